import type { Contest } from '../election/contest.ts';
import { type ContestReport, ContextKind, type Poll, type Report } from '../election/report.ts';
import { approvedResult } from './approved-result.ts';
import { editedMark, type Word, wordsByPath } from './decision-word.ts';
import type { DraftFact } from './draft-fact.ts';
import {
  contestPath,
  contextPath,
  pollPath,
  pollSharePath,
  progressPath,
  resultPath,
  statementPath,
} from './fact-path.ts';
import { parseTypedStage, parseTypedValue } from './typed-value.ts';

/**
 * The report as its editors decided it: dropped and undecided facts are left out, edited ones say which of their
 * fields an editor set, and every fact keeps its evidence. `facts` are the report's own. Its findings are not
 * judged anew here.
 */
export function approvedReport(
  report: Report,
  contestIds: readonly string[],
  facts: readonly DraftFact[],
): Report {
  const decided = new Map(facts.flatMap(({ path, decided: word }) => (word === null ? [] : [[path, word]])));
  const word = wordsByPath(decided);
  const statements = report.statements.flatMap((statement, at) => {
    const { isKept, edit } = word(statementPath(at));
    if (!isKept) return [];
    const edited = editedMark(statement.edited, edit?.name !== undefined && 'speaker');
    return [{ ...statement, ...(edit?.name !== undefined && { speaker: edit.name }), ...edited }];
  });
  const contests = report.contests.map((contest, at) =>
    approvedContest(contest, { ...contest.contest, id: contestIds[at] ?? contest.contest.id }, at, word),
  );
  // Statements belong to the main contest, which therefore stays for their sake.
  const kept = contests.filter((contest, at) => hasFacts(contest) || (at === 0 && statements.length > 0));
  return { ...report, contests: kept, statements };
}

function hasFacts({ stage, progress, results, polls, context }: ContestReport): boolean {
  return stage !== null || [progress, results, polls, context].some(({ length }) => length > 0);
}

function approvedContest(
  report: ContestReport,
  contest: Contest,
  at: number,
  word: (path: string) => Word,
): ContestReport {
  const stage = word(`${contestPath(at)}.stage`);
  const typedStage = stage.edit?.value;
  return {
    ...report,
    contest,
    stage: !stage.isKept ? null : typedStage === undefined ? report.stage : parseTypedStage(typedStage),
    ...editedMark(report.edited, typedStage !== undefined && 'stage'),
    progress: report.progress.flatMap((progress, index) => {
      const { isKept, edit } = word(progressPath(at, index));
      if (!isKept) return [];
      if (edit?.value === undefined) return [progress];
      const { value: valuePercent, asWorded } = parseTypedValue(edit.value, 'percent');
      // The counted units are those of the percentage that was wrong.
      const typed = { valuePercent, asWorded: `${asWorded}%`, counted: null, total: null };
      return [{ ...progress, ...typed, ...editedMark(progress.edited, 'valuePercent') }];
    }),
    results: report.results.flatMap((result, index) =>
      approvedResult(result, (field) => word(`${resultPath(at, index)}.${field}`)),
    ),
    polls: report.polls.flatMap((poll, index) => approvedPoll(poll, at, index, word)),
    context: report.context.flatMap((fact, index) => {
      const { isKept, edit } = word(contextPath(at, index));
      if (!isKept) return [];
      const typed = edit?.value === undefined ? undefined : parseTypedValue(edit.value, fact.unit);
      const kind = edit?.name === undefined ? fact.kind : ContextKind.parse(edit.name);
      const edited = editedMark(
        fact.edited,
        typed !== undefined && 'value',
        edit?.name !== undefined && 'kind',
      );
      return [{ ...fact, kind, ...(typed && { ...typed, qualifier: 'exactly' as const }), ...edited }];
    }),
  };
}

function approvedPoll(poll: Poll, at: number, index: number, word: (path: string) => Word): Poll[] {
  const whole = word(pollPath(at, index));
  if (!whole.isKept) return [];
  const shares = poll.shares.flatMap((share, place) => {
    const { isKept, edit } = word(pollSharePath(at, index, place));
    if (!isKept) return [];
    const typed = edit?.value === undefined ? undefined : parseTypedValue(edit.value, 'percent');
    const name = edit?.name ?? share.name;
    const edited = editedMark(
      share.edited,
      typed !== undefined && 'sharePercent',
      edit?.name !== undefined && 'name',
    );
    const value = typed && {
      sharePercent: typed.value,
      asWorded: typed.asWorded,
      qualifier: 'exactly' as const,
    };
    return [{ ...share, name, ...value, ...edited }];
  });
  if (shares.length === 0 && poll.shares.length > 0) return [];
  const { edit } = whole;
  const edited = editedMark(
    poll.edited,
    edit?.name !== undefined && 'pollster',
    edit?.area !== undefined && 'area',
  );
  return [
    {
      ...poll,
      pollster: edit?.name ?? poll.pollster,
      area: edit?.area === undefined ? poll.area : edit.area,
      shares,
      ...edited,
    },
  ];
}
