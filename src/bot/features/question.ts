import { Composer, type Context } from 'grammy/web';
import { DamagedItem } from '../../desk/store-errors.ts';
import { candidateAnswer } from '../../messages/candidate.ts';
import { findQuestion } from '../../messages/plain-question.ts';
import { type Asked, readAsked } from '../asked.ts';
import { reply } from '../reply.ts';
import type { BotServices } from '../services.ts';
import { sendAnswer } from './answers.ts';

/** Longer texts are articles, or parts of one. */
const LONGEST_QUESTION = 120;

/** Damage costs those an answer who ask for one, and not whoever says hello. */
async function readUnlessDamaged(ctx: Context, services: BotServices): Promise<Asked | undefined> {
  try {
    return await readAsked(ctx, services);
  } catch (error) {
    if (error instanceof DamagedItem) return undefined;
    throw error;
  }
}

/** "Who is leading?": questions in plain words, in private chats. What is not understood is left to others. */
export function questionFeature(services: BotServices): Composer<Context> {
  const feature = new Composer();
  feature.chatType('private').on('message:text', async (ctx, next) => {
    const { text, reply_to_message: answered } = ctx.message;
    if (text.startsWith('/') || text.length > LONGEST_QUESTION || answered !== undefined) return next();
    const asked = await readUnlessDamaged(ctx, services);
    if (asked === undefined && findQuestion(text, undefined) === undefined) return next();
    const { edition, words } = asked ?? (await readAsked(ctx, services));
    const question = findQuestion(text, edition);
    if (question === undefined || edition === undefined) return next();
    if (question.about === 'candidate') return reply(ctx, candidateAnswer(edition, question.query, words));
    await sendAnswer(ctx, services, question.about, edition, words);
  });
  return feature;
}
