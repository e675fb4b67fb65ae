import type { ArticleSource } from '../../election/report.ts';
import type { Mention } from '../names/names.ts';
import type { Sentence } from '../text/sentences.ts';

/** What the contest's place, office and date are read from. */
export interface ContestInput {
  source: ArticleSource;
  /** An item of a day's digest: its day is the digest's. */
  isDigest?: boolean;
  sentences: readonly Sentence[];
  mentions: ReadonlyMap<Sentence, readonly Mention[]>;
}

function weightAt(index: number, isTitle: boolean): number {
  return isTitle ? 3 : index < 3 ? 2 : index < 8 ? 1.2 : 1;
}

/** Title and sentences with what each is worth: the headline three times a late sentence. */
export function* weighedTexts({
  source,
  sentences,
}: ContestInput): Generator<{ words: string; weight: number; sentence: Sentence | null }> {
  const isTitleInText =
    source.title !== null && sentences.slice(0, 3).some(({ text }) => text === source.title);
  if (source.title !== null && !isTitleInText) yield { words: source.title, weight: 3, sentence: null };
  for (const [index, sentence] of sentences.entries()) {
    yield {
      words: sentence.text.replaceAll('\n', ' '),
      weight: weightAt(index, sentence.text === source.title),
      sentence,
    };
  }
}

/** A year told of the election itself: "the 2025 German federal election". */
export function statedYear(input: ContestInput): number | null {
  for (const { words, weight } of weighedTexts(input)) {
    // Further down it is an earlier election's year.
    if (weight < 2) break;
    const match =
      /\b((?:19|20)\d\d) (?:[\p{L}-]+ ){0,4}?(?:election|elections|referendum|primary|primaries|by-?election)\b|\b(?:election|elections|referendum|by-?election),? (?:\w+ ){0,3}?((?:19|20)\d\d)\b/u.exec(
        words,
      );
    if (match !== null) return Number(match[1] ?? match[2]);
  }
  return null;
}
