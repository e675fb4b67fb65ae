import type { RichMessage } from 'grammy/types';
import * as z from 'zod/mini';
import type { Call } from './conversation.ts';
import { richAsText } from './rich-as-text.ts';

/** A file as it is sent, as it arrives, in the sizes of a picture, or the id of one that Telegram holds already. */
const Attached = z.union([
  z.string(),
  z.object({ filename: z.string() }),
  z.object({ file_name: z.string() }),
  z.array(z.unknown()),
]);

const Sent = z.object({
  text: z.optional(z.string()),
  caption: z.optional(z.string()),
  rich_message: z.optional(z.custom<RichMessage>((value) => typeof value === 'object' && value !== null)),
  photo: z.optional(Attached),
  document: z.optional(Attached),
  reply_markup: z.optional(
    z.object({
      // A question asks for a reply instead.
      inline_keyboard: z.optional(
        z.array(
          z.array(
            z.object({
              text: z.string(),
              callback_data: z.optional(z.string()),
              url: z.optional(z.string()),
            }),
          ),
        ),
      ),
    }),
  ),
});

/** A button of a sent message that can be pressed: what it says and the data it carries. */
export type ShownButton = { label: string; data: string };

/**
 * A call as a terminal shows it: the file that goes along by its name, the text, then the buttons in brackets, with the
 * address where one leads elsewhere; nothing for calls that send neither.
 */
export function showCall(call: Call): string {
  const sent = Sent.safeParse(call.payload);
  if (!sent.success) return '';
  const { caption, photo, document, rich_message: rich } = sent.data;
  const text = rich === undefined ? sent.data.text : richAsText(rich.blocks);
  const said = [...fileLine('picture', photo), ...fileLine('file', document), text ?? caption ?? ''].filter(
    Boolean,
  );
  if (said.length === 0) return '';
  const rows = sent.data.reply_markup?.inline_keyboard ?? [];
  const buttons = rows.map((row) =>
    row.map(({ text, url }) => (url === undefined ? `[${text}]` : `[${text}](${url})`)).join(' '),
  );
  return [said.join('\n\n'), ...(buttons.length > 0 ? ['', ...buttons] : [])].join('\n');
}

function fileLine(kind: string, attached: z.infer<typeof Attached> | undefined): string[] {
  if (attached === undefined) return [];
  if (typeof attached === 'string' || Array.isArray(attached)) return [`(${kind})`];
  return [`(${kind} ${'filename' in attached ? attached.filename : attached.file_name})`];
}

/** The buttons that a call put under its message. */
export function buttonsOf(call: Call): ShownButton[] {
  const sent = Sent.safeParse(call.payload);
  const rows = sent.success ? (sent.data.reply_markup?.inline_keyboard ?? []) : [];
  return rows
    .flat()
    .flatMap(({ text, callback_data }) =>
      callback_data === undefined ? [] : [{ label: text, data: callback_data }],
    );
}
