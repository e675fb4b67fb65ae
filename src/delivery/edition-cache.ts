import type { EditionStore } from '../desk/stores.ts';
import type { Edition } from '../election/edition.ts';
import type { Clock } from './clock.ts';
import type { EditionReader } from './programme.ts';

/** For so long what was current counts as current, unless something is known to be newer. */
const CURRENT_FOR_MS = 1_000;

/** Former editions kept at hand: the few that digests of one hour go back to. */
const KEPT = 50;

type Stores = Pick<EditionStore, 'findCurrentEdition' | 'findEdition' | 'listContests'>;

/** Reads editions once for the many who get them, and holds no more than a few. */
export class EditionCache {
  readonly #stores: Stores;
  readonly #clock: Clock;
  readonly #held: () => readonly string[];
  readonly #current = new Map<string, { atMs: number; edition: Promise<Edition | undefined> }>();
  readonly #former = new Map<string, Promise<Edition | undefined>>();
  #contests: { atMs: number; ids: Promise<string[]> } | undefined;

  /** `held` contests are in no list. */
  constructor(stores: Stores, clock: Clock, held: () => readonly string[]) {
    this.#stores = stores;
    this.#clock = clock;
    this.#held = held;
  }

  /** A reader to whom a contest's current edition is never older than `atLeast` says. */
  reader(atLeast: (contestId: string) => number): EditionReader {
    return {
      findCurrent: (contestId) => this.#findCurrent(contestId, atLeast(contestId)),
      findEdition: (contestId, number) => this.#findFormer(contestId, number),
      listContestIds: async () => {
        const held = this.#held();
        return (await this.#listContestIds()).filter((contestId) => !held.includes(contestId));
      },
    };
  }

  async #findCurrent(contestId: string, atLeast: number): Promise<Edition | undefined> {
    const known = this.#current.get(contestId);
    const now = this.#clock.now();
    if (known !== undefined && now - known.atMs < CURRENT_FOR_MS) {
      const edition = await known.edition;
      if ((edition?.number ?? 0) >= atLeast) return edition;
    }
    const edition = this.#stores.findCurrentEdition(contestId);
    this.#current.set(contestId, { atMs: now, edition });
    edition.catch(() => this.#current.delete(contestId));
    return edition;
  }

  #findFormer(contestId: string, number: number): Promise<Edition | undefined> {
    const key = `${contestId}#${number}`;
    const known = this.#former.get(key);
    if (known !== undefined) return known;
    const edition = this.#stores.findEdition(contestId, number);
    this.#former.set(key, edition);
    edition.catch(() => this.#former.delete(key));
    const [oldest] = this.#former.keys();
    if (this.#former.size > KEPT && oldest !== undefined) this.#former.delete(oldest);
    return edition;
  }

  #listContestIds(): Promise<string[]> {
    const now = this.#clock.now();
    if (this.#contests === undefined || now - this.#contests.atMs >= 10 * CURRENT_FOR_MS) {
      const ids = this.#stores.listContests().then((entries) => entries.map(({ contest }) => contest.id));
      this.#contests = { atMs: now, ids };
      ids.catch(() => {
        this.#contests = undefined;
      });
    }
    return this.#contests.ids;
  }
}
