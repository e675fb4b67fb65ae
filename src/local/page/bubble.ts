import type { MessageOrigin } from 'grammy/types';
import type { ChatMessage } from '../bot-api/chat-message.ts';
import type { Post } from '../bot-api/world.ts';
import { pressable } from './buttons.ts';
import { isoOf, timeOf } from './dates.ts';
import { el, icon } from './element.ts';
import { entityText } from './entity-text.ts';
import { documentCard, picture } from './media.ts';
import { happeningOf, lineOf } from './message-text.ts';
import { type RichLinks, richMessage } from './rich-message.ts';
import { postId } from './view.ts';

/** How a message stands in its chat. */
export type Standing = {
  isOwn: boolean;
  isPinned: boolean;
  /** Whether the message before is somebody else's. */
  isFirst: boolean;
  isChannel: boolean;
};

export type BubbleLinks = RichLinks & { reply: (id: number) => void; show: (id: number) => void };

/** A message as it is seen: who, in answer to what, what, its buttons, when. */
export function bubble(post: Post, standing: Standing, links: BubbleLinks): HTMLElement {
  const { message } = post;
  const id = postId(post);
  if (!isSaid(message)) {
    return el('li', { class: 'happening', id: `m${id}` }, happeningOf(message));
  }
  const { isOwn, isFirst, isChannel, isPinned } = standing;
  const name = message.sender_chat?.title ?? message.from?.first_name ?? '';
  const isShown = isFirst && !isOwn && !isChannel;
  const marks = [isPinned && 'pinned', message.edit_date !== undefined && 'edited'].filter(
    (mark) => mark !== false,
  );
  return el(
    'li',
    {
      class: `line ${isOwn ? 'own' : ''} ${isFirst ? 'first' : ''} ${isChannel ? 'post' : ''}`,
      id: `m${id}`,
    },
    el(
      'article',
      { class: 'bubble', tabindex: -1, 'aria-label': `${name}, ${timeOf(message.date)}` },
      isShown && el('p', { class: 'sender' }, name),
      message.receiver_user !== undefined && el('p', { class: 'passed-on' }, 'Only you see this'),
      message.forward_origin !== undefined &&
        el('p', { class: 'passed-on' }, `Forwarded from ${originName(message.forward_origin)}`),
      message.via_bot !== undefined &&
        el('p', { class: 'passed-on' }, `via @${message.via_bot.username ?? ''}`),
      quote(message, links),
      ...content(message, id, links),
      el(
        'p',
        { class: 'meta' },
        message.author_signature !== undefined && el('span', {}, message.author_signature),
        isPinned && icon('pin'),
        el('span', { class: 'marks' }, marks.join(', ')),
        el('time', { datetime: isoOf(message.date) }, timeOf(message.date)),
      ),
    ),
    keyboard(message, id, links),
    isChannel || message.message_id === 0
      ? null
      : el(
          'button',
          {
            type: 'button',
            class: 'answer',
            'data-key': `reply:${id}`,
            on: { onclick: () => links.reply(id) },
          },
          'Reply',
        ),
  );
}

const isSaid = (message: ChatMessage): boolean =>
  'text' in message || 'photo' in message || 'document' in message || 'rich_message' in message;

function content(message: ChatMessage, id: number, links: BubbleLinks): Node[] {
  if ('text' in message) return [words(message.text, message.entities ?? [], links)];
  if ('rich_message' in message) return [richMessage(message.rich_message, id, links)];
  const caption = 'caption' in message ? message.caption : undefined;
  const said =
    caption === undefined
      ? []
      : [words(caption, 'caption_entities' in message ? (message.caption_entities ?? []) : [], links)];
  if ('photo' in message) return [picture(message.photo, caption ?? ''), ...said];
  if ('document' in message) return [documentCard(message.document), ...said];
  return [];
}

function words(text: string, entities: Parameters<typeof entityText>[1], links: BubbleLinks): Node {
  return el('div', { class: 'words', dir: 'auto' }, ...entityText(text, entities, links));
}

/** The beginning of a topic is answered by everything in it, and worth no mention. */
function quote({ reply_to_message: answered }: ChatMessage, links: BubbleLinks): Node | null {
  if (answered === undefined || 'forum_topic_created' in answered) return null;
  const name = answered.from?.first_name ?? answered.sender_chat?.title ?? '';
  return el(
    'button',
    { type: 'button', class: 'quoted', on: { onclick: () => links.show(answered.message_id) } },
    el('span', { class: 'quoted-name' }, name),
    el('span', { class: 'quoted-line' }, lineOf(answered).slice(0, 140)),
  );
}

function keyboard({ reply_markup }: ChatMessage, id: number, links: BubbleLinks): Node | null {
  if (reply_markup === undefined) return null;
  return el(
    'div',
    { class: 'keyboard', role: 'group', 'aria-label': 'Buttons of the message' },
    ...reply_markup.inline_keyboard.map((row, at) =>
      el(
        'div',
        { class: 'key-row' },
        ...row.map((button, column) => pressable({ ...button }, `${id}:${at}:${column}`, links.press)),
      ),
    ),
  );
}

function originName(origin: MessageOrigin): string {
  switch (origin.type) {
    case 'user':
      return origin.sender_user.first_name;
    case 'hidden_user':
      return origin.sender_user_name;
    case 'chat':
      return 'title' in origin.sender_chat ? (origin.sender_chat.title ?? 'a chat') : 'a chat';
    case 'channel':
      return origin.chat.title;
  }
}
