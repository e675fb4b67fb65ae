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
