/** How interviews were made, in the words that reports repeat. */
const MODES =
  /\b(?:by (?:tele)?phone|telephone|online|face-to-face|face to face|in person|by mail|by post|on the internet|live interviewers?|automated calls|robocalls?|landlines? and (?:cell|mobile) ?phones?|text messages?)\b/i;

/** How a sentence says that a poll was made, in its own words: "face-to-face"; null where it doesn't. */
export function findMode(text: string): string | null {
  return MODES.exec(text)?.[0].toLowerCase() ?? null;
}

/** A way of asking people. */
export type Manner = 'by phone' | 'online' | 'in person';

const MANNERS: readonly [Manner, RegExp][] = [
  ['by phone', /\b(?:tele)?phones?\b|\btelephoned\b|\blandlines?\b/i],
  ['online', /\b(?:online|internet|web)(?=[ ,.-])/i],
  ['in person', /\b(?:face[- ]to[- ]face|in person|at home)\b/i],
];

/** How a sentence says that people were asked; null where it names several ways, or none. */
export function mannerOf(text: string): Manner | null {
  const told = MANNERS.filter(([, words]) => words.test(text));
  return told.length === 1 ? (told[0]?.[0] ?? null) : null;
}
