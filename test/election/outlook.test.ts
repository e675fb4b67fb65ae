import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edition } from '../../src/election/edition.ts';
import { findOutlook } from '../../src/election/outlook.ts';
import type { ContextFact, Progress, Result } from '../../src/election/report.ts';
import {
  composeContestReport,
  composeEdition,
  composeProgress,
  composeResult,
  composeShares,
  composeVotes,
  editionResults,
} from './compose.ts';

type Stated = {
  results: Result[];
  progress?: Progress[];
  voters?: number;
  qualifier?: ContextFact['qualifier'];
  stage?: Edition['stage'];
  kind?: Edition['contest']['kind'];
};

function outlookOf({ results, progress = [], voters, qualifier = 'exactly', stage, kind }: Stated) {
  const context = { kind: 'registered-voters' as const, unit: 'count' as const, qualifier, cites: [] };
  return findOutlook(
    composeEdition({
      contest: { ...composeContestReport().contest, kind: kind ?? 'presidential' },
      stage: stage ?? 'unofficial-partial',
      results: editionResults(results),
      progress: progress.map(({ evidence: _, ...stated }) => ({ ...stated, cites: [] })),
      context: voters === undefined ? [] : [{ ...context, value: voters, asWorded: String(voters) }],
    }),
  );
}

/** Bounds as `name low–high`, and the verdicts. */
function brief(outlook: ReturnType<typeof findOutlook>) {
  if (!outlook.isKnown) return outlook.reason;
  const { basis, bounds, canBeOvertaken, majority, caughtFromPercent, majorityLostFromPercent } = outlook;
  const ranges = bounds.map(
    ({ result, lowPercent, highPercent }) => `${result.name} ${lowPercent}–${highPercent}`,
  );
  return { basis, ranges, canBeOvertaken, majority, caughtFromPercent, majorityLostFromPercent };
}

describe('outlook', () => {
  test('bounds each share by none and by all of the outstanding ballots', () => {
    const results = composeShares({ Aliyev: '92.05', Oruj: '2.19' });
    expect(brief(outlookOf({ results, progress: [composeProgress(93.35)] }))).toEqual({
      basis: 'ballots',
      ranges: ['Aliyev 85.92–92.58', 'Oruj 2.04–8.7'],
      canBeOvertaken: false,
      majority: 'certain',
      caughtFromPercent: 47.3,
      majorityLostFromPercent: 45.6,
    });
  });

  test('leaves a close count open, and a majority possible', () => {
    const results = composeShares({ Smer: '24.1', PS: '23.8', Hlas: '16' });
    expect(brief(outlookOf({ results, progress: [composeProgress(60)] }))).toEqual({
      basis: 'ballots',
      ranges: ['Smer 14.46–54.46', 'PS 14.28–54.28', 'Hlas 9.6–49.6'],
      canBeOvertaken: true,
      majority: 'possible',
      caughtFromPercent: 0.2,
      majorityLostFromPercent: null,
    });
  });

  test('rules a majority out where nobody can reach it', () => {
    const results = composeShares({ A: '30', B: '28', C: '20' });
    expect(outlookOf({ results, progress: [composeProgress(90)] })).toMatchObject({ majority: 'impossible' });
  });

  test('names the assumption where polling stations were counted, also beside a wire that says ballots', () => {
    const progress = [composeProgress(93.35), composeProgress(93.35, { unit: 'polling-stations' })];
    const results = composeShares({ A: '60', B: '40' });
    expect(outlookOf({ results, progress })).toMatchObject({ basis: 'equal-stations' });
  });

  test('needs no progress where the voter list alone settles it', () => {
    const results = composeVotes({ Aliyev: 4_281_625, Oruj: 101_851, Others: 267_997 });
    expect(brief(outlookOf({ results, voters: 6_478_623 }))).toEqual({
      basis: 'voter-list',
      ranges: ['Aliyev 66.08–94.3', 'Others 4.13–32.34', 'Oruj 1.57–29.78'],
      canBeOvertaken: false,
      majority: 'certain',
      caughtFromPercent: 46.3,
      majorityLostFromPercent: 45.6,
    });
  });

  test('does not rest on a voter list that is only about so long', () => {
    const results = composeVotes({ A: 600, B: 100 });
    expect(brief(outlookOf({ results, voters: 900, qualifier: 'about' }))).toBe('no-progress');
  });

  test('lets one rival have all that a leader named alone leaves', () => {
    const results = composeShares({ A: '52' });
    expect(outlookOf({ results, progress: [composeProgress(50)] })).toMatchObject({ canBeOvertaken: true });
    expect(outlookOf({ results, progress: [composeProgress(99)] })).toMatchObject({ canBeOvertaken: false });
  });

  test('speaks of no majority in a parliament', () => {
    const results = composeShares({ A: '60', B: '40' });
    const outlook = outlookOf({ results, progress: [composeProgress(99)], kind: 'parliamentary' });
    expect(outlook).toMatchObject({ majority: null });
  });

  test('says why it can say nothing', () => {
    const results = composeShares({ A: '60', B: '40' });
    expect(brief(outlookOf({ results: [] }))).toBe('no-count');
    expect(brief(outlookOf({ results }))).toBe('no-progress');
    expect(brief(outlookOf({ results: [composeResult({ name: 'A', seats: 12 })] }))).toBe('no-shares');
    expect(brief(outlookOf({ results, progress: [composeProgress(100)] }))).toBe('all-counted');
    expect(brief(outlookOf({ results, stage: 'certified' }))).toBe('all-counted');
    expect(brief(outlookOf({ results, progress: [composeProgress(120)] }))).toBe('no-progress');
  });

  test('every completion of the count stays within the bounds and does not contradict the verdicts', () => {
    const votes = fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 2, maxLength: 6 });
    const property = fc.property(
      votes,
      fc.array(fc.nat(10_000), { minLength: 6, maxLength: 6 }),
      (counted, rest) => {
        const outstanding = counted.map((_, at) => rest[at] ?? 0);
        const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
        const [soFar, all] = [sum(counted), sum(counted) + sum(outstanding)];
        const results = counted.map((number, at) =>
          composeResult({ name: `Candidate ${at}`, sharePercent: (number / soFar) * 100 }),
        );
        const outlook = outlookOf({ results, progress: [composeProgress((soFar / all) * 100)] });
        if (!outlook.isKnown) return expect(outlook.reason).toBe('all-counted');
        const final = new Map(
          counted.map((number, at) => [`Candidate ${at}`, ((number + (outstanding[at] ?? 0)) / all) * 100]),
        );
        for (const { result, lowPercent, highPercent } of outlook.bounds) {
          expect(final.get(result.name)).toBeGreaterThanOrEqual(lowPercent - 1e-6);
          expect(final.get(result.name)).toBeLessThanOrEqual(highPercent + 1e-6);
        }
        const most = Math.max(...final.values());
        const leader = final.get(outlook.leader.name) ?? 0;
        if (!outlook.canBeOvertaken) expect(leader).toBe(most);
        if (outlook.majority === 'certain') expect(leader).toBeGreaterThan(50);
        if (outlook.majority === 'impossible') expect(most).toBeLessThanOrEqual(50);
        const outstandingPercent = (1 - soFar / all) * 100;
        if (leader < most)
          expect(outstandingPercent).toBeGreaterThan((outlook.caughtFromPercent ?? 0) - 1e-6);
      },
    );
    fc.assert(property);
  });
});
