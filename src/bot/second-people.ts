import type { Api } from 'grammy/web';
import type { Approval } from '../desk/approval.ts';
import type { AmendOutcome, PublishOutcome } from '../desk/outcome.ts';
import { DEFAULT_LOCALE, findLocale } from '../messages/locales.ts';
import { wordsOf } from '../messages/words.ts';
import { readTitles } from './approval-titles.ts';
import { approvalListMessage } from './desk/approval-list.ts';
import type { BotServices } from './services.ts';
import { tell } from './tell.ts';

/** Those who may say yes to what somebody else asks for. */
export type SecondPeople = {
  /**
   * Does something and, where that asks for a second person, tells the others what waits, with a yes and a no. Asking
   * once more tells nobody again; whoever never spoke to the bot can't be told, and finds it listed.
   */
  telling<Outcome extends PublishOutcome | AmendOutcome>(
    by: number,
    job: () => Promise<Outcome>,
  ): Promise<Outcome>;
};

export function createSecondPeople(api: Api, services: BotServices): SecondPeople {
  const { desk } = services;
  return {
    async telling(by, job) {
      const waiting = new Set((await desk.listApprovals(by)).map(({ id }) => id));
      const outcome = await job();
      if (outcome.outcome === 'asked' && !waiting.has(outcome.approval.id)) {
        await tellOthers(api, services, by, outcome.approval);
      }
      return outcome;
    },
  };
}

async function tellOthers(api: Api, services: BotServices, by: number, approval: Approval): Promise<void> {
  const { desk, chats, defaultContestId, log } = services;
  const editors = await desk.listEditors(by);
  for (const { userId } of editors.filter(({ userId }) => userId !== by)) {
    const { settings } = await chats.readForAnswer(userId, approval.contestId, defaultContestId);
    const words = await wordsOf(findLocale(settings.locale) ?? DEFAULT_LOCALE);
    const titles = await readTitles(services, by, [approval], words);
    await tell(api, userId, approvalListMessage([approval], titles, words), log);
  }
}
