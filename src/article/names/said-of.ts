import { lowerWords, NO_ADJECTIVE, OWNING } from '../owners/grammar.ts';
import type { Reading } from '../readings.ts';
import type { Token } from '../text/tokens.ts';
import type { Mention } from './names.ts';
import { nameKey } from './registry.ts';

const MOST_ADJECTIVES = 5;
const LONGEST_APPOSITION = 12;

/**
 * The words that a sentence puts beside a name: title, adjectives, apposition, party. What may stand for the name
 * comes with "the " before it as well ("the mayor"), what is past with "former ".
 */
export function saidBeside(
  { sentence: { tokens }, mentions }: Reading,
  mention: Mention,
  index: number,
): string[] {
  let from = mention.lead - 1;
  while (from >= Math.max(0, mention.lead - MOST_ADJECTIVES) && isAdjective(tokens[from])) from--;
  const said = phrase(tokens.slice(from + 1, mention.first));
  const before = mentions[index - 1];
  if (before !== undefined && /^'?$/.test(lowerWords(tokens, before.last + 1, mention.lead)))
    said.push(...party(before));
  let behind = mention.last + 1;
  const home = mentions[index + 1];
  if (
    home !== undefined &&
    home.lead <= behind + 3 &&
    /^(?:\(|of|from|for)$/.test(tokens[behind]?.lower ?? '')
  ) {
    said.push(...party(home));
    behind = home.last + (tokens[behind]?.text === '(' ? 2 : 1);
  }
  const opening = tokens[behind + 1]?.lower ?? '';
  const isTold = /^(?:,|–|—|is|was)$/.test(tokens[behind]?.lower ?? '');
  if (isTold && /^(?:an?|the|his|her|former|who)$/.test(opening)) {
    const skip =
      opening === 'former'
        ? 1
        : opening === 'who' && /^(?:is|was)$/.test(tokens[behind + 2]?.lower ?? '')
          ? 4
          : 2;
    const start = behind + skip;
    const length = tokens
      .slice(start, behind + LONGEST_APPOSITION)
      .findIndex((token) => token.kind !== 'word' || NO_ADJECTIVE.test(token.lower));
    said.push(...phrase(tokens.slice(start, length === -1 ? start : start + length)));
  }
  return said;
}

/** Titles that stand short before a name, and whole without one: "Sen. Solano", "the senator". */
const WHOLE_TITLES: Readonly<Record<string, string>> = {
  sen: 'senator',
  gov: 'governor',
  rep: 'representative',
  dr: 'doctor',
};

/** "former finance minister": each word, and the last for what somebody is. */
function phrase(tokens: readonly Token[]): string[] {
  const words = tokens
    .filter(({ kind }) => kind === 'word')
    .map(({ lower }) => WHOLE_TITLES[lower] ?? stem(lower));
  const noun = words.at(-1);
  if (noun === undefined) return [];
  return words.includes('former') ? [...words, `the ${noun}`, `former ${noun}`] : [...words, `the ${noun}`];
}

function party({ name }: Mention): string[] {
  return nameKey(name).flatMap((word) => [stem(word), `the ${stem(word)}`]);
}

function isAdjective(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    !OWNING.test(token.lower) &&
    !NO_ADJECTIVE.test(token.lower) &&
    !/^(?:the|an?|his|her|its|their)$/.test(token.lower)
  );
}

/** "Greens" and "Green", "Democrats" and "Democrat": without the plural's s. */
export function stem(word: string): string {
  return word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
