import type { ForceReply, InlineKeyboardMarkup, MessageEntity, ReplyParameters } from 'grammy/types';
import type { Context } from 'grammy/web';
import type { Block, Message } from '../messages/message.ts';
import { encodePress } from './encode-press.ts';
import { type AlsoRich, RICH } from './forms.ts';
import { renderText } from './render-text.ts';

/**
 * Begins the last line of a question that is answered by a reply: what the question is about, as callback data. The
 * reply brings the question along, so that nothing has to be remembered in between.
 */
export const PROMPT_MARK = '# ';

/**
 * Answers the chat an update came from, in its topic; in groups as a reply, so that one sees to whom. It is one
 * call, and the last of its update: from a webhook it rides in the HTTP response, so its result is not read.
 */
export async function reply(ctx: Context, message: Message, to: Onlookers = {}): Promise<void> {
  const { text, ...more } = spoken(message);
  await ctx.reply(text, {
    ...more,
    ...answering(ctx, to.under),
    ...(to.onlyFor === undefined ? {} : { ephemeral_message_parameters: { receiver_user_id: to.onlyFor } }),
    ...alsoRich(message, ctx.callbackQuery !== undefined),
  });
}

type Spoken = ReturnType<typeof speak>;
const known = new WeakMap<Message, Spoken>();

/** What of a call is the same whoever gets the message; worked out once for a message that many are sent. */
function spoken(message: Message): Spoken {
  const before = known.get(message) ?? speak(message);
  known.set(message, before);
  return before;
}

function speak(message: Message) {
  return { ...rendered(message), link_preview_options: { is_disabled: true }, ...markup(message) };
}

/** Who sees an answer in a group besides who asks, and where it stands: under the question if nothing else is said. */
export type Onlookers = {
  /** Nobody but this person sees it, where the server knows how. */
  onlyFor?: number;
  /** The message that it stands under instead. */
  under?: number;
};

/** The message's other form, for {@link createForms}; a question has none, because its text is read back. */
export function alsoRich(message: Message, mayTry: boolean): AlsoRich {
  return message.asksFor === undefined ? { [RICH]: { message, mayTry } } : {};
}

/** Where an answer goes: into the topic it was asked in, and in groups under the question. */
export function answering(
  ctx: Context,
  under = ctx.msg?.message_id,
): { message_thread_id?: number; reply_parameters?: ReplyParameters } {
  const asked = ctx.msg;
  const isPrivate = ctx.chat?.type === 'private';
  const thread = asked?.is_topic_message === true ? asked.message_thread_id : undefined;
  return {
    ...(thread === undefined ? {} : { message_thread_id: thread }),
    ...(under === undefined || isPrivate
      ? {}
      : { reply_parameters: { message_id: under, allow_sending_without_reply: true } }),
  };
}

export function rendered(message: Message): { text: string; entities: MessageEntity[] } {
  const { asksFor } = message;
  if (asksFor === undefined) return renderText(message);
  const about: Block = { type: 'note', text: [`${PROMPT_MARK}${encodePress(asksFor)}`] };
  return renderText({ ...message, blocks: [...message.blocks, about] });
}

export function markup(message: Message): { reply_markup?: InlineKeyboardMarkup | ForceReply } {
  if (message.asksFor !== undefined) return { reply_markup: { force_reply: true, selective: true } };
  return message.buttons.length === 0 ? {} : { reply_markup: keyboard(message.buttons) };
}

export function keyboard(buttons: Message['buttons']): InlineKeyboardMarkup {
  return {
    inline_keyboard: buttons.map((row) =>
      row.map((button) =>
        'url' in button
          ? { text: button.label, url: button.url }
          : { text: button.label, callback_data: encodePress(button.press) },
      ),
    ),
  };
}
