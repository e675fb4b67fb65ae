import { GrammyError, HttpError } from 'grammy/web';
import { UsageError } from './io.ts';

/** Does what asks something of Telegram; its refusals become sentences, because the errors' other fields hold the token. */
export async function askTelegram<T>(job: () => Promise<T>): Promise<T> {
  try {
    return await job();
  } catch (error) {
    if (error instanceof GrammyError) throw new UsageError(refusalText(error));
    if (error instanceof HttpError) throw new UsageError('Telegram could not be reached.');
    throw error;
  }
}

function refusalText({ error_code, description }: GrammyError): string {
  switch (error_code) {
    case 401:
    case 404:
      return 'Telegram does not know this BOT_TOKEN. BotFather shows the right one: /mybots, API Token.';
    case 409:
      return "Another process is asking for this bot's updates, and Telegram gives them to one only. End it, then start again.";
    default:
      return `Telegram refused: ${description}`;
  }
}
