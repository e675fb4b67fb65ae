import { sayableChanges } from '../election/weigh-changes.ts';
import { DELIVERY_TEXTS } from '../messages/delivery-texts.ts';
import { DEFAULT_LOCALE, findLocale, type Locale } from '../messages/locales.ts';
import { markRepeat } from '../messages/repeat.ts';
import { addTexts, wordsOf } from '../messages/words.ts';
import type { ChatSettings } from './chat-store.ts';
import { composeDigest } from './compose-digest.ts';
import { composeFollow } from './compose-follow.ts';
import { composeNotice } from './compose-notice.ts';
import { composePost } from './compose-post.ts';
import type { ComposedDraft } from './composed-draft.ts';
import { followedChanges } from './followed-changes.ts';
import { isKeptBack } from './kept-back.ts';
import { noticesUnder } from './notices.ts';
import type { ComposeAsk, Composed, Programme } from './programme.ts';
import { isInTime, nextAfter, nextOccurrence } from './schedule.ts';
import { DEFAULT_ZONE } from './zone.ts';

/** What is said by itself, to whom and when, as the desk and the chats have set it. `botUsername` is where buttons lead. */
export function createProgramme(botUsername: string): Programme {
  return {
    async compose(ask) {
      await addTexts(DELIVERY_TEXTS);
      const { owed } = ask.delivery;
      switch (owed.kind) {
        case 'post':
          return finished(ask, await composePost(owed, ask, botUsername));
        case 'digest':
          return finished(ask, await composeDigest(owed, ask));
        case 'follow':
          return finished(ask, await composeFollow(owed, ask));
        case 'notice':
          return finished(ask, await composeNotice(owed, ask, botUsername));
      }
    },

    react(delivery, edition) {
      const { owed } = delivery;
      if (isKeptBack(edition, delivery.chatKind)) return { isDue: false, notices: [] };
      switch (owed.kind) {
        case 'post':
          return { isDue: true, notices: noticesUnder(delivery, owed, edition) };
        case 'follow': {
          const changes = sayableChanges(edition.changes, edition.stage);
          const isFirst = edition.number === 1 && owed.topics.includes('results');
          return { isDue: isFirst || followedChanges(owed, changes).length > 0, notices: [] };
        }
        case 'digest':
        case 'notice':
          return { isDue: false, notices: [] };
      }
    },

    nextDueAt({ owed, owedSince }, settings, after) {
      if (owed.kind !== 'digest') return null;
      const zone = settings.zone ?? DEFAULT_ZONE;
      return (
        owedSince === null ? nextOccurrence(owed, zone, after) : nextAfter(owedSince, owed, zone, after)
      ).at;
    },

    isTooLate({ owed, owedSince }, _settings, now) {
      if (owedSince === null) return false;
      switch (owed.kind) {
        case 'digest':
          return !isInTime(owedSince, now);
        // That half was counted is no news when everything is; that something was wrong stays one.
        case 'notice':
          return owed.about.is === 'milestone' && !isInTime(owedSince, now);
        case 'post':
        case 'follow':
          return false;
      }
    },
  };
}

async function finished({ settings, isRepeat }: ComposeAsk, draft: ComposedDraft): Promise<Composed> {
  if (draft.is !== 'message') return draft;
  const locale = localeOf(settings);
  const words = await wordsOf(locale);
  return {
    ...draft,
    key: `${locale} ${isRepeat ? 'again ' : ''}${draft.key}`,
    write: () => (isRepeat ? markRepeat(draft.write(words), words) : draft.write(words)),
  };
}

function localeOf({ locale }: ChatSettings): Locale {
  return findLocale(locale) ?? DEFAULT_LOCALE;
}
