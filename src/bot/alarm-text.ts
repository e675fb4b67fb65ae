import type { Locale } from '../messages/locales.ts';
import { OPERATOR_TEXTS } from '../messages/operator-texts.ts';
import { addTexts, wordsOf } from '../messages/words.ts';

/** The alarms of infra/, by what their names end in. */
export const ALARMS = [
  'webhook-errors',
  'webhook-throttles',
  'webhook-slow',
  'updates-failed',
  'table-unavailable',
  'table-throttles',
  'refused',
  'dead-letters',
  'dispatch-errors',
  'dispatch-silent',
  'dispatch-behind',
  'delivery-troubles',
  'delivery-late',
  'pace-waits',
] as const;

/** `name` as AWS has it: "teller-prod-webhook-errors". */
export type Alarm = { name: string; isOver: boolean };

/** What an owner is told of an alarm; one that we do not know is called by its name. */
export async function alarmText({ name, isOver }: Alarm, locale: Locale): Promise<string> {
  await addTexts(OPERATOR_TEXTS);
  const words = await wordsOf(locale);
  const known = ALARMS.find((alarm) => name.endsWith(`-${alarm}`));
  const what = known === undefined ? name : words.say(`alarm-${known}`);
  const stage = known === undefined ? name : name.slice(0, -known.length - 1);
  if (isOver) return words.say('alarm-over', { stage, what });
  return `${words.say('alarm-raised', { stage, what })}\n\n${words.say('alarm-advice')}`;
}
