import type { Change, ChangeKind } from '../election/change.ts';
import type { Edition } from '../election/edition.ts';
import { answerButton, pairs } from './buttons.ts';
import { changeText } from './changes.ts';
import type { Block, Message } from './message.ts';
import { markRehearsal } from './rehearsal.ts';
import { contestTitle } from './status.ts';
import type { Words } from './words.ts';

/** As many corrections, and changes of each, as one message has room for. */
const MAX_NOTICES = 8;
const MAX_CHANGES = 6;

/** What readers are told was wrong: an edition that put it right, and why. */
type Notice = {
  edition: number;
  publishedAt: string;
  kind: ChangeKind;
  reason: string | null;
  changes: readonly Change[];
};

/** `/corrections`: everything that was put right, made clear or taken back, old → new, the latest first. */
export function correctionsMessage(edition: Edition, notices: readonly Notice[], words: Words): Message {
  const shown = notices.slice(0, MAX_NOTICES);
  const more = notices.length - shown.length;
  const body: Block[] =
    notices.length === 0
      ? [{ type: 'paragraph', text: [words.say('corrections-none')] }]
      : shown.flatMap((notice) => noticeBlocks(notice, words));
  return markRehearsal(
    edition,
    {
      blocks: [
        { type: 'heading', text: contestTitle(edition.contest, words) },
        ...body,
        ...(more > 0
          ? [{ type: 'note' as const, text: [words.say('corrections-more', { count: more })] }]
          : []),
      ],
      buttons: pairs([
        answerButton('results', edition.contest.id, words),
        answerButton('changes', edition.contest.id, words),
      ]),
    },
    words,
  );
}

function noticeBlocks({ edition, publishedAt, kind, reason, changes }: Notice, words: Words): Block[] {
  const head = words.say('correction-line', {
    kind: words.say(`change-${kind}`),
    number: edition,
    moment: words.moment(publishedAt),
  });
  const why = reason === null ? [] : [words.say('change-reason', { reason })];
  const shown = changes
    .slice(0, MAX_CHANGES)
    .map((change) => changeText({ ...change, kind: 'update', reason: null }, words));
  const more = changes.length - shown.length;
  const items = [...shown, ...(more > 0 ? [words.say('draft-more', { count: more })] : [])];
  return [
    { type: 'paragraph', text: [{ text: head, strong: true }, ...why.map((text) => `\n${text}`)] },
    ...(items.length > 0 ? [{ type: 'list' as const, items: items.map((item) => [item]) }] : []),
  ];
}
