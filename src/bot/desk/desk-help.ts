import type { Message } from '../../messages/message.ts';
import type { Words } from '../../messages/words.ts';

/** The editors' commands, in the order that their help lists them; `desk-help-NAME` describes each. */
export const DESK_COMMANDS = [
  'drafts',
  'load',
  'done',
  'publish',
  'correct',
  'clarify',
  'retract',
  'undo',
  'call',
  'uncall',
  'approvals',
  'reports',
  'log',
  'export',
  'editors',
  'settings',
] as const;

/** `/desk`: how to bring an article in, and every command of the desk. */
export function deskHelpMessage(words: Words): Message {
  return {
    blocks: [
      { type: 'heading', text: words.say('desk-heading') },
      { type: 'paragraph', text: [words.say('desk-intake')] },
      {
        type: 'list',
        items: DESK_COMMANDS.map((name) => [`/${name}: ${words.say(`desk-help-${name}`)}`]),
      },
    ],
    buttons: [],
  };
}
