import type { Edition } from '../../election/edition.ts';
import type { Message } from '../../messages/message.ts';
import { contestTitle, sourceName } from '../../messages/status.ts';
import type { Words } from '../../messages/words.ts';
import { cutText } from './paging.ts';

/** `/retract` without an article: which there are, each with the beginning of its hash, and how it is said. */
export function sourcesToRetract(edition: Edition, words: Words): Message {
  const { sources } = edition;
  return {
    blocks: [
      { type: 'heading', text: contestTitle(edition.contest, words) },
      {
        type: 'list',
        items: sources.slice(0, 20).map((source) => [
          words.say('retract-line', {
            hash: source.sha256.slice(0, 8),
            title: cutText(source.title ?? sourceName(source, words), 100),
          }),
        ]),
      },
      {
        type: 'paragraph',
        text: [words.say('retract-how', { hash: sources[0]?.sha256.slice(0, 8) ?? '1a2b3c4d' })],
      },
    ],
    buttons: [],
  };
}
