import { decimalsOf } from '../election/decimals.ts';
import type { Qualifier } from '../election/figure.ts';
import type { Words } from './words.ts';

type Figure = { asWorded: string; qualifier: Qualifier };

/** A share with exactly the decimals its source gives: "2%" stays "2%", "0.80%" stays "0.80%". */
export function shareText(figure: Figure & { sharePercent: number }, words: Words): string {
  return hedged(percentText(figure.sharePercent, figure.asWorded, words), figure.qualifier, words);
}

/** A percentage in the reader's language, with the decimals of its wording. */
export function percentText(value: number, asWorded: string, words: Words): string {
  return words.say('percent', { value: words.decimal(value, decimalsOf(value, asWorded)) });
}

/** A count or percentage about the vote, with its hedge: "over 90,000" stays a floor. */
export function contextText(
  figure: Figure & { value: number; unit: 'count' | 'percent' },
  words: Words,
): string {
  const text =
    figure.unit === 'percent' ? percentText(figure.value, figure.asWorded, words) : words.count(figure.value);
  return hedged(text, figure.qualifier, words);
}

/** A number with the decimals it has. */
export function decimalText(value: number, words: Words): string {
  return words.decimal(value, String(value).split('.')[1]?.length ?? 0);
}

/** "over", "about" or "under" before a figure that its source hedges. */
export function hedged(figure: string, qualifier: Qualifier, words: Words): string {
  return qualifier === 'exactly' ? figure : words.say(`qualifier-${qualifier}`, { figure });
}
