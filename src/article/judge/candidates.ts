import type { Mention } from '../names/names.ts';
import type { Entity } from '../names/registry.ts';
import type { Quantity } from '../numbers/quantities.ts';
import type { Reading } from '../readings.ts';

/** A name that a number may be of, where it stands. */
export interface Candidate {
  mention: Mention;
  entity: Entity;
  /** The index of its sentence. */
  sentence: number;
}

const IN_SENTENCE = 24;
const NEARBY = 16;
const FAR = 8;
/** Sentences back in which somebody may have been named last. */
const REACH = 40;

/** Names of the number's own sentence, of those around it, and the last mention of whoever was named before those. */
export function candidatesOf(
  readings: readonly Reading[],
  entityOf: (mention: Mention) => Entity,
): (sentence: number, quantity: Quantity) => Candidate[] {
  const named = new Map<number, readonly Candidate[]>();
  const at = (sentence: number): readonly Candidate[] => {
    const known =
      named.get(sentence) ??
      (readings[sentence]?.mentions ?? []).map((mention) => ({
        mention,
        entity: entityOf(mention),
        sentence,
      }));
    named.set(sentence, known);
    return known;
  };
  const around = new Map<number, Candidate[]>();
  return (sentence, { first }) => {
    const whole = at(sentence);
    const next = firstFrom(whole, first);
    const own = whole
      .slice(Math.max(0, next - IN_SENTENCE), next + IN_SENTENCE)
      .toSorted((a, b) => Math.abs(a.mention.first - first) - Math.abs(b.mention.first - first))
      .slice(0, IN_SENTENCE);
    let others = around.get(sentence);
    if (others === undefined) {
      const near = [-1, 1, -2, -3].flatMap((step) => at(sentence + step).slice(0, NEARBY));
      const known = new Set([...at(sentence), ...near].map(({ entity }) => entity));
      others = [...near, ...lastBefore(sentence - 3, at, known)];
      around.set(sentence, others);
    }
    return [...own, ...others];
  };
}

/** The index of the first name from a token on; how many there are where none is. */
function firstFrom(named: readonly Candidate[], token: number): number {
  let [low, high] = [0, named.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((named[middle]?.mention.first ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The latest mentions of those not in `known`. */
function lastBefore(
  sentence: number,
  at: (sentence: number) => readonly Candidate[],
  known: Set<Entity>,
): Candidate[] {
  const found: Candidate[] = [];
  for (let from = sentence - 1; from >= Math.max(0, sentence - REACH) && found.length < FAR; from--)
    for (const candidate of at(from).toReversed()) {
      if (known.has(candidate.entity) || found.length >= FAR) continue;
      known.add(candidate.entity);
      found.push(candidate);
    }
  return found;
}
