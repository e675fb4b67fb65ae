/** Updates as Telegram's own documentation shapes them, and the HTTP events that carry them. */

export const SECRET = 'canarySecret-0_1';
export const TOKEN = '987654321:canaryToken';
export const CHAT = 555_000_111;

export function command(text: string, extra: object = {}) {
  const from = { id: CHAT, is_bot: false, first_name: 'Canaryname', language_code: 'en' };
  return {
    update_id: 1,
    message: {
      message_id: 7,
      date: 1_910_000_000,
      chat: { id: CHAT, type: 'private', first_name: 'Canaryname' },
      from,
      text,
      entities: [{ type: 'bot_command', offset: 0, length: text.split(' ')[0]?.length ?? 0 }],
      ...extra,
    },
  };
}

export function press(data: string) {
  const { message } = command('/results');
  return { update_id: 2, callback_query: { id: '9', from: message.from, chat_instance: '1', message, data } };
}

/** What a Function URL hands over, payload version 2.0. */
export function functionUrlEvent(body: string, secret: string | null = SECRET) {
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: '/',
    rawQueryString: '',
    headers: {
      'content-type': 'application/json',
      ...(secret === null ? {} : { 'x-telegram-bot-api-secret-token': secret }),
    },
    requestContext: { http: { method: 'POST', path: '/' } },
    body,
    isBase64Encoded: false,
  };
}

/** The other shapes that the same request may arrive in. */
export function otherEvents(body: string): Record<string, object> {
  const encoded = Buffer.from(body).toString('base64');
  const header = 'X-Telegram-Bot-Api-Secret-Token';
  return {
    'with its body in base64': { ...functionUrlEvent(encoded), isBase64Encoded: true },
    'with its header in capitals': {
      ...functionUrlEvent(body),
      headers: { [header.toUpperCase()]: SECRET },
    },
    'of API Gateway 1.0': {
      httpMethod: 'POST',
      headers: { [header]: SECRET },
      multiValueHeaders: { [header]: [SECRET] },
      body,
    },
    'of API Gateway 1.0 with multi-value headers only': {
      headers: null,
      multiValueHeaders: { [header]: [SECRET] },
      body,
      isBase64Encoded: false,
    },
  };
}
