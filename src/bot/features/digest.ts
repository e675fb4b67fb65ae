import { Composer, type Context } from 'grammy/web';
import { type Digest, deliveryId } from '../../delivery/owed.ts';
import { nextOccurrence } from '../../delivery/schedule.ts';
import { DEFAULT_ZONE } from '../../delivery/zone.ts';
import type { DeliveryPress, DigestStep } from '../../messages/delivery-press.ts';
import {
  type DigestSetting,
  digestCard,
  digestDaysCard,
  digestElectionsCard,
  digestHoursCard,
  digestMinutesCard,
} from '../../messages/digest-card.ts';
import type { Message } from '../../messages/message.ts';
import { plainMessage } from '../../messages/plain.ts';
import { type AtChat, enterChat, onSettingPress } from '../on-chat-setting.ts';
import { replaceOrReply } from '../replace-or-reply.ts';
import { reply } from '../reply.ts';
import type { BotServices } from '../services.ts';

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const FIRST: Digest = {
  kind: 'digest',
  contestIds: [],
  hour: 8,
  minute: 30,
  weekdays: EVERY_DAY,
  onlyIfChanged: true,
};

type Press = Extract<DeliveryPress, { ask: 'digest' }>;

/** `/digest`: the card that sets when a chat, or a topic of it, hears what has changed. Nobody gets one who did not ask. */
export function digestFeature(services: BotServices): Composer<Context> {
  const feature = new Composer();
  feature.command('digest', async (ctx) => {
    const chat = await enterChat(ctx, services);
    await reply(ctx, await card(services, chat, await findDigest(services, chat)));
  });
  onSettingPress(feature, 'digest', services, async (ctx, chat, press) => {
    if (press.step === 'off' || press.step === 'stop') {
      await services.deliveries.removeDelivery(chat.chatId, digestIdIn(chat));
      return press.step === 'off'
        ? replaceOrReply(ctx, await card(services, chat, null))
        : reply(ctx, plainMessage(chat.words.say('digest-stopped')));
    }
    const before = await findDigest(services, chat);
    const digest = press.step === 'on' ? (before ?? FIRST) : before && changed(before, press);
    if (digest !== null && digest !== before) await saveDigest(services, chat, digest, before === null);
    const next =
      digest === null ? await card(services, chat, null) : await stepCard(services, chat, digest, press);
    await (press.step === 'settings' ? reply(ctx, next) : replaceOrReply(ctx, next));
  });
  onSettingPress(feature, 'digest-election', services, async (ctx, chat, { contestId }) => {
    const before = await findDigest(services, chat);
    if (before === null) return replaceOrReply(ctx, await card(services, chat, null));
    const isIn = before.contestIds.includes(contestId);
    const contestIds = isIn
      ? before.contestIds.filter((id) => id !== contestId)
      : [...before.contestIds, contestId].slice(0, MOST_ELECTIONS);
    const digest = { ...before, contestIds };
    await saveDigest(services, chat, digest, false);
    await replaceOrReply(ctx, await electionsCard(services, chat, digest));
  });
  return feature;
}

/** As many as one digest tells of. */
const MOST_ELECTIONS = 20;

/** The digests of a chat in all its topics, due anew after its clock has changed. */
export async function rescheduleDigests(services: BotServices, chat: AtChat, zone: string): Promise<void> {
  for (const delivery of await services.deliveries.listDeliveries(chat.chatId)) {
    const { chatId, chatKind, threadId, isSilent, owed } = delivery;
    if (owed.kind !== 'digest') continue;
    const dueAt = nextOccurrence(owed, zone, services.now()).at;
    await services.deliveries.saveOrder({ chatId, chatKind, threadId, isSilent, owed }, dueAt);
  }
}

function digestIdIn({ threadId }: AtChat): string {
  return deliveryId(FIRST, threadId);
}

async function findDigest({ deliveries }: BotServices, chat: AtChat): Promise<Digest | null> {
  const delivery = await deliveries.findDelivery(chat.chatId, digestIdIn(chat));
  return delivery?.owed.kind === 'digest' ? delivery.owed : null;
}

