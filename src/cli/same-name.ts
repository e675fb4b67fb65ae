const NO_NAME_WORDS = new Set(
  'mr mrs ms dr sir prof sen rep gov president senator the of and a party candidate'.split(' '),
);

/** A name's words in plain small letters, without titles and little words unless there is nothing else. */
export function nameWords(name: string): string[] {
  const folded = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const all = folded.replace(/'s\b/g, '').match(/[\p{L}\p{N}]+/gu) ?? [];
  const kept = all.filter((word) => !NO_NAME_WORDS.has(word));
  return kept.length > 0 ? kept : all;
}

/** The same person or party: one name's words are among the other's, or the surname and the first initial agree. */
export function isSameName(a: string, b: string): boolean {
  const [x, y] = [nameWords(a), nameWords(b)];
  if (x.every((word) => y.includes(word)) || y.every((word) => x.includes(word))) return true;
  return x.at(-1) === y.at(-1) && (x.length === 1 || y.length === 1 || x[0]?.[0] === y[0]?.[0]);
}
