import type { Change } from '../election/change.ts';
import { compareEditions } from '../election/changes.ts';
import type { Edition } from '../election/edition.ts';
import type { EditionReader } from './programme.ts';

/** As many editions in between are looked through for corrections; a chat that has seen none for longer sees the newest. */
const MOST_BETWEEN = 40;

/**
 * What an edition shows otherwise than edition `from` of its contest; a figure that was put right in between is marked as
 * the correction it is, with its reason. Null where there is nothing to compare with.
 */
export async function changesSince(
  from: number,
  edition: Edition,
  editions: EditionReader,
): Promise<Change[] | null> {
  if (from >= edition.number) return [];
  const contestId = edition.contest.id;
  const previous = from === 0 ? undefined : await editions.findEdition(contestId, from);
  if (previous === undefined) return null;
  const differences = compareEditions(previous, edition, 'update', null);
  const amended = await listAmended(from, edition, editions);
  return differences.map((change) => {
    const amendment = amended.get(figureOf(change));
    return amendment === undefined ? change : { ...change, kind: amendment.kind, reason: amendment.reason };
  });
}

/** What was put right, made clear or taken back after edition `from`, by figure; the newest word on each. */
async function listAmended(
  from: number,
  edition: Edition,
  editions: EditionReader,
): Promise<Map<string, Change>> {
  const amended = new Map<string, Change>();
  const first = Math.max(from + 1, edition.number - MOST_BETWEEN);
  for (let number = first; number <= edition.number; number++) {
    const between =
      number === edition.number ? edition : await editions.findEdition(edition.contest.id, number);
    for (const change of between?.changes ?? []) {
      if (change.kind !== 'update') amended.set(figureOf(change), change);
    }
  }
  return amended;
}

function figureOf({ subject, name, about, unit }: Change): string {
  return JSON.stringify([subject, name, about, unit]);
}
