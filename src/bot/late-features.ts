import { type Bot, Composer, type Context } from 'grammy/web';
import { DELIVERY_TEXTS } from '../messages/delivery-texts.ts';
import { DESK_TEXTS } from '../messages/desk-texts.ts';
import { addTexts } from '../messages/words.ts';
import { isAskedBy } from './is-asked-by.ts';
import { lateFeature } from './late-feature.ts';
import { once } from './once.ts';
import { isOwnWord } from './own-word.ts';
import { findPerson } from './person.ts';
import { READER_FEATURES } from './reader-features.ts';
import type { BotServices } from './services.ts';

/** All that the bot does besides answering the commands for answers; each feature is loaded with its first update. */
export function lateFeatures({ api, token }: Bot, services: BotServices): Composer<Context> {
  const features = new Composer();
  features.lazy(
    lateFeature(
      ({ inlineQuery }) => inlineQuery !== undefined,
      async () => (await import('./features/inline.ts')).inlineFeature(services),
    ),
  );
  features.lazy(
    lateFeature(isAboutMembership, async () => {
      await addTexts(DELIVERY_TEXTS);
      return (await import('./features/membership.ts')).membershipFeature(services);
    }),
  );
  const updates = features.on(['message', 'callback_query:data']);
  const asked = updates.filter(isOwnWord);
  for (const { commands, asks, isAlsoFor, load } of READER_FEATURES) {
    const isAsked = isAskedBy(commands, asks);
    asked.lazy(
      lateFeature(
        (ctx) => isAsked(ctx) || isAlsoFor?.(ctx) === true,
        async () => (await load())(services),
      ),
    );
  }
  asked.lazy(
    lateFeature(
      ({ chat, message }) => chat?.type === 'private' && message?.text?.startsWith('/') === false,
      async () => (await import('./features/question.ts')).questionFeature(services),
    ),
  );
  updates.lazy(
    lateFeature(
      (ctx) => isAtDesk(ctx, services),
      async () => {
        await Promise.all([addTexts(DESK_TEXTS), addTexts(DELIVERY_TEXTS)]);
        const { deskFeatures } = await import('./desk-features.ts');
        const { createFetchFile } = await import('./fetch-file.ts');
        const atDesk = deskFeatures(services, api, createFetchFile(token, services.apiRoot));
        return services.claims === undefined ? atDesk : new Composer(once(services.claims), atDesk);
      },
    ),
  );
  updates.lazy(
    lateFeature(
      () => true,
      async () => (await import('./features/unknown.ts')).unknownFeature(services),
    ),
  );
  return features;
}

/** The bot was put in or out, or the chat it is in has got another number. */
function isAboutMembership({ myChatMember, message }: Context): boolean {
  return myChatMember !== undefined || message?.migrate_to_chat_id !== undefined;
}

/** Whether the desk knows who writes. */
async function isAtDesk(ctx: Context, { desk }: BotServices): Promise<boolean> {
  const person = findPerson(ctx);
  return person !== undefined && (await desk.findRole(person)) !== null;
}
