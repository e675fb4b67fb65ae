import { isOfOtherRace, OTHER_OFFICE } from '../cues/other-offices.ts';
import { CALLED } from '../cues/outcomes.ts';
import { US_STATES } from '../cues/places.ts';
import type { Mention } from '../names/names.ts';
import type { Reading, ReadText } from '../readings.ts';
import type { Sentence } from '../text/sentences.ts';
import type { CountFact, OutcomeFact } from './count-desk.ts';
import { hasFewerThan } from './fewer-votes.ts';
import { winsByMajority } from './majorities.ts';
import { readOutcomes } from './outcomes.ts';
import { outrightWins } from './outright-wins.ts';
import { isOwnPlace } from './parts.ts';
import { leavesRoomFor } from './room-for-winners.ts';
import type { ScopeFrame } from './scopes.ts';
import type { ToldScope } from './told-scopes.ts';
import { listedWinners } from './winners-listed.ts';

const BY_ELECTION = /\b(?:by-?election|bypoll)\b/i;
const ONE_BY_ELECTION = /^(?!.*\b(?:by-?elections|bypolls)\b).*\b(?:by-?election|bypoll)\b/i;

const BY_ELECTIONS = /\b(?:by-?elections|bypolls|seats)\b/i;

/** Gathers who an article says is elected, leading or in the runoff. */
export class OutcomeDesk {
  readonly #read: ReadText;
  readonly #title: string | null;
  readonly #frame: ScopeFrame;
  readonly #outcomes: OutcomeFact[] = [];
  /** Those that a part of the contest is told with: "Solano won in Porto County". */
  readonly #ofPlaces = new Set<OutcomeFact>();
  /** Those told of whom a description means: "the new president". */
  readonly #ofDescribed = new Set<OutcomeFact>();
  /** Those told with another office than the presidency that is voted on. */
  readonly #ofOtherOffices = new Set<OutcomeFact>();

  constructor(read: ReadText, title: string | null, frame: ScopeFrame) {
    this.#read = read;
    this.#title = title;
    this.#frame = frame;
  }

