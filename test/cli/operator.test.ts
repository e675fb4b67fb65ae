import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createBotApi } from '../../src/local/bot-api/bot-api.ts';
import { type BotApiServer, startBotApiServer } from '../../src/local/bot-api/bot-api-server.ts';
import { addPerson, speak } from '../../src/local/bot-api/people.ts';
import { createWorld, type World } from '../../src/local/bot-api/world.ts';
import { LOCAL_BOT } from '../../src/local/conversation.ts';
import { LOCALES } from '../../src/messages/locales.ts';
import { createTable } from '../../src/table/create-table.ts';
import { createEditionStore } from '../../src/table/edition-store.ts';
import { sampleEdition, sampleQuotes } from '../table/samples.ts';
import { openTestTable, type TestTable } from '../table/tables.ts';
import { type AwsStandIn, startAws } from './aws-stand-in.ts';
import { runTeller } from './run-teller.ts';

const TOKEN = `${LOCAL_BOT.id}:canaryToken`;
const OWNER = 1001;
const ANSWERS = `\n\n${TOKEN}\n${OWNER}\n`;

let aws: AwsStandIn;
let world: World;
let telegram: BotApiServer;
let table: TestTable;
let env: Record<string, string>;
let ran: string[][];

beforeEach(async () => {
  [aws, table] = await Promise.all([startAws(), openTestTable()]);
  await createTable(table.table.client, 'teller-prod');
  world = createWorld({ bot: LOCAL_BOT, now: () => new Date('2026-05-04T06:00:00Z'), firstId: 100 });
  addPerson(world, { id: OWNER, is_bot: false, first_name: 'Owner', language_code: 'en' });
  speak(world, OWNER, OWNER, { text: '/start' });
  telegram = await startBotApiServer(world, createBotApi({ world }), TOKEN);
  env = {
    TELEGRAM_API_ROOT: telegram.root,
    AWS_ENDPOINT_URL_SSM: aws.url,
    AWS_ENDPOINT_URL_CLOUDFORMATION: aws.url,
    AWS_ENDPOINT_URL_DYNAMODB: table.endpoint,
  };
  ran = [];
});
afterEach(async () => {
  await Promise.all([aws.close(), telegram.close(), table.close()]);
});

/** Runs a command; what osls would do is done to the stand-in, as the secret that it had then was stored. */
function run(args: string[], input = '') {
  return runTeller(args, input, env, undefined, async (program) => {
    ran.push([...program]);
    const stage = program[program.indexOf('--stage') + 1];
    if (program[1] === 'deploy') {
      aws.stacks.set(`teller-${stage}`, 'CREATE_COMPLETE');
      aws.functionSecret = aws.parameters.get(`/teller/${stage}/webhook-secret`)?.value ?? null;
    }
    if (program[1] === 'remove') aws.stacks.delete(`teller-${stage}`);
    return 0;
  });
}

const stored = (name: string) => aws.parameters.get(name)?.value;

