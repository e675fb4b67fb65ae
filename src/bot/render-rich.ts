import type { InputRichBlock, InputRichMessage, RichBlockTableCell, RichText } from 'grammy/types';
import type { Block, Footnote, Message, Span } from '../messages/message.ts';
import { cleanText } from './clean-text.ts';

/** https://core.telegram.org/bots/api#rich-message-limits */
const MAX_CHARACTERS = 32_768;
const MAX_BLOCKS = 500;
const MAX_COLUMNS = 20;

/** A table with more columns than this is drawn with narrow margins, or a phone would cut it. */
const ROOMY_COLUMNS = 2;

/** Rich messages as we write them: blocks without files. */
export type Rich = InputRichMessage;
type RichBlock = InputRichBlock;

/**
 * A message as rich-message blocks: real tables, quotes that open, and the sentences behind its figures as footnotes.
 * Undefined where there is nothing in it that text would not show as well, or where it is more than Telegram takes.
 */
export function renderRich({ blocks, footnotes }: Message): Rich | undefined {
  if (!blocks.some(({ type }) => type === 'table' || type === 'quote')) return undefined;
  const notes = footnotes?.notes ?? [];
  const numbers = new Map(notes.map(({ quote }, at) => [quote, at]));
  const rich = blocks.flatMap((block) => richBlock(block, numbers));
  if (footnotes !== undefined) rich.push(folded(footnotes.title, notes));
  const widest = Math.max(0, ...blocks.map((block) => (block.type === 'table' ? columnsOf(block.rows) : 0)));
  const parts = rich.reduce((sum, block) => sum + partsOf(block), 0);
  // What surrounds the texts counts here, too, so that this is never more than Telegram counts.
  const characters = JSON.stringify(rich).length;
  if (characters > MAX_CHARACTERS || parts > MAX_BLOCKS || widest > MAX_COLUMNS) return undefined;
  // Commands, names and numbers in other people's words must not become links.
  return { blocks: rich, skip_entity_detection: true };
}

function richBlock(block: Block, numbers: ReadonlyMap<number, number>): RichBlock[] {
  switch (block.type) {
    case 'heading':
      return [{ type: 'heading', text: cleanText(block.text), size: 3 }];
    case 'paragraph':
      return lines(block.text).map((text) => ({ type: 'paragraph', text }));
    case 'table':
      return [richTable(block, numbers)];
    case 'list':
      return [
        {
          type: 'list',
          items: block.items.map((item) => ({ blocks: [{ type: 'paragraph', text: spans(item) }] })),
        },
      ];
    case 'quote':
      return [{ type: 'expandable_blockquote', text: spans(block.text) }];
    case 'note':
      return lines(block.text).map((text) => ({ type: 'footer', text }));
  }
}

function richTable(
  { rows, quotes = [] }: Extract<Block, { type: 'table' }>,
  numbers: ReadonlyMap<number, number>,
): RichBlock {
  return {
    type: 'table',
    is_striped: true,
    ...(columnsOf(rows) > ROOMY_COLUMNS && { is_compact: true }),
    cells: rows.map((row, at) => {
      const isTitle = at === 0 && row[0] === '';
      const quote = quotes[at] ?? null;
      const note = quote === null ? undefined : numbers.get(quote);
      return row.map((text, column): RichBlockTableCell => {
        const said = cleanText(text);
        return {
          text: column === 0 && note !== undefined ? [said, ' ', reference(note)] : said,
          ...(isTitle && { is_header: true }),
          align: column === 0 ? 'left' : 'right',
          valign: 'top',
        };
      });
    }),
  };
}

function columnsOf(rows: readonly (readonly string[])[]): number {
  return Math.max(0, ...rows.map((row) => row.length));
}

const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** "¹", which opens the sentence that the figure stands in. */
function reference(footnote: number): RichText {
  const digits = [...String(footnote + 1)].map((digit) => SUPERSCRIPT[Number(digit)]).join('');
  return { type: 'reference_link', text: digits, reference_name: nameOf(footnote) };
}

function nameOf(footnote: number): string {
  return `s${footnote + 1}`;
}

/** The sentences, folded away under their title. */
function folded(title: string, notes: readonly Footnote[]): RichBlock {
  const sentences = notes.map(({ source, text }, at): RichBlock => {
    const whole: RichText = [`${at + 1}. ${cleanText(source)} `, spans(text)];
    return { type: 'paragraph', text: { type: 'reference', name: nameOf(at), text: whole } };
  });
  return { type: 'details', summary: cleanText(title), blocks: sentences };
}

/** Each line as a paragraph of its own. */
function lines(text: readonly Span[]): RichText[] {
  const rows: Span[][] = [[]];
  for (const span of text) {
    if (typeof span !== 'string') {
      rows.at(-1)?.push(span);
      continue;
    }
    const [first = '', ...more] = span.split('\n');
    rows.at(-1)?.push(first);
    for (const line of more) rows.push([line]);
  }
  return rows.filter((row) => row.some((span) => span !== '')).map(spans);
}

function spans(text: readonly Span[]): RichText {
  const parts = text.map((span): RichText => {
    if (typeof span === 'string') return cleanText(span);
    if ('url' in span) return { type: 'url', text: cleanText(span.text), url: span.url };
    return { type: 'bold', text: cleanText(span.text) };
  });
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : parts;
}

/** How many blocks a block counts for: itself, its rows or items, and what is in it. */
function partsOf(block: RichBlock): number {
  if (block.type === 'table') return 1 + block.cells.length;
  if (block.type === 'list') return 1 + 2 * block.items.length;
  return block.type === 'details' ? 1 + block.blocks.length : 1;
}
