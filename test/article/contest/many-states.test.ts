import { describe, expect, it } from 'vitest';
import { reportOf } from '../reading.ts';

/** Whose share of which state, the contest's own having none. */
function sharesIn(text: string): string[] {
  return reportOf(text).contests.flatMap(({ results }) =>
    results.map(({ name, area, sharePercent }) => `${name} ${area ?? 'here'} ${sharePercent}%`),
  );
}

const SUPER_TUESDAY = `date 2012-03-07

Super Tuesday leaves three in the race

Ten states voted on Tuesday in the Republican presidential primaries, and Mira Solano was the first in five of them.

In Ohio, with 99 percent of the vote counted early Wednesday, Solano had 38.4 percent to Ivo Brandt's 36.9 percent. Paul Reed was at 9.2 percent.

Brandt, a former senator, won Tennessee, where he took 47.3 percent to 28.1 percent for Solano and 14.4 percent for Reed.

Reed survived by winning big at home in Georgia: 57.2 percent to Solano's 26.3 percent.

Solano's other victories came where they were expected. She had 72.4 percent in Massachusetts, where she was once governor.

"Some nights you win by a landslide and some nights you count to the last county," Solano told supporters in Columbus before the result was known. "I will take both."
`;

describe('the figures of primaries in many states', () => {
  it('are each of the state that is told of', () => {
    expect(sharesIn(SUPER_TUESDAY).toSorted()).toEqual([
      'Ivo Brandt Tennessee 47.3%',
      'Ivo Brandt here 36.9%',
      'Mira Solano Georgia 26.3%',
      'Mira Solano Massachusetts 72.4%',
      'Mira Solano Tennessee 28.1%',
      'Mira Solano here 38.4%',
      'Paul Reed Georgia 57.2%',
      'Paul Reed Tennessee 14.4%',
      'Paul Reed here 9.2%',
    ]);
  });

  it('make whoever won another state elected there alone', () => {
    const results = reportOf(SUPER_TUESDAY).contests.flatMap((contest) => contest.results);
    expect(
      results.flatMap(({ name, area, outcome }) => (outcome === 'elected' ? [`${name} ${area}`] : [])),
    ).toEqual(['Paul Reed Georgia']);
  });

  it('are a part’s where one state alone votes', () => {
    const text = `date 2012-02-01

Mira Solano won the Republican presidential primary in Florida on Tuesday with 46.4 percent of the vote. Ivo Brandt had 31.9 percent.

Brandt had carried South Carolina, where he took 40.4 percent. Solano crushed him in Nevada, 73 percent to 16 percent.`;
    expect(sharesIn(text)).toEqual(['Mira Solano here 46.4%', 'Ivo Brandt here 31.9%']);
  });
});
