import type { Api } from 'grammy/web';
import type { Draft } from '../desk/draft.ts';
import { DESK_TEXTS } from '../messages/desk-texts.ts';
import { DEFAULT_LOCALE, findLocale } from '../messages/locales.ts';
import { plainMessage } from '../messages/plain.ts';
import { addTexts, type Words, wordsOf } from '../messages/words.ts';
import { titleOf } from './desk/draft-list.ts';
import { draftPress } from './desk/draft-press.ts';
import { publishText } from './desk/publish-text.ts';
import type { GivenServices } from './services.ts';
import { tell } from './tell.ts';

type DueServices = Pick<GivenServices, 'desk' | 'chats' | 'log'>;

/**
 * What is due at the desk, once a minute: publishes the drafts whose time has come and says in their chats what came
 * of it; says which drafts nobody has touched for a week, and closes them after that.
 */
export async function tellDrafts(api: Api, services: DueServices): Promise<void> {
  const { desk } = services;
  await addTexts(DESK_TEXTS);
  for (const { draft, outcome } of await desk.publishDue()) {
    await tellOf(api, services, draft, (words) =>
      words.say('due', { title: titleOf(draft, words), outcome: publishText(outcome, words) }),
    );
  }
  for (const draft of await desk.listExpired()) {
    await tellOf(api, services, draft, (words) => words.say('expired', { title: titleOf(draft, words) }));
    await desk.closeExpired(draft.id);
  }
}

async function tellOf(
  api: Api,
  { chats, log }: DueServices,
  draft: Draft,
  say: (words: Words) => string,
): Promise<void> {
  if (draft.chatId === null) return;
  const settings = await chats.readSettings(draft.chatId);
  const words = await wordsOf(findLocale(settings.locale) ?? DEFAULT_LOCALE);
  const look = { label: words.say('desk-button-view'), press: draftPress(draft, 'view') };
  await tell(api, draft.chatId, plainMessage(say(words), [[look]]), log);
}
