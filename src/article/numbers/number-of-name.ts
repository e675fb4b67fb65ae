import { PLACES } from '../cues/places.ts';
import type { Token } from '../text/tokens.ts';

/** What a party with a number in its name does, or the bracket around its share. */
const HAS = /^(?:with|\(|won|has|had|got|received|took|on)$/;
const CHANGE = /^(?:[+±=–−-]|up|down|no|nc|steady|unchanged|plus|minus)$/;
/** "In Estavia 200 had voted" tells where. */
const WHERE = /^(?:in|from|of|to|across|for|at)$/;

/**
 * Whether the number at `at` is of a party's name: "Democrats 66 with 12.2%", "Estonia 200 – 13.3%". Before it stands a
 * word of a party, as `isOfParty` knows them, or a country.
 */
export function isNumberOfName(
  tokens: readonly Token[],
  at: number,
  isOfParty: (word: Token) => boolean,
): boolean {
  const [before, word, number, next, after] = [-2, -1, 0, 1, 2].map((step) => tokens[at + step]);
  if (word?.isCapital !== true || word.isPossessive) return false;
  if (number?.kind !== 'number' || !/^\d{2,3}$/.test(number.text)) return false;
  const isCountry = PLACES.get(word.text)?.isCountry === true && !WHERE.test(before?.lower ?? '');
  if (!isCountry && !isOfParty(word)) return false;
  // "the Conservatives 20 (down four)": the bracket tells how a share has moved, so the number before it is one.
  if (HAS.test(next?.lower ?? '')) return !CHANGE.test(after?.lower ?? '');
  const isParted = next?.text === ':' || (/^[–—-]$/.test(next?.text ?? '') && next?.start !== number.end);
  return isCountry && isParted && after?.kind === 'number' && after.start !== next?.end;
}
