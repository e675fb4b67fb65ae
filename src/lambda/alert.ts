import { Api } from 'grammy/web';
import * as z from 'zod/mini';
import { alarmText } from '../bot/alarm-text.ts';
import { tellOwners } from '../bot/tell-owners.ts';
import { type AlertConfig, readAlertConfig } from '../config.ts';
import { DEFAULT_LOCALE, findLocale } from '../messages/locales.ts';

/** What SNS hands over, and in it what CloudWatch has written. */
const Event = z.object({ Records: z.array(z.object({ Sns: z.object({ Message: z.string() }) })) });
const Change = z.object({
  AlarmName: z.string(),
  NewStateValue: z.enum(['ALARM', 'OK', 'INSUFFICIENT_DATA']),
});

/** An owner who can't be told within this must not keep the others waiting. */
const SECONDS_PER_OWNER = 5;

/** Called by AWS for every change of an alarm. */
export async function handler(event: unknown): Promise<void> {
  await tellOfAlarms(event, readAlertConfig(process.env));
}

/** Throws where nobody could be told, so that AWS tries again and keeps the notice in the end. */
export async function tellOfAlarms(event: unknown, config: AlertConfig): Promise<void> {
  const { apiRoot, botToken, language, ownerIds } = config;
  const locale = findLocale(language) ?? DEFAULT_LOCALE;
  const api = new Api(botToken, {
    timeoutSeconds: SECONDS_PER_OWNER,
    ...(apiRoot !== undefined && { apiRoot }),
  });
  for (const { AlarmName, NewStateValue } of changesIn(event)) {
    if (NewStateValue === 'INSUFFICIENT_DATA') continue;
    const text = await alarmText({ name: AlarmName, isOver: NewStateValue === 'OK' }, locale);
    const { reached } = await tellOwners(api, ownerIds, text);
    if (reached.length === 0 && ownerIds.length > 0) throw new Error('No owner could be told of the alarm.');
  }
}

/** Throws without a word of what it was given. */
function changesIn(event: unknown): z.infer<typeof Change>[] {
  try {
    return Event.parse(event).Records.map(({ Sns }) => Change.parse(JSON.parse(Sns.Message)));
  } catch {
    throw new Error('This is no notice of an alarm.');
  }
}
