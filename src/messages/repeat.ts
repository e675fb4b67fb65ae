import type { Message } from './message.ts';
import type { Words } from './words.ts';

/** Says first of all that a message may have come before: Telegram did not confirm the first one. */
export function markRepeat(message: Message, words: Words): Message {
  const mark = { type: 'note' as const, text: [words.say('repeat')] };
  return { ...message, blocks: [mark, ...message.blocks] };
}
