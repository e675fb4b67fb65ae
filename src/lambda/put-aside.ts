import type { Update } from 'grammy/types';
import type { Api } from 'grammy/web';
import { tellPutAside } from '../bot/tell-put-aside.ts';
import type { ChatStore } from '../delivery/chat-store.ts';
import type { QuarantineStore } from '../desk/quarantine.ts';
import type { Log } from '../log.ts';
import { senderOf } from './sender.ts';

/** Owners hear once of many updates that fail in a row. */
const TELL_AGAIN_MS = 10 * 60_000;

/** Telegram's own updates are shorter; an item of the table holds 400 KB. */
const LONGEST = 100_000;

/** `text` is the update as it came: what is nested too deep can be read and not be written again. */
export type Failed = { update: Update; text: string; why: string };

type Means = {
  quarantine: QuarantineStore;
  api: Api;
  chats: ChatStore;
  ownerIds: readonly number[];
  now: () => Date;
  log: Log;
};

/** Keeps an update that can't be handled, and tells the owners, unless they have just been told of another. */
export async function putAside({ update, text, why }: Failed, means: Means): Promise<void> {
  const { quarantine, now } = means;
  const at = now();
  const [latest] = (await quarantine.listUpdates(at)).slice(-1);
  await quarantine.keepUpdate({
    id: String(update.update_id),
    at: at.toISOString(),
    why,
    chatId: senderOf(update) ?? null,
    update: text.slice(0, LONGEST),
  });
  const isNews = latest === undefined || at.getTime() - Date.parse(latest.at) > TELL_AGAIN_MS;
  if (isNews) await tellPutAside(means);
}
