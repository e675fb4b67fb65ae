import type { ContestSettings } from '../../desk/contest-settings.ts';
import { CONTEST_SETTINGS, type ContestSetting, type Message } from '../../messages/message.ts';
import type { Words } from '../../messages/words.ts';

/** `/settings`: what takes two people in an election and whether it is a rehearsal, with buttons for owners. */
export function settingsMessage(
  contestId: string,
  settings: ContestSettings,
  isOwner: boolean,
  words: Words,
): Message {
  return {
    blocks: [
      { type: 'heading', text: words.say('settings-heading', { id: contestId }) },
      {
        type: 'list',
        items: settingLines(settings, words).map((line) => [line]),
      },
      { type: 'paragraph', text: [words.say(isOwner ? 'settings-how' : 'settings-owners-only')] },
    ],
    buttons: isOwner
      ? CONTEST_SETTINGS.map((setting) => [
          {
            label: words.say(isOn(settings, setting) ? 'button-setting-off' : 'button-setting-on', {
              setting: words.say(`setting-${KEYS[setting]}`),
            }),
            press: { ask: 'setting', contestId, setting, isOn: !isOn(settings, setting) },
          },
        ])
      : [],
  };
}

/** "Rehearsal: no", a line for each. */
export function settingLines(settings: ContestSettings, words: Words): string[] {
  return CONTEST_SETTINGS.map((setting) =>
    words.say(isOn(settings, setting) ? 'setting-on' : 'setting-off', {
      setting: words.say(`setting-${KEYS[setting]}`),
    }),
  );
}

const KEYS: Record<ContestSetting, string> = {
  firstPublication: 'first',
  finalStage: 'final',
  retraction: 'retraction',
  isTest: 'rehearsal',
};

/** The settings with one of them set; setting it twice comes to the same. */
export function withSetting(
  settings: ContestSettings,
  setting: ContestSetting,
  on: boolean,
): ContestSettings {
  return setting === 'isTest'
    ? { ...settings, isTest: on }
    : { ...settings, twoPeople: { ...settings.twoPeople, [setting]: on } };
}

function isOn({ twoPeople, isTest }: ContestSettings, setting: ContestSetting): boolean {
  return setting === 'isTest' ? isTest : twoPeople[setting];
}
