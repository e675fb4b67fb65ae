import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Run, runTeller } from './run-teller.ts';

const TOKEN = '987654321:canaryToken';
const ME = { id: 987654321, is_bot: true, first_name: 'Teller', username: 'teller_bot' };

/** What the Bot API answers, by method; what is not named is done. */
type Answers = Record<string, { ok: boolean; [field: string]: unknown }>;
let answers: Answers;
let asked: { method: string; payload: Record<string, unknown> }[];
const botApi = createServer(async (request, response) => {
  const method = request.url?.split('/').at(-1) ?? '';
  const body = (await request.setEncoding('utf8').toArray()).join('');
  asked.push({ method, payload: JSON.parse(body || '{}') });
  const { error_code, ...rest } = answers[method] ?? { ok: true, result: true };
  response.statusCode = Number(error_code ?? 200);
  response.end(JSON.stringify(error_code === undefined ? rest : { ...rest, error_code }));
});

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'teller-start-'));
  botApi.listen(0, '127.0.0.1');
  await once(botApi, 'listening');
});
afterAll(async () => {
  botApi.close();
  botApi.closeAllConnections();
  await rm(folder, { recursive: true });
});
beforeEach(() => {
  asked = [];
  answers = { getMe: { ok: true, result: ME }, getWebhookInfo: { ok: true, result: { url: '' } } };
});

const methods = () => [...new Set(asked.map(({ method }) => method))];

function start(port = (botApi.address() as AddressInfo).port): Promise<Run> {
  const env = { BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: `http://127.0.0.1:${port}` };
  return runTeller(['start', '--table', `${folder}/`], '', env);
}

describe('a bot that is to answer by polling', () => {
  test('leaves the webhook of a deployed one alone, and says how to go on', async () => {
    answers = { getWebhookInfo: { ok: true, result: { url: 'https://canary.example/' } } };
    const { exit, stdout, stderr } = await start();
    expect({ exit, stdout }).toEqual({ exit: 1, stdout: '' });
    expect(stderr).toMatch(/^This bot has a webhook: .+ npm run -s teller -- webhook delete\.\n$/);
    expect(methods()).toEqual(['getWebhookInfo']);
  });

  test('ends with a sentence when another process polls, having asked for less than it waits', async () => {
    answers['getUpdates'] = { ok: false, error_code: 409, description: 'Conflict: canary' };
    const { exit, stdout, stderr } = await start();
    expect({ exit, stdout }).toEqual({
      exit: 1,
      stdout: 'Teller is on Telegram as @teller_bot. Ctrl+C ends it.\n',
    });
    expect(stderr).toBe(
      "Another process is asking for this bot's updates, and Telegram gives them to one only. " +
        'End it, then start again.\n',
    );
    expect(asked.find(({ method }) => method === 'getUpdates')?.payload['timeout']).toBe(5);
  });

  test('ends with a sentence when Telegram does not know the token', async () => {
    answers['getWebhookInfo'] = { ok: false, error_code: 401, description: 'Unauthorized' };
    expect(await start()).toEqual({
      exit: 1,
      stdout: '',
      stderr: 'Telegram does not know this BOT_TOKEN. BotFather shows the right one: /mybots, API Token.\n',
    });
  });

  test('ends with a sentence when there is no network', async () => {
    expect(await start(9)).toEqual({ exit: 1, stdout: '', stderr: 'Telegram could not be reached.\n' });
  });
});
