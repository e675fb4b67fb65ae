import { expect, it } from 'vitest';
import { contestOf, resultsOf } from '../reading.ts';

const report = (body: string): string => `date 2031-05-05 Estavia Wire

Run-off in Estavia

${body}`;

it('takes no candidate of a list for the heading of another vote', () => {
  const list = `Estavia goes to a run-off after the presidential election of May 4:

* Mira Solano 45.2 percent (advances to the run-off)
* Ivo Brandt 31.2 percent (advances to the run-off)
* Tomas Reed 12.4 percent`;
  expect(resultsOf(report(list))).toEqual(['Mira Solano 45.2%', 'Ivo Brandt 31.2%', 'Tomas Reed 12.4%']);
});

it('leaves the hour that a sentence opens with in it', () => {
  const [first] = contestOf(
    report(
      'By 9 p.m. Mira Solano had 41.0 percent of the votes in the presidential election in Estavia and Ivo Brandt 38.0 percent.',
    ),
  ).results;
  expect(first?.evidence[0]?.exact).toMatch(/^By 9 p\.m\. Mira Solano had 41\.0 percent/);
});

it('keeps a turnout that a labelled line tells of a part behind the whole’s', () => {
  const { context } = contestOf(
    report(
      'Mira Solano had 41.0 percent of the votes in the presidential election in Estavia. Turnout was 61.7 percent.\n\nTurnout in Porto: 55.2 percent.',
    ),
  );
  expect(context.map(({ kind, value }) => `${kind} ${value}`)).toEqual(['turnout 61.7']);
});
