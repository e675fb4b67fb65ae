import type { ArticleSource, ContestReport, Progress, Result, SetAside } from '../election/report.ts';
import { CONTEXT_KINDS, ContextDesk } from './context-desk.ts';
import { type CountFact, type OutcomeFact, settleResults } from './count-desk.ts';
import { AUTHORITY_GIVES, LEAVING_THE_POLL } from './cues/poll-words.ts';
import type { Role } from './cues/role-cue.ts';
import { isAboutPolls } from './election-relevance.ts';
import { evidenceOf } from './evidence-of.ts';
import { Focus } from './focus.ts';
import { entryAges } from './live-entries.ts';
import { readOutcomes } from './outcomes.ts';
import { type Pairing, pairFigures } from './pairing.ts';
import { elsewhereIn, stateIn } from './parts.ts';
import { PollDesk, type PollDraft } from './poll-desk.ts';
import { isOfPeople, readSamples } from './poll-samples.ts';
import { areaNear, governing, hasSubgroup, isOldPoll, isProjected, sharedOwners } from './poll-scope.ts';
import { looksLikePollster } from './poll-sources.ts';
import type { PollRow } from './poll-tables.ts';
import { findPollReferences, type PollReference, speaksOfPolls } from './polls.ts';
import { progressOf } from './progress.ts';
import type { Quantity } from './quantities.ts';
import { isInQuote, sentencesInQuotes } from './quotations.ts';
import type { Reading, ReadText } from './readings.ts';
import { referendumAnswers, speaksOfReferendums } from './referendum.ts';
import type { Entity } from './registry.ts';
import { type Scope, type ScopeFrame, SentenceScopes } from './scopes.ts';
import type { Sentence } from './sentences.ts';
import { readStage, saysFinal } from './stages.ts';
import { rowFigures } from './table-figures.ts';
import type { Row } from './tables.ts';

/** What is projected gives way to what was counted, as a headline does to the body. */
const PROJECTION = /\b(?:projections?|projected|estimates?|forecasts?)\b/i;

/** A sentence that says so speaks of a survey's voters and stations; one that a poll is only carried into does not. */
const SURVEY =
  /\b(?:exit|opinion|entrance) polls?\b|\bsurvey|\bpollster|\brespondents?\b|\binterview|\bsampl|\bquick count|\bparallel|\b(?:a|an|the|new|latest) (?:[\w-]+ ){0,2}poll\b(?! monitors?)|\bpolls (?:show|suggest|put|gave|had|have (?:shown|put|given))/i;

/** Fewer than a hundred are a household's or a committee's, not a contest's. */
const OF_THE_ELECTORATE: ReadonlySet<string> = new Set(['registered-voters', 'votes-cast', 'turnout']);

const VOTE_WORDS =
  /\b(?:votes?|voters?|voted|ballots?|elect\w*|election|electors|runoff|run-off|results?|polls?|polled|won|wins|winning|winner|victory|leads?|leading|ahead|second|third|fourth|first|candidates?|count|counted|tally|primary|caucus\w*|referendum|landslide|runner-up|constituency|seat|nomination|prevail(?:s|ed)|precincts?|contest|delegates)\b/i;

/** Reads one contest's sentences in order; what it has found grows in its fields. */
export class ContestReader {
  readonly setAside: SetAside[] = [];
  readonly #read: ReadText;
  readonly #source: ArticleSource;
  readonly #rows: readonly Row[];
  readonly #frame: ScopeFrame;
  readonly #polls: PollDesk;
  readonly #facts: CountFact[] = [];
  readonly #outcomes: OutcomeFact[] = [];
  readonly #progress: Progress[] = [];
  readonly #context: ContextDesk;
  readonly #hasPolls: boolean;
  readonly #pollKinds = new Set<string>();
  readonly #isPollArticle: boolean;
  readonly #focus: Focus;
  /** What the figures of the sentence before were about, and its paragraph. */
  #lastScope: { scope: Scope; paragraph: number } = { scope: 'count', paragraph: -1 };
  #lastListParagraph = -1;
  /** The last paragraph with the word "poll" in it. */
  #pollTalk = -1;
  /** The paragraph of the last sentence with figures and words of voting. */
  #lastVotesParagraph = -1;
  readonly #answers: { yes: Entity; no: Entity; isWhole: boolean } | null;
  readonly #openQuotes: ReadonlySet<Sentence>;
  #duel: [Entity, Entity] | null = null;

