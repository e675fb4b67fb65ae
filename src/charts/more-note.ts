import type { XmlElement } from '../exports/xml.ts';
import type { Words } from '../messages/words.ts';
import { type Box, INK, label } from './card.ts';

/** That a picture does not hold all of it, at the bottom of its box. */
export function moreNote(count: number, { x, y, height }: Box, words: Words): XmlElement {
  const text = words.say('picture-more', { count });
  return label(text, x, y + height - 4, { size: 17, weight: 'regular', ink: INK.faint });
}
