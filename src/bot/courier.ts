import type { ForceReply, InlineKeyboardMarkup, MessageEntity } from 'grammy/types';
import type { Courier, Outcome } from '../delivery/courier.ts';
import { outcomeOf } from './outcome.ts';
import { markup, rendered } from './reply.ts';
import type { TelegramCall } from './telegram-call.ts';

/** What the calls for one message have in common, whoever gets it. */
export type PreparedMessage = {
  text: string;
  entities: MessageEntity[];
  link_preview_options: { is_disabled: true };
  reply_markup?: InlineKeyboardMarkup | ForceReply;
};

/**
 * Takes messages to chats and channels. `isPaid`: Telegram is asked to send above its free limit and takes Stars for it.
 * https://core.telegram.org/bots/api#paid-broadcasts
 */
export function createCourier(call: TelegramCall, isPaid = false): Courier<PreparedMessage> {
  const tell = async (method: string, payload: object): Promise<Outcome> =>
    outcomeOf(await call(method, payload));
  return {
    prepare: (message) => ({
      ...rendered(message),
      link_preview_options: { is_disabled: true },
      ...markup(message),
    }),

    send: (prepared, { chatId, threadId, isSilent, replyTo }) =>
      tell('sendMessage', {
        chat_id: chatId,
        ...prepared,
        ...(threadId !== null && { message_thread_id: threadId }),
        ...(isSilent && { disable_notification: true }),
        ...(replyTo !== null && {
          reply_parameters: { message_id: replyTo, allow_sending_without_reply: true },
        }),
        ...(isPaid && { allow_paid_broadcast: true }),
      }),

    edit: (prepared, { chatId, messageId }) =>
      tell('editMessageText', { chat_id: chatId, message_id: messageId, ...prepared }),

    pin: (chatId, messageId) =>
      tell('pinChatMessage', { chat_id: chatId, message_id: messageId, disable_notification: true }),
  };
}
