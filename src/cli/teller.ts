import { UnreadableArticle } from '../article/unreadable-article.ts';
import { ConfigError } from '../config.ts';
import { Refusal } from '../desk/refusal.ts';
import { DamagedItem, EditionConflict, TableUnavailable } from '../desk/store-errors.ts';
import { UnopenedFile } from './article-file.ts';
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
  drafts: async () => (await import('./drafts.ts')).draftsCommand,
  publish: async () => (await import('./publish.ts')).publishCommand,
  correct: async () => (await import('./amend.ts')).correctCommand,
  retract: async () => (await import('./amend.ts')).retractCommand,
  undo: async () => (await import('./amend.ts')).undoCommand,
  call: async () => (await import('./amend.ts')).callCommand,
  uncall: async () => (await import('./amend.ts')).uncallCommand,
  approvals: async () => (await import('./approvals.ts')).approvalsCommand,
  editors: async () => (await import('./editors.ts')).editorsCommand,
  rules: async () => (await import('./rules.ts')).rulesCommand,
  log: async () => (await import('./log.ts')).logCommand,
  'export-decisions': async () => (await import('./export-decisions.ts')).exportDecisionsCommand,
  replay: async () => (await import('./replay.ts')).replayCommand,
  setup: async () => (await import('./setup.ts')).setupCommand,
  deploy: async () => (await import('./deploy.ts')).deployCommand,
  doctor: async () => (await import('./doctor.ts')).doctorCommand,
  remove: async () => (await import('./remove.ts')).removeCommand,
  deliveries: async () => (await import('./deliveries.ts')).deliveriesCommand,
  quarantine: async () => (await import('./quarantine.ts')).quarantineCommand,
  backup: async () => (await import('./backup.ts')).backupCommand,
  restore: async () => (await import('./backup.ts')).restoreCommand,
  'forget-again': async () => (await import('./forget-again.ts')).forgetAgainCommand,
  simulate: async () => (await import('./simulate.ts')).simulateCommand,
  webhook: async () => (await import('./webhook.ts')).webhookCommand,
};

const USAGE = `teller read FILE… [--pretty]              what each article states, one line of JSON a file
teller load FILE… [--contest ID] [--accept CODE] [--create]
                                          reads, checks and publishes
teller drafts [open FILE|show ID|accept ID|drop ID PATH|edit ID PATH|vouch ID CODE|discard ID]
                                          what is under review, and the decisions on it
teller publish DRAFT [--at TIME] | --due  a decided draft, now or at a time
teller correct CONTEST FIGURE VALUE --reason TEXT
teller retract CONTEST SHA256 --reason TEXT
teller undo CONTEST EDITION --reason TEXT
                                          each makes a new edition that says what changed and why
teller call CONTEST CANDIDATE --authority NAME --source WHERE | uncall CONTEST --reason TEXT
teller approvals [approve ID|refuse ID]   what waits for a second person
teller editors [add USER_ID owner|editor | remove USER_ID]
                                          who may work at the desk
teller rules CONTEST [--two-people RULE,…|none] [--test]
                                          what takes two people; whether it is a rehearsal
teller log CONTEST                        who did what, and what was decided otherwise than read
teller export-decisions                   those decisions, one line of JSON each
teller replay FOLDER [--speed N]          a folder's articles as a rehearsal
teller ask TEXT [--lang xx] [--chat private|group|channel] [--as USER_ID] [--at TIME] [--json]
                                          puts TEXT to the bot, dated TIME, and prints what it answers
teller export CONTEST --format json|csv|nist|ropf [--edition N]
                                          an edition as a file, with the sentence behind each figure
teller verify EXPORT ARTICLE…             whether every figure of a JSON export stands in its article
teller start                              a chat in this terminal; with BOT_TOKEN, on Telegram
teller setup [--new-secret]               asks for what a deployment needs, and stores it encrypted
teller deploy                             deploys, tells Telegram where the bot is, greets the owners
teller doctor                             whether every link of the chain holds, and what to repair
teller remove [--keep table|settings]     takes a deployment away, but for what is to be kept
                                          all four: [--stage NAME] [--region REGION]
teller webhook set URL | info | delete    where Telegram sends updates
teller deliveries [retry|dismiss NUMBER… | hold|resume [CONTEST]]
                                          what is due to be sent, and what did not go as it should
teller quarantine [retry ID…|drop ID…]    updates that could not be handled
teller backup FILE | restore FILE [--create]
                                          every item of the table as a file, and into an empty table
teller forget-again --from TABLE          deletes from a restored table who was forgotten since
teller simulate [--seed S] [--sends N]     the delivery through faults of every kind; exit 6 if a promise breaks
teller eval [FOLDER] [--verbose]          how well the reader reads a folder of articles with gold files
--table embedded|FOLDER/|NAME             with all but read, verify, eval and webhook: which table`;

/** Runs one command line and returns its exit code; a mistake of the caller is a sentence on stderr. */
export async function teller([name = '', ...args]: string[], io: Io): Promise<Exit> {
  if (['help', '--help', '-h'].includes(name)) {
    say(io.stdout, USAGE);
    return EXIT.done;
  }
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
    error instanceof UnopenedFile ||
    error instanceof Refusal ||
    error instanceof TableUnavailable;
  // node:util's parseArgs explains unknown and incomplete options in its message.
  const isParseArgs =
    error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  return isOurs || isParseArgs;
}
