import { expect, it } from 'vitest';
import { resultsOf, setAsideOf } from '../reading.ts';

const election = (third: string): string => `date 2031-11-28 Estavia Wire

Solano keeps her seat in Northland

Mira Solano won the Senate election in Northland on Tuesday with 53.9 percent of the vote to 46.1 percent for Ivo Brandt, the commission said.

${third}

Turnout was higher than anybody had expected in the week of a holiday, and the queues outside the schools of the capital were long until the evening.
`;

it('leaves out the share of somebody for whom others’ shares leave no room', () => {
  const text = election('Lena Okoro carried Northland with 57.9 percent of the vote.');
  expect(resultsOf(text)).toEqual(['Mira Solano 53.9%', 'Ivo Brandt 46.1%']);
  expect(setAsideOf(text)).toEqual(['57.9 percent subgroup']);
});

it('keeps the shares of several more, which may be another contest’s', () => {
  const text = election(
    'In the other race of the evening, for governor, Lena Okoro won 57.9 percent of the vote and Tomas Reed 42.1 percent.',
  );
  expect(resultsOf(text)).toEqual([
    'Mira Solano 53.9%',
    'Ivo Brandt 46.1%',
    'Lena Okoro 57.9%',
    'Tomas Reed 42.1%',
  ]);
});

it('leaves out whoever is told of alone once others’ shares have come to a whole, however many', () => {
  const text = election(
    'Lena Okoro becomes treasurer of the state with 57.9 percent.\n\nTomas Reed takes the mayoralty of Porto with 62.4 percent.',
  );
  expect(resultsOf(text)).toEqual(['Mira Solano 53.9%', 'Ivo Brandt 46.1%']);
});

it('leaves out what two have elsewhere where the vote of one place is reported', () => {
  const text = `date 2031-11-28 Estavia Wire

Solano is elected governor of Ohio

Mira Solano won the election for governor of Ohio on Tuesday with 53.9 percent of the vote to 45.1 percent for Ivo Brandt.

In New Jersey, Lena Okoro got 50.3 percent of the vote to 48.8 percent for Tomas Reed.
`;
  expect(resultsOf(text)).toEqual(['Mira Solano 53.9%', 'Ivo Brandt 45.1%']);
});
