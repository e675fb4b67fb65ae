import { FluentBundle, FluentResource } from '@fluent/bundle';
import { Bot, webhookCallback } from 'grammy';
import { z } from 'zod';
import { answerFrom } from './answer.js';
import { getItem } from './table.js';

const Stored = z.object({
  payload: z.record(z.string(), z.unknown()),
  words: z.string(),
  figures: z.array(z.string()),
});

const fluent = new FluentBundle('en', { useIsolating: false });
fluent.addResource(new FluentResource('answer = { $words }'));

const { BOT_TOKEN, BOT_INFO, WEBHOOK_SECRET } = process.env;
const bot = new Bot(BOT_TOKEN, {
  botInfo: JSON.parse(BOT_INFO),
  client: { canUseWebhookReply: () => true },
});
bot.command('results', async (ctx) => {
  const stored = Stored.parse(await getItem());
  const words = fluent.formatPattern(fluent.getMessage('answer').value, { words: stored.words });
  const { chat_id: _, text, method: __, ...other } = answerFrom({ ...stored, words }, ctx.chat.id);
  await ctx.reply(text, other);
});

/** The usual way: grammY's Node build, the SDK's whole client, zod, Fluent. */
export const handler = webhookCallback(bot, 'aws-lambda-async', { secretToken: WEBHOOK_SECRET });
