import { type Composer, type Context, GrammyError, HttpError } from 'grammy/web';
import type { Log } from '../log.ts';
import type { Press } from '../messages/message.ts';
import { decodePress } from './press.ts';

/**
 * Handles the presses of one kind. The press is acknowledged first, so that the button stops waiting; whether
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
    await acknowledge(ctx, log);
    await handle(ctx, press);
  });
}

export async function acknowledge(ctx: Context, log: Log): Promise<void> {
  try {
    await ctx.answerCallbackQuery();
  } catch (error) {
    if (!(error instanceof GrammyError || error instanceof HttpError)) throw error;
    log('telegram-refused', { method: 'answerCallbackQuery' });
  }
}

function isAsking<Ask extends Press['ask']>(
  press: Press | undefined,
  ask: Ask,
): press is Extract<Press, { ask: Ask }> {
  return press?.ask === ask;
}
