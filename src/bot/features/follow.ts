import { Composer, type Context } from 'grammy/web';
import { deliveryId, type Follow } from '../../delivery/owed.ts';
import type { Edition } from '../../election/edition.ts';
import { candidateByKey } from '../../messages/candidate.ts';
import { FOLLOW_TOPICS, followCandidatesCard, followCard } from '../../messages/follow-card.ts';
import { noEditionMessage } from '../../messages/help.ts';
import { plainMessage } from '../../messages/plain.ts';
import { readAsked } from '../asked.ts';
import { type AtChat, enterChat, onSettingPress } from '../on-chat-setting.ts';
import { replaceOrReply } from '../replace-or-reply.ts';
import { reply } from '../reply.ts';
import type { BotServices } from '../services.ts';
import { keepLanguage } from './digest.ts';

/** As many as a chat can follow in one election. */
const MOST_CANDIDATES = 20;

/** `/follow`: what of this chat's election it hears of as soon as it is published. */
export function followFeature(services: BotServices): Composer<Context> {
  const feature = new Composer();
  feature.command('follow', async (ctx) => {
    const [chat, { edition, words }] = [await enterChat(ctx, services), await readAsked(ctx, services)];
    if (edition === undefined) return reply(ctx, noEditionMessage(words));
    await reply(ctx, followCard(edition, await findFollow(services, chat, edition.contest.id), words));
  });
  onSettingPress(feature, 'follow', services, async (ctx, chat, { step, contestId, at }) => {
    const { words } = chat;
    if (step === 'stop') {
      await services.deliveries.removeDelivery(chat.chatId, followIdIn(chat, contestId));
      return reply(ctx, plainMessage(words.say('follow-stopped')));
    }
    const { edition } = await readAsked(ctx, services, contestId);
    if (edition === undefined) return reply(ctx, noEditionMessage(words));
    if (step === 'off') {
      await services.deliveries.removeDelivery(chat.chatId, followIdIn(chat, contestId));
    }
    const follow = await findFollow(services, chat, contestId);
    const topic = step === 'topic' ? FOLLOW_TOPICS[at] : undefined;
    const next = topic === undefined ? follow : { ...follow, topics: toggled(follow.topics, topic) };
    if (next !== follow) await saveFollow(services, chat, edition, next);
    if (step === 'candidates') return replaceOrReply(ctx, followCandidatesCard(edition, next, words));
    const card = followCard(edition, next, words);
    await (step === 'settings' ? reply(ctx, card) : replaceOrReply(ctx, card));
  });
  onSettingPress(feature, 'follow-candidate', services, async (ctx, chat, { contestId, key }) => {
    const { edition } = await readAsked(ctx, services, contestId);
    const candidate = edition && candidateByKey(edition, key);
    if (edition === undefined || candidate === undefined) return reply(ctx, noEditionMessage(chat.words));
    const follow = await findFollow(services, chat, contestId);
    const candidates = toggled(follow.candidates, candidate.name).slice(0, MOST_CANDIDATES);
    const next = { ...follow, candidates };
    await saveFollow(services, chat, edition, next);
    await replaceOrReply(ctx, followCandidatesCard(edition, next, chat.words));
  });
  return feature;
}

function followIdIn({ threadId }: AtChat, contestId: string): string {
  return deliveryId({ kind: 'follow', contestId, topics: [], candidates: [] }, threadId);
}

async function findFollow({ deliveries }: BotServices, chat: AtChat, contestId: string): Promise<Follow> {
  const delivery = await deliveries.findDelivery(chat.chatId, followIdIn(chat, contestId));
  const owed = delivery?.owed;
  return owed?.kind === 'follow' ? owed : { kind: 'follow', contestId, topics: [], candidates: [] };
}

/** Begins with what is published now; who follows nothing any more follows no election. */
async function saveFollow(
  services: BotServices,
  chat: AtChat,
  { contest, number }: Edition,
  owed: Follow,
): Promise<void> {
  const { deliveries } = services;
  const { chatId, chatKind, threadId } = chat;
  const id = followIdIn(chat, contest.id);
  if (owed.topics.length + owed.candidates.length === 0) return deliveries.removeDelivery(chatId, id);
  const isNew = (await deliveries.findDelivery(chatId, id)) === undefined;
  await deliveries.saveOrder({ chatId, chatKind, threadId, isSilent: false, owed }, null);
  if (!isNew) return;
  await keepLanguage(services, chat);
  await deliveries.saveShown(chatId, id, { [contest.id]: number });
}

function toggled<T>(list: readonly T[], one: T): T[] {
  return list.includes(one) ? list.filter((each) => each !== one) : [...list, one];
}
