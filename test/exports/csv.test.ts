import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvText } from '../../src/exports/csv.ts';
import { northland, resealed } from './northland.ts';

test('writes a row a figure, with its sentence, its source and its hash', () => {
  const [head = [], ...rows] = parseCsv(csvText(northland));
  const column = (name: string) => rows.map((row) => row[head.indexOf(name)]);
  expect(head.join()).toBe(
    'contest,edition,published_at,stage,as_of,figure,section,name,party,area,poll_kind,pollster,progress_unit,measure,value,unit,as_worded,qualifier,edited,outcome,quote,quote_start,quote_end,source_sha256,source_kind,source_title,source_publisher,source_agency,source_url,source_published_on,source_language',
  );
  expect(
    column('figure').map((figure, at) => [figure, column('value')[at], column('as_worded')[at]]),
  ).toEqual([
    ['progress[0].valuePercent', '60', '60 percent'],
    ['progress[0].counted', '1206', ''],
    ['progress[0].total', '2010', ''],
    ['results[0].sharePercent', '47.2', '47.20'],
    ['results[0].votes', '312405', ''],
    ['results[1].sharePercent', '38', ''],
    ['results[1].votes', '250000', '250,000'],
    ['results[2].votes', '12001', '12,001'],
    ['polls[0].shares[0].sharePercent', '50', 'nearly half'],
    ['polls[0].shares[1].sharePercent', '5', '5'],
    ['polls[0].sampleSize', '12400', ''],
    ['context[0].value', '1204311', '1,204,311'],
    ['context[1].value', '660130', '660,130'],
    ['context[2].value', '5000', '5,000'],
  ]);
  const { exact, start, end, sha256 } = northland.results[0]?.evidence[0] ?? {};
  expect(rows[4]?.slice(head.indexOf('name'))).toEqual([
    'Ada Novak',
    'Union',
    '',
    '',
    '',
    '',
    'votes',
    '312405',
    'count',
    '',
    '',
    'no',
    'leading',
    exact,
    String(start),
    String(end),
    sha256,
    'article',
    'Novak leads, "Bo" Alder follows',
    'Nordwire',
    '',
    'https://nordwire.example/1?a=1&b=2',
    '2026-05-03',
    'en',
  ]);
});

test('writes any name so that it can be read back, and never as a formula', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^ ?'?[=+\-@].{0,9}$/)), (name) => {
      const [first, ...others] = northland.results;
      if (first === undefined) throw new Error('The fixture has results.');
      const content = resealed({ ...northland, results: [{ ...first, name }, ...others] });
      const [head = [], ...rows] = parseCsv(csvText(content));
      const cell = rows[4]?.[head.indexOf('name')] ?? '';
      expect(cell).not.toMatch(/^\s*[=+\-@]/);
      expect(cell.replace(/^'(?='*\s*[=+\-@＝＋－＠])/, '')).toBe(name);
    }),
  );
});

/** RFC 4180, read strictly: every row ends in CR LF, a cell that holds a comma, a quotation mark or a break is quoted. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
    cell.lastIndex = at;
    const match = cell.exec(text);
    if (match === null) throw new Error(`No cell at ${at}.`);
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') rows.push([]);
    at = cell.lastIndex;
  }
  return rows.slice(0, -1);
}
