import { describe, expect, it } from 'vitest';
import { readQuantities } from '../../../src/article/numbers/quantities.ts';
import { tokenise } from '../../../src/article/text/tokens.ts';

const read = (text: string): string[] =>
  readQuantities(tokenise(text), text).map(({ value, unit, noun, qualifier, asWorded }) =>
    [qualifier === 'exactly' ? null : qualifier, value, unit === 'count' ? noun : unit, `"${asWorded}"`]
      .filter((part) => part !== null)
      .join(' '),
  );

describe('readQuantities', () => {
  it.each([
    ['52.30% of the vote', ['52.3 percent "52.30"']],
    ['52,3 percent', ['52.3 percent "52,3"']],
    ['fifty-one per cent', ['51 percent "fifty-one"']],
    ['1,234,567 votes', ['1234567 votes "1,234,567"']],
    ['1.234 million votes', ['1234000 votes "1.234 million"']],
    ['1 234 567 votes', ['1234567 votes "1 234 567"']],
    ['27.1 million votes', ['27100000 votes "27.1 million"']],
    ['2 million 405 thousand 37 votes', ['2405037 votes "2 million 405 thousand 37"']],
    ['61 thousand 208 people', ['61208 people "61 thousand 208"']],
    ['of 3 million, 40 percent', ['3000000 bare "3 million"', '40 percent "40"']],
    ['3 million 40 years ago', ['3000000 bare "3 million"', '40 time "40"']],
    ['5.7m votes', ['5700000 votes "5.7m"']],
    ['over 90,000 observers', ['over 90000 observers "90,000"']],
    ['just under 2 million registered voters', ['under 2000000 people "2 million"']],
    ['nearly half of the vote', ['under 50 percent "nearly half"']],
    ['67 of the 240 seats', ['67 seats "67"', '240 seats "240"']],
    ['a 21-point lead', ['21 points "21"']],
    ['by 1.6 percentage points', ['1.6 points "1.6"']],
    ['12 delegates', ['12 seats "12"']],
    ['2.5 mln citizens', ['2500000 people "2.5 mln"']],
    ['National Circle-0.69%', ['0.69 percent "0.69"']],
  ])('reads %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('takes a round of a vote for no count, and minutes before "pm" for no number', () => {
    expect(read('She won round one of the vote by 9:40pm')).toEqual(['1 other "one"', '9 time "9"']);
  });

  it('takes days, years, hours, money and ages for what they are', () => {
    expect(read('On February 7, 2024 at 22:16 and 8 p.m. Ms Orr, 54, spent $870,000')).toEqual([
      '7 date "7"',
      '2024 date "2024"',
      '22 time "22"',
      '8 time "8"',
      '54 other "54"',
      '870000 money "870,000"',
    ]);
  });

  it('leaves a number open that may be a decimal or thousands, or was torn apart', () => {
    expect(read('1.234 votes')).toEqual(['1.234 ambiguous "1.234"']);
    expect(read('1 , 21%')).toEqual(['1 ambiguous "1"', '21 ambiguous "21"']);
    expect(read('o.15%')).toEqual(['15 ambiguous "15"']);
    expect(read('12,345%')).toEqual(['12345 ambiguous "12,345"']);
  });

  it('knows no figure of more digits than there are people', () => {
    expect(read(`${'9'.repeat(400)} votes`)).toEqual([`0 ambiguous "${'9'.repeat(400)}"`]);
  });
});
