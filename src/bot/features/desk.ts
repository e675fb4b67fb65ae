import { Composer, type Context } from 'grammy/web';
import { SENDS_PER_SECOND } from '../../delivery/dispatcher.ts';
import { sentLately } from '../../delivery/sent-count.ts';
import { deskHelpMessage } from '../desk/desk-help.ts';
import { draftMessage } from '../desk/draft-card.ts';
import { draftListMessage } from '../desk/draft-list.ts';
import { logMessage } from '../desk/log-message.ts';
import { onDeskCommand } from '../on-desk.ts';
import { reply } from '../reply.ts';
import type { BotServices } from '../services.ts';
import { publishAtQuestion } from './draft-reply.ts';

/** As much of the trace as fits a message. */
const LOG_ENTRIES = 14;

/** `/desk`, `/drafts`, `/publish`, `/log`: where an editor looks first. */
export function deskFeature(services: BotServices): Composer<Context> {
  const { desk } = services;
  const feature = new Composer();
  onDeskCommand(feature, 'desk', services, async (ctx, { words }) => {
    const now = services.now();
    const counts = await services.queueView.countQueue(now);
    const { holds, tally } = await services.seats.readSeat();
    const sent = sentLately(tally, now.getTime());
    await reply(ctx, deskHelpMessage({ counts, sent, holds, perSecond: SENDS_PER_SECOND }, words));
  });
  onDeskCommand(feature, 'drafts', services, async (ctx, { by, words }) =>
    reply(ctx, draftListMessage(await desk.listDrafts(by), words)),
  );
  // A command sees no card and so no version: it leads to the card, or to a question with the time in it.
  onDeskCommand(feature, 'publish', services, async (ctx, person, when) => {
    const { by, words } = person;
    const drafts = (await desk.listDrafts(by)).filter(({ state }) => state === 'open');
    const [only] = drafts;
    if (only === undefined || drafts.length > 1) return reply(ctx, draftListMessage(drafts, words));
    if (when === '') return reply(ctx, draftMessage(await desk.viewDraft(by, only.id), 0, words));
    const now = new Date((ctx.msg?.date ?? 0) * 1000);
    await reply(ctx, await publishAtQuestion(services, person, only.id, when, now));
  });
  onDeskCommand(feature, 'log', services, async (ctx, { by, words, contestId }, wanted) => {
    const id = wanted === '' ? contestId : wanted.toLowerCase();
    const contests = await services.editions.listContests();
    const contest = contests.find((entry) => entry.contest.id === id)?.contest ?? null;
    await reply(ctx, logMessage(contest, id, await desk.listLog(by, id, LOG_ENTRIES), words));
  });
  return feature;
}
