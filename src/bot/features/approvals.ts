import { Composer, type Context } from 'grammy/web';
import { plainMessage } from '../../messages/plain.ts';
import { readTitles } from '../approval-titles.ts';
import { approvalListMessage, proposalText } from '../desk/approval-list.ts';
import { amendText, publishText } from '../desk/publish-text.ts';
import { onDeskCommand, onDeskPress } from '../on-desk.ts';
import { replaceOrReply } from '../replace-or-reply.ts';
import { reply } from '../reply.ts';
import type { BotServices } from '../services.ts';

/** `/approvals`: what waits for a second person, with a yes and a no to each. */
export function approvalsFeature(services: BotServices): Composer<Context> {
  const { desk } = services;
  const feature = new Composer();
  onDeskCommand(feature, 'approvals', services, async (ctx, { by, words }) => {
    const approvals = await desk.listApprovals(by);
    const titles = await readTitles(services, by, approvals, words);
    await reply(ctx, approvalListMessage(approvals, titles, words));
  });
  onDeskPress(feature, ['approval'], services, async (ctx, { by, words }, { verdict, id }) => {
    if (verdict === 'refuse') {
      const refused = await desk.refuse(by, id);
      const titles = await readTitles(services, by, [refused], words);
      const what = proposalText(refused.proposal, titles, words);
      return replaceOrReply(ctx, plainMessage(words.say('approval-refused', { what })));
    }
    const { proposal, outcome } = await desk.approve(by, id);
    const titles = await readTitles(services, by, [{ proposal }], words);
    const what = proposalText(proposal, titles, words);
    const done =
      'contests' in outcome || outcome.outcome === 'held' || outcome.outcome === 'scheduled'
        ? publishText(outcome, words)
        : amendText(outcome, words);
    await replaceOrReply(ctx, plainMessage(`${words.say('approval-approved', { what })}\n${done}`));
  });
  return feature;
}
