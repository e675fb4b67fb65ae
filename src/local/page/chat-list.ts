import type { PageChat } from '../chat-page/page-state.ts';
import { timeOf } from './dates.ts';
import { el, part, refill } from './element.ts';
import { lineOf } from './message-text.ts';
import type { View } from './view.ts';

const KINDS = { private: 'Private', group: 'Group', channel: 'Channel' } as const;

/** All chats with what was said last in them. */
export function renderChatList(view: View, open: (id: number) => void): void {
  refill(part('chats'), ...view.frame.chats.map((chat) => el('li', {}, row(chat, view, open))));
  refill(
    part('edition'),
    view.frame.bot.isOn ? `@${view.frame.bot.username}, on this laptop` : 'The bot is turned off',
  );
}

function row(chat: PageChat, view: View, open: (id: number) => void): HTMLElement {
  const last = [...(view.posts.get(chat.id)?.values() ?? [])].at(-1)?.message;
  const unread = view.unread.get(chat.id) ?? 0;
  const line = view.typing.has(chat.id) ? 'writing …' : last === undefined ? 'Nothing yet' : lineOf(last);
  return el(
    'button',
    {
      type: 'button',
      class: 'chat-row',
      'data-key': `chat:${chat.id}`,
      'aria-current': chat.id === view.openId ? 'true' : undefined,
      on: { onclick: () => open(chat.id) },
    },
    el('span', { class: `seal ${chat.kind}`, 'aria-hidden': 'true' }, [...chat.title][0] ?? ''),
    el('span', { class: 'chat-title' }, chat.title),
    el('span', { class: 'chat-time' }, last === undefined ? '' : timeOf(last.edit_date ?? last.date)),
    el('span', { class: 'chat-line' }, line.slice(0, 120)),
    unread > 0
      ? el('span', { class: 'unread' }, String(unread), el('span', { class: 'unseen' }, ' new'))
      : el('span', { class: 'unseen' }, KINDS[chat.kind]),
  );
}
