import type { Post } from '../bot-api/world.ts';
import type { PageEvent } from '../chat-page/page-state.ts';
import { type BackstageLinks, renderBackstage } from './backstage.ts';
import type { BubbleLinks } from './bubble.ts';
import { chatHead } from './chat-head.ts';
import { renderChatList } from './chat-list.ts';
import { createComposer } from './composer.ts';
import { momentOf } from './dates.ts';
import { part, refill } from './element.ts';
import { createLog } from './log.ts';
import { alertBox, notice } from './notice.ts';
import { follow, perform } from './server.ts';
import { applyTheme, themeNow } from './theme.ts';
import { chatOf, postId, postsIn, privateChatOf, speakerOf, type View, viewOf } from './view.ts';

const TYPING_FOR_MS = 5_000;
/** After which a button that nobody answered stops looking pressed, as in the apps. */
const PRESSED_FOR_MS = 15_000;

let view: View | undefined;
const pressed = new Map<string, HTMLButtonElement>();
const head = document.createElement('div');

const links: BubbleLinks = {
  command: (text) => void sayHere(text),
  link: (url) => void openLink(url),
  reply: (id) => startReply(id),
  show: (id) => log.show(id),
  press: {
    data: (data, button) => void pressButton(data, button),
    link: (url) => void openLink(url),
    inline: (query) => composer.write(`@${view?.frame.bot.username ?? ''} ${query}`),
  },
};
const log = createLog(links);
const composer = createComposer({
  speaker(userId) {
    if (view === undefined) return;
    view.speakers.set(view.openId, userId);
    renderChat();
  },
  dropReply() {
    if (view?.replies.delete(view.openId)) renderComposer();
  },
});
const backstageLinks: BackstageLinks = {
  close: () => goTo('list'),
  open: (chatId) => openChat(chatId),
  theme: {
    now: themeNow,
    choose(theme) {
      applyTheme(theme);
      renderBackstageNow();
    },
  },
};

head.className = 'head';
part('chat').append(head, log.element, composer.element);
part('open-backstage').addEventListener('click', () => goTo('backstage'));
applyTheme(themeNow());
follow(hear, (isLost) => document.body.classList.toggle('is-lost', isLost));
setInterval(tick, 1_000);
addEventListener('keydown', walkChats);

function hear(event: PageEvent): void {
  if (event.type === 'state') begin(event.state);
  else if (view !== undefined) happen(view, event);
}

function happen(here: View, event: Exclude<PageEvent, { type: 'state' }>): void {
  switch (event.type) {
    case 'frame':
      here.frame = event.frame;
      heardAt = performance.now();
      if (postsIn(here, chatOf(here, here.openId)).length === 0) renderChat();
      else renderAll();
      break;
    case 'post':
      putPost(here, event.chatId, event.post);
      break;
    case 'deleted':
      here.posts.get(event.chatId)?.delete(event.messageId);
      if (event.chatId === here.openId) log.remove(event.messageId);
      renderList();
      break;
    case 'typing':
      here.typing.add(event.chatId);
      setTimeout(() => stopTyping(event.chatId), TYPING_FOR_MS);
      renderHead();
      break;
    case 'press-answer':
      hearAnswer(event);
      break;
    case 'inline-answer':
      showCards(event);
      break;
  }
}

function showCards({ queryId, results, button }: Extract<PageEvent, { type: 'inline-answer' }>): void {
  const cards = results.map(({ id, title, description }) => ({
    title,
    line: description,
    choose: () => void chooseCard(queryId, id),
  }));
  composer.showInline(queryId, cards, button?.text ?? (cards.length === 0 ? 'Nothing found' : undefined));
}

function begin(state: Parameters<typeof viewOf>[0]): void {
  const before = view;
  view = viewOf(state);
  heardAt = performance.now();
  if (before !== undefined && state.frame.chats.some(({ id }) => id === before.openId))
    view.openId = before.openId;
  renderAll();
  renderChat();
}

function putPost(here: View, chatId: number, post: Post): void {
  const posts = here.posts.get(chatId) ?? new Map<number, Post>();
  const isNew = !posts.has(postId(post));
  here.posts.set(chatId, posts.set(postId(post), post));
  here.typing.delete(chatId);
  if (isNew && !isInSight(chatId)) here.unread.set(chatId, (here.unread.get(chatId) ?? 0) + 1);
  if (chatId === here.openId) {
    log.put(here, chatOf(here, chatId), post);
    if (isNew && post.prompt !== undefined) startReply(postId(post));
    renderHead();
  }
  renderList();
}

/** On a small screen the open chat may be behind the list. */
function isInSight(chatId: number): boolean {
  return chatId === view?.openId && part('chat').checkVisibility();
}

function stopTyping(chatId: number): void {
  view?.typing.delete(chatId);
  renderHead();
}

function hearAnswer({ queryId, text, isAlert, url }: Extract<PageEvent, { type: 'press-answer' }>): void {
  release(queryId);
  if (text !== '') (isAlert ? alertBox : notice)(text);
  if (url !== undefined) void openLink(url);
}

function release(queryId: string): void {
  pressed.get(queryId)?.removeAttribute('aria-busy');
  pressed.delete(queryId);
}

