import type { Token } from './tokens.ts';

/**
 * Leaves out page furniture that some sites' texts carry inside a sentence: a name's full form glued to the
 * headlines of related articles, closed by the word MORE ("Jane Roe Jane Q. RoeHeadline one Headline two MORE").
 */
export function withoutFurniture(tokens: readonly Token[]): Token[] {
  const end = tokens.findIndex(({ text }) => text === 'MORE');
  if (end === -1) return [...tokens];
  const glued = tokens.findIndex(
    ({ text }, at) =>
      at < end && /\p{Ll}\p{Lu}\p{Ll}/u.test(text) && !/^(?:Mc|Mac|De|Di|La|Le|O')/.test(text),
  );
  if (glued === -1) return [...tokens];
  let from = glued;
  while (
    from > 0 &&
    (tokens[from - 1]?.isCapital === true || /^[().]$/.test(tokens[from - 1]?.text ?? '')) &&
    glued - from < 6
  )
    from--;
  const surname = tokens
    .slice(from, glued)
    .findIndex(({ text }) => text.length > 2 && (tokens[glued]?.text ?? '').startsWith(text));
  const start = surname === -1 ? glued : from + surname + 1;
  return withoutFurniture([...tokens.slice(0, start), ...tokens.slice(end + 1)]);
}
