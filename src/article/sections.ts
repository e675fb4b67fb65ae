import { PLACES } from './cues/places.ts';
import type { Sentence } from './sentences.ts';

/** A stretch of an article about one contest; `heading` is null where no line of its own opens it. */
export interface Section {
  heading: string | null;
  sentences: Sentence[];
}

const ELECTION_HEADING =
  /\b(?:elections?|by-?elections?|referendums?|primar(?:y|ies)|run-?off|caucus(?:es)?)\b/i;
const LONGEST_HEADING_CHARACTERS = 90;

/**
 * Parts a digest into its items ("* 2025 German federal election", or a country's name in capitals); any other
 * article is one section. Names of one section mean nothing in another.
 */
export function splitSections(sentences: readonly Sentence[]): Section[] {
  const linesOfMany = new Set(
    sentences.filter(({ line }, at) => sentences[at - 1]?.line === line).map(({ line }) => line),
  );
  const isHeading = (sentence: Sentence): boolean => {
    if (
      linesOfMany.has(sentence.line) ||
      sentence.text.length > LONGEST_HEADING_CHARACTERS ||
      /[.!?:;,)]$/.test(sentence.text)
    )
      return false;
    return sentence.itemDepth > 0 || isPlaceInCapitals(sentence.text);
  };
  const headings = sentences.filter(isHeading);
  if (
    headings.length < 2 ||
    !headings.some(({ text }) => ELECTION_HEADING.test(text) || isPlaceInCapitals(text))
  ) {
    return [{ heading: null, sentences: [...sentences] }];
  }
  const sections: Section[] = [{ heading: null, sentences: [] }];
  for (const sentence of sentences) {
    if (isHeading(sentence)) sections.push({ heading: sentence.text, sentences: [] });
    else sections.at(-1)?.sentences.push(sentence);
  }
  return sections.filter((section) => section.sentences.length > 0);
}

function isPlaceInCapitals(text: string): boolean {
  if (text !== text.toUpperCase() || text.length < 4) return false;
  const name = text.toLowerCase().replace(/(?:^|[ -])\p{L}/gu, (letter) => letter.toUpperCase());
  return PLACES.has(name) || PLACES.has(name.replace(/ And /g, ' and '));
}
