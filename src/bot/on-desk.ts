import type { Composer, Context } from 'grammy/web';
import type { Press } from '../messages/message.ts';
import { plainMessage } from '../messages/plain.ts';
import type { Words } from '../messages/words.ts';
import { askedFor } from './asked-for.ts';
import { decodePress } from './decode-press.ts';
import { refusalText } from './desk/refusal-text.ts';
import { acknowledgeWhile } from './on-press.ts';
import { type AtDesk, enterDesk } from './person.ts';
import { reply } from './reply.ts';
import type { BotServices } from './services.ts';

/** A command for editors. To everybody else it is as unknown as any other word. */
export function onDeskCommand(
  composer: Composer<Context>,
  name: string,
  services: BotServices,
  handle: (ctx: Context, desk: AtDesk, rest: string) => Promise<void>,
): void {
  composer.command(name, async (ctx, next) => {
    const desk = await enterDesk(ctx, services);
    if (desk === undefined) return next();
    await sayRefusals(ctx, desk.words, () => handle(ctx, desk, ctx.match.trim()));
  });
}

/** An editor's press, authorised anew; the press of anybody else leads where unknown buttons lead. */
export function onDeskPress<Ask extends Press['ask']>(
  composer: Composer<Context>,
  asks: readonly Ask[],
  services: BotServices,
  handle: (ctx: Context, desk: AtDesk, press: Extract<Press, { ask: Ask }>) => Promise<void>,
): void {
  composer.on('callback_query:data', async (ctx, next) => {
    const press = decodePress(ctx.callbackQuery.data);
    if (!isOneOf(press, asks)) return next();
    const desk = await enterDesk(ctx, services);
    if (desk === undefined) return next();
    await acknowledgeWhile(ctx, services.log, () =>
      sayRefusals(ctx, desk.words, () => handle(ctx, desk, press)),
    );
  });
}

/** An editor's reply to a question of ours. What it is about stands in the question's last line. */
export function onDeskReply<Ask extends Press['ask']>(
  composer: Composer<Context>,
  asks: readonly Ask[],
  services: BotServices,
  handle: (ctx: Context, desk: AtDesk, press: Extract<Press, { ask: Ask }>, text: string) => Promise<void>,
): void {
  composer.on('message:text', async (ctx, next) => {
    const press = askedFor(ctx);
    if (!isOneOf(press, asks)) return next();
    const desk = await enterDesk(ctx, services);
    if (desk === undefined) return next();
    await sayRefusals(ctx, desk.words, () => handle(ctx, desk, press, ctx.message.text.trim()));
  });
}

/** Does something, and says in a sentence why where it can't be done. */
export async function sayRefusals(ctx: Context, words: Words, job: () => Promise<void>): Promise<void> {
  try {
    await job();
  } catch (error) {
    const sentence = refusalText(error, words);
    if (sentence === undefined) throw error;
    await reply(ctx, plainMessage(sentence));
  }
}

function isOneOf<Ask extends Press['ask']>(
  press: Press | undefined,
  asks: readonly Ask[],
): press is Extract<Press, { ask: Ask }> {
  return press !== undefined && asks.some((ask) => ask === press.ask);
}
