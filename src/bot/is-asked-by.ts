import type { Press } from '../messages/message.ts';
import { askedFor } from './asked-for.ts';
import { decodePress } from './decode-press.ts';
import type { Condition } from './late-feature.ts';

/** Whether it is one of these commands, or a button or the reply to a question that asks for one of these. */
export function isAskedBy(commands: readonly string[], asks: readonly Press['ask'][] = []): Condition {
  return (ctx) => {
    if (commands.some((command) => ctx.hasCommand(command))) return true;
    const press = decodePress(ctx.callbackQuery?.data ?? '') ?? askedFor(ctx);
    return press !== undefined && asks.includes(press.ask);
  };
}
