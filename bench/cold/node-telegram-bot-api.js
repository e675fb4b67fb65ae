import { Bot } from 'node-telegram-bot-api';
import { answerFrom } from './answer.js';
import { getItem } from './table.js';

const { BOT_TOKEN, WEBHOOK_SECRET } = process.env;
const bot = new Bot(BOT_TOKEN);
let body = '';
// It has no replies in the webhook's response, and its calls go by fetch: here it is spared that.
bot.command('results', async (ctx) => {
  body = JSON.stringify(answerFrom(await getItem(), ctx.chat.id));
});
bot.catch((error) => {
  throw error;
});

/** The same bot in node-telegram-bot-api. */
export const handler = async (event) => {
  if (event.headers['x-telegram-bot-api-secret-token'] !== WEBHOOK_SECRET) return { statusCode: 401 };
  await bot.handleUpdate(JSON.parse(event.body));
  return { statusCode: 200, body };
};
