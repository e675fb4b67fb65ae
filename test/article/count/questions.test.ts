import { expect, it } from 'vitest';
import { openArticle } from '../../../src/article/open-article.ts';
import { readArticle } from '../../../src/article/read-article.ts';

/** The answers that are read of a text, each with the question it is told under. */
function answersOf(body: string): string[] {
  const text = `date 2031-05-18 Estavia Wire

Estavia votes on pensions and barns in a referendum

${body}

The interior minister thanked those who had opened the schools and counted through the night, and said that the people had spoken
calmly about two matters which had kept kitchens and parliament busy since the winter. Farmers who had driven to the capital
with their tractors sang in the square until rain sent them home. Pensioners' clubs had left their lights on. The cantonal
offices will publish their protocols in the coming days, after which anybody who lives in the land may complain about them.`;
  const report = readArticle(openArticle(new TextEncoder().encode(text), 'a.txt'));
  return report.contests.flatMap(({ results }) =>
    results.map(({ name, area, sharePercent }) => `${area ?? 'whole'}: ${name} ${sharePercent}`),
  );
}

it('parts the answers of proposals that each have a whole of their own', () => {
  expect(
    answersOf(`The pension reform was accepted in Sunday's referendum: final results show 54.2 percent of voters in favour and 45.8 percent against.

A proposal to close the large barns failed; 62.9 percent were against it and 37.1 percent in favour.`),
  ).toEqual([
    'whole: Yes 54.2',
    'whole: No 45.8',
    'A proposal to close the large barns: No 62.9',
    'A proposal to close the large barns: Yes 37.1',
  ]);
});

it('keeps one question whole where others tell of a town and of a count of the evening', () => {
  expect(
    answersOf(`The pension reform was accepted in Sunday's referendum: final results show 54.2 percent of voters in favour and 45.8 percent against.

In Porto, 61 percent of voters were in favour.

At nine in the evening 51.2 percent had been in favour and 48.8 percent against.`),
  ).toEqual(['whole: Yes 54.2', 'whole: No 45.8']);
});
