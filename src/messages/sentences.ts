import type { Edition, Quote } from '../election/edition.ts';
import { answerButton, pairs, sentencesButton } from './buttons.ts';
import { citedFigures, quotesBehind } from './cited.ts';
import type { AnswerName, Block, Message, Span } from './message.ts';
import { markRehearsal } from './rehearsal.ts';
import { closing, contestTitle, sourceName } from './status.ts';
import type { Words } from './words.ts';

/** How many sentences one message shows: about as many as fit Telegram's 4096 units with room for long ones. */
const SENTENCES_PER_PAGE = 8;

/** One page of {@link quotesBehind}, counted from 0. */
export function quotesOnPage(answer: AnswerName, edition: Edition, page: number): number[] {
  const start = page * SENTENCES_PER_PAGE;
  return quotesBehind(answer, edition).slice(start, start + SENTENCES_PER_PAGE);
}

/**
 * The sentences behind the figures of an answer, each with its numbers marked and under its source's name.
 * `quotes` are those of {@link quotesOnPage}, in its order.
 */
export function sentencesMessage(
  answer: AnswerName,
  edition: Edition,
  page: number,
  quotes: readonly Quote[],
  words: Words,
): Message {
  const all = quotesBehind(answer, edition).length;
  const pages = Math.ceil(all / SENTENCES_PER_PAGE);
  const worded = citedFigures(answer, edition).map((figure) => figure.asWorded);
  const shown = quotes.flatMap((quote, index) => {
    const isSameSource = quotes[index - 1]?.source === quote.source;
    return sentenceBlocks(quote, isSameSource, edition, worded, words);
  });
  const none: Block[] = shown.length > 0 ? [] : [{ type: 'paragraph', text: [words.say('sentences-none')] }];
  const pageNote: Block[] =
    pages > 1 ? [{ type: 'note', text: [words.say('sentences-page', { page: page + 1, pages })] }] : [];
  const next = page + 1 < pages ? [sentencesButton(answer, edition, page + 1, words)] : [];
  const message: Message = {
    blocks: [
      { type: 'heading', text: contestTitle(edition.contest, words) },
      { type: 'paragraph', text: [words.say('sentences-heading')] },
      ...shown,
      ...none,
      ...pageNote,
      ...closing(edition, words, []),
    ],
    buttons: pairs([...next, answerButton(answer, edition.contest.id, words)]),
  };
  return markRehearsal(edition, message, words);
}

function sentenceBlocks(
  quote: Quote,
  isSameSource: boolean,
  edition: Edition,
  worded: readonly string[],
  words: Words,
): Block[] {
  const source = edition.sources[quote.source];
  if (source === undefined) return [];
  const name = words.say(`sentences-${source.kind}`, { source: sourceName(source, words) });
  const intro: Block[] = isSameSource ? [] : [{ type: 'paragraph', text: [name] }];
  const text = markNumbers(quote.exact.replace(/(?<!\s)\s*\n\s*/g, ' '), worded);
  return [
    ...intro,
    source.kind === 'brief'
      ? { type: 'list', items: [text] }
      : { type: 'quote', text, language: source.language },
  ];
}

/** Splits a sentence so that each figure's wording stands out, where it is a number of its own. */
export function markNumbers(sentence: string, worded: readonly string[]): Span[] {
  const known = new Set(worded.flatMap((words) => words.match(/\d[\d.,]*\d|\d/g) ?? []));
  return sentence
    .split(/(\d[\d.,]*\d|\d)/)
    .filter((part) => part !== '')
    .map((part) => (known.has(part) ? { text: part, strong: true as const } : part));
}
