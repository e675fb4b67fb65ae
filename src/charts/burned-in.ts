import type { Edition } from '../election/edition.ts';
import { closing, contestTitle, opening } from '../messages/status.ts';
import type { Words } from '../messages/words.ts';
import type { Card } from './card.ts';

/** As many sources as a picture names; the answer in text names all. */
const MOST_SOURCES = 2;

/** What every picture of an edition says beside its figures, in the words of the answers. */
export function burnedIn(edition: Edition, subject: string, words: Words): Card {
  const [, status] = opening(edition, words);
  const notes = closing(edition, words).flatMap(linesOf);
  const [last = ''] = notes.slice(-1);
  const sources = notes.slice(0, -1);
  const more = sources.length - MOST_SOURCES;
  return {
    title: contestTitle(edition.contest, words),
    status: status === undefined ? '' : linesOf(status).join(' '),
    subject,
    notes: [
      ...sources.slice(0, MOST_SOURCES),
      ...(more > 0 ? [words.say('picture-more-sources', { count: more })] : []),
      last,
    ],
    watermark: edition.isTest === true ? words.say('picture-rehearsal') : null,
  };
}

function linesOf(block: ReturnType<typeof opening>[number]): string[] {
  if (block.type !== 'paragraph' && block.type !== 'note') return [];
  return block.text
    .map((span) => (typeof span === 'string' ? span : span.text))
    .join('')
    .split('\n');
}
