import type { ChatUpdate } from './chat-message.ts';

export type NumberedUpdate = { update_id: number } & ChatUpdate;

/** What is handed out where a bot names no kinds. https://core.telegram.org/bots/api#getupdates */
const BY_DEFAULT = [
  'message',
  'edited_message',
  'channel_post',
  'edited_channel_post',
  'callback_query',
  'inline_query',
  'chosen_inline_result',
  'my_chat_member',
];

/** The updates that wait for the bot, in their order. */
export type Updates = {
  /** Queues an update of a kind that the bot asked for; the id of it, undefined where it did not. */
  add: (update: ChatUpdate) => number | undefined;
  /** Confirms all before `offset`, or all but the last `-offset`, and returns what waits. */
  take: (offset: number, limit: number) => NumberedUpdate[];
  waiting: () => number;
  /** Of the updates that the bot has not confirmed yet, whether this is one. */
  isWaiting: (updateId: number) => boolean;
  /** Undefined brings back the default; nothing changes for what is queued already. */
  allow: (kinds: readonly string[] | undefined) => void;
  allowed: () => readonly string[] | undefined;
  clear: () => void;
  /** Called whenever one is added or confirmed. Returns what ends it. */
  listen: (listener: () => void) => () => void;
};

export function createUpdates(firstId: number): Updates {
  let queue: NumberedUpdate[] = [];
  let nextId = firstId;
  let allowed: readonly string[] | undefined;
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of [...listeners]) listener();
  };
  return {
    add(update) {
      const [kind = ''] = Object.keys(update);
      if (!(allowed ?? BY_DEFAULT).includes(kind)) return undefined;
      queue.push({ update_id: nextId, ...update });
      tell();
      return nextId++;
    },
    take(offset, limit) {
      const before = queue.length;
      if (offset > 0) queue = queue.filter(({ update_id }) => update_id >= offset);
      else if (offset < 0) queue = queue.slice(offset);
      if (queue.length < before) tell();
      return queue.slice(0, limit);
    },
    waiting: () => queue.length,
    isWaiting: (updateId) => queue.some(({ update_id }) => update_id === updateId),
    allow(kinds) {
      allowed = kinds === undefined || kinds.length === 0 ? undefined : kinds;
    },
    allowed: () => allowed,
    clear() {
      queue = [];
      tell();
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
