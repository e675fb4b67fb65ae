/** Cardinal words below a hundred, and the scales that multiply what stands before them. */
export const CARDINALS: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value): [string, number] => [word, value])
    .concat(
      'twenty thirty forty fifty sixty seventy eighty ninety'
        .split(' ')
        .map((word, at): [string, number] => [word, 20 + 10 * at]),
    ),
);

/** What "thousand" and "bn" multiply by. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['k', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['million', 1e6],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
]);

/** Words that hedge the number right after them, longest first where one contains another. */
export const QUALIFIERS: readonly { words: string; qualifier: 'over' | 'about' | 'under' }[] = [
  { words: 'upwards of', qualifier: 'over' },
  { words: 'in excess of', qualifier: 'over' },
  { words: 'no more than', qualifier: 'under' },
  { words: 'not more than', qualifier: 'under' },
  { words: 'at most', qualifier: 'under' },
  { words: 'short of', qualifier: 'under' },
  { words: 'more than', qualifier: 'over' },
  { words: 'greater than', qualifier: 'over' },
  { words: 'no fewer than', qualifier: 'over' },
  { words: 'no less than', qualifier: 'over' },
  { words: 'at least', qualifier: 'over' },
  { words: 'just over', qualifier: 'over' },
  { words: 'well over', qualifier: 'over' },
  { words: 'over', qualifier: 'over' },
  { words: 'above', qualifier: 'over' },
  { words: 'exceeding', qualifier: 'over' },
  { words: 'fewer than', qualifier: 'under' },
  { words: 'less than', qualifier: 'under' },
  { words: 'just under', qualifier: 'under' },
  { words: 'just short of', qualifier: 'under' },
  { words: 'under', qualifier: 'under' },
  { words: 'below', qualifier: 'under' },
  { words: 'nearly', qualifier: 'under' },
  { words: 'almost', qualifier: 'under' },
  { words: 'up to', qualifier: 'under' },
  { words: 'as many as', qualifier: 'under' },
  { words: 'close to', qualifier: 'about' },
  { words: 'about', qualifier: 'about' },
  { words: 'around', qualifier: 'about' },
  { words: 'roughly', qualifier: 'about' },
  { words: 'approximately', qualifier: 'about' },
  { words: 'an estimated', qualifier: 'about' },
  { words: 'some', qualifier: 'about' },
  { words: 'circa', qualifier: 'about' },
];
