import { createHmac, hash } from 'node:crypto';

export type Credentials = {
  accessKeyId: string;
  secretAccessKey: string;
  /** Comes with keys that expire, as a Lambda's do. */
  sessionToken?: string | undefined;
};

export type Unsigned = {
  host: string;
  region: string;
  service: 'dynamodb' | 'lambda';
  path: string;
  /** "DynamoDB_20120810.Query": which operation the body is for, where the path does not say it. */
  target?: string;
  body: string;
};

/**
 * The headers of a POST to one of AWS's services, signed with AWS's version 4 for five minutes from `now`.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
export function signRequest(
  { host, region, service, path, target, body }: Unsigned,
  { accessKeyId, secretAccessKey, sessionToken }: Credentials,
  now: Date,
): Record<string, string> {
  const moment = now.toISOString().replace(/[-:]|\.\d{3}/g, '');
  const day = moment.slice(0, 8);
  const scope = `${day}/${region}/${service}/aws4_request`;
  // By name, as the signature wants them.
  const headers: Record<string, string> = {
    'content-type': 'application/x-amz-json-1.0',
    host,
    'x-amz-date': moment,
    ...(sessionToken === undefined ? {} : { 'x-amz-security-token': sessionToken }),
    ...(target === undefined ? {} : { 'x-amz-target': target }),
  };
  const names = Object.keys(headers).join(';');
  const lines = Object.entries(headers).map(([name, value]) => `${name}:${value}\n`);
  const canonical = `POST\n${path}\n\n${lines.join('')}\n${names}\n${sha256(body)}`;
  const key = signingKey(secretAccessKey, scope);
  const signature = hmac(key, `AWS4-HMAC-SHA256\n${moment}\n${scope}\n${sha256(canonical)}`).toString('hex');
  return {
    ...headers,
    authorization: `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope}, SignedHeaders=${names}, Signature=${signature}`,
  };
}

let latest: { secret: string; scope: string; key: Buffer } | undefined;

/** One key is good for a day, a region and a service, and is asked for with every request. */
function signingKey(secret: string, scope: string): Buffer {
  if (latest?.secret !== secret || latest.scope !== scope) {
    latest = { secret, scope, key: scope.split('/').reduce(hmac, Buffer.from(`AWS4${secret}`)) };
  }
  return latest.key;
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

const sha256 = (text: string): string => hash('sha256', text);
