import { DamagedItem, EditionConflict } from '../desk/store-errors.ts';

/** What a caller is told of an error, with the way on where there is one. */
export function errorSentence(error: Error): string {
  if (error instanceof DamagedItem) {
    return `${error.message} Loading its article again repairs what can be repaired: teller load FILE.`;
  }
  if (error instanceof EditionConflict) return `${error.message} Nothing was changed; run it again.`;
  return error.message;
}
