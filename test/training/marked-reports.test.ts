import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import electionWords from '../../src/article/contest/election-words.json' with { type: 'json' };
import { partReports } from '../../training/marked-reports.ts';
import { viewsOfMarked } from '../../training/read-views.ts';
import { reportsIn } from '../../training/sources.ts';

const TRAINING = join(import.meta.dirname, '../../training');

const REPORT = `=== 2031-05-15 Estavia Wire
Solano wins in Estavia

Mira Solano won {52.4|r|Mira Solano} percent in the presidential election in Estavia. Corvo had put her at {54|p|Mira Solano|Corvo} percent. Turnout was {71.8 percent|t}.
`;

describe('marked reports', () => {
  it('are parted into text and marks', () => {
    expect(partReports(REPORT)).toEqual([
      {
        text: 'date 2031-05-15 Estavia Wire\n\nSolano wins in Estavia\n\nMira Solano won 52.4 percent in the presidential election in Estavia. Corvo had put her at 54 percent. Turnout was 71.8 percent.\n',
        marks: [
          { start: 70, text: '52.4', kind: 'r', owner: 'Mira Solano', source: null },
          { start: 145, text: '54', kind: 'p', owner: 'Mira Solano', source: 'Corvo' },
          { start: 169, text: '71.8 percent', kind: 't', owner: null, source: null },
        ],
      },
    ]);
  });

  it('give each number its label, and the candidates that are its owner and its pollster', () => {
    const [view] = partReports(REPORT).flatMap((report) => viewsOfMarked(report).views);
    const words = (places: number[], candidates: [number, number, readonly string[]][]): number =>
      places.filter((at) => at >= 0 && candidates[at] !== undefined).length;
    expect(
      view?.figures.map(({ label, candidates }) => [
        label.kind,
        words(label.owners, candidates) > 0,
        words(label.sources, candidates) > 0,
      ]),
    ).toEqual([
      ['count', true, false],
      ['opinion', true, true],
      ['turnout', false, false],
    ]);
  });

  it('refuse a mark of no known kind, and a brace that stands alone', () => {
    expect(() => partReports('=== 2031-05-15 Wire\nHead\n\n{5|x|Solano}\n')).toThrow(
      '"{5|x|Solano}" is of no known kind.',
    );
    expect(() => partReports('=== 2031-05-15 Wire\nHead\n\nOpen { brace\n')).toThrow(
      'A brace stands alone: "Open { brace"',
    );
  });

  it('name nobody who does not stand in the report', () => {
    const strangers = [...reportsIn(join(TRAINING, 'reports'))].flatMap(({ from, report: { text, marks } }) =>
      marks
        .flatMap(({ owner, source }) => [owner, source])
        .filter((name) => name !== null && !text.includes(name))
        .map((name) => `${from}: ${name}`),
    );
    expect(strangers).toEqual([]);
  });

  it('are none in texts of what is no election', () => {
    const marked = [...reportsIn(join(TRAINING, 'others'))].filter(({ report }) => report.marks.length > 0);
    expect(marked).toEqual([]);
  });
});

it('the words that tell an election have a weight and two scores each', () => {
  const { words, weights, whole, opening } = electionWords;
  const bytes = [weights, whole.values, opening.values].map((each) => Buffer.from(each, 'base64').length);
  expect(bytes).toEqual(Array(3).fill(words.split(' ').length));
});
