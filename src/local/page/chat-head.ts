import type { PageChat } from '../chat-page/page-state.ts';
import { el, icon } from './element.ts';
import { lineOf } from './message-text.ts';
import { perform } from './server.ts';
import { speakerOf, type View } from './view.ts';

export type HeadLinks = {
  back: () => void;
  topic: (id: number | undefined) => void;
  show: (id: number) => void;
};

/** Who the chat is with, what is pinned in it, which topic one is in. */
export function chatHead(view: View, chat: PageChat, links: HeadLinks): HTMLElement {
  return el(
    'header',
    { class: 'chat-head' },
    el(
      'div',
      { class: 'chat-bar' },
      el(
        'button',
        {
          type: 'button',
          class: 'round back',
          'aria-label': 'All chats',
          'data-key': 'back',
          on: { onclick: links.back },
        },
        icon('back'),
      ),
      el(
        'div',
        { class: 'chat-names' },
        el('h2', {}, chat.title),
        el('p', { class: 'chat-about' }, about(view, chat)),
      ),
      botMenu(view, chat),
    ),
    topics(view, chat, links),
    pinned(view, chat, links),
  );
}

function about(view: View, chat: PageChat): string {
  if (view.typing.has(chat.id)) return `${view.frame.bot.name} is writing …`;
  const { name } = view.frame.bot;
  switch (chat.kind) {
    case 'private':
      return chat.bot === 'kicked' ? `${name} is blocked` : `with ${name}`;
    case 'group':
      return `${chat.speakers.length} people · ${name} ${IN_CHAT[chat.bot]}`;
    case 'channel':
      return `@${chat.username} · ${name} ${IN_CHAT[chat.bot]}`;
  }
}

const IN_CHAT = {
  administrator: 'is an administrator',
  member: 'is a member',
  left: 'is not here',
  kicked: 'was removed',
} as const;

/** What can become of the bot here. */
function botMenu(view: View, chat: PageChat): HTMLElement {
  const { name } = view.frame.bot;
  const userId = chat.kind === 'private' ? chat.id : (chat.admins[0] ?? speakerOf(view, chat));
  const isIn = chat.bot === 'member' || chat.bot === 'administrator';
  const menu = el(
    'details',
    { class: 'menu' },
    el(
      'summary',
      { class: 'round', 'aria-label': `What ${name} may do here`, 'data-key': 'menu' },
      icon('more'),
    ),
  );
  const item = (label: string, status: PageChat['bot']) =>
    el(
      'button',
      {
        type: 'button',
        on: {
          onclick: () => {
            menu.open = false;
            void perform({ do: 'bot-in-chat', chatId: chat.id, userId, status });
          },
        },
      },
      label,
    );
  const items =
    chat.kind === 'private'
      ? [chat.bot === 'kicked' ? item(`Unblock ${name}`, 'member') : item(`Block ${name}`, 'kicked')]
      : [
          isIn
            ? item(`Remove ${name}`, 'kicked')
            : item(`Add ${name}`, chat.kind === 'channel' ? 'administrator' : 'member'),
          chat.kind === 'group' && chat.bot === 'member'
            ? item('Make it an administrator', 'administrator')
            : null,
          chat.kind === 'group' && chat.bot === 'administrator'
            ? item('Make it a plain member', 'member')
            : null,
        ];
  menu.append(el('div', { class: 'menu-items' }, ...items));
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && menu.contains(relatedTarget))) menu.open = false;
  });
  menu.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') menu.open = false;
  });
  return menu;
}

function topics(view: View, chat: PageChat, { topic }: HeadLinks): HTMLElement | null {
  if (chat.topics.length === 0) return null;
  const open = view.topics.get(chat.id);
  const tab = (id: number | undefined, name: string) =>
    el(
      'button',
      {
        type: 'button',
        'data-key': `topic:${id}`,
        'aria-pressed': String(open === id),
        on: { onclick: () => topic(id) },
      },
      name,
    );
  return el(
    'div',
    { class: 'topics', role: 'group', 'aria-label': 'Topics' },
    tab(undefined, 'General'),
    ...chat.topics.map(({ id, name }) => tab(id, name)),
  );
}

function pinned(view: View, chat: PageChat, { show }: HeadLinks): HTMLElement | null {
  const id = chat.pinned.at(-1);
  const post = id === undefined ? undefined : view.posts.get(chat.id)?.get(id);
  if (id === undefined || post === undefined) return null;
  return el(
    'button',
    { type: 'button', class: 'pinned', 'data-key': 'pinned', on: { onclick: () => show(id) } },
    icon('pin'),
    el('span', { class: 'pinned-name' }, 'Pinned'),
    el('span', { class: 'pinned-line' }, lineOf(post.message).slice(0, 160)),
  );
}
