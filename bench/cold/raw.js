import { createHash, createHmac } from 'node:crypto';
import { Agent, request } from 'node:https';
import { answerFrom, KEY } from './answer.js';

const { env } = process;
const endpoint = new URL(env.AWS_ENDPOINT_URL_DYNAMODB);
const agent = new Agent({ keepAlive: true });

const sha256 = (text) => createHash('sha256').update(text).digest('hex');
const hmac = (key, text) => createHmac('sha256', key).update(text).digest();

function signed(target, body) {
  const moment = new Date().toISOString().replace(/[-:]|\.\d{3}/g, '');
  const day = moment.slice(0, 8);
  const scope = `${day}/${env.AWS_REGION}/dynamodb/aws4_request`;
  const headers = {
    'content-type': 'application/x-amz-json-1.0',
    host: endpoint.host,
    'x-amz-date': moment,
    'x-amz-target': target,
  };
  const names = Object.keys(headers).join(';');
  const lines = Object.entries(headers).map(([name, value]) => `${name}:${value}\n`);
  const canonical = `POST\n/\n\n${lines.join('')}\n${names}\n${sha256(body)}`;
  let key = `AWS4${env.AWS_SECRET_ACCESS_KEY}`;
  for (const part of [day, env.AWS_REGION, 'dynamodb', 'aws4_request']) key = hmac(key, part);
  const signature = hmac(key, `AWS4-HMAC-SHA256\n${moment}\n${scope}\n${sha256(canonical)}`).toString('hex');
  headers.authorization = `AWS4-HMAC-SHA256 Credential=${env.AWS_ACCESS_KEY_ID}/${scope}, SignedHeaders=${names}, Signature=${signature}`;
  return headers;
}

export function getItem() {
  const body = JSON.stringify({ TableName: env.TABLE_NAME, Key: KEY });
  return new Promise((resolve, reject) => {
    const headers = signed('DynamoDB_20120810.GetItem', body);
    const asked = request(endpoint, { method: 'POST', headers, agent }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (piece) => {
        text += piece;
      });
      response.on('end', () => resolve(JSON.parse(JSON.parse(text).Item.body.S)));
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

/** The same answer written by hand: a secret, a command, a signed GetItem. */
export const handler = async (event) => {
  if (event.headers['x-telegram-bot-api-secret-token'] !== env.WEBHOOK_SECRET) return { statusCode: 401 };
  const { message } = JSON.parse(event.body);
  if (message?.text !== '/results') return { statusCode: 200, body: '' };
  const body = JSON.stringify(answerFrom(await getItem(), message.chat.id));
  return { statusCode: 200, headers: { 'content-type': 'application/json' }, body };
};
