import { UnreadableArticle } from '../unreadable-article.ts';

/** Longer documents are refused: no report of an election is, and every pass stays well under a second. */
export const MAX_ARTICLE_BYTES = 1024 * 1024;

const BYTE_ORDER_MARKS: { label: string; mark: number[] }[] = [
  { label: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { label: 'utf-16le', mark: [0xff, 0xfe] },
  { label: 'utf-16be', mark: [0xfe, 0xff] },
];

/** The first bytes are searched for an HTML charset declaration, as browsers do (HTML, "prescan a byte stream"). */
const PRESCAN_BYTES = 1024;

/**
 * Bytes → text. A byte order mark decides, then valid UTF-8, then a charset that HTML declares, then
 * Windows-1252, the usual wrong charset. Throws E003 for an empty file, E004 for a binary one, E005 above 1 MiB.
 */
export function decodeArticle(bytes: Uint8Array): string {
  if (bytes.byteLength > MAX_ARTICLE_BYTES) {
    throw new UnreadableArticle(
      'E005',
      'The file is longer than 1 MiB; no election report is, so it was not read.',
    );
  }
  const text = decodeBytes(bytes);
  if (text.trim() === '') throw new UnreadableArticle('E003', 'The file is empty; there is nothing to read.');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells binary from text
  const strange = text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0;
  if (text.includes('\u0000\u0000') || strange > text.length / 20) {
    throw new UnreadableArticle(
      'E004',
      'The file is not text (it looks like binary data); nothing was read.',
    );
  }
  return text;
}

function decodeBytes(bytes: Uint8Array): string {
  for (const { label, mark } of BYTE_ORDER_MARKS) {
    if (mark.every((byte, at) => bytes[at] === byte)) return new TextDecoder(label).decode(bytes);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: an old page, or one cut in the middle of a character.
  }
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN_BYTES));
  const declared = /charset\s?=\s?["']?([a-z0-9_-]{2,20})/i.exec(head)?.[1];
  try {
    if (declared !== undefined && !/^utf-?8$/i.test(declared)) return new TextDecoder(declared).decode(bytes);
  } catch {
    // An unknown charset label: treated as no declaration.
  }
  return new TextDecoder('windows-1252').decode(bytes);
}
