import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Message, Update } from 'grammy/types';
import { createBot } from '../../src/bot/bot.ts';
import { tellDrafts } from '../../src/bot/tell-drafts.ts';
import { createDesk } from '../../src/desk/create-desk.ts';
import { type Call, LOCAL_BOT } from '../../src/local/conversation.ts';
import { openEmbeddedTable } from '../../src/local/embedded-table.ts';
import { buttonsOf, showCall } from '../../src/local/show-call.ts';
import type { FetchPage } from '../../src/pages/fetch-page.ts';
import { createStores } from '../../src/services.ts';

export const OWNER = 501;

/** A desk with one owner, its table, its clock, and the bot in front of it; every update goes through the bot. */
export async function openDesk({
  token = '1:test',
  apiRoot,
  linked,
  fetchPage,
}: {
  token?: string;
  apiRoot?: string;
  /** What a forwarded message brings; forwarding is refused without it. */
  linked?: Record<string, unknown>;
  fetchPage?: FetchPage;
} = {}) {
  const table = await openEmbeddedTable();
  const stores = createStores(table);
  const clock = { now: new Date('2024-02-11T20:00:00Z') };
  let drawn = 0;
  const random = (bytes: number) => createHash('sha256').update(String(++drawn)).digest().subarray(0, bytes);
  const desk = createDesk({ stores, ownerIds: [OWNER], now: () => clock.now, random });
  const log: unknown[] = [];
  const services = {
    ...stores,
    desk,
    now: () => clock.now,
    defaultContestId: 'azerbaijan-2024',
    botInfo: LOCAL_BOT,
    apiRoot,
    richMessages: 'never' as const,
    ...(fetchPage !== undefined && { fetchPage }),
    log: (...event: unknown[]) => void log.push(event),
  };
  const bot = createBot(token, services);
  let calls: Call[] = [];
  let count = 0;
  bot.api.config.use((_previous, method, payload) => {
    calls.push({ method, payload: { ...payload } });
    const sent = { message_id: ++count, date: 0, chat: {} };
    const file = { file_id: 'f1', file_unique_id: 'u1', file_path: 'documents/file_1.txt' };
    if (method === 'forwardMessage' && linked === undefined) {
      const description = 'Bad Request: message to forward not found';
      return Promise.resolve({ ok: false, error_code: 400, description });
    }
    const results: Record<string, unknown> = {
      getFile: file,
      answerCallbackQuery: true,
      forwardMessage: { ...sent, ...linked },
    };
    const result = results[method] ?? sent;
    // The type of a result depends on the method; this answers each as Telegram would.
    return Promise.resolve({ ok: true, result: result as never });
  });

  /** Hands an update in as Telegram would, and says which calls answered it. */
  async function hand(update: Update): Promise<Call[]> {
    calls = [];
    await bot.handleUpdate(update);
    return calls;
  }

  /** Somebody in a private chat with the bot, who can press only what the bot has shown. */
  function person(id: number, language = 'en') {
    const from = { id, is_bot: false, first_name: 'Somebody', language_code: language };
    const chat = { id, type: 'private' as const, first_name: 'Somebody' };
    let shown: Call[] = [];
    let last: Update | undefined;
    const send = async (update: Omit<Update, 'update_id'>) => {
      last = { update_id: ++count, ...update } as Update;
      shown = await hand(last);
      return textIn(last, shown);
    };
    const message = (fields: Record<string, unknown>) => {
      const date = Math.floor(clock.now.getTime() / 1000);
      const command = /^\/\w+/.exec(String(fields['text'] ?? ''))?.[0];
      const entities =
        command === undefined
          ? {}
          : { entities: [{ type: 'bot_command', offset: 0, length: command.length }] };
      return send({
        message: { message_id: ++count, date, chat, from, ...entities, ...fields } as Message,
      } as never);
    };
    const pressData = (data: string, fields: Record<string, unknown> = {}) =>
      send({
        callback_query: {
          id: String(++count),
          from,
          chat_instance: '1',
          data,
          message: { message_id: count, date: 1, chat, text: '…' },
          ...fields,
        },
      } as never);
    return {
      send,
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
      /** The data behind a button of the last answer. */
      button: (label: string) => dataOf(shown, label),
      /** What the bot has said last. */
      text: () => (last === undefined ? '' : textIn(last, shown)),
      buttons: () => shown.flatMap(buttonsOf).map(({ label }) => label),
      /** Telegram delivers the last update once more. */
      redelivered: async () => {
        if (last === undefined) throw new Error('Nothing was delivered yet');
        shown = await hand(last);
        return textIn(last, shown);
      },
      /** What the last update made the bot say in another private chat. */
      toldTo: (other: number) => saidIn(other, shown),
      calls: () => shown,
    };
  }
  /** A minute's run of what is due: what was said, by chat. */
  async function due(): Promise<string[]> {
    calls = [];
    await tellDrafts(bot.api, services);
    return calls.map((call) => `${call.payload['chat_id']}: ${showCall(call)}`);
  }

  return { person, stores, desk, clock, log, due, close: () => table.close() };
}

/** What was said in the chat that an update came from. */
function textIn({ message, callback_query }: Update, calls: readonly Call[]): string {
  return saidIn((message ?? callback_query?.message)?.chat.id, calls);
}

function saidIn(chatId: number | undefined, calls: readonly Call[]): string {
  const said = calls.filter(({ payload }) => payload['chat_id'] === chatId);
  return said.map(showCall).filter(Boolean).join('\n');
}

function dataOf(calls: readonly Call[], label: string): string {
  const buttons = calls.flatMap(buttonsOf);
  const found = buttons.find((button) => button.label === label || button.label.startsWith(label));
  if (found === undefined)
    throw new Error(`No button "${label}" among: ${buttons.map((each) => each.label).join(', ')}`);
  return found.data;
}

/** A brief of the sample data, front matter and all. */
export function brief(path: string): string {
  return readFileSync(join(import.meta.dirname, '../../data', path), 'utf8');
}
