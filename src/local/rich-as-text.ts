import type { RichBlock, RichText } from 'grammy/types';
import { tableText } from '../bot/table-text.ts';

/** A rich message as a terminal shows it: tables in columns, lists with dots, what is folded away by its title alone. */
export function richAsText(blocks: readonly RichBlock[]): string {
  return blocks
    .map(blockText)
    .filter((text) => text !== '')
    .join('\n\n');
}

function blockText(block: RichBlock): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'footer':
    case 'expandable_blockquote':
      return plainText(block.text);
    case 'table':
      return tableText(block.cells.map((row) => row.map(({ text = '' }) => plainText(text))));
    case 'list':
      return block.items.map(({ blocks }) => `• ${richAsText(blocks)}`).join('\n');
    case 'details':
      return `▸ ${plainText(block.summary)}`;
    default:
      return '';
  }
}

function plainText(text: RichText): string {
  if (typeof text === 'string') return text;
  if (Array.isArray(text)) return text.map(plainText).join('');
  return 'text' in text ? plainText(text.text as RichText) : '';
}
