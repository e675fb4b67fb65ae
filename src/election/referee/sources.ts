import type { Account, Reading } from '../accounts.ts';
import type { Finding } from '../finding.ts';
import { finding } from './codes.ts';

/** The same article again: the same text, or another text under the same address. */
export function judgeRepeats(readings: readonly Reading[], accounts: readonly Account[]): Finding[] {
  const hashes = readings.map(({ article }) => article.source.sha256).sort();
  const again = accounts.filter(
    ({ reading }) =>
      hashes.indexOf(reading.article.source.sha256) !== hashes.lastIndexOf(reading.article.source.sha256),
  );
  const versions = accounts.filter(({ reading: { article }, source }) =>
    accounts.some(
      (other) =>
        other.source !== source &&
        article.source.url !== null &&
        other.reading.article.source.url === article.source.url,
    ),
  );
  const path = ({ source }: Account): string => `sources[${source}]`;
  return [
    ...again.map((account) =>
      finding('N403', 'The same article was loaded twice; it counts once.', null, [path(account)]),
    ),
    ...(versions.length > 0
      ? [
          finding(
            'N403',
            'Several texts come from the same address: the article was changed.',
            null,
            versions.map(path),
          ),
        ]
      : []),
  ];
}

/** One agency behind everything is one witness, however many papers carry it. */
export function judgeOrigin(accounts: readonly Account[]): Finding[] {
  const origins = accounts.map(
    ({ reading: { article } }) => article.source.agency ?? article.source.publisher,
  );
  const [origin] = origins;
  if (origin == null || origins.some((other) => other !== origin)) return [];
  const paths = accounts.map(({ source }) => `sources[${source}]`);
  return [finding('N404', `One source: everything here comes from ${origin}.`, null, paths)];
}

/** A reading with errors is only there because an editor vouched for it, which readers are told. */
export function judgeVouched(count: readonly Account[]): Finding[] {
  return count.flatMap(({ reading, source }) =>
    reading.report.findings
      .filter(({ severity }) => severity === 'error')
      .map(({ code, message }) =>
        finding('N406', `An editor vouches that the source says so (${code}): ${message}`, null, [
          `sources[${source}]`,
        ]),
      ),
  );
}
