import { createHash } from 'node:crypto';
import type { Chat, ChatMember, Update } from 'grammy/types';
import { createBot } from '../../src/bot/bot.ts';
import { createDesk } from '../../src/desk/create-desk.ts';
import type { Edition } from '../../src/election/edition.ts';
import { type Call, LOCAL_BOT } from '../../src/local/conversation.ts';
import { openEmbeddedTable } from '../../src/local/embedded-table.ts';
import { buttonsOf, showCall } from '../../src/local/show-call.ts';
import { createStores } from '../../src/services.ts';
import { sampleQuotes } from '../messages/sample-edition.ts';

export const OWNER = 501;
export const GROUP = -1_000_000_000_010;
export const CHANNEL = -1_000_000_000_020;

/** What Telegram says of people in chats: a status, or nothing where it knows of none. */
type Members = Record<number, Record<number, ChatMember['status']>>;

/** A bot over a table of its own, with chats of every kind around it; whatever it calls is kept. */
export async function openRooms(members: Members = {}) {
  const table = await openEmbeddedTable();
  const stores = createStores(table);
  const clock = { now: new Date('2026-05-03T18:00:00Z') };
  let drawn = 0;
  const random = (bytes: number) => createHash('sha256').update(String(++drawn)).digest().subarray(0, bytes);
  const now = () => clock.now;
  const desk = createDesk({ stores, ownerIds: [OWNER], now, random });
  const services = {
    ...stores,
    desk,
    now,
    defaultContestId: 'northland-2026',
    botInfo: LOCAL_BOT,
    apiRoot: undefined,
    richMessages: 'never' as const,
    log: () => {},
  };
  const bot = createBot('1:test', services);
  let calls: Call[] = [];
  let count = 0;
  bot.api.config.use((_previous, method, payload) => {
    calls.push({ method, payload: { ...payload } });
    // The type of a result depends on the method; this answers each as Telegram would.
    return Promise.resolve(answerTo(method, { ...payload }) as never);
  });

  function answerTo(method: string, payload: Record<string, unknown>) {
    if (method === 'getChatMember') {
      const { chat_id: chatId, user_id: userId } = payload;
      const status = members[Number(chatId)]?.[Number(userId)];
      if (status === undefined)
        return { ok: false, error_code: 400, description: 'Bad Request: member not found' };
      return { ok: true, result: { status, user: { id: userId }, can_post_messages: true } };
    }
    if (method === 'getChat')
      return { ok: true, result: { id: CHANNEL, type: 'channel', title: 'Nord Daily' } };
    return {
      ok: true,
      result: method.startsWith('answer') ? true : { message_id: ++count, date: 0, chat: {} },
    };
  }

  async function hand(update: Omit<Update, 'update_id'>): Promise<Call[]> {
    calls = [];
    await bot.handleUpdate({ update_id: ++count, ...update } as Update);
    return calls;
  }

  /** Somebody in a chat, or in a topic of it; without a number, an administrator who writes as the group itself. */
  function someone(id: number | null, chat: Chat, threadId: number | null = null, language = 'en') {
    const from =
      id === null
        ? { id: 1_087_968_824, is_bot: true, first_name: 'Group', username: 'GroupAnonymousBot' }
        : { id, is_bot: false, first_name: 'Somebody', language_code: language };
    const topic = threadId === null ? {} : { message_thread_id: threadId, is_topic_message: true };
    let shown: Call[] = [];
    const said = () => shown.map(showCall).filter(Boolean).join('\n');
    const message = async (fields: Record<string, unknown>) => {
      const command = /^\/\w+/.exec(String(fields['text'] ?? ''))?.[0];
      const entities =
        command === undefined
          ? {}
          : { entities: [{ type: 'bot_command', offset: 0, length: command.length }] };
      const sender = id === null ? { sender_chat: chat } : {};
      shown = await hand({
        message: {
          message_id: ++count,
          date: seconds(),
          chat,
          from,
          ...topic,
          ...sender,
          ...entities,
          ...fields,
        },
      } as never);
      return said();
    };
    const pressData = async (data: string) => {
      shown = await hand({
        callback_query: {
          id: String(++count),
          from: id === null ? { id: OWNER + 1, is_bot: false, first_name: 'Somebody' } : from,
          chat_instance: '1',
          data,
          message: { message_id: count, date: 1, chat, text: '…', ...topic },
        },
      } as never);
      return said();
    };
    return {
      message,
      pressData,
      say: (text: string) => message({ text }),
      /** Answers the question that the bot asked last. */
      answer: (text: string) => {
        const question = shown.at(-1)?.payload['text'];
        return message({
          text,
          reply_to_message: { message_id: 1, date: 0, chat, from: LOCAL_BOT, text: question },
        });
      },
      press: (label: string) => pressData(dataOf(shown, label)),
      /** The calls that answered last. */
      calls: () => shown,
    };
  }

  const seconds = () => Math.floor(clock.now.getTime() / 1000);

  return {
    stores,
    desk,
    clock,
    services,
    bot,
    hand,
    reader: (id: number, language = 'en') =>
      someone(id, { id, type: 'private', first_name: 'Somebody' }, null, language),
    /** In the group, or in a topic of it. */
    member: (id: number | null, threadId: number | null = null) =>
      someone(id, { id: GROUP, type: 'supergroup', title: 'Newsroom', is_forum: true }, threadId),
    /** What became of the bot itself in a chat. */
    membership: (chat: Chat, by: number, fields: Partial<ChatMember>) =>
      hand({
        my_chat_member: {
          chat,
          from: { id: by, is_bot: false, first_name: 'Somebody' },
          date: seconds(),
          old_chat_member: { user: LOCAL_BOT, status: 'left' },
          new_chat_member: { user: LOCAL_BOT, ...fields },
        },
      } as never),
    publish: async (...editions: Edition[]) => {
      for (const edition of editions) await stores.editions.publishEdition(edition, sampleQuotes);
    },
    close: () => table.close(),
  };
}

function dataOf(calls: readonly Call[], label: string): string {
  const buttons = calls.flatMap(buttonsOf);
  const found = buttons.find((button) => button.label === label || button.label.startsWith(label));
  if (found === undefined)
    throw new Error(`No "${label}" among: ${buttons.map((each) => each.label).join(', ')}`);
  return found.data;
}
