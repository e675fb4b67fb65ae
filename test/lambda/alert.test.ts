import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type AlertConfig, readAlertConfig } from '../../src/config.ts';
import { tellOfAlarms } from '../../src/lambda/alert.ts';

const TOKEN = '987654321:canaryToken';

let sent: { chat_id: number; text: string }[];
let refused: Set<number>;
const botApi = createServer(async (request, response) => {
  const payload = JSON.parse((await request.setEncoding('utf8').toArray()).join(''));
  const isRefused = refused.has(payload.chat_id);
  if (!isRefused) sent.push({ chat_id: payload.chat_id, text: payload.text });
  response.statusCode = isRefused ? 403 : 200;
  response.end(
    JSON.stringify(
      isRefused
        ? { ok: false, error_code: 403, description: 'Forbidden: bot was blocked by the user' }
        : { ok: true, result: {} },
    ),
  );
});

let config: AlertConfig;
beforeAll(async () => {
  botApi.listen(0, '127.0.0.1');
  await once(botApi, 'listening');
});
afterAll(() => {
  botApi.close();
  botApi.closeAllConnections();
});
beforeEach(() => {
  sent = [];
  refused = new Set();
  config = readAlertConfig({
    BOT_TOKEN: TOKEN,
    EDITOR_IDS: '1001,1002',
    TELEGRAM_API_ROOT: `http://127.0.0.1:${(botApi.address() as AddressInfo).port}`,
    ALARM_LANGUAGE: '',
  });
});

/** What CloudWatch says through SNS; of many fields these count. */
function notice(name: string, state: string) {
  const Message = JSON.stringify({
    AlarmName: name,
    NewStateValue: state,
    NewStateReason: 'Threshold Crossed: 1 datapoint',
  });
  return { Records: [{ EventSource: 'aws:sns', Sns: { Type: 'Notification', Message } }] };
}

test('every owner is told what readers feel, and where it stands what to do', async () => {
  await tellOfAlarms(notice('teller-prod-webhook-slow', 'ALARM'), config);
  const text =
    'Alarm (teller-prod): one answer in a hundred takes longer than five seconds.\n\n' +
    'What to do stands in docs/operators.md, “When something breaks”.';
  expect(sent).toEqual([
    { chat_id: 1001, text },
    { chat_id: 1002, text },
  ]);
});

test('that it is over is told, too; that nothing is known is not', async () => {
  await tellOfAlarms(notice('teller-prod-dead-letters', 'OK'), { ...config, language: 'tr' });
  await tellOfAlarms(notice('teller-prod-dead-letters', 'INSUFFICIENT_DATA'), config);
  expect(sent[0]?.text).toBe('Geçti (teller-prod): bir şey iletilemedi ve bir insanı bekliyor.');
  expect(sent).toHaveLength(2);
});

test('an owner who has blocked the bot keeps nobody else from being told', async () => {
  refused.add(1001);
  await tellOfAlarms(notice('teller-prod-of-tomorrow', 'ALARM'), config);
  expect(sent.map(({ chat_id }) => chat_id)).toEqual([1002]);
  expect(sent[0]?.text).toMatch(/^Alarm \(teller-prod-of-tomorrow\): teller-prod-of-tomorrow/);
});

test('where nobody could be told it fails, without a word of the token, so that AWS tries again', async () => {
  refused.add(1001).add(1002);
  const failed = await tellOfAlarms(notice('teller-prod-refused', 'ALARM'), config).catch(
    (error: unknown) => error,
  );
  expect(String(failed)).toBe('Error: No owner could be told of the alarm.');
  expect(JSON.stringify(failed)).not.toContain('canaryToken');
});
