import type { InputRichBlock, RichBlock, RichMessage } from 'grammy/types';
import type * as z from 'zod/mini';
import { badRequest } from './refused.ts';
import { checkData, checkUrl } from './reply-markup.ts';
import type { RichMessageSchema } from './rich-schema.ts';

/** https://core.telegram.org/bots/api#rich-message-limits */
const MAX_CHARACTERS = 32_768;
const MAX_BLOCKS = 500;
const MAX_DEPTH = 16;
const MAX_MEDIA = 50;
const MAX_COLUMNS = 20;

/** Finds a picture or a file by what a call names: an id, or a part of the same call. */
export type FindMedia = {
  photo: (media: string) => Extract<RichBlock, { type: 'photo' }>['photo'];
  document: (media: string) => Extract<RichBlock, { type: 'document' }>['document'];
};

/** A rich message as it is kept. Throws where it exceeds what Telegram takes. */
export function settleRichMessage(input: z.infer<typeof RichMessageSchema>, find: FindMedia): RichMessage {
  if (input.blocks.length === 0) throw badRequest('rich message must be non-empty');
  measure(input.blocks);
  const blocks = input.blocks.map((block) => settle(block, find));
  return { blocks, ...(input.is_rtl === true ? { is_rtl: true } : {}) };
}

function settle(block: InputRichBlock, find: FindMedia): RichBlock {
  switch (block.type) {
    case 'photo':
      return { ...block, photo: find.photo(String(block.photo.media)) };
    case 'document':
      return { ...block, document: find.document(String(block.document.media)) };
    case 'list':
      return {
        ...block,
        items: block.items.map((item, at) => ({
          ...item,
          label: item.type === undefined ? '•' : `${item.value ?? at + 1}.`,
          blocks: item.blocks.map((inner) => settle(inner, find)),
        })),
      };
    case 'blockquote':
    case 'collage':
    case 'slideshow':
    case 'details':
      return { ...block, blocks: block.blocks.map((inner) => settle(inner, find)) };
    default:
      // The other kinds are the same on their way in and out.
      return block as RichBlock;
  }
}

/** Walks everything once: rich texts, blocks and buttons alike are objects, arrays and texts inside each other. */
function measure(blocks: readonly unknown[]): void {
  const sum = { characters: 0, blocks: 0, media: 0 };
  const walk = (node: unknown, depth: number): void => {
    if (depth > MAX_DEPTH) throw badRequest('rich message is nested too deeply');
    if (typeof node === 'string') sum.characters += [...node].length;
    else if (Array.isArray(node)) for (const inner of node) walk(inner, depth);
    else if (typeof node === 'object' && node !== null) walkObject(node as Record<string, unknown>, depth);
  };
  const walkObject = (node: Record<string, unknown>, depth: number): void => {
    if ('photo' in node || 'document' in node) sum.media++;
    if (typeof node['callback_data'] === 'string') checkData(node['callback_data']);
    if (typeof node['url'] === 'string') checkUrl(node['url']);
    for (const key of ['text', 'caption', 'credit', 'summary', 'button', 'buttons'])
      walk(node[key], depth + 1);
    for (const key of ['blocks', 'items'])
      if (Array.isArray(node[key])) {
        sum.blocks += node[key].length;
        walk(node[key], depth + 1);
      }
    if (Array.isArray(node['cells'])) walkRows(node['cells'] as unknown[][], depth);
  };
  const walkRows = (rows: unknown[][], depth: number): void => {
    sum.blocks += rows.length;
    if (rows.some((row) => row.length > MAX_COLUMNS))
      throw badRequest('rich message table has too many columns');
    walk(rows, depth + 1);
  };
  sum.blocks += blocks.length;
  walk(blocks, 0);
  if (sum.characters > MAX_CHARACTERS) throw badRequest('rich message is too long');
  if (sum.blocks > MAX_BLOCKS) throw badRequest('rich message has too many blocks');
  if (sum.media > MAX_MEDIA) throw badRequest('rich message has too many media');
}
