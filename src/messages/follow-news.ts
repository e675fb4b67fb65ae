import type { Change } from '../election/change.ts';
import type { Edition } from '../election/edition.ts';
import { answerButton } from './buttons.ts';
import { changeLines } from './digest.ts';
import type { Message } from './message.ts';
import { standing } from './milestone.ts';
import { markRehearsal } from './rehearsal.ts';
import { closing, opening } from './status.ts';
import type { Words } from './words.ts';

/** What an edition changed of that which a chat follows, as soon as it is published; where it stands for null. */
export function followNewsMessage(
  edition: Edition,
  changes: readonly Change[] | null,
  words: Words,
): Message {
  const contestId = edition.contest.id;
  return markRehearsal(
    edition,
    {
      blocks:
        changes === null
          ? standing(edition, words)
          : [
              ...opening(edition, words),
              { type: 'list', items: changeLines(edition, changes, words).map((line) => [line]) },
              ...closing(edition, words),
            ],
      buttons: [
        [answerButton('results', contestId, words), answerButton('changes', contestId, words)],
        [
          {
            label: words.say('follow-button-stop'),
            press: { ask: 'follow', contestId, step: 'stop', at: 0 },
          },
          {
            label: words.say('follow-button-settings'),
            press: { ask: 'follow', contestId, step: 'settings', at: 0 },
          },
        ],
      ],
    },
    words,
  );
}
