import { US_STATES } from '../cues/places.ts';
import type { Mention } from '../names/names.ts';
import type { Entity } from '../names/registry.ts';
import type { Quantity } from '../numbers/quantities.ts';
import { isOfAnotherMatter } from '../polls/poll-matters.ts';
import { hasSubgroup } from '../polls/poll-scope.ts';
import type { Reading } from '../readings.ts';
import { isInQuote, sentencesInQuotes } from '../text/quotations.ts';
import type { Sentence } from '../text/sentences.ts';
import {
  areaAt,
  elsewhereIn,
  isOfOwnPlace,
  isOwnPlace,
  isToldInState,
  isToldOfPart,
  stateIn,
} from './parts.ts';
import { type Scope, type ScopeFrame, SentenceScopes } from './scopes.ts';

/** What of the contest a sentence's figures are of. */
export interface ToldScope {
  /** A subgroup's, as its words say: "among women". */
  isSubgroup: boolean;
  /** It opens within what somebody said in the sentences before. */
  isQuoted: boolean;
  /** Every place that it names is the contest's own, so it tells of no part of it. */
  isOwn: boolean;
  /** In a party's primaries, the state that it opens with. */
  area: string | null;
  /** The place that its figures are of, where an office is voted on in many. */
  district: string | null;
  /** Of a figure, by its own clause. */
  scopeOf(quantity: Quantity): Scope;
  /** Of a figure, by its own sentence alone. */
  ownScope(quantity: Quantity): Scope;
  /** Of a figure, by what its sentence goes on about as well. */
  fullScope(quantity: Quantity): Scope;
  /** What an outcome told up to this offset is of. */
  outcomeScope(end: number): Scope;
  /** Whether an outcome told up to this offset is a part's: "Solano won in Porto County". */
  isOutcomeOfPart(end: number): boolean;
}

/** "By region, Solano: Porto 79.1%, Corvo 70.6%": a heading whose line is of the contest's parts. */
const OF_PARTS =
  /^(?:(?:[Rr]esults|[Ff]igures|[Ss]hares|[Vv]otes) )?(?:[Bb]y|[Pp]er|[Rr]egion by) (?:region|province|district|county|canton|oblast|state|department|governorate|constituency|city|area)s?\b[^.;\d]{0,40}:|^(?:Regional|Provincial|District) (?:results|figures|shares|breakdown)\b[^.;\d]{0,40}:|^(?:Regions|Provinces|Districts|Counties): /;

const OTHER_VOTES: ReadonlySet<Scope> = new Set(['previous-election', 'first-round']);
/** "The exit poll by Corvo on that day had them at …" */
const OF_THEN =
  /\b(?:that|the same) (?:time|day|night|evening|year|month|round|vote|election|contest|race|occasion)\b|\bthen\b/i;
/** An earlier vote that a figure of this one is only held against is done with when the sentence ends. */
const COMPARED = /\bcompared (?:with|to)\b/;

