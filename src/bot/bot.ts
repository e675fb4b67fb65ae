import { Bot } from 'grammy/web';
import { READER_TEXTS } from '../messages/reader-texts.ts';
import { addTexts } from '../messages/words.ts';
import { answersFeature } from './features/answers.ts';
import { createForms } from './forms.ts';
import { heedWait } from './heed-wait.ts';
import { lateFeature } from './late-feature.ts';
import { lowerCaseCommand } from './lower-case-command.ts';
import { isOwnWord } from './own-word.ts';
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

  bot.api.config.use(forms.transformer, heedWait(services.seats, services.now, services.log));

  // Damaged data costs the answer that needs it and nothing else.
  bot.use(async (ctx, next) => {
    try {
      await next();
    } catch (error) {
      const { settle } = await import('./settle.ts');
      await settle(error, ctx, services.log);
    }
  });

  const messages = bot.on('message');
  messages.use(lowerCaseCommand);
  messages.filter(isOwnWord).use(answersFeature(services));
  // A cold start waits for what is asked most; the rest is loaded by whoever asks for it.
  bot.lazy(
    lateFeature(
      () => true,
      async () => {
        await addTexts(READER_TEXTS);
        return (await import('./late-features.ts')).lateFeatures(bot, services);
      },
    ),
  );
  return bot;
}
