import type { Progress, SetAside } from '../../election/report.ts';
import type { Role } from '../cues/role-cue.ts';
import { evidenceOf } from '../evidence-of.ts';
import type { Entity } from '../names/registry.ts';
import type { Quantity } from '../numbers/quantities.ts';
import type { Pairing } from '../owners/pairing.ts';
import type { PollDesk } from '../polls/poll-desk.ts';
import type { PollDraft } from '../polls/poll-draft.ts';
import { isErrorMargin } from '../polls/poll-margins.ts';
import { areaNear, isOldPoll, isProjected } from '../polls/poll-scope.ts';
import type { Reading } from '../readings.ts';
import { CONTEXT_KINDS, ContextDesk } from './context-desk.ts';
import type { CountFact } from './count-desk.ts';
import { progressOf } from './progress.ts';
import { rivalVotes } from './rival-votes.ts';
import type { Scope } from './scopes.ts';

/** What is projected gives way to what was counted, as a headline does to the body. */
const PROJECTION = /\b(?:projections?|projected|estimates?|forecasts?)\b/i;

/** A sentence that says so speaks of a survey's voters and stations; one that a poll is only carried into does not. */
const SURVEY =
  /\b(?:exit|opinion|entrance) polls?\b|\bsurvey|\bpollster|\brespondents?\b|\binterview|\bsampl|\bquick count|\bparallel|\b(?:a|an|the|new|latest) (?:[\w-]+ ){0,2}poll\b(?! monitors?)|\bpolls (?:show|suggest|put|gave|had|have (?:shown|put|given))/i;

/** "In all, 3,870 people took part; margins of error are around 2.5 points": in a poll. */
const MARGIN_OF_ERROR = /\bmargins? of (?:sampling )?error\b/i;

/** What somebody hopes, claims or is said to get: nobody counted it. */
const NOT_COUNTED =
  /\b(?:model|forecasters?|forecasts?|would|could|might|should|may|sure to|certain to|hop(?:es|ed|ing) to|expect(?:s|ed|ing)? to|aim(?:s|ed|ing)? to|likely to|wants? to|projected to|predicted to|claim(?:s|ed|ing)? (?:that )?(?:to have|he|she|they|it))\b[^,;]{0,40}$/;

/** "With half of the precincts in, the commission had given Solano 60.1%", "A first announcement had …": what later figures have overtaken. */
const EARLIER_COUNT =
  /(?:\b(?:with|after|once|when)\b[^;:]{0,80}\b(?:in|counted|reporting|reported|processed|tallied|declared|opened)\b|\b(?:first|earlier|initial|previous) (?:announcement|statement|release|bulletin|batch|tranche|report|update|tally)\b)[^;:]{0,80}\bhad (?:given|put|shown|credited|placed|stood|led|looked|been (?:[\w-]+ ){0,3}?(?:on|at|ahead|leading|in front))\b[^;:]{0,120}$/i;

/** The longest that it may be, in UTF-16 units. */
const WORDS_BEFORE = 400;

/** In percent, what the shares of a whole contest come to where a few are left out. */
const NEARLY_ALL = 85;

/** Fewer than a hundred are a household's or a committee's, not a contest's. */
const OF_THE_ELECTORATE: ReadonlySet<string> = new Set(['registered-voters', 'votes-cast', 'turnout']);

/** Roles that say by themselves why a number is no fact. */
const ASIDE: ReadonlySet<string> = new Set<SetAside['why']>([
  'threshold',
  'margin',
  'change',
  'subgroup',
  'unrelated',
  'previous-election',
  'first-round',
  'not-understood',
  'seats',
]);

/** Where a figure of somebody stands. */
interface Place {
  reading: Reading;
  /** Which of a live blog's entries it is in, newest 0. */
  age: number;
  scope: Scope;
  poll: PollDraft | null;
  /** How much its sentence says was counted. */
  counted: number | null;
  hasVotes: boolean;
  /** The second reading vouches for it. */
  isSure: boolean;
  /** The poll is of a whole country, and its sentence only goes on about it. */
  isGoingOn: boolean;
  area: string | null;
  /** The place that a sentence means which opens with "There". */
  there: string | null;
  /** The place that the figure is of, where an office is voted on in many. */
  district: string | null;
}