/** "The race moves to New Hampshire, where a survey by Corvo has …": another state's primary. */
const POLLED_THERE = /,? where (?:[\p{L}'-]+ ){0,4}?(?:polls?|surveys?)\b/u;

/** Whether a place is a state of the US, and another than the contest's. */
function isOtherState(area: string | null, own: string | null): boolean {
  return area !== null && own !== null && US_STATES.has(own) && US_STATES.has(area) && area !== own;
}

/** Follows, from sentence to sentence, which vote and which part of it figures are of. */
export class ToldScopes {
  readonly #frame: ScopeFrame;
  readonly #entityOf: (mention: Mention) => Entity;
  readonly #openQuotes: ReadonlySet<Sentence>;
  /** What the figures of the sentence before were about, and its line. */
  #last: { scope: Scope; line: number; district: string | null } = {
    scope: 'count',
    line: -1,
    district: null,
  };

  constructor(readings: readonly Reading[], frame: ScopeFrame, entityOf: (mention: Mention) => Entity) {
    this.#frame = frame;
    this.#entityOf = entityOf;
    this.#openQuotes = sentencesInQuotes(readings.map(({ sentence }) => sentence));
  }

  /** `isOfOwnContest` where the sentence is an item about one of the contests that the article is of. */
  in(
    reading: Reading,
    isOfOwnContest: boolean,
    { hasPolls, isOfPoll }: { hasPolls: boolean; isOfPoll: (quantity: Quantity) => boolean },
  ): ToldScope {
    const { sentence, quantities } = reading;
    const { place, isParty, isOfStates } = this.#frame;
    const figures = quantities.filter(({ unit }) => unit !== 'date' && unit !== 'time' && unit !== 'other');
    const scopes = new SentenceScopes(sentence, this.#frame, figures);
    const scopeOf = (quantity: Quantity): Scope => {
      const index = figures.indexOf(quantity);
      const scope = scopes.at({
        start: quantity.start,
        end: quantity.end,
        from: figures[index - 1]?.end ?? sentence.start,
        to: figures[index + 1]?.start ?? sentence.end,
        isPoll: hasPolls && isOfPoll(quantity),
      });
      return isOfOwnContest && scope === 'subgroup' ? 'count' : scope;
    };
    const isSubgroup =
      hasSubgroup(sentence.text) ||
      (!isOfOwnContest && !this.#frame.isOfDistricts && !isParty && OF_PARTS.test(sentence.text));
    const isQuoted = this.#openQuotes.has(sentence);
    const elsewhere = isOfOwnContest ? null : elsewhereIn(reading, this.#entityOf, place);
    const state = isParty && !isOfStates ? stateIn(reading) : null;
    const area = state !== null && isOwnPlace(state, place) ? null : state;
    const carried =
      this.#last.line !== sentence.line || scopes.hasCueBefore(figures[0]?.start ?? sentence.end)
        ? 'count'
        : this.#last.scope;
    const isAside = (quantity: Quantity): boolean =>
      isOfPoll(quantity) ? isOfAnotherMatter(sentence, quantity.start - sentence.start, isParty) : isSubgroup;
    // Which state's figures these are is told apart once all are read.
    const isOfState = isOfStates && elsewhere !== null && US_STATES.has(areaAt(reading, elsewhere) ?? '');
    const isThere = (at: number): boolean =>
      elsewhere !== null && area === null && !isOfState && elsewhere < at;
    const isOfOtherState = (quantity: Quantity): boolean =>
      isParty && !isOfStates && isToldInState(reading, quantity.start, place);
    // "The race moves to New Hampshire, where a survey …": another state's primary.
    const asked = POLLED_THERE.exec(sentence.text);
    const askedAt = asked === null ? elsewhere : sentence.start + asked.index;
    const isAskedElsewhere = (quantity: Quantity): boolean =>
      isParty &&
      !isOfStates &&
      askedAt !== null &&
      askedAt < quantity.start &&
      isOfPoll(quantity) &&
      isOtherState(areaAt(reading, askedAt), place);
    const isOfPart = (quantity: Quantity): boolean =>
      isAskedElsewhere(quantity) ||
      isAside(quantity) ||
      isInQuote(sentence, quantity.start, isQuoted) ||
      ((isThere(quantity.start) || isOfOtherState(quantity)) && !isOfPoll(quantity));
    const ownScope = (quantity: Quantity): Scope => (isOfPart(quantity) ? 'subgroup' : scopeOf(quantity));
    // "In 2027 Solano had 57.9. A survey has her at …": a poll of now, whatever vote was told before.
    const isOtherPoll = hasPolls && OTHER_VOTES.has(carried) && !OF_THEN.test(sentence.text);
    const hasManyPlaces = this.#frame.isOfDistricts || this.#frame.isByElection;
    return {
      isSubgroup,
      isQuoted,
      isOwn: isOfOwnContest || isOfOwnPlace(reading, this.#entityOf, place),
      area,
      district: this.#district(reading, elsewhere, carried),
      scopeOf,
      ownScope,
      fullScope: (quantity) =>
        isOfPart(quantity) || carried === 'count' || (isOtherPoll && isOfPoll(quantity))
          ? ownScope(quantity)
          : carried,
      outcomeScope: (end) =>
        carried === 'count'
          ? scopes.at({ start: end, end, from: sentence.start, to: sentence.end })
          : carried,
      isOutcomeOfPart: (end) =>
        !hasManyPlaces && (isThere(end) || isToldOfPart(reading, end, this.#entityOf, place)),
    };
  }

  /** Ends a sentence whose figures were of these. */
  leave({ line, text }: Sentence, { district }: ToldScope, scopes: readonly Scope[]): void {
    const all = new Set(scopes);
    const [only] = all;
    const isDone = all.size > 1 || COMPARED.test(text);
    if (only !== undefined) this.#last = { scope: isDone ? 'count' : only, line, district };
  }

  /** In reports of one office in many places, the place whose figures these are. */
  #district(reading: Reading, elsewhere: number | null, carried: Scope): string | null {
    if (!this.#frame.isOfDistricts) return null;
    // "In Porto, Solano beat Brandt": not ", where Solano beat Brandt", which may be of any vote.
    if (elsewhere !== null)
      return reading.mentions.some(({ start }) => start === elsewhere) ? areaAt(reading, elsewhere) : null;
    return carried === 'subgroup' ? this.#last.district : null;
  }
}
