import { writeSync } from 'node:fs';
import { functionNameIn, isLambda, readWebhookConfig } from '../config.ts';
import { createLog } from '../log.ts';
import { openLine, openTable } from '../table/client.ts';
import { placeIn } from '../table/place.ts';
import { createWebhook, type HttpAnswer, type Webhook } from './create-webhook.ts';
import { createMetrics } from './metrics.ts';
import { updateUnderWay } from './update-under-way.ts';

const line = openLine();
let webhook: Webhook | undefined;

// AWS loads a function with more processor than it gives to a request: what need not wait for one is done there.
if (isLambda(process.env)) prepare();

/** Called by AWS for every request to the Function URL. */
export async function handler(event: unknown): Promise<HttpAnswer> {
  webhook ??= buildFromEnvironment();
  return webhook(event);
}

function prepare(): void {
  try {
    webhook = buildFromEnvironment();
    line.connect(placeIn(process.env).endpoint);
  } catch {
    // The first request meets the same, and AWS reports it by name.
  }
}

/** Throws `ConfigError` by name where the function is not set up. */
function buildFromEnvironment(): Webhook {
  const config = readWebhookConfig(process.env);
  // Standard error as a stream would cost a cold start milliseconds.
  const metrics = createMetrics(functionNameIn(process.env), Date.now);
  const log = createLog(
    (said) => writeSync(2, `${said}\n`),
    (code) => ({ ...updateUnderWay(), ...metrics(code) }),
  );
  return createWebhook(config, openTable(config.tableName, line), log);
}
