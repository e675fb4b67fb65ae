import type { Edition } from '../election/edition.ts';
import type { AnswerName, Message } from './message.ts';
import { READER_TEXTS } from './reader-texts.ts';
import { markRehearsal } from './rehearsal.ts';
import { resultsMessage } from './results.ts';
import { addTexts, type Words } from './words.ts';

/** By edition and language: on election night everybody asks for the same. */
const composed = new WeakMap<Edition, Map<string, Message>>();

/**
 * An answer about an edition; the same message for as long as the same edition object is asked about. What is asked most
 * is there at once, the other answers are loaded with the first need.
 */
export async function composeAnswer(name: AnswerName, edition: Edition, words: Words): Promise<Message> {
  const known = composed.get(edition) ?? new Map<string, Message>();
  composed.set(edition, known);
  const key = `${name} ${words.locale}`;
  const message = known.get(key) ?? (await compose(name, edition, words));
  known.set(key, message);
  return message;
}

async function compose(name: AnswerName, edition: Edition, words: Words): Promise<Message> {
  if (name === 'results') return markRehearsal(edition, resultsMessage(edition, words), words);
  await addTexts(READER_TEXTS);
  return (await import('./answers.ts')).ANSWERS[name](edition, words);
}
