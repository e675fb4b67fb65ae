import { Composer, type Context } from 'grammy/web';
import { plainMessage } from '../../messages/plain.ts';
import type { BotServices } from '../bot.ts';
import { approvalListMessage, proposalText } from '../desk/approval-list.ts';
import { amendText, publishText } from '../desk/publish-text.ts';
import { onDeskCommand, onDeskPress } from '../on-desk.ts';
import { replaceOrReply, reply } from '../reply.ts';

/** `/approvals`: what waits for a second person, with a yes and a no to each. */
export function approvalsFeature(services: BotServices): Composer<Context> {
  const { desk } = services;
  const feature = new Composer();
  onDeskCommand(feature, 'approvals', services, async (ctx, { by, words }) =>
    reply(ctx, approvalListMessage(await desk.listApprovals(by), words)),
  );
  onDeskPress(feature, ['approval'], services, async (ctx, { by, words }, { verdict, id }) => {
    if (verdict === 'refuse') {
      const { proposal } = await desk.refuse(by, id);
      const what = proposalText(proposal, words);
      return replaceOrReply(ctx, plainMessage(words.say('approval-refused', { what })));
    }
    const { proposal, outcome } = await desk.approve(by, id);
    const done =
      'contests' in outcome || outcome.outcome === 'held' || outcome.outcome === 'scheduled'
        ? publishText(outcome, words)
        : amendText(outcome, words);
    await replaceOrReply(
      ctx,
      plainMessage(`${words.say('approval-approved', { what: proposalText(proposal, words) })}\n${done}`),
    );
  });
  return feature;
}
