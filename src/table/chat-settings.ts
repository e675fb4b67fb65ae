import { type ChatSettings, NOTHING_CHOSEN } from '../delivery/chat-store.ts';
import { isQuietHours } from '../delivery/quiet-hours.ts';
import { isZone } from '../delivery/zone.ts';
import { DamagedItem } from '../desk/store-errors.ts';
import { CONTEST_ID } from '../election/contest-id.ts';
import { attributeValue, type OnDamage, type StoredItem } from './item.ts';

type Choice<Name extends keyof ChatSettings> = NonNullable<ChatSettings[Name]>;

/** Whether a value can have been chosen. By hand, because every answer to a reader waits for it. */
const IS_CHOICE: { [Name in keyof ChatSettings]: (value: unknown) => value is Choice<Name> } = {
  locale: isText,
  contestId: (value): value is string => isText(value) && CONTEST_ID.test(value),
  zone: (value): value is string => isText(value) && value.length <= 40 && isZone(value),
  quietHours: (value): value is string => isText(value) && isQuietHours(value),
  askedBy: (value) => value === 'everybody' || value === 'admins',
  answersTo: (value) => value === 'everybody' || value === 'asker',
  recent: isText,
  takesRich: (value) => typeof value === 'boolean',
};

/**
 * What a chat has chosen; what it has not is not stored. Each choice is read for itself, so that damage costs one of
 * them and no answer.
 */
export function settingsIn(stored: StoredItem | undefined, onDamage: OnDamage): ChatSettings {
  if (stored === undefined) return NOTHING_CHOSEN;
  const chosen = <Name extends keyof ChatSettings>(name: Name): Choice<Name> | null => {
    const value = attributeValue(stored[name]);
    if (value === undefined) return null;
    if (IS_CHOICE[name](value)) return value;
    onDamage(new DamagedItem(`The stored chat setting is damaged at ${name}.`));
    return null;
  };
  return {
    locale: chosen('locale'),
    contestId: chosen('contestId'),
    zone: chosen('zone'),
    quietHours: chosen('quietHours'),
    askedBy: chosen('askedBy'),
    answersTo: chosen('answersTo'),
    recent: chosen('recent'),
    takesRich: chosen('takesRich'),
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
