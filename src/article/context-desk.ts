import type { ContextFact } from '../election/report.ts';
import type { Role } from './cues/roles.ts';
import { evidenceOf } from './evidence-of.ts';
import type { Quantity } from './quantities.ts';

export type ContextFigure = Pick<Quantity, 'value' | 'unit' | 'asWorded' | 'qualifier'>;

/** The roles of numbers that are facts about the vote as a whole. */
export const CONTEXT_KINDS: Partial<Record<Role, ContextFact['kind']>> = {
  turnout: 'turnout',
  'registered-voters': 'registered-voters',
  'votes-cast': 'votes-cast',
  'valid-votes': 'valid-votes',
  'rejected-votes': 'rejected-votes',
  'polling-stations': 'polling-stations',
  constituencies: 'constituencies',
  observers: 'observers',
};

/** Keeps the first figure of each kind and unit; an article tells it first where it tells it properly. */
export class ContextDesk {
  readonly facts: ContextFact[] = [];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** False when another figure of the kind is known already and this one is to be set aside. */
  add(kind: ContextFact['kind'], figure: ContextFigure, at: { start: number; end: number }): boolean {
    const unit = figure.unit === 'percent' ? 'percent' : 'count';
    const known = this.facts.find((fact) => fact.kind === kind && fact.unit === unit);
    if (known !== undefined) return known.value === figure.value;
    const { value, asWorded, qualifier } = figure;
    this.facts.push({ kind, value, unit, asWorded, qualifier, evidence: evidenceOf(this.#text, at) });
    return true;
  }
}
