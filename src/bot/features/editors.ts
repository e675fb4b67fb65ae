import { Composer, type Context } from 'grammy/web';
import { editorListMessage } from '../desk/editor-list.ts';
import { onDeskCommand } from '../on-desk.ts';
import type { AtDesk } from '../person.ts';
import { reply } from '../reply.ts';
import type { BotServices } from '../services.ts';

/** A numeric id, because usernames change hands. */
const CHANGE = /^(add|owner|remove)\s+(\d{1,16})$/i;

/** `/editors`: who is one; `/editors add ID`, `owner ID`, `remove ID`, for owners. */
export function editorsFeature(services: BotServices): Composer<Context> {
  const { desk } = services;
  const feature = new Composer();
  onDeskCommand(feature, 'editors', services, async (ctx, person, rest) => {
    const { by, words, isOwner } = person;
    const notice = rest === '' ? null : await change(services, person, rest);
    await reply(ctx, editorListMessage(await desk.listEditors(by), isOwner, words, notice));
  });
  return feature;
}

async function change({ desk }: BotServices, { by, words }: AtDesk, wish: string): Promise<string> {
  const [, verb = '', id = ''] = CHANGE.exec(wish) ?? [];
  const userId = Number(id);
  switch (verb.toLowerCase()) {
    case 'add':
      await desk.addEditor(by, userId, 'editor');
      return words.say('editor-added', { id });
    case 'owner':
      await desk.addEditor(by, userId, 'owner');
      return words.say('owner-added', { id });
    case 'remove':
      await desk.removeEditor(by, userId);
      return words.say('editor-removed', { id });
    default:
      return words.say('editors-unclear');
  }
}
