import type { ArticleSource } from '../../election/report.ts';
import { NAMED_VOTE, OTHER_VOTE, PUBLIC_VOTE } from '../cues/other-votes.ts';
import type { Sentence } from '../text/sentences.ts';
import { tokenise } from '../text/tokens.ts';
import learnt from './election-words.json' with { type: 'json' };

/** Of a title and as many full sentences that open a text: they tell what was voted on; what follows may well stray. */
const OPENING = 2;
const LEAST_OPENING_WORDS = 6;

/** Log-odds of being of an election: enough for a text that opens with one by name or is short, for its figures to tell, and for any. */
const HOPELESS = -1.5;
const UNLIKELY = 0;
const LIKELY = 2;

/** A text of fewer words says too little to be refused for them, short of the hopeless. */
const FEW_WORDS = 40;

/** What a text's words are judged by: each once, in lower case. */
export interface RelevanceWords {
  whole: ReadonlySet<string>;
  opening: ReadonlySet<string>;
  /** The opening as it is written. */
  first: string;
}

/**
 * Whether public votes are what the text is about, as its words have been learnt from reports of elections and from
 * texts of all else that is voted on and counted (training/README.md). `unclear` is a text whose figures have to tell.
 */
export function electionRelevance(
  source: ArticleSource,
  sentences: readonly Sentence[],
): 'election' | 'unclear' | 'other' {
  const { whole, opening, first } = relevanceWords(source.title, sentences);
  if (isOfOtherVote(first)) return 'other';
  const odds = learnt.bias + meanOf(whole, 'whole') + meanOf(opening, 'opening');
  const isTrusted = NAMED_VOTE.test(first) || whole.size < FEW_WORDS;
  if (odds < (isTrusted ? HOPELESS : UNLIKELY)) return 'other';
  return isTrusted || odds >= LIKELY ? 'election' : 'unclear';
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
  const opening = openingOf(sentences);
  const first = [title ?? '', ...opening.map(({ text }) => text)].join('\n');
  return { whole: set(sentences), opening: set(opening), first };
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

/** A word's weight, by how seldom it is, and its scores in a text and in its opening. */
interface Learnt {
  weight: number;
  whole: number;
  opening: number;
}

const WORDS: ReadonlyMap<string, Learnt> = unpack();

function unpack(): Map<string, Learnt> {
  const bytes = (packed: string): Buffer => Buffer.from(packed, 'base64');
  const [weights, whole, opening] = [learnt.weights, learnt.whole.values, learnt.opening.values].map(bytes);
  return new Map(
    learnt.words.split(' ').map((word, at) => [
      word,
      {
        weight: weights?.readUInt8(at) ?? 0,
        whole: (whole?.readInt8(at) ?? 0) * learnt.whole.scale,
        opening: (opening?.readInt8(at) ?? 0) * learnt.opening.scale,
      },
    ]),
  );
}

/** Words count by their weight; `unsaid` keeps what few say near to nothing. */
function meanOf(said: ReadonlySet<string>, part: 'whole' | 'opening'): number {
  let [sum, weights] = [0, learnt.unsaid];
  for (const word of said) {
    const known = WORDS.get(word);
    if (known === undefined) continue;
    sum += known.weight * known[part];
    weights += known.weight;
  }
  return sum / weights;
}

/** A strike ballot stays one though a paragraph far down names "both presidential campaigns". */
function isOfOtherVote(first: string): boolean {
  const small = first.toLowerCase().replaceAll('’', "'");
  return OTHER_VOTE.test(small) && !PUBLIC_VOTE.test(small);
}
