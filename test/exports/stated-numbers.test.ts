import { expect, test } from 'vitest';
import { numbersInDigits } from '../../src/exports/stated-numbers.ts';

test.each([
  ['92.05 percent', [92.05]],
  ['52,3 %', [52.3]],
  ['0.80', [0.8]],
  ['6,478,623 people', [6478623]],
  ['6 478 623 people', [6478623, 6, 478, 623]],
  ['1.234 votes', [1234, 1.234]],
  ["12'001", [12001, 12.001]],
  ['1 234,5', [1234.5, 1, 234.5]],
  ['27.1 million votes', [27.1, 27_100_000]],
  ['27,1 млн голосов', [27.1, 27_100_000]],
  ['90 min nəfər', [90, 90_000]],
  ['30 minutes', [30]],
  ['nearly half', []],
])('%s may state %j', (text, numbers) => {
  expect([...numbersInDigits(text)]).toEqual(numbers);
});
