import type { Article } from '../election/article.ts';
import type { Contest } from '../election/contest.ts';
import type { ArticleSource, ContestReport, Report } from '../election/report.ts';
import { ContestReader } from './contest-reader.ts';
import { contestId, inPlace, readContest } from './contests.ts';
import { readDateline } from './dateline.ts';
import { isAboutAnElection } from './election-relevance.ts';
import { articleSentences, withoutFurniture } from './furniture.ts';
import { languageName, textLanguage } from './language.ts';
import { findPollTables } from './poll-tables.ts';
import { readSentences, surnames } from './readings.ts';
import { type Section, splitSections } from './sections.ts';
import { splitSentences } from './sentences.ts';
import { readStatements } from './statements.ts';
import { findTables } from './tables.ts';
import { UnreadableArticle } from './unreadable-article.ts';

/** The article's facts, each with its evidence: a pure function. Throws `UnreadableArticle` E001 or E002. */
export function readArticle(article: Article): Report {
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
  if (!isAboutAnElection(source, sentences)) throw noElection();
  const known = surnames(sentences, text);
  const sections = splitSections(sentences);
  // Of a section that only a place opens, the article tells the office and the day.
  const whole = sections.some(({ place }) => place !== null)
    ? readContest({ source, sentences, mentions: new Map() })
    : null;
  const parts = sections.map((section) => readSection({ text, source, known, whole }, section));
  const contests = withOwnIds(parts.flatMap((part) => part.contests));
  if (contests.length === 0) throw noElection();
  return {
    article: source,
    contests,
    statements: parts.flatMap(({ statements }) => statements),
    setAside: parts.flatMap(({ setAside }) => setAside),
    findings: [],
  };
}

type Part = Pick<Report, 'contests' | 'statements' | 'setAside'>;

/** What a section shares with the others of its article. */
interface Surroundings {
  text: string;
  source: ArticleSource;
  /** The surnames of the whole article. */
  known: ReadonlySet<string>;
  whole: Contest | null;
}

/** What a section states: of a whole article, or of one item of a digest. */
function readSection(
  { text, source, known, whole }: Surroundings,
  { heading, place, sentences }: Section,
): Part {
  const titled = heading === null ? source : { ...source, title: heading };
  if (
    heading !== null &&
    !isAboutAnElection(titled, sentences) &&
    !(place !== null && sentences.some(({ text }) => /\d ?(?:%|per ?cent)/.test(text)))
  )
    return { contests: [], statements: [], setAside: [] };
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
  const reader = new ContestReader(read, titled, rows, {
    electionYear:
      Number(contest.electionDate?.slice(0, 4) ?? contest.id.match(/(?:19|20)\d\d$/)?.[0] ?? Number.NaN) ||
      null,
    electionMonth: Number(contest.electionDate?.slice(5, 7) ?? Number.NaN) || null,
    electionDay: Number(contest.electionDate?.slice(8, 10) ?? Number.NaN) || null,
    place: contest.place,
    isReferendum: contest.kind === 'referendum',
    isParty: contest.kind === 'party',
    isRunoff: contest.round === 2,
    isByElection: contest.office?.startsWith('by-election') === true,
    isOfDistricts: /^(?:governor|mayor|council|regional|provincial|Senate|state)/.test(contest.office ?? ''),
  });
  reader.run();
  reader.addPolls(polls.rows);
  const { main, popularVote } = reader.finish();
  const contests: ContestReport[] = isEmpty(main) ? [] : [{ contest, ...main }];
  if (popularVote.length > 0) {
    const id = contestId([contest.place, contest.electionDate?.slice(0, 4) ?? null, 'popular vote']);
    contests.push({
      contest: { ...contest, id },
      stage: main.stage,
      progress: [],
      results: popularVote,
      polls: [],
      context: [],
    });
  }
  const statements = readStatements({
    text,
    sentences: prose,
    mentions: read.mentionsOf,
    entityOf: read.entityOf,
  });
  return { contests, statements, setAside: [...reader.setAside] };
}

/** Two contests of one place and year get their office into the id, then a number. */
function withOwnIds(contests: readonly ContestReport[]): ContestReport[] {
  const taken = new Set<string>();
  return contests.map((report) => {
    const { contest } = report;
    const year = contest.electionDate?.slice(0, 4) ?? /\d{4}$/.exec(contest.id)?.[0] ?? null;
    const candidates = [
      contest.id,
      contestId([contest.place, contest.office?.replace(/ ?\(.*/, '') ?? contest.kind, year]),
    ];
    for (let count = 2; count <= contests.length + 1; count++)
      candidates.push(contestId([contest.place ?? 'contest', year, String(count)]));
    const id = candidates.find((candidate) => !taken.has(candidate)) ?? contest.id;
    taken.add(id);
    return { ...report, contest: { ...contest, id } };
  });
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

function noElection(): UnreadableArticle {
  return new UnreadableArticle(
    'E001',
    "No election's figures were found: the reader looks for vote shares and counts, polls, turnout or a declared winner of a public vote.",
  );
}

function isEmpty({ results, polls, context, progress }: Omit<ContestReport, 'contest'>): boolean {
  return results.length === 0 && polls.length === 0 && context.length === 0 && progress.length === 0;
}
