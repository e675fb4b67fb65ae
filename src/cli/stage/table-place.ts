import { createAwsChain } from '../../table/aws-chain.ts';
import { type Place, standIn } from '../../table/place.ts';
import type { Stage } from './choose-stage.ts';

/** Where the table of a stage is; `endpoint` is a stand-in for DynamoDB. */
export function placeOf({ region }: Stage, endpoint: string | undefined): () => Promise<Place> {
  return endpoint === undefined ? createAwsChain(undefined, region) : async () => standIn(endpoint);
}
