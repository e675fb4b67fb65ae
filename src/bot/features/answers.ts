import { Composer, type Context } from 'grammy/web';
import type { Edition } from '../../election/edition.ts';
import { ANSWERS } from '../../messages/answers.ts';
import { quotesInTables, withFootnotes } from '../../messages/footnotes.ts';
import { beginMessage, noEditionMessage } from '../../messages/help.ts';
import { ANSWER_NAMES, type AnswerName } from '../../messages/message.ts';
import { quotesOnPage, sentencesMessage } from '../../messages/sentences.ts';
import type { Words } from '../../messages/words.ts';
import { readAsked } from '../asked.ts';
import { mannersFor, pointToEarlier } from '../group-manners.ts';
import { onPress } from '../on-press.ts';
import { type Onlookers, reply } from '../reply.ts';
import type { BotServices } from '../services.ts';

/** `/results`, `/polls` and the other answers about an edition, by command and by button; and their sentences. */
export function answersFeature(services: BotServices): Composer<Context> {
  const feature = new Composer();
  for (const name of ANSWER_NAMES) {
    feature.command(name, (ctx) => replyWithAnswer(ctx, services, name, null));
  }
  onPress(feature, 'answer', services.log, (ctx, { answer, contestId }) =>
    replyWithAnswer(ctx, services, answer, contestId),
  );
  onPress(feature, 'sentences', services.log, async (ctx, press) => {
    const { words, edition: current } = await readAsked(ctx, services, press.contestId);
    const edition =
      current?.number === press.edition
        ? current
        : await services.editions.findEdition(press.contestId, press.edition);
    if (edition === undefined) return reply(ctx, beginMessage('unknown-button', press.contestId, words));
    const wanted = quotesOnPage(press.answer, edition, press.page);
    const quotes = await services.editions.findQuotes(press.contestId, press.edition, wanted);
    await reply(ctx, sentencesMessage(press.answer, edition, press.page, quotes, words));
  });
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
  if (edition === undefined) return reply(ctx, noEditionMessage(words));
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
  const message = ANSWERS[name](edition, words);
  if (!services.forms.takesRich(ctx.chatId ?? 0)) return reply(ctx, message, to);
  const { contest, number } = edition;
  const quotes = await services.editions.findQuotes(contest.id, number, quotesInTables(message));
  await reply(ctx, withFootnotes(message, edition, quotes, words), to);
}
