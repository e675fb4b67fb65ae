import { editDistance, plainWords, spellingKey } from './spelling.ts';

/** Words before a name that are no part of it. */
const TITLES = new Set(['mr', 'mrs', 'ms', 'dr', 'prof', 'sir', 'dame', 'president', 'the']);

/** Below this length one wrong letter may make another family name: Meyer and Mayer are two people. */
const LETTERS_FOR_MISSPELLING = 6;

/**
 * Whether two spellings name the same person, party or option by themselves: equal but for case, diacritics and
 * transliteration (Musaev and Musayev), in either order of given and family name, with initials ("I. Aliyev") or
 * without middle names, or with one letter off in a long family name. A family name alone is nobody's name:
 * that takes the other names of the contest, which `groupNames` knows.
 */
export function sameName(one: string, other: string): boolean {
  return isSpelledLike(nameWords(one), nameWords(other));
}

/** The words of a name as they are compared: plain letters, spelling variants folded, titles and brackets gone. */
export function nameWords(name: string): string[] {
  const words = plainWords(name.replace(/\([^()]*\)/g, ' '));
  const own = words.filter((word) => !TITLES.has(word));
  return (own.length > 0 ? own : words).map(spellingKey);
}

/** Equal once spelling variants are folded. */
export function isSpelledEqual(one: readonly string[], other: readonly string[]): boolean {
  return one.length > 0 && one.join(' ') === other.join(' ');
}

/** {@link sameName} on words. */
export function isSpelledLike(one: readonly string[], other: readonly string[]): boolean {
  if (one.length === 0 || other.length === 0) return false;
  if ([...one].sort().join(' ') === [...other].sort().join(' ')) return true;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < 2) return false;
  return short.length === long.length ? differsInLetters(short, long) : leavesOutMiddle(short, long);
}

/** Word by word the same but for initials and one letter in a long family name. */
function differsInLetters(one: readonly string[], other: readonly string[]): boolean {
  const [family = '', otherFamily = ''] = [one.at(-1), other.at(-1)];
  const isFamily = family === otherFamily;
  const given = one.slice(0, -1);
  const isGiven = (mayBeInitial: boolean): boolean =>
    given.every((word, at) => word === other[at] || (mayBeInitial && isInitialOf(word, other[at] ?? '')));
  if (isFamily) return isGiven(true);
  const isLong = Math.min(family.length, otherFamily.length) >= LETTERS_FOR_MISSPELLING;
  return isLong && isGiven(false) && editDistance(family, otherFamily, 1) <= 1;
}

/** "Ilham Aliyev" for "Ilham Heydar oglu Aliyev": first and last agree, what stands between is left out in order. */
function leavesOutMiddle(short: readonly string[], long: readonly string[]): boolean {
  if (short.at(-1) !== long.at(-1)) return false;
  if (short[0] !== long[0] && !isInitialOf(short[0] ?? '', long[0] ?? '')) return false;
  let at = 1;
  return short.slice(1, -1).every((word) => {
    while (at < long.length && long[at] !== word && !isInitialOf(word, long[at] ?? '')) at++;
    return at++ < long.length - 1;
  });
}

function isInitialOf(one: string, other: string): boolean {
  return (one.length === 1 || other.length === 1) && one[0] === other[0];
}

/** "Oruj" of Zahid Oruj. */
export function isFamilyNameOf(words: readonly string[], member: readonly string[]): boolean {
  return words.length === 1 && member.length > 1 && member.at(-1) === words[0];
}
