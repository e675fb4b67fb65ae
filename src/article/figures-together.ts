import type { FirstReading } from './first-reading.ts';
import type { FigureKind, Judgement } from './judge/judge-figures.ts';
import type { Likely } from './judge/likely-kinds.ts';
import type { Quantity } from './numbers/quantities.ts';

/** Shares of a sentence that stand or fall together. */
export interface FiguresTogether {
  all: ReadonlySet<FirstReading>;
  /** Three names and more, each in its place; not two that make up the whole. */
  isList: boolean;
  /** What they are likely to be, on average; null where the network judges none. */
  likely: Likely | null;
}

const LIST = 3;
/** What rounding leaves of a hundred. */
const ROUNDING = 0.5;

/** Three names and more with a share each are a list; two shares that make up the whole stand or fall together, too. */
export function figuresTogether(
  first: readonly FirstReading[],
  judgements: ReadonlyMap<Quantity, Judgement>,
): FiguresTogether {
  const named = first.filter(({ entity, measure }) => entity !== null && measure === 'share');
  const isList = new Set(named.map(({ entity }) => entity)).size >= LIST;
  const all = isList || isWhole(named) ? named : [];
  return { all: new Set(all), isList, likely: meanOf(all, judgements) };
}

function isWhole(named: readonly FirstReading[]): boolean {
  const [one, other] = named;
  if (one === undefined || other === undefined || named.length > 2 || one.entity === other.entity)
    return false;
  return Math.abs(one.quantity.value + other.quantity.value - 100) <= ROUNDING;
}

function meanOf(
  figures: readonly FirstReading[],
  judgements: ReadonlyMap<Quantity, Judgement>,
): Likely | null {
  const all = figures.flatMap(({ quantity }) => judgements.get(quantity)?.likely ?? []);
  const [sample] = all;
  if (sample === undefined) return null;
  const kinds = Object.keys(sample) as FigureKind[];
  const mean = (kind: FigureKind): number => all.reduce((sum, likely) => sum + likely[kind], 0) / all.length;
  return Object.fromEntries(kinds.map((kind) => [kind, mean(kind)])) as Likely;
}
