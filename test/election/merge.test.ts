import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reading } from '../../src/election/accounts.ts';
import { mergeReports } from '../../src/election/merge.ts';
import {
  composeContestReport,
  composePoll,
  composeProgress,
  composeReading,
  composeResult,
  composeShares,
  composeVotes,
  evidenceOf,
  ordersOf,
} from './compose.ts';

const ID = 'freedonia-2030';

/** The wire's shares at 93.35 % of "the ballots" and the commission's votes at the same count of stations. */
const wire = composeReading(
  'wire',
  {
    stage: 'unofficial-partial',
    progress: [composeProgress(93.35)],
    results: composeShares({
      'Ilham Aliyev': '92.05',
      'Zahid Oruj': '2.19',
      'Elshad Musaev': '0.67',
      'Fuad Aliyev': '0.53',
    }),
  },
  { publishedOn: '2030-05-17', agency: 'Trend' },
);
const commission = composeReading(
  'commission',
  {
    stage: 'unofficial-partial',
    progress: [
      composeProgress(93.35, {
        unit: 'polling-stations',
        counted: 6102,
        total: 6537,
        asWorded: '6,102 of 6,537 polling stations (93.35 percent)',
      }),
    ],
    results: composeVotes({ 'Ilham Aliyev': 4_281_625, 'Zahid Oruj': 101_851, 'Elshad Musayev': 31_033 }),
    context: [
      {
        kind: 'valid-votes',
        value: 4_651_473,
        unit: 'count',
        asWorded: '4,651,473',
        qualifier: 'exactly',
        evidence: evidenceOf('4,651,473', 50),
      },
    ],
  },
  { publishedOn: '2030-05-14' },
);
const first = composeReading(
  'first',
  {
    stage: 'unofficial-partial',
    progress: [composeProgress(54.47)],
    results: composeShares({ 'Ilham Aliyev': '92', 'Zahid Oruj': '2.2', 'A. N. Other': '0.1' }),
  },
  // Published last: an older count stays older however late its article comes.
  { publishedOn: '2030-05-20' },
);

describe('merging counts', () => {
  test('accounts of the same count complete each other, each figure with its own cite', () => {
    const { content, quotes } = mergeReports([wire, commission], ID);
    expect(
      content.results.map(({ name, aliases, sharePercent, votes, asWorded, cites }) => ({
        name,
        aliases,
        sharePercent,
        votes,
        asWorded,
        quotes: cites.map(({ quote }) => `${quotes[quote]?.source}: ${quotes[quote]?.exact}`),
      })),
    ).toEqual([
      {
        name: 'Ilham Aliyev',
        aliases: [],
        sharePercent: 92.05,
        votes: 4_281_625,
        asWorded: '92.05',
        quotes: ['0: Ilham Aliyev 92.05', '1: Ilham Aliyev 4281625'],
      },
      {
        name: 'Zahid Oruj',
        aliases: [],
        sharePercent: 2.19,
        votes: 101_851,
        asWorded: '2.19',
        quotes: ['0: Zahid Oruj 2.19', '1: Zahid Oruj 101851'],
      },
      {
        name: 'Elshad Musaev',
        aliases: ['Elshad Musayev'],
        sharePercent: 0.67,
        votes: 31_033,
        asWorded: '0.67',
        quotes: ['0: Elshad Musaev 0.67', '1: Elshad Musayev 31033'],
      },
      {
        name: 'Fuad Aliyev',
        aliases: [],
        sharePercent: 0.53,
        votes: null,
        asWorded: '0.53',
        quotes: ['0: Fuad Aliyev 0.53'],
      },
    ]);
    expect(content.progress.map(({ unit, counted }) => [unit, counted])).toEqual([
      ['ballots', null],
      ['polling-stations', 6102],
    ]);
    expect(content).toMatchObject({ stage: 'unofficial-partial', asOf: '2030-05-17' });
  });

  test('an older count gives nothing, not even a candidate, however late its article was published', () => {
    const { content } = mergeReports([first, wire], ID);
    expect(content.results).toEqual(mergeReports([wire], ID).content.results);
    expect(content.sources.map(({ sha256 }) => sha256)).toEqual([
      wire.article.source.sha256,
      first.article.source.sha256,
    ]);
  });

  test('a higher stage is newer than any progress of a lower one', () => {
    const certified = composeReading('certified', {
      stage: 'certified',
      results: [composeResult({ name: 'Ilham Aliyev', sharePercent: 92.12, outcome: 'elected' })],
    });
    const complete = composeReading('complete', {
      stage: 'unofficial-complete',
      progress: [composeProgress(100)],
      results: composeShares({ 'Ilham Aliyev': '92.11' }),
    });
    const { content } = mergeReports([wire, certified, complete], ID);
    expect(content.stage).toBe('certified');
    expect(content.results.map(({ sharePercent }) => sharePercent)).toEqual([92.12]);
    expect(content.progress).toEqual([]);
  });

  test('areas are counted for themselves', () => {
    const areas = composeReading('areas', {
      stage: 'unofficial-partial',
      progress: [composeProgress(20)],
      results: [
        composeResult({ name: 'Ilham Aliyev', sharePercent: 90 }),
        composeResult({ name: 'Ilham Aliyev', area: 'Baku', sharePercent: 88 }),
      ],
    });
    const { content } = mergeReports([areas, wire], ID);
    expect(
      content.results
        .filter(({ name }) => name === 'Ilham Aliyev')
        .map((one) => [one.area, one.sharePercent]),
    ).toEqual([
      [null, 92.05],
      ['Baku', 88],
    ]);
  });

  test('the same article twice is one source', () => {
    expect(mergeReports([wire, wire], ID)).toEqual(mergeReports([wire], ID));
  });

  test('an article about other contests is no source; without any there is nothing to merge', () => {
    const other = composeReading('other', {
      contest: { ...composeContestReport().contest, id: 'sylvania-2030' },
    });
    expect(mergeReports([wire, other], ID).content.sources).toHaveLength(1);
    expect(() => mergeReports([other], ID)).toThrow(RangeError);
  });
});

