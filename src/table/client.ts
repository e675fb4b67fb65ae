import { setTimeout as wait } from 'node:timers/promises';
import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import type { Table } from './table.ts';

/**
 * How often the SDK asks a table that fails or does not answer, with at most 0.3 s of pauses in all; of 3 s where the
 * table throttles, which it says at once.
 */
export const MAX_ATTEMPTS = 3;

/** From the start of a request to the head of its answer, connecting included; then, between two pieces of its body. */
export const REQUEST_TIMEOUT_MS = 2_000;

/**
 * A client that gives up early: a reader waits, and Telegram repeats what is answered 503.
 * Region, credentials and endpoint come from the SDK's own variables unless `config` says otherwise.
 */
export function createTableClient(config: DynamoDBClientConfig = {}): DynamoDBClient {
  // The SDK's own switch for its notice that releases after January 2027 want a newer Node.
  Object.assign(process.env, { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' });
  return new DynamoDBClient({
    maxAttempts: MAX_ATTEMPTS,
    requestHandler: {
      connectionTimeout: 1_000,
      requestTimeout: REQUEST_TIMEOUT_MS,
      socketTimeout: REQUEST_TIMEOUT_MS,
      throwOnRequestTimeout: true,
    },
    ...config,
  });
}

/** The table of this name where the SDK's own variables point. Asks nobody; a missing table shows at first use. */
export function openTable(name: string): Table {
  return { client: createTableClient(), name, wait };
}
