import type { Edition } from '../election/edition.ts';
import { plainWords, spellingKey } from '../election/spelling.ts';
import { ANSWER_NAMES, type AnswerName } from './message.ts';
import { QUESTION_CUES } from './question-cues.ts';

/** What a plain question asks for, and the words that said so. */
export type PlainQuestion =
  | { about: AnswerName; cue: string }
  /** `query` as `/candidate` takes it; it may still mean several. */
  | { about: 'candidate'; query: string };

/** Longer texts tell something; they do not ask. */
const MOST_WORDS = 14;

/** As much as the languages we speak add to a name: Aliyevin, Алиевым, Aliyev’in. */
const LONGEST_ENDING = 3;

type Cue = { answer: AnswerName; words: string[]; cue: string };

const CUES: Cue[] = Object.values(QUESTION_CUES).flatMap((topics) =>
  ANSWER_NAMES.flatMap((answer) =>
    (topics[answer] ?? []).map((cue): Cue => ({ answer, words: cue.split(' ').flatMap(cueWords), cue })),
  ),
);

/**
 * What somebody asks in their own words, in any of our languages; undefined where that is not clear. A candidate's name
 * decides first, then the longest cue; two answers with equally long cues are unclear. A text with figures in it is
 * told, not asked.
 */
export function findQuestion(text: string, edition: Edition | undefined): PlainQuestion | undefined {
  const words = plainWords(text);
  if (words.length === 0 || words.length > MOST_WORDS || /\d/.test(text)) return undefined;
  const query = candidateIn(words, edition);
  if (query !== null) return { about: 'candidate', query };
  const fitting = CUES.filter((cue) => cue.words.every((wanted) => words.some((word) => fits(word, wanted))));
  const longest = Math.max(0, ...fitting.map((cue) => cue.words.length));
  const best = fitting.filter((cue) => cue.words.length === longest);
  const [first] = best;
  if (first === undefined || best.some(({ answer }) => answer !== first.answer)) return undefined;
  return { about: first.answer, cue: first.cue };
}

/** The words of the question that are words of candidates' names, the endings of our languages aside. */
function candidateIn(words: readonly string[], edition: Edition | undefined): string | null {
  const names = new Set(
    (edition?.results ?? []).flatMap(({ name, aliases }) => [name, ...aliases].flatMap(plainWords)),
  );
  const named = words.flatMap((word) => {
    const own = [...names].filter((name) => name.length >= 3 && isForm(word, name));
    return own.sort((one, other) => other.length - one.length).slice(0, 1);
  });
  return named.length === 0 ? null : named.join(' ');
}

/** Whether a word is a name in any of its spellings, or begins with it. */
function isForm(word: string, name: string): boolean {
  const [asked, own] = [spellingKey(word), spellingKey(name)];
  if (asked === own) return true;
  return own.length >= 4 && asked.startsWith(own) && asked.length - own.length <= LONGEST_ENDING;
}

/** "result*" keeps its star; a word is spelled as {@link plainWords} spells the question's. */
function cueWords(word: string): string[] {
  const plain = plainWords(word);
  return word.endsWith('*') ? plain.map((each, at) => (at === plain.length - 1 ? `${each}*` : each)) : plain;
}

function fits(word: string, wanted: string): boolean {
  return wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted;
}
