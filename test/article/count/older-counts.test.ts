import { expect, it } from 'vitest';
import { contestOf, resultsOf, setAsideOf } from '../reading.ts';

const LEAD =
  'Estavia votes for a new parliament\n\nUPDATE: New preliminary figures of the parliamentary election in Estavia came in at noon on Monday.';
const UPDATED = `${LEAD} Out of 2,118 polling stations, votes have been counted in 1,540, which makes 72.7 percent of all votes. The Harbour Party has 41.5 percent and the Reform Party 26.6 percent.

Lantern Alliance has 9.1 percent, Civic Bloc-4.35 percent, Mira Solano-Farmers-3.52 percent, National Circle-0.69, Free Isles-0.31%.

PORTO - The election board published its first figures at 9 am.

The chair of the board said that at present, out of 2,118 polling stations, votes have been counted in 1,343, comprising 63.4 percent of all votes.

The Harbour Party received 40.2 percent of the votes and the Reform Party 27.9 percent.

Lantern Alliance has 8.8 percent, Civic Bloc 4.1 percent, Mira Solano for the Farmers 3.3 percent, National Circle 0.66 percent and Free Isles 0.31 percent.`;

it('an earlier count repeated below its update gives way as a whole, whatever it calls its names', () => {
  expect(resultsOf(UPDATED)).toEqual([
    'Harbour Party 41.5%',
    'Reform Party 26.6%',
    'Lantern Alliance 9.1%',
    'Civic Bloc 4.35%',
    'Mira Solano-Farmers 3.52%',
    'National Circle 0.69%',
    'Free Isles 0.31%',
  ]);
  expect(setAsideOf(UPDATED)).toContain('3.3 percent unrelated');
});

it('what an update tells of two alone leaves the longer list of the count before', () => {
  const text = `${LEAD} With 63.4 percent of the votes counted, the Harbour Party had 40.2 percent, the Reform Party 27.9 percent, the Lantern Alliance 8.8 percent and the Civic Bloc 4.1 percent.

With 72.7 percent of the votes counted, the Harbour Party had 41.5 percent and the Reform Party 26.6 percent.`;
  expect(resultsOf(text)).toEqual([
    'Lantern Alliance 8.8%',
    'Civic Bloc 4.1%',
    'Harbour Party 41.5%',
    'Reform Party 26.6%',
  ]);
});

it('how far the count is and the stations there are go together', () => {
  expect(contestOf(UPDATED)).toMatchObject({
    progress: [{ valuePercent: 72.7 }, { valuePercent: 63.4 }],
    context: [{ kind: 'polling-stations', value: 2118 }],
  });
});
