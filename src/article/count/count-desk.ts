import type * as z from 'zod/mini';
import type { Evidence } from '../../election/evidence.ts';
import type { Outcome as OutcomeSchema, Result } from '../../election/report.ts';
import { evidenceOf } from '../evidence-of.ts';
import type { Entity } from '../names/registry.ts';
import type { Quantity } from '../numbers/quantities.ts';
import type { Measure } from '../owners/pairing-input.ts';

type Outcome = z.infer<typeof OutcomeSchema>;
type Figure = Pick<Quantity, 'value' | 'asWorded' | 'qualifier'>;

/** One counted figure of one contender, where it stands. */
export interface CountFact {
  entity: Entity;
  measure: Measure;
  figure: Figure;
  /** Where the number stands. */
  figureAt: number;
  /** The sentence or row it stands in. */
  at: { start: number; end: number; paragraph: number };
  /** Which of a live blog's entries it is in, newest 0; 0 for an article without any. */
  age: number;
  isHeadline: boolean;
  party: string | null;
  /** The part of the contest that it is for, null for the whole. */
  area: string | null;
  isPopularVote: boolean;
  /** The second reading is sure that it was counted. */
  isSure: boolean;
  /** How much its sentence says was counted; null where it does not say. */
  countedPercent: number | null;
  /** Its sentence tells in the past perfect what was counted before. */
  isEarlier: boolean;
}

/** What is told of a contender without a number: "was declared the winner". */
export interface OutcomeFact {
  entity: Entity;
  outcome: Outcome;
  asWorded: string;
  at: { start: number; end: number };
  /** The part of the contest that was won, where its parts have results of their own. */
  area?: string;
}

interface Chosen {
  share?: CountFact;
  votes?: CountFact;
  seats?: CountFact;
}

const OUTCOME_RANK: Record<Outcome, number> = { leading: 0, runoff: 1, elected: 2 };

/** A contender's result, and where its figure stands, or the sentence of its outcome. */
export interface ToldResult {
  entity: Entity;
  result: Result;
  at: number;
}

/** One result a contender out of all facts: the newest entry's, the body's before the headline's, the more exact of two. */
export function settleResults(
  facts: readonly CountFact[],
  outcomes: readonly OutcomeFact[],
  text: string,
  isFinal: boolean,
): { told: ToldResult[]; superseded: CountFact[] } {
  const superseded: CountFact[] = [];
  const areas = new Map<string | null, Map<Entity, Chosen>>();
  const chosenIn = (area: string | null): Map<Entity, Chosen> => {
    const known = areas.get(area) ?? new Map<Entity, Chosen>();
    areas.set(area, known);
    return known;
  };
  const whole = chosenIn(null);
  const newest = facts.reduce(
    (least, { age, measure }) => (measure === 'seats' ? least : Math.min(least, age)),
    Number.POSITIVE_INFINITY,
  );
  const newestMeasures = new Set(
    facts.filter(({ age, isHeadline }) => age === newest && !isHeadline).map(({ measure }) => measure),
  );
  const mostOf = mostCounted(facts, isFinal);
  for (const fact of facts) {
    if (fact.countedPercent !== null && mostOf(fact) > fact.countedPercent + 1) {
      superseded.push(fact);
      continue;
    }
    if (fact.age > newest && newestMeasures.has(fact.measure)) {
      superseded.push(fact);
      continue;
    }
    const chosen = chosenIn(fact.area);
    const slot = chosen.get(fact.entity) ?? {};
    const known = slot[fact.measure];
    if (known === undefined || isBetter(fact, known)) {
      if (known !== undefined && known.figure.value !== fact.figure.value) superseded.push(known);
      slot[fact.measure] = fact;
    } else if (known.figure.value !== fact.figure.value) superseded.push(fact);
    chosen.set(fact.entity, slot);
  }
  const outcomesIn = (place: string | null): Map<Entity, OutcomeFact> =>
    settleOutcomes(outcomes.filter((outcome) => (outcome.area ?? null) === place));
  const told: ToldResult[] = [];
  for (const [area, chosen] of areas) {
    if (area !== null && [...areas.values()].some((other) => other !== chosen && isRepeated(chosen, other)))
      continue;
    const outcomeOf = outcomesIn(area);
    for (const [entity, slot] of chosen) {
      const result = { ...resultOf(entity, slot, outcomeOf.get(entity), text), area };
      const at = (slot.share ?? slot.votes ?? slot.seats)?.figureAt ?? 0;
      told.push({ entity, result, at });
    }
  }
  for (const [entity, fact] of outcomesIn(null)) {
    if (whole.has(entity)) continue;
    const result: Result = {
      name: entity.name,
      party: null,
      area: null,
      sharePercent: null,
      votes: null,
      seats: null,
      outcome: fact.outcome,
      asWorded: fact.asWorded,
      qualifier: 'exactly',
      evidence: [evidenceOf(text, fact.at)],
    };
    told.push({ entity, result, at: fact.at.start });
  }
  return { told, superseded };
}

