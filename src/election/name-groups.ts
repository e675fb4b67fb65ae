import { isFamilyNameOf, isSpelledEqual, isSpelledLike, nameWords } from './names.ts';
import { compareText } from './ranking.ts';
import { spellingKey } from './spelling.ts';

/** Spellings of one name. `name` is the fullest form, `aliases` all others, in order. */
export type NameGroup = { name: string; aliases: string[] };

/** Whether the words of a name can mean a member of a group. */
type Rule = (words: readonly string[], member: readonly string[]) => boolean;

/**
 * Groups the candidates' names of several lists. The names of one list are different candidates, however alike,
 * and are never put together; a name that fits two candidates ("Aliyev" beside Ilham and Fuad Aliyev) joins
 * neither. A family name alone joins the one candidate who has it. The order of the lists and within them is of
 * no consequence.
 */
export function groupNames(lists: readonly (readonly string[])[]): NameGroup[] {
  return groupSpellings(lists, nameWords, [isSpelledEqual, isSpelledLike, isFamilyNameOf]);
}

/** The same for pollsters: legal forms aside, one word may differ in its vowels ("Rey" and "Ray" Monitoring Center). */
export function groupPollsters(lists: readonly (readonly string[])[]): NameGroup[] {
  return groupSpellings(lists, pollsterWords, [isSpelledEqual, differsInVowels]);
}

/** From every spelling to the group's name. */
export function namesBySpelling(groups: readonly NameGroup[]): Map<string, string> {
  return new Map(groups.flatMap(({ name, aliases }) => [name, ...aliases].map((alias) => [alias, name])));
}

type Group = { names: string[]; words: string[][] };

/** A word of more names than this ("Party 1" to "Party 5000") tells nobody apart and is no reason to compare. */
const MOST_NAMESAKES = 50;

/** The first rule by which a name fits any group decides; it joins where it fits exactly one. */
function groupSpellings(
  lists: readonly (readonly string[])[],
  wordsOf: (name: string) => string[],
  rules: readonly Rule[],
): NameGroup[] {
  const standTogether = sharedLists(lists);
  const groups: Group[] = [];
  const groupsByWord = new Map<string, Set<Group>>();
  const names = [...new Set(lists.flat())].map((name) => ({ name, words: wordsOf(name) }));
  const fullestFirst = names.sort(
    (one, other) =>
      other.words.length - one.words.length ||
      other.name.length - one.name.length ||
      compareText(one.name, other.name),
  );
  for (const { name, words } of fullestFirst) {
    const sharing = words.map((word) => groupsByWord.get(word) ?? new Set<Group>());
    const near = new Set(sharing.flatMap((some) => (some.size > MOST_NAMESAKES ? [] : [...some])));
    const fits = rules
      .map((rule) => [...near].filter((group) => group.words.some((member) => rule(words, member))))
      .find((fitting) => fitting.length > 0);
    const only = fits?.length === 1 ? fits[0] : undefined;
    const isOther = only?.names.some((member) => standTogether(member, name)) ?? true;
    const home = only === undefined || isOther ? { names: [], words: [] } : only;
    if (home !== only) groups.push(home);
    home.names.push(name);
    home.words.push(words);
    for (const word of words) groupsByWord.set(word, (groupsByWord.get(word) ?? new Set()).add(home));
  }
  return groups.map(({ names: [name = '', ...aliases] }) => ({ name, aliases: aliases.sort(compareText) }));
}

/** Whether two names stand in one list, which makes them two candidates. */
function sharedLists(lists: readonly (readonly string[])[]): (one: string, other: string) => boolean {
  const listsOf = new Map<string, Set<number>>();
  for (const [at, list] of lists.entries()) {
    for (const name of list) listsOf.set(name, (listsOf.get(name) ?? new Set()).add(at));
  }
  return (one, other) => [...(listsOf.get(one) ?? [])].some((at) => listsOf.get(other)?.has(at));
}

const LEGAL_FORMS = new Set(['llc', 'ltd', 'inc', 'plc', 'gmbh', 'ag', 'co'].map(spellingKey));

function pollsterWords(name: string): string[] {
  const words = nameWords(name);
  const own = words.filter((word) => !LEGAL_FORMS.has(word));
  return own.length > 0 ? own : words;
}

function differsInVowels(one: readonly string[], other: readonly string[]): boolean {
  const apart = one.flatMap((word, at) => (word === other[at] ? [] : [[word, other[at] ?? ''] as const]));
  const consonants = (word: string): string => word.replace(/[aeiou]/g, '');
  const [pair] = apart;
  if (pair === undefined || apart.length !== 1 || one.length !== other.length || one.length < 3) return false;
  return pair[0][0] === pair[1][0] && consonants(pair[0]) === consonants(pair[1]);
}
