import type { EditionResult } from './edition.ts';
import { nameWords, sameName } from './names.ts';
import { groupByArea } from './ranking.ts';
import { editDistance, plainWords } from './spelling.ts';

/**
 * The candidates that a reader's words may mean, in the order of the results; none when nobody is like that.
 * The first of these that finds anybody decides: the whole name or an alias, in any spelling; every word a word,
 * or the beginning of a word, of name, alias or party ("Aliyev" finds both); every word a letter or two off.
 * Looks at the whole contest's results, at the areas' where there are no others.
 */
export function findCandidates<R extends Pick<EditionResult, 'name' | 'aliases' | 'party' | 'area'>>(
  results: readonly R[],
  query: string,
): R[] {
  const asked = nameWords(query);
  if (asked.length === 0) return [];
  const candidates = groupByArea(results).get(null) ?? firstOfEach(results);
  const namesOf = ({ name, aliases }: R): string[] => [name, ...aliases];
  const wordsOf = (result: R): string[] =>
    [...namesOf(result), bracketed(result.name), result.party ?? ''].flatMap(nameWords);
  const misses = (result: R): number =>
    asked.reduce((sum, word) => sum + Math.min(...wordsOf(result).map((own) => lettersOff(word, own))), 0);
  const fewest = Math.min(...candidates.map(misses));
  const rules: ((result: R) => boolean)[] = [
    (result) => namesOf(result).some((name) => plainWords(name).join(' ') === plainWords(query).join(' ')),
    (result) => namesOf(result).some((name) => nameWords(name).join(' ') === asked.join(' ')),
    (result) => asked.length > 1 && namesOf(result).some((name) => sameName(name, query)),
    (result) => asked.every((word) => wordsOf(result).includes(word)),
    (result) => asked.every((word) => wordsOf(result).some((own) => isBeginningOf(word, own))),
    (result) => fewest < Infinity && misses(result) === fewest,
  ];
  for (const rule of rules) {
    const found = candidates.filter(rule);
    if (found.length > 0) return found;
  }
  return [];
}

/** Three letters at least: a single one would find half the ballot. */
function isBeginningOf(word: string, own: string): boolean {
  return word.length >= 3 && own.startsWith(word);
}

/** One letter off in four or five, two in a longer word; Infinity beyond that. */
function lettersOff(word: string, own: string): number {
  if (word === own) return 0;
  const limit = word.length >= 6 ? 2 : word.length >= 4 ? 1 : 0;
  return editDistance(word, own, limit);
}

/** "SPD" of "Social Democratic Party (SPD)". */
function bracketed(name: string): string {
  return /\(([^()]+)\)/.exec(name)?.[1] ?? '';
}

function firstOfEach<R extends { name: string }>(results: readonly R[]): R[] {
  return results.filter(({ name }, at) => results.findIndex((other) => other.name === name) === at);
}
