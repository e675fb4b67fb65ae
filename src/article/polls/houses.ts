import { PLACES } from '../cues/places.ts';
import { POLLSTER_NAMES } from '../cues/pollsters.ts';
import { CAPITALS } from '../cues/seats-of-power.ts';

/** Pollsters that an article names, found by their whole names or the words they begin with. */
export class Houses {
  readonly #beginnings = new Set<string>();

  add(name: string): void {
    const lower = name.toLowerCase();
    this.#beginnings.add(lower);
    for (let at = lower.indexOf(' '); at !== -1; at = lower.indexOf(' ', at + 1))
      if (at >= SHORTEST_BEGINNING && !isOnlyPlace(name.slice(0, at)))
        this.#beginnings.add(lower.slice(0, at));
  }

  /** "Corvo" after "Corvo Research". */
  has(name: string): boolean {
    return this.#beginnings.has(name.toLowerCase());
  }
}

/** "El", "The": no house is called by so little. */
const SHORTEST_BEGINNING = 4;

/** "Kyiv" of the "Kyiv Institute of Sociology" is no house; "Suffolk" of its university is one. */
function isOnlyPlace(name: string): boolean {
  return (PLACES.has(name) || CAPITALS.has(name)) && !POLLSTER_NAMES.has(name.toLowerCase());
}

/** Whether two names are one house's: "Corvo" and "Corvo Research", "PRI" and "Pollux Research Institute". */
export function isSameHouse(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x === y || x.includes(y) || y.includes(x) || initialsOf(a) === b || initialsOf(b) === a;
}

function initialsOf(name: string): string {
  return (name.match(/(?<![\p{L}'])\p{Lu}/gu) ?? []).join('');
}
