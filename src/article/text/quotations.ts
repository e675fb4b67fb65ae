import type { Sentence } from './sentences.ts';

/** Sentences that begin inside a quotation: an odd number of marks stands before them in their paragraph. */
export function sentencesInQuotes(sentences: readonly Sentence[]): ReadonlySet<Sentence> {
  const open = new Set<Sentence>();
  let paragraph = -1;
  let marks = 0;
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) marks = 0;
    paragraph = sentence.paragraph;
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
