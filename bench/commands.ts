import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readWebhookConfig } from '../src/config.ts';
import { createWebhook } from '../src/lambda/create-webhook.ts';
import type { EmbeddedTable } from '../src/local/embedded-table.ts';
import { functionUrlEvent, settings } from './update.ts';

/** What one command costs beside its milliseconds. */
export type Counts = { reads: number; writes: number; calls: number };

const COMMANDS = [
  'results',
  'polls',
  'compare',
  'outlook',
  'candidate Aliyev',
  'turnout',
  'statements',
  'source',
  'changes',
  'corrections',
  'elections',
  'language',
  'privacy',
  'forget',
  'help',
  'start',
];

/** How often each command asks the table, writes to it, and calls Telegram, in a chat that has chosen nothing. */
export async function countPerCommand(table: EmbeddedTable): Promise<Record<string, Counts>> {
  let counts: Counts = { reads: 0, writes: 0, calls: 0 };
  const telegram = createServer((_request, response) => {
    counts.calls += 1;
    response.end('{"ok":true,"result":true}');
  });
  telegram.listen(0, '127.0.0.1');
  await once(telegram, 'listening');
  const { client } = table;
  const { send } = client;
  client.send = (operation, request) => {
    if (operation === 'BatchGetItem' || operation === 'Query') counts.reads += 1;
    else counts.writes += 1;
    return send(operation, request);
  };
  const root = `http://127.0.0.1:${(telegram.address() as AddressInfo).port}`;
  const config = readWebhookConfig({ ...settings(table), TELEGRAM_API_ROOT: root });
  const webhook = createWebhook(config, table, () => {});
  const perCommand: Record<string, Counts> = {};
  for (const [index, command] of COMMANDS.entries()) {
    counts = { reads: 0, writes: 0, calls: 0 };
    await webhook(functionUrlEvent(`/${command}`, 2_000 + index));
    perCommand[`/${command.split(' ')[0]}`] = counts;
  }
  client.send = send;
  telegram.close();
  telegram.closeAllConnections();
  return perCommand;
}
