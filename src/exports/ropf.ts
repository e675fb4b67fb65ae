import type { Contest } from '../election/contest.ts';
import { decimalsOf } from '../election/decimals.ts';
import type { Export, ExportPoll, ExportPollShare } from './export.ts';
import { RefusedExport } from './refused-export.ts';
import { ropfComment, ropfField, ropfKeys, ropfValue } from './ropf-line.ts';

/**
 * The exit and opinion polls in the Rich Opinion Poll Format (https://github.com/filipvanlaenen/asapop), a line a
 * poll, with the sentence and its article in a comment above it; then the names behind the keys. Throws
 * `RefusedExport` X003 where there are no polls, X004 where none can be written.
 */
export function ropfText(content: Export): string {
  const { contest, edition, publishedAt, polls } = content;
  if (polls.length === 0)
    throw new RefusedExport('X003', 'This edition holds no polls, and ROPF holds nothing else.');
  const written = polls.filter(isWritable);
  if (written.length === 0) {
    throw new RefusedExport(
      'X004',
      'ROPF needs a pollster or a sponsor and a share stated without "over" or "about", and it has no quick counts; no poll of this edition fits.',
    );
  }
  const names = [...new Set(written.flatMap(({ shares }) => shares.filter(isPlain).map(({ name }) => name)))];
  const keys = ropfKeys(names);
  const lines = [
    ropfComment(`${contest.id}, edition ${edition} of ${publishedAt}: polls as the articles state them`),
    ...polls.flatMap((poll) => [
      '',
      ...comments(poll, content),
      ...(isWritable(poll) ? [pollLine(poll, content, keys)] : []),
    ]),
    '',
    ...names.map((name, at) => listLine(name, at, keys, content)),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function isWritable({ kind, pollster, sponsor, shares }: ExportPoll): boolean {
  return kind !== 'quick-count' && (pollster !== null || sponsor !== null) && shares.some(isPlain);
}

/** ROPF can say "less than 5" and "5", but not "over 5" or "about 5": those would turn exact. */
function isPlain({ qualifier }: ExportPollShare): boolean {
  return qualifier === 'exactly' || qualifier === 'under';
}

function comments(poll: ExportPoll, { sources }: Export): string[] {
  const what = isWritable(poll) ? poll.kind : `left out: ${poll.kind}`;
  const evidence = [...poll.evidence, ...poll.shares.flatMap((share) => share.evidence)];
  const sentences = evidence.map(({ exact, sha256, source }) => {
    const { publisher = null, url = null } = sources[source] ?? {};
    return ropfComment(
      [what, publisher, url, sha256, `"${exact}"`].filter((part) => part !== null).join(' | '),
    );
  });
  const hedged = poll.shares.filter((share) => !isPlain(share));
  return [
    ...new Set(sentences),
    ...hedged.map(({ name, qualifier, asWorded }) =>
      ropfComment(`left out: ${name} ${qualifier} ${asWorded}`),
    ),
  ];
}

function pollLine(poll: ExportPoll, content: Export, keys: ReadonlyMap<string, string>): string {
  const { partners, fieldwork, shares } = poll;
  return [
    ...ropfField('PF', poll.pollster),
    ...ropfField('PFP', partners.length > 0 ? partners.join(', ') : null),
    ...ropfField('C', poll.sponsor),
    ...ropfField('FS', fieldwork?.start ?? null),
    ...ropfField('FE', fieldwork?.end ?? null),
    ...ropfField('PD', publishedOn(poll, content)),
    ...ropfField('SC', scope(content.contest)),
    ...ropfField('A', poll.area),
    ...ropfField('SS', poll.sampleSize),
    ...shares.filter(isPlain).map((share) => `${keys.get(share.name)}:${shareText(share)}`),
  ].join(' ');
}

/** The day of the first article that tells of the poll; null if none gives its day. */
function publishedOn({ evidence }: ExportPoll, { sources }: Export): string | null {
  return evidence.flatMap(({ source }) => sources[source]?.publishedOn ?? []).sort()[0] ?? null;
}

/** ROPF knows national parliaments and the first round of a presidential election; other contests have no scope. */
function scope({ kind, round }: Contest): string | null {
  if (kind === 'parliamentary') return 'N';
  return kind === 'presidential' && round === 1 ? 'P1' : null;
}

function shareText({ sharePercent, asWorded, qualifier }: ExportPollShare): string {
  const digits = sharePercent.toFixed(decimalsOf(sharePercent, asWorded));
  return qualifier === 'under' ? `<${digits}` : digits;
}

/** ZZ is a country code that ISO 3166 leaves to its users: these ids name nobody outside this file. */
function listLine(name: string, at: number, keys: ReadonlyMap<string, string>, { sources }: Export): string {
  const language = /^[a-z]{2,3}/i.exec(sources[0]?.language ?? '')?.[0].toUpperCase() ?? 'UND';
  const key = keys.get(name) ?? '';
  return `${key}: ZZ${String(at + 1).padStart(3, '0')} •A: ${key} •${language}: ${ropfValue(name)}`;
}
