import { Bot, Composer, type Context } from 'grammy/web';
import { DamagedItem } from '../desk/store-errors.ts';
import { DELIVERY_TEXTS } from '../messages/delivery-texts.ts';
import { DESK_TEXTS } from '../messages/desk-texts.ts';
import { plainMessage } from '../messages/plain.ts';
import { addTexts } from '../messages/words.ts';
import { wordsFor } from './asked.ts';
import { answersFeature } from './features/answers.ts';
import { createForms } from './forms.ts';
import { NotAnsweredHere } from './group-manners.ts';
import { isAskedBy, lateFeature } from './late-feature.ts';
import { lowerCaseCommand } from './lower-case-command.ts';
import { once } from './once.ts';
import { isOwnWord } from './own-word.ts';
import { findPerson } from './person.ts';
import { READER_FEATURES } from './reader-features.ts';
import { reply } from './reply.ts';
import type { BotServices, GivenServices } from './services.ts';

/** Far below the webhook's own time limit, so that a slow Telegram never turns into a redelivered update. */
const API_TIMEOUT_SECONDS = 8;

/** How long Telegram holds a poll that has no updates yet: shorter than we wait for any answer, or each would fail. */
export const POLL_SECONDS = 5;

/** The updates that the bot reads; anything else it answers with silence. */
export const ALLOWED_UPDATES = ['message', 'callback_query', 'inline_query', 'my_chat_member'] as const;

/** The bot, wired and not started: the webhook, long polling, the terminal and `teller ask` feed it updates. */
export function createBot(token: string, given: GivenServices): Bot {
  const forms = createForms(given.chats, () => given.richMessages);
  const services: BotServices = { ...given, chats: forms.chats, forms };
  const bot = new Bot(token, {
    ...(services.botInfo === undefined ? {} : { botInfo: services.botInfo }),
    client: {
      canUseWebhookReply: forms.mayRide,
      timeoutSeconds: API_TIMEOUT_SECONDS,
      ...(services.apiRoot === undefined ? {} : { apiRoot: services.apiRoot }),
    },
  });

  bot.api.config.use(forms.transformer);

  // Damaged data costs the answer that needs it and nothing else.
  bot.use(async (ctx, next) => {
    try {
      await next();
    } catch (error) {
      if (error instanceof NotAnsweredHere) return;
      if (!(error instanceof DamagedItem)) throw error;
      services.log('item-damaged', { item: error.message });
      await reply(ctx, plainMessage((await wordsFor(ctx, null)).say('damaged')));
    }
  });

  bot.lazy(
    lateFeature(
      ({ inlineQuery }) => inlineQuery !== undefined,
      async () => (await import('./features/inline.ts')).inlineFeature(services),
    ),
  );
  bot.lazy(
    lateFeature(isAboutMembership, async () => {
      await addTexts(DELIVERY_TEXTS);
      return (await import('./features/membership.ts')).membershipFeature(services);
    }),
  );
  const updates = bot.on(['message', 'callback_query:data']);
  updates.use(lowerCaseCommand);
  const asked = updates.filter(isOwnWord);
  asked.use(answersFeature(services));
  // A cold start waits for what is asked most; the rest is loaded by whoever asks for it.
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
        const features = deskFeatures(services, bot.api, createFetchFile(token, services.apiRoot));
        return services.claims === undefined ? features : new Composer(once(services.claims), features);
      },
    ),
  );
  updates.lazy(
    lateFeature(
      () => true,
      async () => (await import('./features/unknown.ts')).unknownFeature(services),
    ),
  );
  return bot;
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
