import { Bot } from 'grammy/web';
import { DamagedItem } from '../desk/store-errors.ts';
import { DESK_TEXTS } from '../messages/desk-texts.ts';
import { plainMessage } from '../messages/plain.ts';
import { addTexts } from '../messages/words.ts';
import { wordsFor } from './asked.ts';
import { amendFeature } from './features/amend.ts';
import { answersFeature } from './features/answers.ts';
import { approvalsFeature } from './features/approvals.ts';
import { callFeature } from './features/call.ts';
import { candidateFeature } from './features/candidate.ts';
import { correctionsFeature } from './features/corrections.ts';
import { deskFeature } from './features/desk.ts';
import { doubtFeature } from './features/doubt.ts';
import { draftFeature } from './features/draft.ts';
import { editorsFeature } from './features/editors.ts';
import { electionsFeature } from './features/elections.ts';
import { exportFeature } from './features/export.ts';
import { intakeFeature } from './features/intake.ts';
import { languageFeature } from './features/language.ts';
import { pictureFeature } from './features/picture.ts';
import { privacyFeature } from './features/privacy.ts';
import { reportsFeature } from './features/reports.ts';
import { settingsFeature } from './features/settings.ts';
import { startFeature } from './features/start.ts';
import { unknownFeature } from './features/unknown.ts';
import { createFetchFile } from './fetch-file.ts';
import { createForms } from './forms.ts';
import { lowerCaseCommand } from './lower-case-command.ts';
import { isOwnWord } from './own-word.ts';
import { reply } from './reply.ts';
import { createSecondPeople } from './second-people.ts';
import type { BotServices, GivenServices } from './services.ts';

/** Far below the webhook's own time limit, so that a slow Telegram never turns into a redelivered update. */
const API_TIMEOUT_SECONDS = 8;

/** How long Telegram holds a poll that has no updates yet: shorter than we wait for any answer, or each would fail. */
export const POLL_SECONDS = 5;

/** The updates that the bot reads; anything else it answers with silence. */
export const ALLOWED_UPDATES = ['message', 'callback_query'] as const;

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
      if (!(error instanceof DamagedItem)) throw error;
      services.log('item-damaged', { item: error.message });
      await reply(ctx, plainMessage((await wordsFor(ctx, null)).say('damaged')));
    }
  });

  const updates = bot.on(['message', 'callback_query:data']);
  const second = createSecondPeople(bot.api, services);
  updates.use(lowerCaseCommand);
  const asked = updates.filter(isOwnWord);
  asked.use(answersFeature(services));
  asked.use(candidateFeature(services));
  asked.use(pictureFeature(services));
  asked.use(electionsFeature(services));
  asked.use(languageFeature(services));
  asked.use(privacyFeature(services));
  asked.use(startFeature(services));
  asked.use(correctionsFeature(services));

  addTexts(DESK_TEXTS);
  asked.use(doubtFeature(services));
  asked.use(deskFeature(services));
  asked.use(draftFeature(services, second));
  asked.use(amendFeature(services, second));
  asked.use(callFeature(services, second));
  asked.use(approvalsFeature(services));
  asked.use(editorsFeature(services));
  asked.use(reportsFeature(services, bot.api));
  asked.use(settingsFeature(services));
  asked.use(exportFeature(services));
  // An article is passed on, and is data: nothing in it is anybody's word.
  updates.use(intakeFeature(services, createFetchFile(token, services.apiRoot)));
  updates.use(unknownFeature(services));
  return bot;
}
