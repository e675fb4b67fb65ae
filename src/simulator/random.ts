/** Chance that a seed gives again: mulberry32, https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 up to 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let bits = this.#state;
    bits = Math.imul(bits ^ (bits >>> 15), bits | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** From `low` up to `high`. */
  between(low: number, high: number): number {
    return low + this.next() * (high - low);
  }

  whole(below: number): number {
    return Math.floor(this.next() * below);
  }

  pick<T>(choices: readonly [T, ...T[]]): T {
    return choices[this.whole(choices.length)] ?? choices[0];
  }
}
