import type { Context, NextFunction } from 'grammy/web';

/** Phones begin a line with a capital: `/Results` is `/results`. What follows the command stays as written. */
export async function lowerCaseCommand(ctx: Context, next: NextFunction): Promise<void> {
  const message = ctx.message;
  const command = message?.text && /^\/\w+/.exec(message.text)?.[0];
  if (message?.text && command) {
    message.text = command.toLowerCase() + message.text.slice(command.length);
  }
  await next();
}
