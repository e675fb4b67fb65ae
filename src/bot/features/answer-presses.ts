import { Composer, type Context } from 'grammy/web';
import { beginMessage } from '../../messages/help.ts';
import { quotesOnPage, sentencesMessage } from '../../messages/sentences.ts';
import { readAsked } from '../asked.ts';
import { onPress } from '../on-press.ts';
import { reply } from '../reply.ts';
import type { BotServices } from '../services.ts';
import { replyWithAnswer } from './answers.ts';

/** The buttons under answers that lead to other answers, and to the sentences behind their figures. */
export function answerPressesFeature(services: BotServices): Composer<Context> {
  const feature = new Composer();
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
