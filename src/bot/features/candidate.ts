import { Composer, type Context } from 'grammy/web';
import { candidateAnswer, candidateByKey, candidateMessage } from '../../messages/candidate.ts';
import { beginMessage, noEditionMessage } from '../../messages/help.ts';
import { readAsked } from '../asked.ts';
import { onPress } from '../on-press.ts';
import { reply } from '../reply.ts';
import type { BotServices } from '../services.ts';

/** `/candidate NAME`: one candidate; asks which when several have the name, and says who there is when none has. */
export function candidateFeature(services: BotServices): Composer<Context> {
  const feature = new Composer();
  feature.command('candidate', async (ctx) => {
    const { words, edition } = await readAsked(ctx, services);
    const message =
      edition === undefined ? noEditionMessage(words) : candidateAnswer(edition, ctx.match, words);
    await reply(ctx, message);
  });
  onPress(feature, 'candidate', services.log, async (ctx, { contestId, key }) => {
    const { words, edition } = await readAsked(ctx, services, contestId);
    const candidate = edition === undefined ? undefined : candidateByKey(edition, key);
    const message =
      edition === undefined || candidate === undefined
        ? beginMessage('unknown-button', contestId, words)
        : candidateMessage(edition, candidate, words);
    await reply(ctx, message);
  });
  return feature;
}
