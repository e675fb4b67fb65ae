import {
  type Account,
  asOfDay,
  compareCounts,
  gatherAccounts,
  publishedOn,
  type Reading,
} from './accounts.ts';
import type { Contest } from './contest.ts';
import type { Edition, EditionContextFact, EditionProgress, EditionStatement, Quote } from './edition.ts';
import { mergePolls } from './merge-polls.ts';
import { mergeResults, newestCount } from './merge-results.ts';
import { groupNames, type NameGroup, namesBySpelling } from './name-groups.ts';
import { nameWords } from './names.ts';
import { createQuoteBook, type QuoteBook } from './quote-book.ts';
import { compareText, groupByArea } from './ranking.ts';
import { ContextKind } from './report.ts';
import { plainWords } from './spelling.ts';

/** An edition but for what publishing adds. */
export type EditionContent = Omit<
  Edition,
  'number' | 'publishedAt' | 'publishedBy' | 'findings' | 'changes' | 'call' | 'isTest'
>;

/**
 * Merges the approved readings of one contest, by these rules and never by the order of loading:
 *
 * 1. **Sources** stand newest count first: higher stage, more counted, later written.
 * 2. **Results** are the newest count's, for the whole contest and for each area. Accounts of the same count (same
 *    stage, same progress) complete each other, field by field; the newer one has its way where they differ, which
 *    `refereeMerge` reports. Older counts give nothing. **Stage, progress and as-of day** are this count's.
 * 3. **Names** are one candidate's if they are spelled alike or one is a family name that only one candidate has;
 *    names that one list keeps apart stay apart. The fullest form is shown, of several the newest source's.
 * 4. **Polls** are known by kind, pollster and area; the latest account wins, shares and details are united.
 * 5. **Context** is the latest account's for each kind and unit; on the same day that of the higher stage. What belongs
 *    to a count (turnout, votes cast, valid, rejected) is never an older count's.
 * 6. **Statements** are united. A report's statements belong to its main contest.
 * 7. **Quotes** hold each cited sentence once, numbered in the order of use.
 *
 * Throws a `RangeError` when no reading is about the contest.
 */
export function mergeReports(
  readings: readonly Reading[],
  contestId: string,
): { content: EditionContent; quotes: Quote[] } {
  const accounts = gatherAccounts(readings, contestId);
  const [first] = accounts;
  if (first === undefined) throw new RangeError(`No reading is about the contest ${contestId}.`);
  const count = headlineCount(accounts);
  const groups = candidateNames(accounts);
  const names = namesBySpelling(groups);
  const book = createQuoteBook();
  const staged = count.find(({ contest }) => contest.stage !== null)?.contest;
  const content: EditionContent = {
    contest: mergeContest(accounts),
    stage: staged?.stage ?? null,
    asOf: count.map(asOfDay).find((day) => day !== '') ?? null,
    sources: accounts.map(({ reading: { article } }) => ({ ...article.source, kind: article.kind })),
    progress: mergeProgress(count, book),
    results: mergeResults(accounts, groups, book),
    polls: mergePolls(accounts, names, book),
    context: mergeContext(accounts, count, book),
    statements: mergeStatements(accounts, book),
    ...(staged?.edited?.includes('stage') && { edited: ['stage'] }),
  };
  return { content, quotes: book.quotes };
}

/**
 * The names of all candidates, of counts and polls: those of one list are different people. Of equally full forms
 * the newest source's is shown, so that a name stands as in the sentence that the figure is cited from.
 */
export function candidateNames(accounts: readonly Account[]): NameGroup[] {
  const lists = accounts.flatMap(({ contest }) => [
    ...[...groupByArea(contest.results).values()].map((list) => list.map(({ name }) => name)),
    ...contest.polls.map(({ shares }) => shares.map(({ name }) => name)),
  ]);
  const newestFirst = [...new Set(lists.flat())];
  const age = new Map(newestFirst.map((name, at) => [name, at]));
  return groupNames(lists).map((group) => {
    const words = nameWords(group.name).length;
    const names = [group.name, ...group.aliases];
    const name = names
      .filter((one) => nameWords(one).length === words)
      .reduce((newest, one) => ((age.get(one) ?? 0) < (age.get(newest) ?? 0) ? one : newest));
    return { name, aliases: names.filter((one) => one !== name).sort(compareText) };
  });
}

