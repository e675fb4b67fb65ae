import type { UserFromGetMe } from 'grammy/types';
import { Bot } from 'grammy/web';
import type { ChatStore } from '../delivery/chat-store.ts';
import type { EditionStore } from '../desk/stores.ts';
import type { Log } from '../log.ts';

/** What the bot needs from outside. */
export type BotServices = {
  chats: ChatStore;
  editions: EditionStore;
  /** The contest answered about in a chat that has chosen none. */
  defaultContestId: string;
  botInfo: UserFromGetMe;
  /** Where the Bot API is; Telegram's own when undefined. */
  apiRoot: string | undefined;
  now: () => Date;
  log: Log;
};

/** The bot, wired and not started: the webhook, long polling, the terminal and `teller ask` feed it updates. */
export function createBot(token: string, services: BotServices): Bot {
  const bot = new Bot(token, {
    botInfo: services.botInfo,
    client: {
      canUseWebhookReply: (method) => method === 'sendMessage',
      ...(services.apiRoot === undefined ? {} : { apiRoot: services.apiRoot }),
    },
  });
  return bot;
}
