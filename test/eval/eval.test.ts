import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluate, type FieldScore } from '../../src/cli/eval.ts';

const precision = ({ right, wrong }: FieldScore): number => right / (right + wrong);
const recall = ({ right, missing }: FieldScore): number => right / (right + missing);

describe('evaluate', () => {
  it('reads the corpus, which it has learnt from, no worse than it has', async () => {
    const { fields, refusals, grounded, violations, articles } = await evaluate('test/corpus');
    const of = (name: string): FieldScore => fields.get(name) ?? { right: 0, wrong: 0, missing: 0 };
    expect(articles).toBe(1294);
    expect(precision(of('results'))).toBeGreaterThanOrEqual(0.99);
    expect(recall(of('results'))).toBeGreaterThanOrEqual(0.925);
    expect(precision(of('elected'))).toBeGreaterThanOrEqual(0.993);
    expect(recall(of('elected'))).toBeGreaterThanOrEqual(0.798);
    expect(precision(of('place'))).toBeGreaterThanOrEqual(0.973);
    expect(precision(of('date'))).toBeGreaterThanOrEqual(0.961);
    expect(recall(of('date'))).toBeGreaterThanOrEqual(0.939);
    expect(precision(of('polls'))).toBeGreaterThanOrEqual(0.973);
    expect(recall(of('polls'))).toBeGreaterThanOrEqual(0.897);
    expect(precision(of('turnout'))).toBeGreaterThanOrEqual(0.992);
    expect(recall(of('turnout'))).toBeGreaterThanOrEqual(0.965);
    expect(precision(of('samples'))).toBeGreaterThanOrEqual(0.965);
    expect(recall(of('samples'))).toBeGreaterThanOrEqual(0.86);
    expect(precision(of('registered'))).toBeGreaterThanOrEqual(0.995);
    expect(recall(of('registered'))).toBeGreaterThanOrEqual(0.943);
    expect(precision(of('votes cast'))).toBeGreaterThanOrEqual(0.948);
    expect(recall(of('votes cast'))).toBeGreaterThanOrEqual(0.873);
    expect(precision(of('stations'))).toBeGreaterThanOrEqual(0.971);
    expect(recall(of('stations'))).toBeGreaterThanOrEqual(0.962);
    expect(precision(of('progress'))).toBeGreaterThanOrEqual(0.958);
    expect(recall(of('progress'))).toBeGreaterThanOrEqual(0.918);
    expect(precision(of('statements'))).toBeGreaterThanOrEqual(0.989);
    expect(recall(of('statements'))).toBeGreaterThanOrEqual(0.906);
    expect(violations.length).toBeLessThanOrEqual(20);
    expect(refusals.right).toBe(refusals.of);
    expect(grounded.without).toBe(0);
  }, 480_000);

  it.each([
    [
      'articles that nobody has studied or trained with',
      'test/unseen',
      { articles: 101, results: [0.99, 0.902], polls: [0.942, 0.852], violations: 4 },
    ],
    [
      'what newsrooms write, layouts and haste and all, unstudied too',
      'test/press',
      { articles: 60, results: [0.975, 0.782], polls: [0.912, 0.782], violations: 7 },
    ],
  ] as const)(
    'finds it no worse on %s',
    async (_, folder, held) => {
      const { fields, refusals, grounded, violations, articles } = await evaluate(folder);
      expect(articles).toBe(held.articles);
      for (const field of ['results', 'polls'] as const) {
        const score = fields.get(field) ?? { right: 0, wrong: 0, missing: 0 };
        expect(precision(score)).toBeGreaterThanOrEqual(held[field][0]);
        expect(recall(score)).toBeGreaterThanOrEqual(held[field][1]);
      }
      expect(violations.length).toBeLessThanOrEqual(held.violations);
      expect(refusals.right).toBe(refusals.of);
      expect(grounded.without).toBe(0);
    },
    120_000,
  );

  it('counts the people asked in a poll, by its pollster', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'teller-eval-'));
    const asked = (sampleSize: number) => ({
      kind: 'polls',
      contest: { place: 'Estavia', office: 'president', date: null },
      results: [],
      polls: [{ pollster: 'Corvo Research', sampleSize, shares: [{ name: 'Mira Solano', share: 52.3 }] }],
      statements: [],
    });
    const text =
      'Polls before the presidential election in Estavia: Corvo Research surveyed 1,204 voters and puts Mira Solano on 52.3%.';
    for (const [id, sampleSize] of [
      ['01-right', 1204],
      ['02-wrong', 1240],
    ] as const) {
      await writeFile(join(folder, `${id}.gold.json`), JSON.stringify(asked(sampleSize)));
      await writeFile(join(folder, `${id}.txt`), text);
    }
    const { fields, misses } = await evaluate(folder);
    await rm(folder, { recursive: true });
    expect(fields.get('samples')).toEqual({ right: 1, wrong: 1, missing: 0 });
    expect(misses).toEqual(['02-wrong  wrong samples: Corvo Research: 1240']);
  });

  it('counts what is right, wrong and missing', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'teller-eval-'));
    const gold = {
      kind: 'results',
      contest: { place: 'Estavia', office: 'president', date: null },
      results: [
        { name: 'Mira Solano', share: 52.3, votes: null },
        { name: 'Lena Okoro', share: 3, votes: null },
      ],
      polls: [],
      statements: [],
      mustNot: [{ value: 47.7 }],
    };
    await writeFile(join(folder, '01-count.gold.json'), JSON.stringify(gold));
    await writeFile(
      join(folder, '01-count.txt'),
      'The presidential election in Estavia was held on Sunday. Mira Solano received 52.3% of the votes, Ivo Brandt 47.7%.',
    );
    const { fields, violations, misses } = await evaluate(folder);
    await rm(folder, { recursive: true });
    expect(Object.fromEntries(fields)).toEqual({
      place: { right: 1, wrong: 0, missing: 0 },
      office: { right: 1, wrong: 0, missing: 0 },
      results: { right: 1, wrong: 1, missing: 1 },
    });
    expect(violations).toEqual(['01-count  47.7']);
    expect(misses).toEqual([
      '01-count  missing results: Lena Okoro 3%',
      '01-count  wrong results: Ivo Brandt 47.7%',
    ]);
  });
});
