import type { MessageEntity } from 'grammy/types';
import type { Block, Message, Span } from '../messages/message.ts';
import { cleanText } from './clean-text.ts';
import { tableText } from './table-text.ts';

/** Limits of one text message, after entities are parsed. https://core.telegram.org/bots/api#sendmessage */
export const MAX_TEXT_UNITS = 4096;
/** The same under a picture. https://core.telegram.org/bots/api#sendphoto */
export const MAX_CAPTION_UNITS = 1024;
export const MAX_ENTITIES = 100;

/** Text and what its parts are; offsets and lengths are UTF-16 units, as Telegram counts. */
export type RenderedText = { text: string; entities: MessageEntity[] };

/**
 * A message as text with entities: no parse mode, so nothing in a name or a sentence can become markup.
 * What exceeds Telegram's limits is taken from the longest block, at a line's end, and marked with "…": the
 * notes that name source and time are short and therefore always stay.
 */
export function renderText(message: Message, mostUnits = MAX_TEXT_UNITS): RenderedText {
  const blocks = message.blocks.map(renderBlock).filter(({ text }) => text !== '');
  const gaps = 2 * (blocks.length - 1);
  for (;;) {
    const excess = blocks.reduce((sum, block) => sum + block.text.length, gaps) - mostUnits;
    if (excess <= 0) break;
    const longest = blocks.reduce((a, b) => (b.text.length > a.text.length ? b : a));
    shorten(longest, excess);
  }
  const whole: RenderedText = { text: '', entities: [] };
  blocks.forEach((block, index) => {
    if (index > 0) whole.text += '\n\n';
    append(whole, block);
  });
  const entities = whole.entities.filter(({ length }) => length > 0);
  return { text: whole.text, entities: entities.slice(0, MAX_ENTITIES) };
}

function renderBlock(block: Block): RenderedText {
  switch (block.type) {
    case 'heading':
      return marked(block.text, { type: 'bold' });
    case 'paragraph':
    case 'note':
      return renderSpans(block.text);
    case 'table':
      return marked(tableText(block.rows), { type: 'pre' });
    case 'list': {
      const list: RenderedText = { text: '', entities: [] };
      block.items.forEach((item, index) => {
        list.text += index > 0 ? '\n• ' : '• ';
        append(list, renderSpans(item));
      });
      return list;
    }
    case 'quote': {
      const quote = renderSpans(block.text);
      return { text: quote.text, entities: [entity('blockquote', quote.text), ...quote.entities] };
    }
  }
}

function renderSpans(spans: readonly Span[]): RenderedText {
  const line: RenderedText = { text: '', entities: [] };
  for (const span of spans) {
    if (typeof span === 'string') append(line, { text: cleanText(span), entities: [] });
    else if ('url' in span) append(line, marked(span.text, { type: 'text_link', url: span.url }));
    else append(line, marked(span.text, { type: 'bold' }));
  }
  return line;
}

type Mark = { type: 'bold' | 'pre' } | { type: 'text_link'; url: string };

function marked(raw: string, mark: Mark): RenderedText {
  const text = cleanText(raw);
  return { text, entities: [{ ...mark, offset: 0, length: text.length }] };
}

function entity(type: 'blockquote', text: string): MessageEntity {
  return { type, offset: 0, length: text.length };
}

function append(whole: RenderedText, part: RenderedText): void {
  const start = whole.text.length;
  whole.text += part.text;
  whole.entities.push(...part.entities.map((each) => ({ ...each, offset: each.offset + start })));
}

/** Takes at least `excess` units off a block's end: whole lines where it has some, whole graphemes where not. */
function shorten(block: RenderedText, excess: number): void {
  const room = Math.max(block.text.length - excess - 2, 0);
  const lineEnd = block.text.lastIndexOf('\n', room);
  const graphemes = new Intl.Segmenter().segment(block.text);
  const end = lineEnd > 0 ? lineEnd : (graphemes.containing(room)?.index ?? room);
  block.text = `${block.text.slice(0, end)}${lineEnd > 0 ? '\n' : ''}…`;
  block.entities = block.entities
    .filter((each) => each.offset < end)
    .map((each) => ({ ...each, length: Math.min(each.length, block.text.length - each.offset) }));
}
