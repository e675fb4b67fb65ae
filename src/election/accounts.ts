import type { Article } from './article.ts';
import { datelineDay } from './dateline.ts';
import { decimalsOf, firstNumber, roundTo } from './decimals.ts';
import { compareText } from './ranking.ts';
import type { ContestReport, Report } from './report.ts';
import { type Stage, stageRank } from './stage.ts';

/** An approved article and what it states. */
export type Reading = { article: Article; report: Report };

/** What one article says about one contest; `source` is its place among the edition's sources. */
export type Account = { reading: Reading; contest: ContestReport; isMain: boolean; source: number };

/**
 * Every account of a contest, the newest count first ({@link compareCounts}), whatever the order of the readings.
 * An article that is there twice counts once.
 */
export function gatherAccounts(readings: readonly Reading[], contestId: string): Account[] {
  const byHash = new Map(readings.map((reading) => [reading.article.source.sha256, reading]));
  const accounts = [...byHash.values()].flatMap((reading) => {
    const at = reading.report.contests.findIndex(({ contest }) => contest.id === contestId);
    const contest = reading.report.contests[at];
    return contest === undefined ? [] : [{ reading, contest, isMain: at === 0, source: 0 }];
  });
  return accounts.sort(compareCounts).map((account, source) => ({ ...account, source }));
}

/**
 * Which count is newer, negative when `one` is: the higher stage; in the same stage the one that has counted
 * more; at the same progress the one as of a later day, then the one published later; then by hash, so that no order
 * of loading decides. An account without counted results comes after all that have some.
 */
export function compareCounts(one: Omit<Account, 'source'>, other: Omit<Account, 'source'>): number {
  return (
    Number(hasResults(other)) - Number(hasResults(one)) ||
    stageRank(countStage(other.contest)) - stageRank(countStage(one.contest)) ||
    (countedPercent(other.contest) ?? -1) - (countedPercent(one.contest) ?? -1) ||
    compareText(asOfDay(other), asOfDay(one)) ||
    compareText(publishedOn(other), publishedOn(one)) ||
    compareText(one.reading.article.source.sha256, other.reading.article.source.sha256)
  );
}

/**
 * Whether two accounts tell of the same count: the same stage and the same progress, as far as the less precise of
 * the two states it. A partial count of unknown progress is like no other.
 */
export function isSameCount(one: Account, other: Account): boolean {
  if (one.source === other.source) return true;
  if (countStage(one.contest) !== countStage(other.contest)) return false;
  const [counted, otherCounted] = [countedPercent(one.contest), countedPercent(other.contest)];
  if (counted === null || otherCounted === null) return false;
  const decimals = Math.min(progressDecimals(one.contest), progressDecimals(other.contest));
  return roundTo(counted, decimals) === roundTo(otherCounted, decimals);
}

/** The day the account's figures stand for: its dateline's, else that of publication; '' if neither is known. */
export function asOfDay({ reading: { article } }: Pick<Account, 'reading'>): string {
  return datelineDay(article) ?? article.source.publishedOn ?? '';
}

/** The day the account's article was published, '' if unknown. */
export function publishedOn({ reading }: Pick<Account, 'reading'>): string {
  return reading.article.source.publishedOn ?? '';
}

/**
 * How much the account says was counted: the most it states, and null if it does not say. Where it states nothing, a
 * complete or official count is 100; an official result that states 60 has counted 60.
 */
export function countedPercent(contest: ContestReport): number | null {
  const stated = statedPercent(contest);
  const isStatedPart = stated !== null && stated < 100;
  return !isStatedPart && stageRank(countStage(contest)) >= stageRank('unofficial-complete') ? 100 : stated;
}

/** The stage stated; for a count without one, what its progress implies, which orders counts but is never shown. */
function countStage(contest: ContestReport): Stage | null {
  const { stage, results } = contest;
  const stated = statedPercent(contest);
  if (results.length === 0 || stated === null) return stage;
  if (stage === null || stage === 'unofficial-partial' || stage === 'unofficial-complete') {
    return stated >= 100 ? 'unofficial-complete' : 'unofficial-partial';
  }
  return stage;
}

function statedPercent({ progress }: ContestReport): number | null {
  return progress.length === 0 ? null : Math.max(...progress.map(({ valuePercent }) => valuePercent));
}

function progressDecimals({ progress }: ContestReport): number {
  return Math.max(
    0,
    ...progress.map(({ valuePercent, asWorded }) => decimalsOf(valuePercent, firstNumber(asWorded))),
  );
}

function hasResults({ contest }: Pick<Account, 'contest'>): boolean {
  return contest.results.length > 0;
}