describe('setup', () => {
  test('stores what a deployment needs, encrypted, and says what comes next', async () => {
    const { exit, stdout, stderr } = await run(['setup'], ANSWERS);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(stdout).toContain(`That is @${LOCAL_BOT.username}.`);
    expect(stdout).toMatch(/Stored for stage prod in eu-central-1\. Next:\n {2}npm run deploy\n$/);
    expect([...aws.parameters].map(([name, { type }]) => [name, type])).toEqual(
      ['bot-token', 'bot-info', 'webhook-secret', 'editor-ids'].map((name) => [
        `/teller/prod/${name}`,
        'SecureString',
      ]),
    );
    expect(stored('/teller/prod/bot-token')).toBe(TOKEN);
    expect(stored('/teller/prod/webhook-secret')).toMatch(/^[\w-]{43}$/);
  });

  test('shows the token to nobody, and takes none as an argument', async () => {
    const { stdout, stderr } = await run(['setup'], ANSWERS);
    expect(stdout + stderr).not.toContain('canaryToken');
    expect((await run(['setup', TOKEN], '')).exit).toBe(1);
  });

  test.each([
    ['a token of the wrong form', '\n\nhello\n', /^That is no token/],
    [
      'a token that Telegram does not know',
      `\n\n${LOCAL_BOT.id}:other\n`,
      /^Telegram does not know this BOT_TOKEN/,
    ],
    ['owners that are no ids', `\n\n${TOKEN}\n@someone\n`, /^Those are no ids/],
    ['answers that end early', '\n', /That was not all/],
    ['a region that there is not', '\nmoon\n', /is no region/],
  ])('stores nothing of %s', async (_, input, sentence) => {
    const { exit, stderr } = await run(['setup'], input);
    expect(exit).toBe(1);
    expect(stderr).toMatch(sentence);
    expect(aws.parameters.size).toBe(0);
  });

  test('called again it keeps the secret, unless a new one is wanted', async () => {
    await run(['setup'], ANSWERS);
    const secret = stored('/teller/prod/webhook-secret');
    await run(['setup'], ANSWERS);
    expect(stored('/teller/prod/webhook-secret')).toBe(secret);
    await run(['setup', '--new-secret'], ANSWERS);
    expect(stored('/teller/prod/webhook-secret')).not.toBe(secret);
  });

  test('two stages stand side by side', async () => {
    await run(['setup'], ANSWERS);
    const { stdout } = await run(['setup', '--stage', 'rehearsal'], `${TOKEN}\n\n`);
    expect(stdout).toContain('npm run deploy -- --stage rehearsal\n');
    expect(stored('/teller/rehearsal/editor-ids')).toBe('0');
    expect(stored('/teller/prod/editor-ids')).toBe(String(OWNER));
  });
});

describe('deploy', () => {
  test('builds, deploys, tells Telegram, greets the owner once, and checks the chain', async () => {
    await run(['setup'], ANSWERS);
    const { stdout, stderr } = await run(['deploy', '--param=tableKey=arn']);
    expect(stderr).toBe('');
    expect(ran).toEqual([
      ['build.mjs', 'functions'],
      ['infra/natives/install.mjs', 'dist'],
      [
        'node_modules/osls/bin/serverless.js',
        'deploy',
        '--stage',
        'prod',
        '--region',
        'eu-central-1',
        '--param=tableKey=arn',
      ],
    ]);
    expect(world.webhookUrl).toBe(aws.functionUrl);
    expect(stdout).toBe(`Telegram sends updates there and shows the commands.
Greeted: ${OWNER}.
ok  Settings: stage prod in eu-central-1
ok  Owners: 1
ok  Token: @${LOCAL_BOT.username}
NO  Table: teller-prod holds no election
      → npm run -s teller -- load data/azerbaijan-2024/*.md --table teller-prod, or send the bot an article
ok  Stack: CREATE_COMPLETE
ok  Function: answers, and refuses strangers
ok  Webhook: updates go to the function
ok  Delivery: no failure
ok  Waiting updates: 1
ok  Commands: shown in ${LOCALES.join(', ')}
Something does not hold.
`);
    expect((await run(['deploy'])).stdout).not.toContain('Greeted');
  });

  test('begins with nothing where nothing is set up', async () => {
    const { exit, stderr } = await run(['deploy', '--stage', 'night']);
    expect({ exit, ran }).toEqual({ exit: 1, ran: [] });
    expect(stderr).toMatch(
      /^Stage night in eu-central-1 is not set up .*: npm run -s teller -- setup --stage night\n$/,
    );
  });
});

