import { TableUnavailable } from '../desk/store-errors.ts';
import { DynamoRefusal, type TableClient } from './client.ts';
import { TableMissing } from './table-missing.ts';

/** The table and how it is reached. `wait` is for the pauses between repeated reads. */
export type Table = { client: TableClient; name: string; wait: (ms: number) => Promise<void> };

/** A write's condition did not hold, or an earlier try of this very write had already changed the item. */
export class ConditionFailed extends Error {
  override name = 'ConditionFailed';
}

/** `eventual` costs half as much and may be some moments old; `strong` sees every write that has returned. */
export type Consistency = 'eventual' | 'strong';

/** What the table answered, or its refusal in our words. */
export async function said<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    switch (error instanceof DynamoRefusal ? error.name : undefined) {
      case 'ConditionalCheckFailedException':
        throw new ConditionFailed('The item is not in the state the write asks for.');
      case 'ResourceNotFoundException':
        throw new TableMissing('The table does not exist here.', { cause: error });
      // A request that the table finds wrong is a mistake of ours and stays wrong when repeated.
      case 'ValidationException':
        throw error;
    }
    throw new TableUnavailable('The table cannot be reached.', { cause: error });
  }
}
