import { DamagedItem, EditionConflict, TableUnavailable } from '../desk/store-errors.ts';
import { TableMissing } from '../table/table-missing.ts';
import { awsSentence } from './stage/ask-aws.ts';

/** What a caller is told of an error, with the way on where there is one. */
export function errorSentence(error: Error): string {
  if (error instanceof DamagedItem) {
    return `${error.message} Loading its article again repairs what can be repaired: teller load FILE.`;
  }
  if (error instanceof EditionConflict) return `${error.message} Nothing was changed; run it again.`;
  if (error instanceof TableMissing) {
    return 'There is no table of that name here. In a DynamoDB of your own, teller load --create makes it.';
  }
  const why = error instanceof TableUnavailable ? awsSentence(error.cause) : undefined;
  return why === undefined ? error.message : `${error.message} ${why}`;
}
