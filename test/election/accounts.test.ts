import { describe, expect, test } from 'vitest';
import { countedPercent, gatherAccounts, isSameCount } from '../../src/election/accounts.ts';
import type { ContestReport } from '../../src/election/report.ts';
import { composeContestReport, composeProgress, composeReading, composeShares } from './compose.ts';

const results = composeShares({ A: '60', B: '40' });
const counted = (contest: Partial<ContestReport>) =>
  countedPercent(composeContestReport({ results, ...contest }));

describe('how much an account says was counted', () => {
  test('is all for a complete, official or certified count that states no part', () => {
    expect(counted({ stage: 'unofficial-complete' })).toBe(100);
    expect(counted({ stage: 'official' })).toBe(100);
    expect(counted({ stage: 'certified', progress: [composeProgress(100)] })).toBe(100);
  });

  test('is the part that an official result states', () => {
    expect(counted({ stage: 'official', progress: [composeProgress(60)] })).toBe(60);
  });

  test('is the most that is stated in several units, and null where nothing is', () => {
    const progress = [composeProgress(80), composeProgress(95, { unit: 'polling-stations' })];
    expect(counted({ stage: 'unofficial-partial', progress })).toBe(95);
    expect(counted({ stage: 'unofficial-partial' })).toBeNull();
    expect(counted({ stage: null })).toBeNull();
  });

  test('keeps an official part apart from an official whole, which is newer', () => {
    const part = composeReading('part', { stage: 'official', results, progress: [composeProgress(60)] });
    const whole = composeReading('whole', { stage: 'official', results });
    const [newest, older] = gatherAccounts([part, whole], 'freedonia-2030');
    expect(newest?.reading).toBe(whole);
    expect(newest && older && isSameCount(newest, older)).toBe(false);
  });
});
