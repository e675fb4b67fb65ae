import { Api } from 'grammy/web';
import { createBotApi } from '../../../src/local/bot-api/bot-api.ts';
import { startBotApiServer } from '../../../src/local/bot-api/bot-api-server.ts';
import { openTopic } from '../../../src/local/bot-api/methods/chats.ts';
import type { Limits } from '../../../src/local/bot-api/pace.ts';
import { addPerson, speak } from '../../../src/local/bot-api/people.ts';
import { createWorld, openRoom } from '../../../src/local/bot-api/world.ts';
import { LOCAL_BOT } from '../../../src/local/conversation.ts';

export const READER = 1001;
export const ADMIN = 1002;
export const GROUP = -1_000_000_000_001;
export const CHANNEL = -1_000_000_000_002;
export const TOKEN = '1:local';

/** Two people, a group with a topic and a channel, around a bot; behind a server, as grammY finds it. */
export async function openChats(options: { limits?: Limits; richMessages?: boolean } = {}) {
  const clock = { now: new Date('2024-02-11T20:00:00Z') };
  const world = createWorld({ bot: LOCAL_BOT, now: () => clock.now, firstId: 100 });
  addPerson(world, { id: READER, is_bot: false, first_name: 'Reader', language_code: 'en' });
  const admin = addPerson(world, { id: ADMIN, is_bot: false, first_name: 'Admin', language_code: 'en' });
  const group = openRoom(world, { id: GROUP, type: 'supergroup', title: 'A group', is_forum: true }, [
    [ADMIN, { status: 'creator' }],
    [READER, { status: 'member' }],
    [LOCAL_BOT.id, { status: 'member' }],
  ]);
  openRoom(world, { id: CHANNEL, type: 'channel', title: 'A channel', username: 'a_channel' }, [
    [ADMIN, { status: 'creator' }],
    [LOCAL_BOT.id, { status: 'administrator', rights: ['can_post_messages', 'can_edit_messages'] }],
  ]);
  const topic = openTopic(world, group, admin, 'Count night').message_id;
  const server = await startBotApiServer(world, createBotApi({ world, ...options }), TOKEN);
  const api = new Api(TOKEN, { apiRoot: server.root });
  /** After which the bot may write to the reader. */
  const begin = () => speak(world, READER, READER, { text: '/start' });
  /** Of a call that is refused: what Telegram says. */
  const refusal = (call: Promise<unknown>) =>
    call.then(
      () => 'not refused',
      (error: { error_code: number; description: string }) => `${error.error_code} ${error.description}`,
    );
  return { world, clock, group, topic, server, api, begin, refusal };
}
