import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

/** What each room may import besides itself; the same arrows as in CONTRIBUTING.md. */
const MAY_IMPORT: Record<string, string[]> = {
  election: [],
  article: ['election'],
  messages: ['election'],
  exports: ['election'],
  charts: ['election', 'messages', 'exports'],
  pages: [],
  desk: ['election', 'article', 'messages', 'late.ts'],
  delivery: ['election', 'messages', 'desk'],
  bot: ['election', 'article', 'messages', 'exports', 'charts', 'desk', 'delivery', 'pages', 'log.ts'],
  table: ['election', 'desk', 'delivery', 'late.ts'],
  'config.ts': ['election'],
  'log.ts': [],
  'late.ts': [],
  'services.ts': ['bot', 'desk', 'delivery', 'table', 'late.ts'],
  simulator: ['election', 'messages', 'desk', 'delivery', 'bot', 'table'],
  lambda: [
    'messages',
    'pages',
    'delivery',
    'bot',
    'desk',
    'table',
    'services.ts',
    'config.ts',
    'log.ts',
    'late.ts',
  ],
  local: ['bot', 'desk', 'table', 'services.ts', 'config.ts', 'log.ts'],
  cli: [
    'election',
    'article',
    'messages',
    'exports',
    'desk',
    'delivery',
    'pages',
    'bot',
    'local',
    'simulator',
    'table',
    'services.ts',
    'config.ts',
    'log.ts',
  ],
};

/** Packages that only some rooms, or folders in them, may know. */
const KNOWN_BY: Record<string, string[]> = {
  grammy: ['bot', 'config.ts', 'lambda', 'local', 'cli'],
  '@aws-sdk': ['table', 'services.ts', 'cli/stage'],
};

const SRC = join(import.meta.dirname, '..', 'src');

type Import = { from: string; to: string };

const imports = sourceFiles(SRC).flatMap((file): Import[] =>
  [...readFileSync(file, 'utf8').matchAll(/\bfrom '([^']+)'|\bimport\('([^']+)'\)/g)].map((match) => ({
    from: relative(SRC, file),
    to: target(file, match[1] ?? match[2] ?? ''),
  })),
);

test('imports point one way', () => {
  const inside = imports.filter(({ to }) => !to.startsWith('package:') && !to.startsWith('..'));
  const wrong = inside.filter(({ from, to }) => {
    const [here, there] = [room(from), room(to)];
    const allowed = MAY_IMPORT[here];
    if (allowed === undefined) return true;
    return here !== there && !allowed.includes(there);
  });
  expect(inside.length).toBeGreaterThan(50);
  expect(wrong).toEqual([]);
});

test('only the edges know Telegram and AWS', () => {
  const wrong = imports.filter(({ from, to }) =>
    Object.entries(KNOWN_BY).some(
      ([name, rooms]) =>
        to.startsWith(`package:${name}`) &&
        !rooms.some((name) => from === name || from.startsWith(`${name}/`)),
    ),
  );
  expect(wrong).toEqual([]);
});

test('the environment, the clock and chance come from outside', () => {
  const impure = sourceFiles(SRC)
    .filter((file) => !/^(cli\/main|config|table\/(client|aws-chain))\.ts$/.test(relative(SRC, file)))
    .filter((file) => !/^(lambda)\//.test(relative(SRC, file)))
    .filter((file) => /process\.env|Date\.now\(|new Date\(\)|Math\.random/.test(readFileSync(file, 'utf8')))
    .map((file) => relative(SRC, file));
  expect(impure).toEqual([]);
});

test('no file is a drawer for everything', () => {
  const drawers = sourceFiles(SRC)
    .map((file) => relative(SRC, file))
    .filter((file) => /(^|\/)(utils?|helpers?|common|types|index)(\.ts|\/)/.test(file));
  expect(drawers).toEqual([]);
});

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => join(folder, file));
}

function target(file: string, specifier: string): string {
  return specifier.startsWith('.') ? relative(SRC, join(dirname(file), specifier)) : `package:${specifier}`;
}

/** The first part of a path: the room, or the file where it stands in the hall. */
function room(path: string): string {
  return path.split('/')[0] ?? path;
}
