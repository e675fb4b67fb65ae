import { Composer, type Context } from 'grammy/web';
import { ContestId } from '../../election/contest.ts';
import { plainMessage } from '../../messages/plain.ts';
import { settingsMessage, withSetting } from '../desk/settings-message.ts';
import { onDeskCommand, onDeskPress } from '../on-desk.ts';
import { replaceOrReply } from '../replace-or-reply.ts';
import { reply } from '../reply.ts';
import type { BotServices } from '../services.ts';

/** `/settings`, of this chat's election or of the one named, which may have no edition yet. */
export function settingsFeature(services: BotServices): Composer<Context> {
  const { desk } = services;
  const feature = new Composer();
  onDeskCommand(feature, 'settings', services, async (ctx, { words, isOwner, contestId }, wanted) => {
    const id = wanted === '' ? contestId : wanted.toLowerCase();
    if (!ContestId.safeParse(id).success) {
      return reply(ctx, plainMessage(words.say('refusal-not-a-contest-id')));
    }
    await reply(ctx, settingsMessage(id, await desk.readSettings(id), isOwner, words));
  });
  onDeskPress(feature, ['setting'], services, async (ctx, { by, words, isOwner }, press) => {
    const { contestId, setting, isOn } = press;
    const settings = withSetting(await desk.readSettings(contestId), setting, isOn);
    await desk.changeSettings(by, contestId, settings);
    await replaceOrReply(ctx, settingsMessage(contestId, settings, isOwner, words));
  });
  return feature;
}
