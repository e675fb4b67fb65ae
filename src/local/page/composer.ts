import { commandsFor } from '../chat-page/command-menu.ts';
import type { PageChat } from '../chat-page/page-state.ts';
import { el, icon } from './element.ts';
import { lineOf } from './message-text.ts';
import { perform } from './server.ts';
import { createSuggestions, type Suggestion, type Suggestions } from './suggestions.ts';
import { speakerOf, type View } from './view.ts';

export type ComposerLinks = { speaker: (userId: number) => void; dropReply: () => void };

/** Where one writes. What is being written is kept by chat, so that a look into another one loses nothing. */
export type Composer = {
  element: HTMLElement;
  /** Shows what stands in this chat's field, and who writes. */
  show: (view: View, chat: PageChat) => void;
  write: (text: string) => void;
  focus: () => void;
  showInline: (queryId: string, cards: readonly Suggestion[], button: string | undefined) => void;
};

/** Long enough after the last letter that one does not ask at every letter. */
const INLINE_AFTER_MS = 250;

export function createComposer(links: ComposerLinks): Composer {
  const drafts = new Map<number, string>();
  let now: { view: View; chat: PageChat } | undefined;
  let inlineTimer: ReturnType<typeof setTimeout> | undefined;
  let inlineQuery: string | undefined;

  const field = el('textarea', {
    rows: 1,
    id: 'message',
    placeholder: 'Message',
    'aria-label': 'Message',
    autocomplete: 'off',
    enterkeyhint: 'send',
  });
  const suggestions: Suggestions = createSuggestions(field);
  const send = el('button', { type: 'submit', class: 'round send', 'aria-label': 'Send' }, icon('send'));
  const picker = el('input', { type: 'file', class: 'unseen', tabindex: -1, 'aria-hidden': 'true' });
  const attach = el(
    'button',
    { type: 'button', class: 'round', 'aria-label': 'Send a file', on: { onclick: () => picker.click() } },
    icon('clip'),
  );
  const slash = el(
    'button',
    {
      type: 'button',
      class: 'round',
      'aria-label': 'Commands',
      on: { onclick: () => write(field.value === '' ? '/' : field.value) },
    },
    icon('slash'),
  );
  const reply = el('div', { class: 'replying' });
  const speaker = el('label', { class: 'speaking' });
  const form = el('form', { class: 'composer-form' }, slash, attach, field, send, picker);
  const unblock = el('button', { type: 'button', class: 'whole' });
  const element = el('footer', { class: 'composer' }, suggestions.element, reply, speaker, form, unblock);

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void say();
  });
  field.addEventListener('keydown', (event) => {
    if (suggestions.key(event)) return;
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      void say();
    }
    if (event.key === 'Escape') links.dropReply();
  });
  field.addEventListener('input', () => written());
  picker.addEventListener('change', () => void sendFile());

  async function say(): Promise<void> {
    if (now === undefined || field.value.trim() === '') return;
    const { view, chat } = now;
    const text = field.value;
    write('');
    const done = await perform({ do: 'say', ...here(view, chat), text });
    if (done === undefined) write(text);
    else links.dropReply();
  }

  async function sendFile(): Promise<void> {
    const [file] = picker.files ?? [];
    if (now === undefined || file === undefined) return;
    const { view, chat } = now;
    const base64 = await readBase64(file);
    picker.value = '';
    await perform({ do: 'say', ...here(view, chat), text: field.value, file: { name: file.name, base64 } });
    write('');
    links.dropReply();
  }

  function here(view: View, chat: PageChat) {
    const replyToId = view.replies.get(chat.id);
    const threadId = view.topics.get(chat.id);
    return {
      chatId: chat.id,
      userId: speakerOf(view, chat),
      ...(replyToId === undefined ? {} : { replyToId }),
      ...(threadId === undefined ? {} : { threadId }),
    };
  }

  function write(text: string): void {
    field.value = text;
    field.focus();
    written();
  }

  function written(): void {
    if (now === undefined) return;
    drafts.set(now.chat.id, field.value);
    field.style.blockSize = 'auto';
    field.style.blockSize = `${Math.min(field.scrollHeight, 180)}px`;
    suggest();
  }

  /** Commands after a slash, cards after the bot's name. */
  function suggest(): void {
    if (now === undefined) return;
    const { view, chat } = now;
    clearTimeout(inlineTimer);
    inlineQuery = undefined;
    const inline = new RegExp(`^@${view.frame.bot.username}\\s(.*)$`, 'is').exec(field.value);
    if (inline !== null) {
      inlineTimer = setTimeout(() => void askInline(view, chat, inline[1] ?? ''), INLINE_AFTER_MS);
      return;
    }
    const typed = /^\/(\w*)$/.exec(field.value)?.[1];
    suggestions.show(typed === undefined ? [] : commandCards(view, chat, typed.toLowerCase()));
  }

  function commandCards(view: View, chat: PageChat, typed: string): Suggestion[] {
    const userId = speakerOf(view, chat);
    const language = view.frame.people.find(({ id }) => id === userId)?.language ?? 'en';
    const who = { userId, language, isAdmin: chat.admins.includes(userId) };
    return commandsFor(view.frame.commands, chat, who)
      .filter(({ command }) => command.startsWith(typed))
      .map(({ command, description }) => ({
        title: `/${command}`,
        line: description,
        choose: () => write(`/${command}`),
      }));
  }

  async function askInline(view: View, chat: PageChat, query: string): Promise<void> {
    const asked = await perform({ do: 'inline', chatId: chat.id, userId: speakerOf(view, chat), query });
    inlineQuery = asked?.queryId;
  }

  return {
    element,
    show(view, chat) {
      const isSame = now?.chat.id === chat.id;
      now = { view, chat };
      if (!isSame) {
        field.value = drafts.get(chat.id) ?? '';
        suggestions.show([]);
        written();
      }
      const isShut = chat.bot === 'kicked' && chat.kind === 'private';
      form.hidden = isShut;
      unblock.hidden = !isShut;
      unblock.textContent = `Unblock ${view.frame.bot.name}`;
      unblock.onclick = () =>
        void perform({ do: 'bot-in-chat', chatId: chat.id, userId: chat.id, status: 'member' });
      showReply(view, chat);
      showSpeaker(view, chat);
    },
    write,
    focus: () => field.focus(),
    showInline(queryId, cards, button) {
      if (queryId !== inlineQuery) return;
      suggestions.show(cards, button);
    },
  };

  function showReply(view: View, chat: PageChat): void {
    const id = view.replies.get(chat.id);
    const answered = id === undefined ? undefined : view.posts.get(chat.id)?.get(id);
    reply.hidden = answered === undefined;
    field.placeholder = answered?.prompt?.input_field_placeholder ?? 'Message';
    if (answered === undefined) return;
    const drop = el(
      'button',
      { type: 'button', class: 'round', 'aria-label': 'Do not reply', on: { onclick: links.dropReply } },
      icon('close'),
    );
    reply.replaceChildren(
      el(
        'p',
        {},
        el('span', { class: 'quoted-name' }, 'Reply to '),
        el('span', { class: 'quoted-line' }, lineOf(answered.message).slice(0, 120)),
      ),
      drop,
    );
  }

  function showSpeaker(view: View, chat: PageChat): void {
    speaker.hidden = chat.speakers.length < 2;
    const chosen = speakerOf(view, chat);
    const options = chat.speakers.map((id) => {
      const name = view.frame.people.find((person) => person.id === id)?.name ?? '';
      return el('option', { value: id, selected: id === chosen }, name);
    });
    const select = el('select', { 'data-key': 'speaker' }, ...options);
    select.addEventListener('change', () => links.speaker(Number(select.value)));
    const isFocused = speaker.contains(document.activeElement);
    speaker.replaceChildren(chat.kind === 'channel' ? 'Posting as ' : 'Speaking as ', select);
    if (isFocused) select.focus();
  }
}

function readBase64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result).replace(/^[^,]*,/, '')));
    reader.addEventListener('error', () => reject(reader.error));
    reader.readAsDataURL(file);
  });
}
