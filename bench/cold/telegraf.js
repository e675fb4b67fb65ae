import { Telegraf } from 'telegraf';
import { answerFrom } from './answer.js';
import { getItem } from './table.js';

const { BOT_TOKEN, BOT_INFO, WEBHOOK_SECRET } = process.env;
const bot = new Telegraf(BOT_TOKEN);
bot.botInfo = JSON.parse(BOT_INFO);
let body = '';
// It sends no message in the webhook's response, and its calls go by node-fetch: here it is spared that.
bot.command('results', async (ctx) => {
  body = JSON.stringify(answerFrom(await getItem(), ctx.chat.id));
});
bot.catch((error) => {
  throw error;
});

/** The same bot in telegraf. */
export const handler = async (event) => {
  if (event.headers['x-telegram-bot-api-secret-token'] !== WEBHOOK_SECRET) return { statusCode: 401 };
  await bot.handleUpdate(JSON.parse(event.body));
  return { statusCode: 200, body };
};
