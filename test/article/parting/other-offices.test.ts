import { expect, it } from 'vitest';
import { contestsOf } from './contests-of.ts';

it('parts a president’s election and the parliament’s of the same day', () => {
  expect(
    contestsOf(`date 2031-05-19 Estavia Wire

Solano wins Estavia's presidential election outright

PORTO — Ruth Solano was elected president of Estavia on Sunday with 53.4 percent of the vote, the election commission said. Peter Brandt received 39.2 percent and Hugh Tarrant 7.1 percent.

Brandt congratulated her before midnight.

The vote for parliament, held on the same day, was closer. The Harbour Party took 34.8 percent and the Green Alliance 31.5 percent.

The Farmers' Union got 12.2 percent.`),
  ).toEqual([
    'estavia-2031 (president): Ruth Solano 53.4 elected; Peter Brandt 39.2; Hugh Tarrant 7.1',
    "estavia-parliament-2031 (parliament): Harbour Party 34.8; Green Alliance 31.5; Farmers' Union 12.2",
  ]);
});

it('parts a party’s deputy leader from its leader, with the winner of each', () => {
  expect(
    contestsOf(`date 2031-05-19 Estavia Wire

Harbour Party members elect Ruth Solano as leader

Ruth Solano was elected leader of the Harbour Party on Sunday with 61.3 percent of the vote. Hugh Tarrant received 38.7 percent.

In the separate contest for deputy leader, Peter Brandt won with 55.2 percent. Mary Okafor received 44.8 percent.`),
  ).toEqual([
    'leader-of-the-harbour-party-2031 (leader of the Harbour Party): Ruth Solano 61.3 elected; Hugh Tarrant 38.7',
    'deputy-leader-of-the-harbour-party-2031 (deputy leader of the Harbour Party): Peter Brandt 55.2 elected; Mary Okafor 44.8',
  ]);
});

it('parts a court’s seat and both parties’ primaries told in one article', () => {
  expect(
    contestsOf(`date 2032-04-21 Estavia Wire

Solano and Brandt win Ohio primaries

Ruth Solano won the Republican presidential primary in Ohio on Tuesday with 58.1 percent to 41.2 percent for Hugh Tarrant.

On the Democratic side, Peter Brandt beat Mary Okafor, 57.5 percent to 42.2 percent.

In a nonpartisan race farther down the ballot, state Supreme Court Justice Anna Wexley defeated Judge Lena Farrow, 54 percent to 46 percent.`),
  ).toEqual([
    'ohio-2032 (Republican presidential primary): Ruth Solano 58.1 elected; Hugh Tarrant 41.2',
    'ohio-democratic-primary-2032 (Democratic presidential primary): Peter Brandt 57.5 elected; Mary Okafor 42.2',
    'ohio-supreme-court-2032 (Supreme Court): Anna Wexley 54; Lena Farrow 46',
  ]);
});

it('leaves parties beside people together where no words turn to another vote', () => {
  expect(
    contestsOf(`date 2031-05-19 Estavia Wire

Solano wins Estavia's presidential election outright

PORTO — Ruth Solano was elected president of Estavia on Sunday with 53.4 percent of the vote, the election commission said. Peter Brandt received 39.2 percent.

The Harbour Party took 34.8 percent and the Green Alliance 31.5 percent.`),
  ).toEqual([
    'estavia-2031 (president): Ruth Solano 53.4 elected; Peter Brandt 39.2; Harbour Party 34.8; Green Alliance 31.5',
  ]);
});
