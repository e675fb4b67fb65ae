/** What multiplies the digits before it, in the languages that articles come in. */
const SCALES: readonly [RegExp, number][] = [
  [/^(?:(?:k|min|bin)(?!\p{L})|thousand|тыс)/iu, 1e3],
  [/^(?:(?:m|mn|mln|млн)(?!\p{L})|million|milyon|миллион)/iu, 1e6],
  [/^(?:(?:bn|mlrd|млрд)(?!\p{L})|billion|milyard|milyar|миллиард)/iu, 1e9],
];

/** Digits with all that may group them or part off decimals, also thousands parted by spaces. */
const DIGITS = /\d{1,3}(?: \d{3})+(?:[.,]\d+)?|\d+(?:[.,']\d+)*/g;

/**
 * Every number that a text may state in digits. "1.234" may be either of two numbers, and "12 345" one or two:
 * all readings are given, because the question is only whether a figure can stand there. "27.1 million" is
 * 27,100,000 too.
 */
export function numbersInDigits(text: string): Set<number> {
  const numbers = [...text.matchAll(DIGITS)].flatMap(({ 0: digits, index }) => {
    const after = text.slice(index + digits.length).trimStart();
    const scales = SCALES.flatMap(([words, scale]) => (words.test(after) ? [scale] : []));
    return [digits, ...digits.split(' ')]
      .flatMap(readingsOf)
      .flatMap((value) => [value, ...scales.map((scale) => Number((value * scale).toFixed(3)))]);
  });
  return new Set(numbers);
}

/** "1.234" → 1.234 and 1234; "12,5" → 12.5; "6,478,623" → 6478623. */
function readingsOf(digits: string): number[] {
  const groups = digits.split(/[ .,']/);
  const last = groups.at(-1) ?? '';
  const whole = groups.slice(0, -1).join('');
  const isGrouped = groups.length > 1 && last.length === 3;
  // What groups thousands does not part off decimals as well, and a space never does.
  const mark = digits.at(-1 - last.length) ?? '';
  const hasDecimals = groups.length > 1 && mark !== ' ' && digits.indexOf(mark) === digits.lastIndexOf(mark);
  return [
    ...(groups.length === 1 || isGrouped ? [Number(whole + last)] : []),
    ...(hasDecimals ? [Number(`${whole}.${last}`)] : []),
  ];
}
