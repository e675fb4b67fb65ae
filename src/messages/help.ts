import type { Edition } from '../election/edition.ts';
import { answerButton, electionsButton, pairs } from './buttons.ts';
import type { Block, Button, Message } from './message.ts';
import { plainMessage } from './plain.ts';
import { contestTitle } from './status.ts';
import type { Words } from './words.ts';

/** Every command of the bot, in the order that help lists them; `help-NAME` describes each. */
export const COMMANDS = [
  'results',
  'polls',
  'compare',
  'outlook',
  'candidate',
  'turnout',
  'statements',
  'picture',
  'source',
  'changes',
  'corrections',
  'digest',
  'follow',
  'elections',
  'language',
  'timezone',
  'quiet',
  'group',
  'privacy',
  'forget',
  'help',
  'start',
] as const;

/** `/help`: every command in a line. */
export function helpMessage(words: Words): Message {
  return { blocks: [{ type: 'heading', text: words.say('help-heading') }, commandList(words)], buttons: [] };
}

/** `/start`: who speaks, about what, and where to begin. */
export function startMessage(edition: Edition | undefined, words: Words): Message {
  const about =
    edition === undefined
      ? words.say('no-election')
      : words.say('start-about', { contest: contestTitle(edition.contest, words) });
  return {
    blocks: [
      { type: 'paragraph', text: [words.say('start-hello')] },
      { type: 'paragraph', text: [`${about} ${words.say('start-try')}`] },
    ],
    buttons: edition === undefined ? [] : firstButtons(edition.contest.id, words),
  };
}

/** The answer to a command that does not exist: every one that does. */
export function unknownCommandMessage(command: string, words: Words): Message {
  const sentence = words.say('unknown-command', { command });
  return { blocks: [{ type: 'paragraph', text: [sentence] }, commandList(words)], buttons: [] };
}

/** That an election has no edition; there may be others. */
export function noEditionMessage(words: Words): Message {
  return plainMessage(words.say('no-edition'), [[electionsButton(words)]]);
}

/** The answer to words that mean nothing to the bot: three questions that do, each a button. */
export function suggestionsMessage(contestId: string, words: Words): Message {
  const questions = (['results', 'polls', 'turnout'] as const).map((answer): Button[] => [
    { label: words.say(`question-${answer}`), press: { ask: 'answer', answer, contestId } },
  ]);
  return { blocks: [{ type: 'paragraph', text: [words.say('unknown-text')] }], buttons: questions };
}

/** The answer to a link or a button that leads nowhere: where to begin. */
export function beginMessage(
  key: 'unknown-link' | 'unknown-button',
  contestId: string,
  words: Words,
): Message {
  return {
    blocks: [{ type: 'paragraph', text: [words.say(key)] }],
    buttons: firstButtons(contestId, words),
  };
}

function commandList(words: Words): Block {
  return {
    type: 'list',
    items: COMMANDS.filter((command) => command !== 'start').map((command) => [
      `/${command}: ${words.say(`help-${command}`)}`,
    ]),
  };
}

function firstButtons(contestId: string, words: Words) {
  const first = (['results', 'polls', 'turnout', 'source'] as const).map((name) =>
    answerButton(name, contestId, words),
  );
  return [...pairs(first), [electionsButton(words)]];
}
