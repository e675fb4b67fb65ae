import { Composer, type Context } from 'grammy/web';
import { figureChoice } from '../../messages/figure-choice.ts';
import { figuresOf } from '../../messages/figures.ts';
import { beginMessage } from '../../messages/help.ts';
import type { FigurePress } from '../../messages/message.ts';
import { plainMessage } from '../../messages/plain.ts';
import { type Asked, readAsked } from '../asked.ts';
import { askedFor } from '../asked-for.ts';
import { sayRefusals } from '../on-desk.ts';
import { onPress } from '../on-press.ts';
import { reply } from '../reply.ts';
import type { BotServices } from '../services.ts';

/** As much as is kept of what a reader writes. */
const MAX_NOTE = 500;

/** "Report a figure", for everybody: which one, what is wrong with it, and into the editors' queue. */
export function doubtFeature(services: BotServices): Composer<Context> {
  const feature = new Composer();
  onPress(feature, 'doubts', services.log, async (ctx, press) => {
    const { words, edition } = await findDoubted(ctx, services, press);
    const message =
      edition === undefined
        ? beginMessage('unknown-button', press.contestId, words)
        : figureChoice(edition, 'doubts', press.at, words);
    await reply(ctx, message);
  });
  onPress(feature, 'doubt', services.log, async (ctx, press) => {
    const { words, edition } = await findDoubted(ctx, services, press);
    const shown = edition && figuresOf(edition, words)[press.at];
    if (shown === undefined) return reply(ctx, beginMessage('unknown-button', press.contestId, words));
    const question = words.say('doubt-ask', { what: shown.what, value: shown.asShown });
    await reply(ctx, { blocks: [{ type: 'paragraph', text: [question] }], buttons: [], asksFor: press });
  });
  feature.on('message:text', async (ctx, next) => {
    const press = askedFor(ctx);
    if (press?.ask !== 'doubt') return next();
    const { words, edition } = await findDoubted(ctx, services, press);
    const shown = edition && figuresOf(edition, words)[press.at];
    if (shown === undefined) return reply(ctx, beginMessage('unknown-button', press.contestId, words));
    const { contestId, edition: number } = press;
    const wanted = shown.quote === null ? [] : [shown.quote];
    const [quote] = await services.editions.findQuotes(contestId, number, wanted);
    await sayRefusals(ctx, words, async () => {
      await services.desk.reportFigure({
        contestId,
        edition: number,
        figure: shown.figure,
        asShown: shown.asShown,
        sentence: quote?.exact ?? null,
        note: ctx.message.text.slice(0, MAX_NOTE),
        chatId: ctx.chat.id,
        key: ctx.update.update_id,
      });
      await reply(ctx, plainMessage(words.say('doubt-thanks')));
    });
  });
  return feature;
}

/** The edition that a reader saw the figure in, which may no longer be the newest. */
async function findDoubted(
  ctx: Context,
  services: BotServices,
  press: FigurePress,
): Promise<Pick<Asked, 'words' | 'edition'>> {
  const { words, edition } = await readAsked(ctx, services, press.contestId);
  if (edition?.number === press.edition) return { words, edition };
  return { words, edition: await services.editions.findEdition(press.contestId, press.edition) };
}