describe('merging polls', () => {
  const share = (name: string, sharePercent: number) => ({
    name,
    sharePercent,
    asWorded: String(sharePercent),
    qualifier: 'exactly' as const,
    evidence: evidenceOf(`${name} ${sharePercent}`, 3),
  });
  const early = composeReading(
    'early',
    {
      polls: [
        composePoll({
          pollster: 'Rey Monitoring Center',
          sampleSize: 63_000,
          shares: [share('Aliyev', 92), share('Oruj', 2.1)],
        }),
        composePoll({ pollster: 'Rey Monitoring Center', kind: 'opinion', shares: [share('Aliyev', 88)] }),
      ],
    },
    { publishedOn: '2030-05-12' },
  );
  const late = composeReading(
    'late',
    {
      polls: [
        composePoll({ pollster: 'Ray Monitoring Center', sponsor: 'AZTV', shares: [share('Aliyev', 92.6)] }),
      ],
    },
    { publishedOn: '2030-05-13' },
  );

  test('the latest account wins; shares and details are united; kinds stay apart', () => {
    const { polls } = mergeReports([early, late], ID).content;
    expect(
      polls.map(({ kind, pollster, sponsor, sampleSize, shares }) => ({
        kind,
        pollster,
        sponsor,
        sampleSize,
        shares: shares.map(({ name, sharePercent }) => `${name} ${sharePercent}`),
      })),
    ).toEqual([
      {
        kind: 'exit',
        pollster: 'Ray Monitoring Center',
        sponsor: 'AZTV',
        sampleSize: 63_000,
        shares: ['Aliyev 92.6', 'Oruj 2.1'],
      },
      {
        kind: 'opinion',
        pollster: 'Rey Monitoring Center',
        sponsor: null,
        sampleSize: null,
        shares: ['Aliyev 88'],
      },
    ]);
  });
});

describe('merging in any order', () => {
  const readings: Reading[] = [wire, commission, first];

  test('gives the same edition', () => {
    const expected = mergeReports(readings, ID);
    for (const order of ordersOf(readings)) expect(mergeReports(order, ID)).toEqual(expected);
  });

  test('gives the same edition for random reports', () => {
    const name = fc.constantFrom(
      'Ilham Aliyev',
      'Fuad Aliyev',
      'Aliyev',
      'Elshad Musaev',
      'Elshad Musayev',
      'Oruj',
    );
    const reading = fc
      .record({
        text: fc.string({ minLength: 3 }),
        day: fc.constantFrom('2030-05-13', '2030-05-14', null),
        stage: fc.constantFrom(
          'unofficial-partial' as const,
          'unofficial-complete' as const,
          'official' as const,
          null,
        ),
        progress: fc.option(fc.constantFrom(54.47, 93.3, 93.35, 100)),
        shares: fc.dictionary(name, fc.constantFrom('92.05', '92', '2.19', '0.8'), { maxKeys: 4 }),
        pollster: fc.option(fc.constantFrom('Rey Monitoring Center', 'Ray Monitoring Center')),
      })
      .map(({ text, day, stage, progress, shares, pollster }) =>
        composeReading(
          text,
          {
            stage,
            progress: progress === null ? [] : [composeProgress(progress)],
            results: composeShares(shares),
            polls: [composePoll({ pollster })],
          },
          { publishedOn: day },
        ),
      );
    fc.assert(
      fc.property(
        fc.uniqueArray(reading, { minLength: 1, maxLength: 4, selector: (one) => one.article.text }),
        (all) => {
          const expected = mergeReports(all, ID);
          for (const order of ordersOf(all)) expect(mergeReports(order, ID)).toEqual(expected);
          for (const { cites } of expected.content.results) {
            expect(cites.length).toBeGreaterThan(0);
            for (const { source, quote } of cites) expect(expected.quotes[quote]?.source).toBe(source);
          }
        },
      ),
    );
  });
});

describe('what an editor set', () => {
  test('stays marked where it is shown, and is not where another account’s figure is', () => {
    const shares = composeReading('shares', {
      stage: 'unofficial-partial',
      progress: [composeProgress(50)],
      results: [composeResult({ name: 'Ada', sharePercent: 60, edited: ['sharePercent'] })],
      edited: ['stage'],
    });
    const votes = composeReading(
      'votes',
      {
        stage: 'unofficial-partial',
        progress: [composeProgress(50)],
        results: [
          composeResult({ name: 'Ada', sharePercent: 61, votes: 100, edited: ['sharePercent', 'votes'] }),
        ],
      },
      { publishedOn: '2030-05-12' },
    );
    const { content } = mergeReports([shares, votes], ID);
    expect(content.edited).toEqual(['stage']);
    expect(
      content.results.map(({ sharePercent, votes: count, edited }) => [sharePercent, count, edited]),
    ).toEqual([[60, 100, ['sharePercent', 'votes']]]);
    expect(mergeReports([votes], ID).content.edited).toBeUndefined();
  });
});
