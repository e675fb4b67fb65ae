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
  valid?: number;
  qualifier?: ContextFact['qualifier'];
  stage?: Edition['stage'];
  kind?: Edition['contest']['kind'];
};

function outlookOf({ results, progress = [], voters, valid, qualifier = 'exactly', stage, kind }: Stated) {
  const fact = (factKind: ContextFact['kind'], value: number | undefined) =>
    value === undefined
      ? []
      : [{ kind: factKind, value, unit: 'count' as const, qualifier, asWorded: String(value), cites: [] }];
  return findOutlook(
    composeEdition({
      contest: { ...composeContestReport().contest, kind: kind ?? 'presidential' },
      stage: stage ?? 'unofficial-partial',
      results: editionResults(results),
      progress: progress.map(({ evidence: _, ...stated }) => ({ ...stated, cites: [] })),
      context: [...fact('registered-voters', voters), ...fact('valid-votes', valid)],
    }),
  );
}

/** Bounds as `name low–high`, and the verdicts. */
function brief(outlook: ReturnType<typeof findOutlook>) {
  if (!outlook.isKnown) return outlook.reason;
  const { basis, bounds, canBeOvertaken, majority, caughtFromPercent } = outlook;
  const ranges = bounds.map(
    ({ result, lowPercent, highPercent }) => `${result.name} ${lowPercent}–${highPercent}`,
  );
  return { basis, ranges, canBeOvertaken, majority, caughtFromPercent };
}

const stations = { unit: 'polling-stations' as const };

describe('outlook', () => {
  test('bounds each share by none and by all of the outstanding ballots', () => {
    const results = composeShares({ Aliyev: '92.05', Oruj: '2.19' });
    expect(brief(outlookOf({ results, progress: [composeProgress(93.35)] }))).toEqual({
      basis: 'ballots',
      ranges: ['Aliyev 85.91–92.59', 'Oruj 2.03–8.71'],
      canBeOvertaken: false,
      majority: 'certain',
      caughtFromPercent: 46.3,
    });
    expect(outlookOf({ results, progress: [composeProgress(93.35)] })).toMatchObject({
      outstandingPercent: 6.65,
      decimals: 2,
    });
  });

  test('leaves a close count open, and a majority possible', () => {
    const results = composeShares({ Smer: '24.1', PS: '23.8', Hlas: '16' });
    expect(brief(outlookOf({ results, progress: [composeProgress(60)] }))).toEqual({
      basis: 'ballots',
      ranges: ['Smer 14.3–54.87', 'PS 14.13–54.7', 'Hlas 9.22–50.32'],
      canBeOvertaken: true,
      majority: 'possible',
      caughtFromPercent: null,
    });
  });

  test('rules a majority out where nobody can reach it', () => {
    const results = composeShares({ A: '30', B: '28', C: '20' });
    expect(outlookOf({ results, progress: [composeProgress(90)] })).toMatchObject({ majority: 'impossible' });
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
    expect(brief(outlookOf({ results, progress: [composeProgress(120)] }))).toBe('no-progress');
  });
});

