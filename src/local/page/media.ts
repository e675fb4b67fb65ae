import type { Document, PhotoSize } from 'grammy/types';
import { el, icon } from './element.ts';

/** A picture at the size it states, so that nothing jumps when it comes; a press shows it whole. */
export function picture(sizes: readonly PhotoSize[], alt: string): HTMLElement {
  const largest = sizes.at(-1);
  if (largest === undefined) return el('span');
  const { width, height } = largest;
  const image = el('img', { src: addressOf(largest), alt: alt || 'Picture', width, height, loading: 'lazy' });
  return el('a', { class: 'picture', href: addressOf(largest), target: '_blank', rel: 'noopener' }, image);
}

export function documentCard(document: Document): HTMLElement {
  const { file_name: name = 'File', file_size: size = 0 } = document;
  return el(
    'a',
    { class: 'document', href: addressOf(document), download: name },
    icon('file'),
    el('span', { class: 'document-name' }, name),
    el('span', { class: 'document-size' }, sizeOf(size)),
  );
}

function addressOf({ file_id }: { file_id: string }): string {
  return `files/${file_id}`;
}

function sizeOf(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  return bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(1)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
