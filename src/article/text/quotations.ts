import type { Sentence } from './sentences.ts';

/** Sentences that begin inside a quotation: an odd number of marks stands before them in their line. */
export function sentencesInQuotes(sentences: readonly Sentence[]): ReadonlySet<Sentence> {
  const open = new Set<Sentence>();
  let line = -1;
  let marks = 0;
  for (const sentence of sentences) {
    // A quotation that goes on in the next paragraph opens it again, and closes only its last.
    if (sentence.line !== line) marks = 0;
    line = sentence.line;
    if (marks % 2 === 1) open.add(sentence);
    marks += sentence.text.split('"').length - 1;
  }
  return open;
}

/** Whether a figure is part of what somebody is quoted with: a claim, not the count. */
export function isInQuote(sentence: Sentence, at: number, isOpen: boolean): boolean {
  const before = sentence.text.slice(0, at - sentence.start).split('"').length - 1;
  return (before + (isOpen ? 1 : 0)) % 2 === 1;
}
