import type { Clock } from '../delivery/clock.ts';

type Event = { atMs: number; order: number; happen: () => void };

/** Time, in whole milliseconds, that passes only when there is nothing left to do at its moment. */
export class VirtualTime implements Clock {
  #nowMs: number;
  #order = 0;
  readonly #events: Event[] = [];

  constructor(startMs: number) {
    this.#nowMs = startMs;
  }

  readonly now = (): number => this.#nowMs;

  readonly wait = (ms: number): Promise<void> => new Promise((resolve) => this.after(ms, resolve));

  after(ms: number, happen: () => void): void {
    this.#push({ atMs: this.#nowMs + Math.max(0, Math.ceil(ms)), order: this.#order, happen });
    this.#order += 1;
  }

  /** Lets time pass until `isOver`, asked between two moments, or until nothing is to happen any more. */
  async run(isOver: () => boolean): Promise<void> {
    while (!isOver()) {
      const event = this.#pop();
      if (event === undefined) return;
      this.#nowMs = event.atMs;
      event.happen();
      await settled();
    }
  }

  #push(event: Event): void {
    const events = this.#events;
    events.push(event);
    for (let at = events.length - 1; at > 0; ) {
      const parent = (at - 1) >> 1;
      if (!this.#swapped(parent, at)) break;
      at = parent;
    }
  }

  #pop(): Event | undefined {
    const events = this.#events;
    const [first] = events;
    const last = events.pop();
    if (first === undefined || last === undefined || events.length === 0) return first;
    events[0] = last;
    for (let at = 0; ; ) {
      const left = 2 * at + 1;
      const right = left + 1;
      const child = right < events.length && this.#isBefore(right, left) ? right : left;
      if (child >= events.length || !this.#swapped(at, child)) return first;
      at = child;
    }
  }

  #isBefore(at: number, other: number): boolean {
    const one = this.#events[at];
    const two = this.#events[other];
    if (one === undefined || two === undefined) return false;
    return one.atMs < two.atMs || (one.atMs === two.atMs && one.order < two.order);
  }

  /** Whether the lower one had to go up. */
  #swapped(upper: number, lower: number): boolean {
    if (!this.#isBefore(lower, upper)) return false;
    const one = this.#events[upper];
    const two = this.#events[lower];
    if (one === undefined || two === undefined) return false;
    this.#events[upper] = two;
    this.#events[lower] = one;
    return true;
  }
}

/** When everything that was promised at this moment has happened: Node's next tick comes after all of that. */
function settled(): Promise<void> {
  return new Promise((resolve) => {
    process.nextTick(resolve);
  });
}
