import type { Export } from './export.ts';
import type { Figure } from './figure.ts';
import { listFigures } from './list-figures.ts';

/** A count that a source states, of one candidate, party or option in one area (null: the whole contest). */
export type StatedCount = {
  name: string;
  area: string | null;
  type: 'total' | 'seats';
  count: number;
  figure: Figure;
};

/**
 * The votes and seats of an export that are stated without a hedge. "Over 30,000 votes" are no count, and shares
 * never become votes.
 */
export function statedCounts(content: Export): StatedCount[] {
  return listFigures(content).flatMap((figure): StatedCount[] => {
    const { name, measure, value, qualifier, of } = figure;
    if (measure !== 'votes' && measure !== 'seats') return [];
    if (name === null || value === null || (qualifier ?? 'exactly') !== 'exactly') return [];
    const type = measure === 'votes' ? 'total' : 'seats';
    return [{ name, area: of.result?.area ?? null, type, count: value, figure }];
  });
}

/** A context fact's count where it is stated without a hedge. */
export function statedFact(content: Export, kind: Export['context'][number]['kind']): number | null {
  const isStated = (fact: Export['context'][number]) =>
    fact.kind === kind &&
    fact.unit === 'count' &&
    fact.qualifier === 'exactly' &&
    Number.isInteger(fact.value);
  return content.context.find(isStated)?.value ?? null;
}

/** Polling stations that have reported, and all of them, as far as the sources give them in numbers. */
export function statedUnits(content: Export): { reported: number | null; total: number | null } {
  const stations = content.progress.find(({ unit }) => unit === 'polling-stations');
  return {
    reported: stations?.counted ?? null,
    total: stations?.total ?? statedFact(content, 'polling-stations'),
  };
}
