import { Composer, type Context } from 'grammy/web';
import type { Outlet } from '../../delivery/outlet.ts';
import { deliveryId, type LivingPost } from '../../delivery/owed.ts';
import { DEFAULT_ZONE } from '../../delivery/zone.ts';
import type { Edition } from '../../election/edition.ts';
import { POST_ANSWERS, type PostAnswer, type PostPress } from '../../messages/delivery-press.ts';
import { noEditionMessage } from '../../messages/help.ts';
import { livingPostMessage } from '../../messages/living-post.ts';
import { DEFAULT_LOCALE, findLocale } from '../../messages/locales.ts';
import { plainMessage } from '../../messages/plain.ts';
import { type Words, wordsOf } from '../../messages/words.ts';
import { readAsked } from '../asked.ts';
import { outletListMessage, outletNotice } from '../desk/outlet-card.ts';
import { firstPress, postChoiceMessage, postPreview } from '../desk/post-card.ts';
import { onDeskCommand, onDeskPress } from '../on-desk.ts';
import { replaceOrReply } from '../replace-or-reply.ts';
import { reply } from '../reply.ts';
import type { BotServices } from '../services.ts';

/**
 * `/post results`, `polls` or `compare`: a message of this chat's election in a linked outlet, kept up to date with every
 * edition. It is shown first, and goes out by a press.
 */
export function postFeature(services: BotServices): Composer<Context> {
  const { desk, outlets, deliveries, now } = services;
  const feature = new Composer();
  onDeskCommand(feature, 'post', services, async (ctx, { words, contestId }, wanted) => {
    const answer = findAnswer(wanted);
    if (answer === undefined) return reply(ctx, plainMessage(words.say('post-how')));
    const linked = (await outlets.listOutlets()).filter((each) => each.isLinked && each.mayPost);
    const [only] = linked;
    if (only === undefined) return reply(ctx, outletListMessage(await outlets.listOutlets(), words));
    if (linked.length > 1) return reply(ctx, postChoiceMessage(linked, answer, contestId, words));
    const press = await knownPress(services, only, firstPress(only, answer, contestId));
    await reply(ctx, await previewOf(ctx, services, only, press, words));
  });
  onDeskPress(feature, ['post'], services, async (ctx, { by, words }, press) => {
    const outlet = await outlets.findOutlet(press.outletId);
    if (outlet === undefined) return reply(ctx, plainMessage(words.say('outlet-gone')));
    if (press.step === 'preview') {
      return replaceOrReply(ctx, await previewOf(ctx, services, outlet, press, words));
    }
    if (press.step === 'remove') {
      await desk.noteOutgoing(by, press.contestId, 'post-ended', outlet.title);
      await deliveries.removeDelivery(outlet.chatId, deliveryId(postOf(outlet, press), outlet.threadId));
      return replaceOrReply(ctx, outletNotice('post-ended', outlet, words));
    }
    const { edition } = await readAsked(ctx, services, press.contestId);
    const barred = whyNot(outlet, edition);
    if (barred !== null) return replaceOrReply(ctx, outletNotice(barred, outlet, words));
    await desk.noteOutgoing(by, press.contestId, 'post-made', outlet.title);
    const { chatId, chatKind, threadId } = outlet;
    await deliveries.saveOrder(
      { chatId, chatKind, threadId, isSilent: press.isSilent, owed: postOf(outlet, press) },
      now().toISOString(),
    );
    await replaceOrReply(ctx, outletNotice('post-sent', outlet, words));
  });
  return feature;
}

function findAnswer(wanted: string): PostAnswer | undefined {
  return POST_ANSWERS.find((answer) => answer === wanted.toLowerCase());
}

function postOf({ signOff, hashtags }: Outlet, press: PostPress): LivingPost {
  const { contestId, answer, isPinned, hasMilestones } = press;
  return { kind: 'post', contestId, answer, isPinned, hasMilestones, signOff, hashtags };
}

/** A post that stands there already is shown with what was set of it. */
async function knownPress({ deliveries }: BotServices, outlet: Outlet, press: PostPress): Promise<PostPress> {
  const id = deliveryId(postOf(outlet, press), outlet.threadId);
  const known = await deliveries.findDelivery(outlet.chatId, id);
  if (known?.owed.kind !== 'post') return press;
  const { isPinned, hasMilestones } = known.owed;
  return { ...press, isPinned, hasMilestones, isSilent: known.isSilent };
}

/** Why an edition can't be posted in an outlet; null where it can. A rehearsal can be posted nowhere. */
function whyNot({ isLinked, mayPost }: Outlet, edition: Edition | undefined): string | null {
  if (!isLinked) return 'outlet-not-linked';
  if (!mayPost) return 'outlet-barred';
  if (edition === undefined) return 'post-no-edition';
  return edition.isTest === true ? 'post-rehearsal' : null;
}

async function previewOf(
  ctx: Context,
  services: BotServices,
  outlet: Outlet,
  press: PostPress,
  words: Words,
) {
  const { edition } = await readAsked(ctx, services, press.contestId);
  if (edition === undefined) return noEditionMessage(words);
  const barred = whyNot(outlet, edition);
  if (barred !== null) return outletNotice(barred, outlet, words);
  const { locale, zone } = await services.chats.readSettings(outlet.chatId);
  const theirs = await wordsOf(findLocale(locale) ?? DEFAULT_LOCALE);
  const post = livingPostMessage(
    edition,
    postOf(outlet, press),
    zone ?? DEFAULT_ZONE,
    ctx.me.username,
    theirs,
  );
  return postPreview(outlet, press, post, words);
}
