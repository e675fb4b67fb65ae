import { parseArgs } from 'node:util';
import { Api } from 'grammy/web';
import { readLocalConfig } from '../config.ts';
import { DEFAULT_LOCALE, LOCALES } from '../messages/locales.ts';
import { createTableClient, DynamoRefusal, type TableClient } from '../table/client.ts';
import { askTelegram } from './ask-telegram.ts';
import { EXIT, type Exit, type Io, say, UsageError } from './io.ts';
import { chooseStage, STAGE_OPTIONS, stackName } from './stage/choose-stage.ts';
import { openParameters } from './stage/parameters.ts';
import { openQuestions } from './stage/questions.ts';
import { findStack } from './stage/stack.ts';
import { placeOf } from './stage/table-place.ts';

/**
 * `teller remove`: ends the bot at Telegram, deletes the stack, the table and the settings of a stage, but for what is
 * to be kept. Asks for the stage's name first, unless `--yes NAME` says it. What is gone already is no failure.
 */
export async function removeCommand(args: string[], io: Io): Promise<Exit> {
  const { values } = parseArgs({
    args,
    options: {
      ...STAGE_OPTIONS,
      keep: { type: 'string', multiple: true, default: [] },
      yes: { type: 'string' },
    },
  });
  const config = readLocalConfig(io.env);
  const stage = chooseStage(values, config);
  const unknown = values.keep.find((kept) => kept !== 'table' && kept !== 'settings');
  if (unknown !== undefined) throw new UsageError('Only these can be kept: --keep table, --keep settings.');
  const isKept = (what: 'table' | 'settings') => values.keep.includes(what);
  if ((values.yes ?? (await confirm(stage.name, io))) !== stage.name)
    throw new UsageError('Nothing was removed.');

  const parameters = openParameters(stage, config.ssmEndpoint);
  const { 'bot-token': token } = await parameters.read();
  if (token === undefined) say(io.stdout, 'There is no token: Telegram is not told.');
  else
    await askTelegram(() =>
      leaveTelegram(new Api(token, config.apiRoot === undefined ? {} : { apiRoot: config.apiRoot })),
    );
  // Removing reads serverless.yml, and with it the settings: they go last.
  if ((await findStack(stage, config.cloudFormationEndpoint)) !== undefined) {
    const osls = [
      'node_modules/osls/bin/serverless.js',
      'remove',
      '--stage',
      stage.name,
      '--region',
      stage.region,
    ];
    if ((await io.runNode(osls)) !== 0)
      throw new UsageError('The stack is still there, and so are table and settings.');
  }
  if (!isKept('table'))
    await removeTable(createTableClient(placeOf(stage, config.tableEndpoint)), stackName(stage), io.wait);
  if (!isKept('settings')) await parameters.remove();
  say(
    io.stdout,
    `Removed: stage ${stage.name}${values.keep.length > 0 ? `, but for: ${values.keep.join(', ')}` : ''}.`,
  );
  return EXIT.done;
}

async function confirm(name: string, io: Io): Promise<string> {
  const questions = openQuestions(io);
  try {
    return await questions.ask(
      `This ends the bot of stage ${name} and deletes what it knows. To go on, type ${name}:`,
    );
  } finally {
    questions.close();
  }
}

/** No updates, no commands, no description: what a bot shows that nobody answers for. */
async function leaveTelegram(api: Api): Promise<void> {
  await api.deleteWebhook({ drop_pending_updates: true });
  for (const locale of LOCALES) {
    const scope = locale === DEFAULT_LOCALE ? {} : ({ language_code: locale } as const);
    await api.deleteMyCommands(scope);
    await api.setMyDescription('', scope);
    await api.setMyShortDescription('', scope);
  }
}

/** How often a table is asked whether it can be deleted yet, a second apart. */
const ASK_TIMES = 60;

/** The stack leaves the table, and the table defends itself; AWS keeps a last backup of it for 35 days. */
async function removeTable(client: TableClient, name: string, wait: Io['wait']): Promise<void> {
  const describe = async () => (await client.send('DescribeTable', { TableName: name })).Table;
  try {
    let table = await describe();
    if (table?.DeletionProtectionEnabled === true) {
      await client.send('UpdateTable', { TableName: name, DeletionProtectionEnabled: false });
    }
    for (let asked = 0; asked < ASK_TIMES && table?.TableStatus !== 'DELETING'; asked += 1) {
      table = await describe();
      if (table?.TableStatus === 'ACTIVE') {
        await client.send('DeleteTable', { TableName: name });
        return;
      }
      await wait(1_000);
    }
  } catch (error) {
    if (!(error instanceof DynamoRefusal) || error.name !== 'ResourceNotFoundException') throw error;
  } finally {
    client.close();
  }
}
