import type { BotCommand, BotCommandScope } from 'grammy/types';
import type { PageChat, PageCommands } from './page-state.ts';

/**
 * The commands that an app offers somebody in a chat: of the narrowest scope that has any, in their language before
 * the one for all others. https://core.telegram.org/bots/api#determining-list-of-commands
 */
export function commandsFor(
  all: readonly PageCommands[],
  chat: Pick<PageChat, 'id' | 'kind'>,
  { userId, isAdmin, language }: { userId: number; isAdmin: boolean; language: string },
): readonly BotCommand[] {
  for (const isScope of scopesOf(chat, userId, isAdmin)) {
    for (const wanted of [language, '']) {
      const found = all.find((one) => one.language === wanted && isScope(one.scope));
      if (found !== undefined && found.commands.length > 0) return found.commands;
    }
  }
  return [];
}

type IsScope = (scope: BotCommandScope) => boolean;

function scopesOf({ id, kind }: Pick<PageChat, 'id' | 'kind'>, userId: number, isAdmin: boolean): IsScope[] {
  const is =
    (type: BotCommandScope['type']): IsScope =>
    (scope) =>
      scope.type === type;
  const here: IsScope = (scope) => scope.type === 'chat' && Number(scope.chat_id) === id;
  const everywhere = is('default');
  if (kind === 'channel') return [];
  if (kind === 'private') return [here, is('all_private_chats'), everywhere];
  const self: IsScope = (scope) =>
    scope.type === 'chat_member' && Number(scope.chat_id) === id && scope.user_id === userId;
  const admins: IsScope = (scope) =>
    isAdmin && scope.type === 'chat_administrators' && Number(scope.chat_id) === id;
  const allAdmins: IsScope = (scope) => isAdmin && scope.type === 'all_chat_administrators';
  return [self, admins, here, allAdmins, is('all_group_chats'), everywhere];
}
