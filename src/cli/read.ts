import { parseArgs } from 'node:util';
import { showReport } from '../article/show-report.ts';
import { UnreadableArticle } from '../article/unreadable-article.ts';
import { reportOn } from '../desk/report-on.ts';
import { openArticleFile, UnopenedFile } from './article-file.ts';
import { EXIT, type Exit, type Io, say, UsageError } from './io.ts';

/**
 * `teller read FILE… [--pretty]`: what each article states, one line a file, in order; `--pretty` for people.
 * Exit 3 if any file is no report, 1 if any can't be opened.
 */
export async function readCommand(args: string[], io: Io): Promise<Exit> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { pretty: { type: 'boolean', default: false } },
  });
  if (positionals.length === 0) throw new UsageError('Which file? teller read FILE… (- for standard input)');
  let exit: Exit = EXIT.done;
  for (const file of positionals) {
    try {
      const article = await openArticleFile(file, io);
      const report = await reportOn(article);
      say(
        io.stdout,
        values.pretty ? `${showReport(report, article.text)}\n` : JSON.stringify({ file, ...report }),
      );
    } catch (error) {
      const problem = problemOf(error);
      const line = { file, error: { code: problem.code, message: problem.message } };
      say(io.stdout, values.pretty ? `${file}: ${problem.code} ${problem.message}\n` : JSON.stringify(line));
      if (problem.exit === EXIT.failed) say(io.stderr, problem.message);
      if (exit !== EXIT.failed) exit = problem.exit;
    }
  }
  return exit;
}

function problemOf(error: unknown): { code: string; message: string; exit: Exit } {
  if (error instanceof UnreadableArticle) {
    return { code: error.code, message: error.message, exit: EXIT.unreadable };
  }
  if (error instanceof UnopenedFile) return { code: 'E000', message: error.message, exit: EXIT.failed };
  throw error;
}
