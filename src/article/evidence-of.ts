import type { Evidence } from '../election/evidence.ts';

/** Context kept on each side of a quotation, in UTF-16 units, so that it can be found again in a changed text. */
const CONTEXT_CHARACTERS = 32;

/** The words from `start` to `end` of a normalised text as evidence. */
export function evidenceOf(text: string, { start, end }: { start: number; end: number }): Evidence {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(wholeFrom(text, Math.max(0, start - CONTEXT_CHARACTERS)), start),
    suffix: text.slice(end, wholeFrom(text, Math.min(text.length, end + CONTEXT_CHARACTERS))),
    start,
    end,
  };
}

/** Never cuts a surrogate pair in two. */
function wholeFrom(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at;
}
