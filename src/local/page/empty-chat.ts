import type { PageChat } from '../chat-page/page-state.ts';
import { el } from './element.ts';
import { speakerOf, type View } from './view.ts';

/** What stands in a chat before anything is said in it: what the bot says of itself, and where to begin. */
export function emptyChat(view: View, chat: PageChat, say: (text: string) => void): HTMLElement {
  const { name, descriptions } = view.frame.bot;
  if (chat.kind !== 'private') return el('li', { class: 'empty' }, el('p', {}, HINTS[chat.kind](name)));
  const language = view.frame.people.find(({ id }) => id === speakerOf(view, chat))?.language ?? '';
  const description = descriptions[language] ?? descriptions[''] ?? '';
  return el(
    'li',
    { class: 'empty' },
    el('p', { dir: 'auto' }, description),
    el('button', { type: 'button', class: 'key primary', on: { onclick: () => say('/start') } }, 'Start'),
  );
}

const HINTS = {
  group: (name: string) =>
    `Nothing was said here yet. ${name} hears commands such as /results, and replies to its own messages.`,
  channel: (name: string) => `Nothing was posted yet. ${name} may post here, and keep its posts up to date.`,
} as const;
