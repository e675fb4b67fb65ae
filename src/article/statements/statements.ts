import type { Statement } from '../../election/report.ts';
import { MEDIUM } from '../cues/speech.ts';
import { evidenceOf } from '../evidence-of.ts';
import type { Entity } from '../names/registry.ts';
import { sentencesInQuotes } from '../text/quotations.ts';
import type { Sentence } from '../text/sentences.ts';
import { describedSpeaker } from './described-speaker.ts';
import { type Meant, ownPronounSpeaker, pronounSpeaker } from './pronoun-speaker.ts';
import { readRoles } from './speaker-roles.ts';
import { type Speaker, type StatementInput, speakersOf } from './speakers.ts';
import { headOf, onlyHeadOf, peopleIn, pronounOf, topicOf } from './topics.ts';

/** Who said what, in which role and through which medium; only people, and only where a name is the speaker's. */
export function readStatements(input: StatementInput): Statement[] {
  const roles = readRoles(input);
  const statements: Statement[] = [];
  // Whom "he said" means: whoever spoke last, or whom the sentence before is about.
  let last: Meant | null = null;
  const main = mainPerson(input);
  const opened = sentencesInQuotes(input.sentences);
  for (const [at, sentence] of input.sentences.entries()) {
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
    const meantBy = named.length > 0 ? null : pronounSpeaker(sentence, meant, isOpen);
    const pronoun = meantBy !== null && isOfNamed(sentence, meantBy, input) ? null : meantBy;
    const described =
      named.length > 0 || pronoun !== null || isOpen
        ? null
        : describedSpeaker(
            sentence,
            roles,
            last?.paragraph === sentence.paragraph ? last.entity : null,
            onlyHeadOf(input.sentences[at - 1], sentence, input),
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

/** "Brandt resigned over what he called a stitch-up": of whom the sentence names, whoever spoke before. */
function isOfNamed(sentence: Sentence, { nameAt }: Speaker, input: StatementInput): boolean {
  return (
    sentence.tokens[nameAt - 1]?.lower === 'what' &&
    peopleIn(sentence, input).some(({ last }) => last < nameAt)
  );
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
