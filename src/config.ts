import type { UserFromGetMe } from 'grammy/types';
import * as z from 'zod/mini';

/** Settings are missing or wrong. Says which, all at once and by name, and never what they hold. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

/** What `npm run package` puts where a secret belongs; nothing starts with it. */
export const PLACEHOLDER = 'placeholder';

const notPlaceholder = z.refine((value) => value !== PLACEHOLDER, {
  error: 'is still the placeholder',
  abort: true,
});

const filled = z
  .string('is missing')
  .check(z.minLength(1, { error: 'is missing', abort: true }), notPlaceholder);

/** An empty value is an absent one: a template cannot leave a variable out. */
const optional = <T>(schema: z.ZodMiniType<T, string>) =>
  z.optional(
    z.pipe(
      z.pipe(
        z.string(),
        z.transform((value: string) => (value === '' ? undefined : value)),
      ),
      z.optional(schema),
    ),
  );

const tableName = filled.check(z.regex(/^[A-Za-z0-9_.-]{3,255}$/, 'must be a table name'));

const botToken = filled.check(z.regex(/^\d+:[A-Za-z0-9_-]+$/, 'must look like 123456:ABC-def'));

/**
 * The characters and the length that https://core.telegram.org/bots/api#setwebhook allows. While a secret changes, the
 * new one, a comma, the old one: both are taken.
 */
const webhookSecrets = z.pipe(
  filled.check(
    z.regex(/^[A-Za-z0-9_-]{1,256}(,[A-Za-z0-9_-]{1,256})?$/, 'must be 1 to 256 letters, digits, _ or -'),
  ),
  z.transform((secrets: string): readonly string[] => secrets.split(',')),
);

/** Numeric, because usernames change hands. Blank means that nobody is an editor. */
const editorIds = z.pipe(
  z
    .string('is missing')
    .check(
      notPlaceholder,
      z.regex(/^ *(\d{1,16} *(, *\d{1,16} *)*)?$/, 'must be numeric ids with commas between'),
    ),
  z.transform((ids: string) => (ids.trim() === '' ? [] : ids.split(',').map(Number))),
);

const address = filled.check(z.url({ protocol: /^https?$/, error: 'must be an http or https address' }));

const apiRoot = z.pipe(
  address,
  z.transform((address: string) => address.replace(/(?<!\/)\/+$/, '')),
);

const contestId = filled.check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must look like azerbaijan-2024'));

const ability = z._default(z.boolean(), false);

/** What getMe says of a bot; abilities that are not mentioned are taken as absent. */
const BotInfo = z.looseObject({
  id: z.int(),
  is_bot: z.literal(true),
  first_name: z.string(),
  username: z.string(),
  can_join_groups: ability,
  can_read_all_group_messages: ability,
  supports_inline_queries: ability,
  can_connect_to_business: ability,
  has_main_web_app: ability,
  has_topics_enabled: ability,
  allows_users_to_create_topics: ability,
  can_manage_bots: ability,
  supports_join_request_queries: ability,
});

/** Takes the whole answer of getMe, too, as `curl` prints it. */
const botInfo = z.pipe(
  z.pipe(
    filled,
    z.transform((json: string): unknown => {
      try {
        return JSON.parse(json);
      } catch {
        return undefined;
      }
    }),
  ),
  z.union(
    [
      BotInfo,
      z.pipe(
        z.object({ result: BotInfo }),
        z.transform(({ result }) => result),
      ),
    ],
    'must be the JSON that getMe returns',
  ),
);

const defaultContest = 'azerbaijan-2024';

const functionName = filled.check(z.regex(/^[A-Za-z0-9_-]{1,64}$/, 'must be the name of a function'));
/** Whether messages are tried as rich ones; where nobody says so, everything goes out as text. */
const richMessages = filled.check(z.regex(/^(yes|no)$/, 'must be yes or no'));

/** The settings of the webhook's function; `serverless.yml` sets exactly these. */
export const WebhookEnvironment = z.object({
  TABLE_NAME: tableName,
  BOT_TOKEN: botToken,
  BOT_INFO: botInfo,
  WEBHOOK_SECRET: webhookSecrets,
  EDITOR_IDS: editorIds,
  TELEGRAM_API_ROOT: optional(apiRoot),
  DEFAULT_CONTEST: optional(contestId),
  PAGE_FUNCTION: optional(functionName),
  RICH_MESSAGES: optional(richMessages),
});

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

const perSecond = z.pipe(
  filled.check(z.regex(/^([1-9]\d{0,2}|1000)$/, 'must be a number from 1 to 1000')),
  z.transform(Number),
);

/** The settings of the function that sends what is due; `serverless.yml` sets exactly these. */
export const DispatchEnvironment = z.object({
  TABLE_NAME: tableName,
  BOT_TOKEN: botToken,
  BOT_INFO: botInfo,
  EDITOR_IDS: editorIds,
  TELEGRAM_API_ROOT: optional(apiRoot),
  PAID_SENDS_PER_SECOND: optional(perSecond),
  RICH_MESSAGES: optional(richMessages),
});

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

const languageTag = filled.check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must look like en or pt-BR'));

/** The settings of the function that tells of alarms; `serverless.yml` sets exactly these. */
export const AlertEnvironment = z.object({
  BOT_TOKEN: botToken,
  EDITOR_IDS: editorIds,
  TELEGRAM_API_ROOT: optional(apiRoot),
  ALARM_LANGUAGE: optional(languageTag),
});

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
const localEnvironment = () =>
  z.object({
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
  });

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
  const settings = checked(localEnvironment(), env);
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

function checked<T>(schema: z.ZodMiniType<T>, env: Readonly<Record<string, string | undefined>>): T {
  const { success, data, error } = z.safeParse(schema, env);
  if (success) return data;
  const problems = error.issues.map(({ path, message }) => `${String(path[0])} ${message}`);
  throw new ConfigError(`Settings to repair: ${problems.join('; ')}.`);
}

/** Whether a text has the form of a token. */
export const isBotToken = (text: string): boolean => z.safeParse(botToken, text).success;

/** Whether a text is a list of numeric ids, or empty. */
export const isEditorIds = (text: string): boolean => z.safeParse(editorIds, text).success;

/** The people in a list of ids that has been stored; throws where it is none. */
export const ownerIdsIn = (text: string): number[] => realPeople(z.parse(editorIds, text));

/** What getMe has said of a bot, as it was stored; undefined where it is not that. */
export function findBotInfo(text: string): UserFromGetMe | undefined {
  return z.safeParse(botInfo, text).data;
}
