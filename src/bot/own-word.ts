import type { Context } from 'grammy/web';

/**
 * Whether whoever wrote a message says it themselves: not forwarded, not passed on from a linked channel, not
 * through or by a bot. An administrator who writes as the group does so through a bot of Telegram's, with a sender chat.
 */
export function isOwnWord({ message, from }: Context): boolean {
  if (message === undefined) return true;
  const isPassedOn =
    message.forward_origin !== undefined ||
    message.is_automatic_forward === true ||
    message.via_bot !== undefined;
  return !isPassedOn && (from?.is_bot !== true || message.sender_chat !== undefined);
}