  constructor(read: ReadText, source: ArticleSource, rows: readonly Row[], frame: ScopeFrame) {
    this.#read = read;
    this.#source = source;
    this.#rows = rows;
    this.#frame = frame;
    this.#polls = new PollDesk(read.text);
    this.#context = new ContextDesk(read.text);
    this.#focus = new Focus(read.registry.entities, read.entityOf);
    this.#hasPolls = read.readings.some(({ sentence }) => speaksOfPolls(sentence));
    this.#isPollArticle = this.#hasPolls && isAboutPolls(read, source);
    this.#answers =
      frame.isReferendum || speaksOfReferendums(read)
        ? { ...referendumAnswers(read), isWhole: frame.isReferendum }
        : null;
    this.#openQuotes = sentencesInQuotes(read.readings.map(({ sentence }) => sentence));
    this.#duel = this.#findDuel();
  }

  run(): void {
    const ages = entryAges(this.#read.readings.map(({ sentence }) => sentence));
    for (const reading of this.#read.readings)
      this.#readOne(reading, ages.get(reading.sentence.paragraph) ?? 0);
    for (const row of this.#rows) {
      const { context, facts } = rowFigures(row, this.#read.registry, this.#rows);
      for (const { kind, figure } of context) this.#context.add(kind, figure, row);
      this.#facts.push(...facts);
    }
  }

  /** Polls from a table, which no sentence tells of. */
  addPolls(rows: readonly PollRow[]): void {
    const nameOf = (name: string): string =>
      this.#read.registry.resolve({ name, kind: 'unknown', start: 0 }).name;
    for (const row of rows) this.#polls.addRow(row, nameOf);
  }

  finish(): { main: Omit<ContestReport, 'contest'>; popularVote: Result[] } {
    const texts = this.#read.readings.map(({ sentence }) => sentence.text);
    const isFinal = saysFinal(texts);
    // Electors' and people's votes of one evening are two counts.
    const popular = this.#facts.filter(({ isPopularVote }) => isPopularVote);
    const isSplit =
      popular.length > 0 &&
      this.#facts.some(({ isPopularVote, measure }) => !isPopularVote && measure === 'share');
    const mainFacts = isSplit ? this.#facts.filter(({ isPopularVote }) => !isPopularVote) : this.#facts;
    const { results, superseded } = settleResults(mainFacts, this.#outcomes, this.#read.text, isFinal);
    const second = isSplit
      ? settleResults(popular, [], this.#read.text, isFinal)
      : { results: [], superseded: [] };
    superseded.push(...second.superseded);
    const past = new Set(superseded.map(({ at }) => at.start));
    const isPast = (figure: Progress): boolean =>
      isFinal && figure.valuePercent < 99.9 && past.has(figure.evidence.start);
    for (const { figure, measure, at } of superseded)
      this.#put(figure.value, measure === 'share' ? 'percent' : measure, 'unrelated', at);
    const fallback = this.#pollKinds.has('exit') && !this.#pollKinds.has('opinion') ? 'exit' : 'opinion';
    const polls = this.#polls.finish(fallback);
    const progress = this.#progress
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
      main: { stage, progress, results, polls, context: this.#context.facts },
      popularVote: second.results,
    };
  }

  /** The two people of a two-horse race: both named again and again, and nobody else nearly as often. */
  #findDuel(): [Entity, Entity] | null {
    const people = this.#read.registry.entities
      .filter(({ kind }) => kind === 'person')
      .toSorted((a, b) => b.mentionCount - a.mentionCount);
    const [first, second, third] = people;
    if (first === undefined || second === undefined || second.mentionCount < 2) return null;
    return third === undefined || third.mentionCount * 2 <= second.mentionCount ? [first, second] : null;
  }

  #rivalOf(entity: Entity): Entity | null {
    if (this.#duel === null) return null;
    const [a, b] = this.#duel;
    return entity === a ? b : entity === b ? a : null;
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
    const references = findPollReferences(sentence, mentions, {
      known: this.#polls.pollsters,
      hasPolls: this.#hasPolls,
      isPollTalk: this.#isPollArticle || this.#pollTalk === sentence.paragraph,
    });
    const drafts = new Map<PollReference, PollDraft>();
    if (references.length === 0) this.#polls.recall(mentions);
    const before = this.#carried(sentence, references);
    for (const reference of references) {
      drafts.set(reference, this.#polls.enter(reference, sentence));
      if (reference.kind !== null) this.#pollKinds.add(reference.kind);
    }
    const pollOf = (quantity: Quantity): PollDraft | null =>
      governing(quantity, references, drafts, before, sentence);
    const scopeOf = (quantity: Quantity): Scope => {
      const index = figures.indexOf(quantity);
      return scopes.at({
        start: quantity.start,
        end: quantity.end,
        from: figures[index - 1]?.end ?? sentence.start,
        to: figures[index + 1]?.start ?? sentence.end,
        isPoll: references.length > 0 && pollOf(quantity) !== null,
      });
    };
    const focus = this.#focus.in(reading);
    const makers = references.flatMap(({ pollster, partners, sponsor }) => [pollster, sponsor, ...partners]);
    const contenders = mentions.filter(
      ({ name, kind }) =>
        !makers.some((maker) => maker?.includes(name)) &&
        !(this.#hasPolls && kind !== 'option' && looksLikePollster(name)),
    );
    const found = pairFigures({
      tokens: sentence.tokens,
      text,
      quantities,
      roles,
      mentions: contenders,
      answers: this.#answers,
      isListGoingOn:
        this.#lastListParagraph === sentence.paragraph || references.length > 0 || before !== null,
      entityOf,
      focus,
      isPollTalk: references.length > 0 || before !== null,
      rivalOf: (entity) => this.#rivalOf(entity),
    });
    const pairings = sharedOwners(found, sentence, contenders, pollOf);
    const isSubgroup = hasSubgroup(sentence.text);
    const quoted = this.#openQuotes.has(sentence);
    const elsewhere = elsewhereIn(reading, entityOf, this.#frame.place);
    const area = this.#frame.isParty ? stateIn(reading) : null;
    const carriedScope =
      this.#lastScope.paragraph !== sentence.paragraph ||
      scopes.hasCueBefore(figures[0]?.start ?? sentence.end)
        ? 'count'
        : this.#lastScope.scope;
    const fullScope = (quantity: Quantity): Scope =>
      isSubgroup || isInQuote(sentence, quantity.start, quoted)
        ? 'subgroup'
        : elsewhere !== null && area === null && pollOf(quantity) === null && elsewhere < quantity.start
          ? 'subgroup'
          : carriedScope !== 'count'
            ? carriedScope
            : scopeOf(quantity);
    const counted = quantities.find((_, index) => roles[index] === 'progress')?.value ?? null;
    const hasVotes = this.#speaksOfVotes(sentence, pairings);
    for (const pairing of pairings) {
      const { quantity } = pairing;
      this.#place(pairing, {
        reading,
        age,
        scope: fullScope(quantity),
        poll: pollOf(quantity),
        counted,
        hasVotes,
        area,
      });
    }
    const last = pairings.at(-1);
    if (last !== undefined)
      this.#lastScope = { scope: fullScope(last.quantity), paragraph: sentence.paragraph };
    if (pairings.length > 0 && VOTE_WORDS.test(sentence.text)) this.#lastVotesParagraph = sentence.paragraph;
    if (pairings.some(({ entity }) => entity !== null)) this.#lastListParagraph = sentence.paragraph;
    for (const { quantity, area: asked } of samples) {
      const draft = pollOf(quantity) ?? (isOfPeople(quantity, sentence) ? this.#polls.current : null);
      if (draft !== null) this.#polls.addSample(draft, quantity.value, asked);
    }
    const paired = new Set(pairings.map(({ quantity }) => quantity));
    quantities.forEach((quantity, index) => {
      if (paired.has(quantity) || sampled.has(quantity)) return;
      const role = roles[index] ?? 'none';
      // Registers and stations are no part of a story that the sentence before told of another vote.
      const scope = role === 'turnout' || role === 'progress' ? fullScope(quantity) : scopeOf(quantity);
      const poll = pollOf(quantity);
      this.#placeOther(
        quantity,
        role,
        scope,
        { poll, isPolled: poll !== null && references.length > 0 },
        reading,
      );
    });
    if (before === null && references.length === 0 && sentence.text !== this.#source.title) {
      for (const { entity, outcome, asWorded } of readOutcomes(sentence, mentions, entityOf)) {
        const whole = { start: sentence.end, end: sentence.end, from: sentence.start, to: sentence.end };
        const scope = carriedScope !== 'count' ? carriedScope : scopes.at(whole);
        if (scope === 'count' && !isSubgroup)
          this.#outcomes.push({ entity, outcome, asWorded, at: sentence });
      }
    }
    if (this.#polls.current !== null && (references.length > 0 || before !== null)) {
      this.#polls.describe(this.#polls.current, sentence);
      this.#polls.paragraph = sentence.paragraph;
    }
    this.#focus.move(reading, pairings);
  }

  /** Whether a sentence's shares are of votes: it says so, lists several names, or goes on with such a list. */
  #speaksOfVotes(sentence: Sentence, pairings: readonly Pairing[]): boolean {
    if (VOTE_WORDS.test(sentence.text)) return true;
    const names = new Set(pairings.flatMap(({ entity }) => (entity === null ? [] : [entity])));
    if (names.size >= 2) return true;
    return (
      this.#lastListParagraph === sentence.paragraph ||
      this.#lastVotesParagraph === sentence.paragraph ||
      this.#facts.some(({ entity }) => entity.kind !== 'option' && names.has(entity))
    );
  }

  /** The poll that the sentences before go on about: in their paragraph, until the count is spoken of. */
  #carried(sentence: Sentence, references: readonly PollReference[]): PollDraft | null {
    const { current, paragraph } = this.#polls;
    if (current === null) return null;
    if (paragraph !== sentence.paragraph && !this.#isPollArticle) return null;
    if (LEAVING_THE_POLL.test(sentence.text) && references.length === 0) return null;
    if (references.length === 0 && AUTHORITY_GIVES.test(sentence.text)) return null;
    const words = sentence.text.toLowerCase();
    if (
      references.length === 0 &&
      /\b(?:(?:votes|ballots) (?:counted|cast|had been counted)|official (?:results?|count|figures|returns)|preliminary results|(?:election|electoral) commission|with [\d.]+ ?(?:%|percent|per cent) (?:of|counted)|partial results|the (?:official |actual )?count\b|polling stations (?:counted|reporting)|first round|final results)\b/.test(
        words,
      )
    )
      return null;
    return current;
  }

  #place(
    { quantity, measure, entity }: Pairing,
    {
      reading,
      age,
      scope,
      poll,
      counted,
      hasVotes,
      area,
    }: {
      reading: Reading;
      age: number;
      scope: Scope;
      poll: PollDraft | null;
      counted: number | null;
      hasVotes: boolean;
      area: string | null;
    },
  ): void {
    const { sentence, mentions } = reading;
    const unit = measure === 'share' ? 'percent' : measure;
    const isOwn = scope === 'count';
    if (!isOwn) {
      this.#put(
        quantity.value,
        unit,
        scope === 'superseded' ? 'unrelated' : scope === 'poll' ? 'unrelated' : scope,
        sentence,
      );
      return;
    }
    if (entity === null) {
      this.#put(quantity.value, unit, measure === 'seats' ? 'seats' : 'not-understood', sentence);
      return;
    }
    if (poll !== null) {
      if (measure !== 'share')
        this.#put(quantity.value, unit, measure === 'seats' ? 'seats' : 'unrelated', sentence);
      else if (
        isOldPoll(sentence.text, quantity.start - sentence.start) ||
        !this.#polls.addShare(poll, entity, quantity, sentence, areaNear(quantity, mentions, sentence))
      ) {
        this.#put(quantity.value, unit, 'change', sentence);
      }
      return;
    }
    if (measure === 'seats' && isProjected(sentence.text)) {
      this.#put(quantity.value, unit, 'seats', sentence);
      return;
    }
    if (this.#isPollArticle || !hasVotes || (measure !== 'share' && !Number.isInteger(quantity.value))) {
      this.#put(quantity.value, unit, 'not-understood', sentence);
      return;
    }
    this.#facts.push({
      entity,
      measure,
      figure: quantity,
      at: sentence,
      age,
      isHeadline: sentence.text === this.#source.title || PROJECTION.test(sentence.text),
      party: null,
      area,
      isPopularVote: /\bpopular vote\b/i.test(sentence.text),
      countedPercent: counted,
    });
  }

