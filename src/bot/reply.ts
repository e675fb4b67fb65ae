import type { InlineKeyboardMarkup } from 'grammy/types';
import type { Context } from 'grammy/web';
import type { Message } from '../messages/message.ts';
import { encodePress } from './press.ts';
import { renderText } from './render-text.ts';

/**
 * Answers the chat an update came from, in its topic; in groups as a reply, so that one sees to whom. It is one
 * call, and the last of its update: from a webhook it rides in the HTTP response, so its result is not read.
 */
export async function reply(ctx: Context, message: Message): Promise<void> {
  const asked = ctx.msg;
  const isPrivate = ctx.chat?.type === 'private';
  const thread = asked?.is_topic_message === true ? asked.message_thread_id : undefined;
  const { text, entities } = renderText(message);
  await ctx.reply(text, {
    entities,
    link_preview_options: { is_disabled: true },
    ...(thread === undefined ? {} : { message_thread_id: thread }),
    ...(asked === undefined || isPrivate
      ? {}
      : { reply_parameters: { message_id: asked.message_id, allow_sending_without_reply: true } }),
    ...(message.buttons.length === 0 ? {} : { reply_markup: keyboard(message) }),
  });
}

function keyboard({ buttons }: Message): InlineKeyboardMarkup {
  return {
    inline_keyboard: buttons.map((row) =>
      row.map(({ label, press }) => ({ text: label, callback_data: encodePress(press) })),
    ),
  };
}
