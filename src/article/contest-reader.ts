import type { ArticleSource, ContestReport, Result, SetAside } from '../election/report.ts';
import { settleCount } from './count/contest-count.ts';
import type { ToldResult } from './count/count-desk.ts';
import { FigureDesk } from './count/figure-desk.ts';
import { OutcomeDesk } from './count/outcome-desk.ts';
import { referendumAnswers, speaksOfRecall, speaksOfReferendums } from './count/referendum.ts';
import type { ScopeFrame } from './count/scopes.ts';
import { readStage } from './count/stages.ts';
import { ToldScopes } from './count/told-scopes.ts';
import { VoteTalk } from './count/vote-talk.ts';
import { winnerOf } from './count/winner.ts';
import { itemsOfOwnContests } from './count/winners-listed.ts';
import { isOfOtherOffice } from './cues/other-offices.ts';
import { PLACES } from './cues/places.ts';
import type { Role } from './cues/role-cue.ts';
import { barredOf, firstReadings, type HeardSentence, openNumbers } from './first-reading.ts';
import { surelyOfTheWhole } from './judge/likely-kinds.ts';
import type { SecondOpinion } from './judge/second-opinion.ts';
import { isAnswer } from './names/options.ts';
import type { Entity } from './names/registry.ts';
import type { Quantity } from './numbers/quantities.ts';
import { noOwnersIn } from './owners/no-owners.ts';
import { OwnerTalk } from './owners/owner-talk.ts';
import type { Pairing } from './owners/pairing.ts';
import type { Answers } from './owners/pairing-input.ts';
import { isOfExitPollsAlone, toldAtTheDoors } from './polls/door-polls.ts';
import { pollLists } from './polls/poll-lists.ts';
import { readSamples } from './polls/poll-samples.ts';
import type { PollRow } from './polls/poll-tables.ts';
import { PollTalk } from './polls/poll-talk.ts';
import type { Reading, ReadText } from './readings.ts';
import { settleReadings } from './second-reading.ts';
import type { Settled } from './settled-figure.ts';
import type { Row } from './tables/row.ts';
import { earlierFigures, rowFigures } from './tables/table-figures.ts';
import { entryAges } from './text/live-entries.ts';
import type { Sentence } from './text/sentences.ts';

/** Neither who reports a referendum nor the article that it is about is one of its answers. */
const NO_ANSWER =
  / (?:Sentinel|Herald|Tribune|Gazette|Chronicle|Courier|Telegraph|Guardian|Times|Journal|Observer)$|^(?:the )?[\w-]+(?:st|nd|rd|th) Amendment$/i;
