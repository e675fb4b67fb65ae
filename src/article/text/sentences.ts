import { UnreadableArticle } from '../unreadable-article.ts';
import { isAbbreviation } from './abbreviations.ts';
import { type Token, tokenise } from './tokens.ts';

/** A stretch of the text that is read on its own: a sentence, a list item or a table's row. */
export interface Sentence {
  start: number;
  end: number;
  text: string;
  /** Sentences of one paragraph (text between empty lines) share this number. */
  paragraph: number;
  /** How deep the item of a list stands, 0 for prose. */
  itemDepth: number;
  /** Where its line starts: sentences of one line share it. */
  line: number;
  tokens: Token[];
}

/** More is in no election report: a long night's live blog has some fifteen thousand words, a country's table a thousand numbers. */
const MOST_SENTENCES = 3_000;
const MOST_NUMBERS = 6_000;
const MOST_TOKENS = 20_000;

/** Longer ones are cut, so that work inside a sentence stays bounded however a text is written. */
const MAX_SENTENCE_CHARACTERS = 900;

/**
 * Parts a normalised text into sentences. A line ends a sentence, unless the paragraph is hard-wrapped or the
 * next line goes on in lower case. Throws E005 where there is more than any report holds.
 */
export function splitSentences(text: string, from = 0): Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  let [numbers, count] = [0, 0];
  for (const block of stretches(text, from, text.length, /\n\n+/g)) {
    paragraph++;
    for (const line of blockLines(text, block)) {
      // "-Solano has …": some put no space behind it.
      const bullet =
        /^[*•·\-–—]{1,3} |^[*•·\-–—](?=["\p{Lu}])/u.exec(text.slice(line.start, line.start + 4))?.[0] ?? '';
      const itemDepth = bullet === '' ? 0 : 1;
      for (const { start, end } of lineSentences(text, {
        start: line.start + bullet.length,
        end: line.end,
      })) {
        const tokens = tokenise(text, start, end);
        count += tokens.length;
        numbers += tokens.filter(({ kind }) => kind === 'number').length;
        const isTooLong = sentences.length >= MOST_SENTENCES || numbers > MOST_NUMBERS || count > MOST_TOKENS;
        if (isTooLong)
          throw new UnreadableArticle(
            'E005',
            `The text has more than ${grouped(MOST_SENTENCES)} sentences, ${grouped(MOST_NUMBERS)} numbers or ${grouped(MOST_TOKENS)} words and signs; no election report has, so it was not read.`,
          );
        if (tokens.length > 0)
          sentences.push({
            start,
            end,
            text: text.slice(start, end),
            paragraph,
            itemDepth,
            line: line.start,
            tokens,
          });
      }
    }
  }
  return sentences;
}

function grouped(count: number): string {
  return count.toLocaleString('en-US');
}

interface Stretch {
  start: number;
  end: number;
}

function stretches(text: string, from: number, to: number, boundary: RegExp): Stretch[] {
  const found: Stretch[] = [];
  let start = from;
  for (const match of text.slice(from, to).matchAll(boundary)) {
    found.push({ start, end: from + match.index });
    start = from + match.index + match[0].length;
  }
  found.push({ start, end: to });
  return found.filter((stretch) => stretch.end > stretch.start);
}

function blockLines(text: string, block: Stretch): Stretch[] {
  const lines = stretches(text, block.start, block.end, /\n/g);
  const inner = lines.slice(0, -1);
  const isWrapped =
    inner.length >= 2 && inner.every(({ start, end }) => end - start >= 55 && end - start <= 90);
  const joined: Stretch[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const goesOn =
      last !== undefined &&
      /\p{Ll}/u.test(text[line.start] ?? '') &&
      /[\p{L}\p{N},]/u.test(text[last.end - 1] ?? '');
    if (
      last !== undefined &&
      (isWrapped ||
        (goesOn && last.end - last.start > 40) ||
        isOpenEnd(
          text.slice(Math.max(last.start, last.end - 20), last.end),
          text.slice(line.start, line.start + 9),
        ))
    )
      last.end = line.end;
    else joined.push({ ...line });
  }
  return joined;
}

/** A line that ends in an article, a preposition or "and", or a number whose "percent" is on the next, is no line's end. */
function isOpenEnd(end: string, next: string): boolean {
  if (/\d$/.test(end)) return /^per ?cent/.test(next);
  return (
    /[\p{L}\p{N},)%] (?:the|an|of|and|or|in|on|at|by|to|for|with|from|as|that|which|who|were|was|had|has|have|than|their|his|her|its|Mr|Mrs|Ms|Dr)$/u.test(
      end,
    ) && /^["']?[\p{L}\p{N}]/u.test(next)
  );
}

const SPACED_END = /[.!?]["')\]]{0,2}(?=\s)/g;
/** A wire's paragraphs that lost the spaces between them: "by 2,943 votes.Porto was". */
const GLUED = /(?<=[\p{Ll}\p{N})]{2}|\p{Lu}{2})\.(?=\p{Lu}\p{Ll})/gu;
const ANY_END = /[.!?]["')\]]{0,2}(?=\s)|(?<=[\p{Ll}\p{N})]{2}|\p{Lu}{2})\.(?=\p{Lu}\p{Ll})/gu;
/** So many in a line are no names of sites ("Yahoo.Com"). */
const LEAST_GLUED = 3;

function lineSentences(text: string, line: Stretch): Stretch[] {
  const found: Stretch[] = [];
  let start = line.start;
  const cut = (end: number): void => {
    const raw = text.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    const trail = raw.length - raw.trimEnd().length;
    if (raw.trim() !== '') found.push({ start: start + lead, end: end - trail });
    start = end;
  };
  const words = text.slice(line.start, line.end);
  const isGlued = (words.match(GLUED)?.length ?? 0) >= LEAST_GLUED;
  for (const match of words.matchAll(isGlued ? ANY_END : SPACED_END)) {
    const at = line.start + match.index;
    const end = at + match[0].length;
    if (match[0].startsWith('.') && isAbbreviation(text, start, at)) continue;
    if (/^\p{L}/u.test(text.slice(end, end + 1))) {
      cut(end);
      continue;
    }
    const behind = text.slice(end, end + 4);
    if (/^\s["'([]{0,2}\p{Ll}/u.test(behind)) continue;
    // "For Stability! (FS!) - 6.5%": a sign of a name, not of a sentence's end.
    if (/^[!?]/.test(match[0]) && !/^\s["'[]{0,2}\p{Lu}/u.test(behind)) continue;
    cut(end);
  }
  cut(line.end);
  return found.flatMap((sentence) => bounded(text, sentence));
}

function bounded(text: string, sentence: Stretch): Stretch[] {
  if (sentence.end - sentence.start <= MAX_SENTENCE_CHARACTERS) return [sentence];
  const parts: Stretch[] = [];
  let start = sentence.start;
  while (sentence.end - start > MAX_SENTENCE_CHARACTERS) {
    const window = text.slice(start, start + MAX_SENTENCE_CHARACTERS);
    const at = Math.max(window.lastIndexOf('; '), window.lastIndexOf(', '), window.lastIndexOf(' '));
    const end = start + (at > 0 ? at + 1 : wholeLength(window));
    parts.push({ start, end: text[end - 1] === ' ' ? end - 1 : end });
    start = end;
  }
  if (text.slice(start, sentence.end).trim() !== '') parts.push({ start, end: sentence.end });
  return parts.filter((part) => part.end > part.start);
}

function wholeLength(window: string): number {
  const code = window.charCodeAt(window.length - 1);
  return code >= 0xd800 && code <= 0xdbff ? window.length - 1 : window.length;
}
