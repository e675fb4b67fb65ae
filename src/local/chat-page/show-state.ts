import type { Member, Room, World } from '../bot-api/world.ts';
import type { Frame, PageChat, PageState, Stage } from './page-state.ts';

export function showState(world: World, isOn: boolean, stage: Stage): PageState {
  return {
    frame: showFrame(world, isOn, stage),
    posts: [...world.rooms.values()].map(({ chat, posts, ephemeral }) => ({
      chatId: chat.id,
      posts: [...posts.values(), ...ephemeral.values()],
    })),
  };
}

export function showFrame(world: World, isOn: boolean, stage: Stage): Frame {
  const { bot, people, profile } = world;
  return {
    bot: {
      id: bot.id,
      name: bot.first_name,
      username: bot.username,
      isOn,
      descriptions: Object.fromEntries(
        [...profile.texts].flatMap(([name, text]) => {
          const [, language] = /^description (.*)$/.exec(name) ?? [];
          return language === undefined ? [] : [[language, text]];
        }),
      ),
    },
    people: [...people.values()].map(({ id, first_name: name, language_code: language = 'en' }) => ({
      id,
      name,
      language,
    })),
    chats: [...world.rooms.values()].map((room) => showChat(world, room)),
    commands: profile.commands,
    stage,
  };
}

function showChat(world: World, { chat, members, topics, pinned }: Room): PageChat {
  const bot = members.get(world.bot.id)?.status ?? 'left';
  const shown = {
    id: chat.id,
    speakers: membersOf(world, members, chat.type === 'channel' ? ADMINS : [...ADMINS, 'member']),
    admins: membersOf(world, members, ADMINS),
    topics: [...topics].map(([id, name]) => ({ id, name })),
    pinned,
    bot: bot === 'creator' ? ('administrator' as const) : bot,
  };
  if (chat.type === 'private') {
    return { ...shown, kind: 'private', title: `${chat.first_name}’s chat`, username: '' };
  }
  const kind = chat.type === 'channel' ? 'channel' : 'group';
  return { ...shown, kind, title: chat.title, username: ('username' in chat && chat.username) || '' };
}

const ADMINS: readonly Member['status'][] = ['creator', 'administrator'];

/** In the order in which people were added. */
function membersOf(
  { people }: World,
  members: ReadonlyMap<number, Member>,
  wanted: readonly Member['status'][],
): number[] {
  return [...people.keys()].filter((id) => wanted.includes(members.get(id)?.status ?? 'left'));
}
