import type {
  BatchGetItemInput,
  BatchGetItemOutput,
  CreateTableInput,
  DeleteItemInput,
  DeleteTableInput,
  DescribeTableInput,
  DescribeTableOutput,
  PutItemInput,
  QueryInput,
  QueryOutput,
  ScanInput,
  ScanOutput,
  UpdateItemInput,
  UpdateItemOutput,
  UpdateTableInput,
} from '@aws-sdk/client-dynamodb';
import { type Place, placeIn } from './place.ts';
import { createPost, type Line, type PreparedLine } from './post.ts';
import { signRequest } from './sign-request.ts';
import type { Table } from './table.ts';

/** What is asked of DynamoDB, by the names of its API, which the permissions go by, too. Both ways it is JSON. */
export type Operations = {
  BatchGetItem: { request: BatchGetItemInput; answer: BatchGetItemOutput };
  Query: { request: QueryInput; answer: QueryOutput };
  Scan: { request: ScanInput; answer: ScanOutput };
  PutItem: { request: PutItemInput; answer: object };
  UpdateItem: { request: UpdateItemInput; answer: UpdateItemOutput };
  DeleteItem: { request: DeleteItemInput; answer: object };
  CreateTable: { request: CreateTableInput; answer: object };
  DescribeTable: { request: DescribeTableInput; answer: DescribeTableOutput };
  UpdateTable: { request: UpdateTableInput; answer: object };
  DeleteTable: { request: DeleteTableInput; answer: object };
};

export type TableClient = {
  /** Throws {@link DynamoRefusal}, or what Node calls a fault of the network, after the last try. */
  send: <Name extends keyof Operations>(
    operation: Name,
    request: Operations[Name]['request'],
  ) => Promise<Operations[Name]['answer']>;
  close: () => void;
};

/** DynamoDB has said no. `name` is its own word for why: "ConditionalCheckFailedException". */
export class DynamoRefusal extends Error {
  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }
}

/** At most, before each further try: of what fails, and of what throttles, which it says at once. */
const PAUSES_MS = { failed: [100, 200], throttled: [500, 1_000] };

/** How often a table is asked that fails or does not answer. */
export const MAX_ATTEMPTS = PAUSES_MS.failed.length + 1;

/** From the start of a request to the head of its answer, connecting included; then, between two pieces of its body. */
export const REQUEST_TIMEOUT_MS = 2_000;

/** https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html */
const THROTTLED = new Set([
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ThrottlingException',
]);

/** A connection to the table by the real clock, kept for the next request. */
export const openLine = (timeoutMs = REQUEST_TIMEOUT_MS): PreparedLine =>
  createPost(timeoutMs, () => performance.now());

/**
 * A client that gives up early: a reader waits, and Telegram repeats what is answered 503. Small, because every cold
 * start loads it; the SDK's costs as much as all the rest of the bot. `findPlace` is asked at every request.
 */
export function createTableClient(
  findPlace: () => Promise<Place>,
  { post, close }: Line = openLine(),
): TableClient {
  async function attempt(operation: keyof Operations, body: string): Promise<unknown> {
    const { endpoint, region, credentials } = await findPlace();
    const target = `DynamoDB_20120810.${operation}`;
    const headers = signRequest(
      { host: endpoint.host, region, service: 'dynamodb', path: '/', target, body },
      credentials,
      new Date(),
    );
    const answer = await post(endpoint, headers, body);
    if (answer.status !== 200) throw refusalIn(answer.status, answer.body);
    return JSON.parse(answer.body);
  }

  return {
    async send(operation, request) {
      const body = JSON.stringify(request);
      for (let tries = 1; ; tries += 1) {
        try {
          // Parsed where items are read: this knows only that it is JSON.
          return (await attempt(operation, body)) as never;
        } catch (error) {
          const pauseMs = pausesAfter(error)[tries - 1];
          if (pauseMs === undefined) throw error;
          await wait(pauseMs * Math.random());
        }
      }
    },
    close,
  };
}

/** Without Node's promised timers, whose module a cold start would wait for. */
const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** The table of this name where Lambda's variables point. Asks nobody; a missing table shows at first use. */
export function openTable(name: string, line: Line = openLine()): Table {
  let place: Place | undefined;
  const findPlace = async () => {
    place ??= placeIn(process.env);
    return place;
  };
  return { client: createTableClient(findPlace, line), name, wait };
}

/** None where a repetition would meet the same no. */
function pausesAfter(error: unknown): readonly number[] {
  if (!(error instanceof DynamoRefusal) || error.name === 'InternalServerError') return PAUSES_MS.failed;
  return THROTTLED.has(error.name) ? PAUSES_MS.throttled : [];
}

/** `{"__type":"com.amazonaws.dynamodb.v20120810#ThrottlingException","message":"…"}`; anything else is a fault of its own. */
function refusalIn(status: number, body: string): DynamoRefusal {
  const failure = new DynamoRefusal('InternalServerError', `DynamoDB answered ${status}.`);
  if (status >= 500) return failure;
  try {
    const { __type, message = '' } = JSON.parse(body);
    return new DynamoRefusal(String(__type).replace(/^.*#/, ''), String(message));
  } catch {
    return failure;
  }
}
