import type { Context, Middleware } from 'grammy/web';
import type { Press } from '../messages/message.ts';
import { askedFor } from './asked-for.ts';
import { decodePress } from './press.ts';

type Condition = (ctx: Context) => boolean | Promise<boolean>;

/** For `Composer.lazy`: a feature whose code is loaded with the first update that is for it. */
export function lateFeature(
  isFor: Condition,
  load: () => Promise<Middleware>,
): (ctx: Context) => Promise<Middleware[]> {
  let loading: Promise<Middleware> | undefined;
  return async (ctx) => {
    if (!(await isFor(ctx))) return [];
    loading ??= load();
    return [await loading];
  };
}

/** Whether it is one of these commands, or a button or the reply to a question that asks for one of these. */
export function isAskedBy(commands: readonly string[], asks: readonly Press['ask'][] = []): Condition {
  return (ctx) => {
    if (commands.some((command) => ctx.hasCommand(command))) return true;
    const press = decodePress(ctx.callbackQuery?.data ?? '') ?? askedFor(ctx);
    return press !== undefined && asks.includes(press.ask);
  };
}
