import type { Article } from '../election/article.ts';
import type { Contest } from '../election/contest.ts';
import type { ArticleSource } from '../election/report.ts';
import { inPlace, readContest } from './contest/contests.ts';
import { readDateline } from './contest/dateline.ts';
import { electionRelevance } from './contest/election-relevance.ts';
import { isOfManyStates } from './contest/many-states.ts';
import { nameAnswers } from './count/referendum.ts';
import type { ScopeFrame } from './count/scopes.ts';
import type { PollRow } from './polls/poll-tables.ts';
import { findPollTables } from './polls/poll-tables.ts';
import { type ReadText, readSentences, surnames } from './readings.ts';
import type { Row } from './tables/row.ts';
import { findTables } from './tables/tables.ts';
import { articleSentences, withoutFurniture } from './text/furniture.ts';
import { languageName, textLanguage } from './text/language.ts';
import { type Section, splitSections } from './text/sections.ts';
import { type Sentence, splitSentences } from './text/sentences.ts';
import { UnreadableArticle } from './unreadable-article.ts';

/** A whole article, or one item of a digest, with its names, tables and contest found and no figure read yet. */
export interface OpenSection {
  source: ArticleSource;
  contest: Contest;
  frame: ScopeFrame;
  read: ReadText;
  rows: readonly Row[];
  pollRows: readonly PollRow[];
  prose: readonly Sentence[];
}

/** What a section shares with the others of its article. */
interface Surroundings {
  text: string;
  source: ArticleSource;
  /** The surnames of the whole article. */
  known: ReadonlySet<string>;
  whole: Contest | null;
}

/** What an article holds before its figures are read. */
export interface OpenedSections {
  source: ArticleSource;
  sections: OpenSection[];
  /** The words leave open whether it is of an election; the figures have to tell. */
  isUnclear: boolean;
}

/** Who published an article and when, and what it says: furniture of its page left out. Throws `UnreadableArticle` E002. */
export function openText(article: Article): { source: ArticleSource; sentences: Sentence[] } {
  const { text } = article;
  refuseForeign(article);
  const dateline = readDateline(text);
  const source: ArticleSource = {
    ...article.source,
    title: article.source.title ?? dateline.title,
    publisher: article.source.publisher ?? dateline.publisher,
    agency: article.source.agency ?? dateline.agency,
    publishedOn: article.source.publishedOn ?? dateline.publishedOn,
  };
  const sentences = articleSentences(splitSentences(text, dateline.bodyStart)).map((sentence) => ({
    ...sentence,
    tokens: withoutFurniture(sentence.tokens),
  }));
  return { source, sentences };
}

/** An article's sections that may tell of an election. Throws `UnreadableArticle` E001 or E002. */
export function openSections(article: Article): OpenedSections {
  const { text } = article;
  const { source, sentences } = openText(article);
  const relevance = electionRelevance(source, sentences);
  if (relevance === 'other') throw noElection();
  const known = surnames(sentences, text);
  const sections = splitSections(sentences);
  // Of a section that only a place opens, the article tells the office and the day.
  const whole = sections.some(({ place }) => place !== null)
    ? readContest({ source, sentences, mentions: new Map() })
    : null;
  const opened = sections.flatMap((section) => openSection({ text, source, known, whole }, section) ?? []);
  return { source, sections: opened, isUnclear: relevance === 'unclear' };
}

function openSection(
  { text, source, known, whole }: Surroundings,
  { heading, place, sentences }: Section,
): OpenSection | null {
  const titled = heading === null ? source : { ...source, title: heading };
  if (
    heading !== null &&
    electionRelevance(titled, sentences) === 'other' &&
    !(place !== null && sentences.some(({ text }) => /\d ?(?:%|per ?cent)/.test(text)))
  )
    return null;
  const polls = findPollTables(text, sentences);
  const others = sentences.filter(({ line }) => !polls.lines.has(line));
  const { rows, lines } = findTables(text, others);
  const prose = others.filter(({ line }) => !lines.has(line));
  const read = readSentences(text, prose, rows, { title: titled.title, known });
  const told = readContest({
    source: titled,
    isDigest: heading !== null && place === null,
    sentences: others,
    mentions: read.mentionsOf,
  });
  const contest =
    place === null || whole === null ? told : inPlace(place, told, whole, heading?.includes('(') === true);
  // "Tiverton" and "Honiton" of the seat of that name are places too.
  const placeNames = new Set([contest.place, ...(contest.place?.split(/ and | upon /) ?? [])]);
  for (const entity of read.registry.entities)
    if (placeNames.has(entity.name) && entity.kind !== 'person') entity.kind = 'place';
  if (contest.kind === 'referendum') nameAnswers(read);
  const frame: ScopeFrame = {
    electionYear:
      Number(contest.electionDate?.slice(0, 4) ?? contest.id.match(/(?:19|20)\d\d$/)?.[0] ?? Number.NaN) ||
      null,
    electionMonth: Number(contest.electionDate?.slice(5, 7) ?? Number.NaN) || null,
    electionDay: Number(contest.electionDate?.slice(8, 10) ?? Number.NaN) || null,
    office: contest.office,
    place: contest.place,
    isReferendum: contest.kind === 'referendum',
    isParty: contest.kind === 'party',
    isPresidential: contest.office?.startsWith('president') === true,
    isRunoff: contest.round === 2,
    isByElection: contest.office?.startsWith('by-election') === true,
    isOfDistricts: /^(?:governor|mayor|council|regional|provincial|Senate|state|by-election|House)/.test(
      contest.office ?? '',
    ),
    isOfStates: contest.kind === 'party' && isOfManyStates(titled.title, sentences),
  };
  return { source: titled, contest, frame, read, rows, pollRows: polls.rows, prose };
}

function refuseForeign({ source, text }: Article): void {
  const stated = source.language.toLowerCase();
  const language = stated === '' || stated === 'und' ? textLanguage(text) : stated;
  if (language.startsWith('en') || language === 'und') return;
  throw new UnreadableArticle(
    'E002',
    `The text is in ${languageName(language)}; only reports in English are read.`,
  );
}

/** The refusal of a text in which nothing was found of an election. */
export function noElection(): UnreadableArticle {
  return new UnreadableArticle(
    'E001',
    "No election's figures were found: the reader looks for vote shares and counts, polls, turnout or a declared winner of a public vote.",
  );
}