/** A new digest begins where things stand: its first one tells what has changed since. */
async function saveDigest(services: BotServices, chat: AtChat, owed: Digest, isNew: boolean): Promise<void> {
  const { deliveries, editions, now } = services;
  const { chatId, chatKind, threadId, settings } = chat;
  const dueAt = nextOccurrence(owed, settings.zone ?? DEFAULT_ZONE, now()).at;
  await deliveries.saveOrder({ chatId, chatKind, threadId, isSilent: false, owed }, dueAt);
  if (!isNew) return;
  await keepLanguage(services, chat);
  const contests = await editions.listContests();
  const shown = Object.fromEntries(contests.map(({ contest, edition }) => [contest.id, edition]));
  await deliveries.saveShown(chatId, digestIdIn(chat), shown);
}

/** What comes by itself comes in the language that was spoken when it was asked for; nobody's app says which then. */
export async function keepLanguage(
  { chats }: BotServices,
  { chatId, settings, words }: AtChat,
): Promise<void> {
  if (settings.locale === null) await chats.saveSettings(chatId, { locale: words.locale });
}

/** The digest with one thing set; the last day of the week can't be taken out. */
function changed(digest: Digest, { step, at }: Press): Digest {
  switch (step) {
    case 'day': {
      const weekdays = digest.weekdays.includes(at)
        ? digest.weekdays.filter((day) => day !== at)
        : [...digest.weekdays, at].sort();
      return weekdays.length === 0 || !EVERY_DAY.includes(at) ? digest : { ...digest, weekdays };
    }
    case 'every-day':
      return { ...digest, weekdays: EVERY_DAY };
    case 'hour':
      return at < 24 ? { ...digest, hour: at } : digest;
    case 'minute':
      return at < 60 ? { ...digest, minute: at } : digest;
    case 'always':
    case 'if-changed':
      return { ...digest, onlyIfChanged: step === 'if-changed' };
    case 'every-election':
      return { ...digest, contestIds: [] };
    case 'view':
    case 'on':
    case 'off':
    case 'days':
    case 'hours':
    case 'minutes':
    case 'elections':
    case 'stop':
    case 'settings':
      return digest;
  }
}

/** The card that a step leads to: a day or an election leads to further ones, an hour to its minutes. */
function stepCard(
  services: BotServices,
  chat: AtChat,
  digest: Digest,
  { step }: Press,
): Promise<Message> | Message {
  const setting = settingOf(services, chat, digest);
  const cards: Partial<Record<DigestStep, () => Promise<Message> | Message>> = {
    days: () => digestDaysCard(setting, chat.words),
    day: () => digestDaysCard(setting, chat.words),
    hours: () => digestHoursCard(setting, chat.words),
    hour: () => digestMinutesCard(setting, chat.words),
    minutes: () => digestMinutesCard(setting, chat.words),
    elections: () => electionsCard(services, chat, digest),
    'every-election': () => electionsCard(services, chat, digest),
  };
  return cards[step]?.() ?? card(services, chat, digest);
}

async function card(services: BotServices, chat: AtChat, digest: Digest | null): Promise<Message> {
  const contests = await services.editions.listContests();
  const setting = digest && settingOf(services, chat, digest);
  return digestCard(setting, contests, clockOf(services, chat), chat.words);
}

async function electionsCard(services: BotServices, chat: AtChat, digest: Digest): Promise<Message> {
  const contests = await services.editions.listContests();
  return digestElectionsCard(settingOf(services, chat, digest), contests, chat.words);
}

function settingOf({ now }: BotServices, { settings }: AtChat, digest: Digest): NonNullable<DigestSetting> {
  return { ...digest, nextAt: nextOccurrence(digest, settings.zone ?? DEFAULT_ZONE, now()).at };
}

/** A chat's zone and the present moment. */
export function clockOf({ now }: BotServices, { settings }: AtChat) {
  return { zone: settings.zone ?? DEFAULT_ZONE, now: now().toISOString() };
}
