import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runTeller } from './run-teller.ts';

const PAGES = ['README.md', ...readdirSync('docs').map((name) => `docs/${name}`)].filter((path) =>
  path.endsWith('.md'),
);

test('every command in the guides is one that there is, with options that there are', async () => {
  const { stdout: help } = await runTeller(['help']);
  const typed = PAGES.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/npm run -s teller -- ([^`\n#]*)/g)].map(
      ([, words]) => words ?? '',
    ),
  );
  expect(typed.length).toBeGreaterThan(30);
  const unknown = typed.filter((words) => {
    const [command] = words.split(' ');
    const options = [...words.matchAll(/(?<= )--[a-z-]+/g)].map(([option]) => option);
    return (
      !new RegExp(`(teller|\\|) ${command}\\b`).test(help) || options.some((option) => !help.includes(option))
    );
  });
  expect(unknown).toEqual([]);
});
