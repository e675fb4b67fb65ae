import type { EmbeddedTable } from '../src/local/embedded-table.ts';
import { CONTEST } from './sample-table.ts';

export const TOKEN = '42:benchToken';
export const SECRET = 'benchSecret';
export const CHAT = 777;

/** What a Function URL hands over when somebody writes `text` to the bot. */
export function functionUrlEvent(text: string, updateId = 1001, chat = CHAT) {
  const person = { id: chat, first_name: 'Ada' };
  const message = {
    message_id: 5,
    date: 1_777_800_000,
    chat: { ...person, type: 'private' },
    from: { ...person, is_bot: false, language_code: 'en' },
    text,
    entities: [{ type: 'bot_command', offset: 0, length: text.split(' ')[0]?.length ?? 0 }],
  };
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: '/',
    rawQueryString: '',
    headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': SECRET },
    requestContext: { http: { method: 'POST', path: '/' } },
    body: JSON.stringify({ update_id: updateId, message }),
    isBase64Encoded: false,
  };
}

/** Where a table is asked, and the file of the certificate to trust there where that is over TLS. */
export type Place = Pick<EmbeddedTable, 'endpoint' | 'name'> & { certificate?: string };

/** The settings of a Lambda over this table, for ours and for every baseline. */
export function settings({ endpoint, name, certificate }: Place): Record<string, string> {
  return {
    ...(certificate !== undefined && { NODE_EXTRA_CA_CERTS: certificate }),
    AWS_LAMBDA_FUNCTION_NAME: 'teller-bench-webhook',
    TABLE_NAME: name,
    BOT_TOKEN: TOKEN,
    BOT_INFO: '{"id":42,"is_bot":true,"first_name":"Teller","username":"teller_bot"}',
    WEBHOOK_SECRET: SECRET,
    EDITOR_IDS: '',
    DEFAULT_CONTEST: CONTEST,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'bench',
    AWS_SECRET_ACCESS_KEY: 'bench',
    AWS_ENDPOINT_URL_DYNAMODB: endpoint,
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  };
}
