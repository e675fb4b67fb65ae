import type { Credentials } from './sign-request.ts';

/** Which DynamoDB, and who asks. */
export type Place = { endpoint: URL; region: string; credentials: Credentials };

/** The settings of a Lambda, and of every tool of AWS's, say nothing of where the table is. */
export class PlaceUnknown extends Error {
  override name = 'PlaceUnknown';
}

/** By the variables that AWS sets on a Lambda; throws {@link PlaceUnknown}. */
export function placeIn(env: Readonly<Record<string, string | undefined>>): Place {
  const {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken,
    AWS_REGION: region,
    AWS_ENDPOINT_URL_DYNAMODB: endpoint,
  } = env;
  if (!accessKeyId || !secretAccessKey || !region) {
    throw new PlaceUnknown('AWS_REGION, AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are needed.');
  }
  return {
    endpoint: endpoint ? new URL(endpoint) : amazons(region),
    region,
    credentials: { accessKeyId, secretAccessKey, sessionToken: sessionToken || undefined },
  };
}

/** https://docs.aws.amazon.com/general/latest/gr/ddb.html */
export function amazons(region: string): URL {
  const domain = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
  return new URL(`https://dynamodb.${region}.${domain}`);
}

/** A DynamoDB on this machine, which asks for a signature and does not check it. */
export function standIn(endpoint: string): Place {
  return {
    endpoint: new URL(endpoint),
    region: 'us-east-1',
    credentials: { accessKeyId: 'standIn', secretAccessKey: 'standIn' },
  };
}
