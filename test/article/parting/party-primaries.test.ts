import { expect, it } from 'vitest';
import { contestsOf } from './contests-of.ts';

it('parts both parties’ primaries of one evening, each with its people, votes and polls', () => {
  expect(
    contestsOf(`date 2032-04-21 Estavia Wire

Solano and Brandt win Ohio primaries

COLUMBUS — Ruth Solano won the Republican primary in Ohio on Tuesday, while Gov. Peter Brandt fended off a challenger on the Democratic side.

With 93 percent of precincts reporting, Solano had 51.2 percent to 38.4 percent for Rep. Hugh Tarrant. Dale Wexley trailed with 9.1 percent.

Brandt led Sen. Mary Okafor, 57.5 percent to 42.2 percent, and had 812,004 votes to her 596,120.

A survey by Harbour Polling of likely voters last week had put Solano ahead of Tarrant, 44 percent to 41 percent.`),
  ).toEqual([
    'ohio-2032 (Republican presidential primary) 93%: Ruth Solano 51.2 elected; Hugh Tarrant 38.4; Dale Wexley 9.1; poll Ruth Solano 44, Hugh Tarrant 41',
    'ohio-democratic-primary-2032 (Democratic presidential primary): Peter Brandt 57.5 leading; Mary Okafor 42.2',
  ]);
});

it('takes the words of a sentence, of a paragraph and of what other sentences tell of its people', () => {
  expect(
    contestsOf(`date 2032-04-21 Estavia Wire

Primaries in Ohio shake up both races

On the Democratic side it was over soon after the polls closed in Ohio. Peter Brandt drew 60.1 percent in the presidential primary, against Mary Okafor's 38.7.

On the Republican side Ruth Solano had 47.3 percent, with Hugh Tarrant at 33.9 percent and Dale Wexley at 17.2 percent.`),
  ).toEqual([
    'ohio-2032 (Democratic presidential primary): Peter Brandt 60.1; Mary Okafor 38.7',
    'ohio-republican-primary-2032 (Republican presidential primary): Ruth Solano 47.3; Hugh Tarrant 33.9; Dale Wexley 17.2',
  ]);
});

it('leaves shares together where the text does not tell safely whose primary each is of', () => {
  expect(
    contestsOf(`date 2032-04-21 Estavia Wire

Primaries in Ohio shake up both races

Ohio held its presidential primaries on Tuesday. Ruth Solano took 47.3 percent, with Hugh Tarrant at 33.9 percent.

Peter Brandt drew 60.1 percent in Ohio, against 38.7 percent for Mary Okafor.`),
  ).toEqual([
    'ohio-2032 (presidential primary): Ruth Solano 47.3; Hugh Tarrant 33.9; Peter Brandt 60.1; Mary Okafor 38.7',
  ]);
});
