import { parseArgs } from 'node:util';
import { UnreadableArticle } from '../article/unreadable-article.ts';
import { readLocalConfig } from '../config.ts';
import { type Loaded, loadArticle } from '../desk/load.ts';
import { DamagedItem, EditionConflict } from '../desk/store-errors.ts';
import { ContestId } from '../election/contest.ts';
import { FINDINGS } from '../election/referee/codes.ts';
import type { Stores } from '../services.ts';
import { openArticleFile, UnopenedFile } from './article-file.ts';
import { errorSentence } from './error-sentence.ts';
import { EXIT, type Exit, type Io, say, UsageError } from './io.ts';
import { withTable } from './open-table.ts';
import { operatorDesk } from './operator-desk.ts';
import { approvalText, editionText } from './outcome-text.ts';

/**
 * `teller load FILE…`: reads, referees and publishes as the operator. Exit 4 if errors held a file back, 3 if
 * one is no report, 1 if one can't be opened; the other files are loaded all the same.
 */
export async function loadCommand(args: string[], io: Io): Promise<Exit> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      table: { type: 'string' },
      contest: { type: 'string' },
      accept: { type: 'string', multiple: true, default: [] },
      create: { type: 'boolean', default: false },
    },
  });
  if (positionals.length === 0) throw new UsageError('Which file? teller load FILE… (- for standard input)');
  const contestId = values.contest ?? null;
  if (contestId !== null && !ContestId.safeParse(contestId).success) {
    throw new UsageError(
      'A contest id is lower-case words with hyphens, 40 characters at most, such as azerbaijan-2024.',
    );
  }
  const unknown = values.accept.find((code) => !Object.hasOwn(FINDINGS, code));
  if (unknown !== undefined) {
    throw new UsageError(`There is no finding ${unknown}; docs/findings.md lists them all.`);
  }
  const accepted = new Set(values.accept);
  const config = readLocalConfig(io.env);
  return withTable(
    { ...config, table: values.table, create: values.create, samples: false },
    io,
    async (stores) => {
      let exit: Exit = EXIT.done;
      for (const file of positionals) {
        const result = await loadFile(file, { contestId, accepted }, stores, io);
        if (exit !== EXIT.failed && result !== EXIT.done) exit = result;
      }
      return exit;
    },
  );
}

type Options = { contestId: string | null; accepted: ReadonlySet<string> };

async function loadFile(file: string, options: Options, stores: Stores, io: Io): Promise<Exit> {
  try {
    const article = await openArticleFile(file, io);
    const contestId = options.contestId ?? article.contestId;
    const loaded = await loadArticle(
      article,
      { ...options, contestId, by: 'operator' },
      operatorDesk(stores, io),
    );
    say(io.stdout, `${file}\n${loadedText(loaded)}`);
    return loaded.outcome === 'published' ? EXIT.done : EXIT.held;
  } catch (error) {
    if (error instanceof UnreadableArticle) {
      say(io.stderr, `${file}: ${error.code} ${error.message}`);
      return EXIT.unreadable;
    }
    if (error instanceof DamagedItem || error instanceof EditionConflict) {
      say(io.stderr, `${file}: ${errorSentence(error)}`);
      return EXIT.failed;
    }
    if (!(error instanceof UnopenedFile)) throw error;
    say(io.stderr, error.message);
    return EXIT.failed;
  }
}

/** Contest, edition and findings, a line each. */
export function loadedText(loaded: Loaded): string {
  const findings = loaded.report.findings.map(
    ({ code, severity, message, repair }) =>
      `  ${code} ${severity}: ${[message, repair].filter(Boolean).join(' ')}`,
  );
  if (loaded.outcome === 'held') {
    const codes = [...new Set(loaded.errors.map(({ code }) => code))];
    const way = codes.map((code) => `--accept ${code}`).join(' ');
    return ['  held back, nothing was written', ...findings, `  to publish it as it is: ${way}`].join('\n');
  }
  if (loaded.outcome === 'asked') {
    return [`  ${approvalText(loaded.approval)}`, ...findings].join('\n');
  }
  const published = loaded.contests.map(({ edition, isNew }) => `  ${editionText(edition, isNew)}`);
  return [...published, ...findings].join('\n');
}