async function pressButton(data: string, button: HTMLButtonElement): Promise<void> {
  if (view === undefined) return;
  const line = button.closest('li');
  const messageId = Number(line?.id.slice(1));
  button.setAttribute('aria-busy', 'true');
  const chat = chatOf(view, view.openId);
  const done = await perform({ do: 'press', chatId: chat.id, userId: presserOf(view), messageId, data });
  if (done?.queryId === undefined) {
    button.removeAttribute('aria-busy');
    return;
  }
  const { queryId } = done;
  pressed.set(queryId, button);
  setTimeout(() => release(queryId), PRESSED_FOR_MS);
}

/** In a channel everybody may press; elsewhere whoever speaks does. */
function presserOf(here: View): number {
  return speakerOf(here, chatOf(here, here.openId));
}

async function sayHere(text: string): Promise<void> {
  if (view === undefined) return;
  const chat = chatOf(view, view.openId);
  const threadId = view.topics.get(chat.id);
  const also = threadId === undefined ? {} : { threadId };
  await perform({ do: 'say', chatId: chat.id, userId: speakerOf(view, chat), text, ...also });
}

async function chooseCard(queryId: string, resultId: string): Promise<void> {
  if (view === undefined) return;
  const chat = chatOf(view, view.openId);
  composer.write('');
  const threadId = view.topics.get(chat.id);
  const also = threadId === undefined ? {} : { threadId };
  await perform({ do: 'choose', chatId: chat.id, userId: speakerOf(view, chat), queryId, resultId, ...also });
}

/** A t.me link to the bot opens the private chat with it, and says what the link carries. */
async function openLink(url: string): Promise<void> {
  if (view === undefined) return;
  const { pathname, searchParams } = new URL(url.replace(/^tg:\/*/, 'https://t.me/'));
  const name = searchParams.get('domain') ?? pathname.split('/')[1] ?? '';
  const channel = view.frame.chats.find(({ username }) => username !== '' && username === name);
  if (channel !== undefined) {
    openChat(channel.id);
    log.show(Number(pathname.split('/')[2]));
    return;
  }
  if (name !== view.frame.bot.username) {
    notice(`Nothing here is called @${name}.`);
    return;
  }
  const person = speakerOf(view, chatOf(view, view.openId));
  const chat = privateChatOf(view, person);
  if (chat === undefined) return;
  openChat(chat.id);
  const payload = searchParams.get('start');
  await perform({
    do: 'say',
    chatId: chat.id,
    userId: person,
    text: payload === null ? '/start' : `/start ${payload}`,
  });
}

function startReply(id: number): void {
  view?.replies.set(view.openId, id);
  renderComposer();
  composer.focus();
}

function openChat(id: number): void {
  if (view === undefined) return;
  view.openId = id;
  view.unread.delete(id);
  goTo('chat');
  renderAll();
  renderChat();
  // On a phone a field with the focus brings its keyboard along.
  if (matchMedia('(min-width: 56rem)').matches) composer.focus();
}

/** On a small screen one sees one part at a time. */
function goTo(place: 'list' | 'chat' | 'backstage'): void {
  part('page').dataset['at'] = place;
  if (place === 'backstage') part('backstage').querySelector('button')?.focus();
}

/** Alt and an arrow lead to the next chat. */
function walkChats(event: KeyboardEvent): void {
  const { key, altKey } = event;
  if (view === undefined || !altKey || (key !== 'ArrowDown' && key !== 'ArrowUp')) return;
  event.preventDefault();
  const { chats } = view.frame;
  const at = chats.findIndex(({ id }) => id === view?.openId) + (key === 'ArrowDown' ? 1 : chats.length - 1);
  openChat(chats[at % chats.length]?.id ?? view.openId);
}

function renderAll(): void {
  renderList();
  renderHead();
  renderComposer();
  renderBackstageNow();
}

function renderList(): void {
  if (view !== undefined) renderChatList(view, openChat);
}

function renderChat(): void {
  if (view === undefined) return;
  log.fill(view, chatOf(view, view.openId));
  renderAll();
}

let pinnedShown = '';

function renderHead(): void {
  if (view === undefined) return;
  const chat = chatOf(view, view.openId);
  refill(
    head,
    chatHead(view, chat, {
      back: () => goTo('list'),
      show: (id) => log.show(id),
      topic(id) {
        if (id === undefined) view?.topics.delete(chat.id);
        else view?.topics.set(chat.id, id);
        renderChat();
      },
    }),
  );
  // What is pinned is marked in the log, too.
  const pinned = `${chat.id}:${chat.pinned.join()}`;
  if (pinned === pinnedShown) return;
  pinnedShown = pinned;
  log.fill(view, chat);
}

function renderComposer(): void {
  if (view !== undefined) composer.show(view, chatOf(view, view.openId));
}

function renderBackstageNow(): void {
  if (view !== undefined) renderBackstage(view, backstageLinks);
}

let heardAt = 0;

/** The clock goes on between what the server tells of it. */
function tick(): void {
  const shown = document.getElementById('clock');
  if (view === undefined || shown === null) return;
  shown.textContent = momentOf(view.frame.stage.nowMs + performance.now() - heardAt);
}
