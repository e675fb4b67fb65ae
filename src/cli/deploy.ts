import { Api } from 'grammy/web';
import { ALLOWED_UPDATES } from '../bot/bot.ts';
import { greetingText } from '../bot/greeting-text.ts';
import { registerProfile } from '../bot/register-profile.ts';
import { tellOwners } from '../bot/tell-owners.ts';
import { ownerIdsIn, readLocalConfig } from '../config.ts';
import { DEFAULT_LOCALE } from '../messages/locales.ts';
import { askTelegram } from './ask-telegram.ts';
import { doctorCommand } from './doctor.ts';
import { type Exit, type Io, say, UsageError } from './io.ts';
import { type Stage, stackName, stageArguments } from './stage/choose-stage.ts';
import { openParameters, SETTINGS } from './stage/parameters.ts';
import { splitStage } from './stage/split-stage.ts';
import { findStack } from './stage/stack.ts';

/**
 * `teller deploy`: builds, deploys with osls (which gets all options but the stage's as they are), tells Telegram where
 * the bot is and what it can do, greets the owners of a new one, and checks the chain.
 */
export async function deployCommand(args: string[], io: Io): Promise<Exit> {
  const config = readLocalConfig(io.env);
  const { stage, others } = splitStage(args, config);
  const settings = await openParameters(stage, config.ssmEndpoint).read();
  const missing = SETTINGS.filter((setting) => !settings[setting]);
  if (missing.length > 0) {
    throw new UsageError(
      `Stage ${stage.name} in ${stage.region} is not set up (${missing.join(', ')}): npm run -s teller -- setup${stageArguments(stage)}`,
    );
  }
  await runAll(io, stage, others);
  const stack = await findStack(stage, config.cloudFormationEndpoint);
  if (!stack?.webhookUrl) throw new UsageError(`The stack ${stackName(stage)} has no address.`);
  const { webhookUrl } = stack;

  const api = new Api(
    settings['bot-token'] ?? '',
    config.apiRoot === undefined ? {} : { apiRoot: config.apiRoot },
  );
  const before = await askTelegram(async () => {
    const info = await api.getWebhookInfo();
    const secret_token = settings['webhook-secret'] ?? '';
    await api.setWebhook(webhookUrl, { secret_token, allowed_updates: [...ALLOWED_UPDATES] });
    await registerProfile(api);
    return info;
  });
  say(io.stdout, 'Telegram sends updates there and shows the commands.');
  if (before.url !== webhookUrl) await greet(api, stage, ownerIdsIn(settings['editor-ids'] ?? ''), io);
  return doctorCommand(['--stage', stage.name, '--region', stage.region], io);
}

async function runAll(io: Io, { name, region }: Stage, others: readonly string[]): Promise<void> {
  const osls = [
    'node_modules/osls/bin/serverless.js',
    'deploy',
    '--stage',
    name,
    '--region',
    region,
    ...others,
  ];
  for (const step of [['build.mjs', 'functions'], ['infra/natives/install.mjs', 'dist'], osls]) {
    const code = await io.runNode(step);
    if (code !== 0) throw new UsageError(`${step[0]} ended with ${code}. Telegram was told nothing.`);
  }
}

async function greet(api: Api, { name }: Stage, ownerIds: readonly number[], io: Io): Promise<void> {
  const { reached, unreached } = await tellOwners(api, ownerIds, await greetingText(name, DEFAULT_LOCALE));
  if (reached.length > 0) say(io.stdout, `Greeted: ${reached.join(', ')}.`);
  for (const { id, why } of unreached) {
    say(io.stdout, `${id} could not be greeted (${why}): they press Start in the chat with the bot first.`);
  }
}
