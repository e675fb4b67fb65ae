import { Composer, type Context } from 'grammy/web';
import { readDeepLink } from '../../messages/deep-link.ts';
import { beginMessage, helpMessage, startMessage } from '../../messages/help.ts';
import { readAsked, readChat } from '../asked.ts';
import { reply } from '../reply.ts';
import type { BotServices } from '../services.ts';
import { replyWithAnswer } from './answers.ts';

/** `/help` and `/start`, which also takes the payload of a deep link: `t.me/BOT?start=results_azerbaijan-2024`. */
export function startFeature(services: BotServices): Composer<Context> {
  const feature = new Composer();
  feature.command('start', async (ctx) => {
    const link = readDeepLink(ctx.match);
    if (link !== undefined) return replyWithAnswer(ctx, services, link.answer, link.contestId);
    const { words, edition, contestId } = await readAsked(ctx, services);
    const message =
      ctx.match === '' ? startMessage(edition, words) : beginMessage('unknown-link', contestId, words);
    await reply(ctx, message);
  });
  feature.command('help', async (ctx) => {
    const { words } = await readChat(ctx, services);
    await reply(ctx, helpMessage(words));
  });
  return feature;
}
