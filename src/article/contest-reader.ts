import type { ArticleSource, ContestReport, Progress, Result, SetAside } from '../election/report.ts';
import { isAboutPolls } from './contest/election-relevance.ts';
import { type CountFact, type OutcomeFact, settleResults } from './count/count-desk.ts';
import { byCount } from './count/counts-told.ts';
import { FigureDesk } from './count/figure-desk.ts';
import { partOlderCounts } from './count/older-counts.ts';
import { readOutcomes } from './count/outcomes.ts';
import { outrightWins } from './count/outright-wins.ts';
import { areaAt, elsewhereIn, isOfOwnPlace, isToldOfPart, stateIn } from './count/parts.ts';
import { byPlace } from './count/places-told.ts';
import { byQuestion } from './count/questions.ts';
import { referendumAnswers, speaksOfReferendums } from './count/referendum.ts';
import { type Scope, type ScopeFrame, SentenceScopes } from './count/scopes.ts';
import { readStage, saysFinal } from './count/stages.ts';
import { splitRounds } from './count/two-rounds.ts';
import { VoteTalk } from './count/vote-talk.ts';
import { itemsOfOwnContests, listedWinners } from './count/winners-listed.ts';
import { PLACES } from './cues/places.ts';
import { NO_POLLSTER_WORDS } from './cues/poll-words.ts';
import type { Role } from './cues/role-cue.ts';
import { Descriptions } from './names/descriptions.ts';
import { findDuel, rivalIn } from './names/duel.ts';
import { Focus } from './names/focus.ts';
import { gendersOf } from './names/genders.ts';
import type { Mention } from './names/names.ts';
import type { Entity } from './names/registry.ts';
import { isNobodysShare } from './numbers/nobodys-share.ts';
import type { Quantity } from './numbers/quantities.ts';
import { type Pairing, pairFigures } from './owners/pairing.ts';
import { goesOnWithList, isAskedAlone } from './polls/asked-sentences.ts';
import { isOfAskingOnly } from './polls/asked-texts.ts';
import { isOfExitPollsAlone, toldAtTheDoors } from './polls/door-polls.ts';
import { Houses } from './polls/houses.ts';
import { wordsOfNoHouse } from './polls/no-houses.ts';
import { carriedPoll } from './polls/poll-carrying.ts';
import { contenderNames } from './polls/poll-contenders.ts';
import { PollDesk, UNNAMED } from './polls/poll-desk.ts';
import type { PollDraft } from './polls/poll-draft.ts';
import { governing } from './polls/poll-governing.ts';
import { type PollList, pollLists } from './polls/poll-lists.ts';
import { isOfAnotherMatter, isSurelyOfAnother } from './polls/poll-matters.ts';
import type { PollReference } from './polls/poll-reference.ts';
import { isOfPeople, readSamples } from './polls/poll-samples.ts';
import { hasSubgroup, sharedOwners } from './polls/poll-scope.ts';
import { type SharedShare, sharedShares } from './polls/poll-sharing.ts';
import { isComparedWith, isKnownHouse, looksLikePollster, type PollContext } from './polls/poll-sources.ts';
import { speakersHouse } from './polls/poll-speakers.ts';
import type { PollRow } from './polls/poll-tables.ts';
import { speaksOfAllAsked } from './polls/poll-universe.ts';
import { findPollReferences, speaksOfPolls } from './polls/polls.ts';
import type { Reading, ReadText } from './readings.ts';
import { type SecondOpinion, settleReadings, surelyOfTheWhole } from './second-reading.ts';
import { rowFigures } from './tables/table-figures.ts';
import type { Row } from './tables/tables.ts';
import { entryAges } from './text/live-entries.ts';
import { isInQuote, sentencesInQuotes } from './text/quotations.ts';
import type { Sentence } from './text/sentences.ts';

