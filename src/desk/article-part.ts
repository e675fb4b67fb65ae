import * as z from 'zod/mini';

/** What Telegram knows of where a forwarded message comes from. */
export const PartOrigin = z.object({
  publisher: z.nullable(z.string()),
  url: z.nullable(z.string()),
  publishedOn: z.string(),
});
export type PartOrigin = z.infer<typeof PartOrigin>;

/** One message of an article that comes in several; Telegram numbers a chat's messages in their order. */
export const ArticlePart = z.object({
  messageId: z.int(),
  text: z.string(),
  origin: z.nullable(PartOrigin),
});
export type ArticlePart = z.infer<typeof ArticlePart>;
