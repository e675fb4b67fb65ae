import { type DispatcherServices, FUNCTION_TIMES, runDispatcher } from '../delivery/dispatcher.ts';
import type { TableClient } from '../table/client.ts';
import { dispatcherServices } from './dispatcher-services.ts';
import { Machine, type MachineParts } from './machine.ts';
import type { VirtualEditions } from './virtual-editions.ts';

const SECOND_MS = 1_000;

/** As infra/dispatch.yml has them. */
const TIMEOUT_MS = 90 * SECOND_MS;
const MOST_AT_ONCE = 5;

const LAPTOP_GONE_MS = 600 * SECOND_MS;

/** What a test takes out, to see that the promises break without it. */
export type Sabotage = {
  services?: (services: DispatcherServices) => DispatcherServices;
  client?: (client: TableClient) => TableClient;
};

/** Runs the shipped dispatcher as AWS runs it: a few at a time, each killed when its time is over. */
export class Functions {
  readonly errors: unknown[] = [];
  readonly #parts: MachineParts;
  readonly #editions: VirtualEditions;
  readonly #sabotage: Sabotage;
  readonly #running = new Set<Machine>();
  #names = 0;

  constructor(parts: MachineParts, editions: VirtualEditions, sabotage: Sabotage = {}) {
    this.#parts = parts;
    this.#editions = editions;
    this.#sabotage = sabotage;
  }

  invoke(): void {
    if (this.#running.size < MOST_AT_ONCE) this.start(false);
  }

  start(isLaptop: boolean): void {
    const { time, faults } = this.#parts;
    const machine = new Machine(this.#parts, isLaptop);
    const client = this.#sabotage.client?.(machine.client) ?? machine.client;
    const services = dispatcherServices(machine, client, {
      editions: this.#editions,
      newName: () => {
        this.#names += 1;
        return `name-${this.#names}`;
      },
      onError: (error) => this.errors.push(error),
    });
    this.#running.add(machine);
    const end = () => this.#running.delete(machine);
    if (isLaptop) time.after(LAPTOP_GONE_MS, end);
    else {
      time.after(TIMEOUT_MS, () => {
        if (this.#running.has(machine) && !machine.isDead) faults.count('killed-by-time');
        machine.die();
        end();
      });
    }
    runDispatcher(this.#sabotage.services?.(services) ?? services, FUNCTION_TIMES)
      .catch((error) => this.errors.push(error))
      .finally(end);
  }

  /** The power goes off. */
  crash(): void {
    for (const machine of this.#running) machine.die();
    this.#running.clear();
  }
}
