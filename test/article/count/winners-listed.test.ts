import { describe, expect, it } from 'vitest';
import { contestOf, resultsOf } from '../reading.ts';

const dated = (text: string): string => `date 2031-05-06 Corvo News\n\n${text}`;
const EVENING =
  'Estavia held gubernatorial elections on Sunday, and the commission has published preliminary results.';
const ITEMS = [
  '- in Porto region — Mira Solano (72.4%);',
  '- in the Alma region — Ivo Brandt (61.9%);',
  '- in Harrow Vale — Lena Okoro (55.2%).',
].join('\n');

/** Who is told to be elected in a report of an evening on which governors were voted for. */
function electedIn(text: string): string[] {
  return contestOf(dated(`${EVENING}\n\n${text}`))
    .results.filter(({ outcome }) => outcome === 'elected')
    .map(({ name }) => name);
}

describe('winners in a list', () => {
  it.each([
    'Incumbents of the Harbour Party were victorious in three regions:',
    'Candidates of the Harbour Party won in three regions:',
    'The winners are:',
  ])('are introduced by "%s"', (introduction) => {
    expect(electedIn(`${introduction}\n${ITEMS}`)).toEqual(['Mira Solano', 'Ivo Brandt', 'Lena Okoro']);
  });

  it.each([
    'The Harbour Party is ahead in three regions:',
    'By a survey candidates of the Harbour Party won in three regions:',
    'These candidates had won in three regions in 2027:',
    'The figures by region:',
  ])('are not introduced by "%s"', (introduction) => {
    expect(electedIn(`${introduction}\n${ITEMS}`)).toEqual([]);
  });

  it('may stand in the sentence that introduces them', () => {
    expect(
      electedIn(
        'Porto and Alma were won by the governors of the Harbour Party: Mira Solano (72.4%) and Ivo Brandt (61.9%).',
      ),
    ).toEqual(['Mira Solano', 'Ivo Brandt']);
  });

  it('are not all of whom an item tells', () => {
    const items =
      '- in Porto: Mira Solano (52.4%), Ivo Brandt (47.6%);\n- in Alma: Lena Okoro (55.2%), Paul Haas (44.8%).';
    expect(electedIn(`The Harbour Party is satisfied, and its governors were re-elected:\n${items}`)).toEqual(
      [],
    );
  });

  it('have votes of their own, each in a place of its own', () => {
    expect(resultsOf(dated(`${EVENING} The figures by region:\n${ITEMS}`))).toEqual([
      'Mira Solano 72.4%',
      'Ivo Brandt 61.9%',
      'Lena Okoro 55.2%',
    ]);
  });
});
