import { Approval, type Proposal } from '../../desk/approval.ts';
import { ContestSettings } from '../../desk/contest-settings.ts';
import type { Deed } from '../../desk/log-entry.ts';
import { ROLES } from '../../desk/roles.ts';
import type { Words } from '../../messages/words.ts';
import { settingLines } from './settings-message.ts';

const WISHES = [
  'publish',
  'correct',
  'retract',
  'undo',
  'call',
  'uncall',
] as const satisfies Proposal['verb'][];

/** What the desk noted with a deed, in words: the desk itself notes wishes, roles, times and settings as it keeps them. */
export function noteText({ verb, note }: Deed, words: Words): string | null {
  if (note === null) return null;
  switch (verb) {
    case 'asked':
    case 'approved':
    case 'refused':
      return wishText(note, words);
    case 'scheduled':
      return words.moment(note);
    case 'editor-added': {
      const role = ROLES.find((each) => each === note);
      return role === undefined ? note : words.say(`role-${role}`);
    }
    case 'settings-changed':
      return settingLines(ContestSettings.parse(JSON.parse(note)), words).join(', ');
    case 'loaded':
    case 'discarded':
    case 'unscheduled':
    case 'editor-removed':
    case 'report-answered':
    case 'held':
    case 'resumed':
    case 'outlet-linked':
    case 'outlet-unlinked':
    case 'post-made':
    case 'post-ended':
      return note;
  }
}

/** "publish: first-publication", or the first half of that. */
function wishText(note: string, words: Words): string {
  const [verb = '', why = ''] = note.split(': ');
  const wish = WISHES.find((each) => each === verb);
  const reason = Approval.shape.why.options.find((each) => each === why);
  if (wish === undefined) return note;
  const wished = words.say(`log-wish-${wish}`);
  return reason === undefined ? wished : `${wished}: ${words.say(`approval-why-${reason}`)}`;
}
