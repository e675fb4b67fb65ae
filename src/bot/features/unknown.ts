import { Composer, type Context } from 'grammy/web';
import { beginMessage, suggestionsMessage, unknownCommandMessage } from '../../messages/help.ts';
import { readChat } from '../asked.ts';
import { acknowledgeWhile } from '../on-press.ts';
import { isOwnWord } from '../own-word.ts';
import { reply } from '../reply.ts';
import type { BotServices } from '../services.ts';

/** What nothing else answered; it must be the last feature. In groups only what was addressed to this bot by name. */
export function unknownFeature(services: BotServices): Composer<Context> {
  const feature = new Composer();
  feature.on('message', async (ctx) => {
    const command = isOwnWord(ctx) ? /^\/\w+(@\w+)?/.exec(ctx.message.text ?? '') : null;
    const isNamed = command?.[1]?.toLowerCase() === `@${ctx.me.username.toLowerCase()}`;
    const isForUs = isNamed || (ctx.chat.type === 'private' && command?.[1] === undefined);
    if (!isForUs || isServiceMessage(ctx)) return;
    const { words, contestId } = await readChat(ctx, services);
    const message =
      command === null ? suggestionsMessage(contestId, words) : unknownCommandMessage(command[0], words);
    await reply(ctx, message);
  });
  feature.on('callback_query:data', async (ctx) => {
    await acknowledgeWhile(ctx, services.log, async () => {
      if (ctx.chatId === undefined) return;
      const { words, contestId } = await readChat(ctx, services);
      await reply(ctx, beginMessage('unknown-button', contestId, words));
    });
  });
  return feature;
}

/** Joins, pins and the like are reported as messages too; nobody expects an answer to those. */
function isServiceMessage(ctx: Context): boolean {
  return !ctx.has([':text', ':caption', ':file', ':contact', ':location', ':poll', ':dice', ':game']);
}
