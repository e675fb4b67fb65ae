import type { Actor } from '../../desk/actor.ts';
import type { Words } from '../../messages/words.ts';

/** Somebody by number: no names are kept of anybody. */
export function whoText(actor: Actor, words: Words): string {
  return typeof actor === 'number' ? words.say('who', { id: String(actor) }) : words.say(`who-${actor}`);
}
