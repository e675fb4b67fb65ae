import { type ChatClock, clockText } from './digest-card.ts';
import type { Message } from './message.ts';
import type { Words } from './words.ts';

/** `/timezone`: whose clock this chat goes by, and how to choose another. */
export function zoneCard(clock: ChatClock, notice: string | null, words: Words): Message {
  return {
    blocks: [
      { type: 'paragraph', text: [notice ?? clockText(clock, words)] },
      ...(notice === null ? [{ type: 'paragraph' as const, text: [words.say('zone-how')] }] : []),
    ],
    buttons: [],
  };
}

/** Which of several zones is meant, with what the clocks show there. */
export function zoneChoiceCard(zones: readonly string[], now: string, words: Words): Message {
  return {
    blocks: [{ type: 'paragraph', text: [words.say('zone-choose')] }],
    buttons: zones.map((zone) => [
      {
        label: words.say('zone-choice', { zone, time: words.clock(now, zone) }),
        press: { ask: 'zone', zone },
      },
    ]),
  };
}