describe('an outlook undoes rounding and trusts no hedge', () => {
  const settled = (results: Result[], percent: number, progress: Partial<Progress> = {}) => {
    const outlook = outlookOf({ results, progress: [composeProgress(percent, progress)] });
    return outlook.isKnown && !outlook.canBeOvertaken;
  };

  test('52 against 48 with 97% counted is open, because 51.5 against 48.5 reads the same', () => {
    expect(settled(composeShares({ A: '52', B: '48' }), 97)).toBe(false);
    expect(settled(composeShares({ A: '52.0', B: '48.0' }), 97)).toBe(true);
    expect(settled(composeShares({ A: '53', B: '47' }), 97)).toBe(true);
  });

  test('the part counted is as rounded as it is worded, and a part in words is roughly so', () => {
    const results = composeShares({ A: '70.00', B: '30.00' });
    expect(settled(results, 72, { asWorded: '72% of the ballots' })).toBe(true);
    expect(settled(results, 71.5, { asWorded: '71.50% of the ballots' })).toBe(true);
    expect(settled(results, 71.5, { asWorded: '71.5% of the ballots' })).toBe(true);
    expect(settled(results, 71.5, { asWorded: 'over 71.5% of the ballots' })).toBe(false);
    expect(settled(results, 75, { asWorded: 'three quarters of the ballots' })).toBe(false);
  });

  test('a leading share "about 60" settles nothing, "over 60" is a floor and "under 60" none', () => {
    const hedged = (qualifier: Result['qualifier']) => [
      composeResult({ name: 'A', sharePercent: 60, qualifier }),
      composeResult({ name: 'B', sharePercent: 40 }),
    ];
    expect(settled(hedged('exactly'), 99)).toBe(true);
    expect(settled(hedged('over'), 99)).toBe(true);
    expect(settled(hedged('under'), 99)).toBe(false);
    expect(settled(hedged('about'), 99)).toBe(false);
    expect(outlookOf({ results: hedged('about'), progress: [composeProgress(99)] })).toMatchObject({
      isHedged: true,
      majority: 'possible',
    });
  });

  test('a hedged rival cannot have more than the exact shares leave', () => {
    const results = [
      ...composeShares({ A: '92', B: '5' }),
      composeResult({ name: 'C', sharePercent: 2, qualifier: 'about' }),
    ];
    expect(brief(outlookOf({ results, progress: [composeProgress(90)] }))).toMatchObject({
      ranges: ['A 81.89–93.29', 'B 4.02–15.43', 'C 0–14.08'],
      canBeOvertaken: false,
    });
  });

  test('a share over 100 is damaged and settles nothing', () => {
    expect(settled(composeShares({ A: '920.5', B: '5' }), 99)).toBe(false);
  });
});

describe('an outlook of several units', () => {
  test('rests on the one that leaves most to count, so that no other contradicts it', () => {
    const results = composeShares({ A: '55', B: '45' });
    const ballotsBehind = [composeProgress(95, stations), composeProgress(80)];
    const stationsBehind = [composeProgress(95), composeProgress(80, stations)];
    expect(outlookOf({ results, progress: ballotsBehind })).toMatchObject({
      basis: 'ballots',
      outstandingPercent: 20,
      canBeOvertaken: true,
    });
    expect(outlookOf({ results, progress: stationsBehind })).toMatchObject({
      basis: 'equal-stations',
      canBeOvertaken: true,
    });
  });

  test('names the assumption where polling stations were counted, also beside a wire that says ballots', () => {
    const progress = [composeProgress(93.35), composeProgress(93.35, stations)];
    const results = composeShares({ A: '60', B: '40' });
    expect(outlookOf({ results, progress })).toMatchObject({ basis: 'equal-stations' });
  });

  test('has nothing left only where each of them says so', () => {
    const results = composeShares({ A: '60', B: '40' });
    const progress = [composeProgress(100), composeProgress(90, stations)];
    expect(outlookOf({ results, progress })).toMatchObject({ isKnown: true, outstandingPercent: 10 });
    expect(brief(outlookOf({ results, progress: [composeProgress(100)] }))).toBe('all-counted');
  });
});

describe('an outlook by the voter list', () => {
  const results = composeVotes({ Aliyev: 4_281_625, Oruj: 101_851, Others: 267_997 });

  test('needs no progress where the list alone settles who is ahead, and names the list', () => {
    expect(brief(outlookOf({ results, voters: 6_478_623 }))).toEqual({
      basis: 'voter-list',
      ranges: ['Aliyev 66.08–94.3', 'Others 4.13–32.34', 'Oruj 1.57–29.78'],
      canBeOvertaken: false,
      majority: 'certain',
      caughtFromPercent: null,
    });
    expect(outlookOf({ results, voters: 6_478_623, valid: 4_651_473 })).toMatchObject({
      voters: { kind: 'registered-voters', value: 6_478_623 },
      validVotes: { kind: 'valid-votes' },
      caughtFromPercent: 46.3,
    });
  });

  test('does not rest on a list that is about so long or longer, only on one that is at most so long', () => {
    const some = composeVotes({ A: 600, B: 100 });
    expect(brief(outlookOf({ results: some, voters: 900, qualifier: 'about' }))).toBe('no-progress');
    expect(brief(outlookOf({ results: some, voters: 900, qualifier: 'over' }))).toBe('no-progress');
    expect(outlookOf({ results: some, voters: 900, qualifier: 'under' })).toMatchObject({
      canBeOvertaken: false,
    });
  });

  test('takes neither list nor votes in round thousands as exact', () => {
    expect(outlookOf({ results: composeVotes({ A: 501_000 }), voters: 1_001_001 })).toMatchObject({
      canBeOvertaken: true,
    });
    expect(outlookOf({ results: composeVotes({ A: 500_501 }), voters: 1_000_000 })).toMatchObject({
      canBeOvertaken: true,
    });
    expect(outlookOf({ results: composeVotes({ A: 500_501 }), voters: 1_000_999 })).toMatchObject({
      canBeOvertaken: false,
    });
  });

  test('gives way to stated progress that leaves more to count than there are voters', () => {
    const progress = [composeProgress(30)];
    expect(outlookOf({ results: composeVotes({ A: 600, B: 100 }), voters: 900, progress })).toMatchObject({
      basis: 'ballots',
      canBeOvertaken: true,
    });
  });
});

