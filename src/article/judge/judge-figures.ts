import type { ScopeFrame } from '../count/scopes.ts';
import type { Entity } from '../names/registry.ts';
import type { Quantity } from '../numbers/quantities.ts';
import type { ReadText } from '../readings.ts';
import { meanOf, weigh } from './network.ts';
import { viewArticle } from './view-article.ts';
import { openWeights } from './weights.ts';

/**
 * What a number is: of the count, of an opinion or exit poll, the turnout, the part counted, the register, of a part of
 * the contest, of an earlier vote, of a poll's subgroup or other question, or none of these. In the weights' order.
 */
export const FIGURE_KINDS = [
  'count',
  'opinion',
  'exit',
  'turnout',
  'counted',
  'registered',
  'part',
  'previous',
  'subgroup',
  'none',
] as const;
/** One of them. */
export type FigureKind = (typeof FIGURE_KINDS)[number];

/** How likely a number is of each kind, 0 to 1, and whose it most likely is. */
export interface Judgement {
  likely: Readonly<Record<FigureKind, number>>;
  /** How likely it is whose, 0 to 1 of all together. */
  owners: ReadonlyMap<Entity, number>;
  /** Whose poll it most likely is, were it of one; null where nobody seems to be named. */
  source: Entity | null;
  sourceLikely: number;
}

/** What both trained networks think, on average, of every number that could be a share or votes. */
export function judgeFigures(
  read: ReadText,
  background: { title: string | null; frame: ScopeFrame },
): Map<Quantity, Judgement> {
  const view = viewArticle(read, background);
  return new Map(
    meanOf(openWeights().map((weights) => weigh(view, weights))).map(
      ({ figure: { quantity, candidates }, kinds, owners, sources }) => {
        const entities = candidates.map(({ entity }) => entity);
        const [source, sourceLikely] = likeliest(sumsOf([...entities, null], sources));
        const likely = Object.fromEntries(
          FIGURE_KINDS.map((kind, index) => [kind, kinds[index] ?? 0]),
        ) as Record<FigureKind, number>;
        if (background.frame.isOfStates) {
          // What is one state's is a result where several vote.
          likely.count += likely.part;
          likely.part = 0;
        }
        return [quantity, { likely, owners: sumsOf(entities, owners), source, sourceLikely }];
      },
    ),
  );
}

/** Somebody named several times is as likely as all mentions together. */
function sumsOf<Whose>(entities: readonly Whose[], chances: Float32Array): Map<Whose, number> {
  const sums = new Map<Whose, number>();
  entities.forEach((entity, at) => {
    sums.set(entity, (sums.get(entity) ?? 0) + (chances[at] ?? 0));
  });
  return sums;
}

function likeliest(sums: ReadonlyMap<Entity | null, number>): [Entity | null, number] {
  return [...sums].reduce<[Entity | null, number]>(
    (best, each) => (each[1] > best[1] ? each : best),
    [null, 0],
  );
}
