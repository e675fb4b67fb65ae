import type { Statement } from '../../election/report.ts';
import { MEDIUM } from '../cues/speech.ts';
import { evidenceOf } from '../evidence-of.ts';
import type { Mention } from '../names/names.ts';
import type { Entity } from '../names/registry.ts';
import { lowerWords } from '../owners/grammar.ts';
import { sentencesInQuotes } from '../text/quotations.ts';
import type { Sentence } from '../text/sentences.ts';
import { describedSpeaker } from './described-speaker.ts';
import { type Meant, ownPronounSpeaker, pronounSpeaker } from './pronoun-speaker.ts';
import { isSomebody } from './somebody.ts';
import { readRoles } from './speaker-roles.ts';
import { type Speaker, type StatementInput, speakersOf } from './speakers.ts';

/** Who said what, in which role and through which medium; only people, and only where a name is the speaker's. */
export function readStatements(input: StatementInput): Statement[] {
  const roles = readRoles(input);
  const statements: Statement[] = [];
  // Whom "he said" means: whoever spoke last, or whom the sentence before is about.
  let last: Meant | null = null;
  const main = mainPerson(input);
  const opened = sentencesInQuotes(input.sentences);
  for (const sentence of input.sentences) {
    // In a paragraph of its own, "he told supporters" means whom the article is about.
    const isFar: boolean =
      last?.hasSpoken === false &&
      last.paragraph !== sentence.paragraph &&
      !(last.isHead && sentence.paragraph === last.paragraph + 1);
    const meant: Meant | null =
      isFar && main !== null ? { entity: main, paragraph: sentence.paragraph, hasSpoken: false } : last;
    const isOpen = opened.has(sentence);
    const named = [...speakersOf(sentence, input, isOpen)];
    const own = named.length > 0 || isOpen ? null : ownPronounSpeaker(sentence, peopleIn(sentence, input));
    if (own !== null) named.push({ entity: input.entityOf(own), verbAt: own.last + 1, nameAt: own.first });
    const pronoun: Speaker | null = named.length > 0 ? null : pronounSpeaker(sentence, meant, isOpen);
    const described =
      named.length > 0 || pronoun !== null || isOpen
        ? null
        : describedSpeaker(
            sentence,
            roles,
            last?.paragraph === sentence.paragraph ? last.entity : null,
            main,
          );
    const speakers = described !== null ? [{ entity: described }] : pronoun === null ? named : [pronoun];
    const lastSpeaker = speakers.at(-1);
    if (lastSpeaker === undefined) {
      const about = topicOf(sentence, input);
      const pronoun = pronounOf(sentence, input);
      if (pronoun !== null) last = last === null ? null : { ...(last as Meant), pronoun, beside: about };
      else if (about !== null)
        last = {
          entity: about,
          paragraph: sentence.paragraph,
          hasSpoken: false,
          isHead: headOf(sentence, input) === about,
        };
      continue;
    }
    last = { entity: lastSpeaker.entity, paragraph: sentence.paragraph, hasSpoken: true };
    for (const { entity } of speakers)
      statements.push({
        speaker: entity.name,
        role: roles.get(entity) ?? null,
        medium: mediumOf(sentence),
        quote: quoteOf(sentence, isOpen),
        evidence: evidenceOf(input.text, sentence),
      });
  }
  return statements;
}

/** The person named most often, three times at least and more often than anybody else. */
function mainPerson({ mentions, entityOf }: StatementInput): Entity | null {
  const people = new Set(
    [...mentions.values()]
      .flat()
      .map(entityOf)
      .filter(({ kind }) => kind === 'person'),
  );
  const [first, second] = [...people].sort((a, b) => b.mentionCount - a.mentionCount);
  if (first === undefined || first.mentionCount < 3) return null;
  return second !== undefined && second.mentionCount === first.mentionCount ? null : first;
}

/** A pronoun this far behind the start of a sentence may mean somebody of another clause. */
const LATE = 9;

/** "He won …, with Ms Roe on 21%", "With half the ballots in she came …": still about the same person. */
function pronounOf(sentence: Sentence, input: StatementInput): string | null {
  const at = sentence.tokens.slice(0, LATE).findIndex(({ lower }) => /^(?:he|she)$/.test(lower));
  if (at === -1 || peopleIn(sentence, input).some(({ lead }) => lead < at)) return null;
  return sentence.tokens[at]?.lower ?? null;
}

const peopleIn = (sentence: Sentence, { mentions, entityOf }: StatementInput): Mention[] =>
  (mentions.get(sentence) ?? []).filter(
    (mention) => entityOf(mention).kind === 'person' && isSomebody(mention),
  );

/** The person a sentence is about: its first name that stands inside no phrase, else its last name. */
function topicOf(sentence: Sentence, input: StatementInput): Entity | null {
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
function headOf(sentence: Sentence, input: StatementInput): Entity | null {
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

/** "At the harbour", "Outside a school in the north" */
const PLACED = /^(?:in|at|on|outside|inside|across|near|among|under|behind)(?: [\p{L}'-]+){1,6}$/u;

/** Behind the comma of a name, what somebody is: "51, a dentist", "who sells bread". */
const MADE_KNOWN = /^(?:\d{2} ,|\d{2}$|an? |the |who |whose |aged )/;

const DESCRIBED_SUBJECT =
  /^The (?:(?:former|outgoing|new|new-look|veteran|[\w-]+-year-old) )?(?:senator|governor|mayor|winner|victor|president-elect|candidate|challenger|incumbent|congressman|congresswoman|front-runner)(?:,| (?!of\b|from\b|for\b|who\b|and\b|whose\b)\p{Ll})/u;

function mediumOf(sentence: Sentence): string | null {
  for (const cue of MEDIUM) {
    const found = cue.exec(sentence.text)?.[1];
    if (found !== undefined) return found;
  }
  return null;
}

/** In characters: fewer are a word that somebody only used, more are no one quotation. */
const [LEAST_QUOTED, MOST_QUOTED] = [8, 1200];

function isLongEnough({ length }: string): boolean {
  return length >= LEAST_QUOTED && length <= MOST_QUOTED;
}

/** The words in quotation marks where there are some, else the sentence. */
function quoteOf({ text }: Sentence, isOpen: boolean): string {
  // Marks come in pairs: what stands between two quotations, or behind a short one, was not said.
  const parts = text.split('"');
  const said = parts.filter((_, at) => (at % 2 === 1) !== isOpen);
  const isLeftOpen = (parts.length % 2 === 0) !== isOpen;
  const quoted = (isLeftOpen ? said.slice(0, -1) : said).filter(isLongEnough);
  if (quoted.length > 0) return quoted.join(' … ');
  const last = isLeftOpen && parts.length > 1 ? said.at(-1) : undefined;
  return last !== undefined && last.length >= LEAST_QUOTED ? last : text;
}
