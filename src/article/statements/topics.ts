import type { Mention } from '../names/names.ts';
import type { Entity } from '../names/registry.ts';
import { lowerWords } from '../owners/grammar.ts';
import type { Sentence } from '../text/sentences.ts';
import { isPerson, isSomebody } from './somebody.ts';
import type { StatementInput } from './speakers.ts';

/** A pronoun this far behind the start of a sentence may mean somebody of another clause. */
const LATE = 9;

/** "He won …, with Ms Roe on 21%", "With half the ballots in she came …": still about the same person. */
export function pronounOf(sentence: Sentence, input: StatementInput): string | null {
  const at = sentence.tokens.slice(0, LATE).findIndex(({ lower }) => /^(?:he|she)$/.test(lower));
  if (at === -1 || peopleIn(sentence, input).some(({ lead }) => lead < at)) return null;
  return sentence.tokens[at]?.lower ?? null;
}

/** The people whom a sentence names. */
export const peopleIn = (sentence: Sentence, { mentions, entityOf }: StatementInput): Mention[] =>
  (mentions.get(sentence) ?? []).filter(
    (mention) => isPerson(sentence.tokens, mention, entityOf(mention)) && isSomebody(mention),
  );

/** The person a sentence is about: its first name that stands inside no phrase, else its last name. */
export function topicOf(sentence: Sentence, input: StatementInput): Entity | null {
  // "The senator, who lost the state to Ivo Brandt, spent the night in Corvo": no name is whom it is about.
  if (DESCRIBED_SUBJECT.test(sentence.text)) return null;
  const people = peopleIn(sentence, input);
  const free = people.filter(
    (mention) =>
      !mention.isPossessive &&
      // "For Mira Solano, whose son …, it was a relief": the sentence is about her.
      (mention.lead === 1 ||
        !/^(?:of|from|against|over|with|to|in|for|than)$/.test(
          sentence.tokens[mention.lead - 1]?.lower ?? '',
        )),
  );
  const [first] = free;
  const last = people.length > 2 ? undefined : people.at(-1);
  if (first !== undefined && (first.lead <= 8 || free.length === 1)) return input.entityOf(first);
  return last === undefined ? null : input.entityOf(last);
}

/** Whom a sentence makes known as its head: "Mira Solano, a 51-year-old dentist, had brought a chair". */
export function headOf(sentence: Sentence, input: StatementInput): Entity | null {
  const { tokens } = sentence;
  const head = peopleIn(sentence, input).find(
    ({ lead, last, isPossessive }) =>
      !isPossessive &&
      (lead <= 1 ||
        /^(?:,|;|where)$/.test(tokens[lead - 1]?.lower ?? '') ||
        PLACED.test(lowerWords(tokens, 0, lead))) &&
      tokens[last + 1]?.text === ',' &&
      MADE_KNOWN.test(lowerWords(tokens, last + 2, last + 6)),
  );
  return head === undefined ? null : input.entityOf(head);
}

/** The one person whom a sentence of the same paragraph names, as its first word. */
export function onlyHeadOf(
  before: Sentence | undefined,
  { paragraph }: Sentence,
  input: StatementInput,
): Entity | null {
  if (before === undefined || before.paragraph !== paragraph) return null;
  const [first, ...others] =
    input.mentions.get(before)?.filter((mention) => input.entityOf(mention).kind === 'person') ?? [];
  return first !== undefined && others.length === 0 && first.lead <= 1 && !first.isPossessive
    ? input.entityOf(first)
    : null;
}

/** "At the harbour", "Outside a school in the north" */
const PLACED = /^(?:in|at|on|outside|inside|across|near|among|under|behind)(?: [\p{L}'-]+){1,6}$/u;

/** Behind the comma of a name, what somebody is: "51, a dentist", "who sells bread". */
const MADE_KNOWN = /^(?:\d{2} ,|\d{2}$|an? |the |who |whose |aged )/;

const DESCRIBED_SUBJECT =
  /^The (?:(?:former|outgoing|new|new-look|veteran|[\w-]+-year-old) )?(?:senator|governor|mayor|winner|victor|president-elect|candidate|challenger|incumbent|congressman|congresswoman|front-runner)(?:,| (?!of\b|from\b|for\b|who\b|and\b|whose\b)\p{Ll})/u;
