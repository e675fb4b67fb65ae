import type { Courier } from './courier.ts';
import type { Composed } from './programme.ts';

/** So many different messages are kept ready: languages times editions times kinds, with room. */
const KEPT = 200;

/** Writes and renders a message once for all who get the same. */
export class PreparedMessages<Prepared> {
  readonly #courier: Pick<Courier<Prepared>, 'prepare'>;
  readonly #ready = new Map<string, Promise<Prepared>>();

  constructor(courier: Pick<Courier<Prepared>, 'prepare'>) {
    this.#courier = courier;
  }

  prepare({ key, write }: Composed & { is: 'message' }): Promise<Prepared> {
    const known = this.#ready.get(key);
    if (known !== undefined) return known;
    const prepared = this.#prepare(write);
    this.#ready.set(key, prepared);
    prepared.catch(() => this.#ready.delete(key));
    const [oldest] = this.#ready.keys();
    if (this.#ready.size > KEPT && oldest !== undefined) this.#ready.delete(oldest);
    return prepared;
  }

  async #prepare(write: (Composed & { is: 'message' })['write']): Promise<Prepared> {
    return this.#courier.prepare(await write());
  }
}