describe('an outlook reckons with rivals who are not listed', () => {
  test('45 against 20 with 90% counted leaves 35 to somebody else, who may catch up', () => {
    const results = composeShares({ A: '45', B: '20' });
    expect(outlookOf({ results, progress: [composeProgress(90)] })).toMatchObject({
      canBeOvertaken: true,
      isRivalUnlisted: true,
    });
    expect(
      outlookOf({ results: composeShares({ A: '45', B: '20', C: '35' }), progress: [composeProgress(99)] }),
    ).toMatchObject({ canBeOvertaken: false, isRivalUnlisted: false });
  });

  test('a leader named alone leaves one rival all the rest', () => {
    const results = composeShares({ A: '52' });
    expect(outlookOf({ results, progress: [composeProgress(50)] })).toMatchObject({ canBeOvertaken: true });
    expect(outlookOf({ results, progress: [composeProgress(99)] })).toMatchObject({ canBeOvertaken: false });
  });

  test('shares computed from votes are of the stated valid votes, else an assumption says so', () => {
    const results = composeVotes({ A: 451, B: 201 });
    const progress = [composeProgress(90)];
    expect(outlookOf({ results, progress })).toMatchObject({ isListAssumed: true, canBeOvertaken: false });
    expect(outlookOf({ results, progress, valid: 1001 })).toMatchObject({
      isListAssumed: false,
      isRivalUnlisted: true,
      validVotes: { value: 1001 },
      canBeOvertaken: true,
    });
  });
});

describe('an outlook where nobody is ahead', () => {
  test('names all who are level', () => {
    const outlook = outlookOf({
      results: composeShares({ A: '40', B: '40', C: '20' }),
      progress: [composeProgress(90)],
    });
    expect(outlook.isKnown && outlook.leaders.map(({ name }) => name)).toEqual(['A', 'B']);
    expect(outlook).toMatchObject({ canBeOvertaken: true });
  });

  test('equal shares with different votes have one leader', () => {
    const results = [
      composeResult({ name: 'A', sharePercent: 50, votes: 501 }),
      composeResult({ name: 'B', sharePercent: 50, votes: 502 }),
    ];
    const outlook = outlookOf({ results, progress: [composeProgress(90)] });
    expect(outlook.isKnown && outlook.leaders.map(({ name }) => name)).toEqual(['B']);
  });
});

describe('a stage alone', () => {
  const results = composeShares({ A: '60', B: '40' });

  test.each(['official', 'certified'] as const)(
    '%s does not say that everything has been counted',
    (stage) => {
      expect(brief(outlookOf({ results, stage }))).toBe(stage);
      expect(brief(outlookOf({ results, stage, progress: [composeProgress(100)] }))).toBe(stage);
      expect(outlookOf({ results, stage, progress: [composeProgress(60, stations)] })).toMatchObject({
        basis: 'equal-stations',
        outstandingPercent: 40,
        canBeOvertaken: true,
      });
    },
  );

  test('of a complete count says so, unless a part is stated', () => {
    const stage = 'unofficial-complete';
    expect(brief(outlookOf({ results, stage }))).toBe('all-counted');
    expect(outlookOf({ results, stage, progress: [composeProgress(60)] })).toMatchObject({ isKnown: true });
  });
});

