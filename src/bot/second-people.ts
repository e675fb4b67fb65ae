import type { Api, Context } from 'grammy/web';
import type { Approval, Proposal } from '../desk/approval.ts';
import type { AmendOutcome } from '../desk/outcome.ts';
import { DEFAULT_LOCALE, findLocale } from '../messages/locales.ts';
import { plainMessage } from '../messages/plain.ts';
import { type Words, wordsOf } from '../messages/words.ts';
import type { BotServices } from './bot.ts';
import { approvalListMessage } from './desk/approval-list.ts';
import { amendText } from './desk/publish-text.ts';
import { reply, tell } from './reply.ts';

/** Those who may say yes to what somebody else has asked for. */
export type SecondPeople = {
  /** Tells them what waits, with a yes and a no; whoever never spoke to the bot can't be told, and finds it listed. */
  tellOf(approval: Approval): Promise<void>;
  /** What the same person has asked for already, in the same words: a second press asks nobody twice. */
  findAsked(by: number, proposal: Proposal): Promise<Approval | undefined>;
};

export function createSecondPeople(api: Api, services: BotServices): SecondPeople {
  const { desk, chats, defaultContestId, log } = services;
  return {
    async tellOf(approval) {
      const editors = await desk.listEditors(approval.by);
      for (const { userId } of editors.filter(({ userId }) => userId !== approval.by)) {
        const { settings } = await chats.readForAnswer(userId, approval.contestId, defaultContestId);
        const words = wordsOf(findLocale(settings.locale) ?? DEFAULT_LOCALE);
        await tell(api, userId, approvalListMessage([approval], words), log);
      }
    },
    async findAsked(by, proposal) {
      const asked = JSON.stringify(proposal);
      return (await desk.listApprovals(by)).find(
        (approval) => approval.by === by && JSON.stringify(approval.proposal) === asked,
      );
    },
  };
}

/** Says what a correction, a retraction, an undoing or a call came to, first to those who have to say yes to it. */
export async function sayOutcome(
  ctx: Context,
  outcome: AmendOutcome,
  words: Words,
  { tellOf }: SecondPeople,
): Promise<void> {
  if (outcome.outcome === 'asked') await tellOf(outcome.approval);
  await reply(ctx, plainMessage(amendText(outcome, words)));
}
