import { expect, it } from 'vitest';
import { contestsOf } from './contests-of.ts';

const HEAD = `date 2030-11-06 Estavia Wire

Solano wins race for governor of Ohio as Maine goes to Tarrant

In Ohio, Ruth Solano was elected governor on Tuesday with 52.9 percent of the vote. Peter Brandt had 45.5 percent.`;

it('parts the races for governor of two states, each with its people', () => {
  expect(
    contestsOf(
      `${HEAD}\n\nFar to the north, in Maine, Hugh Tarrant won with 49.9 percent of the vote, ahead of Lena Farrow with 41 percent and Anna Wexley with 7.6 percent.`,
    ),
  ).toEqual([
    'ohio-2030 (governor): Ruth Solano 52.9 elected; Peter Brandt 45.5',
    'maine-2030 (governor): Hugh Tarrant 49.9 elected; Lena Farrow 41; Anna Wexley 7.6',
  ]);
});

it('leaves together the figures of a race that no words give a place', () => {
  expect(
    contestsOf(
      `${HEAD}\n\nHugh Tarrant won the other one with 49.9 percent of the vote, ahead of Lena Farrow with 41 percent.`,
    ),
  ).toEqual([
    'ohio-2030 (governor): Ruth Solano 52.9 elected; Peter Brandt 45.5; Hugh Tarrant 49.9; Lena Farrow 41',
  ]);
});
