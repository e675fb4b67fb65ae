import * as z from 'zod/mini';
import type { Outcome } from '../delivery/courier.ts';
import type { Refused } from '../delivery/delivery.ts';
import type { CallResult } from './telegram-call.ts';

/** https://core.telegram.org/bots/api#making-requests */
const Answer = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), result: z.unknown() }),
  z.object({
    ok: z.literal(false),
    error_code: z.int(),
    description: z._default(z.string(), ''),
    parameters: z.optional(
      z.object({ retry_after: z.optional(z.number()), migrate_to_chat_id: z.optional(z.int()) }),
    ),
  }),
]);
type Refusal = z.infer<typeof Answer> & { ok: false };

const Sent = z.object({ message_id: z.int() });

/** Where Telegram says to wait and not how long. */
const WAIT_SECONDS = 30;

/**
 * What an answer means. The texts are those of the published Bot API server; whatever is not among them is refused for
 * good, because Telegram has said no and would say it again.
 * https://github.com/tdlib/telegram-bot-api/blob/master/telegram-bot-api/Client.cpp
 */
export function outcomeOf(result: CallResult): Outcome {
  if (result.is !== 'answered') return { is: result.is === 'not-written' ? 'not-sent' : 'unanswered' };
  const { success, data: answer } = z.safeParse(Answer, result.body);
  // A proxy's page, or a server in trouble: what lies behind may have done it all the same.
  if (!success || (!answer.ok && answer.error_code >= 500)) return { is: 'unanswered' };
  return answer.ok ? sent(answer.result) : refused(answer);
}

/**
 * Whose fault it is that a rich message was refused for being one: a server older than Bot API 10.1 does not know the
 * method, or finds no text to edit; a chat may not take them. Null for whatever else came of the call.
 */
export function formRefused(result: CallResult): 'server' | 'chat' | null {
  const { data: answer } = z.safeParse(Answer, result.is === 'answered' ? result.body : undefined);
  if (answer === undefined || answer.ok) return null;
  return formRefusedBy(answer.error_code, answer.description);
}

export function formRefusedBy(code: number, description: string): 'server' | 'chat' | null {
  if (code === 404 || (code === 400 && /text is empty|must be non-empty/i.test(description))) return 'server';
  return code === 400 && /rich|not supported/i.test(description) ? 'chat' : null;
}

/** An id of 0 stands for a message that Telegram sends later: https://core.telegram.org/bots/api#message */
function sent(result: unknown): Outcome {
  const { success, data } = z.safeParse(Sent, result);
  return { is: 'sent', messageId: success && data.message_id !== 0 ? data.message_id : null };
}

function refused({ error_code, description, parameters }: Refusal): Outcome {
  const text = description.toLowerCase();
  if (error_code === 429) return { is: 'wait', seconds: parameters?.retry_after ?? WAIT_SECONDS };
  // The server knows no such bot: a token that was revoked, or is none.
  if (error_code === 401 || error_code === 404) return { is: 'stopped' };
  const chatId = parameters?.migrate_to_chat_id;
  if (chatId !== undefined) return { is: 'moved', chatId };
  if (text.includes('message is not modified')) return { is: 'sent', messageId: null };
  if (/message to edit not found|message can't be edited|message_id_invalid/.test(text)) {
    return { is: 'message-gone' };
  }
  const gone = find(GONE, text);
  if (gone !== undefined) return { is: 'gone', why: gone };
  return { is: 'rejected', why: find(REJECTED, text) ?? 'other' };
}

type Meanings = readonly (readonly [text: string, why: Refused])[];

const GONE: Meanings = [
  ['bot was blocked by the user', 'blocked'],
  ['user is deactivated', 'deactivated'],
  ['bot was kicked from', 'kicked'],
  ['bot is not a member', 'not-a-member'],
  ['group chat was deleted', 'chat-gone'],
  ['chat not found', 'chat-gone'],
  ["bot can't initiate conversation", 'blocked'],
  ["bots can't send messages to bots", 'other'],
];

const REJECTED: Meanings = [
  ['not enough rights', 'no-rights'],
  ['have no rights', 'no-rights'],
  ['need administrator rights', 'no-rights'],
  ['chat_write_forbidden', 'no-rights'],
  ['topic_closed', 'topic-closed'],
  ['topic_deleted', 'topic-closed'],
  ['message thread not found', 'topic-closed'],
  ['message is too long', 'too-long'],
];

function find(meanings: Meanings, text: string): Refused | undefined {
  return meanings.find(([part]) => text.includes(part))?.[1];
}
