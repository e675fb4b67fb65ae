import type { Article } from '../../src/election/article.ts';
import type { Edition, EditionResult } from '../../src/election/edition.ts';
import type { Evidence } from '../../src/election/evidence.ts';
import type { ContestReport, Poll, Progress, Report, Result } from '../../src/election/report.ts';

/** Evidence that stands nowhere in particular: these tests are about what is made of facts, not where they stand. */
export function evidenceOf(exact: string, start = 0): Evidence {
  return { exact, prefix: '', suffix: '', start, end: start + exact.length };
}

export function composeResult(result: Partial<Result> & { name: string }): Result {
  const stated = result.sharePercent ?? result.votes ?? result.seats ?? 0;
  return {
    party: null,
    area: null,
    sharePercent: null,
    votes: null,
    seats: null,
    outcome: null,
    asWorded: String(stated),
    qualifier: 'exactly',
    evidence: [evidenceOf(`${result.name} ${stated}`, [...result.name].length * 100)],
    ...result,
  };
}

/** Shares as an article words them: `{ Aliyev: '92.05', Oruj: '2' }`. */
export function composeShares(shares: Record<string, string>): Result[] {
  return Object.entries(shares).map(([name, asWorded]) =>
    composeResult({ name, sharePercent: Number(asWorded), asWorded }),
  );
}

export function composeVotes(votes: Record<string, number>): Result[] {
  return Object.entries(votes).map(([name, count]) => composeResult({ name, votes: count }));
}

export function composeProgress(valuePercent: number, progress: Partial<Progress> = {}): Progress {
  return {
    valuePercent,
    unit: 'ballots',
    counted: null,
    total: null,
    asWorded: `${valuePercent}% of the ballots`,
    evidence: evidenceOf(`${valuePercent}%`, 7),
    ...progress,
  };
}

export function composePoll(poll: Partial<Poll> & { pollster: string | null }): Poll {
  return {
    kind: 'exit',
    partners: [],
    sponsor: null,
    universe: null,
    sampleSize: null,
    marginOfErrorPoints: null,
    fieldwork: null,
    mode: null,
    area: null,
    shares: [],
    evidence: evidenceOf(`a poll by ${poll.pollster}`, 11),
    ...poll,
  };
}

export function composeContestReport(contest: Partial<ContestReport> = {}): ContestReport {
  return {
    contest: {
      id: 'freedonia-2030',
      place: 'Freedonia',
      office: 'president',
      electionDate: '2030-05-12',
      round: null,
      kind: 'presidential',
    },
    stage: null,
    progress: [],
    results: [],
    polls: [],
    context: [],
    ...contest,
  };
}

/** A reading of an article of its own; `text` makes the article, so equal texts are the same article. */
export function composeReading(
  text: string,
  contest: Partial<ContestReport>,
  source: Partial<Article['source']> = {},
): { article: Article; report: Report } {
  const article: Article = {
    source: {
      sha256: hashOf(text),
      title: null,
      publisher: 'The Freedonia Post',
      agency: null,
      url: null,
      publishedOn: '2030-05-13',
      language: 'en',
      ...source,
    },
    kind: 'article',
    text,
  };
  const contests = [composeContestReport(contest)];
  return {
    article,
    report: { article: article.source, contests, statements: [], setAside: [], findings: [] },
  };
}

export function composeEdition(edition: Partial<Edition> = {}): Edition {
  return {
    contest: composeContestReport().contest,
    number: 1,
    publishedAt: '2030-05-13T06:00:00Z',
    publishedBy: 'desk',
    stage: 'unofficial-partial',
    asOf: '2030-05-13',
    sources: [],
    progress: [],
    results: [],
    polls: [],
    context: [],
    statements: [],
    findings: [],
    changes: [],
    ...edition,
  };
}

/** Results as an edition holds them: without evidence, with aliases and cites. */
export function editionResults(results: readonly Result[]): EditionResult[] {
  return results.map(({ evidence: _, ...result }) => ({ ...result, aliases: [], cites: [] }));
}

/** Every order of a list. */
export function ordersOf<T>(list: readonly T[]): T[][] {
  if (list.length < 2) return [[...list]];
  return list.flatMap((item, at) =>
    ordersOf(list.filter((_, other) => other !== at)).map((rest) => [item, ...rest]),
  );
}

/** Not SHA-256, only 64 hexadecimal digits that differ where texts do. */
function hashOf(text: string): string {
  let hash = 7n;
  for (const letter of text) hash = (hash * 1000003n + BigInt(letter.codePointAt(0) ?? 0)) % 2n ** 255n;
  return hash.toString(16).padStart(64, '0');
}
