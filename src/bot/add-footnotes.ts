import type { Edition } from '../election/edition.ts';
import { quotesInTables, withFootnotes } from '../messages/footnotes.ts';
import type { Message } from '../messages/message.ts';
import { READER_TEXTS } from '../messages/reader-texts.ts';
import { addTexts, type Words } from '../messages/words.ts';
import type { BotServices } from './services.ts';

/** An answer with the sentences behind its figures, for a chat that can show them folded away. */
export async function addFootnotes(
  message: Message,
  edition: Edition,
  words: Words,
  { editions }: BotServices,
): Promise<Message> {
  const { contest, number } = edition;
  const quotes = await editions.findQuotes(contest.id, number, quotesInTables(message));
  await addTexts(READER_TEXTS);
  return withFootnotes(message, edition, quotes, words);
}
