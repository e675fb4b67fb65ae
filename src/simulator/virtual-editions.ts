import type { EditionStore } from '../desk/stores.ts';
import type { Change } from '../election/change.ts';
import type { Edition } from '../election/edition.ts';

/** Every seventh edition takes back what the two before it showed. */
const CORRECTS_EVERY = 7;

/** The desk of the simulated world: contests whose editions follow one another. */
export class VirtualEditions
  implements Pick<EditionStore, 'findCurrentEdition' | 'findEdition' | 'listContests'>
{
  readonly #editions = new Map<string, Edition[]>();

  constructor(contestIds: readonly string[]) {
    for (const contestId of contestIds) this.#editions.set(contestId, []);
  }

  get contestIds(): string[] {
    return [...this.#editions.keys()];
  }

  publish(contestId: string, publishedAt: string): Edition {
    const editions = this.#editions.get(contestId) ?? [];
    const edition = editionOf(contestId, editions.length + 1, publishedAt);
    editions.push(edition);
    return edition;
  }

  current(contestId: string): number {
    return this.#editions.get(contestId)?.length ?? 0;
  }

  async findCurrentEdition(contestId: string): Promise<Edition | undefined> {
    return this.#editions.get(contestId)?.at(-1);
  }

  async findEdition(contestId: string, number: number): Promise<Edition | undefined> {
    return this.#editions.get(contestId)?.[number - 1];
  }

  async listContests() {
    return [...this.#editions.values()].flatMap((editions) => {
      const newest = editions.at(-1);
      if (newest === undefined) return [];
      return [{ contest: newest.contest, edition: newest.number, publishedAt: newest.publishedAt }];
    });
  }
}

export const isCorrecting = (edition: number): boolean => edition % CORRECTS_EVERY === 0;

/** The share that stands in edition n, said anew two editions before each correction. */
function editionOf(contestId: string, number: number, publishedAt: string): Edition {
  return {
    contest: { id: contestId, place: null, office: null, electionDate: null, round: null, kind: 'other' },
    number,
    publishedAt,
    publishedBy: 'simulator',
    stage: 'unofficial-partial',
    asOf: null,
    sources: [],
    progress: [],
    results: [],
    polls: [],
    context: [],
    statements: [],
    findings: [],
    changes: changesOf(number),
  };
}

function changesOf(number: number): Change[] {
  if (isCorrecting(number)) return [share('correction', number - 1, number)];
  return isCorrecting(number + 2) ? [share('update', number - 1, number)] : [];
}

function share(kind: Change['kind'], from: number, to: number): Change {
  const value = (share: number) => ({ value: share, asWorded: String(share) });
  return {
    kind,
    subject: 'share',
    name: 'Ada Gül',
    about: null,
    unit: 'percent',
    from: value(from),
    to: value(to),
    reason: null,
  };
}
