import type { Contest } from '../election/contest.ts';
import { type ContestReport, ContextKind, type Poll, type Report, type Result } from '../election/report.ts';
import type { Decided, Decision } from './draft.ts';
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
import { Refusal } from './refusal.ts';
import { parseTypedStage, parseTypedValue } from './typed-value.ts';

type Edit = Extract<Decision, { is: 'edit' }>;

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
  const word = createWord(decided);
  const statements = report.statements.flatMap((statement, at) => {
    const { isKept, edit } = word(statementPath(at));
    if (!isKept) return [];
    const edited = mark(statement.edited, edit?.name !== undefined && 'speaker');
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

/** Throws a `Refusal` where a decision can't be made on a fact. */
export function checkDecision({ subject, unit }: DraftFact, decision: Decision): void {
  if (decision.is !== 'edit') return;
  const { value, name, area } = decision;
  const fail = (message: string) => new Refusal('not-a-value', message);
  if (value === undefined && name === undefined && area === undefined) throw fail('Nothing is edited.');
  if (name !== undefined && name.trim() === '') throw fail('A name has letters.');
  if (value !== undefined) {
    if (subject === 'stage') parseTypedStage(value);
    else if (unit !== null) parseTypedValue(value, unit);
    else throw fail('This fact has no value to edit; drop it where it is wrong.');
  }
  if (name !== undefined && (subject === 'stage' || subject === 'progress'))
    throw fail('This fact has no name.');
  if (name !== undefined && subject === 'context' && !ContextKind.safeParse(name).success) {
    throw fail(`"${name}" is none of ${ContextKind.options.join(', ')}.`);
  }
  const hasArea = ['share', 'votes', 'seats', 'outcome', 'poll', 'poll-share'].includes(subject);
  if (area !== undefined && !hasArea) throw fail('This fact has no area.');
}

type Word = { isKept: boolean; edit: Edit | undefined; at: string };

function createWord(decided: ReadonlyMap<string, Decided>): (path: string) => Word {
  return (path) => {
    const word = decided.get(path);
    const isKept = word !== undefined && word.decision.is !== 'drop';
    return { isKept, edit: word?.decision.is === 'edit' ? word.decision : undefined, at: word?.at ?? '' };
  };
}

function mark(before: readonly string[] | undefined, ...fields: (string | false)[]): { edited?: string[] } {
  const edited = [...new Set([...(before ?? []), ...fields.filter((field) => field !== false)])];
  return edited.length > 0 ? { edited } : {};
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
    ...mark(report.edited, typedStage !== undefined && 'stage'),
    progress: report.progress.flatMap((progress, index) => {
      const { isKept, edit } = word(progressPath(at, index));
      if (!isKept) return [];
      if (edit?.value === undefined) return [progress];
      const { value: valuePercent, asWorded } = parseTypedValue(edit.value, 'percent');
      // The counted units are those of the percentage that was wrong.
      const typed = { valuePercent, asWorded: `${asWorded}%`, counted: null, total: null };
      return [{ ...progress, ...typed, ...mark(progress.edited, 'valuePercent') }];
    }),
    results: report.results.flatMap((result, index) => approvedResult(result, resultPath(at, index), word)),
    polls: report.polls.flatMap((poll, index) => approvedPoll(poll, at, index, word)),
    context: report.context.flatMap((fact, index) => {
      const { isKept, edit } = word(contextPath(at, index));
      if (!isKept) return [];
      const typed = edit?.value === undefined ? undefined : parseTypedValue(edit.value, fact.unit);
      const kind = edit?.name === undefined ? fact.kind : ContextKind.parse(edit.name);
      const edited = mark(fact.edited, typed !== undefined && 'value', edit?.name !== undefined && 'kind');
      return [{ ...fact, kind, ...(typed && { ...typed, qualifier: 'exactly' as const }), ...edited }];
    }),
  };
}

const ROW = ['sharePercent', 'votes', 'seats', 'outcome'] as const;

function approvedResult(result: Result, path: string, word: (path: string) => Word): Result[] {
  const words = ROW.map((field) => ({ field, ...word(`${path}.${field}`) }));
  if (!words.some(({ field, isKept }) => isKept && result[field] !== null)) return [];
  let row: Result = { ...result };
  const edited: string[] = [];
  for (const { field, isKept, edit } of words) {
    if (!isKept) row = { ...row, [field]: null };
    else if (field !== 'outcome' && edit?.value !== undefined) {
      const { value, asWorded } = parseTypedValue(edit.value, field === 'sharePercent' ? 'percent' : 'count');
      row = { ...row, [field]: value, asWorded, qualifier: 'exactly' };
      edited.push(field);
    }
  }
  // The wording is that of the first figure the row still has.
  const [first] = [row.sharePercent, row.votes, row.seats].filter((value) => value !== null);
  const [firstBefore] = [result.sharePercent, result.votes, result.seats].filter((value) => value !== null);
  const typedFirst = words.find(({ field }) => field !== 'outcome' && row[field] !== null)?.edit?.value;
  if (typedFirst === undefined && first !== undefined) {
    row = { ...row, asWorded: first === firstBefore ? result.asWorded : String(first) };
  } else if (typedFirst !== undefined && row.sharePercent !== null) {
    row = { ...row, asWorded: parseTypedValue(typedFirst, 'percent').asWorded };
  }
  const scoped = rescoped(words);
  return [
    {
      ...row,
      ...(scoped.name !== undefined && { name: scoped.name }),
      ...(scoped.area !== undefined && { area: scoped.area }),
      ...mark(
        result.edited,
        ...edited,
        scoped.name !== undefined && 'name',
        scoped.area !== undefined && 'area',
      ),
    },
  ];
}

/** The latest new name and the latest new area of a row. */
function rescoped(words: readonly Word[]): { name: string | undefined; area: string | null | undefined } {
  const edits = [...words].sort((one, other) => (one.at < other.at ? 1 : -1)).map(({ edit }) => edit);
  return {
    name: edits.find((edit) => edit?.name !== undefined)?.name,
    area: edits.find((edit) => edit?.area !== undefined)?.area,
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
    const edited = mark(
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
  const edited = mark(
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
