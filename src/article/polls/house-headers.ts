import { POLLSTER_NAMES } from '../cues/pollsters.ts';
import { isKnownHouse, looksLikePollster } from './poll-sources.ts';

/** A column's house, and who had the poll made. */
export interface House {
  name: string;
  sponsor: string | null;
}

const MOST_WORDS = 16;
const LONGEST_WORD = 30;
/** What heads the column of names. */
const NAME_COLUMN = /^(?:candidate|part(?:y|ies)|list|name|contender)s?$/i;
/** In a name, after the words that tell it from others. */
const LAST_WORD =
  /^(?:research|institute|cent(?:er|re)|polling|polls|surveys?|university|college|foundation|strategies|consulting|insights|analytics|monitor|barometer)$/i;
/** Words of other columns than houses'. */
const OTHER_COLUMN =
  /(?:^| )(?:votes?|%|share|seats?|results?|change|average|swing|turnout|official|\d{2,4})(?: |$)/i;

/** The houses a header names between `sign`s; none where most of its cells are neither known as such nor say for whom they asked. */
export function housesBetween(header: string, sign: string | RegExp): House[] {
  const words = withoutUnit(header);
  const houses = words
    .slice(words.lastIndexOf(': ') + 1)
    .split(sign)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '' && !NAME_COLUMN.test(cell))
    .map(houseOf);
  return areHouses(houses) ? houses : [];
}

/**
 * The houses of a header that lost the signs between its `width` cells: "Party Corvo Research Ipsos Meridian". Null
 * where no house is known among them; none where they can be parted in no way, or in several.
 */
export function housesInWords(header: string, width: number, besides: string): House[] | null {
  const cells = withoutUnit(header).match(/\([^()]*\)|[^\s()]+/g) ?? [];
  const words = NAME_COLUMN.test(cells[0] ?? '') ? cells.slice(1) : cells;
  const isPlain = words.length <= MOST_WORDS && /^\p{L}/u.test(words[0] ?? '') && !/[.!?;]$/.test(header);
  if (!isPlain || OTHER_COLUMN.test(words.join(' ')) || !words.every(isOfName)) return null;
  if (!words.some((_, at) => [1, 2, 3].some((length) => isSure(words.slice(at, at + length).join(' ')))))
    return null;
  const isWhole = words.filter((word) => !word.startsWith('(')).length === width;
  const asked = new Map<string, boolean>();
  const isName = (name: string): boolean => {
    const isOne = asked.get(name) ?? (isWhole || isSure(name) || standsAlone(name, besides));
    asked.set(name, isOne);
    return isOne;
  };
  const ways = waysToPart(words, width, isName);
  const [only] = ways;
  return ways.length === 1 && only !== undefined && areHouses(only) ? only : [];
}

/** Every way to part words into so many names; two are enough to know that it is not certain. */
function waysToPart(words: readonly string[], width: number, isName: (name: string) => boolean): House[][] {
  if (width === 0) return words.length === 0 ? [[]] : [];
  const ways: House[][] = [];
  for (let length = 1; length <= words.length - width + 1 && ways.length < 2; length++) {
    // "(Tele Uno)" closes the name before it.
    if (words[length]?.startsWith('(') === true) continue;
    const house = houseOf(words.slice(0, length).join(' '));
    if (!/^\p{Lu}/u.test(house.name) || house.name.includes('(') || !isName(house.name)) continue;
    ways.push(...waysToPart(words.slice(length), width - 1, isName).map((rest) => [house, ...rest]));
  }
  return ways;
}

/** A house by its whole name: one of the list, or "Corvo Research". */
function isSure(name: string): boolean {
  const words = name.split(' ');
  const last = words.findIndex((word) => LAST_WORD.test(word));
  return (
    POLLSTER_NAMES.has(name.toLowerCase()) ||
    (last > 0 && last === words.length - 1 && looksLikePollster(name))
  );
}

function isOfName(word: string): boolean {
  return /^\(|^(?:\p{Lu}|\d{2}\p{L})|^(?:of|and|the|&|de|i)$/u.test(word);
}

/** Whether the text has these words for a whole name, no part of a longer one. */
function standsAlone(name: string, text: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    const before = text.slice(Math.max(0, at - LONGEST_WORD), at);
    const behind = text.slice(at + name.length, at + name.length + 2);
    if (!goesBack(before) && !/^(?:[\p{L}\p{N}]| \p{Lu})/u.test(behind)) return true;
  }
  return false;
}

/** Whether a name goes on from the words before: "Corvo " of "Corvo Meridian", but no end of a sentence, and no "By ". */
function goesBack(before: string): boolean {
  if (!/\s$/.test(before)) return /[\p{L}\p{N}-]$/u.test(before);
  const word = before.trimEnd().split(/\s/).at(-1) ?? '';
  return (
    before.endsWith(' ') && /^\p{Lu}/u.test(word) && !/[.,;:!?)"]$|^(?:The|By|In|At|For|And|But)$/.test(word)
  );
}

function houseOf(cell: string): House {
  const [, name = cell, sponsor, aside] =
    /^([^(,]{2,60}?),?(?: for (?:the )?(\p{Lu}[^()]{1,40}|\d[^()]{1,40})| \(([^()]{1,40})\))$/u.exec(cell) ??
    [];
  return { name, sponsor: sponsor ?? aside ?? null };
}

function areHouses(houses: readonly House[]): boolean {
  const isKnown = ({ name }: House): boolean => isKnownHouse(name) || looksLikePollster(name);
  return (
    houses.every(({ name }) => /^\p{Lu}/u.test(name) && !/\d[.,]\d|%/.test(name)) &&
    houses.some(isKnown) &&
    houses.filter((house) => isKnown(house) || house.sponsor !== null).length * 2 >= houses.length
  );
}

function withoutUnit(header: string): string {
  return header
    .replace(/:$/, '')
    .replace(
      /^(?:all )?(?:figures )?in (?:per ?cent|%),? (?:by )?|,? \(?(?:all )?(?:figures )?in (?:per ?cent|%)\)?$/i,
      '',
    );
}
