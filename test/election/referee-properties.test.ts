import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeResults } from '../../src/election/ranking.ts';
import { refereeReport } from '../../src/election/referee.ts';
import type { ContestReport, Result } from '../../src/election/report.ts';
import {
  composeContestReport,
  composeProgress,
  composeReading,
  composeResult,
  evidenceOf,
} from './compose.ts';

const RUNS = { numRuns: 500 };

/** What JavaScript prints where a number is missing. */
const BROKEN_NUMBER = /NaN|undefined|Infinity/;

/** An honest count: votes, shares rounded to some decimals, a wire's dropped zeros, the true total beside it. */
const honestCount = fc
  .record({
    votes: fc.array(fc.integer({ min: 1, max: 5_000_000 }), { minLength: 2, maxLength: 12 }),
    decimals: fc.integer({ min: 0, max: 3 }),
    dropsZeros: fc.boolean(),
    statesVotes: fc.boolean(),
  })
  .map(({ votes, decimals, dropsZeros, statesVotes }) => {
    const total = votes.reduce((sum, count) => sum + count, 0);
    const results = votes.map((count, at) => {
      const rounded = ((count / total) * 100).toFixed(decimals);
      const asWorded = dropsZeros ? String(Number(rounded)) : rounded;
      return composeResult({
        name: `Candidate ${String.fromCharCode(65 + at)}`,
        sharePercent: Number(rounded),
        asWorded,
        votes: statesVotes ? count : null,
      });
    });
    return { results, total };
  });

const validVotes = (value: number): ContestReport['context'] => [
  {
    kind: 'valid-votes',
    value,
    unit: 'count',
    asWorded: String(value),
    qualifier: 'exactly',
    evidence: evidenceOf(String(value)),
  },
];

function codes(contest: Partial<ContestReport>): string[] {
  const progress = [composeProgress(60)];
  const { report } = composeReading('a count', { stage: 'unofficial-partial', progress, ...contest });
  return refereeReport(report).map(({ code }) => code);
}

describe('the referee', () => {
  test('never holds an honest count, and warns of none', () => {
    fc.assert(
      fc.property(honestCount, ({ results, total }) => {
        const remarks = codes({ results, context: validVotes(total) });
        expect(remarks.filter((code) => !code.startsWith('N'))).toEqual([]);
      }),
      RUNS,
    );
  });

  test('holds every count with a share over 100', () => {
    const impossible = fc.double({ min: 100.01, max: 10_000, noNaN: true });
    fc.assert(
      fc.property(honestCount, fc.nat(), impossible, ({ results }, at, share) => {
        const damaged = results.map((result, index) =>
          index === at % results.length
            ? { ...result, sharePercent: share, asWorded: String(share) }
            : result,
        );
        expect(codes({ results: damaged })).toContain('E101');
      }),
      RUNS,
    );
  });

  test('holds every count with a candidate who has more votes than there are', () => {
    fc.assert(
      fc.property(
        honestCount,
        fc.nat(),
        fc.integer({ min: 1, max: 1_000_000 }),
        ({ results, total }, at, more) => {
          const damaged = results.map((result, index) =>
            index === at % results.length ? { ...result, votes: total + more } : result,
          );
          expect(codes({ results: damaged, context: validVotes(total) })).toContain('E104');
        },
      ),
      RUNS,
    );
  });

  test('remarks on every count of hundredths whose headline gives the leading share, when that lost a digit', () => {
    const precise = honestCount.filter(
      ({ results }) =>
        results.every(({ asWorded }) => /^\d+\.\d\d$/.test(asWorded)) &&
        new Set(results.map(({ sharePercent }) => sharePercent)).size === results.length,
    );
    fc.assert(
      fc.property(precise, ({ results }) => {
        const shorten = (result: Result): Result => {
          const asWorded = result.asWorded.slice(1);
          return { ...result, sharePercent: Number(asWorded), asWorded };
        };
        const [leader] = placeResults(results).map(({ result }) => result);
        if (leader === undefined) return;
        const title = `${leader.name} leads with ${leader.asWorded} percent`;
        const damaged = results.map((result) => (result === leader ? shorten(result) : result));
        const { report } = composeReading('a count', { results: damaged }, { title });
        const found = refereeReport(report).filter(({ code }) => code === 'W205' || code === 'E103');
        expect(found.length).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });

  test('never crashes, whatever a report holds', () => {
    const number = fc.oneof(fc.constant(null), fc.double({ min: 0, max: 1e9, noNaN: true }), fc.nat());
    // A name may spell what a broken number prints: the message then repeats the name, and breaks nothing.
    const text = fc.string().filter((words) => !BROKEN_NUMBER.test(words));
    const result = fc
      .record({ name: text, area: fc.option(text), share: number, votes: fc.option(fc.nat()) })
      .map(({ name, area, share, votes }) =>
        composeResult({ name, area, sharePercent: share, votes, asWorded: String(share ?? 'many') }),
      );
    const progress = fc
      .record({
        value: fc.double({ min: 0, max: 1e6, noNaN: true }),
        counted: fc.option(fc.nat()),
        total: fc.option(fc.nat()),
      })
      .map(({ value, counted, total }) => composeProgress(value, { counted, total }));
    fc.assert(
      fc.property(fc.array(result), fc.array(progress), fc.option(text), (results, all, title) => {
        const { article, report } = composeReading('x', { results, progress: all }, { title });
        const second = { ...report, contests: [...report.contests, composeContestReport({ results })] };
        for (const { code, severity, message } of refereeReport(second, article)) {
          expect(severity.charAt(0).toUpperCase()).toBe(code.charAt(0));
          expect(message).not.toMatch(BROKEN_NUMBER);
        }
      }),
      RUNS,
    );
  });
});
