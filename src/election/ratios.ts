import { roundOutward, roundTo } from './decimals.ts';
import type { ContextFact } from './report.ts';

/** A context fact as far as arithmetic needs it. */
export type RatioInput = Pick<ContextFact, 'kind' | 'value' | 'unit' | 'qualifier'>;

/** A figure that no source states: it is computed, and `of` and `per` are what it is computed from. */
export type Ratio<F extends RatioInput = RatioInput> = {
  kind: 'voters-per-station' | 'observers-per-station' | 'turnout' | 'rejected-share';
  value: number;
  unit: 'count' | 'percent';
  decimals: number;
  qualifier: F['qualifier'];
  of: F;
  per: F;
};

const RATIOS = [
  {
    kind: 'voters-per-station',
    of: 'registered-voters',
    per: 'polling-stations',
    unit: 'count',
    decimals: 0,
  },
  { kind: 'observers-per-station', of: 'observers', per: 'polling-stations', unit: 'count', decimals: 1 },
  { kind: 'turnout', of: 'votes-cast', per: 'registered-voters', unit: 'percent', decimals: 2 },
  { kind: 'rejected-share', of: 'rejected-votes', per: 'votes-cast', unit: 'percent', decimals: 2 },
] as const;

/**
 * What the stated context facts give when divided; a turnout only where none is stated in percent. Rounded to the
 * decimals of its kind; a floor ("over 90,000") is rounded down and a ceiling up, so that the hedge stays true:
 * over 90,000 observers at 6,537 stations are over 13.7 a station, not over 13.8.
 */
export function contextRatios<F extends RatioInput>(context: readonly F[]): Ratio<F>[] {
  const count = (kind: F['kind']): F | undefined =>
    context.find((fact) => fact.kind === kind && fact.unit === 'count' && fact.value > 0);
  const isStated = (kind: string): boolean =>
    context.some((fact) => fact.kind === kind && fact.unit === 'percent');
  return RATIOS.flatMap(({ kind, of, per, unit, decimals }) => {
    const [upper, lower] = [count(of), count(per)];
    if (upper === undefined || lower === undefined || isStated(kind)) return [];
    const qualifier = ratioQualifier(upper.qualifier, lower.qualifier);
    const exact = (upper.value / lower.value) * (unit === 'percent' ? 100 : 1);
    const value =
      qualifier === 'over'
        ? roundOutward(exact, decimals, 'down')
        : qualifier === 'under'
          ? roundOutward(exact, decimals, 'up')
          : roundTo(exact, decimals);
    return [{ kind, value, unit, decimals, qualifier, of: upper, per: lower }];
  });
}

/** A floor over an exact number is a floor, an exact number over a floor a ceiling; mixed hedges only say "about". */
function ratioQualifier(of: RatioInput['qualifier'], per: RatioInput['qualifier']): RatioInput['qualifier'] {
  if (per === 'exactly') return of;
  if (of === 'exactly') return per === 'over' ? 'under' : per === 'under' ? 'over' : 'about';
  return 'about';
}
