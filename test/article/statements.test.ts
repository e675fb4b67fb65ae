import { describe, expect, it } from 'vitest';
import { reportOf } from './reading.ts';

const LEAD =
  'The presidential election in Estavia was held on Sunday. Mira Solano received 52.3% of the votes.\n\n';

const statementsOf = (text: string): string[] =>
  reportOf(LEAD + text).statements.map(({ speaker, role, medium }) =>
    [speaker, role, medium].filter((part) => part !== null).join(' | '),
  );

describe('readStatements', () => {
  it.each([
    [
      'Electoral board chairman Paul Haas said the count was clean.',
      ['Paul Haas | Electoral board chairman'],
    ],
    [
      '"The count was clean," said Lena Okoro, the head of the observers, at a news conference.',
      ['Lena Okoro | head of the observers | news conference'],
    ],
    [
      'Ivo Brandt, the mayor of Porto, wrote on his Facebook page that he would not concede.',
      ['Ivo Brandt | mayor of Porto | Facebook page'],
    ],
    [
      'Ivo Brandt came to the harbour at noon. "I will not concede," he told reporters.',
      ['Ivo Brandt | reporters'],
    ],
    ['"We lost," said the Greens\' campaign manager, Tomas Reed.', ["Tomas Reed | Greens' campaign manager"]],
    ['Ivo Brandt was beaten. He went home.', []],
  ])('finds who speaks in %j', (text, expected) => {
    expect(statementsOf(text)).toEqual(expected);
  });
});
