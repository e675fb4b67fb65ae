/**
 * Text as a value of a Rich Opinion Poll Format line. The format has no escapes, so what would begin another field
 * is made harmless: line breaks become spaces, the bullet of a key a middle dot, and a colon right after what could
 * be a key gets a space before it.
 */
export function ropfValue(text: string): string {
  return text
    .replace(/[\s\u0085]+/g, ' ')
    .trim()
    .replaceAll('•', '·')
    .replace(/(?<=[\p{Uppercase}0-9]):/gu, ' :');
}

/** A comment line; the text is for people, and no reader of the format looks into it. */
export function ropfComment(text: string): string {
  return `‡ ${text.replace(/[\s\u0085]+/g, ' ').trim()}`;
}

/** A metadata field, `•PF: Pollwerk`; nothing where the value is not known. */
export function ropfField(key: string, value: string | number | null): string[] {
  const text = value === null ? '' : ropfValue(String(value));
  return text === '' ? [] : [`•${key}: ${text}`];
}

/**
 * A key for each name: a word's own letters ("CDU/CSU" → CDUCSU), else the initials ("Social Democrats" → SD), with
 * a number where two would be the same. Keys are upper-case letters and digits and begin with a letter.
 */
export function ropfKeys(names: readonly string[]): Map<string, string> {
  const keys = new Map<string, string>();
  for (const name of names) {
    const words = name
      .toUpperCase()
      .split(/\s+/)
      .map((word) => word.replace(/[^\p{Uppercase}0-9]/gu, ''));
    const short = words.length === 1 ? words.join('') : words.map((word) => [...word][0]).join('');
    const stem = short.replace(/^\d+/, '') || 'X';
    const taken = new Set(keys.values());
    let key = stem;
    for (let number = 2; taken.has(key); number++) key = `${stem}${number}`;
    keys.set(name, key);
  }
  return keys;
}
