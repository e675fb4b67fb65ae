import type { Article } from '../election/article.ts';
import type { ContestReport, Report } from '../election/report.ts';
import { contestId } from './contest/contests.ts';
import { ContestReader } from './contest-reader.ts';
import { countSureFigures, type SecondOpinion, secondOpinions } from './judge/second-opinion.ts';
import { noElection, type OpenSection, openSections } from './open-sections.ts';
import { partContests } from './parting/part-contests.ts';
import { readStatements } from './statements/statements.ts';

/** The article's facts, each with its evidence: a pure function. Throws `UnreadableArticle` E001 or E002. */
export function readArticle(article: Article): Report {
  const { source, sections, isUnclear } = openSections(article);
  const judged = secondOpinions(sections);
  const figures = judged.reduce((sum, { opinion }) => sum + countSureFigures(opinion), 0);
  if (isUnclear && figures < LEAST_FIGURES) throw noElection();
  const parts = judged.map(({ section, opinion }) => readSection(article.text, section, opinion));
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

/** As many shares or votes make an election's report of a text whose words leave it open. */
const LEAST_FIGURES = 2;

type Part = Pick<Report, 'contests' | 'statements' | 'setAside'>;

/** What a section states: of a whole article, or of one item of a digest. */
function readSection(
  text: string,
  { source, contest, frame, read, rows, pollRows, prose }: OpenSection,
  opinion: SecondOpinion,
): Part {
  const reader = new ContestReader(read, source, rows, frame, opinion);
  reader.run();
  reader.addPolls(pollRows);
  const { main, told, popularVote } = reader.finish();
  const contests: ContestReport[] = isEmpty(main)
    ? []
    : partContests({ contest, ...main }, told, { read, title: source.title });
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

function isEmpty({ results, polls, context, progress }: Omit<ContestReport, 'contest'>): boolean {
  return results.length === 0 && polls.length === 0 && context.length === 0 && progress.length === 0;
}
