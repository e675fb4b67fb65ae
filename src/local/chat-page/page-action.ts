import * as z from 'zod/mini';

const chat = { chatId: z.int(), userId: z.int() };

/** What a page asks for. */
export const PageAction = z.discriminatedUnion('do', [
  z.object({
    do: z.literal('say'),
    ...chat,
    text: z.string().check(z.maxLength(4096)),
    replyToId: z.optional(z.int()),
    threadId: z.optional(z.int()),
    /** A file in base64. */
    file: z.optional(
      z.object({ name: z.string().check(z.minLength(1), z.maxLength(200)), base64: z.string() }),
    ),
  }),
  z.object({ do: z.literal('press'), ...chat, messageId: z.int(), data: z.string() }),
  z.object({ do: z.literal('inline'), ...chat, query: z.string().check(z.maxLength(256)) }),
  z.object({
    do: z.literal('choose'),
    ...chat,
    queryId: z.string(),
    resultId: z.string(),
    threadId: z.optional(z.int()),
  }),
  z.object({ do: z.literal('forward'), ...chat, fromChatId: z.int(), messageId: z.int() }),
  z.object({ do: z.literal('sample'), ...chat, sampleId: z.string(), as: z.enum(['text', 'file']) }),
  z.object({
    do: z.literal('bot-in-chat'),
    ...chat,
    status: z.enum(['administrator', 'member', 'left', 'kicked']),
  }),
  z.object({
    do: z.literal('language'),
    userId: z.int(),
    language: z.string().check(z.regex(/^[a-z]{2,3}$/)),
  }),
  z.object({ do: z.literal('clock'), toMs: z.int() }),
  z.object({ do: z.literal('replay'), nightId: z.string() }),
  z.object({ do: z.literal('bot'), isOn: z.boolean() }),
]);
export type PageAction = z.infer<typeof PageAction>;

/** What an action comes to: an id to wait for, or a sentence why not. */
export type PageAnswer = { ok: true; queryId?: string } | { ok: false; why: string };
