import { type Api, GrammyError } from 'grammy/web';
import { ALLOWED_UPDATES } from '../../bot/bot.ts';
import { COMMANDS } from '../../messages/help.ts';
import { DEFAULT_LOCALE, LOCALES } from '../../messages/locales.ts';

/** What one link of the chain was found to be. `repair` says what to do, for a link that does not hold. */
export type Check = { link: string; says: string } & ({ holds: true } | { holds: false; repair: string });

export const holds = (link: string, says: string): Check => ({ link, says, holds: true });
export const breaks = (link: string, says: string, repair: string): Check => ({
  link,
  says,
  holds: false,
  repair,
});

const MINUTE_S = 60;
/** How many updates may wait in an ordinary moment. */
const WAITING_AT_MOST = 100;

/** Whether Telegram knows the token, and as whose. `expected` is the bot that the deployment takes itself for. */
export async function checkToken(
  api: Api,
  expected: { id: number; username: string } | undefined,
): Promise<Check> {
  const link = 'Token';
  try {
    const me = await api.getMe();
    if (expected !== undefined && (expected.id !== me.id || expected.username !== me.username)) {
      return breaks(
        link,
        `Telegram says @${me.username}, the settings say @${expected.username}`,
        'Run setup again, then deploy.',
      );
    }
    return holds(link, `@${me.username}`);
  } catch (error) {
    if (!(error instanceof GrammyError))
      return breaks(
        link,
        'Telegram does not answer',
        'Look at the network, and at TELEGRAM_API_ROOT if it is set.',
      );
    return breaks(
      link,
      'Telegram does not know it',
      'BotFather shows the right one: /mybots, API Token. Run setup again, then deploy.',
    );
  }
}

/** Whether updates go to the function, all kinds of them, and arrive. `nowSeconds` is since 1970. */
export async function checkWebhook(api: Api, url: string, nowSeconds: number): Promise<Check[]> {
  const info = await api.getWebhookInfo();
  const again = 'Run deploy again: it sets the webhook.';
  if (info.url !== url) {
    const says = info.url === undefined || info.url === '' ? 'none is set' : 'updates go to another address';
    return [breaks('Webhook', says, again)];
  }
  const checks: Check[] = [];
  const missing = ALLOWED_UPDATES.filter((kind) => !info.allowed_updates?.includes(kind));
  checks.push(
    missing.length > 0
      ? breaks('Webhook', `Telegram keeps these back: ${missing.join(', ')}`, again)
      : holds('Webhook', 'updates go to the function'),
  );
  const agoSeconds = nowSeconds - (info.last_error_date ?? 0);
  checks.push(
    info.last_error_message !== undefined && agoSeconds < 10 * MINUTE_S
      ? breaks(
          'Delivery',
          `${Math.max(1, Math.round(agoSeconds / MINUTE_S))} min ago Telegram met: ${info.last_error_message}`,
          'The log of the function says more: docs/operators.md, "When something breaks".',
        )
      : holds(
          'Delivery',
          info.last_error_message === undefined
            ? 'no failure'
            : `no failure in ten minutes; before: ${info.last_error_message}`,
        ),
  );
  checks.push(
    info.pending_update_count > WAITING_AT_MOST
      ? breaks(
          'Waiting updates',
          String(info.pending_update_count),
          'They wait for a function that does not answer, or not fast enough: look at Delivery and at the alarms.',
        )
      : holds('Waiting updates', String(info.pending_update_count)),
  );
  return checks;
}

/** Whether Telegram shows the commands that there are, in every language. */
export async function checkCommands(api: Api): Promise<Check> {
  const differing: string[] = [];
  for (const locale of LOCALES) {
    const shown = await api.getMyCommands(locale === DEFAULT_LOCALE ? {} : { language_code: locale });
    const names = shown.map(({ command }) => command).join();
    if (names !== COMMANDS.join()) differing.push(locale);
  }
  if (differing.length === 0) return holds('Commands', `shown in ${LOCALES.join(', ')}`);
  return breaks('Commands', `not as they are, in ${differing.join(', ')}`, 'Run deploy again: it sets them.');
}

/** Whether the function is there, refuses strangers and knows the secret. Both questions change nothing. */
export async function checkFunction(url: string, secret: string): Promise<Check> {
  const link = 'Function';
  const ask = async (headers: Record<string, string>) => {
    const answer = await fetch(url, {
      method: 'POST',
      body: '{}',
      headers,
      signal: AbortSignal.timeout(20_000),
    });
    return answer.status;
  };
  try {
    const stranger = await ask({});
    if (stranger !== 401)
      return breaks(
        link,
        `answers ${stranger} where it should refuse`,
        'Run deploy again; the log of the function says why it does not start.',
      );
    // An empty update is none: who knows the secret hears that.
    const known = await ask({ 'x-telegram-bot-api-secret-token': secret });
    if (known !== 400) return breaks(link, 'has another secret than the settings', 'Run deploy again.');
    return holds(link, 'answers, and refuses strangers');
  } catch {
    return breaks(link, 'does not answer', 'Run deploy again; docs/operators.md, "When something breaks".');
  }
}

/** Whether there is somebody to review what is read. */
export function checkOwners(ownerIds: readonly number[]): Check {
  if (ownerIds.length > 0) return holds('Owners', String(ownerIds.length));
  return breaks(
    'Owners',
    'nobody',
    'Run setup again with the numeric id of whoever leads the desk, then deploy.',
  );
}