/** What a sentence opens with whose figures are of the place named before. */
const THERE =
  /^(?:There,|(?:In|Across) (?:that|the) (?:state|province),|(?:[\w'%-]+ ){1,5}?(?<=percent |per cent |% |voters |people |respondents |electors )there (?!is|are|was|were|will|would|has|had|have|may|might|seem))/;

/** What a contest's sentences state; `told`: its results, each with where it stands. */
interface ReadContest {
  main: Omit<ContestReport, 'contest'>;
  told: ToldResult[];
  popularVote: Result[];
}

/** Reads one contest's sentences in order: each is heard, its figures get their owners, and desks take them. */
export class ContestReader {
  readonly #read: ReadText;
  readonly #source: ArticleSource;
  readonly #rows: readonly Row[];
  readonly #frame: ScopeFrame;
  readonly #opinion: SecondOpinion;
  readonly #answers: Answers | null;
  readonly #ownContests: ReadonlySet<Sentence>;
  readonly #polls: PollTalk;
  readonly #owners: OwnerTalk;
  readonly #scopes: ToldScopes;
  readonly #votes = new VoteTalk();
  readonly #desk: FigureDesk;
  readonly #outcomes: OutcomeDesk;
  /** The contest is a country's, or its place is not told. */
  readonly #isOfCountry: boolean;
  /** The sentence read last. */
  #before: Reading | null = null;

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
    this.#answers =
      frame.isReferendum || speaksOfReferendums(read) || speaksOfRecall(read)
        ? { ...referendumAnswers(read), isWhole: frame.isReferendum }
        : null;
    this.#ownContests = itemsOfOwnContests(read.readings, read.entityOf);
    this.#polls = new PollTalk(read, source, rows);
    this.#owners = new OwnerTalk(read, this.#answers);
    this.#scopes = new ToldScopes(read.readings, frame, read.entityOf);
    const { isPollArticle } = this.#polls;
    this.#desk = new FigureDesk(read.text, {
      polls: this.#polls.desk,
      title: source.title,
      isPollArticle,
    });
    this.#isOfCountry = frame.place === null || PLACES.get(frame.place)?.isCountry !== false;
    this.#outcomes = new OutcomeDesk(read, source.title, frame);
    this.#opinion = isPollArticle && isOfExitPollsAlone(read, source) ? toldAtTheDoors(opinion) : opinion;
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
        this.#polls.addList(list, reading);
        for (const row of list.rows) polled.add(row);
      }
    }
    for (const row of this.#rows.filter((each) => !polled.has(each))) {
      const { context, facts, outcomes } = rowFigures(row, this.#read.registry, this.#rows);
      for (const { kind, figure } of context) this.#desk.context.add(kind, figure, row);
      this.#desk.facts.push(...facts);
      this.#outcomes.add(outcomes);
      for (const { value, unit, why } of earlierFigures(row)) this.#desk.leave(value, unit, why, row);
    }
    this.#outcomes.takeLists();
  }

  /** Polls from a table, which no sentence tells of. */
  addPolls(rows: readonly PollRow[]): void {
    this.#polls.addRows(rows);
  }

  finish(): ReadContest {
    const { title } = this.#source;
    this.#desk.takeDistricts(!this.#isOfCountry);
    this.#desk.takeRivals();
    const {
      results: told,
      popularVote,
      progress,
    } = settleCount(this.#desk, this.#outcomes, { read: this.#read, frame: this.#frame, title });
    const results = told.map(({ result }) => result);
    const polls = this.#polls.finish();
    const texts = this.#read.readings.map(({ sentence }) => sentence.text);
    const stage = readStage(title === null ? texts : [title, ...texts], progress, {
      results: results.length > 0,
      exitPolls: polls.some(({ kind }) => kind === 'exit'),
    });
    const main = { stage, progress, results, polls, context: this.#desk.context.facts };
    return { main, told, popularVote: popularVote.map(({ result }) => result) };
  }

  #readOne(asRead: Reading, age: number): void {
    const heard = this.#hear(asRead);
    const { reading, polls, told, pairings, named } = heard;
    const { sentence, quantities } = reading;
    const hasVotes =
      this.#ownContests.has(sentence) || this.#votes.speaksOfVotes(sentence, pairings, this.#hasFigure);
    const barred = barredOf(heard, {
      isRanking: this.#polls.hearRanking(sentence, pairings),
      isPollArticle: this.#polls.isPollArticle,
    });
    for (const { quantity } of pairings.filter((pairing) => barred.isRanked(pairing.quantity)))
      this.#desk.leave(quantity.value, 'percent', 'subgroup', sentence);
    const { entityOf } = this.#read;
    const isNoOwner = noOwnersIn({ tokens: sentence.tokens, mentions: named, entityOf });
    const settled = settleReadings(
      firstReadings(heard, barred, this.#isOfPart(heard)),
      openNumbers(reading, barred, told.ownScope),
      this.#opinion,
    ).map((figure) =>
      figure.entity !== null &&
      (isNoOwner(figure.entity, figure.quantity) || this.#isOfOtherVote(figure, sentence))
        ? { ...figure, entity: null }
        : figure,
    );
    this.#place(settled, heard, { age, hasVotes });
    this.#scopes.leave(
      sentence,
      told,
      pairings.map(({ quantity }) => told.fullScope(quantity)),
    );
    this.#votes.move(sentence, settled);
    this.#polls.addSamples(heard.samples, sentence, polls);
    const paired = new Set([...settled, ...heard.samples].map(({ quantity }) => quantity));
    quantities.forEach((quantity, index) => {
      if (!paired.has(quantity) && !barred.isRanked(quantity))
        this.#placeOther(quantity, reading.roles[index] ?? 'none', heard);
    });
    const isPollTalk = polls.before !== null || polls.references.length > 0;
    this.#outcomes.take(reading, named, told, isPollTalk);
    this.#polls.leave(reading, polls);
    this.#owners.leave(reading, heard, settled);
    this.#before = reading;
  }

  /** "Yes" and "No" stand in no by-election, nobody else in a referendum's polls; a presidency's report tells of other offices' races. */
  #isOfOtherVote({ entity, poll, quantity }: Settled, { text, start }: Sentence): boolean {
    const { isByElection, isReferendum, isPresidential, isParty } = this.#frame;
    if (entity === null) return false;
    if (isByElection && isAnswer(entity)) return true;
    if (isReferendum && NO_ANSWER.test(entity.name)) return true;
    if (poll !== null) return isReferendum && entity.kind !== 'option';
    return isPresidential && !isParty && isOfOtherOffice(text, quantity.start - start);
  }

  readonly #hasFigure = (entity: Entity): boolean => this.#desk.facts.some((fact) => fact.entity === entity);

  /** "Iowa is closest. There, 44 percent …": the one place of the sentence before. */
  #thereIn({ sentence }: Reading): string | null {
    if (this.#before?.sentence.paragraph !== sentence.paragraph) return null;
    const places = this.#before.mentions.filter(({ kind }) => kind === 'place');
    return places.length === 1 && THERE.test(sentence.text) ? (places[0]?.name ?? null) : null;
  }

  /** Which polls a sentence speaks of, whose its figures are, and of what vote. */
  #hear(asRead: Reading): HeardSentence {
    const samples = readSamples(asRead);
    const sampled = new Set(samples.map(({ quantity }) => quantity));
    const { sentence, quantities } = asRead;
    const isSample = (at: number): boolean => sampled.has(quantities[at] as Quantity);
    const reading = {
      ...asRead,
      roles: asRead.roles.map((role, at): Role => (isSample(at) ? 'sample' : role)),
    };
    const spoken = this.#polls.hear(reading);
    const isPollTalk = spoken.references.length > 0 || spoken.before !== null;
    const { named, focus } = this.#owners.name(reading, {
      hasFigure: this.#hasFigure,
      winner: winnerOf(this.#desk.facts),
    });
    const contenders = this.#polls.askers.withoutHouses(named, spoken.references);
    const found = this.#owners.pair(reading, {
      contenders,
      focus,
      isPollTalk,
      isListGoingOn: this.#votes.isListGoingOn(sentence) || isPollTalk,
      front: this.#polls.desk.front,
    });
    const { pairings, pollOf } = this.#polls.share(reading, contenders, found, spoken);
    const told = this.#scopes.in(reading, this.#ownContests.has(sentence), {
      hasPolls: spoken.references.length > 0,
      isOfPoll: (quantity) => pollOf(quantity) !== null,
    });
    const namedOwners = new Set(contenders.map(this.#read.entityOf));
    return { reading, polls: { ...spoken, pollOf }, told, named, contenders, namedOwners, samples, pairings };
  }

  /** Once Yes or No has its figure, what towns and camps had is a part of theirs. */
  #isOfPart({ pairings, polls: { pollOf } }: HeardSentence): (pairing: Pairing) => boolean {
    const answers = this.#frame.isReferendum ? this.#answers : null;
    if (answers === null) return () => false;
    const isTold = (answer: Entity, { start }: Quantity): boolean =>
      this.#hasFigure(answer) ||
      pairings.some(({ entity, quantity }) => entity === answer && quantity.end < start);
    return ({ entity, quantity }) =>
      entity !== null &&
      !/^(?:option|person)$/.test(entity.kind) &&
      (isTold(answers.yes, quantity) || isTold(answers.no, quantity)) &&
      pollOf(quantity) === null;
  }

  #place(
    settled: readonly Settled[],
    { reading, polls, told, pairings }: HeardSentence,
    { age, hasVotes }: { age: number; hasVotes: boolean },
  ): void {
    const { sentence, quantities, roles } = reading;
    const counted = quantities.find((_, index) => roles[index] === 'progress')?.value ?? null;
    const byRules = new Set(pairings.map(({ quantity }) => quantity));
    for (const { scope, poll: settledPoll, isSure, ...pairing } of settled) {
      const { quantity, entity, measure } = pairing;
      const isAskedOnly =
        settledPoll === null &&
        this.#polls.isOfPollsOnly &&
        isSure &&
        measure === 'share' &&
        told.fullScope(quantity) === 'count';
      const poll = isAskedOnly ? 'wanted' : settledPoll;
      if (polls.isAsked && poll === null && !byRules.has(quantity)) continue;
      // No word of a poll in all of the text: what only the network takes for one is of something else.
      if (poll === 'wanted' && !this.#polls.askers.hasPolls && this.#rows.length === 0) {
        const unit = measure === 'share' ? 'percent' : measure;
        this.#desk.leave(quantity.value, unit, 'not-understood', sentence);
        continue;
      }
      const isOfPoll = poll !== null && scope === 'count' && entity !== null && measure === 'share';
      const read = poll === 'wanted' ? polls.pollOf(quantity) : poll;
      this.#desk.place(pairing, {
        reading,
        age,
        scope,
        poll: isOfPoll ? this.#polls.settle(pairing, read, reading, polls, this.#opinion) : read,
        counted,
        hasVotes,
        isSure,
        isGoingOn: polls.references.length === 0 && this.#isOfCountry && !told.isOwn,
        area: told.area,
        there: this.#thereIn(reading),
        district: told.district,
      });
    }
  }

  /** A number that is nobody's: of the whole contest where the network is sure, else what its words call it. */
  #placeOther(quantity: Quantity, role: Role, { reading, polls, told }: HeardSentence): void {
    const { judgements, sure } = this.#opinion;
    // Of those who voted the network knows nothing: they are no register to the rules. Nor does it tell a part from the whole.
    const whole =
      polls.isAsked || role === 'votes-cast' || role === 'subgroup'
        ? null
        : surelyOfTheWhole(judgements.get(quantity), sure);
    const poll = whole === null ? polls.pollOf(quantity) : null;
    // Registers and stations are no part of a story that the sentence before told of another vote.
    const rules =
      (whole ?? role) === 'turnout' || (whole ?? role) === 'progress'
        ? told.fullScope(quantity)
        : told.scopeOf(quantity);
    this.#desk.placeOther(
      quantity,
      whole ?? role,
      whole === null ? rules : told.ownScope(quantity),
      { poll, isPolled: poll !== null && polls.references.length > 0 },
      reading,
    );
  }
}
