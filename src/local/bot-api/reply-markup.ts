import type { InlineKeyboardMarkup } from 'grammy/types';
import * as z from 'zod/mini';
import type { Prompt } from './chat-message.ts';
import { findObject, type Params } from './params.ts';
import { badRequest } from './refused.ts';

/** https://core.telegram.org/bots/api#inlinekeyboardbutton */
const MAX_CALLBACK_BYTES = 64;
const MAX_BUTTONS = 100;
const MAX_BUTTONS_IN_ROW = 8;

const label = {
  text: z.string(),
  style: z.optional(z.enum(['danger', 'success', 'primary'])),
};
const Button = z.union([
  z.strictObject({ ...label, callback_data: z.string() }),
  z.strictObject({ ...label, url: z.string() }),
  z.strictObject({ ...label, switch_inline_query: z.string() }),
  z.strictObject({ ...label, switch_inline_query_current_chat: z.string() }),
  z.strictObject({ ...label, copy_text: z.object({ text: z.string() }) }),
  z.strictObject({ ...label, disabled: z.object({}) }),
]);
const Keyboard = z.object({
  inline_keyboard: z.array(z.array(Button)),
  force_reply: z.optional(z.boolean()),
});
const ForceReply = z.object({
  force_reply: z.literal(true),
  input_field_placeholder: z.optional(z.string()),
  selective: z.optional(z.boolean()),
});
const RemoveKeyboard = z.object({ remove_keyboard: z.literal(true), selective: z.optional(z.boolean()) });
const Markup = z.union([Keyboard, ForceReply, RemoveKeyboard]);

/** What stands under a message, and the reply it asks for. */
export type Markup = { keyboard?: InlineKeyboardMarkup; prompt?: Prompt };

/** Keyboards in place of the letters are none of Teller's, and not known here. */
export function readMarkup(params: Params, name = 'reply_markup'): Markup {
  const markup = findObject(params, name, Markup, 'reply keyboard markup');
  if (markup === undefined || 'remove_keyboard' in markup) return {};
  if (!('inline_keyboard' in markup)) {
    const { selective, input_field_placeholder } = markup;
    return {
      prompt: {
        ...(selective === undefined ? {} : { selective }),
        ...(input_field_placeholder === undefined ? {} : { input_field_placeholder }),
      },
    };
  }
  const keyboard = checkKeyboard(markup.inline_keyboard);
  return {
    ...(keyboard === undefined ? {} : { keyboard }),
    ...(markup.force_reply === true ? { prompt: {} } : {}),
  };
}

/** Undefined for a keyboard without buttons: it takes the buttons away. */
function checkKeyboard(rows: z.infer<typeof Keyboard>['inline_keyboard']): InlineKeyboardMarkup | undefined {
  const filled = rows.filter((row) => row.length > 0);
  if (filled.flat().length > MAX_BUTTONS || filled.some((row) => row.length > MAX_BUTTONS_IN_ROW)) {
    throw badRequest('reply markup is too long');
  }
  for (const button of filled.flat()) {
    if (button.text.trim() === '')
      throw badRequest(
        "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
      );
    if ('callback_data' in button) checkData(button.callback_data);
    if ('url' in button) checkUrl(button.url);
  }
  return filled.length === 0 ? undefined : ({ inline_keyboard: filled } as InlineKeyboardMarkup);
}

export function checkData(data: string): void {
  const bytes = Buffer.byteLength(data);
  if (bytes === 0 || bytes > MAX_CALLBACK_BYTES) throw badRequest('BUTTON_DATA_INVALID');
}

export function checkUrl(url: string): void {
  const isKnown = /^(https?:\/\/[^\s/.]+\.[^\s]+|https?:\/\/localhost[^\s]*|tg:\/\/\S+)$/.test(url);
  if (!isKnown || !URL.canParse(url)) {
    throw badRequest(`inline keyboard button URL '${url}' is invalid: Wrong HTTP URL`);
  }
}
