import type { Change } from '../election/change.ts';
import type { Edition } from '../election/edition.ts';
import { sayableChanges, weighChanges } from '../election/weigh-changes.ts';
import { answerButton } from './buttons.ts';
import { changeText } from './changes.ts';
import type { Block, Button, Message } from './message.ts';
import { standing } from './milestone.ts';
import { markRehearsal } from './rehearsal.ts';
import { closing, contestTitle, opening } from './status.ts';
import type { Words } from './words.ts';

/** One election of a digest: its newest edition, and what that shows otherwise than the one the chat was shown; null for none. */
export type DigestPart = { edition: Edition; changes: readonly Change[] | null };

/** As many elections, and changes of each, as one message has room for. */
const MAX_PARTS = 5;
const MAX_CHANGES = 14;

/** What has changed since a chat's last digest: status moves first, then figures old → new, then polls. */
export function digestMessage(parts: readonly DigestPart[], words: Words): Message {
  const shown = parts.slice(0, MAX_PARTS);
  const more = parts.length - shown.length;
  const blocks: Block[] = [
    { type: 'heading', text: words.say('digest-heading') },
    ...shown.flatMap((part) => partBlocks(part, words)),
    ...(more > 0
      ? [{ type: 'paragraph' as const, text: [words.say('digest-more-elections', { count: more })] }]
      : []),
  ];
  return { blocks, buttons: [...partButtons(shown, words), offRow(words)] };
}

/** That there is nothing new, to a chat that wishes to hear that, too. */
export function quietDigestMessage(editions: readonly Edition[], words: Words): Message {
  const shown = editions.slice(0, MAX_PARTS);
  return {
    blocks: [
      { type: 'heading', text: words.say('digest-heading') },
      { type: 'paragraph', text: [words.say('digest-nothing')] },
      ...shown.flatMap((edition) => [
        ...rehearsed(edition, opening(edition, words), words),
        ...closing(edition, words),
      ]),
    ],
    buttons: [offRow(words)],
  };
}

/** What an election shows otherwise, in lines, the weightiest first. */
export function changeLines(edition: Edition, changes: readonly Change[], words: Words): string[] {
  const all = weighChanges(sayableChanges(changes, edition.stage));
  const lines = all.slice(0, MAX_CHANGES).map((change) => changeText(change, words));
  const more = all.length - lines.length;
  return more > 0 ? [...lines, words.say('changes-more', { count: more })] : lines;
}

function partBlocks({ edition, changes }: DigestPart, words: Words): Block[] {
  const blocks: Block[] =
    changes === null
      ? standing(edition, words)
      : [
          ...opening(edition, words),
          { type: 'list', items: changeLines(edition, changes, words).map((line) => [line]) },
          ...closing(edition, words),
        ];
  return rehearsed(edition, blocks, words);
}

function rehearsed(edition: Edition, blocks: Block[], words: Words): Block[] {
  return markRehearsal(edition, { blocks, buttons: [] }, words).blocks;
}

/** Under several elections each button names its own. */
function partButtons(parts: readonly DigestPart[], words: Words): Button[][] {
  const [only, ...others] = parts;
  if (only !== undefined && others.length === 0) {
    const { id } = only.edition.contest;
    return [[answerButton('results', id, words), answerButton('changes', id, words)]];
  }
  return parts.map(({ edition: { contest } }) => [
    {
      label: words.say('digest-button-results', { contest: contestTitle(contest, words) }),
      press: { ask: 'answer', answer: 'results', contestId: contest.id },
    },
  ]);
}

/** One tap ends it, and one leads to its settings. */
function offRow(words: Words): Button[] {
  return [
    { label: words.say('digest-button-off'), press: { ask: 'digest', step: 'stop', at: 0 } },
    { label: words.say('digest-button-settings'), press: { ask: 'digest', step: 'settings', at: 0 } },
  ];
}
