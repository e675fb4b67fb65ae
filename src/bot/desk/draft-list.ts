import type { Draft } from '../../desk/draft.ts';
import type { Message } from '../../messages/message.ts';
import { plainMessage } from '../../messages/plain.ts';
import type { Words } from '../../messages/words.ts';
import { draftPress } from './draft-press.ts';
import { cutText } from './paging.ts';

const MAX_DRAFTS = 15;

/** `/drafts`: what waits to be published, the oldest first, each with a button to its card. */
export function draftListMessage(drafts: readonly Draft[], words: Words): Message {
  if (drafts.length === 0) return plainMessage(words.say('drafts-none'));
  const shown = drafts.slice(0, MAX_DRAFTS);
  const more = drafts.length - shown.length;
  return {
    blocks: [
      { type: 'heading', text: words.say('drafts-heading') },
      {
        type: 'list',
        items: [
          ...shown.map((draft) => [draftLine(draft, words)]),
          ...(more > 0 ? [[words.say('draft-more', { count: more })]] : []),
        ],
      },
    ],
    buttons: shown.map((draft) => [
      { label: cutText(titleOf(draft, words), 50), press: draftPress(draft, 'view') },
    ]),
  };
}

function draftLine(draft: Draft, words: Words): string {
  const { schedule, openedAt, expiresAt, contestIds } = draft;
  const values = {
    title: cutText(titleOf(draft, words), 100),
    ids: words.list(contestIds),
    opened: words.moment(openedAt),
  };
  return schedule === null
    ? words.say('drafts-line', { ...values, expires: words.moment(expiresAt) })
    : words.say('drafts-line-scheduled', { ...values, moment: words.moment(schedule.publishAt) });
}

/** A draft by its article's title. */
export function titleOf({ title }: Draft, words: Words): string {
  return title ?? words.say('draft-untitled');
}