describe('every completion of the count that rounds to the stated figures', () => {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

  test('stays within the bounds and does not contradict the verdicts, whoever is left out of the list', () => {
    const property = fc.property(
      fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 2, maxLength: 6 }),
      fc.array(fc.nat(10_000), { minLength: 6, maxLength: 6 }),
      fc.nat({ max: 3 }),
      fc.nat({ max: 3 }),
      fc.nat({ max: 2 }),
      (counted, rest, shareDecimals, progressDecimals, unlisted) => {
        const outstanding = counted.map((_, at) => rest[at] ?? 0);
        const [soFar, all] = [sum(counted), sum(counted) + sum(outstanding)];
        const shares = counted.map((votes, at) => [
          `Candidate ${at}`,
          ((votes / soFar) * 100).toFixed(shareDecimals),
        ]);
        const listed = shares.slice(0, Math.max(1, shares.length - unlisted));
        const worded = ((soFar / all) * 100).toFixed(progressDecimals);
        const progress = composeProgress(Number(worded), { asWorded: `${worded}% of the ballots` });
        const outlook = outlookOf({
          results: composeShares(Object.fromEntries(listed)),
          progress: [progress],
        });
        if (!outlook.isKnown) {
          expect(outlook.reason).toBe('all-counted');
          return;
        }
        const final = new Map(
          counted.map((votes, at) => [`Candidate ${at}`, ((votes + (outstanding[at] ?? 0)) / all) * 100]),
        );
        for (const { result, lowPercent, highPercent } of outlook.bounds) {
          expect(final.get(result.name)).toBeGreaterThanOrEqual(lowPercent - 1e-6);
          expect(final.get(result.name)).toBeLessThanOrEqual(highPercent + 1e-6);
        }
        const most = Math.max(...final.values());
        const leader = final.get(outlook.leaders[0]?.name ?? '') ?? 0;
        if (!outlook.canBeOvertaken) expect(leader).toBe(most);
        if (outlook.majority === 'certain') expect(leader).toBeGreaterThan(50);
        if (outlook.majority === 'impossible') expect(most).toBeLessThanOrEqual(50 + 1e-6);
        const outstandingPercent = (1 - soFar / all) * 100;
        if (leader < most && outlook.caughtFromPercent !== null) {
          expect(outstandingPercent).toBeGreaterThan(outlook.caughtFromPercent - 1e-6);
        }
      },
    );
    const allCounted = [0, 0, 0, 0, 0, 0];
    fc.assert(property, { examples: [[[1, 1], allCounted, 0, 0, 0]], numRuns: 500 });
    fc.assert(property, { seed: -2014532338 });
  });

  test('stays within the bounds of votes and a voter list', () => {
    const property = fc.property(
      fc.array(fc.tuple(fc.nat(10_000), fc.nat(10_000)), { minLength: 2, maxLength: 6 }),
      fc.nat(5000),
      fc.nat({ max: 2 }),
      (candidates, atHome, unlisted) => {
        const all = sum(candidates.flat());
        const votes = candidates.map(([counted], at) => [`Candidate ${at}`, counted] as const);
        const results = composeVotes(
          Object.fromEntries(votes.slice(0, Math.max(1, votes.length - unlisted))),
        );
        const outlook = outlookOf({ results, voters: all + atHome });
        if (!outlook.isKnown) return;
        const final = new Map(candidates.map((both, at) => [`Candidate ${at}`, (sum(both) / all) * 100]));
        for (const { result, lowPercent, highPercent } of outlook.bounds) {
          expect(final.get(result.name)).toBeGreaterThanOrEqual(lowPercent - 1e-6);
          expect(final.get(result.name)).toBeLessThanOrEqual(highPercent + 1e-6);
        }
        const leader = final.get(outlook.leaders[0]?.name ?? '') ?? 0;
        if (!outlook.canBeOvertaken) expect(leader).toBe(Math.max(...final.values()));
      },
    );
    fc.assert(property, { numRuns: 500 });
  });
});
