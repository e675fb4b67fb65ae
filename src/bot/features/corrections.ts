import { Composer, type Context } from 'grammy/web';
import { correctionsMessage } from '../../messages/corrections.ts';
import { noEditionMessage } from '../../messages/help.ts';
import { readAsked } from '../asked.ts';
import { reply } from '../reply.ts';
import type { BotServices } from '../services.ts';

/** `/corrections`, for everybody: what was put right, from what to what, and why. */
export function correctionsFeature(services: BotServices): Composer<Context> {
  const feature = new Composer();
  feature.command('corrections', async (ctx) => {
    const { words, edition, contestId } = await readAsked(ctx, services);
    if (edition === undefined) return reply(ctx, noEditionMessage(words));
    const notices = await services.desk.listCorrections(contestId);
    await reply(ctx, correctionsMessage(edition, notices, words));
  });
  return feature;
}
