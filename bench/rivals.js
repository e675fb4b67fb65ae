import { autoRetry } from '@grammyjs/auto-retry';
import { apiThrottler } from '@grammyjs/transformer-throttler';
import { Bot } from 'grammy';

/** The usual ways to tell many chats something: as their authors recommend them, with their own settings. */
export const rivals = [
  { name: 'one after another', most: Infinity, tell: (bot, ids) => inTurn(bot, ids) },
  {
    name: 'one after another, auto-retry',
    most: Infinity,
    tell: (bot, ids) => {
      bot.api.config.use(autoRetry());
      return inTurn(bot, ids);
    },
  },
  { name: 'all at once', most: Infinity, tell: (bot, ids) => atOnce(bot, ids) },
  {
    name: 'all at once, auto-retry',
    most: 2_000,
    tell: (bot, ids) => {
      bot.api.config.use(autoRetry());
      return atOnce(bot, ids);
    },
  },
  {
    name: 'all at once, throttler',
    most: 10_000,
    tell: (bot, ids) => {
      bot.api.config.use(apiThrottler());
      return atOnce(bot, ids);
    },
  },
  {
    name: 'all at once, throttler and auto-retry',
    most: 2_000,
    tell: (bot, ids) => {
      bot.api.config.use(autoRetry());
      bot.api.config.use(apiThrottler());
      return atOnce(bot, ids);
    },
  },
];

/** A bot whose calls go through `fetch`. */
export function createBot(fetch) {
  const botInfo = { id: 42, is_bot: true, first_name: 'Rival', username: 'rival_bot' };
  return new Bot('42:TOKEN', { botInfo, client: { fetch } });
}

async function inTurn(bot, ids) {
  for (const id of ids) await tell(bot, id);
}

async function atOnce(bot, ids) {
  await Promise.all(ids.map((id) => tell(bot, id)));
}

/** What fails is lost: that it is counted, not what it failed of. */
async function tell(bot, id) {
  await bot.api.sendMessage(id, 'follow norland-2030 1').catch(() => {});
}
