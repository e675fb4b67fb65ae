import type { Transformer } from 'grammy/web';
import type { ChatStore } from '../delivery/chat-store.ts';
import type { Message } from '../messages/message.ts';

/** What a text says, beside its payload, to be said as a rich message: a symbol's value never reaches Telegram. */
export const RICH = Symbol('rich message');
export type AlsoRich = { [RICH]?: { message: Message; mayTry: boolean } };

/** Which form messages take in which chat; learned from what Telegram answers, and kept with the chat's settings. */
export type Forms = {
  /** The chats, noting of each whose settings are read which form it takes. */
  chats: ChatStore;
  /** Sends what has two forms in the one that its chat takes. */
  transformer: Transformer;
  /** Whether rich messages have been seen to arrive in a chat, as far as its settings have been read. */
  takesRich(chatId: number): boolean;
  /** Whether a call may ride in the webhook's response: a rich message only where it has been proved. */
  mayRide(method: string): boolean;
};

/** When a chat that nobody has tried yet is sent a rich message. */
export type RichTries =
  /** Where nothing but text can be shown. */
  | 'never'
  /** Behind a webhook: at the press of a button, which calls Telegram anyway. */
  | 'on-press'
  /** Where every call is made at once and its outcome seen. */
  | 'always';

/** As many chats as one process answers between two cold starts, and then some. */
const MOST_CHATS = 10_000;

/** `null` in a chat's settings means that nobody has tried; a chat whose settings were not read is not tried either. */
export function createForms(chats: ChatStore, tries: () => RichTries): Forms {
  const known = new Map<number, boolean | null>();
  let isProved = false;

  function note(chatId: number, takesRich: boolean | null): void {
    known.delete(chatId);
    known.set(chatId, takesRich);
    const [oldest] = known.keys();
    if (known.size > MOST_CHATS && oldest !== undefined) known.delete(oldest);
  }

  async function learn(chatId: number, takesRich: boolean): Promise<void> {
    if (known.get(chatId) === takesRich) return;
    note(chatId, takesRich);
    await chats.saveSettings(chatId, { takesRich });
  }

  const transformer: Transformer = async (previous, method, payload, signal) => {
    const { chat_id: chatId, [RICH]: given } = payload as AlsoRich & { chat_id?: unknown };
    if (typeof chatId !== 'number' || given === undefined) return previous(method, payload, signal);
    const takesRich = tries() === 'never' ? false : known.get(chatId);
    const isTried = takesRich === null && (tries() === 'always' || given.mayTry);
    if (takesRich !== true && !isTried) return previous(method, payload, signal);
    const { renderRich } = await import('./render-rich.ts');
    const rich = renderRich(given.message);
    if (rich === undefined) return previous(method, payload, signal);
    const {
      text: _text,
      entities: _entities,
      link_preview_options: _preview,
      ...rest
    } = payload as never as Record<string, unknown>;
    const richMethod = method === 'sendMessage' ? 'sendRichMessage' : method;
    isProved = takesRich === true;
    // The method and its payload go together; the types can't see that.
    const sending = previous(
      richMethod as typeof method,
      { ...rest, rich_message: rich } as typeof payload,
      signal,
    );
    isProved = false;
    const answer = await sending;
    if (answer.ok) {
      await learn(chatId, true);
      return answer;
    }
    const { formRefusedBy } = await import('./outcome.ts');
    if (formRefusedBy(answer.error_code, answer.description) !== null) {
      await learn(chatId, false);
      return previous(method, payload, signal);
    }
    return answer;
  };

  return {
    // A store that is loaded late has no properties of its own to copy.
    chats: Object.assign(Object.create(chats) as ChatStore, {
      async readForAnswer(chatId: number, contestId: string | null, defaultContestId: string) {
        const read = await chats.readForAnswer(chatId, contestId, defaultContestId);
        note(chatId, read.settings.takesRich);
        return read;
      },
      async readSettings(chatId: number) {
        const settings = await chats.readSettings(chatId);
        note(chatId, settings.takesRich);
        return settings;
      },
    }),
    transformer,
    takesRich: (chatId) => tries() !== 'never' && known.get(chatId) === true,
    mayRide: (method) =>
      method === 'sendMessage' ||
      method === 'answerInlineQuery' ||
      (method === 'sendRichMessage' && isProved),
  };
}
