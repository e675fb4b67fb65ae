import type { Message } from '../messages/message.ts';
import type { Words } from '../messages/words.ts';
import type { Composed } from './programme.ts';

/** What is said before its language is known: `key` gets that added, and whether it is said a second time. */
export type ComposedDraft =
  | (Omit<Extract<Composed, { is: 'message' }>, 'write'> & { write: (words: Words) => Message })
  | Exclude<Composed, { is: 'message' }>;
