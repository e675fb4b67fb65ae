import { CHATS } from './methods/chats.ts';
import { EDITING } from './methods/edit.ts';
import type { Method } from './methods/method.ts';
import { PROFILE } from './methods/profile.ts';
import { QUERIES } from './methods/queries.ts';
import { RECEIVING } from './methods/receiving.ts';
import { SENDING } from './methods/send.ts';
import { createPace, type Limits } from './pace.ts';
import type { Params } from './params.ts';
import { Refused } from './refused.ts';
import type { World } from './world.ts';

/** What a call comes to, as Telegram writes it. */
export type Reply =
  | { ok: true; result: unknown }
  | { ok: false; error_code: number; description: string; parameters?: { retry_after: number } };

/** The methods of the Bot API over a world; whoever calls has shown the token. */
export type BotApi = (method: string, params: Params) => Reply;

export type BotApiOptions = {
  world: World;
  /** How fast a bot may send; undefined for as fast as it likes. */
  limits?: Limits | undefined;
  /** False for a server from before Bot API 10.1. */
  richMessages?: boolean;
};

const METHODS: readonly (readonly [string, Method])[] = Object.entries({
  ...RECEIVING,
  ...PROFILE,
  ...CHATS,
  ...SENDING,
  ...EDITING,
  ...QUERIES,
});

/** Names of methods are read without regard to case, as Telegram reads them. */
const BY_NAME = new Map(METHODS.map(([name, method]) => [name.toLowerCase(), method]));

/** What came with Bot API 10.1 and after. */
const isNew = (name: string) => name === 'sendrichmessage' || name.includes('ephemeral');

export function createBotApi({ world, limits, richMessages = true }: BotApiOptions): BotApi {
  const pace = createPace(limits);
  return (name, params) => {
    const method = BY_NAME.get(name.toLowerCase());
    const isKnown = method !== undefined && (richMessages || !isNew(name.toLowerCase()));
    if (!isKnown) return { ok: false, error_code: 404, description: 'Not Found: method not found' };
    try {
      return { ok: true, result: method(world, richMessages ? params : withoutNews(params), pace) };
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return refusal(error);
    }
  };
}

export function refusal({ code, message, retryAfterSeconds }: Refused): Reply & { ok: false } {
  const parameters =
    retryAfterSeconds === undefined ? {} : { parameters: { retry_after: retryAfterSeconds } };
  return { ok: false, error_code: code, description: message, ...parameters };
}

/** An older server takes no notice of parameters that it does not know. */
function withoutNews({ values, uploads }: Params): Params {
  const { rich_message: _rich, ephemeral_message_parameters: _ephemeral, ...known } = values;
  return { values: known, uploads };
}
