import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Export, ExportPoll } from '../../src/exports/export.ts';
import { ropfText } from '../../src/exports/ropf.ts';
import { ropfKeys } from '../../src/exports/ropf-line.ts';
import { northland } from './northland.ts';
import { parseRopf } from './ropf-grammar.ts';

const sha256 = northland.sources[0]?.sha256;

test('writes a line a poll, its sentence and article above it, and the names behind the keys', () => {
  expect(
    ropfText(northland),
  ).toBe(`‡ northland-2026, edition 2 of 2026-05-03T22:10:00.123Z: polls as the articles state them

‡ exit | Nordwire | https://nordwire.example/1?a=1&b=2 | ${sha256} | "Nearly half of the young are for Ms Novak, a Pollwerk exit poll for Radio Nord says, and under 5 percent for Mr Alder."
•PF: Pollwerk •C: Radio Nord •PD: 2026-05-03 •SC: P1 •SS: 12400 AN:<50 BBAS:<5

AN: ZZ001 •A: AN •EN: Ada Novak
BBAS: ZZ002 •A: BBAS •EN: Bruno "Bo" Alder & Sons
`);
});

test('omits the publication date where the article gives none', () => {
  const sources = northland.sources.map((source) => ({ ...source, publishedOn: null }));
  const [poll] = parseRopf(ropfText({ ...northland, sources })).polls;
  expect(poll?.metadata.map(([key]) => key)).toEqual(['PF', 'C', 'SC', 'SS']);
});

test('keeps the decimals of the wording, and leaves out what is "over" or "about" a share', () => {
  const text = ropfText(
    withPoll({
      shares: [
        share('Yes', 0.8, '0.80', 'exactly'),
        share('No', 50, '50', 'over'),
        share('Perhaps', 9, '9', 'about'),
      ],
    }),
  );
  const { polls, lists, comments } = parseRopf(text);
  expect(polls.map(({ results }) => results)).toEqual([[['YES', '0.80']]]);
  expect(lists).toEqual([{ key: 'YES', id: 'ZZ001', names: { A: 'YES', EN: 'Yes' } }]);
  expect(comments.slice(-2)).toEqual(['left out: No over 50', 'left out: Perhaps about 9']);
});

test('is read by the grammar whatever the names are, field by field', () => {
  const text = fc.oneof(fc.string({ minLength: 1 }), fc.stringMatching(/^[A-Z :•&‡+5\n]{1,12}$/));
  fc.assert(
    fc.property(text, text, text, (pollster, sponsor, name) => {
      fc.pre(`${pollster}${sponsor}`.trim() !== '');
      const content = withPoll({
        pollster,
        sponsor,
        area: sponsor,
        shares: [share(name, 5, '5', 'exactly')],
      });
      const { polls, lists } = parseRopf(ropfText(content));
      const keys = polls.map(({ metadata, results }) => [metadata.map(([key]) => key), results]);
      const known = (key: string, value: string) => (/\S/.test(value) ? [key] : []);
      expect(keys).toEqual([
        [
          [...known('PF', pollster), ...known('C', sponsor), 'PD', 'SC', ...known('A', sponsor), 'SS'],
          [[lists[0]?.key, '5']],
        ],
      ]);
    }),
  );
});

test('gives every name a key of its own', () => {
  expect([
    ...ropfKeys(['CDU/CSU', 'The Left', 'True Love', 'Äpple', 'Ильхам Алиев', '2030 Now', '民進党']),
  ]).toEqual([
    ['CDU/CSU', 'CDUCSU'],
    ['The Left', 'TL'],
    ['True Love', 'TL2'],
    ['Äpple', 'ÄPPLE'],
    ['Ильхам Алиев', 'ИА'],
    ['2030 Now', 'N'],
    ['民進党', 'X'],
  ]);
});

describe('what is refused', () => {
  const refusal = (content: Export) => {
    try {
      return ropfText(content);
    } catch (error) {
      return error;
    }
  };

  test('an edition without polls', () => {
    expect(refusal({ ...northland, polls: [] })).toMatchObject({
      code: 'X003',
      message: 'This edition holds no polls, and ROPF holds nothing else.',
    });
  });

  test.each<[string, Partial<ExportPoll>]>([
    ['a quick count', { kind: 'quick-count' }],
    ['a poll by nobody for nobody', { pollster: null, sponsor: null }],
    ['a poll with hedged shares only', { shares: [share('Yes', 50, '50', 'over')] }],
  ])('an edition with nothing but %s', (_, poll) => {
    expect(refusal(withPoll(poll))).toMatchObject({ code: 'X004' });
  });
});

function withPoll(changed: Partial<ExportPoll>): Export {
  return { ...northland, polls: northland.polls.map((poll) => ({ ...poll, ...changed })) };
}

function share(
  name: string,
  sharePercent: number,
  asWorded: string,
  qualifier: ExportPoll['shares'][number]['qualifier'],
): ExportPoll['shares'][number] {
  return { name, sharePercent, asWorded, qualifier, evidence: northland.polls[0]?.evidence ?? [] };
}
