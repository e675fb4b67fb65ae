import type { Edition } from '../edition.ts';
import type { ContextFact, ContextKind, Poll, PollShare, Progress, Result } from '../report.ts';

type Unproved<T> = Omit<T, 'evidence'>;

/** What the rules look at: the same in a report, where it has evidence, and in an edition, where it has cites. */
export type Subject = Pick<Edition, 'contest' | 'stage'> & {
  progress: readonly Unproved<Progress>[];
  results: readonly Unproved<Result>[];
  polls: readonly (Omit<Poll, 'evidence' | 'shares'> & { shares: readonly Unproved<PollShare>[] })[];
  context: readonly Unproved<ContextFact>[];
};

/** A rule looks at one contest; `path` is where that stands, "contests[0]." or "". */
export type Place = { subject: Subject; path: string };

/** A figure of the context that is stated exactly, with its path. */
export function exactCount(
  { subject, path }: Place,
  kind: ContextKind,
): { value: number; path: string } | undefined {
  const at = subject.context.findIndex(
    (fact) => fact.kind === kind && fact.unit === 'count' && fact.qualifier === 'exactly',
  );
  const value = subject.context[at]?.value;
  return value === undefined ? undefined : { value, path: `${path}context[${at}].value` };
}

/** A number as the findings' sentences write it: 4281625 → "4,281,625". */
export function countText(count: number): string {
  return count.toLocaleString('en-US');
}

/** "Ilham Aliyev", "Ilham Aliyev and Zahid Oruj", "A, B and C". */
export function listText(names: readonly string[]): string {
  return names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1] ?? ''}`;
}
