import type { Context } from 'grammy/web';
import type { Press } from '../messages/message.ts';
import { decodePress } from './decode-press.ts';
import { PROMPT_MARK } from './reply.ts';

/** What the question was about that a message replies to; only our own messages ask, and a command is no answer. */
export function askedFor(ctx: Context): Press | undefined {
  const question = ctx.message?.reply_to_message;
  const isCommand = ctx.message?.text?.startsWith('/') ?? false;
  if (isCommand || question?.from?.id !== ctx.me.id) return undefined;
  const line = question.text?.split('\n').at(-1) ?? '';
  return line.startsWith(PROMPT_MARK) ? decodePress(line.slice(PROMPT_MARK.length)) : undefined;
}
