import type { Token } from '../text/tokens.ts';

const SIGNS = ['/', '·', '•', ';', '-', '–', '—'];
/** A dash may also be an empty cell, a semicolon prose: it takes two to part a row. */
const LEAST_SIGNS = 2;

/** A row's tokens with bars for the slashes, dashes, dots or semicolons that part its cells: "HP - Mira Solano - 14,882 - 61.3". */
export function withBars(tokens: readonly Token[]): readonly Token[] {
  if (tokens.some(({ text }) => text === '|')) return tokens;
  const sign = SIGNS.find((each) => parts(each, tokens));
  if (sign === undefined) return tokens;
  return tokens.map((token, at) =>
    isSpaced(sign, tokens, at) ? { ...token, text: '|', lower: '|' } : token,
  );
}

/** Every number behind the first that the sign stands before has it before itself. */
function parts(sign: string, tokens: readonly Token[]): boolean {
  const numbers = tokens.flatMap(({ kind }, at) => (kind === 'number' ? [at] : []));
  const first = numbers.findIndex((at) => isSpaced(sign, tokens, at - 1));
  if (first === -1 || !numbers.slice(first).every((at) => isSpaced(sign, tokens, at - 1))) return false;
  return sign === '/' || tokens.filter((_, at) => isSpaced(sign, tokens, at)).length >= LEAST_SIGNS;
}

function isSpaced(sign: string, tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.text !== sign || before === undefined || next === undefined) return false;
  return (sign === ';' || before.end < token.start) && token.end < next.start;
}
