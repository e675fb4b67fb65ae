import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_ENTITIES, MAX_TEXT_UNITS, renderText } from '../../src/bot/render-text.ts';
import type { Block, Message, Span } from '../../src/messages/message.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 300 });
const span: fc.Arbitrary<Span> = fc.oneof(
  text,
  text.map((text) => ({ text, strong: true as const })),
  text.map((text) => ({ text, url: 'https://example.org/' })),
);
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ type: fc.constant('heading' as const), text }),
  fc.record({ type: fc.constant('paragraph' as const), text: fc.array(span) }),
  fc.record({ type: fc.constant('table' as const), rows: fc.array(fc.array(text), { maxLength: 80 }) }),
  fc.record({ type: fc.constant('list' as const), items: fc.array(fc.array(span, { maxLength: 4 })) }),
  fc.record({
    type: fc.constant('quote' as const),
    text: fc.array(span),
    language: fc.constant('en'),
  }),
);

describe('a message as text with entities', () => {
  test('shows headings bold, tables in fixed width, quotes as quotes, and counts in UTF-16 units', () => {
    const message: Message = {
      blocks: [
        { type: 'heading', text: 'A 🗳 vote' },
        {
          type: 'table',
          rows: [
            ['Anna Berg', '52.3%'],
            ['Bo', '7%'],
          ],
        },
        { type: 'list', items: [['one'], [{ text: 'two', strong: true }]] },
        { type: 'quote', text: ['Said so.'], language: 'en' },
        { type: 'note', text: ['Source: ', { text: 'here', url: 'https://example.org/' }] },
      ],
      buttons: [],
    };
    expect(renderText(message)).toEqual({
      text: 'A 🗳 vote\n\nAnna Berg  52.3%\nBo            7%\n\n• one\n• two\n\nSaid so.\n\nSource: here',
      entities: [
        { type: 'bold', offset: 0, length: 9 },
        { type: 'pre', offset: 11, length: 33 },
        { type: 'bold', offset: 54, length: 3 },
        { type: 'blockquote', offset: 59, length: 8 },
        { type: 'text_link', url: 'https://example.org/', offset: 77, length: 4 },
      ],
    });
  });

  test('keeps markup, mentions and direction overrides of others as plain, harmless text', () => {
    const hostile = '<b>*won*</b> @all [x](tg://user?id=1) \u202eevil\u0000';
    expect(renderText({ blocks: [{ type: 'paragraph', text: [hostile] }], buttons: [] })).toEqual({
      text: '<b>*won*</b> @all [x](tg://user?id=1) evil',
      entities: [],
    });
  });

  test('shortens the longest block at a line’s end and keeps the note that names the source', () => {
    const rows = Array.from({ length: 300 }, (_, index) => [`Candidate ${index}`, '1%']);
    const { text } = renderText({
      blocks: [
        { type: 'table', rows },
        { type: 'note', text: ['Source: the board.'] },
      ],
      buttons: [],
    });
    expect(text.length).toBeLessThanOrEqual(MAX_TEXT_UNITS);
    expect(text.slice(-45)).toMatch(/Candidate \d+ +1%\n…\n\nSource: the board\.$/);
  });

  test('never exceeds Telegram’s limits, splits a character or leaves an entity outside the text', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 30 }), (blocks) => {
        const { text, entities } = renderText({ blocks, buttons: [] });
        expect(text.length).toBeLessThanOrEqual(MAX_TEXT_UNITS);
        expect(entities.length).toBeLessThanOrEqual(MAX_ENTITIES);
        expect(text).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/);
        for (const { offset, length } of entities) {
          expect(length).toBeGreaterThan(0);
          expect(offset + length).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});
