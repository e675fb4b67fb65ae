import type { Edition } from '../election/edition.ts';
import type { Message } from './message.ts';
import type { Words } from './words.ts';

/** Says first of all, on whatever shows a rehearsal's figures, that nobody has voted. */
export function markRehearsal({ isTest }: Pick<Edition, 'isTest'>, message: Message, words: Words): Message {
  if (isTest !== true) return message;
  const mark = { type: 'heading' as const, text: words.say('rehearsal') };
  return { ...message, blocks: [mark, ...message.blocks] };
}
