import { describe, expect, it } from 'vitest';
import { contestOf, pollsOf } from '../reading.ts';

const ASKED = `date 2031-05-04

Solano ahead in Norland, poll finds

Sen. Mira Solano, a Democrat, runs against Gov. Ivo Brandt, a Republican, for president of Norland in the election of May 20. Lena Okoro of the Green Party and the activist Tomas Reed want it, too.

`;

describe('whose a share of a poll is', () => {
  it('is each of the names behind "each for", not the one before', () => {
    const text = `${ASKED}A poll by Corvo Research has 48 percent for Solano, 43 percent for Brandt, 3 percent each for Okoro and Reed.`;
    expect(pollsOf(text)).toEqual([
      'opinion Corvo Research: Mira Solano 48, Ivo Brandt 43, Lena Okoro 3, Tomas Reed 3',
    ]);
  });

  it('is whom a description means, beside the next name of a list', () => {
    const text = `${ASKED}A poll by Corvo Research sees 45 percent for the Democrat, 44 percent for the Republican, Okoro at 6 and Reed at 1.`;
    expect(pollsOf(text)).toEqual([
      'opinion Corvo Research: Mira Solano 45, Ivo Brandt 44, Lena Okoro 6, Tomas Reed 1',
    ]);
  });

  it('is whom the people of a share name, and who has the title that a description tells of', () => {
    const text = `${ASKED}A poll by Corvo Research sees a clear race. Were the election held today, 47 percent would vote for the senator, 36 percent name the governor.`;
    expect(pollsOf(text)).toEqual(['opinion Corvo Research: Mira Solano 47, Ivo Brandt 36']);
  });

  it('is whom the house finds it for, and who alone has the office', () => {
    const text = `${ASKED}A poll by Corvo Research had given the senator 54 percent. For Brandt it finds 39.5 percent.`;
    expect(pollsOf(text)).toEqual(['opinion Corvo Research: Mira Solano 54, Ivo Brandt 39.5']);
  });

  it('goes in the order of the poll before, where it is for all of the same', () => {
    const text = `${ASKED}An exit poll by Corvo Research had Solano on 48.1 percent, Brandt on 40.2 and Okoro on 7. The other, by the local firm Pollux for KTV, differed, with 47.0, 41.9 and 6.8 percent for the three.`;
    expect(pollsOf(text)).toEqual([
      'exit Corvo Research: Mira Solano 48.1, Ivo Brandt 40.2, Lena Okoro 7',
      'exit Pollux: Mira Solano 47, Ivo Brandt 41.9, Lena Okoro 6.8',
    ]);
  });

  it('is not the one named before where it is of a party that somebody leads', () => {
    const text = `date 2031-05-04

Harbour Party ahead, poll finds

Voters in Estavia elect a parliament on May 20. An opinion poll by Corvo Research has the Harbour Party on 34 percent and the Reform Party on 33, and had Tomas Reed's party on 13 percent.`;
    expect(pollsOf(text)).toEqual(['opinion Corvo Research: Harbour Party 34, Reform Party 33']);
  });
});

describe('whose poll it is, and of where', () => {
  it("is the institute's that its director was named with", () => {
    const text = `${ASKED}A poll by Corvo Research had Solano on 44 percent and Brandt on 42.

"It is close," said Ana Vidal, the director of the Pollux University Polling Institute. Her institute's final survey, of 722 likely voters, had Solano on 46 percent and Brandt on 45.`;
    expect(pollsOf(text)).toEqual([
      'opinion Corvo Research: Mira Solano 44, Ivo Brandt 42',
      'opinion Pollux University Polling Institute: Mira Solano 46, Ivo Brandt 45',
    ]);
  });

  it('is of the place that the sentence before named, where people there say so', () => {
    const text = `date 2031-05-04

Solano leads in Ohio and Utah, poll finds

Mira Solano is ahead of President Ivo Brandt in two states before the presidential election of November 4, a poll of likely voters by Corvo Research found.

The better one for her is Ohio. Of likely voters there 47 percent favor Solano and 36 percent Brandt. In Utah, Solano has 49 percent and Brandt 38.

The house interviewed 610 voters in Ohio and 651 in Utah.`;
    const places = contestOf(text).polls.map(({ area, sampleSize }) => `${area}, ${sampleSize} asked`);
    expect([...pollsOf(text), ...places]).toEqual([
      'opinion Corvo Research: Mira Solano 47, Ivo Brandt 36',
      'opinion Corvo Research: Mira Solano 49, Ivo Brandt 38',
      'Ohio, 610 asked',
      'Utah, 651 asked',
    ]);
  });
});

describe('whose people were asked, and where', () => {
  it('is of the house that found something among them', () => {
    const text = `${ASKED}An exit poll by Corvo Research for KTV had Solano on 48 percent and Brandt on 44. Later came that of the broadcaster TVN: among 3,779 respondents, Pollux Research had found Solano on 49 percent and Brandt on 43.`;
    expect(
      contestOf(text).polls.map(({ pollster, sampleSize }) => `${pollster}, ${sampleSize} asked`),
    ).toEqual(['Corvo Research, null asked', 'Pollux Research, 3779 asked']);
  });

  it('is the place whose part or sample it is', () => {
    const text = `date 2031-05-04

Solano leads in Ohio and Utah, poll finds

Mira Solano is ahead of President Ivo Brandt in two states before the presidential election of November 4, a poll of likely voters by Corvo Research found.

In Ohio, Solano has 47 percent and Brandt 36. In Utah, Solano has 49 percent and Brandt 38.

For the Utah part, 535 likely voters were reached on landlines; the Ohio sample was 497.`;
    expect(contestOf(text).polls.map(({ area, sampleSize }) => `${area}, ${sampleSize} asked`)).toEqual([
      'Ohio, 497 asked',
      'Utah, 535 asked',
    ]);
  });
});
