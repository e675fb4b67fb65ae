import { Composer, type Context } from 'grammy/web';
import type { Edition } from '../../election/edition.ts';
import { composeAnswer } from '../../messages/compose-answer.ts';
import { ANSWER_NAMES, type AnswerName } from '../../messages/message.ts';
import { READER_TEXTS } from '../../messages/reader-texts.ts';
import { addTexts, type Words } from '../../messages/words.ts';
import { readAsked } from '../asked.ts';
import { isGroup } from '../is-group.ts';
import { type Onlookers, reply } from '../reply.ts';
import type { BotServices } from '../services.ts';

/** `/results`, `/polls` and the other answers about an edition, by command. */
export function answersFeature(services: BotServices): Composer<Context> {
  const feature = new Composer();
  for (const name of ANSWER_NAMES) {
    feature.command(name, (ctx) => replyWithAnswer(ctx, services, name, null));
  }
  return feature;
}

/** Sends an answer, or says that nothing has been published yet. */
export async function replyWithAnswer(
  ctx: Context,
  services: BotServices,
  name: AnswerName,
  contestId: string | null,
): Promise<void> {
  const { words, edition, settings } = await readAsked(ctx, services, contestId);
  if (edition === undefined) {
    await addTexts(READER_TEXTS);
    const { noEditionMessage } = await import('../../messages/help.ts');
    return reply(ctx, noEditionMessage(words));
  }
  if (!isGroup(ctx)) return sendAnswer(ctx, services, name, edition, words);
  const { mannersFor, pointToEarlier } = await import('../group-manners.ts');
  const manners = await mannersFor(ctx, services, settings, name, edition);
  if (manners === 'asked-before') return pointToEarlier(ctx, settings, name, edition, words);
  await sendAnswer(ctx, services, name, edition, words, manners);
}

/** Sends an answer about an edition, with its sentences where the chat can show them folded away. */
export async function sendAnswer(
  ctx: Context,
  services: BotServices,
  name: AnswerName,
  edition: Edition,
  words: Words,
  to: Onlookers = {},
): Promise<void> {
  const message = await composeAnswer(name, edition, words);
  if (!services.forms.takesRich(ctx.chatId ?? 0)) return reply(ctx, message, to);
  const { addFootnotes } = await import('../add-footnotes.ts');
  await reply(ctx, await addFootnotes(message, edition, words, services), to);
}
