import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleLambda } from '../../bundle-lambda.mjs';
import { ANSWER_TEXTS } from '../../src/messages/answer-texts.ts';
import { LOCALES } from '../../src/messages/locales.ts';
import { createChatStore } from '../../src/table/chat-store.ts';
import { createEditionStore } from '../../src/table/edition-store.ts';
import { sampleEdition, sampleQuotes } from '../table/samples.ts';
import { openTestTable, type TestTable } from '../table/tables.ts';
import { CHAT, command, functionUrlEvent, SECRET, TOKEN } from './updates.ts';

/** What a reader's command may make a fresh process load. */
const MOST_BYTES = 150_000;

let folder: string;
let opened: TestTable;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'teller-hot-'));
  const files: { path: string; contents: Buffer }[] = await bundleLambda('webhook');
  for (const { path, contents } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), contents);
  }
  opened = await openTestTable();
  await createEditionStore(opened.table).publishEdition(sampleEdition(1), sampleQuotes(1));
}, 60_000);
afterAll(async () => {
  await opened.close();
  await rm(folder, { recursive: true, force: true });
});

const RUN = `
  require('./webhook.cjs').handler(JSON.parse(process.argv[1])).then((answer) =>
    console.log(JSON.stringify({ answer, loaded: Object.keys(require.cache) })));
`;

/** What a fresh process answers, and the files it has loaded by then. */
async function answerTo(update: object): Promise<{ text: string; loaded: string[]; bytes: number }> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['-e', RUN, JSON.stringify(functionUrlEvent(JSON.stringify(update)))],
    {
      cwd: folder,
      env: {
        AWS_LAMBDA_FUNCTION_NAME: 'teller-prod-webhook',
        TABLE_NAME: opened.table.name,
        BOT_TOKEN: TOKEN,
        BOT_INFO: `{"id":987654321,"is_bot":true,"first_name":"Teller","username":"teller_bot"}`,
        WEBHOOK_SECRET: SECRET,
        EDITOR_IDS: '',
        DEFAULT_CONTEST: 'norland-2030',
        AWS_ENDPOINT_URL_DYNAMODB: opened.endpoint,
        AWS_REGION: 'us-east-1',
        AWS_ACCESS_KEY_ID: 'test',
        AWS_SECRET_ACCESS_KEY: 'test',
      },
    },
  );
  const { answer, loaded } = JSON.parse(stdout) as { answer: { body: string }; loaded: string[] };
  const sizes = await Promise.all(loaded.map(async (path) => (await stat(path)).size));
  return {
    text: JSON.parse(answer.body).text,
    loaded: loaded.map((path) => relative(folder, path).replace(/-[\w-]{8}\.cjs$/, '.cjs')),
    bytes: sizes.reduce((sum, size) => sum + size, 0),
  };
}

test('the first /results of an edition also loads how that is remembered, and the others nothing of it', async () => {
  const first = await answerTo(command('/results'));
  expect(first.loaded.slice(0, 2)).toEqual(['webhook.cjs', 'webhook-parts/shown-store.cjs']);
  expect(first.bytes).toBeLessThanOrEqual(MOST_BYTES + 5_000);
});

test('/results loads the function, the words of one language, and no more than 150 kB', async () => {
  const { text, loaded, bytes } = await answerTo(command('/results'));
  expect(text).toContain('Ada Gül');
  expect(loaded).toEqual(['webhook.cjs', 'webhook-parts/answer.cjs']);
  expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
});

test('a chat that has chosen waits for no more, and another answer for little', async () => {
  await createChatStore(opened.table).saveSettings(CHAT, {
    locale: 'en',
    takesRich: false,
    askedBy: 'admins',
  });
  expect((await answerTo(command('/results'))).loaded).toHaveLength(2);
  const polls = await answerTo(command('/polls'));
  expect(polls.text).toContain('No exit poll');
  expect(polls.bytes).toBeLessThanOrEqual(MOST_BYTES + 50_000);
});

type SourceMap = { sources: string[]; sourcesContent: string[] };
const readMap = async (): Promise<SourceMap> =>
  JSON.parse(await readFile(join(folder, 'webhook.cjs.map'), 'utf8'));

test('of all packages only grammY and Fluent are among what a cold start loads', async () => {
  const { sources } = await readMap();
  const packages = sources.flatMap((path) => /node_modules\/((?:@[\w-]+\/)?[\w-]+)/.exec(path)?.[1] ?? []);
  expect(sources.length).toBeGreaterThan(50);
  expect([...new Set(packages)].sort()).toEqual(['@fluent/bundle', 'grammy']);
});

test('what a cold start loads says nothing that is not among its texts, in any language', async () => {
  const { sourcesContent } = await readMap();
  const said = sourcesContent.flatMap((code) =>
    [...code.matchAll(/\bsay\(\s*(?:'([\w-]+)'|`([\w-]+)\$\{)/g)].map(([, key, start]) => key ?? `${start}*`),
  );
  expect(said.length).toBeGreaterThan(30);
  for (const locale of LOCALES) {
    const texts = (await ANSWER_TEXTS[locale]()).join('\n');
    const keys = [...texts.matchAll(/^([a-z][\w-]*) =/gm)].map(([, key = '']) => key);
    const missing = said.filter((key) =>
      key.endsWith('*') ? !keys.some((known) => known.startsWith(key.slice(0, -1))) : !keys.includes(key),
    );
    expect({ locale, missing }).toEqual({ locale, missing: [] });
  }
});
