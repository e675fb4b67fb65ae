/**
 * Control and direction-changing characters can hide or reorder what a reader sees; nothing of ours needs them. By their
 * numbers, because a cold start would wait for Unicode's classes.
 */
export function cleanText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  return text.replace(/[\0-\x1f\x7f-\x9f\ud800-\udfff\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (c) =>
    c === '\n' ? c : '',
  );
}
