/** A word, a number or a single sign; `start` and `end` are offsets into the whole text. */
export interface Token {
  text: string;
  lower: string;
  start: number;
  end: number;
  kind: 'word' | 'number' | 'sign';
  /** As names begin; "iData" does, "kWh" does not. */
  isCapital: boolean;
  /** "Putin's" is the token "Putin" with this mark; its end is before the apostrophe. */
  isPossessive: boolean;
}

// Each alternative begins with a different class of character, and none can give back what it took: linear.
// "Forum-0.69" is a name and its share.
const TOKEN =
  /(?<number>\d+(?:[.,]\d+)*)(?<tail>\p{L}*)|(?<word>\p{L}[\p{L}\p{M}\p{N}]*(?:['-](?!s(?![\p{L}\p{N}]))(?!\d{1,2}[.,]\d)[\p{L}\p{M}\p{N}]+)*)(?<possessive>'s(?![\p{L}\p{N}]))?|(?<sign>[^\s\p{L}\p{N}])/gu;

/** "3rd" and "90s" are words; "1.3m" is a number and its scale. */
const NUMBER_TAILS = new Set('m mn mln k bn bln pc pct percent pp pts point points million'.split(' '));

/** Splits the stretch of a text into tokens. Thousands parted by spaces ("6 478 623") are one number. */
export function tokenise(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  const stretch = text.slice(start, end);
  for (const match of stretch.matchAll(TOKEN)) {
    const at = start + match.index;
    const { number, tail, word, possessive } = match.groups ?? {};
    if (number !== undefined) {
      if (tail && !NUMBER_TAILS.has(tail.toLowerCase())) {
        push(tokens, number + tail, at, 'word', false);
      } else {
        push(tokens, number, at, 'number', false);
        if (tail) push(tokens, tail, at + number.length, 'word', false);
      }
    } else if (word !== undefined) push(tokens, word, at, 'word', possessive !== undefined);
    else push(tokens, match[0], at, 'sign', false);
  }
  return joinSpacedThousands(tokens, text);
}

function push(
  tokens: Token[],
  text: string,
  start: number,
  kind: Token['kind'],
  isPossessive: boolean,
): void {
  tokens.push({
    text,
    lower: text.toLowerCase(),
    start,
    end: start + text.length,
    kind,
    isCapital: kind === 'word' && /^(?:\p{Lu}|\p{Ll}\p{Lu}\p{Ll}{2})/u.test(text),
    isPossessive,
  });
}

function joinSpacedThousands(tokens: Token[], text: string): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    const isGroup =
      token.kind === 'number' &&
      /^\d{3}(?![.,]\d{3})/.test(token.text) &&
      /^\d{3}([.,]\d{1,2})?$/.test(token.text);
    if (
      last?.kind === 'number' &&
      isGroup &&
      /^\d{1,3}( \d{3})*$/.test(last.text) &&
      text.slice(last.end, token.start) === ' '
    ) {
      joined[joined.length - 1] = {
        ...last,
        text: `${last.text} ${token.text}`,
        lower: `${last.text} ${token.text}`,
        end: token.end,
      };
    } else joined.push(token);
  }
  return joined;
}
