import type { UserFromGetMe } from 'grammy/types';

/** Settings are missing or wrong. Says which, all at once and by name, and never what they hold. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

/** What `npm run package` puts where a secret belongs; nothing starts with it. */
export const PLACEHOLDER = 'placeholder';

/** A variable's value as it is used; throws what is wrong with it ("is missing"). Undefined: it is not set. */
type Setting<T> = (given: string | undefined) => T;

/** What is wrong with one setting; never what it holds. */
class Unfit extends Error {
  override name = 'Unfit';
}

/** Text of a certain form. Checked by hand, because every cold start waits for it. */
const text =
  (form: RegExp, otherwise: string): Setting<string> =>
  (given) => {
    if (given === undefined || given === '') throw new Unfit('is missing');
    return formed(given, form, otherwise);
  };

function formed(given: string, form: RegExp, otherwise: string): string {
  if (given === PLACEHOLDER) throw new Unfit('is still the placeholder');
  if (!form.test(given)) throw new Unfit(otherwise);
  return given;
}

const used =
  <A, B>(setting: Setting<A>, use: (value: A) => B): Setting<B> =>
  (given) =>
    use(setting(given));

/** An empty value is an absent one: a template cannot leave a variable out. */
const optional =
  <T>(setting: Setting<T>): Setting<T | undefined> =>
  (given) =>
    given === undefined || given === '' ? undefined : setting(given);

const filled = text(/^/, '');

const tableName = text(/^[A-Za-z0-9_.-]{3,255}$/, 'must be a table name');

const botToken = text(/^\d+:[A-Za-z0-9_-]+$/, 'must look like 123456:ABC-def');

/**
 * The characters and the length that https://core.telegram.org/bots/api#setwebhook allows. While a secret changes, the
 * new one, a comma, the old one: both are taken.
 */
const webhookSecrets = used(
  text(/^[A-Za-z0-9_-]{1,256}(,[A-Za-z0-9_-]{1,256})?$/, 'must be 1 to 256 letters, digits, _ or -'),
  (secrets): readonly string[] => secrets.split(','),
);

/** Numeric, because usernames change hands. Blank means that nobody is an editor. */
const editorIds: Setting<readonly number[]> = (given) => {
  if (given === undefined) throw new Unfit('is missing');
  const ids = formed(given, /^ *(\d{1,16} *(, *\d{1,16} *)*)?$/, 'must be numeric ids with commas between');
  return ids.trim() === '' ? [] : ids.split(',').map(Number);
};

const address = used(filled, (given) => {
  if (!/^https?:/i.test(given) || !URL.canParse(given)) throw new Unfit('must be an http or https address');
  return given;
});

const apiRoot = used(address, (given) => given.replace(/(?<!\/)\/+$/, ''));

