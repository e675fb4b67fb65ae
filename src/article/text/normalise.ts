import { createHash } from 'node:crypto';

/** Zero digits of the decimal scripts that turn up in election reports; nine more follow each. */
const ZEROES = [0x660, 0x6f0, 0x966, 0x9e6, 0xff10];

const PLAIN: Record<string, string> = {
  '٫': '.',
  '٬': ',',
  '٪': '%',
  '％': '%',
  '﹪': '%',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
};

function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = ZEROES.find((start) => code >= start && code <= start + 9);
  return zero === undefined ? digit : String(code - zero);
}

/**
 * The text that hashes and offsets are taken of. Anyone can recompute it, step by step:
 *
 *  1. CR LF, CR, VT, FF, NEL (U+0085), U+2028 and U+2029 become LF.
 *  2. Removed: soft hyphen U+00AD; zero-width U+200B–U+200D, U+2060–U+2064 and U+FEFF; bidi controls U+061C,
 *     U+200E, U+200F, U+202A–U+202E and U+2066–U+206F; interlinear and object marks U+FFF9–U+FFFC; tags
 *     U+E0000–U+E007F; C0 and C1 controls except LF and TAB; noncharacters. A lone surrogate becomes U+FFFD.
 *  3. Unicode NFC.
 *  4. Digits of the Arabic-Indic, extended Arabic-Indic, Devanagari, Bengali and fullwidth scripts become 0–9;
 *     the Arabic decimal and thousands signs "." and ",", Arabic, fullwidth and small percent signs "%"; the
 *     hyphens U+2010 and U+2011 and the minus U+2212 "-"; curly, low and angle quotes ' or ". En and em dashes stay.
 *  5. Each run of TAB and characters of category Zs (no-break and thin spaces too) becomes one space.
 *  6. Spaces beside a LF and at either end go; three or more LF become two; LF at either end go.
 *
 * Doing it twice changes nothing. Decimal commas stay as they are written ("52,3"): they are read, not rewritten.
 */
export function normaliseText(raw: string): string {
  return raw
    .replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(
      // biome-ignore lint/suspicious/noControlCharactersInRegex: taking control characters out is the point
      /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]|[\u{e0000}-\u{e007f}]|[\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}]/gu,
      '',
    )
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .normalize('NFC')
    .replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\uff10-\uff19]/g, asciiDigit)
    .replace(/[٫٬٪％﹪‐‑−‘’‚‛ʼ“”„‟«»]/g, (sign) => PLAIN[sign] ?? sign)
    .replace(/[\t\p{Zs}]+/gu, ' ')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+/, '')
    .replace(/(?<!\n)\n+$/, '');
}

/** SHA-256 of a normalised text's UTF-8 bytes, in lower-case hexadecimal: an article's identity. */
export function textSha256(normalised: string): string {
  return createHash('sha256').update(normalised, 'utf8').digest('hex');
}
