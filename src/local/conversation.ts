import type { Chat, Message, Update, User, UserFromGetMe } from 'grammy/types';
import { type Bot, BotError, InputFile } from 'grammy/web';

/** One call that the bot made of the Bot API. */
export type Call = { method: string; payload: Record<string, unknown> };

/** Who writes, where, in which language and when. */
export type Speaker = {
  chat: 'private' | 'group' | 'channel';
  userId: number;
  languageCode: string;
  now: () => Date;
};

/** The bot's own account where no token names one. */
export const LOCAL_BOT: UserFromGetMe = {
  id: 1,
  is_bot: true,
  first_name: 'Teller',
  username: 'teller_local_bot',
  can_join_groups: true,
  can_read_all_group_messages: false,
  can_manage_bots: false,
  supports_inline_queries: true,
  supports_guest_queries: false,
  can_connect_to_business: false,
  has_main_web_app: false,
  has_topics_enabled: false,
  allows_users_to_create_topics: false,
  supports_join_request_queries: false,
};

/** What one says to the bot on a laptop, and what it answers. */
export type Conversation = {
  /** Sends a text as Telegram would, `also` being what else its message says; the calls that answer it, in order. */
  say(text: string, also?: Record<string, unknown>): Promise<Call[]>;
  /** Presses a button that carries this callback data. */
  press(data: string): Promise<Call[]>;
};

/**
 * Talks to a bot through `bot.handleUpdate`, the way the webhook does. Its calls of the Bot API are kept and
 * answered here, so nothing leaves the machine.
 */
export function startConversation(bot: Bot, speaker: Speaker): Conversation {
  let calls: Call[] = [];
  let count = 0;
  bot.api.config.use((_previous, method, payload) => {
    calls.push({ method, payload: withoutFiles(payload) });
    const sent = { message_id: ++count, date: 0, chat: chatOf(speaker) };
    const result = method.startsWith('send') || method.startsWith('edit') ? sent : true;
    // The type of a result depends on the method; this answers each as Telegram would.
    return Promise.resolve({ ok: true, result: result as never });
  });
  const hand = async (update: Omit<Update, 'update_id'>): Promise<Call[]> => {
    calls = [];
    try {
      await bot.handleUpdate({ update_id: ++count, ...update } as Update);
    } catch (error) {
      throw error instanceof BotError ? error.error : error;
    }
    return calls;
  };
  return {
    say: (text, also = {}) =>
      hand(textUpdate(text, ++count, speaker, { ...replyTo(calls, speaker), ...also })),
    press: (data) =>
      hand({
        callback_query: {
          id: String(++count),
          from: userOf(speaker),
          chat_instance: '1',
          data,
          message: { message_id: count, date: seconds(speaker), chat: chatOf(speaker), text: '…' } as never,
        },
      }),
  };
}

/** Files by their names and sizes: what is kept of a call can be printed as JSON. */
function withoutFiles(payload: object): Record<string, unknown> {
  const entries = Object.entries(payload).map(([name, value]): [string, unknown] => {
    if (!(value instanceof InputFile)) return [name, value];
    const raw = value.toRaw();
    return [name, { filename: value.filename, ...(raw instanceof Uint8Array && { bytes: raw.length }) }];
  });
  return Object.fromEntries(entries);
}

/** The bot's question as what the next line answers: an app opens the reply to a question by itself. */
function replyTo(calls: readonly Call[], speaker: Speaker): Record<string, unknown> {
  const { text, reply_markup } = calls.at(-1)?.payload ?? {};
  const isQuestion =
    typeof reply_markup === 'object' && reply_markup !== null && 'force_reply' in reply_markup;
  if (!isQuestion) return {};
  return { reply_to_message: { message_id: 0, date: 0, chat: chatOf(speaker), from: LOCAL_BOT, text } };
}

function textUpdate(
  text: string,
  messageId: number,
  speaker: Speaker,
  also: Record<string, unknown>,
): Omit<Update, 'update_id'> {
  const command = /^\/[A-Za-z0-9_]+(@[A-Za-z0-9_]+)?/.exec(text)?.[0];
  const message = {
    message_id: messageId,
    date: seconds(speaker),
    chat: chatOf(speaker),
    text,
    ...(command === undefined
      ? {}
      : { entities: [{ type: 'bot_command', offset: 0, length: command.length }] }),
  };
  return speaker.chat === 'channel'
    ? { channel_post: message as Message & Update.Channel }
    : { message: { ...message, from: userOf(speaker), ...also } as Message & Update.NonChannel };
}

function userOf({ userId, languageCode }: Speaker): User {
  return { id: userId, is_bot: false, first_name: 'Reader', language_code: languageCode };
}

function chatOf({ chat, userId }: Speaker): Chat {
  switch (chat) {
    case 'private':
      return { id: userId, type: 'private', first_name: 'Reader' };
    case 'group':
      return { id: -1_000_000_000_001, type: 'supergroup', title: 'A group' };
    case 'channel':
      return { id: -1_000_000_000_002, type: 'channel', title: 'A channel' };
  }
}

function seconds({ now }: Speaker): number {
  return Math.floor(now().getTime() / 1000);
}
