import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { amazons, type Place } from './place.ts';

/**
 * Where the SDK finds region and credentials on a laptop: variables, profiles, sign-ins, roles. It is asked at every
 * request, and renews what expires. `endpoint` is another DynamoDB than Amazon's; `region` is one that was named.
 */
export function createAwsChain(endpoint: string | undefined, region?: string): () => Promise<Place> {
  // The SDK's own switch for its notice that releases after January 2027 want a newer Node.
  Object.assign(process.env, { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' });
  const { config } = new DynamoDBClient(region === undefined ? {} : { region });
  return async () => {
    const region = await config.region();
    return {
      endpoint: endpoint === undefined ? amazons(region) : new URL(endpoint),
      region,
      credentials: await config.credentials(),
    };
  };
}
