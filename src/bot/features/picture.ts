import { Composer, type Context, GrammyError, InputFile } from 'grammy/web';
import type { Edition } from '../../election/edition.ts';
import { ANSWERS } from '../../messages/answers.ts';
import { noEditionMessage } from '../../messages/help.ts';
import {
  type AnswerName,
  CHART_NAMES,
  type ChartName,
  type Message,
  type PictureShape,
} from '../../messages/message.ts';
import { pictureButtons } from '../../messages/picture-buttons.ts';
import { plainMessage } from '../../messages/plain.ts';
import type { Words } from '../../messages/words.ts';
import { readAsked } from '../asked.ts';
import { onPress } from '../on-press.ts';
import { reply } from '../reply.ts';
import { replyWithPicture } from '../reply-with-picture.ts';
import type { BotServices } from '../services.ts';

/** As many counts of a night as a line still shows. */
const EARLIER_EDITIONS = 24;

/** `/picture`, alone or with what it shall show, and the buttons under answers. */
export function pictureFeature(services: BotServices): Composer<Context> {
  const feature = new Composer();
  feature.command('picture', async (ctx) => {
    const wanted = ctx.match.trim().toLowerCase();
    const chart = CHART_NAMES.find((name) => name === wanted) ?? 'results';
    await sendPicture(ctx, services, chart, 'wide', null);
  });
  onPress(feature, 'picture', services.log, (ctx, { chart, shape, contestId }) =>
    sendPicture(ctx, services, chart, shape, contestId),
  );
  return feature;
}

async function sendPicture(
  ctx: Context,
  services: BotServices,
  chart: ChartName,
  shape: PictureShape,
  contestId: string | null,
): Promise<void> {
  const { words, edition } = await readAsked(ctx, services, contestId);
  if (edition === undefined) return reply(ctx, noEditionMessage(words));
  const { pictures } = services;
  const ref = { contestId: edition.contest.id, edition: edition.number, chart, shape, locale: words.locale };
  const caption = captionOf(edition, chart, shape, words);
  const known = await pictures.findFileId(ref);
  if (known !== undefined && (await isSent(replyWithPicture(ctx, known, caption)))) return;
  const png = await draw(services, edition, chart, shape, words);
  if (png === null) return reply(ctx, plainMessage(words.say('picture-nothing')));
  const fileId = await replyWithPicture(ctx, new InputFile(png, `${ref.contestId}-${chart}.png`), caption);
  if (fileId !== undefined) await pictures.saveFileId(ref, fileId, new Date((ctx.msg?.date ?? 0) * 1000));
}

/** What draws is loaded with the first picture that is asked for: an answer in text pays nothing for it. */
async function draw(
  { editions }: BotServices,
  edition: Edition,
  chart: ChartName,
  shape: PictureShape,
  words: Words,
): Promise<Uint8Array | null> {
  const { drawPicture } = await import('../../charts/charts.ts');
  const { contest, number } = edition;
  const numbers = chart === 'progress' ? Array.from({ length: number - 1 }, (_, at) => at + 1) : [];
  const earlier = await Promise.all(
    numbers.slice(-EARLIER_EDITIONS).map((each) => editions.findEdition(contest.id, each)),
  );
  return drawPicture(chart, { edition, earlier: earlier.filter((each) => each !== undefined) }, shape, words);
}

/** A picture that Telegram does not know any more is drawn anew. */
async function isSent(sending: Promise<unknown>): Promise<boolean> {
  try {
    await sending;
    return true;
  } catch (error) {
    if (error instanceof GrammyError && error.error_code === 400) return false;
    throw error;
  }
}

const SAID_BY: Record<ChartName, AnswerName> = {
  results: 'results',
  polls: 'compare',
  progress: 'results',
  turnout: 'turnout',
};

/** The picture's figures in words, for whoever does not see it. */
function captionOf(edition: Edition, chart: ChartName, shape: PictureShape, words: Words): Message {
  const hasCount = edition.results.length > 0;
  const answer = chart === 'polls' && !hasCount ? 'polls' : SAID_BY[chart];
  return {
    blocks: ANSWERS[answer](edition, words).blocks,
    buttons: pictureButtons(edition.contest.id, answer, chart, shape, words),
  };
}
