import type { Message as TelegramMessage } from 'grammy/types';
import { Composer, type Context, GrammyError, HttpError } from 'grammy/web';
import { MAX_ARTICLE_BYTES } from '../../article/decode.ts';
import { plainMessage } from '../../messages/plain.ts';
import { draftMessage } from '../desk/draft-card.ts';
import { withOrigin } from '../desk/forwarded.ts';
import { type FetchFile, FileNotFetched } from '../fetch-file.ts';
import { onDeskCommand, sayRefusals } from '../on-desk.ts';
import { openOnce } from '../open-once.ts';
import { isOwnWord } from '../own-word.ts';
import { type AtDesk, enterDesk } from '../person.ts';
import { reply } from '../reply.ts';
import type { BotServices } from '../services.ts';

/** Shorter than any report of an election, longer than a question to the bot. */
const SHORTEST_ARTICLE = 200;

const READABLE = /\.(txt|md|html?)$/i;

/** How articles come in: an editor's long or forwarded text, a document, `/load`. It must come after every question. */
export function intakeFeature(services: BotServices, fetchFile: FetchFile): Composer<Context> {
  const feature = new Composer();
  onDeskCommand(feature.filter(isOwnWord), 'load', services, async (ctx, person, text) => {
    const answered = ctx.message?.reply_to_message;
    const article = text !== '' ? text : (answered?.text ?? answered?.caption ?? '');
    if (article === '') return reply(ctx, plainMessage(person.words.say('load-how')));
    await openAndShow(ctx, services, person, new TextEncoder().encode(article), 'message.txt');
  });
  feature.on('message:document', async (ctx, next) => {
    const person = await enterDesk(ctx, services);
    if (person === undefined) return next();
    const { file_name: name = '', file_size: size = 0, file_id: id } = ctx.message.document;
    const { words } = person;
    if (!READABLE.test(name)) return reply(ctx, plainMessage(words.say('load-not-readable')));
    if (size > MAX_ARTICLE_BYTES) return reply(ctx, plainMessage(words.say('unreadable-too-long')));
    await sayRefusals(ctx, words, async () => {
      const bytes = await download(ctx, fetchFile, id);
      if (bytes === undefined) return reply(ctx, plainMessage(words.say('load-not-fetched')));
      await openAndShow(ctx, services, person, bytes, name);
    });
  });
  feature.on(['message:text', 'message:caption'], async (ctx, next) => {
    const text = ctx.message.text ?? ctx.message.caption ?? '';
    if (!isArticle(text, ctx.message)) return next();
    const person = await enterDesk(ctx, services);
    if (person === undefined) return next();
    await sayRefusals(ctx, person.words, () =>
      openAndShow(ctx, services, person, new TextEncoder().encode(text), 'message.txt'),
    );
  });
  return feature;
}

function isArticle(text: string, { forward_origin }: TelegramMessage): boolean {
  return !text.startsWith('/') && (text.length >= SHORTEST_ARTICLE || forward_origin !== undefined);
}

/** Undefined where Telegram does not hand the file out. */
async function download(ctx: Context, fetchFile: FetchFile, id: string): Promise<Uint8Array | undefined> {
  try {
    const { file_path: path = '' } = await ctx.api.getFile(id);
    return await fetchFile(path);
  } catch (error) {
    const isTelegrams = error instanceof GrammyError || error instanceof HttpError;
    if (isTelegrams || error instanceof FileNotFetched) return undefined;
    throw error;
  }
}

/** Opens a draft and shows its card. */
async function openAndShow(
  ctx: Context,
  { desk }: BotServices,
  { by, words }: AtDesk,
  bytes: Uint8Array,
  fileName: string,
): Promise<void> {
  const { openArticle } = await import('../../article/open-article.ts');
  const { contestId, ...opened } = openArticle(bytes, fileName);
  const article = withOrigin(opened, ctx.message?.forward_origin);
  const { view, isNew } = await openOnce(desk, by, article, { contestId, chatId: ctx.chatId ?? null });
  await reply(ctx, draftMessage(view, 0, words, isNew ? null : words.say('draft-already')));
}
