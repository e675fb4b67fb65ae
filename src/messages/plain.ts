import type { Button, Message } from './message.ts';

/** A message of one paragraph. */
export function plainMessage(text: string, buttons: Button[][] = []): Message {
  return { blocks: [{ type: 'paragraph', text: [text] }], buttons };
}
