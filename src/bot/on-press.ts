import { type Composer, type Context, GrammyError, HttpError } from 'grammy/web';
import type { Log } from '../log.ts';
import type { Press } from '../messages/message.ts';
import { decodePress } from './decode-press.ts';

/** So short because it only stops the button's waiting: the answer itself does not go this way. */
const ACKNOWLEDGE_WITHIN_MS = 1_500;

/**
 * Handles the presses of one kind. The press is acknowledged meanwhile, so that the button stops waiting; whether
 * Telegram takes that (it refuses presses older than about two minutes) makes no difference to the answer.
 */
export function onPress<Ask extends Press['ask']>(
  composer: Composer<Context>,
  ask: Ask,
  log: Log,
  handle: (ctx: Context, press: Extract<Press, { ask: Ask }>) => Promise<void>,
): void {
  composer.on('callback_query:data', async (ctx, next) => {
    const press = decodePress(ctx.callbackQuery.data);
    if (!isAsking(press, ask)) return next();
    await acknowledgeWhile(ctx, log, () => handle(ctx, press));
  });
}

/** Acknowledges a press while it is handled: neither waits for the other, and both have ended when this returns. */
export async function acknowledgeWhile(ctx: Context, log: Log, handle: () => Promise<void>): Promise<void> {
  const outcomes = await Promise.allSettled([acknowledge(ctx, log), handle()]);
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
}

async function acknowledge(ctx: Context, log: Log): Promise<void> {
  try {
    // grammY's types mean the signal of an older package; what it calls with it is the platform's own fetch.
    const late = AbortSignal.timeout(ACKNOWLEDGE_WITHIN_MS) as Parameters<typeof ctx.answerCallbackQuery>[1];
    await ctx.answerCallbackQuery(undefined, late);
  } catch (error) {
    if (!(error instanceof GrammyError || error instanceof HttpError)) throw error;
    log('telegram-refused', { method: 'answerCallbackQuery', code: null });
  }
}

function isAsking<Ask extends Press['ask']>(
  press: Press | undefined,
  ask: Ask,
): press is Extract<Press, { ask: Ask }> {
  return press?.ask === ask;
}
