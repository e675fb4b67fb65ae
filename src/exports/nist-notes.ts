import type { Export } from './export.ts';
import type { StatedCount } from './nist-counts.ts';

/** What NIST has no element for: our own stage, the as-of day, the sources, and the sentence of every count. */
export function nistNotes({ edition, stage, asOf, sources }: Export, counts: readonly StatedCount[]): string {
  const head = `Edition ${edition}; stage: ${stage ?? 'not stated'}; as of: ${asOf ?? 'not stated'}.`;
  const articles = sources.map(({ sha256, title, publisher, agency, url, publishedOn }) =>
    ['Article', sha256, title, publisher, agency, publishedOn, url]
      .filter((part) => part !== null)
      .join(' | '),
  );
  const sentences = counts.flatMap(({ name, area, type, figure }) =>
    figure.evidence.map(
      ({ sha256, start, end, exact }) =>
        `${[name, area, type === 'total' ? 'votes' : type].filter((part) => part !== null).join(', ')}: ${sha256} ${start}-${end} "${exact}"`,
    ),
  );
  return [head, ...articles, ...sentences].join('\n');
}