/** Reads one contest's sentences in order; what it has found grows in its fields. */
export class ContestReader {
  readonly #read: ReadText;
  readonly #source: ArticleSource;
  readonly #rows: readonly Row[];
  readonly #frame: ScopeFrame;
  readonly #polls: PollDesk;
  readonly #desk: FigureDesk;
  readonly #outcomes: OutcomeFact[] = [];
  /** Those that a part of the contest is told with: "Solano won in Porto County". */
  readonly #ofPlaces = new Set<OutcomeFact>();
  readonly #hasPolls: boolean;
  readonly #pollKinds = new Set<string>();
  readonly #isPollArticle: boolean;
  /** The contest is a country's, or its place is not told. */
  readonly #isOfCountry: boolean;
  /** Nothing in it was counted: what is somebody's share is of a poll. */
  readonly #isOfPollsOnly: boolean;
  readonly #focus: Focus;
  /** Those whose figures the last sentence told, in order. */
  #before: { owners: readonly Entity[]; people: readonly Entity[]; paragraph: number } = {
    owners: [],
    people: [],
    paragraph: -1,
  };
  /** What the figures of the sentence before were about, and its line. */
  #lastScope: { scope: Scope; line: number; district: string | null } = {
    scope: 'count',
    line: -1,
    district: null,
  };
  /** The last paragraph whose figures a poll has alone. */
  #askedIn = -1;
  /** The last paragraph with the word "poll" in it. */
  #pollTalk = -1;
  /** The last paragraph that told whom people rank first, and not whom they would vote for. */
  #ranked = -2;
  readonly #votes = new VoteTalk();
  readonly #answers: { yes: Entity; no: Entity; isWhole: boolean } | null;
  readonly #openQuotes: ReadonlySet<Sentence>;
  readonly #duel: [Entity, Entity] | null;
  readonly #descriptions: Descriptions;
  readonly #houses = new Houses();
  readonly #noHouses: ReadonlySet<Entity>;
  readonly #contenders: ReadonlySet<string>;
  readonly #opinion: SecondOpinion;
  readonly #ownContests: ReadonlySet<Sentence>;

  constructor(
    read: ReadText,
    source: ArticleSource,
    rows: readonly Row[],
    frame: ScopeFrame,
    opinion: SecondOpinion,
  ) {
    this.#read = read;
    this.#source = source;
    this.#rows = rows;
    this.#frame = frame;
    this.#polls = new PollDesk(read.text, source.publishedOn);
    this.#focus = new Focus(read.registry.entities, read.entityOf, gendersOf(read.readings, read.entityOf));
    this.#hasPolls = read.readings.some(
      ({ sentence, mentions }) => speaksOfPolls(sentence) || mentions.some(({ name }) => isKnownHouse(name)),
    );
    this.#isPollArticle = this.#hasPolls && isAboutPolls(read, source);
    this.#isOfCountry = frame.place === null || PLACES.get(frame.place)?.isCountry !== false;
    this.#isOfPollsOnly = this.#isPollArticle && rows.length === 0 && isOfAskingOnly(read);
    this.#desk = new FigureDesk(read.text, {
      polls: this.#polls,
      title: source.title,
      isPollArticle: this.#isPollArticle,
    });
    this.#answers =
      frame.isReferendum || speaksOfReferendums(read)
        ? { ...referendumAnswers(read), isWhole: frame.isReferendum }
        : null;
    this.#openQuotes = sentencesInQuotes(read.readings.map(({ sentence }) => sentence));
    this.#duel = findDuel(read.registry.entities);
    this.#descriptions = new Descriptions(read.readings, read.entityOf);
    this.#contenders = contenderNames(read);
    this.#noHouses = wordsOfNoHouse(read);
    this.#opinion =
      this.#isPollArticle && isOfExitPollsAlone(read, source) ? toldAtTheDoors(opinion) : opinion;
    this.#ownContests = itemsOfOwnContests(read.readings, read.entityOf);
    if (this.#hasPolls) this.#findHouses();
  }

  /** Whoever made a poll anywhere in the article is known from its beginning. */
  #findHouses(): void {
    for (const { sentence, mentions } of this.#read.readings) {
      const found = findPollReferences(sentence, this.#askers(mentions), this.#pollContext(false));
      for (const { pollster } of found) if (pollster !== null) this.#houses.add(pollster);
    }
  }

  #pollContext(isPollTalk: boolean): PollContext {
    return { known: this.#houses, contenders: this.#contenders, hasPolls: this.#hasPolls, isPollTalk };
  }

  get setAside(): readonly SetAside[] {
    return this.#desk.setAside;
  }

  run(): void {
    const sentences = this.#read.readings.map(({ sentence }) => sentence);
    const ages = entryAges(sentences);
    const lists = pollLists(this.#rows, sentences);
    const polled = new Set<Row>();
    for (const reading of this.#read.readings) {
      this.#readOne(reading, ages.get(reading.sentence.paragraph) ?? 0);
      for (const list of lists.get(reading.sentence) ?? []) {
        this.#addPollList(list, reading);
        for (const row of list.rows) polled.add(row);
      }
    }
    for (const row of this.#rows.filter((each) => !polled.has(each))) {
      const { context, facts, outcomes } = rowFigures(row, this.#read.registry, this.#rows);
      for (const { kind, figure } of context) this.#desk.context.add(kind, figure, row);
      this.#desk.facts.push(...facts);
      this.#outcomes.push(...outcomes);
    }
    this.#outcomes.push(...listedWinners(this.#read.readings, this.#read.entityOf));
  }

  /** A list below a poll's heading is the poll's; one below a name alone is of another that this one made. */
  #addPollList({ rows, heading, isOwn, isOfExitPoll }: PollList, { sentence, mentions }: Reading): void {
    const kind = isOfExitPoll ? 'exit' : null;
    if (kind !== null) this.#pollKinds.add(kind);
    const house =
      heading === null
        ? undefined
        : mentions.find((mention) => this.#mayAsk(this.#read.entityOf(mention)) || mention.kind === 'person');
    if (!isOwn) this.#polls.enter({ ...UNNAMED, kind, pollster: house?.name ?? null, isNew: true }, sentence);
    const draft = this.#polls.currentOrNew(sentence);
    this.#polls.addList(
      draft,
      rows.flatMap((row) => rowFigures(row, this.#read.registry, this.#rows).facts),
      sentence,
    );
  }

  /** Polls from a table, which no sentence tells of. */
  addPolls(rows: readonly PollRow[]): void {
    const nameOf = (name: string): string =>
      this.#read.registry.resolve({ name, kind: 'unknown', start: 0 }).name;
    for (const row of rows) this.#polls.addRow(row, nameOf);
  }

  finish(): { main: Omit<ContestReport, 'contest'>; popularVote: Result[] } {
    this.#desk.takeDistricts();
    const texts = this.#read.readings.map(({ sentence }) => sentence.text);
    const isFinal = saysFinal(texts);
    // Electors' and people's votes of one evening are two counts.
    const popular = this.#desk.facts.filter(({ isPopularVote }) => isPopularVote);
    const isSplit =
      popular.length > 0 &&
      this.#desk.facts.some(({ isPopularVote, measure }) => !isPopularVote && measure === 'share');
    const mainFacts = isSplit
      ? this.#desk.facts.filter(({ isPopularVote }) => !isPopularVote)
      : this.#desk.facts;
    const { newest, older } = partOlderCounts(mainFacts, this.#desk.progress);
    const inOrder = newest.toSorted((a, b) => a.at.start - b.at.start);
    const sentences = this.#read.readings.map(({ sentence }) => sentence);
    const ofPlaces = byPlace(byCount(inOrder, sentences), this.#read, this.#frame.place);
    const rounds = this.#frame.isRunoff
      ? splitRounds(ofPlaces, this.#elected())
      : { runoff: ofPlaces, firstRound: [] };
    for (const { figure, measure, at } of rounds.firstRound)
      this.#desk.leave(figure.value, measure === 'share' ? 'percent' : measure, 'first-round', at);
    const parted = byQuestion(rounds.runoff, sentences);
    const ofWhole = this.#outcomes.filter(
      (outcome) => outcome.outcome === 'elected' && !this.#ofPlaces.has(outcome),
    );
    const outcomes = [...this.#outcomes, ...outrightWins(parted, this.#read.text)].filter(
      (outcome) =>
        !isOfPart(outcome, parted) &&
        !(this.#ofPlaces.has(outcome) && ofWhole.length > 0 && hasOtherFigure(outcome, parted)),
    );
    const { results, superseded } = settleResults(parted, outcomes, this.#read.text, isFinal);
    const second = isSplit
      ? settleResults(popular, [], this.#read.text, isFinal)
      : { results: [], superseded: [] };
    superseded.push(...second.superseded, ...older);
    const past = new Set(superseded.map(({ at }) => at.start));
    const isPast = (figure: Progress): boolean =>
      isFinal && figure.valuePercent < 99.9 && past.has(figure.evidence.start);
    for (const { figure, measure, at } of superseded)
      this.#desk.leave(figure.value, measure === 'share' ? 'percent' : measure, 'unrelated', at);
    const fallback = this.#pollKinds.has('exit') && !this.#pollKinds.has('opinion') ? 'exit' : 'opinion';
    const polls = this.#polls.finish(fallback);
    const progress = this.#desk.progress
      .filter((figure) => !isPast(figure))
      .sort(
        (a, b) =>
          Number(b.evidence.exact !== this.#source.title) - Number(a.evidence.exact !== this.#source.title) ||
          b.valuePercent - a.valuePercent,
      );
    if (this.#source.title !== null) texts.unshift(this.#source.title);
    const stage = readStage(texts, progress, {
      results: results.length > 0,
      exitPolls: polls.some(({ kind }) => kind === 'exit'),
    });
    return {
      main: { stage, progress, results, polls, context: this.#desk.context.facts },
      popularVote: second.results,
    };
  }

  #readOne(reading: Reading, age: number): void {
    const { sentence, quantities, mentions } = reading;
    const { entityOf, text } = this.#read;
    const samples = readSamples(reading);
    const sampled = new Set(samples.map(({ quantity }) => quantity));
    const roles = reading.roles.map((role, at) =>
      quantities[at] !== undefined && sampled.has(quantities[at]) ? 'sample' : role,
    );
    const figures = quantities.filter(({ unit }) => unit !== 'date' && unit !== 'time' && unit !== 'other');
    const scopes = new SentenceScopes(sentence, this.#frame, figures);
    if (speaksOfPolls(sentence)) this.#pollTalk = sentence.paragraph;
    const isPollTalk = this.#isPollArticle || this.#pollTalk === sentence.paragraph;
    const isCount = roles.includes('progress') && !speaksOfPolls(sentence);
    const references = isCount
      ? []
      : findPollReferences(sentence, this.#askers(mentions), this.#pollContext(isPollTalk)).filter(
          (reference) => !isInPassing(reference, sentence, quantities),
        );
    for (const { pollster } of references) if (pollster !== null) this.#houses.add(pollster);
    const drafts = new Map<PollReference, PollDraft>();
    const shared = new Map<Quantity, SharedShare>();
    const speaks = isPollTalk ? speakersHouse(sentence, mentions) : null;
    if (speaks !== null && references.length === 0) this.#polls.speakFor(speaks.name, sentence);
    for (const reference of references)
      if (speaks !== null && reference.pollster === null && !reference.isAtLarge)
        reference.pollster = speaks.name;
    if (references.length === 0)
      this.#polls.recall(mentions.filter((mention) => !isComparedWith(sentence, mention)));
    const goesOn = this.#askedIn === sentence.paragraph - 1 && goesOnWithList(sentence);
    const before =
      carriedPoll(this.#polls, sentence, references, this.#isPollArticle) ??
      (goesOn ? this.#polls.current : null);
    const isAsked = goesOn || (references.length > 0 && isAskedAlone(sentence));
    if (isAsked) this.#askedIn = sentence.paragraph;
    // "Corvo has a lead of one:" announces the figures that follow.
    const isFresh =
      before?.pollster != null &&
      before.shares.size === 0 &&
      references.length === 0 &&
      isKnownHouse(before.pollster);
    const fresh = isFresh ? before : null;
    for (const reference of references) {
      drafts.set(reference, this.#polls.enter(reference, sentence));
      if (reference.kind !== null) this.#pollKinds.add(reference.kind);
    }
    const governed = new Map<Quantity, PollDraft | null>();
    const pollOf = (quantity: Quantity): PollDraft | null => {
      const known = shared.get(quantity)?.poll ?? governed.get(quantity);
      if (known !== undefined) return known;
      const poll = governing(quantity, { references, drafts, carried: before }, sentence);
      governed.set(quantity, poll);
      return poll;
    };
    const isOfOwnContest = this.#ownContests.has(sentence);
    const scopeOf = (quantity: Quantity): Scope => {
      const index = figures.indexOf(quantity);
      const scope = scopes.at({
        start: quantity.start,
        end: quantity.end,
        from: figures[index - 1]?.end ?? sentence.start,
        to: figures[index + 1]?.start ?? sentence.end,
        isPoll: references.length > 0 && pollOf(quantity) !== null,
      });
      return isOfOwnContest && scope === 'subgroup' ? 'count' : scope;
    };
    const focus = this.#focus.in(reading);
    const makers = references.flatMap(({ pollster, partners, sponsor }) => [pollster, sponsor, ...partners]);
    const rivalOf = (entity: Entity): Entity | null => rivalIn(this.#duel, entity);
    const hasFigure = (entity: Entity): boolean => this.#desk.facts.some((fact) => fact.entity === entity);
    const named = this.#descriptions.in(reading, {
      rivalOf,
      focus,
      crowd: this.#focus.crowd,
      hasFigure,
    });
    const contenders = named.filter(
      ({ name, kind }) =>
        !makers.some((maker) => maker?.includes(name)) &&
        !(
          this.#hasPolls &&
          kind !== 'option' &&
          looksLikePollster(name) &&
          !this.#contenders.has(name.toLowerCase())
        ),
    );
    const found = pairFigures({
      tokens: sentence.tokens,
      text,
      quantities,
      roles,
      mentions: contenders,
      answers: this.#answers,
      isListGoingOn: this.#votes.isListGoingOn(sentence) || references.length > 0 || before !== null,
      entityOf,
      focus,
      isPollTalk: references.length > 0 || before !== null,
      front: this.#polls.front,
      duel: this.#duel,
      before: this.#before.paragraph === sentence.paragraph ? this.#before.owners : [],
      met: this.#before.paragraph === sentence.paragraph ? this.#before.people : [],
      rivalOf,
    });
    const heard = { sentence, quantities, mentions: contenders, references, entityOf };
    for (const share of sharedShares(heard, found, this.#polls)) shared.set(share.quantity, share);
    const pairings = sharedOwners(found, sentence, contenders, pollOf).map((pairing) => ({
      ...pairing,
      entity: shared.get(pairing.quantity)?.entity ?? pairing.entity,
    }));
    const isSubgroup = hasSubgroup(sentence.text);
    const quoted = this.#openQuotes.has(sentence);
    const elsewhere = isOfOwnContest ? null : elsewhereIn(reading, entityOf, this.#frame.place);
    const area = this.#frame.isParty ? stateIn(reading) : null;
    const carriedScope =
      this.#lastScope.line !== sentence.line || scopes.hasCueBefore(figures[0]?.start ?? sentence.end)
        ? 'count'
        : this.#lastScope.scope;
    const isAside = (quantity: Quantity): boolean =>
      pollOf(quantity) === null
        ? isSubgroup
        : isOfAnotherMatter(sentence, quantity.start - sentence.start, this.#frame.isParty);
    const isElsewhere = (quantity: Quantity): boolean =>
      elsewhere !== null && area === null && pollOf(quantity) === null && elsewhere < quantity.start;
    const isOfPartOnly = (quantity: Quantity): boolean =>
      isAside(quantity) || isInQuote(sentence, quantity.start, quoted) || isElsewhere(quantity);
    /** By its own sentence alone. */
    const ownScope = (quantity: Quantity): Scope => (isOfPartOnly(quantity) ? 'subgroup' : scopeOf(quantity));
    const fullScope = (quantity: Quantity): Scope =>
      isOfPartOnly(quantity) || carriedScope === 'count' ? ownScope(quantity) : carriedScope;
    const counted = quantities.find((_, index) => roles[index] === 'progress')?.value ?? null;
    const hasVotes = isOfOwnContest || this.#votes.speaksOfVotes(sentence, pairings, hasFigure);
    const district = this.#district(reading, elsewhere, carriedScope);
    // Once Yes and No have their figures, what towns and camps had is a part of theirs.
    const answers = this.#frame.isReferendum ? this.#answers : null;
    const isAnswered = answers !== null && hasFigure(answers.yes) && hasFigure(answers.no);
    const isOfPart = ({ entity, quantity }: Pairing): boolean =>
      isAnswered && entity !== null && !/^(?:option|person)$/.test(entity.kind) && pollOf(quantity) === null;
    const isRanking = isSurelyOfAnother(sentence) || this.#isRankedOn(sentence, pairings);
    const isBarred = ({ quantity }: { quantity: Quantity }): boolean =>
      pollOf(quantity) !== null && isRanking;
    if (isRanking && pairings.some(({ entity }) => entity?.kind === 'person'))
      this.#ranked = sentence.paragraph;
    for (const { quantity } of pairings.filter(isBarred))
      this.#desk.leave(quantity.value, 'percent', 'subgroup', sentence);
    const isNobodys = new Set(
      quantities.filter((quantity) =>
        isNobodysShare(quantity, sentence, pollOf(quantity) !== null || this.#isPollArticle),
      ),
    );
    const ordered = inOrder(sentence, pairings);
    const isOwn = isOfOwnContest || isOfOwnPlace(reading, entityOf, this.#frame.place);
    const settled = settleReadings(
      pairings
        .filter((pairing) => !isBarred(pairing) && !isNobodys.has(pairing.quantity))
        .map((pairing) => ({
          ...pairing,
          scope: isOfPart(pairing) ? 'subgroup' : fullScope(pairing.quantity),
          poll: pollOf(pairing.quantity),
          isReferred: references.length > 0,
          isAskedAlone: isAsked && pollOf(pairing.quantity) !== null,
          isOfOwnPlace: isOwn,
          isLabelled: pairing.entity !== null && LABELLED.test(sentence.text),
          isOfAllAsked: isOwn && !isSubgroup && speaksOfAllAsked(sentence.text),
          isInOrder: ordered.has(pairing.quantity),
        })),
      quantities.flatMap((quantity, index) => {
        const role = roles[index] ?? 'none';
        const isOther = OTHER_ROLES.has(role);
        const isOpen =
          !isNobodys.has(quantity) &&
          (isOther || mayBeSomebodys(role)) &&
          !isBarred({ quantity }) &&
          !isBar(role, sentence);
        return isOpen ? [{ quantity, isOther }] : [];
      }),
      this.#opinion,
    );
    const byRules = new Set(pairings.map(({ quantity }) => quantity));
    for (const { scope, poll: settledPoll, isSure, ...pairing } of settled) {
      const poll =
        settledPoll === null &&
        this.#isOfPollsOnly &&
        isSure &&
        pairing.measure === 'share' &&
        fullScope(pairing.quantity) === 'count'
          ? 'wanted'
          : settledPoll;
      const { quantity, entity, measure } = pairing;
      if (isAsked && poll === null && !byRules.has(quantity)) continue;
      // No word of a poll in all of the text: what only the network takes for one is of something else.
      if (poll === 'wanted' && !this.#hasPolls && this.#rows.length === 0) {
        this.#desk.leave(
          quantity.value,
          measure === 'share' ? 'percent' : measure,
          'not-understood',
          sentence,
        );
        continue;
      }
      const isOfPoll = poll !== null && scope === 'count' && entity !== null && measure === 'share';
      const read = poll === 'wanted' ? pollOf(quantity) : poll;
      this.#desk.place(pairing, {
        reading,
        age,
        scope,
        poll: isOfPoll ? this.#pollOf(pairing, read, reading, { references, fresh }) : read,
        counted,
        hasVotes,
        isSure,
        isGoingOn: references.length === 0 && this.#isOfCountry,
        area,
        district,
      });
    }
    const toldScopes = new Set(pairings.map(({ quantity }) => fullScope(quantity)));
    const [toldScope] = toldScopes;
    if (toldScope !== undefined)
      this.#lastScope = {
        scope: toldScopes.size === 1 ? toldScope : 'count',
        line: sentence.line,
        district,
      };
    this.#votes.move(sentence, settled);
    for (const { quantity, area: asked, house } of samples) {
      const draft =
        house !== null
          ? this.#polls.known(house)
          : (pollOf(quantity) ?? (isOfPeople(quantity, sentence) ? this.#polls.current : null));
      if (draft !== null) this.#polls.addSample(draft, quantity.value, asked);
    }
    const paired = new Set(settled.map(({ quantity }) => quantity));
    quantities.forEach((quantity, index) => {
      if (paired.has(quantity) || sampled.has(quantity) || isBarred({ quantity })) return;
      const { judgements, sure } = this.#opinion;
      const told = roles[index] ?? 'none';
      // Of those who voted the network knows nothing: they are no register to the rules. Nor does it tell a part from the whole.
      const whole =
        isAsked || told === 'votes-cast' || told === 'subgroup'
          ? null
          : surelyOfTheWhole(judgements.get(quantity), sure);
      const role = whole ?? told;
      const poll = whole === null ? pollOf(quantity) : null;
      // Registers and stations are no part of a story that the sentence before told of another vote.
      const rules = role === 'turnout' || role === 'progress' ? fullScope(quantity) : scopeOf(quantity);
      this.#desk.placeOther(
        quantity,
        role,
        whole === null ? rules : ownScope(quantity),
        { poll, isPolled: poll !== null && references.length > 0 },
        reading,
      );
    });
    if (before === null && references.length === 0) {
      const hasManyPlaces = this.#frame.isOfDistricts || this.#frame.isByElection;
      for (const { entity, outcome, asWorded, end } of readOutcomes(
        { ...reading, mentions: named },
        entityOf,
        this.#frame.electionYear,
      )) {
        if (sentence.text === this.#source.title && outcome !== 'elected') continue;
        const place = { start: end, end, from: sentence.start, to: sentence.end };
        const scope = carriedScope !== 'count' ? carriedScope : scopes.at(place);
        if (scope !== 'count' || isSubgroup) continue;
        const fact = { entity, outcome, asWorded, at: sentence };
        this.#outcomes.push(fact);
        const isThere = elsewhere !== null && elsewhere < end && area === null;
        if (!hasManyPlaces && (isThere || isToldOfPart(reading, end, this.#frame.place)))
          this.#ofPlaces.add(fact);
      }
    }
    if (this.#polls.current !== null && (references.length > 0 || before !== null)) {
      this.#polls.describe(this.#polls.current, sentence);
      this.#polls.paragraph = sentence.paragraph;
    }
    this.#focus.move({ ...reading, mentions: named }, settled);
    const owners = settled.flatMap(({ entity }) => (entity === null ? [] : [entity]));
    const people = contenders.map(entityOf).filter(({ kind }) => kind === 'person');
    this.#before = {
      owners: [...new Set(owners)],
      people: [...new Set(people)],
      paragraph: sentence.paragraph,
    };
  }

  /** The poll that a share is of: the one the rules found, unless the network is sure of another house. */
  #pollOf(
    { quantity, entity }: Pairing,
    read: PollDraft | null,
    { sentence, mentions }: Reading,
    { references, fresh }: { references: readonly PollReference[]; fresh: PollDraft | null },
  ): PollDraft {
    const { judgements, sure } = this.#opinion;
    const judgement = judgements.get(quantity);
    if (judgement === undefined) return read ?? this.#polls.currentOrNew(sentence);
    const { likely, source, sourceLikely } = judgement;
    const isNamed =
      references.some(({ pollster }) => pollster !== null && pollster === read?.pollster) ||
      // Told on in one paragraph, without another house's name.
      (references.length === 0 &&
        read?.pollster != null &&
        read === this.#polls.current &&
        this.#polls.paragraph === sentence.paragraph);
    const isHouse =
      source !== null &&
      (read === null || read !== fresh) &&
      !mentions.some(
        (mention) => this.#read.entityOf(mention) === source && isComparedWith(sentence, mention),
      ) &&
      sourceLikely >= (isNamed ? sure.sourceBesideNamed : sure.source) &&
      (this.#mayAsk(source) ||
        (source !== entity && sourceLikely >= sure.sourcePerson && this.#isNoContender(source)));
    const kind = likely.exit >= sure.move ? 'exit' : likely.opinion >= sure.move ? 'opinion' : null;
    const told = isHouse
      ? this.#polls.ofHouse(source.name, { read, kind }, sentence)
      : (read ?? this.#polls.currentOrNew(sentence));
    const draft = kind === null ? told : this.#polls.ofKind(told, kind, sentence);
    if (draft.kind === null && kind !== null) {
      draft.kind = kind;
      this.#pollKinds.add(kind);
    }
    return draft;
  }

  /** Leaders without a share in the polls yet, right behind others whom people ranked: their figures are ranks as well. */
  #isRankedOn({ paragraph }: Sentence, pairings: readonly Pairing[]): boolean {
    if (paragraph > this.#ranked + 1 || pairings.length === 0) return false;
    return pairings.every(
      ({ entity }) =>
        entity?.kind === 'person' && !this.#polls.drafts.some(({ shares }) => shares.has(entity.name)),
    );
  }

  #elected(): ReadonlySet<Entity> {
    const elected = this.#outcomes.filter(({ outcome }) => outcome === 'elected');
    return new Set(elected.map(({ entity }) => entity));
  }

  /** "PPP" is a house, and here perhaps the People Power Party. */
  #askers(mentions: readonly Mention[]): Mention[] {
    return mentions.filter((mention) => {
      const whole = this.#read.entityOf(mention).name;
      return (
        whole === mention.name ||
        !/^\p{Lu}{2,6}$/u.test(mention.name) ||
        !isKnownHouse(mention.name) ||
        isKnownHouse(whole)
      );
    });
  }

  /** No place and nobody who stands, and of people only those known for it. */
  #mayAsk(source: Entity): boolean {
    const { name, kind } = source;
    if (!this.#isNoContender(source)) return false;
    if (isKnownHouse(name) || looksLikePollster(name) || this.#houses.has(name)) return true;
    return kind !== 'person' && !this.#noHouses.has(source);
  }

  #isNoContender({ name, kind }: Entity): boolean {
    return (
      kind !== 'place' &&
      kind !== 'option' &&
      (!NO_POLLSTER_WORDS.test(name) || isKnownHouse(name) || looksLikePollster(name)) &&
      !this.#contenders.has(name.toLowerCase()) &&
      !/^(?:opinion|exit|polls?|surveys?)\b/i.test(name)
    );
  }

  /** In reports of one office in many places, the place whose figures these are. */
  #district(reading: Reading, elsewhere: number | null, carried: Scope): string | null {
    if (!this.#frame.isOfDistricts) return null;
    if (elsewhere !== null) return areaAt(reading, elsewhere);
    return carried === 'subgroup' ? this.#lastScope.district : null;
  }
}

/** Whoever is ahead in a sentence about a part's or a first count's figures is not so in the whole. */
function isOfPart({ outcome, at }: OutcomeFact, facts: readonly CountFact[]): boolean {
  const beside = facts.filter((fact) => fact.at.start === at.start);
  return outcome === 'leading' && beside.length > 0 && beside.every(({ area }) => area !== null);
}

/** Who has figures of the whole contest has won no more than a part where they won in one. */
function hasOtherFigure({ entity, at }: OutcomeFact, facts: readonly CountFact[]): boolean {
  return facts.some((fact) => fact.entity === entity && fact.area === null && fact.at.start !== at.start);
}

/** "Threshold: 5% (7% for alliances)": what opens as a bar is nobody's share. */
function isBar(role: Role, { text }: Sentence): boolean {
  return (
    role === 'threshold' &&
    /^(?:the )?(?:electoral |election )?(?:thresholds?|hurdle|barrier|quorum)\b/i.test(text)
  );
}

function mayBeSomebodys(role: Role): boolean {
  return role === 'none' || role === 'share' || role === 'votes';
}

/** "Brandt has stayed close in a number of surveys": told of no figure, they are not what goes on. */
function isInPassing(
  { isAtLarge, start }: PollReference,
  sentence: Sentence,
  quantities: readonly Quantity[],
): boolean {
  return (
    isAtLarge &&
    !quantities.some(({ unit }) => unit === 'percent' || unit === 'bare') &&
    /\bin (?:[\w-]+ ){0,4}$/i.test(sentence.text.slice(0, start - sentence.start))
  );
}

/** "Harbour Party (HP): 25% (down 1 point)" */
const LABELLED = /^[*•–-]? ?\p{Lu}[^:,;.\d]{1,50}: ?\d+(?:[.,]\d+)? ?(?:%|per ?cent)(?: ?\([^()]*\))?[.;]?$/u;

/** "the Harbour and the Reform parties, with 8.2 and 6.3 percent respectively": each name before has one. */
function inOrder({ text, start }: Sentence, pairings: readonly Pairing[]): ReadonlySet<Quantity> {
  const at = text.search(/\brespectively\b/);
  const listed = pairings.filter(
    ({ quantity, measure }) => measure === 'share' && quantity.end <= start + at,
  );
  const owners = new Set(listed.map(({ entity }) => entity));
  const isList = owners.size >= 2 && owners.size === listed.length && !owners.has(null);
  return new Set(isList ? listed.map(({ quantity }) => quantity) : []);
}

/** Nobody's share, though the words that say so may be of another number. */
const OTHER_ROLES: ReadonlySet<Role> = new Set(['threshold', 'margin', 'change', 'subgroup', 'unrelated']);
