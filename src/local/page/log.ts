import type { Post } from '../bot-api/world.ts';
import type { PageChat } from '../chat-page/page-state.ts';
import { type BubbleLinks, bubble } from './bubble.ts';
import { dayOf } from './dates.ts';
import { el, focusKey } from './element.ts';
import { emptyChat } from './empty-chat.ts';
import { postId, postsIn, speakerOf, type View } from './view.ts';

/** What was said in the open chat. */
export type Log = {
  element: HTMLElement;
  /** Everything anew, from its end. */
  fill: (view: View, chat: PageChat) => void;
  /** One message that came or changed. */
  put: (view: View, chat: PageChat, post: Post) => void;
  remove: (id: number) => void;
  /** Brings a message before the eyes. */
  show: (id: number) => void;
};

export function createLog(links: BubbleLinks): Log {
  const list = el('ol', { class: 'lines' });
  const element = el('div', { class: 'log', role: 'log', 'aria-label': 'Messages', tabindex: 0 }, list);

  /** Whether one has the newest message before one's eyes, and so wants to see the next. */
  const isFollowed = () => {
    const newest = list.lastElementChild?.getBoundingClientRect();
    return newest === undefined || newest.top < element.getBoundingClientRect().bottom;
  };
  const toEnd = () => {
    element.scrollTop = element.scrollHeight;
  };
  /** Of what is taller than the log one wants to see the beginning. */
  const toStart = (line: HTMLElement) => {
    toEnd();
    if (line.offsetHeight > element.clientHeight) line.scrollIntoView({ block: 'start' });
  };

  function draw(view: View, chat: PageChat, post: Post, before: Post | undefined): HTMLElement {
    const { message } = post;
    const speaker = message.sender_chat?.id ?? message.from?.id;
    return bubble(
      post,
      {
        isOwn: chat.kind !== 'channel' && message.from?.id === speakerOf(view, chat),
        isPinned: chat.pinned.includes(message.message_id),
        isFirst:
          before === undefined || (before.message.sender_chat?.id ?? before.message.from?.id) !== speaker,
        isChannel: chat.kind === 'channel',
      },
      links,
    );
  }

  return {
    element,
    fill(view, chat) {
      const posts = postsIn(view, chat);
      list.replaceChildren(
        ...(posts.length === 0 ? [emptyChat(view, chat, links.command)] : []),
        ...posts.flatMap((post, at) => {
          const before = posts[at - 1];
          const line = draw(view, chat, post, before);
          return startsDay(post, before) ? [dayLine(post), line] : [line];
        }),
      );
      toEnd();
    },
    put(view, chat, post) {
      const posts = postsIn(view, chat);
      const at = posts.indexOf(post);
      if (at === -1) return;
      const wasFollowed = isFollowed();
      const before = posts[at - 1];
      const line = draw(view, chat, post, before);
      const old = document.getElementById(`m${postId(post)}`);
      if (old === null) {
        list.querySelector('.empty')?.remove();
        if (startsDay(post, before)) list.append(dayLine(post));
        line.classList.add('new');
        list.append(line);
      } else {
        replace(old, line);
        line.classList.add('changed');
      }
      if (wasFollowed && old === null) toStart(line);
    },
    remove: (id) => document.getElementById(`m${id}`)?.remove(),
    show(id) {
      const line = document.getElementById(`m${id}`);
      line?.scrollIntoView({ block: 'center' });
      line?.querySelector<HTMLElement>('.bubble')?.focus({ preventScroll: true });
      line?.classList.add('shown');
      setTimeout(() => line?.classList.remove('shown'), 1_600);
    },
  };
}

/** Whoever pressed a button goes on from the button in its place. */
function replace(old: HTMLElement, line: HTMLElement): void {
  const focused = document.activeElement;
  const key = focused !== null && old.contains(focused) ? focused.getAttribute('data-key') : null;
  old.replaceWith(line);
  if (key === null) return;
  focusKey(line, key);
  if (!line.contains(document.activeElement))
    line.querySelector<HTMLElement>('.bubble')?.focus({ preventScroll: true });
}

function startsDay({ message }: Post, before: Post | undefined): boolean {
  return before === undefined || dayOf(before.message.date) !== dayOf(message.date);
}

function dayLine({ message }: Post): HTMLElement {
  return el('li', { class: 'day' }, el('span', {}, dayOf(message.date)));
}
