import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { Api } from 'grammy/web';
import { isBotToken, isEditorIds, readLocalConfig } from '../config.ts';
import { askTelegram } from './ask-telegram.ts';
import { EXIT, type Exit, type Io, say, UsageError } from './io.ts';
import {
  checkedStage,
  chooseStage,
  STAGE_OPTIONS,
  type Stage,
  stageArguments,
} from './stage/choose-stage.ts';
import { openParameters } from './stage/parameters.ts';
import { openQuestions, type Questions } from './stage/questions.ts';

/**
 * `teller setup`: asks for what a deployment needs, checks it with Telegram, and stores it where the deployment reads it.
 * Called again it changes what is asked and keeps the webhook's secret, unless `--new-secret`.
 */
export async function setupCommand(args: string[], io: Io): Promise<Exit> {
  const { values } = parseArgs({ args, options: { ...STAGE_OPTIONS, 'new-secret': { type: 'boolean' } } });
  const config = readLocalConfig(io.env);
  const given = chooseStage(values, config);
  const questions = openQuestions(io);
  try {
    const stage = values.stage === undefined ? await askStage(questions, given) : given;
    const parameters = openParameters(stage, config.ssmEndpoint);
    const known = await parameters.read();
    const token = await questions.askSecretly("The bot's token, from BotFather (it is not shown):");
    if (!isBotToken(token)) {
      throw new UsageError('That is no token: they look like 123456:ABC-def. Nothing was stored.');
    }
    const api = new Api(token, config.apiRoot === undefined ? {} : { apiRoot: config.apiRoot });
    const me = await askTelegram(() => api.getMe());
    say(io.stdout, `That is @${me.username}.`);
    const owners = await questions.ask(
      "The numeric Telegram ids of the desk's owners, with commas between (empty: nobody):",
    );
    if (!isEditorIds(owners)) throw new UsageError('Those are no ids: 1001, 1002. Nothing was stored.');

    const hasSecret = known['webhook-secret'] !== undefined && values['new-secret'] !== true;
    await parameters.save('bot-token', token);
    await parameters.save('bot-info', JSON.stringify(me));
    if (!hasSecret) await parameters.save('webhook-secret', randomBytes(32).toString('base64url'));
    // SSM keeps no empty value.
    await parameters.save('editor-ids', owners === '' ? '0' : owners);
    say(
      io.stdout,
      `Stored for stage ${stage.name} in ${stage.region}. ${hasSecret ? 'The webhook keeps its secret. ' : ''}Next:`,
    );
    const options = stageArguments(stage);
    say(io.stdout, `  npm run deploy${options === '' ? '' : ` --${options}`}`);
    return EXIT.done;
  } finally {
    questions.close();
  }
}

async function askStage(questions: Questions, { name, region }: Stage): Promise<Stage> {
  const chosenName = await questions.ask(`The stage's name (empty: ${name}):`);
  const chosenRegion = await questions.ask(`AWS's region (empty: ${region}):`);
  return checkedStage(chosenName || name, chosenRegion || region);
}