  #placeOther(
    quantity: Quantity,
    role: Role,
    scope: Scope,
    { poll, isPolled }: { poll: PollDraft | null; isPolled: boolean },
    reading: Reading,
  ): void {
    const { sentence } = reading;
    const isCount = quantity.unit === 'count' || quantity.unit === 'bare';
    const kind = CONTEXT_KINDS[role];
    if (role === 'none') return;
    if (role === 'sample') return;
    if (role === 'margin' && poll !== null && /margin of|error/.test(sentence.text))
      poll.marginOfErrorPoints ??= quantity.value <= 15 ? quantity.value : null;
    if (role === 'progress' && scope === 'count' && poll === null) {
      this.#progress.push(progressOf(quantity, reading, this.#read.text));
      return;
    }
    if (
      kind !== undefined &&
      scope === 'count' &&
      (!isPolled || !SURVEY.test(sentence.text)) &&
      (quantity.unit === 'percent'
        ? kind === 'turnout' && quantity.value <= 100
        : isCount &&
          Number.isInteger(quantity.value) &&
          (quantity.value >= 100 || !OF_THE_ELECTORATE.has(kind)))
    ) {
      if (!this.#context.add(kind, quantity, sentence)) {
        this.#put(quantity.value, quantity.unit === 'percent' ? 'percent' : 'count', 'unrelated', sentence);
      }
      return;
    }
    const why = kind !== undefined || role === 'progress' ? (scope === 'count' ? 'unrelated' : scope) : role;
    if (
      why === 'threshold' ||
      why === 'margin' ||
      why === 'change' ||
      why === 'subgroup' ||
      why === 'unrelated' ||
      why === 'previous-election' ||
      why === 'first-round' ||
      why === 'not-understood' ||
      why === 'seats'
    ) {
      this.#put(
        quantity.value,
        quantity.unit === 'bare' ? (quantity.nounWord ?? 'count') : quantity.unit,
        why,
        sentence,
      );
    } else if (quantity.unit === 'percent') this.#put(quantity.value, 'percent', 'unrelated', sentence);
  }

  #put(value: number, unit: string, why: SetAside['why'], at: { start: number; end: number }): void {
    this.setAside.push({ value, unit, why, evidence: evidenceOf(this.#read.text, at) });
  }
}
