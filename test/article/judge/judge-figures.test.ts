import { describe, expect, it } from 'vitest';
import { judgeFigures } from '../../../src/article/judge/judge-figures.ts';
import { openArticle } from '../../../src/article/open-article.ts';
import { openSections } from '../../../src/article/open-sections.ts';

/** Each number with the kind that is likeliest, and whose it is where it is somebody's. */
function judgedIn(text: string): string[] {
  const { sections } = openSections(openArticle(Buffer.from(text), 'article.txt'));
  return sections.flatMap(({ read, source, frame }) =>
    [...judgeFigures(read, { title: source.title, frame })].map(
      ([quantity, { likely, owners, source: house }]) => {
        const [owner] = [...owners].toSorted(([, a], [, b]) => b - a).flatMap(([entity]) => entity.name);
        const [kind] = Object.entries(likely).toSorted(([, a], [, b]) => b - a)[0] ?? ['none'];
        const isOwned = /^(?:count|opinion|exit|previous|part)$/.test(kind);
        const isPoll = kind === 'opinion' || kind === 'exit';
        return [
          `${quantity.asWorded} ${isPoll ? 'poll' : kind}`,
          isOwned ? ` ${owner}` : '',
          isPoll ? ` (${house?.name ?? 'nobody'})` : '',
        ].join('');
      },
    ),
  );
}

const REPORT = `date 2031-05-15 Estavia Wire

Solano re-elected in Estavia

President Mira Solano won a second term in Sunday's presidential election in Estavia, taking 52.4 percent of the vote, the election commission said on Monday with 99.1 percent of ballots counted.

Former finance minister Ivo Brandt, her challenger, received 44.1 percent. Lena Okoro, 39, a lawyer, came a distant third on 3.5.

Turnout was 71.8 percent. Five years ago Solano had won with 58.2 percent.

An exit poll by Corvo had given Solano 54 percent and Brandt 42.

Inflation stands at 7.3 percent.
`;

describe('a second reading', () => {
  it('tells a count, polls, an earlier vote and other numbers apart, and whose they are', () => {
    expect(judgedIn(REPORT)).toEqual([
      '52.4 count Mira Solano',
      '99.1 counted',
      '44.1 count Ivo Brandt',
      '3.5 count Lena Okoro',
      '71.8 turnout',
      '58.2 previous Mira Solano',
      '54 poll Mira Solano (Corvo)',
      '42 poll Ivo Brandt (Corvo)',
      '7.3 none',
    ]);
  });

  it('is the same whatever the names are', () => {
    const renamed = REPORT.replaceAll('Solano', 'Achterberg')
      .replaceAll('Brandt', 'Nakamura')
      .replaceAll('Okoro', 'Petrov');
    expect(judgedIn(renamed)).toEqual(
      judgedIn(REPORT).map((line) =>
        line.replace('Solano', 'Achterberg').replace('Brandt', 'Nakamura').replace('Okoro', 'Petrov'),
      ),
    );
  });
});