describe('doctor', () => {
  async function deployed(): Promise<void> {
    await run(['setup'], ANSWERS);
    await run(['deploy']);
    const { table: opened } = table;
    await createEditionStore({ ...opened, name: 'teller-prod' }).publishEdition(
      sampleEdition(1),
      sampleQuotes(1),
    );
  }

  test('finds a whole chain whole', async () => {
    await deployed();
    const { exit, stdout } = await run(['doctor']);
    expect(stdout).toMatch(/ok {2}Table: teller-prod, elections: 1\n/);
    expect({ exit, last: stdout.split('\n').at(-2) }).toEqual({ exit: 0, last: 'Everything holds.' });
  });

  test.each<[string, () => unknown, string]>([
    [
      'a setting is missing',
      () => aws.parameters.delete('/teller/prod/bot-info'),
      'Settings: missing in eu-central-1: bot-info',
    ],
    [
      'nobody owns the desk',
      () => aws.parameters.set('/teller/prod/editor-ids', { value: '0', type: 'SecureString' }),
      'Owners: nobody',
    ],
    [
      'the token was revoked',
      () => aws.parameters.set('/teller/prod/bot-token', { value: '1:revoked', type: 'SecureString' }),
      'Token: Telegram does not know it',
    ],
    ['the stack is gone', () => aws.stacks.clear(), 'Stack: nothing is deployed'],
    [
      'the last deployment failed',
      () => aws.stacks.set('teller-prod', 'UPDATE_ROLLBACK_COMPLETE'),
      'Stack: UPDATE_ROLLBACK_COMPLETE',
    ],
    [
      'the function does not start',
      () => {
        aws.functionSecret = null;
      },
      'Function: answers 502 where it should refuse',
    ],
    [
      'the function has another secret',
      () => {
        aws.functionSecret = 'other';
      },
      'Function: has another secret than the settings',
    ],
    [
      'the webhook was taken away',
      () => {
        world.webhookUrl = '';
      },
      'Webhook: none is set',
    ],
    [
      'updates go elsewhere',
      () => {
        world.webhookUrl = 'https://elsewhere.example/';
      },
      'Webhook: updates go to another address',
    ],
    [
      'the commands were changed',
      () => {
        world.profile.commands = world.profile.commands.slice(1);
      },
      'Commands: not as they are, in',
    ],
  ])('says so where %s', async (_, damage, sentence) => {
    await deployed();
    damage();
    const { exit, stdout } = await run(['doctor']);
    expect(exit).toBe(1);
    expect(stdout).toContain(`NO  ${sentence}`);
    expect(stdout).toMatch(/ {6}→ \S/);
    expect(stdout).not.toContain('canaryToken');
  });

  test('on a laptop looks at what a laptop needs', async () => {
    env = { BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: telegram.root };
    const folder = await mkdtemp(join(tmpdir(), 'teller-doctor-'));
    const { exit, stdout } = await run(['doctor', '--local', '--table', `${folder}/`]);
    await rm(folder, { recursive: true });
    expect({ exit, stdout }).toEqual({
      exit: 0,
      stdout: `ok  Table: elections: 2\nok  Token: @${LOCAL_BOT.username}\nEverything holds.\n`,
    });
    // It reads every sample article first.
  }, 60_000);
});

describe('remove', () => {
  beforeEach(async () => {
    await run(['setup'], ANSWERS);
    await run(['deploy']);
    ran = [];
  });
  const tableStatus = async () =>
    table.table.client.send('DescribeTable', { TableName: 'teller-prod' }).then(
      ({ Table }) => Table?.TableStatus,
      () => 'DELETING',
    );

  test('leaves nothing', async () => {
    const { exit, stdout } = await run(['remove'], 'prod\n');
    expect(exit).toBe(0);
    expect(stdout).toMatch(/Removed: stage prod\.\n$/);
    expect(ran).toEqual([
      ['node_modules/osls/bin/serverless.js', 'remove', '--stage', 'prod', '--region', 'eu-central-1'],
    ]);
    expect([aws.parameters.size, aws.stacks.size, world.webhookUrl, await tableStatus()]).toEqual([
      0,
      0,
      '',
      'DELETING',
    ]);
    expect(world.profile.commands).toEqual([]);
    expect([...world.profile.texts.values()].filter((text) => text !== '')).toEqual([]);
    expect((await run(['remove', '--yes', 'prod'])).exit).toBe(0);
  });

  test('leaves what is to be kept', async () => {
    const { stdout } = await run(['remove', '--yes', 'prod', '--keep', 'table', '--keep', 'settings']);
    expect(stdout).toMatch(/Removed: stage prod, but for: table, settings\.\n$/);
    expect([aws.parameters.size, await tableStatus()]).toEqual([4, 'ACTIVE']);
  });

  test('does nothing before the stage is named', async () => {
    const { exit, stderr } = await run(['remove'], 'yes\n');
    expect({ exit, stderr, ran }).toEqual({ exit: 1, stderr: 'Nothing was removed.\n', ran: [] });
    expect(world.webhookUrl).toBe(aws.functionUrl);
  });
});