/** The accounts of the count that the edition is about: the whole contest's; else any area's; else the newest account. */
export function headlineCount(accounts: readonly Account[]): Account[] {
  const whole = newestCount(accounts, null);
  return whole.length > 0 ? whole : accounts.slice(0, 1);
}

function mergeContest(accounts: readonly Account[]): Contest {
  const contests = accounts.map(({ contest }) => contest.contest);
  const [newest] = contests;
  if (newest === undefined) throw new RangeError('A contest needs at least one account.');
  return {
    id: newest.id,
    place: contests.find(({ place }) => place !== null)?.place ?? null,
    office: contests.find(({ office }) => office !== null)?.office ?? null,
    electionDate: contests.find(({ electionDate }) => electionDate !== null)?.electionDate ?? null,
    round: contests.find(({ round }) => round !== null)?.round ?? null,
    kind: contests.find(({ kind }) => kind !== 'other')?.kind ?? 'other',
  };
}

/** Each unit's progress in every wording's own numbers; an earlier stand that a live text also tells is left out. */
function mergeProgress(count: readonly Account[], book: QuoteBook): EditionProgress[] {
  const merged: EditionProgress[] = [];
  for (const { contest, source } of count) {
    const most = Math.max(...contest.progress.map(({ valuePercent }) => valuePercent));
    for (const { evidence, ...progress } of contest.progress.filter(
      ({ valuePercent }) => valuePercent === most,
    )) {
      const known = merged.find(({ unit }) => unit === progress.unit);
      if (known === undefined) merged.push({ ...progress, cites: book.cite(source, [evidence]) });
      else if (known.counted === null && progress.counted !== null) {
        known.counted = progress.counted;
        known.total ??= progress.total;
        known.cites.push(...book.cite(source, [evidence]));
      }
    }
  }
  return merged;
}

/** Figures of a count, which an older count's must not stand beside a newer one as if they were its own. */
const OF_A_COUNT: readonly ContextKind[] = ['turnout', 'votes-cast', 'valid-votes', 'rejected-votes'];

function mergeContext(
  accounts: readonly Account[],
  count: readonly Account[],
  book: QuoteBook,
): EditionContextFact[] {
  const latestFirst = [...accounts].sort(
    (one, other) => compareText(publishedOn(other), publishedOn(one)) || compareCounts(one, other),
  );
  return ContextKind.options.flatMap((kind) =>
    (['count', 'percent'] as const).flatMap((unit) => {
      for (const account of latestFirst) {
        const { contest, source } = account;
        const isOlderCount = contest.results.length > 0 && !count.includes(account);
        if (isOlderCount && OF_A_COUNT.includes(kind)) continue;
        const facts = contest.context.filter((fact) => fact.kind === kind && fact.unit === unit);
        // Of several counts in one text the largest is the whole: stations abroad, foreign observers are parts.
        const [fact] = unit === 'count' ? facts.sort((one, other) => other.value - one.value) : facts;
        if (fact === undefined) continue;
        const { evidence, ...stated } = fact;
        return [{ ...stated, cites: book.cite(source, [evidence]) }];
      }
      return [];
    }),
  );
}

function mergeStatements(accounts: readonly Account[], book: QuoteBook): EditionStatement[] {
  const merged = new Map<string, EditionStatement>();
  for (const { reading, isMain, source } of accounts) {
    for (const { evidence, ...statement } of isMain ? reading.report.statements : []) {
      const key = plainWords(`${statement.speaker} ${statement.quote}`).join(' ');
      if (!merged.has(key)) merged.set(key, { ...statement, cites: book.cite(source, [evidence]) });
    }
  }
  return [...merged.values()];
}