const contestId = text(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must look like azerbaijan-2024');

const botInfo = used(filled, (given) => {
  const bot = botIn(given);
  if (bot === undefined) throw new Unfit('must be the JSON that getMe returns');
  return bot;
});

/** Taken as absent where getMe does not mention them. */
const ABILITIES = [
  'can_join_groups',
  'can_read_all_group_messages',
  'supports_inline_queries',
  'can_connect_to_business',
  'has_main_web_app',
  'has_topics_enabled',
  'allows_users_to_create_topics',
  'can_manage_bots',
  'supports_join_request_queries',
] as const satisfies (keyof UserFromGetMe)[];

/** What getMe says of a bot; takes its whole answer, too, as `curl` prints it. */
function botIn(json: string): UserFromGetMe | undefined {
  let said: { result?: object } | null;
  try {
    said = JSON.parse(json);
  } catch {
    return undefined;
  }
  const bot: Partial<Record<keyof UserFromGetMe, unknown>> = said?.result ?? said ?? {};
  const abilities = ABILITIES.map((name) => [name, bot[name] ?? false] as const);
  const isBot =
    Number.isSafeInteger(bot.id) &&
    bot.is_bot === true &&
    typeof bot.first_name === 'string' &&
    typeof bot.username === 'string' &&
    abilities.every(([, can]) => typeof can === 'boolean');
  return isBot ? ({ ...bot, ...Object.fromEntries(abilities) } as UserFromGetMe) : undefined;
}

const defaultContest = 'azerbaijan-2024';

const functionName = text(/^[A-Za-z0-9_-]{1,64}$/, 'must be the name of a function');
/** Whether messages are tried as rich ones; where nobody says so, everything goes out as text. */
const richMessages = text(/^(yes|no)$/, 'must be yes or no');

/** The settings of the webhook's function; `serverless.yml` sets exactly these. */
export const WebhookEnvironment = {
  TABLE_NAME: tableName,
  BOT_TOKEN: botToken,
  BOT_INFO: botInfo,
  WEBHOOK_SECRET: webhookSecrets,
  EDITOR_IDS: editorIds,
  TELEGRAM_API_ROOT: optional(apiRoot),
  DEFAULT_CONTEST: optional(contestId),
  PAGE_FUNCTION: optional(functionName),
  RICH_MESSAGES: optional(richMessages),
};

export type WebhookConfig = {
  tableName: string;
  botToken: string;
  botInfo: UserFromGetMe;
  /** The one to set; after it, while Telegram may still send it, the one before. */
  webhookSecrets: readonly string[];
  editorIds: readonly number[];
  /** Without a slash at its end; Telegram's own when undefined. */
  apiRoot: string | undefined;
  defaultContestId: string;
  /** The function that fetches pages; undefined where there is none. */
  pageFunction: string | undefined;
  triesRich: boolean;
};

/** Throws {@link ConfigError}. */
export function readWebhookConfig(env: Readonly<Record<string, string | undefined>>): WebhookConfig {
  const settings = checked(WebhookEnvironment, env);
  // A bot that takes itself for another one is silent in groups: commands name it by its username.
  if (!settings.BOT_TOKEN.startsWith(`${settings.BOT_INFO.id}:`)) {
    throw new ConfigError('Settings to repair: BOT_INFO is of another bot than BOT_TOKEN.');
  }
  return {
    tableName: settings.TABLE_NAME,
    botToken: settings.BOT_TOKEN,
    botInfo: settings.BOT_INFO,
    webhookSecrets: settings.WEBHOOK_SECRET,
    editorIds: settings.EDITOR_IDS,
    apiRoot: settings.TELEGRAM_API_ROOT,
    defaultContestId: settings.DEFAULT_CONTEST ?? defaultContest,
    pageFunction: settings.PAGE_FUNCTION,
    triesRich: settings.RICH_MESSAGES === 'yes',
  };
}

const perSecond = used(text(/^([1-9]\d{0,2}|1000)$/, 'must be a number from 1 to 1000'), Number);

/** The settings of the function that sends what is due; `serverless.yml` sets exactly these. */
export const DispatchEnvironment = {
  TABLE_NAME: tableName,
  BOT_TOKEN: botToken,
  BOT_INFO: botInfo,
  EDITOR_IDS: editorIds,
  TELEGRAM_API_ROOT: optional(apiRoot),
  PAID_SENDS_PER_SECOND: optional(perSecond),
  RICH_MESSAGES: optional(richMessages),
};

export type DispatchConfig = Pick<
  WebhookConfig,
  'tableName' | 'botToken' | 'botInfo' | 'editorIds' | 'apiRoot' | 'triesRich'
> & {
  /** Above Telegram's free limit, for Stars; undefined for not at all. */
  paidPerSecond: number | undefined;
};

/** Throws {@link ConfigError}. */
export function readDispatchConfig(env: Readonly<Record<string, string | undefined>>): DispatchConfig {
  const settings = checked(DispatchEnvironment, env);
  if (!settings.BOT_TOKEN.startsWith(`${settings.BOT_INFO.id}:`)) {
    throw new ConfigError('Settings to repair: BOT_INFO is of another bot than BOT_TOKEN.');
  }
  return {
    tableName: settings.TABLE_NAME,
    botToken: settings.BOT_TOKEN,
    botInfo: settings.BOT_INFO,
    editorIds: settings.EDITOR_IDS,
    apiRoot: settings.TELEGRAM_API_ROOT,
    paidPerSecond: settings.PAID_SENDS_PER_SECOND,
    triesRich: settings.RICH_MESSAGES === 'yes',
  };
}

const languageTag = text(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must look like en or pt-BR');

/** The settings of the function that tells of alarms; `serverless.yml` sets exactly these. */
export const AlertEnvironment = {
  BOT_TOKEN: botToken,
  EDITOR_IDS: editorIds,
  TELEGRAM_API_ROOT: optional(apiRoot),
  ALARM_LANGUAGE: optional(languageTag),
};

export type AlertConfig = {
  botToken: string;
  ownerIds: readonly number[];
  apiRoot: string | undefined;
  /** BCP 47; the bot's own first language when undefined. */
  language: string | undefined;
};

/** Throws {@link ConfigError}. */
export function readAlertConfig(env: Readonly<Record<string, string | undefined>>): AlertConfig {
  const settings = checked(AlertEnvironment, env);
  return {
    botToken: settings.BOT_TOKEN,
    ownerIds: realPeople(settings.EDITOR_IDS),
    apiRoot: settings.TELEGRAM_API_ROOT,
    language: settings.ALARM_LANGUAGE,
  };
}

/** SSM keeps no empty value, so 0 stands for nobody. */
const realPeople = (ids: readonly number[]) => ids.filter((id) => id !== 0);

/** On a laptop nothing is needed; what is set must be right all the same. */
const localEnvironment = {
  TABLE_NAME: optional(tableName),
  AWS_ENDPOINT_URL_DYNAMODB: optional(address),
  AWS_ENDPOINT_URL_SSM: optional(address),
  AWS_ENDPOINT_URL_CLOUDFORMATION: optional(address),
  AWS_REGION: optional(filled),
  BOT_TOKEN: optional(botToken),
  WEBHOOK_SECRET: optional(webhookSecrets),
  EDITOR_IDS: optional(editorIds),
  TELEGRAM_API_ROOT: optional(apiRoot),
  DEFAULT_CONTEST: optional(contestId),
};

export type LocalConfig = {
  tableName: string | undefined;
  /** Another DynamoDB than Amazon's. */
  tableEndpoint: string | undefined;
  /** Other stand-ins for AWS's services. */
  ssmEndpoint: string | undefined;
  cloudFormationEndpoint: string | undefined;
  awsRegion: string | undefined;
  /** Without a token nothing is said to Telegram. */
  botToken: string | undefined;
  webhookSecret: string | undefined;
  editorIds: readonly number[];
  /** Without a slash at its end; Telegram's own when undefined. */
  apiRoot: string | undefined;
  defaultContestId: string;
};

/** Throws {@link ConfigError}. */
export function readLocalConfig(env: Readonly<Record<string, string | undefined>>): LocalConfig {
  const settings = checked(localEnvironment, env);
  return {
    tableName: settings.TABLE_NAME,
    tableEndpoint: settings.AWS_ENDPOINT_URL_DYNAMODB,
    ssmEndpoint: settings.AWS_ENDPOINT_URL_SSM,
    cloudFormationEndpoint: settings.AWS_ENDPOINT_URL_CLOUDFORMATION,
    awsRegion: settings.AWS_REGION,
    botToken: settings.BOT_TOKEN,
    webhookSecret: settings.WEBHOOK_SECRET?.[0],
    editorIds: settings.EDITOR_IDS ?? [],
    apiRoot: settings.TELEGRAM_API_ROOT,
    defaultContestId: settings.DEFAULT_CONTEST ?? defaultContest,
  };
}

/** What the running function is called: "teller-prod-webhook". AWS says it. */
export function functionNameIn({ AWS_LAMBDA_FUNCTION_NAME: name }: NodeJS.ProcessEnv): string {
  return name ?? 'teller';
}

/** Whether this process is a function of AWS's, and not a test or a laptop that has loaded one. */
export function isLambda({ AWS_LAMBDA_FUNCTION_NAME: name }: NodeJS.ProcessEnv): boolean {
  return name !== undefined;
}

function checked<Settings extends Record<string, Setting<unknown>>>(
  settings: Settings,
  env: Readonly<Record<string, string | undefined>>,
): { [Name in keyof Settings]: ReturnType<Settings[Name]> } {
  const problems: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, setting] of Object.entries(settings)) {
    try {
      values[name] = setting(env[name]);
    } catch (error) {
      if (!(error instanceof Unfit)) throw error;
      problems.push(`${name} ${error.message}`);
    }
  }
  if (problems.length > 0) throw new ConfigError(`Settings to repair: ${problems.join('; ')}.`);
  return values as { [Name in keyof Settings]: ReturnType<Settings[Name]> };
}

function fits(setting: Setting<unknown>, text: string): boolean {
  try {
    setting(text);
    return true;
  } catch (error) {
    if (!(error instanceof Unfit)) throw error;
    return false;
  }
}

/** Whether a text has the form of a token. */
export const isBotToken = (text: string): boolean => fits(botToken, text);

/** Whether a text is a list of numeric ids, or empty. */
export const isEditorIds = (text: string): boolean => fits(editorIds, text);

/** The people in a list of ids that has been stored; throws where it is none. */
export const ownerIdsIn = (text: string): number[] => realPeople(editorIds(text));

/** What getMe has said of a bot, as it was stored; undefined where it is not that. */
export const findBotInfo = (text: string): UserFromGetMe | undefined => botIn(text);
