import { type Account, isSameCount } from './accounts.ts';
import type { Cite, EditionResult } from './edition.ts';
import { type NameGroup, namesBySpelling } from './name-groups.ts';
import type { QuoteBook } from './quote-book.ts';
import { groupByArea, rankResults } from './ranking.ts';
import type { Result } from './report.ts';

/** The accounts of the newest count of one area: the newest and all others that tell of the same count. */
export function newestCount(accounts: readonly Account[], area: string | null): Account[] {
  const counts = accounts.filter(({ contest }) => contest.results.some((result) => result.area === area));
  const [newest] = counts;
  return newest === undefined ? [] : counts.filter((account) => isSameCount(newest, account));
}

/**
 * The newest count of the whole contest and of each area, ranked. What its newest source leaves out (votes beside
 * shares, a candidate) is taken from other accounts of the same count, each with its own cites; nothing is ever
 * filled in from an older count.
 */
export function mergeResults(
  accounts: readonly Account[],
  groups: readonly NameGroup[],
  book: QuoteBook,
): EditionResult[] {
  const names = namesBySpelling(groups);
  const aliases = new Map(groups.map((group) => [group.name, group.aliases]));
  const areas = groupByArea(accounts.flatMap(({ contest }) => contest.results)).keys();
  const merged = [...areas].flatMap((area) => {
    const candidates = new Map<string, { result: Result; source: number }[]>();
    for (const { contest, source } of newestCount(accounts, area)) {
      for (const result of contest.results.filter((one) => one.area === area)) {
        const name = names.get(result.name) ?? result.name;
        candidates.set(name, [...(candidates.get(name) ?? []), { result, source }]);
      }
    }
    return [...candidates].map(([name, contributions]) => ({ name, contributions }));
  });
  const ranked = rankResults(merged.map(({ name, contributions }) => ({ ...combine(contributions), name })));
  return ranked.map(({ evidence: _, parts, ...result }) => ({
    ...result,
    aliases: aliases.get(result.name) ?? [],
    cites: distinct(parts.flatMap(({ source, result: part }) => book.cite(source, part.evidence))),
  }));
}

const FIELDS = ['sharePercent', 'votes', 'seats', 'party', 'outcome'] as const;

type Contribution = { result: Result; source: number };

/** The first contribution, its gaps filled from the next ones; `parts` are those that gave something. */
function combine(contributions: readonly Contribution[]): Result & { parts: Contribution[] } {
  const [first, ...others] = contributions;
  if (first === undefined) throw new RangeError('A result needs at least one contribution.');
  let combined = first.result;
  const parts = [first];
  for (const other of others) {
    const gaps = FIELDS.filter((field) => combined[field] === null && other.result[field] !== null);
    if (gaps.length === 0) continue;
    // The wording is that of the share, because a share is what a wording keeps the decimals of.
    const { asWorded, qualifier } = gaps.includes('sharePercent') ? other.result : combined;
    const filled = Object.fromEntries(gaps.map((field) => [field, other.result[field]]));
    // What an editor set in a field that was taken stays marked; what was set in one that was not is not shown.
    const edited = other.result.edited?.filter((field) => (gaps as readonly string[]).includes(field)) ?? [];
    const marks = [...(combined.edited ?? []), ...edited];
    combined = { ...combined, ...filled, asWorded, qualifier, ...(marks.length > 0 && { edited: marks }) };
    parts.push(other);
  }
  return { ...combined, parts };
}

function distinct(cites: readonly Cite[]): Cite[] {
  return cites.filter(({ quote }, at) => cites.findIndex((other) => other.quote === quote) === at);
}
