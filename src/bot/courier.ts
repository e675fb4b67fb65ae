import type { ForceReply, InlineKeyboardMarkup, MessageEntity } from 'grammy/types';
import type { Courier, Outcome } from '../delivery/courier.ts';
import { formRefused, outcomeOf } from './outcome.ts';
import { type Rich, renderRich } from './render-rich.ts';
import { markup, rendered } from './reply.ts';
import type { TelegramCall } from './telegram-call.ts';

/** What the calls for one message have in common, whoever gets it: its text, and its rich form where it has one. */
export type PreparedMessage = {
  text: { text: string; entities: MessageEntity[]; link_preview_options: { is_disabled: true } };
  rich: Rich | undefined;
  reply_markup?: InlineKeyboardMarkup | ForceReply;
};

export type CourierOptions = {
  /** Telegram is asked to send above its free limit and takes Stars for it. https://core.telegram.org/bots/api#paid-broadcasts */
  isPaid: boolean;
  /** Rich messages are tried; a server that does not know them is asked once. */
  triesRich: boolean;
};

/** Takes messages to chats and channels. */
export function createCourier(
  call: TelegramCall,
  { isPaid, triesRich }: CourierOptions,
): Courier<PreparedMessage> {
  let knowsRich = triesRich;
  /** The first rich message, which the others wait for: an old server is to be asked once, not once by each of them. */
  let trial: Promise<unknown> | undefined;
  const textOnly = new Set<number>();

  async function tellRich(method: string, chatId: number, payload: object): Promise<Outcome | undefined> {
    const result = await call(method, payload);
    const refused = formRefused(result);
    if (refused === null) return outcomeOf(result);
    if (refused === 'server') knowsRich = false;
    else textOnly.add(chatId);
    return undefined;
  }

  /** In the form that the chat takes, as far as that is known by now. */
  async function tell(
    [textMethod, richMethod]: readonly [text: string, rich: string],
    { text, rich, ...common }: PreparedMessage,
    target: { chat_id: number } & Record<string, unknown>,
  ): Promise<Outcome> {
    // Looked at before anything is waited for, so that no two begin the trial.
    if (trial !== undefined) await trial;
    if (rich !== undefined && knowsRich && !textOnly.has(target.chat_id)) {
      const telling = tellRich(richMethod, target.chat_id, { ...target, ...common, rich_message: rich });
      trial ??= telling.catch(() => undefined);
      const outcome = await telling;
      if (outcome !== undefined) return outcome;
    }
    return outcomeOf(await call(textMethod, { ...target, ...common, ...text }));
  }

  return {
    prepare: (message) => ({
      text: { ...rendered(message), link_preview_options: { is_disabled: true } },
      rich: renderRich(message),
      ...markup(message),
    }),

    send: (prepared, { chatId, threadId, isSilent, replyTo }) =>
      tell(['sendMessage', 'sendRichMessage'], prepared, {
        chat_id: chatId,
        ...(threadId !== null && { message_thread_id: threadId }),
        ...(isSilent && { disable_notification: true }),
        ...(replyTo !== null && {
          reply_parameters: { message_id: replyTo, allow_sending_without_reply: true },
        }),
        ...(isPaid && { allow_paid_broadcast: true }),
      }),

    edit: (prepared, { chatId, messageId }) =>
      tell(['editMessageText', 'editMessageText'], prepared, { chat_id: chatId, message_id: messageId }),

    pin: async (chatId, messageId) =>
      outcomeOf(
        await call('pinChatMessage', { chat_id: chatId, message_id: messageId, disable_notification: true }),
      ),
  };
}
