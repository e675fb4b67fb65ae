import { type Button, MANNERS, type Manner, type Message } from './message.ts';
import type { Words } from './words.ts';

/** What a group's administrators have chosen; null where they have not. */
type Chosen = { askedBy: 'everybody' | 'admins' | null; answersTo: 'everybody' | 'asker' | null };

/** `/group`: how the bot behaves here, what is in force ticked. */
export function groupMessage({ askedBy, answersTo }: Chosen, words: Words): Message {
  const inForce = new Set<Manner>([
    `asked-by-${askedBy ?? 'everybody'}`,
    `answers-to-${answersTo ?? 'everybody'}`,
  ]);
  const button = (manner: Manner): Button => {
    const label = words.say(`group-${manner}`);
    return { label: inForce.has(manner) ? `✓ ${label}` : label, press: { ask: 'manner', manner } };
  };
  return {
    blocks: [
      { type: 'heading', text: words.say('group-heading') },
      { type: 'paragraph', text: [words.say('group-addressed')] },
    ],
    buttons: MANNERS.map((manner) => [button(manner)]),
  };
}
