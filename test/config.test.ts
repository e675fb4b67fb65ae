import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ALARMS } from '../src/bot/alarm-text.ts';
import { ConfigError, PLACEHOLDER, readLocalConfig, readWebhookConfig } from '../src/config.ts';

const env = {
  TABLE_NAME: 'teller-prod',
  BOT_TOKEN: '123456:AAbb_-99',
  BOT_INFO: '{"id":123456,"is_bot":true,"first_name":"Teller","username":"teller_bot"}',
  WEBHOOK_SECRET: 'Long_and-secret1',
  EDITOR_IDS: '11, 22',
};

const botInfo = {
  id: 123456,
  is_bot: true,
  first_name: 'Teller',
  username: 'teller_bot',
  can_join_groups: false,
  can_read_all_group_messages: false,
  supports_inline_queries: false,
  can_connect_to_business: false,
  has_main_web_app: false,
  has_topics_enabled: false,
  allows_users_to_create_topics: false,
  can_manage_bots: false,
  supports_join_request_queries: false,
};

describe("the webhook's settings", () => {
  test('are read from the environment, with the defaults for what may be absent', () => {
    expect(readWebhookConfig(env)).toEqual({
      tableName: 'teller-prod',
      botToken: '123456:AAbb_-99',
      botInfo,
      webhookSecrets: ['Long_and-secret1'],
      editorIds: [11, 22],
      apiRoot: undefined,
      defaultContestId: 'azerbaijan-2024',
      triesRich: false,
    });
  });

  test('may name another Bot API server and another contest', () => {
    const config = readWebhookConfig({
      ...env,
      TELEGRAM_API_ROOT: 'http://127.0.0.1:8081/',
      DEFAULT_CONTEST: 'austria-2016-round-2',
    });
    expect(config.apiRoot).toBe('http://127.0.0.1:8081');
    expect(config.defaultContestId).toBe('austria-2016-round-2');
  });

  test('take an empty optional one as absent, and no editors as nobody', () => {
    const config = readWebhookConfig({ ...env, TELEGRAM_API_ROOT: '', DEFAULT_CONTEST: '', EDITOR_IDS: '' });
    expect(config).toMatchObject({ apiRoot: undefined, defaultContestId: 'azerbaijan-2024', editorIds: [] });
    // SSM stores no empty value.
    expect(readWebhookConfig({ ...env, EDITOR_IDS: ' ' }).editorIds).toEqual([]);
  });

  test("take getMe's whole answer for BOT_INFO, and keep what is new in it", () => {
    const answer = { ok: true, result: { ...botInfo, can_join_groups: true, has_news: true } };
    expect(readWebhookConfig({ ...env, BOT_INFO: JSON.stringify(answer) }).botInfo).toEqual(answer.result);
  });

  test('are refused where BOT_INFO is of another bot than the token', () => {
    for (const token of ['12345:AAbb_-99', '1234567:AAbb_-99', '7:123456']) {
      expect(() => readWebhookConfig({ ...env, BOT_TOKEN: token })).toThrow(
        new ConfigError('Settings to repair: BOT_INFO is of another bot than BOT_TOKEN.'),
      );
    }
  });

  test('are all reported at once when they are missing', () => {
    expect(() => readWebhookConfig({ HOME: '/root' })).toThrow(
      new ConfigError(
        'Settings to repair: TABLE_NAME is missing; BOT_TOKEN is missing; BOT_INFO is missing; ' +
          'WEBHOOK_SECRET is missing; EDITOR_IDS is missing.',
      ),
    );
  });

  test('are reported by name and never by value', () => {
    const wrong = {
      TABLE_NAME: 'canary table',
      BOT_TOKEN: 'canary',
      BOT_INFO: '{"id":"canary"}',
      WEBHOOK_SECRET: 'canary canary',
      EDITOR_IDS: '@canary',
      TELEGRAM_API_ROOT: 'ftp://canary',
      DEFAULT_CONTEST: 'Canary!',
    };
    expect(() => readWebhookConfig(wrong)).toThrow(
      new ConfigError(
        'Settings to repair: TABLE_NAME must be a table name; BOT_TOKEN must look like 123456:ABC-def; ' +
          'BOT_INFO must be the JSON that getMe returns; ' +
          'WEBHOOK_SECRET must be 1 to 256 letters, digits, _ or -; ' +
          'EDITOR_IDS must be numeric ids with commas between; ' +
          'TELEGRAM_API_ROOT must be an http or https address; DEFAULT_CONTEST must look like azerbaijan-2024.',
      ),
    );
  });

  for (const secret of ['', ' ', 'a'.repeat(257), 'with space', 'ümlaut', 'a\n']) {
    test(`are refused with the secret ${JSON.stringify(secret).slice(0, 12)} of ${secret.length}`, () => {
      expect(() => readWebhookConfig({ ...env, WEBHOOK_SECRET: secret })).toThrow(/WEBHOOK_SECRET/);
    });
  }

  for (const name of ['BOT_TOKEN', 'BOT_INFO', 'WEBHOOK_SECRET', 'EDITOR_IDS']) {
    test(`are refused while ${name} is the placeholder that packaging puts there`, () => {
      expect(() => readWebhookConfig({ ...env, [name]: PLACEHOLDER })).toThrow(
        new ConfigError(`Settings to repair: ${name} is still the placeholder.`),
      );
    });
  }
});

