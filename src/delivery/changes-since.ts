import type { Change } from '../election/change.ts';
import { compareEditions } from '../election/changes.ts';
import type { Edition } from '../election/edition.ts';
import type { EditionReader } from './programme.ts';

/** As many editions in between are looked through for corrections; a chat that has seen none for longer sees the newest. */
const MOST_BETWEEN = 40;

/**
 * What an edition shows otherwise than edition `from` of its contest. A figure that was right in `from` is updated; one
 * that was declared wrong since is corrected, with the reason. Null where there is nothing to compare with.
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
  const amendments = await listAmendments(from, edition, editions);
  return differences.map((change) => {
    const amendment = amendments.findLast((each) => isSameFigure(each, change) && tookBack(each, change));
    return amendment === undefined ? change : { ...change, kind: amendment.kind, reason: amendment.reason };
  });
}

/** What was put right, made clear or taken back after edition `from`, in order. */
async function listAmendments(from: number, edition: Edition, editions: EditionReader): Promise<Change[]> {
  const amendments: Change[] = [];
  const first = Math.max(from + 1, edition.number - MOST_BETWEEN);
  for (let number = first; number <= edition.number; number++) {
    const between =
      number === edition.number ? edition : await editions.findEdition(edition.contest.id, number);
    amendments.push(...(between?.changes.filter(({ kind }) => kind !== 'update') ?? []));
  }
  return amendments;
}

function isSameFigure(one: Change, other: Change): boolean {
  return (
    one.subject === other.subject &&
    one.name === other.name &&
    one.about === other.about &&
    one.unit === other.unit
  );
}

/** Whether what was shown is what an amendment says was wrong. */
function tookBack(amendment: Change, shown: Change): boolean {
  const [wrong, seen] = [amendment.from, shown.from];
  if (wrong === null || seen === null) return wrong === seen;
  return wrong.value === null ? wrong.asWorded === seen.asWorded : wrong.value === seen.value;
}
