/** Control and direction-changing characters can hide or reorder what a reader sees; nothing of ours needs them. */
export function cleanText(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (c) =>
    c === '\n' ? c : '',
  );
}
