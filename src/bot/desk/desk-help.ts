import type { QueueCounts } from '../../delivery/delivery-store.ts';
import type { Holds } from '../../delivery/holds.ts';
import type { SentLately } from '../../delivery/sent-count.ts';
import type { Message } from '../../messages/message.ts';
import type { Words } from '../../messages/words.ts';
import { heldLines } from './hold-card.ts';

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
  'channels',
  'post',
  'hold',
  'resume',
  'log',
  'export',
  'editors',
  'settings',
] as const;

/** How that stands which goes out by itself. */
export type Outgoing = { counts: QueueCounts; sent: SentLately; holds: Holds; perSecond: number };

/** "21:00", in UTC. */
const timeOf = (ms: number): string => new Date(ms).toISOString().slice(11, 16);

/** `/desk`: how to bring an article in, how that stands which goes out, and every command of the desk. */
export function deskHelpMessage({ counts, sent, holds, perSecond }: Outgoing, words: Words): Message {
  const { due, inFlight, troubles } = counts;
  const lines = [
    words.say('desk-outgoing', { due, under: inFlight, pace: perSecond }),
    words.say('desk-sent', { count: sent.since, before: sent.before, time: timeOf(sent.fromMs) }),
    ...(troubles > 0 ? [words.say('desk-troubles', { count: troubles })] : []),
    ...heldLines(holds, words),
  ];
  return {
    blocks: [
      { type: 'heading', text: words.say('desk-heading') },
      { type: 'paragraph', text: [words.say('desk-intake')] },
      { type: 'paragraph', text: [lines.join('\n')] },
      {
        type: 'list',
        items: DESK_COMMANDS.map((name) => [`/${name}: ${words.say(`desk-help-${name}`)}`]),
      },
    ],
    buttons: [],
  };
}