/** Puts each number where it belongs: to the count, a poll, the context, or aside with the reason. */
export class FigureDesk {
  readonly setAside: SetAside[] = [];
  readonly facts: CountFact[] = [];
  readonly progress: Progress[] = [];
  readonly context: ContextDesk;
  readonly #text: string;
  readonly #polls: PollDesk;
  readonly #title: string | null;
  readonly #isPollArticle: boolean;
  /** Figures of single places, which stand aside until all is read. */
  readonly #ofDistricts = new Map<SetAside, CountFact>();

  constructor(
    text: string,
    { polls, title, isPollArticle }: { polls: PollDesk; title: string | null; isPollArticle: boolean },
  ) {
    this.context = new ContextDesk(text);
    this.#text = text;
    this.#polls = polls;
    this.#title = title;
    this.#isPollArticle = isPollArticle;
  }

  /** A share, votes or seats of somebody. */
  place(
    { quantity, measure, entity }: Pairing,
    { reading, age, scope, poll, counted, hasVotes, isSure, isGoingOn, area, there, district }: Place,
  ): void {
    const { sentence, mentions } = reading;
    const unit = measure === 'share' ? 'percent' : measure;
    const isOfSeats = measure === 'seats';
    const fact = (of: Entity): CountFact => ({
      entity: of,
      measure,
      figure: quantity,
      figureAt: quantity.start,
      at: sentence,
      age,
      isHeadline: sentence.text === this.#title || PROJECTION.test(sentence.text),
      party: null,
      area,
      isPopularVote: /\bpopular vote\b/i.test(sentence.text),
      countedPercent: counted,
      isSure,
      isEarlier: EARLIER_COUNT.test(
        sentence.text.slice(0, quantity.start - sentence.start).slice(-WORDS_BEFORE),
      ),
    });
    if (scope !== 'count') {
      const aside = this.leave(
        quantity.value,
        unit,
        scope === 'superseded' || scope === 'poll' ? 'unrelated' : scope,
        sentence,
      );
      if (district !== null && scope === 'subgroup' && poll === null && entity?.kind === 'person')
        this.#ofDistricts.set(aside, { ...fact(entity), area: district });
    } else if (entity === null) {
      this.leave(quantity.value, unit, isOfSeats ? 'seats' : 'not-understood', sentence);
    } else if (poll !== null) {
      const asked = areaNear(quantity, mentions, sentence) ?? there;
      if (measure === 'share' && isGoingOn && this.#polls.isPart(poll, entity, asked))
        this.leave(quantity.value, unit, 'subgroup', sentence);
      else if (measure !== 'share')
        this.leave(quantity.value, unit, isOfSeats ? 'seats' : 'unrelated', sentence);
      else if (
        (!isSure && isOldPoll(sentence.text, quantity.start - sentence.start)) ||
        !this.#polls.addShare(poll, entity, quantity, sentence, {
          area: asked,
          isSure,
        })
      )
        this.leave(quantity.value, unit, 'change', sentence);
    } else if (isOfSeats && isProjected(sentence.text)) {
      this.leave(quantity.value, unit, 'seats', sentence);
    } else if (
      (!isSure &&
        (this.#isPollArticle ||
          !hasVotes ||
          NOT_COUNTED.test(sentence.text.slice(0, quantity.start - sentence.start)))) ||
      (measure !== 'share' && !Number.isInteger(quantity.value)) ||
      /^ or (?:so|thereabouts)\b/.test(sentence.text.slice(quantity.end - sentence.start))
    ) {
      this.leave(quantity.value, unit, 'not-understood', sentence);
    } else {
      this.facts.push(fact(entity));
    }
  }

  /** A number that is nobody's: of the vote as a whole, or none of a vote's. */
  placeOther(
    quantity: Quantity,
    role: Role,
    scope: Scope,
    { poll, isPolled }: { poll: PollDraft | null; isPolled: boolean },
    reading: Reading,
  ): void {
    const { sentence } = reading;
    const kind = CONTEXT_KINDS[role];
    if (role === 'none' || role === 'sample') return;
    if (poll !== null && isErrorMargin(quantity, sentence)) poll.marginOfErrorPoints ??= quantity.value;
    // The count goes on in a sentence that a poll is only carried into.
    const isOfCount = poll === null || (!isPolled && poll.kind !== 'quick-count');
    if (role === 'progress' && quantity.unit === 'percent' && scope === 'count' && isOfCount) {
      this.progress.push(progressOf(quantity, reading, this.#text));
      return;
    }
    if (
      kind !== undefined &&
      scope === 'count' &&
      (!isPolled || !SURVEY.test(sentence.text)) &&
      !(kind === 'votes-cast' && MARGIN_OF_ERROR.test(sentence.text)) &&
      isPossible(kind, quantity)
    ) {
      if (!this.context.add(kind, quantity, sentence))
        this.leave(quantity.value, quantity.unit === 'percent' ? 'percent' : 'count', 'unrelated', sentence);
      return;
    }
    const why = kind !== undefined || role === 'progress' ? (scope === 'count' ? 'unrelated' : scope) : role;
    if (isAside(why))
      this.leave(
        quantity.value,
        quantity.unit === 'bare' ? (quantity.nounWord ?? 'count') : quantity.unit,
        why,
        sentence,
      );
    else if (quantity.unit === 'percent') this.leave(quantity.value, 'percent', 'unrelated', sentence);
  }

  /** The figures of single places are results where two people share each and neither has figures of more, and no whole is told beside. */
  takeDistricts(isOfOnePlace: boolean): void {
    if (isOfOnePlace && hasWhole(this.facts)) return;
    const counted = new Set(this.facts.map(({ entity }) => entity));
    const districtsOf = new Map<Entity, Set<string | null>>();
    for (const { entity, area } of this.#ofDistricts.values())
      districtsOf.set(entity, (districtsOf.get(entity) ?? new Set()).add(area));
    const isOfOne = ({ entity }: CountFact): boolean =>
      !counted.has(entity) && districtsOf.get(entity)?.size === 1;
    const taken = [...this.#ofDistricts].filter(([, fact]) => isOfOne(fact));
    for (const [aside, fact] of taken) {
      if (taken.every(([, { entity, area }]) => area !== fact.area || entity === fact.entity)) continue;
      this.facts.push(fact);
      this.setAside.splice(this.setAside.indexOf(aside), 1);
    }
  }

  /** Votes left over beside one's own are the only rival's where the shares say so. */
  takeRivals(): void {
    for (const { fact, aside } of rivalVotes(this.facts, this.setAside)) {
      this.facts.push(fact);
      this.setAside.splice(this.setAside.indexOf(aside), 1);
    }
  }

  /** What has turned out to be somebody's stands aside no more. */
  takeBack({ figure, measure, at }: CountFact): void {
    const index = this.setAside.findIndex(
      ({ value, unit, evidence }) =>
        value === figure.value &&
        (measure === 'share') === (unit === 'percent') &&
        unit !== 'seats' &&
        evidence.start === at.start,
    );
    if (index !== -1) this.setAside.splice(index, 1);
  }

  leave(value: number, unit: string, why: SetAside['why'], at: { start: number; end: number }): SetAside {
    const aside = { value, unit, why, evidence: evidenceOf(this.#text, at) };
    this.setAside.push(aside);
    return aside;
  }
}

/** Whether the shares of a contest that is no place's part of it come to nearly a hundred. */
function hasWhole(facts: readonly CountFact[]): boolean {
  const shareOf = new Map(
    facts
      .filter(({ area, measure }) => area === null && measure === 'share')
      .map(({ entity, figure }) => [entity, figure.value]),
  );
  return shareOf.size > 1 && [...shareOf.values()].reduce((sum, share) => sum + share, 0) >= NEARLY_ALL;
}

function isPossible(kind: string, { unit, value }: Quantity): boolean {
  if (unit === 'percent') return kind === 'turnout' && value <= 100;
  return (
    (unit === 'count' || unit === 'bare') &&
    Number.isInteger(value) &&
    (value >= 100 || !OF_THE_ELECTORATE.has(kind))
  );
}

function isAside(why: string): why is SetAside['why'] {
  return ASIDE.has(why);
}
