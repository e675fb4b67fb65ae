import type { ArticleSource } from '../../election/report.ts';
import { OTHER_VOTE, PUBLIC_VOTE } from '../cues/other-votes.ts';
import type { Sentence } from '../text/sentences.ts';
import { tokenise } from '../text/tokens.ts';
import words from './election-words.json' with { type: 'json' };

/** Of a title and as many full sentences that open a text: they tell what was voted on; what follows may well stray. */
const OPENING = 2;
const LEAST_OPENING_WORDS = 6;

/** Log-odds of being of an election: enough for a text that opens with one by name, for its figures to tell, and for any. */
const HOPELESS = -1.5;
const UNLIKELY = 0;
const LIKELY = 1.5;

/** A text of fewer words says too little to be refused for them. */
const FEW_WORDS = 40;

/** A public vote by its name. */
const NAMED =
  /\b(?:by-?elections?|elections?|referendums?|plebiscite|exit polls?|run-?offs?|primar(?:y|ies)|caucus(?:es)?|went to the polls|opinion polls?|voting intentions?)\b/i;

/** What a text's words are judged by: each once, in lower case. */
export interface RelevanceWords {
  whole: ReadonlySet<string>;
  opening: ReadonlySet<string>;
}

/**
 * Whether public votes are what the text is about, as its words have been learnt from reports of elections and from
 * texts of all else that is voted on and counted (training/README.md). `unclear` is a text whose figures have to tell.
 */
export function electionRelevance(
  source: ArticleSource,
  sentences: readonly Sentence[],
): 'election' | 'unclear' | 'other' {
  const first = [source.title ?? '', ...openingOf(sentences).map(({ text }) => text)].join('\n');
  if (isOfOtherVote(first)) return 'other';
  const { whole, opening } = relevanceWords(source.title, sentences);
  const odds = words.bias + meanOf(whole, WHOLE) + meanOf(opening, OPENED);
  const isNamed = NAMED.test(first) || whole.size < FEW_WORDS;
  if (odds < (isNamed ? HOPELESS : UNLIKELY)) return 'other';
  return isNamed || odds >= LIKELY ? 'election' : 'unclear';
}

/** The words by which `electionRelevance` judges, and which `training` learns. */
export function relevanceWords(title: string | null, sentences: readonly Sentence[]): RelevanceWords {
  const head = tokenise(title ?? '');
  const set = (parts: readonly Sentence[]): ReadonlySet<string> =>
    new Set(
      [head, ...parts.map(({ tokens }) => tokens)]
        .flat()
        .flatMap(({ kind, lower }) => (kind === 'word' ? [lower] : [])),
    );
  return { whole: set(sentences), opening: set(openingOf(sentences)) };
}

/** Headings and captions stand without a full stop and tell too little to be counted. */
function openingOf(sentences: readonly Sentence[]): Sentence[] {
  return sentences
    .filter(
      ({ text }) =>
        /[.!?]["'”’)]?$/.test(text.trim()) && text.trim().split(' ').length >= LEAST_OPENING_WORDS,
    )
    .slice(0, OPENING);
}

/** The weight that a text begins with and no word has: a short one leans to neither side. */
const UNSAID = 1500;

/** A word's weight, by how seldom it is, times its score. */
type Scores = ReadonlyMap<string, { weight: number; score: number }>;

const [WHOLE, OPENED] = [words.whole, words.opening].map((scores): Scores => {
  const [weights, bytes] = [Buffer.from(words.weights, 'base64'), Buffer.from(scores.values, 'base64')];
  return new Map(
    words.words
      .split(' ')
      .map((word, at) => [word, { weight: weights.readUInt8(at), score: bytes.readInt8(at) * scores.scale }]),
  );
}) as [Scores, Scores];

function meanOf(said: ReadonlySet<string>, scores: Scores): number {
  let [sum, weights] = [0, UNSAID];
  for (const word of said) {
    const known = scores.get(word);
    if (known === undefined) continue;
    sum += known.weight * known.score;
    weights += known.weight;
  }
  return sum / weights;
}

/** A strike ballot stays one though a paragraph far down names "both presidential campaigns". */
function isOfOtherVote(first: string): boolean {
  const small = first.toLowerCase().replaceAll('’', "'");
  return OTHER_VOTE.test(small) && !PUBLIC_VOTE.test(small);
}