describe("a laptop's settings", () => {
  test('may all be absent', () => {
    expect(readLocalConfig({})).toEqual({
      tableName: undefined,
      tableEndpoint: undefined,
      botToken: undefined,
      webhookSecret: undefined,
      editorIds: [],
      apiRoot: undefined,
      defaultContestId: 'azerbaijan-2024',
    });
  });

  test('must be right where they are set', () => {
    expect(() => readLocalConfig({ BOT_TOKEN: 'x', TELEGRAM_API_ROOT: 'y' })).toThrow(
      new ConfigError(
        'Settings to repair: BOT_TOKEN must look like 123456:ABC-def; ' +
          'TELEGRAM_API_ROOT must be an http or https address.',
      ),
    );
  });
});

describe("the operators' guide", () => {
  const read = (path: string) => readFileSync(join(import.meta.dirname, '..', path), 'utf8');
  const guide = read('docs/operators.md');

  test('names every setting that is read from the environment', () => {
    const settings = read('src/config.ts').match(/^ {2}[A-Z][A-Z_]+(?=:)/gm) ?? [];
    const names = [...new Set(settings.map((name) => name.trim()))];
    expect(names.length).toBeGreaterThan(10);
    // AWS's three endpoints stand in one row.
    const unnamed = names.filter((name) => !guide.includes(`\`${name}\``));
    expect(unnamed).toEqual(['AWS_ENDPOINT_URL_SSM', 'AWS_ENDPOINT_URL_CLOUDFORMATION']);
  });

  test('names every option of a deployment', () => {
    const parts = ['serverless.yml', ...readdirSync('infra').map((file) => `infra/${file}`)];
    const text = parts
      .filter((path) => path.endsWith('.yml'))
      .map(read)
      .join('');
    const options = new Set([...text.matchAll(/\$\{param:(\w+)/g)].map(([, name]) => name));
    // What `teller setup` stores is no option.
    for (const secret of ['botToken', 'botInfo', 'webhookSecret', 'editorIds']) options.delete(secret);
    expect(options.size).toBeGreaterThan(5);
    for (const name of options) expect(guide).toContain(`| \`${name}\` |`);
  });

  test('says of every alarm what to do', () => {
    for (const name of ALARMS) expect(guide).toMatch(new RegExp(`^\\|.*\`${name}\`.*\\|`, 'm'));
  });
});
