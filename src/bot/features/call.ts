import { Composer, type Context } from 'grammy/web';
import { Call } from '../../election/call.ts';
import { plainMessage } from '../../messages/plain.ts';
import { amendText } from '../desk/publish-text.ts';
import { onDeskCommand } from '../on-desk.ts';
import { reply } from '../reply.ts';
import type { SecondPeople } from '../second-people.ts';
import type { BotServices } from '../services.ts';

/** `/call` in four lines (who, on whose word, where that was said, when), and `/uncall REASON`. Two people each. */
export function callFeature(services: BotServices, second: SecondPeople): Composer<Context> {
  const { desk } = services;
  const feature = new Composer();
  onDeskCommand(feature, 'call', services, async (ctx, { by, words, contestId }, rest) => {
    const [name, authority, source, calledAt, ...more] = rest.split('\n').map((line) => line.trim());
    const call = Call.safeParse({ name, authority, source, calledAt });
    const isWhole =
      call.success && more.length === 0 && [name, authority, source].every((line) => line !== '');
    if (!isWhole) return reply(ctx, plainMessage(words.say('call-how')));
    const outcome = await second.telling(by, () => desk.call(by, contestId, call.data));
    await reply(ctx, plainMessage(amendText(outcome, words)));
  });
  onDeskCommand(feature, 'uncall', services, async (ctx, { by, words, contestId }, reason) => {
    if (reason === '') return reply(ctx, plainMessage(words.say('uncall-how')));
    const outcome = await second.telling(by, () => desk.uncall(by, contestId, reason));
    await reply(ctx, plainMessage(amendText(outcome, words)));
  });
  return feature;
}
