import { describe, expect, it } from 'vitest';
import { FIGURE_KINDS } from '../../../src/article/judge/judge-figures.ts';
import { meanOf, type Weighed, weigh } from '../../../src/article/judge/network.ts';
import type { ArticleView } from '../../../src/article/judge/view-article.ts';
import {
  type DenseWeights,
  type Matrix,
  openWeights,
  type Vocabulary,
  type Weights,
} from '../../../src/article/judge/weights.ts';

const rows = (...values: number[][]): Matrix => ({
  rows: values.length,
  columns: values[0]?.length ?? 0,
  values: Float32Array.from(values.flat()),
});
const dense = (matrix: Matrix, bias = new Array<number>(matrix.rows).fill(0)): DenseWeights => ({
  matrix,
  bias: Float32Array.from(bias),
});
const zeros = (count: number, columns: number): Matrix =>
  rows(...new Array(count).fill(new Array(columns).fill(0)));
const signs = (name: string, matrix: Matrix): Vocabulary => ({ rowOf: new Map([[name, 0]]), matrix });

/** One unit a layer, one number a sign: small enough to work out by hand. */
function smallWeights(): Weights {
  const lstm = (input: number) => ({
    input: zeros(4, input),
    recurrent: zeros(4, 1),
    bias: new Float32Array(4),
  });
  const layer = (input: number) => ({ forward: lstm(input), backward: lstm(input) });
  return {
    kinds: ['count', 'none'],
    words: { rowOf: new Map(), matrix: zeros(1, 1) },
    tokenSigns: signs('capital', zeros(1, 1)),
    figureSigns: signs('unit:percent', rows([1])),
    pairSigns: signs('side:left', rows([2])),
    layers: [layer(1), layer(2)],
    kindHidden: dense(zeros(1, 6)),
    kind: dense(zeros(2, 1), [0, Math.log(3)]),
    ownerFigure: dense(zeros(1, 5)),
    ownerName: dense(zeros(1, 4)),
    ownerScore: dense(rows([1])),
    ownerMatch: zeros(1, 1),
    sourceFigure: dense(zeros(1, 5)),
    sourceName: dense(zeros(1, 4)),
    pairSources: signs('side:left', rows([0])),
    sourceScore: dense(rows([1])),
    sourceNone: dense(zeros(1, 5), [Math.log(2)]),
  };
}

const candidate = (...its: string[]) => ({ first: 0, last: 0, signs: its });
const view = (...candidates: ReturnType<typeof candidate>[]): ArticleView =>
  ({
    tokens: [
      { word: '', signs: ['capital'] },
      { word: '', signs: [] },
    ],
    figures: [{ first: 1, last: 1, signs: ['unit:percent'], candidates }],
  }) as unknown as ArticleView;

describe('the network', () => {
  it('prefers the candidate whose signs weigh more, and the kind with the larger bias', () => {
    const [weighed] = weigh(view(candidate('side:left'), candidate('unheard of')), smallWeights());
    const left = Math.exp(2) / (Math.exp(2) + 1);
    expect([...(weighed?.owners ?? [])]).toEqual([expect.closeTo(left, 5), expect.closeTo(1 - left, 5)]);
    expect([...(weighed?.kinds ?? [])]).toEqual([expect.closeTo(0.25, 5), expect.closeTo(0.75, 5)]);
    expect([...(weighed?.sources ?? [])]).toEqual([
      expect.closeTo(0.25, 5),
      expect.closeTo(0.25, 5),
      expect.closeTo(0.5, 5),
    ]);
  });

  it('says that nobody made a poll where no name stands', () => {
    const [weighed] = weigh(view(), smallWeights());
    expect([...(weighed?.owners ?? [])]).toEqual([]);
    expect([...(weighed?.sources ?? [])]).toEqual([1]);
  });

  it.each(openWeights().map((weights, at) => [at + 1, weights] as const))(
    'has a row for each word and sign in the weights that are shipped, no. %i, and the same kinds in the same order',
    (_, weights) => {
      expect(weights.words.matrix.rows).toBe(weights.words.rowOf.size + 1);
      for (const vocabulary of [weights.tokenSigns, weights.figureSigns, weights.pairSigns])
        expect(vocabulary.matrix.rows).toBe(vocabulary.rowOf.size);
      expect(weights.kinds).toEqual(FIGURE_KINDS);
      expect(weights.kind.matrix.rows).toBe(FIGURE_KINDS.length);
    },
  );

  it('counts for as much as another one', () => {
    const [figure] = view(candidate('side:left')).figures;
    const weighed = (kinds: number[], owners: number[]): Weighed[] => [
      {
        figure: figure as Weighed['figure'],
        kinds: new Float32Array(kinds),
        owners: new Float32Array(owners),
        sources: new Float32Array([1]),
      },
    ];
    const [mean] = meanOf([weighed([0.75, 0.25], [1, 0]), weighed([0.25, 0.75], [0.5, 0.5])]);
    expect([...(mean?.kinds ?? [])]).toEqual([0.5, 0.5]);
    expect([...(mean?.owners ?? [])]).toEqual([0.75, 0.25]);
    expect([...(mean?.sources ?? [])]).toEqual([1]);
    expect(meanOf([[], []])).toEqual([]);
  });
});
