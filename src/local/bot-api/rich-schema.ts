import type { InputRichBlock, RichMessageButton, RichText } from 'grammy/types';
import * as z from 'zod/mini';

/*
 * https://core.telegram.org/bots/api#inputrichblock, without maps, sounds and moving pictures, and without what only
 * Telegram's own users and emoji can fill.
 */

const text = z.lazy(() => RichTextSchema);
const marked = <Type extends string>(type: Type) => z.strictObject({ type: z.literal(type), text });

const style = { text, style: z.optional(z.enum(['danger', 'success', 'primary'])) };
const ButtonSchema = z.union([
  z.strictObject({ ...style, callback_data: z.string() }),
  z.strictObject({ ...style, url: z.string() }),
  z.strictObject({ ...style, switch_inline_query: z.string() }),
  z.strictObject({ ...style, switch_inline_query_current_chat: z.string() }),
  z.strictObject({ ...style, copy_text: z.object({ text: z.string() }) }),
  z.strictObject({ ...style, disabled: z.object({}) }),
]) as unknown as z.ZodMiniType<RichMessageButton>;

const RichTextSchema: z.ZodMiniType<RichText> = z.union([
  z.string(),
  z.array(text),
  z.discriminatedUnion('type', [
    marked('bold'),
    marked('italic'),
    marked('underline'),
    marked('strikethrough'),
    marked('spoiler'),
    marked('subscript'),
    marked('superscript'),
    marked('marked'),
    marked('code'),
    z.strictObject({ type: z.literal('url'), text, url: z.string() }),
    z.strictObject({ type: z.literal('email_address'), text, email_address: z.string() }),
    z.strictObject({ type: z.literal('mention'), text, username: z.string() }),
    z.strictObject({ type: z.literal('hashtag'), text, hashtag: z.string() }),
    z.strictObject({ type: z.literal('bot_command'), text, bot_command: z.string() }),
    z.strictObject({ type: z.literal('anchor'), name: z.string() }),
    z.strictObject({ type: z.literal('anchor_link'), text, anchor_name: z.string() }),
    z.strictObject({ type: z.literal('reference'), text, name: z.string() }),
    z.strictObject({ type: z.literal('reference_link'), text, reference_name: z.string() }),
    z.strictObject({
      type: z.literal('date_time'),
      text,
      unix_time: z.int(),
      date_time_format: z.string().check(z.regex(/^(r|w?[dD]?[tT]?)$/)),
    }),
    z.strictObject({ type: z.literal('button'), button: ButtonSchema }),
  ]),
]) as unknown as z.ZodMiniType<RichText>;

const blocks = z.array(z.lazy(() => BlockSchema));
const caption = z.optional(z.strictObject({ text, credit: z.optional(text) }));
const credit = z.optional(text);
const flag = z.optional(z.boolean());

const cell = z.strictObject({
  text: z.optional(text),
  is_header: flag,
  colspan: z.optional(z.int()),
  rowspan: z.optional(z.int()),
  align: z._default(z.enum(['left', 'center', 'right']), 'left'),
  valign: z._default(z.enum(['top', 'middle', 'bottom']), 'top'),
});
const listItem = z.strictObject({
  blocks,
  has_checkbox: flag,
  is_checked: flag,
  value: z.optional(z.int()),
  type: z.optional(z.enum(['a', 'A', 'i', 'I', '1'])),
});
const media = z.looseObject({ media: z.string() });

export const BlockSchema: z.ZodMiniType<InputRichBlock> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('paragraph'), text }),
  z.strictObject({ type: z.literal('heading'), text, size: z.int().check(z.minimum(1), z.maximum(6)) }),
  z.strictObject({ type: z.literal('pre'), text, language: z.optional(z.string()) }),
  z.strictObject({ type: z.literal('footer'), text }),
  z.strictObject({ type: z.literal('divider') }),
  z.strictObject({ type: z.literal('anchor'), name: z.string() }),
  z.strictObject({ type: z.literal('list'), items: z.array(listItem) }),
  z.strictObject({ type: z.literal('blockquote'), blocks, credit }),
  z.strictObject({ type: z.literal('expandable_blockquote'), text, credit }),
  z.strictObject({ type: z.literal('pullquote'), text, credit }),
  z.strictObject({ type: z.literal('collage'), blocks, caption }),
  z.strictObject({ type: z.literal('slideshow'), blocks, caption }),
  z.strictObject({
    type: z.literal('table'),
    cells: z.array(z.array(cell)),
    is_bordered: flag,
    is_striped: flag,
    is_compact: flag,
    caption: z.optional(text),
  }),
  z.strictObject({ type: z.literal('details'), summary: text, blocks, is_open: flag }),
  z.strictObject({ type: z.literal('photo'), photo: media, caption }),
  z.strictObject({ type: z.literal('document'), document: media, caption }),
  z.strictObject({
    type: z.literal('buttons'),
    buttons: z.array(ButtonSchema).check(z.minLength(1), z.maxLength(8)),
    align: z.optional(z.enum(['left', 'center', 'right'])),
  }),
]) as unknown as z.ZodMiniType<InputRichBlock>;

/** `html` and `markdown` are no way of Teller's, and not read here. */
export const RichMessageSchema = z.strictObject({
  blocks: z.array(BlockSchema),
  is_rtl: flag,
  skip_entity_detection: flag,
});
