import type { BotCommandScope } from 'grammy/types';
import * as z from 'zod/mini';
import { findObject, findText, type Params } from '../params.ts';
import { badRequest } from '../refused.ts';
import type { World } from '../world.ts';
import type { Method, Methods } from './method.ts';

const Commands = z.array(
  z.object({
    command: z.string(),
    description: z.string(),
    is_ephemeral: z.optional(z.literal(true)),
  }),
);
const Scope = z.looseObject({ type: z.string() });

const MAX_COMMANDS = 100;

/** What a bot says of itself, with the lengths of https://core.telegram.org/bots/api#setmydescription and its neighbours. */
export const PROFILE: Methods = {
  getMe: (world) => world.bot,
  setMyCommands(world, params) {
    const commands = findObject(params, 'commands', Commands, 'commands') ?? [];
    if (commands.length > MAX_COMMANDS) throw badRequest('BOT_COMMANDS_TOO_MUCH');
    for (const { command, description } of commands) {
      if (!/^\/?[a-z0-9_]{1,32}$/.test(command)) throw badRequest('BOT_COMMAND_INVALID');
      if (description.trim() === '' || description.length > 256)
        throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID');
    }
    forgetCommands(world, params);
    const plain = commands.map(({ command, description, is_ephemeral }) => ({
      command: command.replace(/^\//, ''),
      description,
      ...(is_ephemeral === undefined ? {} : { is_ephemeral }),
    }));
    world.profile.commands.push({ ...placeOf(params), commands: plain });
    world.notify({ type: 'profile' });
    return true;
  },
  getMyCommands(world, params) {
    const place = placeOf(params);
    return world.profile.commands.find((one) => isSamePlace(one, place))?.commands ?? [];
  },
  deleteMyCommands(world, params) {
    forgetCommands(world, params);
    world.notify({ type: 'profile' });
    return true;
  },
  setMyName: saving('name', 64),
  getMyName: saved('name'),
  setMyDescription: saving('description', 512),
  getMyDescription: saved('description'),
  setMyShortDescription: saving('short_description', 120),
  getMyShortDescription: saved('short_description'),
  setMyDefaultAdministratorRights: () => true,
  setChatMenuButton: () => true,
};

type Place = { scope: BotCommandScope; language: string };

function placeOf(params: Params): Place {
  const scope = findObject(params, 'scope', Scope, 'BotCommandScope') ?? { type: 'default' };
  return { scope: scope as BotCommandScope, language: readLanguage(params) };
}

function readLanguage(params: Params): string {
  const language = findText(params, 'language_code') ?? '';
  if (!/^([a-z]{2})?$/.test(language)) throw badRequest('LANG_CODE_INVALID');
  return language;
}

function isSamePlace(one: Place, other: Place): boolean {
  return one.language === other.language && JSON.stringify(one.scope) === JSON.stringify(other.scope);
}

function forgetCommands({ profile }: World, params: Params): void {
  const place = placeOf(params);
  profile.commands = profile.commands.filter((one) => !isSamePlace(one, place));
}

function saving(field: string, maxLength: number): Method {
  return (world, params) => {
    const text = findText(params, field) ?? '';
    if (text.length > maxLength) throw badRequest(`bot ${field.replace('_', ' ')} is too long`);
    world.profile.texts.set(`${field} ${readLanguage(params)}`, text);
    world.notify({ type: 'profile' });
    return true;
  };
}

function saved(field: string): Method {
  return ({ profile }, params) => ({ [field]: profile.texts.get(`${field} ${readLanguage(params)}`) ?? '' });
}
