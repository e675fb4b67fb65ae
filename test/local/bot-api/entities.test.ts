import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findEntities, markText } from '../../../src/local/bot-api/entities.ts';

test('commands, names, tags and addresses are found in a text, and not inside one another', () => {
  const text =
    '/results@teller_local_bot of #count2024 by @newsroom, see https://example.org/a?b=/polls#c. 3/4';
  expect(
    findEntities(text).map(({ type, offset, length }) => `${type} ${text.slice(offset, offset + length)}`),
  ).toEqual([
    'bot_command /results@teller_local_bot',
    'hashtag #count2024',
    'mention @newsroom',
    'url https://example.org/a?b=/polls#c',
  ]);
});

test('in code and links nothing is found', () => {
  const text = '/polls /results';
  expect(markText(text, [{ type: 'code', offset: 0, length: 6 }])).toEqual([
    { type: 'code', offset: 0, length: 6 },
    { type: 'bot_command', offset: 7, length: 8 },
  ]);
});

test('no more than a hundred marks are kept, and none leaves its text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      const marks = markText(`${text} ${'/polls '.repeat(120)}`, []);
      expect(marks).toHaveLength(100);
      expect(marks.every(({ offset, length }) => offset >= 0 && length > 0)).toBe(true);
    }),
    { numRuns: 30 },
  );
});
