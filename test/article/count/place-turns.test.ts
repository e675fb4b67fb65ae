import { expect, it } from 'vitest';
import { placeTurns } from '../../../src/article/count/place-turns.ts';
import { openArticle } from '../../../src/article/open-article.ts';
import { openSections } from '../../../src/article/open-sections.ts';

/** The places a text turns to, each before the words that are told of it. */
function turned(body: string): string[] {
  const text = `date 2031-05-15 Estavia Wire

Three lands of Estavia have voted in state elections

${body}`;
  const [section] = openSections(openArticle(new TextEncoder().encode(text), 'a.txt')).sections;
  if (section === undefined) throw new Error('no section');
  const { readings, entityOf, text: whole } = section.read;
  return placeTurns(readings, entityOf, new Set()).flatMap(({ from, to, place }) =>
    place === null ? [] : [`${place}: ${/\d+(?:\.\d+)?/.exec(whole.slice(from, to))?.[0] ?? ''}`],
  );
}

it.each([
  [
    'the places of a list, each with its own figure',
    'Brandt carried Saxony with 63 percent of the vote, Bavaria with 43 and Hesse with 42.',
    ['Saxony: 63', 'Bavaria: 43', 'Hesse: 42'],
  ],
  [
    'a heading',
    'Saxony\nThe Farmers’ League took 23.4 percent in the election.\n\nHesse\nThe League took 33.2 percent.',
    ['Saxony: 23.4', 'Hesse: 33.2'],
  ],
  [
    'no county and no point of the compass',
    'Saxony: the League took 44.3 percent of the vote. In Elbe County it had 57 percent, in the South 61.',
    ['Saxony: 44.3'],
  ],
  [
    'what a line opens with',
    'Saxony: Farmers’ League 44.3 percent of the vote.\n\nHesse was closer. The League took 38 percent.',
    ['Saxony: 44.3', 'Hesse: 38'],
  ],
  [
    'the place behind words that describe it',
    'In the neighbouring state of Saxony, the League won 31.9 percent of the vote.',
    ['Saxony: 31.9'],
  ],
  [
    'the place behind a figure',
    'It was Brandt’s night: 61 percent in Saxony to Solano’s 35, 58 in Hesse to 37.',
    ['Saxony: 61', 'Hesse: 58'],
  ],
  [
    'no place where somebody was born or gave up',
    'Mira Solano, who was born in Saxony, won 52.1 percent of the vote. Brandt conceded in Hesse after she had won 52.1 percent.',
    [],
  ],
  [
    'no place that a report was written from or somebody is of',
    'DRESDEN, 15 May – The League won 31.9 percent of the vote, said Ivo Brandt of Saxony.',
    [],
  ],
])('finds %s', (_, body, places) => {
  expect(turned(body)).toEqual(places);
});

it('turns back to the whole at a new paragraph and where a sentence says so', () => {
  expect(
    turned(
      'In Saxony, the League won 31.9 percent of the vote. Nationwide it had 28 percent.\n\nThe League had 40 seats.',
    ),
  ).toEqual(['Saxony: 31.9']);
});
