import { createRequire } from 'node:module';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import tableYaml from '../../infra/table.yml';
import { DEFAULT_TABLE } from '../../src/cli/open-table.ts';
import { AlertEnvironment, PLACEHOLDER, readWebhookConfig, WebhookEnvironment } from '../../src/config.ts';
import { ANSWER_WITHIN_MS, createWebhook } from '../../src/lambda/create-webhook.ts';
import { CLAIMED_FOR_MS } from '../../src/table/claim-store.ts';
import { MAX_ATTEMPTS, REQUEST_TIMEOUT_MS } from '../../src/table/client.ts';
import { createEditionStore } from '../../src/table/edition-store.ts';
import { CHAT, command, functionUrlEvent, press } from '../lambda/updates.ts';
import { sampleEdition, sampleQuotes } from '../table/samples.ts';
import { countOperations, openTestTable } from '../table/tables.ts';
import { describeArchive } from './archive.ts';
import { describeDispatcher } from './dispatcher.ts';
import { describeGuards } from './guards.ts';
import { type Packaged, packageService } from './packaged.ts';
import { describeSpecification } from './specification.ts';

let packaged: Packaged;
beforeAll(async () => {
  packaged = await packageService();
}, 120_000);

describeArchive(() => packaged);
describeSpecification(() => packaged);
describeGuards(() => packaged);
describeDispatcher(() => packaged);

const properties = (name: string) => packaged.resources[name]?.Properties ?? {};

function settings(): Record<string, string> {
  const { Environment } = properties('WebhookLambdaFunction');
  return (Environment as { Variables: Record<string, string> }).Variables;
}

describe('what is packaged without an account', () => {
  test('runs on the newest Node, on arm64', () => {
    expect(properties('WebhookLambdaFunction')).toMatchObject({
      Handler: 'dist/webhook.handler',
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Role: { 'Fn::GetAtt': ['WebhookRole', 'Arn'] },
    });
  });

  test('is reached at an address that Telegram can call, and no web page', () => {
    expect(properties('WebhookLambdaFunctionUrl')).toEqual({
      AuthType: 'NONE',
      TargetFunctionArn: { 'Fn::GetAtt': ['WebhookLambdaFunction', 'Arn'] },
    });
  });

  test('may take longer than a table that never answers, and than all that an update may take', () => {
    const { Timeout } = properties('WebhookLambdaFunction') as { Timeout: number };
    const pausesMs = 100 + 200;
    expect(MAX_ATTEMPTS * REQUEST_TIMEOUT_MS + pausesMs).toBeLessThan(ANSWER_WITHIN_MS);
    expect(ANSWER_WITHIN_MS).toBeLessThan(Timeout * 1_000 - 4_000);
    expect(Timeout * 1_000).toBe(CLAIMED_FOR_MS);
  });

  test('has its table where the command line looks for it', () => {
    expect(properties('Table')['TableName']).toBe(DEFAULT_TABLE);
  });

  test('has the table that the laptop has', () => {
    const { Properties, ...rest } = parse(tableYaml);
    const { Table } = packaged.resources;
    const resolved = JSON.stringify({ ...rest, Properties })
      .replace(/\$\{self:custom.tableName\}/, 'teller-prod')
      .replace(/\$\{param:tableKey, ''\}/, '');
    expect(Table).toEqual(JSON.parse(resolved));
  });

  test('was packaged without a warning', () => {
    expect(packaged.printed).not.toMatch(/warn|deprecat|error/i);
  });
});

test('the function that tells of alarms has exactly the settings that it reads', () => {
  const { Environment } = properties('AlertLambdaFunction') as { Environment: { Variables: object } };
  expect(Object.keys(Environment.Variables).sort(), 'infra/alert.yml beside src/config.ts').toEqual(
    Object.keys(AlertEnvironment).sort(),
  );
});

