import type { Context } from 'grammy/web';
import type { ChatSettings } from '../delivery/chat-store.ts';
import { isPerson } from '../desk/roles.ts';
import type { Edition } from '../election/edition.ts';
import type { AnswerName } from '../messages/message.ts';
import { plainMessage } from '../messages/plain.ts';
import { READER_TEXTS } from '../messages/reader-texts.ts';
import { addTexts, type Words } from '../messages/words.ts';
import { mayChangeChat } from './group-admin.ts';
import { isGroup } from './is-group.ts';
import { type Onlookers, reply } from './reply.ts';
import type { BotServices } from './services.ts';

/** In this group only administrators are answered, and this was none: the bot stays silent. */
export class NotAnsweredHere extends Error {
  override name = 'NotAnsweredHere';
}

/** Throws {@link NotAnsweredHere}. */
export async function requireAskable(ctx: Context, { askedBy }: ChatSettings): Promise<void> {
  if (askedBy === 'admins' && isGroup(ctx) && !(await mayChangeChat(ctx))) throw new NotAnsweredHere();
}

/** As long as a group may be expected to scroll back to the same answer instead of getting it once more. */
const COOLDOWN_SECONDS = 10 * 60;

/** As many answers as are remembered of a group. */
const MOST_RECENT = 6;

/** What was asked lately: the answer and the edition, by which message, and when (Telegram's seconds). */
type Recent = [answer: string, contestId: string, edition: number, messageId: number, atSeconds: number];

/**
 * How a group wants this answer. A command that was answered a short while ago, about the same edition, is `asked-before`;
 * otherwise it is remembered as answered, before it is.
 */
export async function mannersFor(
  ctx: Context,
  { chats }: BotServices,
  settings: ChatSettings,
  name: AnswerName,
  { contest, number }: Edition,
): Promise<Onlookers | 'asked-before'> {
  const { message, from } = ctx;
  if (!isGroup(ctx) || ctx.chatId === undefined) return {};
  if (settings.answersTo === 'asker' && from !== undefined && isPerson(from.id)) return { onlyFor: from.id };
  // Whoever presses a button looks at an answer already, and wants another one.
  if (message === undefined) return {};
  if (earlier(settings, name, { contest, number }, message.date) !== undefined) return 'asked-before';
  const kept = recentIn(settings).filter(
    ([answer, contestId, , , at]) =>
      at > message.date - COOLDOWN_SECONDS && (answer !== name || contestId !== contest.id),
  );
  const now: Recent = [name, contest.id, number, message.message_id, message.date];
  await chats.saveSettings(ctx.chatId, { recent: JSON.stringify([now, ...kept].slice(0, MOST_RECENT)) });
  return {};
}

/** Says that nothing has changed since, under the question whose answer says it all. */
export async function pointToEarlier(
  ctx: Context,
  settings: ChatSettings,
  name: AnswerName,
  edition: Edition,
  words: Words,
): Promise<void> {
  const under = earlier(settings, name, edition, ctx.msg?.date ?? 0);
  await addTexts(READER_TEXTS);
  const text = words.say('asked-before', { number: edition.number });
  await reply(ctx, plainMessage(text), under === undefined ? {} : { under });
}

/** The message that asked the same a short while ago. */
function earlier(
  settings: ChatSettings,
  name: AnswerName,
  { contest, number }: Pick<Edition, 'contest' | 'number'>,
  date: number,
): number | undefined {
  return recentIn(settings).find(
    ([answer, contestId, edition, , at]) =>
      answer === name && contestId === contest.id && edition === number && at > date - COOLDOWN_SECONDS,
  )?.[3];
}

/** What is damaged is forgotten: the worst that comes of it is one answer more. */
function recentIn({ recent }: ChatSettings): Recent[] {
  try {
    const asked: unknown = JSON.parse(recent ?? '[]');
    return Array.isArray(asked) && asked.every(isRecent) ? asked : [];
  } catch {
    return [];
  }
}

function isRecent(value: unknown): value is Recent {
  if (!Array.isArray(value) || value.length !== 5) return false;
  const [answer, contestId, ...numbers] = value;
  return typeof answer === 'string' && typeof contestId === 'string' && numbers.every(Number.isSafeInteger);
}
