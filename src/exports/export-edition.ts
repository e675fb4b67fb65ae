import type { Cite, Edition, Quote } from '../election/edition.ts';
import type { Export, ExportEvidence } from './export.ts';
import { sealOf } from './seal.ts';

/**
 * The edition with its quotes put beside its figures, sealed. `quotes` are all of the edition's, in their order.
 * Throws a `RangeError` where a figure cites a sentence or a source that is not there.
 */
export function exportEdition(edition: Edition, quotes: readonly Quote[]): Export {
  const { sources } = edition;
  const evidenceOf = (cite: Cite): ExportEvidence => {
    const quote = quotes[cite.quote];
    const sha256 = sources[cite.source]?.sha256;
    if (quote === undefined || sha256 === undefined) {
      throw new RangeError(`Quote ${cite.quote} of source ${cite.source} is missing from the edition.`);
    }
    const { exact, prefix, suffix, start, end } = quote;
    return { exact, prefix, suffix, start, end, source: cite.source, sha256 };
  };
  const cited = <T extends { cites: Cite[] }>({ cites, ...rest }: T) => ({
    ...rest,
    evidence: cites.map(evidenceOf),
  });
  const content = {
    format: 'teller-export',
    version: 1,
    contest: edition.contest,
    edition: edition.number,
    publishedAt: edition.publishedAt,
    stage: edition.stage,
    asOf: edition.asOf,
    sources,
    progress: edition.progress.map(cited),
    results: edition.results.map(cited),
    polls: edition.polls.map((poll) => ({ ...cited(poll), shares: poll.shares.map(cited) })),
    context: edition.context.map(cited),
    statements: edition.statements.map(cited),
    findings: edition.findings,
    changes: edition.changes,
    ...(edition.edited && { edited: edition.edited }),
    ...(edition.call && { call: edition.call }),
    ...(edition.isTest && { isTest: true }),
  } as const;
  return { ...content, seal: sealOf(content) };
}