describe("the function's settings", () => {
  test('are exactly those that it reads', () => {
    expect(Object.keys(settings()).sort(), 'infra/webhook.yml beside src/config.ts').toEqual(
      Object.keys(WebhookEnvironment).sort(),
    );
  });

  test('do not start it while they are placeholders', () => {
    expect(() => readWebhookConfig({ ...settings(), TABLE_NAME: 'teller-prod' })).toThrow(
      'Settings to repair: BOT_TOKEN is still the placeholder; BOT_INFO is still the placeholder; ' +
        'WEBHOOK_SECRET is still the placeholder; EDITOR_IDS is still the placeholder.',
    );
  });

  test('are not deployed while they are placeholders', () => {
    const RefusePlaceholders = createRequire(import.meta.url)('../../infra/refuse-placeholders.cjs');
    const beforeDeploy = (environment: object) =>
      new RefusePlaceholders({
        service: { functions: { webhook: { environment } } },
        classes: { Error },
      }).hooks['before:deploy:deploy'];
    expect(beforeDeploy(settings())).toThrow(
      'Still a placeholder: BOT_TOKEN, BOT_INFO, WEBHOOK_SECRET, EDITOR_IDS. Nothing was deployed.',
    );
    expect(beforeDeploy({ BOT_TOKEN: '1:real', TABLE_NAME: { Ref: 'Table' } })).not.toThrow();
    expect(settings()).toMatchObject({ BOT_TOKEN: PLACEHOLDER });
  });
});

test('the role allows what the webhook does, and nothing that it does not', async () => {
  const opened = await openTestTable();
  await createEditionStore(opened.table).publishEdition(sampleEdition(1), sampleQuotes(1));
  await createEditionStore(opened.table).publishEdition(sampleEdition(2), sampleQuotes(1));
  const done = countOperations(opened.table.client);
  const secret = 'secret';
  const webhook = createWebhook(
    readWebhookConfig({
      TABLE_NAME: 'teller',
      BOT_TOKEN: '1:token',
      BOT_INFO: '{"id":1,"is_bot":true,"first_name":"Teller","username":"teller_bot"}',
      WEBHOOK_SECRET: secret,
      EDITOR_IDS: String(CHAT),
      TELEGRAM_API_ROOT: 'http://127.0.0.1:9',
      DEFAULT_CONTEST: 'norland-2030',
    }),
    opened.table,
    () => {},
  );
  const commands = ['start', 'results', 'changes', 'source', 'elections', 'candidate Ada', 'privacy'];
  for (const update of [
    ...commands.map((text) => command(`/${text}`)),
    press('s:results:norland-2030:1:0'),
    press('e:norland-2030'),
    press('l:en'),
    // An editor's article becomes a draft.
    command(
      '/load In the presidential election in Norland on 12 May 2030, Ada Gül received 60% of the votes and Ben Ørsted 40% of the votes.',
    ),
    command('/forget'),
  ]) {
    await webhook(functionUrlEvent(JSON.stringify(update), secret));
  }
  await opened.close();

  const used = [...new Set(done)].map((name) => `dynamodb:${name}`);
  const { Policies } = properties('WebhookRole');
  expect(sortedActions(Policies)).toEqual([
    {
      PolicyName: 'webhook',
      PolicyDocument: {
        Version: '2012-10-17',
        Statement: [
          { Effect: 'Allow', Action: used.sort(), Resource: { 'Fn::GetAtt': ['Table', 'Arn'] } },
          // The operator's own key, where there is one.
          {
            'Fn::If': ['HasTableKey', expect.objectContaining({ Effect: 'Allow' }), { Ref: 'AWS::NoValue' }],
          },
          {
            Effect: 'Allow',
            Action: ['dynamodb:Query'],
            Resource: { 'Fn::Join': ['', [{ 'Fn::GetAtt': ['Table', 'Arn'] }, '/index/due']] },
          },
          {
            Effect: 'Allow',
            Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
            Resource: { 'Fn::GetAtt': ['WebhookLogGroup', 'Arn'] },
          },
        ],
      },
    },
  ]);
});

/** The same policies with every list of actions in order. */
function sortedActions(policies: unknown): unknown {
  return JSON.parse(JSON.stringify(policies), (key, value) => (key === 'Action' ? value.sort() : value));
}
