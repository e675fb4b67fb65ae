import type { Delivery } from '../../delivery/delivery.ts';
import type { Holds } from '../../delivery/holds.ts';
import type { Button, Message } from '../../messages/message.ts';
import { plainMessage } from '../../messages/plain.ts';
import type { Words } from '../../messages/words.ts';

/** As many deliveries as are listed one by one before somebody lets them go. */
export const MAX_LISTED = 10;

/** That nothing goes out any more, of an election or at all. */
export function heldMessage(contestId: string | null, words: Words): Message {
  const text = contestId === null ? words.say('hold-all') : words.say('hold-one', { contest: contestId });
  return plainMessage(text, [[resumeButton(contestId, words)]]);
}

/** What is held back at present, with a way to let each go. */
export function holdsMessage(holds: Holds, words: Words): Message {
  const { all, contestIds } = holds;
  const lines = heldLines(holds, words);
  if (lines.length === 0) return plainMessage(words.say('hold-none'));
  return {
    blocks: [{ type: 'list', items: lines.map((line) => [line]) }],
    buttons: [
      ...(all ? [[resumeButton(null, words)]] : []),
      ...contestIds.map((contestId) => [resumeButton(contestId, words)]),
    ],
  };
}

/** A line for each thing that is held back; none where nothing is. */
export function heldLines({ all, contestIds }: Holds, words: Words): string[] {
  return [
    ...(all ? [words.say('hold-all')] : []),
    ...contestIds.map((contest) => words.say('hold-one', { contest })),
  ];
}

/** What would go out at once if it were let go: one more than is listed says that there is more. */
export function resumePreview(contestId: string | null, due: readonly Delivery[], words: Words): Message {
  const shown = due.slice(0, MAX_LISTED);
  const heading =
    contestId === null ? words.say('resume-all') : words.say('resume-one', { contest: contestId });
  return {
    blocks: [
      { type: 'paragraph', text: [heading] },
      due.length === 0
        ? { type: 'paragraph', text: [words.say('resume-nothing')] }
        : { type: 'list', items: shown.map((delivery) => [dueText(delivery, words)]) },
      ...(due.length > shown.length
        ? [{ type: 'paragraph' as const, text: [words.say('resume-more')] }]
        : []),
    ],
    buttons: [[{ label: words.say('resume-button'), press: { ask: 'resume-surely', contestId } }]],
  };
}

/** What is owed, to what kind of chat; chats have no names here. */
function dueText({ owed, chatKind }: Delivery, words: Words): string {
  const where = words.say(`due-to-${chatKind}`);
  switch (owed.kind) {
    case 'digest':
      return words.say('due-digest', { where });
    case 'follow':
      return words.say('due-follow', { where, contest: owed.contestId });
    case 'post':
      return words.say('due-post', {
        where,
        answer: words.say(`button-${owed.answer}`),
        contest: owed.contestId,
      });
    case 'notice':
      return words.say(owed.about.is === 'correction' ? 'due-correction' : 'due-milestone', {
        where,
        contest: owed.contestId,
      });
  }
}

function resumeButton(contestId: string | null, words: Words): Button {
  const label =
    contestId === null
      ? words.say('hold-button-resume-all')
      : words.say('hold-button-resume', { contest: contestId });
  return { label, press: { ask: 'resume', contestId } };
}
