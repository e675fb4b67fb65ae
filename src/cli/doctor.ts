import { parseArgs } from 'node:util';
import { Api } from 'grammy/web';
import { findBotInfo, type LocalConfig, ownerIdsIn, readLocalConfig } from '../config.ts';
import { createStores } from '../services.ts';
import { createTableClient, type TableClient } from '../table/client.ts';
import { askTelegram } from './ask-telegram.ts';
import { EXIT, type Exit, type Io, say, UsageError } from './io.ts';
import { withTable } from './open-table.ts';
import {
  breaks,
  type Check,
  checkCommands,
  checkFunction,
  checkOwners,
  checkToken,
  checkWebhook,
  holds,
} from './stage/checks.ts';
import { chooseStage, STAGE_OPTIONS, type Stage, stackName, stageArguments } from './stage/choose-stage.ts';
import { openParameters, SETTINGS } from './stage/parameters.ts';
import { findStack } from './stage/stack.ts';
import { placeOf } from './stage/table-place.ts';

/**
 * `teller doctor`: looks at every link of the chain, says what it is, and for one that does not hold what to do; exit 1
 * if there is such a one. With `--local` it looks only at what a laptop needs, with `--table` at that table.
 */
export async function doctorCommand(args: string[], io: Io): Promise<Exit> {
  const { values } = parseArgs({
    args,
    options: { ...STAGE_OPTIONS, local: { type: 'boolean' }, table: { type: 'string' } },
  });
  const config = readLocalConfig(io.env);
  const examine =
    values.local === true
      ? examineLaptop(values.table, config, io)
      : examineStage(chooseStage(values, config), config, io);
  let isWhole = true;
  for await (const check of examine) {
    say(io.stdout, `${check.holds ? 'ok  ' : 'NO  '}${check.link}: ${check.says}`);
    if (check.holds) continue;
    isWhole = false;
    say(io.stdout, `      → ${check.repair}`);
  }
  say(io.stdout, isWhole ? 'Everything holds.' : 'Something does not hold.');
  return isWhole ? EXIT.done : EXIT.failed;
}

async function* examineLaptop(table: string | undefined, config: LocalConfig, io: Io): AsyncGenerator<Check> {
  const choice = { ...config, table, create: false, samples: true };
  const contests = await withTable(choice, io, ({ editions }) => editions.listContests());
  yield contests.length > 0
    ? holds('Table', `elections: ${contests.length}`)
    : breaks('Table', 'no election in it', 'npm run -s teller -- load FILE…');
  if (config.botToken === undefined) {
    yield holds('Token', 'none: the bot answers in the terminal and on its page (npm start)');
    return;
  }
  yield await checkToken(apiFor(config.botToken, config), undefined);
}

async function* examineStage(stage: Stage, config: LocalConfig, io: Io): AsyncGenerator<Check> {
  const again = `npm run -s teller -- setup${stageArguments(stage)}`;
  let settings: Awaited<ReturnType<ReturnType<typeof openParameters>['read']>>;
  try {
    settings = await openParameters(stage, config.ssmEndpoint).read();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    yield breaks('AWS', error.message, 'Without a deployment: npm run -s teller -- doctor --local');
    return;
  }
  const missing = SETTINGS.filter((setting) => !settings[setting]);
  if (missing.length > 0) {
    yield breaks('Settings', `missing in ${stage.region}: ${missing.join(', ')}`, again);
    return;
  }
  yield holds('Settings', `stage ${stage.name} in ${stage.region}`);
  yield checkOwners(ownerIdsIn(settings['editor-ids'] ?? ''));
  const api = apiFor(settings['bot-token'] ?? '', config);
  const token = await checkToken(api, findBotInfo(settings['bot-info'] ?? ''));
  yield token;
  yield* examineTable(stage, config);

  const stack = await findStack(stage, config.cloudFormationEndpoint);
  if (!stack?.webhookUrl) {
    yield breaks(
      'Stack',
      stack === undefined ? 'nothing is deployed' : stack.status,
      `npm run deploy${stageArguments(stage) && ` --${stageArguments(stage)}`}`,
    );
    return;
  }
  yield /^(CREATE|UPDATE)_COMPLETE$/.test(stack.status)
    ? holds('Stack', stack.status)
    : breaks(
        'Stack',
        stack.status,
        'CloudFormation tells why, in the events of the stack. Then run deploy again.',
      );
  yield await checkFunction(stack.webhookUrl, settings['webhook-secret'] ?? '');
  if (!token.holds) return;
  const { webhookUrl } = stack;
  yield* await askTelegram(() => checkWebhook(api, webhookUrl, io.now().getTime() / 1_000));
  yield await askTelegram(() => checkCommands(api));
}

async function* examineTable(stage: Stage, config: LocalConfig): AsyncGenerator<Check> {
  const name = stackName(stage);
  const client = createTableClient(placeOf(stage, config.tableEndpoint));
  try {
    const contests = await listContests(client, name);
    yield contests.length > 0
      ? holds('Table', `${name}, elections: ${contests.length}`)
      : breaks(
          'Table',
          `${name} holds no election`,
          `npm run -s teller -- load data/azerbaijan-2024/*.md --table ${name}, or send the bot an article`,
        );
  } catch (error) {
    yield breaks(
      'Table',
      `${name} does not answer (${error instanceof Error ? error.name : 'unknown'})`,
      'Deploy makes it; it is also not found in another region, or by others than its owners.',
    );
  } finally {
    client.close();
  }
}

async function listContests(client: TableClient, name: string) {
  const { editions } = createStores({ client, name, wait: async () => {} }, () => {});
  return editions.listContests();
}

function apiFor(token: string, { apiRoot }: LocalConfig): Api {
  return new Api(token, { timeoutSeconds: 15, ...(apiRoot !== undefined && { apiRoot }) });
}
