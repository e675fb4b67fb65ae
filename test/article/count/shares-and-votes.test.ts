import { describe, expect, it } from 'vitest';
import { resultsOf, setAsideOf } from '../reading.ts';

const reported = (figures: string): string => `date 2031-05-05 Estavia Wire

Solano returned in Estavia

No second ballot will be needed in Estavia's presidential election, for which the printers had already been booked. ${figures}

The commission read the preliminary tally out before breakfast on Monday, and the rest of the day belonged to the lawyers of both camps.
`;

const TALLY =
  'Mira Solano, president since 2026, won 50.23 percent of the vote on Sunday; behind her are 622,794 of her compatriots. Her opponent Ivo Brandt, a wrestler, received 41.97 percent, which translates into 520,380 envelopes.';

describe('votes that no words give to anybody', () => {
  it('are theirs whom the paragraph names where they make up one whole with their shares', () => {
    expect(resultsOf(reported(TALLY))).toEqual([
      'Mira Solano 50.23% 622794 votes',
      'Ivo Brandt 41.97% 520380 votes',
    ]);
    expect(setAsideOf(reported(TALLY))).toEqual([]);
  });

  it.each([
    ['disagree with the shares', TALLY.replace('520,380', '540,380')],
    ['are rounded', TALLY.replace('622,794', '620,000').replace('520,380', '500,000')],
    ['could go with shares in whole percents by chance', TALLY.replace('50.23', '50').replace('41.97', '42')],
  ])('are nobody’s where they %s', (_, figures) => {
    expect(resultsOf(reported(figures)).filter((line) => line.includes('votes'))).toEqual([]);
  });

  it('are somebody’s where they are the same part of the whole that others’ votes tell', () => {
    const others = 'Lena Okoro got 80,600 votes (6.5 percent).';
    expect(resultsOf(reported(`${TALLY.replace('520,380', '540,380')} ${others}`))).toEqual([
      'Mira Solano 50.23% 622794 votes',
      'Ivo Brandt 41.97%',
      'Lena Okoro 6.5% 80600 votes',
    ]);
  });
});

describe('a share that no words give to anybody', () => {
  const told = (share: string): string =>
    reported(
      `Mira Solano received 622,794 votes and Ivo Brandt 520,380; behind the one stand 50.23 percent, and the other has ${share} percent to show for it. Lena Okoro got 80,600 votes (6.5 percent).`,
    );

  it('is theirs whom the paragraph names where it is their votes’ part of the whole that others tell', () => {
    expect(resultsOf(told('41.97'))).toEqual([
      'Mira Solano 50.23% 622794 votes',
      'Ivo Brandt 41.97% 520380 votes',
      'Lena Okoro 6.5% 80600 votes',
    ]);
  });

  it('is nobody’s where it is another part', () => {
    expect(resultsOf(told('40.97')).join()).not.toContain('40.97');
  });
});
