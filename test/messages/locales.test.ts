import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentResource } from '@fluent/bundle';
import { describe, expect, test } from 'vitest';
import { findLocale, LOCALES } from '../../src/messages/locales.ts';

const ROOMS = ['messages', 'bot'].map((room) => join(import.meta.dirname, '../../src', room));
const code = ROOMS.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(room, file), 'utf8')),
).join('\n');

/** Keys spelled out, and the beginnings of those put together: `stage-${…}`. */
const literals = new Set([...code.matchAll(/'([a-z]+(?:-[a-z]+)*)'/g)].map((match) => match[1] ?? ''));
const beginnings = [...code.matchAll(/say\(\s*`([a-z-]+-)\$\{/g)].map((match) => match[1] ?? '');

describe.each(Object.entries(LOCALES))('the texts in "%s"', (_locale, source) => {
  const keys = [...source.matchAll(/^([a-z][a-z-]*) =/gm)].map((match) => match[1] ?? '');

  test('are read whole by Fluent, each key once', () => {
    expect(new FluentResource(source).body.map(({ id }) => id)).toEqual(keys);
    expect(keys).toEqual([...new Set(keys)]);
  });

  test('have every key that the code says', () => {
    const said = [...code.matchAll(/say\(\s*'([a-z-]+)'/g)].map((match) => match[1] ?? '');
    expect(said.length).toBeGreaterThan(60);
    expect(said.filter((key) => !keys.includes(key))).toEqual([]);
    expect(beginnings.filter((start) => !keys.some((key) => key.startsWith(start)))).toEqual([]);
  });

  test('have no key that nothing says', () => {
    const unused = keys.filter(
      (key) => !literals.has(key) && !beginnings.some((start) => key.startsWith(start)),
    );
    expect(unused).toEqual([]);
  });

  test('say the same keys as English', () => {
    const english = [...LOCALES.en.matchAll(/^([a-z][a-z-]*) =/gm)].map((match) => match[1] ?? '');
    expect([...keys].sort()).toEqual([...english].sort());
  });
});

test('a client’s language is matched by its first part, and others are not guessed', () => {
  expect(['en', 'en-US', 'EN-gb', 'xx', '', undefined].map(findLocale)).toEqual([
    'en',
    'en',
    'en',
    undefined,
    undefined,
    undefined,
  ]);
});
