import type { Edition, Quote } from '../election/edition.ts';
import type { Footnote, Message } from './message.ts';
import { markNumbers } from './sentences.ts';
import { sourceName } from './status.ts';
import type { Words } from './words.ts';

/** As many sentences as a message carries along; the button leads to all. */
const MOST_FOOTNOTES = 20;

/** The sentences behind the rows of a message's tables, each once, in the order of the rows. */
export function quotesInTables({ blocks }: Message): number[] {
  const quotes = blocks.flatMap((block) => (block.type === 'table' ? (block.quotes ?? []) : []));
  return [...new Set(quotes.filter((quote) => quote !== null))].slice(0, MOST_FOOTNOTES);
}

/** The message with those sentences as footnotes; `quotes` are those of {@link quotesInTables}, in its order. */
export function withFootnotes(
  message: Message,
  edition: Edition,
  quotes: readonly Quote[],
  words: Words,
): Message {
  const wanted = quotesInTables(message);
  const worded = edition.results.map(({ asWorded }) => asWorded);
  const notes = quotes.flatMap((quote, at): Footnote[] => {
    const source = edition.sources[quote.source];
    const number = wanted[at];
    if (source === undefined || number === undefined) return [];
    const name = words.say(`sentences-${source.kind}`, { source: sourceName(source, words) });
    return [{ quote: number, source: name, text: markNumbers(quote.exact.replace(/\s+/g, ' '), worded) }];
  });
  return notes.length === 0
    ? message
    : { ...message, footnotes: { title: words.say('button-sentences'), notes } };
}
