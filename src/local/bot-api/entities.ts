import type { MessageEntity } from 'grammy/types';
import * as z from 'zod/mini';
import { badRequest } from './refused.ts';

/** https://core.telegram.org/bots/api#messageentity; what has more is cut, as Telegram does. */
const MAX_ENTITIES = 100;

const plain = z.object({
  type: z.enum([
    'mention',
    'hashtag',
    'cashtag',
    'bot_command',
    'url',
    'email',
    'phone_number',
    'bold',
    'italic',
    'underline',
    'strikethrough',
    'spoiler',
    'blockquote',
    'expandable_blockquote',
    'code',
  ]),
  offset: z.int(),
  length: z.int(),
});
const pre = z.object({
  type: z.literal('pre'),
  offset: z.int(),
  length: z.int(),
  language: z.optional(z.string()),
});
const link = z.object({ type: z.literal('text_link'), offset: z.int(), length: z.int(), url: z.string() });

/** The kinds that need nothing of Telegram's own, such as its users and emoji. */
export const Entities = z.array(z.union([plain, pre, link]));

/** A text with the marks that a bot gave it and those that Telegram finds by itself. Throws where one is out of place. */
export function markText(text: string, given: z.infer<typeof Entities>): MessageEntity[] {
  for (const { offset, length } of given) {
    if (offset < 0 || length < 0 || offset + length > text.length) throw badRequest('ENTITY_BOUNDS_INVALID');
    if (isInsideCharacter(text, offset))
      throw badRequest('entity begins in a middle of a UTF-16 symbol at byte offset');
    if (isInsideCharacter(text, offset + length))
      throw badRequest('entity ends in a middle of a UTF-16 symbol at byte offset');
  }
  const kept = given.filter(({ length }) => length > 0);
  const found = findEntities(text).filter((one) => !kept.some((other) => excludes(other, one)));
  return [...(kept as MessageEntity[]), ...found]
    .sort((a, b) => a.offset - b.offset || b.length - a.length)
    .slice(0, MAX_ENTITIES);
}

function isInsideCharacter(text: string, at: number): boolean {
  return at > 0 && /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');
}

/** Within code and links nothing else is found. */
function excludes(other: { type: string; offset: number; length: number }, one: MessageEntity): boolean {
  const overlaps = other.offset < one.offset + one.length && one.offset < other.offset + other.length;
  return overlaps && ['pre', 'code', 'text_link', 'url', one.type].includes(other.type);
}

const FOUND = [
  ['bot_command', /(?<![\w/@])\/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w@])/g],
  ['mention', /(?<![\w@/])@[A-Za-z][A-Za-z0-9_]{2,31}(?!\w)/g],
  ['hashtag', /(?<![\p{L}\p{N}_#])#[\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*/gu],
  ['url', /\bhttps?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]]/g],
] as const;

/** The marks that a plain text has by itself. */
export function findEntities(text: string): MessageEntity[] {
  const found = FOUND.flatMap(([type, pattern]) =>
    [...text.matchAll(pattern)].map(
      ({ 0: hit, index }): MessageEntity => ({
        type,
        offset: index,
        length: hit.length,
      }),
    ),
  );
  const urls = found.filter(({ type }) => type === 'url');
  return found
    .filter((one) => one.type === 'url' || !urls.some((url) => excludes(url, one)))
    .sort((a, b) => a.offset - b.offset);
}
