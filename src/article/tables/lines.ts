import type { Sentence } from '../text/sentences.ts';

/** A line of the text. */
export interface Line {
  start: number;
  /** Before the line break. */
  end: number;
  paragraph: number;
}

/** The lines that sentences stand in, each once. */
export function linesOf(text: string, sentences: readonly Sentence[]): Line[] {
  const paragraphs = new Map(sentences.map(({ line, paragraph }) => [line, paragraph]));
  return [...paragraphs].map(([start, paragraph]) => {
    const end = text.indexOf('\n', start);
    return { start, end: end === -1 ? text.length : end, paragraph };
  });
}
