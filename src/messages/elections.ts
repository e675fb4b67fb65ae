import type { Contest, ContestEntry } from '../election/contest.ts';
import { answerButton } from './buttons.ts';
import type { Button, Message } from './message.ts';
import { contestTitle } from './status.ts';
import type { Words } from './words.ts';

/** `/elections`: every election with an edition; a press makes it the one this chat asks about. */
export function electionsMessage(entries: readonly ContestEntry[], words: Words): Message {
  const heading = { type: 'heading' as const, text: words.say('elections-heading') };
  if (entries.length === 0) {
    return {
      blocks: [heading, { type: 'paragraph', text: [words.say('elections-none')] }],
      buttons: [],
    };
  }
  return {
    blocks: [
      heading,
      {
        type: 'list',
        items: entries.map(({ contest, edition, isTest }) => [
          words.say(isTest === true ? 'elections-line-test' : 'elections-line', {
            contest: contestTitle(contest, words),
            number: edition,
          }),
        ]),
      },
      { type: 'paragraph', text: [words.say('elections-choose')] },
    ],
    buttons: entries.map(({ contest }): Button[] => [
      {
        label: contestTitle(contest, words),
        press: { ask: 'contest', contestId: contest.id },
      },
    ]),
  };
}

/** That a chat has chosen an election. */
export function electionChosenMessage(contest: Contest, words: Words): Message {
  const chosen = words.say('elections-chosen', { contest: contestTitle(contest, words) });
  return {
    blocks: [{ type: 'paragraph', text: [chosen] }],
    buttons: [[answerButton('results', contest.id, words), answerButton('polls', contest.id, words)]],
  };
}
