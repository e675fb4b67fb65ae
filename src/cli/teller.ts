import { UnreadableArticle } from '../article/unreadable-article.ts';
import { ConfigError } from '../config.ts';
import { DamagedItem, EditionConflict, TableUnavailable } from '../desk/store-errors.ts';
import { errorSentence } from './error-sentence.ts';
import { EXIT, type Exit, type Io, say, UsageError } from './io.ts';

/** The commands, each loaded when it is called: `teller read` needs neither the table nor the bot. */
const COMMANDS: Readonly<Record<string, () => Promise<(args: string[], io: Io) => Promise<Exit>>>> = {
  start: async () => (await import('./start.ts')).startCommand,
  read: async () => (await import('./read.ts')).readCommand,
  load: async () => (await import('./load.ts')).loadCommand,
  ask: async () => (await import('./ask.ts')).askCommand,
  export: async () => (await import('./export.ts')).exportCommand,
  verify: async () => (await import('./verify.ts')).verifyCommand,
  eval: async () => (await import('./eval.ts')).evalCommand,
  webhook: async () => (await import('./webhook.ts')).webhookCommand,
};

const USAGE = `teller read FILE… [--pretty]              what each article states, one line of JSON a file
teller load FILE… [--contest ID] [--accept CODE] [--create]
                                          reads, checks and publishes
teller ask TEXT [--lang xx] [--chat private|group|channel] [--as USER_ID] [--at TIME] [--json]
                                          puts TEXT to the bot, dated TIME, and prints what it answers
teller export CONTEST --format json|csv|nist|ropf [--edition N]
                                          an edition as a file, with the sentence behind each figure
teller verify EXPORT ARTICLE…             whether every figure of a JSON export stands in its article
teller start                              a chat in this terminal; with BOT_TOKEN, on Telegram
teller webhook set URL | info | delete    where Telegram sends updates
teller eval [FOLDER] [--verbose]          how well the reader reads a folder of articles with gold files
--table embedded|FOLDER/|NAME             with load, ask, export and start: which table`;

/** Runs one command line and returns its exit code; a mistake of the caller is a sentence on stderr. */
export async function teller([name = '', ...args]: string[], io: Io): Promise<Exit> {
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  try {
    if (load === undefined) throw new UsageError(name === '' ? USAGE : `There is no "${name}".\n${USAGE}`);
    const command = await load();
    return await command(args, io);
  } catch (error) {
    if (!isForTheCaller(error)) throw error;
    say(io.stderr, errorSentence(error));
    return error instanceof UnreadableArticle ? EXIT.unreadable : EXIT.failed;
  }
}

function isForTheCaller(error: unknown): error is Error {
  const isOurs =
    error instanceof UsageError ||
    error instanceof UnreadableArticle ||
    error instanceof ConfigError ||
    error instanceof DamagedItem ||
    error instanceof EditionConflict ||
    error instanceof TableUnavailable;
  // node:util's parseArgs explains unknown and incomplete options in its message.
  const isParseArgs =
    error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  return isOurs || isParseArgs;
}
