import { describe, expect, test } from 'vitest';
import { compareEditions } from '../../src/election/changes.ts';
import type { Edition } from '../../src/election/edition.ts';
import { composeEdition, composeResult, composeShares, editionResults } from './compose.ts';

const progress = (valuePercent: number): Edition['progress'] => [
  {
    valuePercent,
    unit: 'ballots',
    counted: null,
    total: null,
    asWorded: `${valuePercent}% of the ballots`,
    cites: [],
  },
];

const before = composeEdition({
  progress: progress(54.47),
  results: editionResults(
    composeShares({ 'Ilham Aliyev': '92', 'Elshad Musaev': '0.66', 'A. N. Other': '0.1' }),
  ),
  context: [
    { kind: 'observers', value: 90_000, unit: 'count', asWorded: '90,000', qualifier: 'over', cites: [] },
  ],
});

describe('changes', () => {
  test('go from old to new in a stable order: stage, progress, results, polls, context', () => {
    const after = composeEdition({
      stage: 'unofficial-complete',
      progress: progress(100),
      results: editionResults([
        composeResult({ name: 'Ilham Aliyev', sharePercent: 92.05, asWorded: '92.05', votes: 4_281_625 }),
        composeResult({ name: 'Elshad Musayev', sharePercent: 0.7, asWorded: '0.70' }),
        composeResult({ name: 'Zahid Oruj', sharePercent: 2, asWorded: '2' }),
      ]),
      polls: [
        {
          kind: 'exit',
          pollster: 'Rey',
          partners: [],
          sponsor: null,
          universe: null,
          sampleSize: null,
          marginOfErrorPoints: null,
          fieldwork: null,
          mode: null,
          area: null,
          shares: [
            { name: 'Ilham Aliyev', sharePercent: 92.6, asWorded: '92.6', qualifier: 'exactly', cites: [] },
          ],
          cites: [],
        },
      ],
    });
    const text = (value: { asWorded: string } | null) => value?.asWorded ?? '–';
    expect(
      compareEditions(before, after, 'update', null).map(
        ({ subject, name, about, from, to }) =>
          `${subject} ${name ?? ''} ${about ?? ''}: ${text(from)} → ${text(to)}`,
      ),
    ).toEqual([
      'stage  : unofficial-partial → unofficial-complete',
      'progress  : 54.47% of the ballots → 100% of the ballots',
      'share Ilham Aliyev : 92 → 92.05',
      'votes Ilham Aliyev : – → 4281625',
      'share Elshad Musayev : 0.66 → 0.70',
      'share Zahid Oruj : – → 2',
      'share A. N. Other : 0.1 → –',
      'poll Rey Ilham Aliyev: – → 92.6',
      'context observers : 90,000 → –',
    ]);
  });

  test('carry their kind and reason', () => {
    const after = { ...before, progress: progress(54.48) };
    expect(compareEditions(before, after, 'correction', 'a typing error')).toEqual([
      {
        kind: 'correction',
        subject: 'progress',
        name: null,
        about: null,
        unit: 'percent',
        from: { value: 54.47, asWorded: '54.47% of the ballots' },
        to: { value: 54.48, asWorded: '54.48% of the ballots' },
        reason: 'a typing error',
      },
    ]);
  });

  test('keep the hedge: "over 90,000" is not 90,000', () => {
    const exact = before.context.map((fact) => ({ ...fact, qualifier: 'exactly' as const }));
    expect(compareEditions(before, { ...before, context: exact }, 'update', null)).toMatchObject([
      {
        subject: 'context',
        name: 'observers',
        from: { value: 90_000, asWorded: '90,000', qualifier: 'over' },
        to: { value: 90_000, asWorded: '90,000' },
      },
    ]);
  });

  test('are none between an edition and itself, or the same numbers in other words', () => {
    expect(compareEditions(before, before, 'update', null)).toEqual([]);
    const reworded = before.results.map((result) => ({
      ...result,
      asWorded: result.asWorded.padEnd(4, '0'),
    }));
    expect(compareEditions(before, { ...before, results: reworded }, 'update', null)).toEqual([]);
  });
});

describe('a call', () => {
  const called = (name: string, authority: string) =>
    composeEdition({ call: { name, authority, source: 'https://board.example', calledAt: '2030-05-13' } });

  test('is a change with the authority as its value, and so is taking it back', () => {
    expect(compareEditions(composeEdition(), called('Ada', 'The Board'), 'update', null)).toEqual([
      {
        kind: 'update',
        subject: 'call',
        name: 'Ada',
        about: null,
        unit: null,
        from: null,
        to: { value: null, asWorded: 'The Board' },
        reason: null,
      },
    ]);
    expect(
      compareEditions(called('Ada', 'The Board'), called('Ben', 'The Board'), 'correction', 'A recount.').map(
        ({ name, from, to }) => [name, from?.asWorded, to?.asWorded],
      ),
    ).toEqual([
      ['Ben', undefined, 'The Board'],
      ['Ada', 'The Board', undefined],
    ]);
  });
});
