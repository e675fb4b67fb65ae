import { COUNTED_NOUNS } from '../cues/number-units.ts';
import type { Token } from '../text/tokens.ts';
import type { Quantity } from './quantities.ts';

const SEAT_WORDS: ReadonlySet<string> = new Set(
  COUNTED_NOUNS.flatMap(([noun, words]) => (noun === 'seats' ? words.split(' ') : [])),
);

/** Whether a dash without spaces joins two whole numbers that rise: "58-69", "6-8". */
function isRange(left: Quantity, right: Quantity, tokens: readonly Token[]): boolean {
  const dash = tokens[left.last + 1];
  return (
    right.first === left.last + 2 &&
    /^[-–]$/.test(dash?.text ?? '') &&
    dash?.start === left.end &&
    dash.end === right.start &&
    left.value < right.value &&
    Number.isInteger(left.value) &&
    Number.isInteger(right.value)
  );
}

/** "58-69 seats for Labour, 31-47 for the Greens": once one range counts seats, so does every other, and none is a figure. */
export function withoutSeatRanges(quantities: readonly Quantity[], tokens: readonly Token[]): Quantity[] {
  const inRange = new Set<Quantity>();
  let hasSeats = false;
  for (const [at, left] of quantities.entries()) {
    const right = quantities[at + 1];
    if (right === undefined || left.unit !== 'bare' || !/^(?:bare|count)$/.test(right.unit)) continue;
    if (!isRange(left, right, tokens)) continue;
    inRange.add(left);
    inRange.add(right);
    hasSeats ||= right.noun === 'seats' || SEAT_WORDS.has(tokens[right.last + 1]?.lower ?? '');
  }
  return quantities.map((quantity) =>
    hasSeats && inRange.has(quantity) ? { ...quantity, unit: 'other' } : quantity,
  );
}
