import { expect, it } from 'vitest';
import { openArticle } from '../../src/article/open-article.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { showReport } from '../../src/article/show-report.ts';

const NORTHLAND = `Novak ahead in Northland as count goes on

EASTHAVEN, May 4, 2026 – With 64.2% of the ballots counted, Ada Novak had 51.3% of the votes in Northland's presidential election of May 3, and Bruno Alder 47.1%.

That is 1,204,511 votes for Novak and 1,105,912 for Alder, the election commission said.

A telephone poll of 1,250 voters by Corvo Research for the Northland Herald, taken between April 24 and 26, had put Novak at 49% and Alder at 46%, with a margin of error of 2.8 percentage points.`;

it('shows each figure beside its sentence, and whom, when and how a poll asked', () => {
  const article = openArticle(new TextEncoder().encode(NORTHLAND), 'northland.txt');
  expect(showReport(readArticle(article), article.text)).toBe(`Novak ahead in Northland as count goes on
  2026-05-04
  text sha256 75cd7b2cdfe47824d0729be4520efec629ccdbd63c0c3620f267be2381d52f97

northland-2026: Northland, president, 2026-05-03; stage unofficial-partial
  counted: 64.2%
      EASTHAVEN, May 4, 2026 – With »64.2% of the ballots« counted, Ada Novak had 51.3% of the votes in Northland's presidential election of May 3, and Bruno Alder 47.1%.
  Ada Novak: 51.3%, 1,204,511 votes
      EASTHAVEN, May 4, 2026 – With 64.2% of the ballots counted, Ada Novak had »51.3%« of the votes in Northland's presidential election of May 3, and Bruno Alder 47.1%.
      That is »1,204,511« votes for Novak and 1,105,912 for Alder, the election commission said.
  Bruno Alder: 47.1%, 1,105,912 votes
      EASTHAVEN, May 4, 2026 – With 64.2% of the ballots counted, Ada Novak had 51.3% of the votes in Northland's presidential election of May 3, and Bruno Alder »47.1%«.
      That is 1,204,511 votes for Novak and »1,105,912« for Alder, the election commission said.
  opinion poll, Corvo Research, for Northland Herald, 1,250 asked, telephone, ±2.8 points, 2026-04-24 to 2026-04-26
    Ada Novak: 49%
        A telephone poll of 1,250 voters by Corvo Research for the Northland Herald, taken between April 24 and 26, had put Novak at »49%« and Alder at 46%, with a margin of error of 2.8 percentage points.
    Bruno Alder: 46%
        A telephone poll of 1,250 voters by Corvo Research for the Northland Herald, taken between April 24 and 26, had put Novak at 49% and Alder at »46%«, with a margin of error of 2.8 percentage points.

Set aside
  2.8 points, margin: A telephone poll of 1,250 voters by Corvo Research for the Northland Herald, taken between April 24 and 26, had put Novak at 49% and Alder at 46%, with a margi…
`);
});