  /** Takes a sentence's, in which these are named. One that speaks of polls tells only who was called the winner. */
  take(reading: Reading, named: Mention[], told: ToldScope, isPollTalk: boolean): void {
    const { sentence } = reading;
    const isOfOtherOffice =
      (this.#frame.isPresidential && OTHER_OFFICE.test(sentence.text)) ||
      isOfOtherRace(sentence.text, this.#frame.office);
    const found = readOutcomes({ ...reading, mentions: named }, this.#read.entityOf, {
      year: this.#frame.electionYear,
      isQuoted: told.isQuoted,
    });
    for (const { entity, outcome, asWorded, end, isDescribed } of found) {
      if (isPollTalk && !CALLED.test(asWorded) && !tellsOfWin(sentence, asWorded, end)) continue;
      if (sentence.text === this.#title && outcome !== 'elected') continue;
      // One person wins a by-election, whatever party saw its rivals off.
      if (entity.kind !== 'person' && outcome === 'elected' && BY_ELECTION.test(this.#title ?? '')) continue;
      const scope = told.outcomeScope(end);
      // Figures of an earlier hour are of no more use; who was elected then stays so.
      const isStill = scope === 'count' || (scope === 'superseded' && outcome === 'elected');
      if (!isStill || told.isSubgroup) continue;
      const isOfPart = told.isOutcomeOfPart(end);
      const areas = this.#frame.isOfStates ? statesWon(reading, end) : [];
      const others = areas.filter((area) => !isOwnPlace(area, this.#frame.place));
      for (const area of others) this.#outcomes.push({ entity, outcome, asWorded, at: sentence, area });
      if (areas.length > 0 && areas.length === others.length) continue;
      const fact = { entity, outcome, asWorded, at: sentence };
      this.#outcomes.push(fact);
      if (isOfOtherOffice) this.#ofOtherOffices.add(fact);
      if (isDescribed) this.#ofDescribed.add(fact);
      if (isOfPart) this.#ofPlaces.add(fact);
    }
  }

  add(outcomes: readonly OutcomeFact[]): void {
    this.#outcomes.push(...outcomes);
  }

  /** Whom anything told so far calls elected. */
  get elected(): ReadonlySet<OutcomeFact['entity']> {
    const elected = this.#outcomes.filter(({ outcome, area }) => outcome === 'elected' && area === undefined);
    return new Set(elected.map(({ entity }) => entity));
  }

  /** Once all sentences are read: the outcomes in lists, which stand behind what sentences tell. */
  takeLists(): void {
    this.add(listedWinners(this.#read.readings, this.#read.entityOf));
  }

  /** What holds for the whole contest, beside its figures. */
  ofWhole(facts: readonly CountFact[]): OutcomeFact[] {
    const counted = new Set(facts.map(({ entity }) => entity));
    // Who has no figure where others do is surely not whom "the new president" means, nor who won the one seat.
    const title = this.#title ?? '';
    const isSeat = ONE_BY_ELECTION.test(title) || (this.#frame.isByElection && !BY_ELECTIONS.test(title));
    const isOfOneSeat = isSeat && [...this.elected].some((entity) => counted.has(entity));
    const isSomebodyElse = (outcome: OutcomeFact): boolean =>
      ((this.#ofDescribed.has(outcome) || isOfOneSeat) && counted.size > 0 && !counted.has(outcome.entity)) ||
      (this.#ofDescribed.has(outcome) &&
        !this.#frame.isOfStates &&
        hasFewerThan(outcome.entity, counted, facts)) ||
      (isSeat && hasFewerThan(outcome.entity, this.elected, facts));
    const hasElected = this.#outcomes.some(
      (outcome) => outcome.outcome === 'elected' && !this.#ofPlaces.has(outcome) && !isSomebodyElse(outcome),
    );
    const isOfPlace = (outcome: OutcomeFact): boolean =>
      this.#ofPlaces.has(outcome) && hasElected && hasOtherFigure(outcome, facts);
    // What stands ahead of the figures, or with the first, is what they are of, whatever the office.
    const first = Math.min(...facts.map(({ at }) => at.start));
    const isOfOtherOffice = (outcome: OutcomeFact): boolean =>
      this.#ofOtherOffices.has(outcome) && outcome.at.start > first;
    const hasRoom = leavesRoomFor(
      facts,
      this.#frame.isPresidential || this.#frame.isRunoff ? this.elected : new Set(),
    );
    const sentences = this.#read.readings.map(({ sentence }) => sentence);
    return [
      ...this.#outcomes,
      ...outrightWins(facts, this.#read.text, sentences),
      ...winsByMajority(facts, sentences),
    ].filter(
      (outcome) =>
        outcome.area !== undefined ||
        (!isOfPart(outcome, facts) &&
          !isOfPlace(outcome) &&
          !isSomebodyElse(outcome) &&
          !isOfOtherOffice(outcome) &&
          hasRoom(outcome)),
    );
  }
}

/** What nobody does in a poll: "was re-elected", "beat Brandt", "won the presidential election". */
const DONE =
  /^(?:who )?(?:(?:has|have|had) )?(?:been |was |is (?:therefore |thus |now )?)*(?:re-?elected|elected|[a-z]+-elect\b|declared|proclaimed|sworn in|beaten|beat$|defeated|unseated|ousted|crushed|stunned|won .*(?:elections?|run-?off|presidency|seat|contest|primary)$|seat went to)/;
const OF_POLLS =
  /\b(?:polls?|polling(?! (?:station|place|day|booth)s?)|pollsters?|surveys?|surveyed|projections?|projected|respondents?|newspolls?)\b/i;
/** What polls are told with that only foresaw something, or something else. */
const SET_AGAINST =
  /\b(?:although|though|despite|defying|confounding|contrary to|than|few|no|none of|gaudy|foreseen|foretold|predicted|last|ago)\b/i;

/** Whether a sentence tells who has won, no poll, or only sets a poll against it. */
function tellsOfWin({ text, start }: Sentence, asWorded: string, end: number): boolean {
  if (!DONE.test(asWorded)) return false;
  const poll = OF_POLLS.exec(text);
  if (poll === null) return true;
  return (
    poll.index > end - start && SET_AGAINST.test(text.slice(end - start, poll.index).replace(/^.*[.;]/s, ''))
  );
}

/** "carried Virginia", "won Colorado, Utah and Vermont", "In Texas, Solano won": the states that a win is told with. */
function statesWon({ sentence, mentions }: Reading, end: number): string[] {
  const states = mentions.filter(({ name }) => US_STATES.has(name));
  const between = (from: number, to: number): string =>
    sentence.text.slice(from - sentence.start, to - sentence.start);
  const won: Mention[] = [];
  for (const state of states) {
    const last = won.at(-1);
    const isNext =
      last === undefined
        ? state.start >= end && TOLD_WITH.test(between(end, state.start)) && !isParted(mentions, end, state)
        : LISTED.test(between(last.end, state.start));
    if (isNext) won.push(state);
  }
  const [first] = mentions;
  const isOpening = first !== undefined && first.lead === 1 && sentence.tokens[0]?.lower === 'in';
  if (won.length === 0 && isOpening && US_STATES.has(first.name)) won.push(first);
  return won.map(({ name }) => name);
}

/** Between a win and its state: "only in", "by winning big at home in". */
const TOLD_WITH = /^(?:(?! except\b| but\b| and\b| than\b)[^,;:.]){0,60}$/;
const LISTED = /^,? ?(?:and |as well as |along with )?(?:the )?$/;

function isParted(mentions: readonly Mention[], end: number, { start }: Mention): boolean {
  return mentions.some((mention) => mention.start >= end && mention.start < start);
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
