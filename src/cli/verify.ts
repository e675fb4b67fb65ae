import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readQuantities } from '../article/numbers/quantities.ts';
import { tokenise } from '../article/text/tokens.ts';
import { UnreadableArticle } from '../article/unreadable-article.ts';
import { checkExport, type Problem } from '../exports/check-export.ts';
import type { Export, ExportEvidence } from '../exports/export.ts';
import type { Figure } from '../exports/figure.ts';
import { listFigures } from '../exports/list-figures.ts';
import { readExport, UnreadableExport } from '../exports/read-export.ts';
import { openArticleFile, UnopenedFile } from './article-file.ts';
import { EXIT, type Exit, type Io, say, UsageError } from './io.ts';

/**
 * `teller verify EXPORT ARTICLE…`: whether every figure of a JSON export stands in its article; needs no table and
 * no network. A line a problem, a line for each value an editor set, and a last line with the sum. Exit 5 where anything is amiss, 1 where a file can't
 * be opened or is no export.
 */
export async function verifyCommand(args: string[], io: Io): Promise<Exit> {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  const [file, ...articles] = positionals;
  if (file === undefined) throw new UsageError('Which export? teller verify EXPORT ARTICLE…');
  const { content, isSealed } = await openExport(file);
  const { texts, unread } = await openTexts(articles, io);
  const { problems, figures, edited, unchecked } = checkExport(content, texts, numbersInWords);
  const lines = [
    ...(isSealed ? [] : ['The export was changed after it was made: its seal is not that of its content.']),
    ...unread,
    ...problems.map(problemText),
  ];
  for (const line of [...lines, ...editedLines(content, edited)]) say(io.stdout, line);
  const failed = failedPaths(content, problems).size;
  say(
    io.stdout,
    `${content.contest.id}, edition ${content.edition}: ${figures - failed - unchecked - edited.length} of ${figures} figures stand in their articles, ` +
      `${failed} do not, ${unchecked} could not be checked` +
      `${edited.length > 0 ? `, ${edited.length} set by an editor` : ''}; ${count(lines.length, 'problem')}.`,
  );
  return lines.length === 0 ? EXIT.done : EXIT.unproved;
}

async function openExport(file: string): Promise<ReturnType<typeof readExport>> {
  try {
    return readExport(await readFile(file, 'utf8'));
  } catch (error) {
    if (error instanceof UnreadableExport) throw new UsageError(`${file}: ${error.message}`);
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new UsageError(`${file} can't be opened.`, { cause: error });
  }
}

/** The articles' normalised texts by hash, and a line for each file that is no text. */
async function openTexts(files: string[], io: Io): Promise<{ texts: Map<string, string>; unread: string[] }> {
  const texts = new Map<string, string>();
  const unread: string[] = [];
  for (const file of files) {
    try {
      const { source, text } = await openArticleFile(file, io);
      texts.set(source.sha256, text);
    } catch (error) {
      if (error instanceof UnopenedFile) throw new UsageError(error.message, { cause: error });
      if (!(error instanceof UnreadableArticle)) throw error;
      unread.push(`${file}: ${error.code} ${error.message}`);
    }
  }
  return { texts, unread };
}

/** Figures that have a problem of their own, or cite a sentence that their article does not have. */
function failedPaths(content: Export, problems: readonly Problem[]): ReadonlySet<string> {
  const misquoted = new Set(
    problems.flatMap((problem) => ('evidence' in problem ? [JSON.stringify(problem.evidence)] : [])),
  );
  const citing = listFigures(content).filter(
    ({ isEdited, evidence }) => !isEdited && evidence.some((one) => misquoted.has(JSON.stringify(one))),
  );
  return new Set([
    ...problems.flatMap((problem) => ('figure' in problem ? [problem.figure.path] : [])),
    ...citing.map(({ path }) => path),
  ]);
}

function numbersInWords(text: string): number[] {
  return readQuantities(tokenise(text), text).map(({ value }) => value);
}

/** No problems: the export says itself that an editor answers for these. */
function editedLines({ edited: own = [], stage }: Export, edited: readonly Figure[]): string[] {
  return [
    ...(own.includes('stage') ? [`stage: ${stage ?? 'not stated'} was set by an editor.`] : []),
    ...edited.map((figure) => `${figureText(figure)} was set by an editor.`),
  ];
}

function problemText(problem: Problem): string {
  switch (problem.kind) {
    case 'article-missing': {
      const { title, publisher, publishedOn, sha256 } = problem.source;
      const known = [title, publisher, publishedOn].filter((part) => part !== null).join(', ');
      return `No article with the SHA-256 ${sha256} was given: ${known || 'its title is not known'}.`;
    }
    case 'source-unknown':
      return `${placeText(problem.evidence)} is cited, but the export names no such source.`;
    case 'quote-differs':
      return `${placeText(problem.evidence)} reads ${quoted(problem.found)}, not ${quoted(problem.evidence.exact)}.`;
    case 'number-absent':
      return `${figureText(problem.figure)} is not in ${sentenceText(problem.figure)}.`;
    case 'wording-differs':
      return `${figureText(problem.figure)} is not worded ${quoted(problem.figure.asWorded ?? '')} in ${sentenceText(problem.figure)}.`;
  }
}

function figureText({ path, name, measure, value }: Figure): string {
  return `${path}: ${[name, measure, value].filter((part) => part !== null).join(' ')}`;
}

function placeText({ sha256, start, end }: ExportEvidence): string {
  return `Article ${sha256}, ${start} to ${end},`;
}

function sentenceText({ evidence }: Figure): string {
  return evidence.length === 0
    ? 'any sentence, since it cites none'
    : evidence.map(({ exact }) => quoted(exact)).join(' or ');
}

/** On one line, whatever the article's own lines are. */
function quoted(text: string): string {
  return JSON.stringify(text);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
