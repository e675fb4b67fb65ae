import type { Change } from '../election/change.ts';
import type { Edition } from '../election/edition.ts';

const isCorrecting = ({ kind, from }: Change): boolean =>
  (kind === 'correction' || kind === 'retraction') && from !== null;

/** Whether an edition takes back something that was shown. */
export function isCorrection({ changes }: Pick<Edition, 'changes'>): boolean {
  return changes.some(isCorrecting);
}

/**
 * The editions that showed what `edition` takes back: from the first one that did up to the one before it. Goes back
 * only as far as the figures were the same.
 */
export async function wrongEditions(
  edition: Edition,
  findEdition: (number: number) => Promise<Pick<Edition, 'changes'> | undefined>,
): Promise<ReadonlySet<number>> {
  const wrong = new Set<number>();
  let open = edition.changes.filter(isCorrecting).map(keyOf);
  for (let number = edition.number - 1; number >= 1 && open.length > 0; number -= 1) {
    wrong.add(number);
    const changes = (await findEdition(number))?.changes ?? [];
    const changedHere = new Set(changes.filter(({ to }) => to !== null).map(keyOf));
    open = open.filter((key) => !changedHere.has(key));
  }
  return wrong;
}

function keyOf({ subject, name, about, unit }: Change): string {
  return JSON.stringify([subject, name, about, unit]);
}
