import type { Context, InputFile } from 'grammy/web';
import type { Message } from '../messages/message.ts';
import { MAX_CAPTION_UNITS, renderText } from './render-text.ts';
import { answering, markup } from './reply.ts';

/**
 * Answers with a picture, the message as its caption. It calls at once, also from a webhook, and gives the `file_id`
 * that sends the same picture again.
 */
export async function replyWithPicture(
  ctx: Context,
  photo: InputFile | string,
  message: Message,
): Promise<string | undefined> {
  const { text, entities } = renderText(message, MAX_CAPTION_UNITS);
  const sent = await ctx.replyWithPhoto(photo, {
    caption: text,
    caption_entities: entities,
    ...answering(ctx),
    ...markup(message),
  });
  // Every size of a picture is a file of its own; the last is the largest.
  return sent.photo?.at(-1)?.file_id;
}
