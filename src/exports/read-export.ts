import { Export } from './export.ts';
import { sealOf } from './seal.ts';

/** A file that is no JSON export; the message is a sentence for whoever gave it. */
export class UnreadableExport extends Error {
  override name = 'UnreadableExport';
}

/** The export in a file's text, and whether it is still what was sealed. Throws `UnreadableExport`. */
export function readExport(text: string): { content: Export; isSealed: boolean } {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (cause) {
    throw new UnreadableExport(
      'It is not JSON; teller export CONTEST --format json makes what can be verified.',
      { cause },
    );
  }
  const known = Export.safeParse(json);
  if (!known.success) {
    const [issue] = known.error.issues;
    const where = issue?.path.join('.') || 'the whole';
    throw new UnreadableExport(`It is not an export as teller makes it: ${where} does not fit.`);
  }
  // Of the JSON itself and not of what the schema kept of it, so that nothing can be added unseen.
  return { content: known.data, isSealed: sealOf(json as object) === known.data.seal };
}
