import { findDays } from '../contest/days.ts';
import { PLACES } from '../cues/places.ts';
import type { Sentence } from './sentences.ts';

/** A stretch of an article about one contest; `heading` is null where no line of its own opens it. */
export interface Section {
  heading: string | null;
  /** The place that opens it and that its figures are of; what the whole article is about, it is about too. */
  place: string | null;
  sentences: Sentence[];
}

const ELECTION_HEADING =
  /\b(?:elections?|by-?elections?|referendums?|primar(?:y|ies)|run-?off|caucus(?:es)?)\b/i;
/** "* Estavia, 4 May (presidential election, second round)", not "* Solano 45.2 percent (advances to the run-off)" */
const VOTE_IN_BRACKETS =
  /^[^%()]{0,60}\([^()]{0,60}\b(?:elections?|by-?elections?|referendums?|primar(?:y|ies)|run-?off|round)\b[^()]{0,40}\)$/i;
const LONGEST_HEADING_CHARACTERS = 90;

/** What a bracket calls a vote is a place's or a day's, where no figure stands before it. */
function isVoteInBrackets(text: string): boolean {
  const [head = ''] = text.split('(');
  if (/\d ?(?:%|per ?cent|votes)|\d[.,]\d/.test(head)) return false;
  return VOTE_IN_BRACKETS.test(text) || (ELECTION_HEADING.test(head) && dayInBrackets(text) !== null);
}

/** "18 May" of "* Estavian general election (18 May)"; null where no brackets with a day close a line. */
function dayInBrackets(text: string): string | null {
  const [, brackets = ''] = /\(([^()]{2,40})\)[.:]?$/.exec(text) ?? [];
  return findDays(brackets).length > 0 ? brackets : null;
}

/**
 * Parts a digest into its items ("* 2025 German federal election", or a country's name in capitals); any other
 * article is one section. Names of one section mean nothing in another.
 */
export function splitSections(sentences: readonly Sentence[]): Section[] {
  const linesOfMany = new Set(
    sentences.filter(({ line }, at) => sentences[at - 1]?.line === line).map(({ line }) => line),
  );
  const opensLine = (sentence: Sentence, at: number): boolean => sentences[at - 1]?.line !== sentence.line;
  // "CALIFORNIA. With 86 percent …": a paragraph that opens with its place.
  const opens = (sentence: Sentence, at: number): boolean =>
    opensLine(sentence, at) && (isCapitals(sentence.text) || placeBeforeBrackets(sentence.text) !== null);
  const opening = sentences.filter(
    (sentence, at) => opens(sentence, at) && headedPlace(bare(sentence.text)) !== null,
  );
  const areOpened = opening.length >= 2;
  const isHeading = (sentence: Sentence, at: number): boolean => {
    if (areOpened && opens(sentence, at)) return true;
    if (linesOfMany.has(sentence.line) || sentence.text.length > LONGEST_HEADING_CHARACTERS) return false;
    if (/[.!?:;,)]$/.test(sentence.text) && !isVoteInBrackets(sentence.text)) return false;
    return sentence.itemDepth > 0 || placeInCapitals(sentence.text) !== null;
  };
  const headings = sentences.filter(isHeading);
  // "* Estavia", and below it "* The Harbour Party wins …"
  const places = sentences.filter(
    ({ text, itemDepth }, at) =>
      itemDepth > 0 &&
      PLACES.has(text) &&
      sentences.slice(at + 1, at + 2).some((next) => !isHeading(next, at + 1)),
  );
  const isDigest =
    places.length >= 2 ||
    headings.some(({ text }) => ELECTION_HEADING.test(text) || headedPlace(bare(text)) !== null);
  if (headings.length < 2 || !isDigest) {
    return [{ heading: null, place: null, sentences: [...sentences] }];
  }
  const sections: Section[] = [{ heading: null, place: null, sentences: [] }];
  for (const [at, sentence] of sentences.entries()) {
    if (isHeading(sentence, at))
      sections.push({
        heading: bare(sentence.text),
        place: areOpened ? headedPlace(bare(sentence.text)) : null,
        sentences: [],
      });
    else sections.at(-1)?.sentences.push(sentence);
  }
  return sections.filter((section) => section.sentences.length > 0);
}

/** "CALIFORNIA.", "AND ALSO.": a few words in capitals and a full stop. */
function isCapitals(text: string): boolean {
  return /^\p{Lu}[\p{Lu} '-]{3,30}[.:]$/u.test(text);
}

function bare(text: string): string {
  return text.replace(/[.:]$/, '');
}

function headedPlace(heading: string): string | null {
  return placeInCapitals(heading) ?? placeBeforeBrackets(heading);
}

/** "Thuringia (1 Sept, Landtag).": the place that stands before brackets with what was voted on; null elsewhere. */
function placeBeforeBrackets(text: string): string | null {
  const [, place, brackets = ''] = /^(\p{Lu}[\p{L}' -]{2,30}) \(([^()]{2,40})\)[.:]?$/u.exec(text) ?? [];
  return place !== undefined &&
    !ELECTION_HEADING.test(place) &&
    (findDays(brackets).length > 0 || /\bsame day\b/.test(brackets))
    ? place
    : null;
}

/** "BOSNIA AND HERZEGOVINA": the place that a heading in capitals names; null where it names none. */
function placeInCapitals(text: string): string | null {
  if (text !== text.toUpperCase() || text.length < 4) return null;
  const name = text.toLowerCase().replace(/(?:^|[ -])\p{L}/gu, (letter) => letter.toUpperCase());
  return [name, name.replace(/ And /g, ' and ')].find((place) => PLACES.has(place)) ?? null;
}
