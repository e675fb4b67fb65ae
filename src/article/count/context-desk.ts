import type { ContextFact } from '../../election/report.ts';
import type { Role } from '../cues/role-cue.ts';
import { evidenceOf } from '../evidence-of.ts';
import type { Quantity } from '../numbers/quantities.ts';

/** A number as a context fact takes it. */
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

/** "Across the country 84.6% took part" is worth more than a city's turnout that was told before. */
const NATIONAL =
  /\b(?:[Aa]cross the country|[Nn]ationwide|[Nn]ationally|[Nn]ational|[Oo]verall|[Cc]ountry as a whole)\b/;

/** "Registered voters | 812,440", "Turnout: 61.7%": a line of its own tells it of the whole, whatever a sentence before told. */
const LABELLED =
  /^[*•–-]? ?(?:total |number of |official )*(?:registered|eligible|electorate|electors|voters|votes|ballots|valid|invalid|rejected|spoil\w+|turnout|participation|polling)\b(?:(?! (?:in|at|among|abroad)\b)[^|:.\d\n]){0,40}[|:]/i;

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
    // "Fewer than half voted; turnout was 48.8%": the exact figure stands.
    const isBetter =
      known !== undefined &&
      known.qualifier !== 'exactly' &&
      figure.qualifier === 'exactly' &&
      Math.abs(known.value - figure.value) <= known.value * 0.1;
    const isWhole =
      known !== undefined &&
      [NATIONAL, LABELLED].some(
        (words) => words.test(this.#text.slice(at.start, at.end)) && !words.test(known.evidence.exact),
      );
    if (known !== undefined && !isBetter && !isWhole) return known.value === figure.value;
    if (known !== undefined) this.facts.splice(this.facts.indexOf(known), 1);
    const { value, asWorded, qualifier } = figure;
    this.facts.push({ kind, value, unit, asWorded, qualifier, evidence: evidenceOf(this.#text, at) });
    return true;
  }
}