/** A question whose answers are told again, in a table's row or in fuller words. */
function isRepeated(chosen: ReadonlyMap<Entity, Chosen>, other: ReadonlyMap<Entity, Chosen>): boolean {
  return [...chosen].every(([entity, slot]) => {
    const told = other.get(entity);
    return (
      entity.kind === 'option' &&
      (['share', 'votes'] as const).every(
        (measure) =>
          slot[measure] === undefined || slot[measure].figure.value === told?.[measure]?.figure.value,
      )
    );
  });
}

/** A figure told with 17 % counted gives way to one of the same name told with 94 %. */
function mostCounted(facts: readonly CountFact[], isFinal: boolean): (fact: CountFact) => number {
  const keyOf = ({ measure, area }: CountFact): string => `${measure} ${area ?? ''}`;
  const most = new Map<Entity, Map<string, number>>();
  for (const fact of facts) {
    const { entity, countedPercent } = fact;
    const counts = most.get(entity) ?? new Map<string, number>();
    counts.set(keyOf(fact), Math.max(counts.get(keyOf(fact)) ?? 0, countedPercent ?? (isFinal ? 100 : 0)));
    most.set(entity, counts);
  }
  return (fact) => most.get(fact.entity)?.get(keyOf(fact)) ?? 0;
}

/** "92.05" is better than "92", the body better than a headline, else what was said first stays. */
function isBetter(fact: CountFact, known: CountFact): boolean {
  if (fact.isHeadline !== known.isHeadline) return known.isHeadline;
  if (fact.age !== known.age) return fact.age < known.age;
  if (fact.isEarlier !== known.isEarlier) return known.isEarlier;
  if (fact.countedPercent !== null && known.countedPercent === null)
    return fact.countedPercent >= MOST_COUNTED || isNear(fact.figure, known.figure);
  if (fact.countedPercent === null && known.countedPercent !== null) return false;
  if (fact.isSure !== known.isSure && !isNear(fact.figure, known.figure)) return fact.isSure;
  const [digits, knownDigits] = [decimals(fact.figure), decimals(known.figure)];
  return (
    digits > knownDigits &&
    Math.abs(fact.figure.value - known.figure.value) <= tolerance(known.figure, knownDigits)
  );
}

/** Percent counted from which a lead is more than an early evening's. */
const MOST_COUNTED = 50;

function isNear(one: Figure, other: Figure): boolean {
  return Math.abs(one.value - other.value) <= (one.value > 100 ? one.value * 0.05 : 2);
}

function tolerance({ value, qualifier }: Figure, digits: number): number {
  return value > 100 ? value * 0.05 : qualifier === 'exactly' ? 0.51 / 10 ** digits : 2;
}

function decimals({ asWorded, value }: Figure): number {
  if (value > 100) return -(/(?<!0)0*$/.exec(String(value))?.[0].length ?? 0);
  return /[.,](\d+)$/.exec(asWorded)?.[1]?.length ?? 0;
}

function settleOutcomes(outcomes: readonly OutcomeFact[]): Map<Entity, OutcomeFact> {
  const settled = new Map<Entity, OutcomeFact>();
  for (const fact of outcomes) {
    const known = settled.get(fact.entity);
    if (known === undefined || OUTCOME_RANK[fact.outcome] > OUTCOME_RANK[known.outcome])
      settled.set(fact.entity, fact);
  }
  return settled;
}

function resultOf(entity: Entity, slot: Chosen, outcome: OutcomeFact | undefined, text: string): Result {
  const main = slot.share ?? slot.votes ?? slot.seats;
  const places: OutcomeFact['at'][] = [slot.share, slot.votes, slot.seats].flatMap((fact) =>
    fact === undefined ? [] : [fact.at],
  );
  if (outcome !== undefined) places.push(outcome.at);
  const evidence: Evidence[] = [];
  for (const place of places) {
    if (!evidence.some(({ start, end }) => start === place.start && end === place.end))
      evidence.push(evidenceOf(text, place));
  }
  return {
    name: entity.name,
    party: [slot.share, slot.votes, slot.seats].find((fact) => fact?.party != null)?.party ?? null,
    area: null,
    sharePercent: slot.share?.figure.value ?? null,
    votes: slot.votes?.figure.value ?? null,
    seats: slot.seats?.figure.value ?? null,
    outcome: outcome?.outcome ?? null,
    asWorded: main?.figure.asWorded ?? '',
    qualifier: main?.figure.qualifier ?? 'exactly',
    evidence,
  };
}
