import type { Message as TelegramMessage } from 'grammy/types';
import { Composer, type Context, GrammyError, HttpError } from 'grammy/web';
import { MAX_ARTICLE_BYTES } from '../../article/text/decode.ts';
import { plainMessage } from '../../messages/plain.ts';
import { originOf } from '../desk/forwarded.ts';
import { type FetchFile, FileNotFetched } from '../fetch-file.ts';
import { findLinkedMessage, type LinkedMessage } from '../message-link.ts';
import { onDeskCommand, sayRefusals } from '../on-desk.ts';
import { isOwnWord } from '../own-word.ts';
import { type AtDesk, enterDesk } from '../person.ts';
import { reply } from '../reply.ts';
import type { BotServices } from '../services.ts';
import { showDraft, textFile } from '../show-draft.ts';

/** Shorter than any report of an election, longer than a question to the bot. */
const SHORTEST_ARTICLE = 200;

const READABLE = /\.(txt|md|html?)$/i;

/**
 * How articles come in: an editor's long or forwarded text, a document, the address of a message or a page, `/load`, or several
 * messages between `/load` and `/done`. It must come after every question.
 */
export function intakeFeature(services: BotServices, fetchFile: FetchFile): Composer<Context> {
  const { desk } = services;
  const feature = new Composer();
  const own = feature.filter(isOwnWord);
  onDeskCommand(own, 'load', services, async (ctx, person, text) => {
    const answered = ctx.message?.reply_to_message;
    const article = text !== '' ? text : (answered?.text ?? answered?.caption ?? '');
    if (article !== '') {
      const origin = text === '' ? answered?.forward_origin : undefined;
      return showDraft(ctx, services, person, textFile(article, originOf(origin)));
    }
    await desk.beginParts(person.by);
    await reply(ctx, plainMessage(person.words.say('load-how')));
  });
  onDeskCommand(own, 'done', services, async (ctx, person) => {
    const whole = await desk.readParts(person.by);
    if (whole === null) return reply(ctx, plainMessage(person.words.say('load-nothing')));
    await showDraft(ctx, services, person, textFile(whole.text, whole.origin));
    // After the draft is safe: what breaks off before is done by another /done.
    await desk.endParts(person.by);
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
      const origin = originOf(ctx.message.forward_origin);
      await showDraft(ctx, services, person, { bytes, name, origin });
    });
  });
  feature.on(['message:text', 'message:caption'], async (ctx, next) => {
    const text = ctx.message.text ?? ctx.message.caption ?? '';
    if (text.startsWith('/') && isOwnWord(ctx)) return next();
    const person = await enterDesk(ctx, services);
    if (person === undefined) return next();
    const { by, words } = person;
    await sayRefusals(ctx, words, async () => {
      const origin = originOf(ctx.message.forward_origin);
      const kept = await desk.addPart(by, { messageId: ctx.message.message_id, text, origin });
      if (kept !== null) return reply(ctx, plainMessage(words.say('load-part', kept)));
      const link = findLinkedMessage(text);
      if (link !== undefined) return openLinked(ctx, services, person, link);
      if (isAddress(text)) return openPage(ctx, services, person, text);
      if (!isArticle(text, ctx.message)) return next();
      await showDraft(ctx, services, person, textFile(text, origin));
    });
  });
  return feature;
}

function isArticle(text: string, { forward_origin }: TelegramMessage): boolean {
  return !text.startsWith('/') && (text.length >= SHORTEST_ARTICLE || forward_origin !== undefined);
}

/** Bots read other chats' messages only by forwarding them, and only where they are members. */
async function openLinked(
  ctx: Context,
  services: BotServices,
  person: AtDesk,
  { chatId, messageId }: LinkedMessage,
): Promise<void> {
  const linked = await orRefused(ctx.api.forwardMessage(person.by, chatId, messageId));
  const text = linked?.text ?? linked?.caption;
  if (text === undefined) return reply(ctx, plainMessage(person.words.say('load-link-closed')));
  await showDraft(ctx, services, person, textFile(text, originOf(linked?.forward_origin)));
}

/** Nothing but an address. */
function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text.trim());
}

async function openPage(ctx: Context, services: BotServices, person: AtDesk, text: string): Promise<void> {
  const { words } = person;
  if (services.fetchPage === undefined) return reply(ctx, plainMessage(words.say('load-page-paste')));
  const page = await services.fetchPage(text.trim());
  if (page.is === 'none') return reply(ctx, plainMessage(words.say(`load-page-${page.why}`)));
  const origin = { publisher: null, url: page.url, publishedOn: null };
  await showDraft(ctx, services, person, { bytes: page.bytes, name: page.name, origin });
}

/** Undefined where Telegram refuses. */
async function orRefused<T>(call: Promise<T>): Promise<T | undefined> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof GrammyError || error instanceof HttpError) return undefined;
    throw error;
  }
}

/** Undefined where Telegram does not hand the file out. */
async function download(ctx: Context, fetchFile: FetchFile, id: string): Promise<Uint8Array | undefined> {
  const file = await orRefused(ctx.api.getFile(id));
  try {
    return file && (await fetchFile(file.file_path ?? ''));
  } catch (error) {
    if (error instanceof FileNotFetched) return undefined;
    throw error;
  }
}
