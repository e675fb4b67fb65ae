import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runTeller } from './run-teller.ts';

test("the README's exchange is what the bot answers over the sample elections", async () => {
  const readme = await readFile(join(import.meta.dirname, '../../README.md'), 'utf8');
  const exchange = /```\n(> \/results\n.*?)```/s.exec(readme)?.[1];
  const folder = await mkdtemp(join(tmpdir(), 'teller-readme-'));
  const { stdout } = await runTeller(['ask', '/results', '--table', `${folder}/`]);
  await rm(folder, { recursive: true });
  expect(exchange).toBe(`> /results\n\n${stdout}`);
});
