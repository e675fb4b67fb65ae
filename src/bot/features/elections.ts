import { Composer, type Context } from 'grammy/web';
import { electionChosenMessage, electionsMessage } from '../../messages/elections.ts';
import { plainMessage } from '../../messages/plain.ts';
import { readAsked, readChat } from '../asked.ts';
import { onSettingPress } from '../on-chat-setting.ts';
import { onPress } from '../on-press.ts';
import { reply } from '../reply.ts';
import type { BotServices } from '../services.ts';

/** `/elections`: which elections there are, and which of them this chat asks about. */
export function electionsFeature(services: BotServices): Composer<Context> {
  const feature = new Composer();
  const listElections = async (ctx: Context) => {
    const [{ words }, contests] = await Promise.all([
      readChat(ctx, services),
      services.editions.listContests(),
    ]);
    await reply(ctx, electionsMessage(contests, words));
  };
  feature.command('elections', listElections);
  onPress(feature, 'elections', services.log, listElections);
  onSettingPress(feature, 'contest', services, async (ctx, { chatId }, { contestId }) => {
    const { words, edition } = await readAsked(ctx, services, contestId);
    if (edition === undefined) return reply(ctx, plainMessage(words.say('elections-unknown')));
    await services.chats.saveSettings(chatId, { contestId });
    await reply(ctx, electionChosenMessage(edition.contest, words));
  });
  return feature;
}
