import { type Api, GrammyError, HttpError } from 'grammy/web';
import type { Log } from '../log.ts';
import type { Message } from '../messages/message.ts';
import { alsoRich, markup, rendered } from './reply.ts';

/**
 * Says something in another chat, if it can be: false where Telegram does not take it. `api` calls at once; what
 * rides in the webhook's response instead can't be seen failing.
 */
export async function tell(api: Api, chatId: number, message: Message, log: Log): Promise<boolean> {
  const { text, entities } = rendered(message);
  try {
    await api.sendMessage(chatId, text, {
      entities,
      link_preview_options: { is_disabled: true },
      ...markup(message),
      ...alsoRich(message, false),
    });
    return true;
  } catch (error) {
    if (!(error instanceof GrammyError || error instanceof HttpError)) throw error;
    log('telegram-refused', { method: 'sendMessage', code: null });
    return false;
  }
}
