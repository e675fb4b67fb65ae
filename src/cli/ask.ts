import { parseArgs } from 'node:util';
import { createBot } from '../bot/bot.ts';
import { readLocalConfig } from '../config.ts';
import { createDesk } from '../desk/create-desk.ts';
import { LOCAL_BOT, type Speaker, startConversation } from '../local/conversation.ts';
import { showCall } from '../local/show-call.ts';
import { createLog } from '../log.ts';
import { EXIT, type Exit, type Io, say, UsageError } from './io.ts';
import { LOCAL_TOKEN, withTable } from './open-table.ts';
import { operatorDesk } from './operator-desk.ts';

/**
 * `teller ask TEXT`: puts TEXT to the bot, over the configured table, and prints what it answers. `--at` is the date that
 * the message carries; the bot reads no clock.
 */
export async function askCommand(args: string[], io: Io): Promise<Exit> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      table: { type: 'string' },
      lang: { type: 'string', default: 'en' },
      chat: { type: 'string', default: 'private' },
      as: { type: 'string', default: '1001' },
      at: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const [text] = positionals;
  if (text === undefined || positionals.length > 1) {
    throw new UsageError('Ask what? teller ask "/results" (in quotation marks if it has spaces)');
  }
  const speaker: Speaker = {
    chat: chatKind(values.chat),
    userId: userId(values.as),
    languageCode: values.lang,
    now: values.at === undefined ? io.now : fixedTime(values.at),
  };
  const config = readLocalConfig(io.env);
  return withTable({ ...config, table: values.table, create: false, samples: true }, io, async (stores) => {
    const bot = createBot(LOCAL_TOKEN, {
      ...stores,
      desk: createDesk({ ...operatorDesk(stores, io), ownerIds: config.editorIds }),
      now: speaker.now,
      defaultContestId: config.defaultContestId,
      richMessages: 'never',
      apiRoot: config.apiRoot,
      botInfo: LOCAL_BOT,
      log: createLog((line) => say(io.stderr, line)),
    });
    const calls = await startConversation(bot, speaker).say(text);
    for (const call of calls) {
      const line = values.json ? JSON.stringify(call) : showCall(call);
      if (line !== '') say(io.stdout, line);
    }
    if (speaker.chat === 'channel' && calls.length === 0)
      say(io.stderr, 'Posts in channels are not answered.');
    return EXIT.done;
  });
}

function chatKind(name: string): Speaker['chat'] {
  if (name === 'private' || name === 'group' || name === 'channel') return name;
  throw new UsageError('--chat is private, group or channel.');
}

function userId(text: string): number {
  const id = Number(text);
  if (!Number.isSafeInteger(id) || id <= 0) throw new UsageError('--as takes a numeric user id.');
  return id;
}

function fixedTime(text: string): () => Date {
  const time = new Date(text);
  if (Number.isNaN(time.getTime()))
    throw new UsageError('--at takes an ISO time, such as 2024-02-11T09:30:00Z.');
  return () => time;
}
