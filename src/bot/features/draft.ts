import { Composer, type Context } from 'grammy/web';
import { Refusal } from '../../desk/refusal.ts';
import type { DraftPress, Message } from '../../messages/message.ts';
import { plainMessage } from '../../messages/plain.ts';
import { draftMessage } from '../desk/draft-card.ts';
import { refusalText } from '../desk/refusal-text.ts';
import { onDeskPress, onDeskReply } from '../on-desk.ts';
import type { AtDesk } from '../person.ts';
import { replaceOrReply } from '../replace-or-reply.ts';
import { reply } from '../reply.ts';
import type { SecondPeople } from '../second-people.ts';
import type { BotServices } from '../services.ts';
import { answerQuestion } from './draft-reply.ts';
import { takeStep } from './draft-step.ts';

/** The buttons and questions of a draft's card. Every one is bound to the version that its card shows. */
export function draftFeature(services: BotServices, second: SecondPeople): Composer<Context> {
  const feature = new Composer();
  onDeskPress(feature, ['draft'], services, async (ctx, desk, press) => {
    await replaceOrReply(
      ctx,
      await orAsItStands(services, desk, press, () => takeStep(services, desk, press, second)),
    );
  });
  onDeskReply(feature, ['draft'], services, async (ctx, desk, press, text) => {
    const now = new Date(ctx.msg?.date === undefined ? 0 : ctx.msg.date * 1000);
    const job = () => answerQuestion(services, desk, press, text, now);
    await reply(ctx, await orAsItStands(services, desk, press, job));
  });
  return feature;
}

/**
 * Where somebody else was faster, and after a second press of the same button, the draft is shown as it stands now,
 * with a sentence on top: nothing was done.
 */
async function orAsItStands(
  { desk }: BotServices,
  { by, words }: AtDesk,
  { draftId }: DraftPress,
  job: () => Promise<Message>,
): Promise<Message> {
  try {
    return await job();
  } catch (error) {
    const sentence = refusalText(error, words);
    if (!(error instanceof Refusal) || sentence === undefined) throw error;
    if (error.code === 'no-draft' || error.code === 'not-allowed') return plainMessage(sentence);
    return draftMessage(await desk.viewDraft(by, draftId), 0, words, sentence);
  }
}
