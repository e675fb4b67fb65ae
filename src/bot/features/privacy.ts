import { Composer, type Context } from 'grammy/web';
import { forgetChat } from '../../delivery/forget-chat.ts';
import { tombstoneName } from '../../delivery/tombstone.ts';
import { forgottenMessage, privacyMessage } from '../../messages/privacy.ts';
import { readChat, wordsFor } from '../asked.ts';
import { asAdministrator } from '../on-chat-setting.ts';
import { reply } from '../reply.ts';
import type { BotServices } from '../services.ts';

/** `/privacy`: what is kept of a chat; `/forget`: nothing any more, in a group by its administrators. */
export function privacyFeature(services: BotServices): Composer<Context> {
  const feature = new Composer();
  feature.command('privacy', async (ctx) => {
    const { words } = await readChat(ctx, services);
    await reply(ctx, privacyMessage(words));
  });
  feature.command('forget', (ctx) =>
    asAdministrator(ctx, services, async ({ chatId }) => {
      const name = tombstoneName(ctx.api.token, chatId);
      await forgetChat(services, chatId, { name, at: services.now() });
      await reply(ctx, forgottenMessage(await wordsFor(ctx, null)));
    }),
  );
  return feature;
}
