import type { Api } from 'grammy/web';
import type { ChatStore } from '../delivery/chat-store.ts';
import type { Log } from '../log.ts';
import { DESK_TEXTS } from '../messages/desk-texts.ts';
import { DEFAULT_LOCALE, findLocale } from '../messages/locales.ts';
import { plainMessage } from '../messages/plain.ts';
import { addTexts, wordsOf } from '../messages/words.ts';
import { tell } from './tell.ts';

type Means = { api: Api; chats: ChatStore; ownerIds: readonly number[]; log: Log };

/** Tells each owner whom the configuration names, in that person's language, that an update was put aside. */
export async function tellPutAside({ api, chats, ownerIds, log }: Means): Promise<void> {
  await addTexts(DESK_TEXTS);
  for (const ownerId of ownerIds) {
    const { locale } = await chats.readSettings(ownerId);
    const words = await wordsOf(findLocale(locale) ?? DEFAULT_LOCALE);
    await tell(api, ownerId, plainMessage(words.say('quarantine-told')), log);
  }
}
