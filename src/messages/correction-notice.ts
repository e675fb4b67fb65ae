import type { Edition } from '../election/edition.ts';
import { sayableChanges } from '../election/weigh-changes.ts';
import { answerButton } from './buttons.ts';
import { changeText } from './changes.ts';
import { linkButtons } from './link-buttons.ts';
import type { Message } from './message.ts';
import { markRehearsal } from './rehearsal.ts';
import { closing, opening } from './status.ts';
import type { Words } from './words.ts';

const ANSWERS = ['results', 'changes'] as const;

/** As many changes as are spelled out; a retraction may take hundreds of figures along. */
const MAX_CHANGES = 12;

/**
 * Says to those who saw the wrong figures what was wrong: old → new, and why. With the bot's name its buttons lead there;
 * without, they are pressed in the chat itself.
 */
export function correctionNotice(edition: Edition, botUsername: string | null, words: Words): Message {
  const changes = sayableChanges(edition.changes, edition.stage).filter(({ kind }) => kind !== 'update');
  const reasons = [...new Set(changes.flatMap(({ reason }) => reason ?? []))];
  const lines = changes
    .slice(0, MAX_CHANGES)
    .map((change) => changeText({ ...change, kind: 'update', reason: null }, words));
  const more = changes.length - lines.length;
  const all = more > 0 ? [...lines, words.say('changes-more', { count: more })] : lines;
  return markRehearsal(
    edition,
    {
      blocks: [
        { type: 'paragraph', text: [{ text: words.say('correction-notice'), strong: true }] },
        ...opening(edition, words),
        { type: 'list', items: all.map((line) => [line]) },
        ...reasons.map((reason) => ({
          type: 'paragraph' as const,
          text: [words.say('change-reason', { reason })],
        })),
        ...closing(edition, words),
      ],
      buttons: [
        botUsername === null
          ? ANSWERS.map((answer) => answerButton(answer, edition.contest.id, words))
          : linkButtons(ANSWERS, edition.contest.id, botUsername, words),
      ],
    },
    words,
  );
}
