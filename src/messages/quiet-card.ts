import { type ChatClock, clockText } from './digest-card.ts';
import type { Button, Message } from './message.ts';
import type { Words } from './words.ts';

/** What is offered by a button; any others can be typed. In hours of the day. */
const OFFERED = [
  [22, 7],
  [23, 8],
  [0, 6],
] as const;

/** `/quiet`: when nothing makes a sound; `hours` as "22:00-07:00". */
export function quietCard(hours: string | null, clock: ChatClock, words: Words): Message {
  return {
    blocks: [
      {
        type: 'paragraph',
        text: [
          hours === null ? words.say('quiet-off') : words.say('quiet-on', { hours: hours.replace('-', '–') }),
        ],
      },
      { type: 'paragraph', text: [words.say('quiet-how')] },
      { type: 'note', text: [clockText(clock, words)] },
    ],
    buttons: [
      OFFERED.map(([from, to]) => button(`${two(from)}:00–${two(to)}:00`, from * 60, to * 60)),
      ...(hours === null ? [] : [[button(words.say('quiet-button-off'), 0, 0)]]),
    ],
  };
}

function button(label: string, from: number, to: number): Button {
  return { label, press: { ask: 'quiet', from, to } };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
