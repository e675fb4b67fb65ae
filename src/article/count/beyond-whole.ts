import type { Result } from '../../election/report.ts';
import type { CountFact } from './count-desk.ts';

/** In percent: shares that come to so much leave room for nobody who has a great one. */
const NEARLY_ALL = 95;
/** What the rounding of several shares leaves of a hundred. */
const OVERFULL = 101;
/** In percent: what a small party or a hopeful of the other primary has may stand alone, unless nothing at all is left. */
const GREAT = 35;
/** In points: what is left of a hundred where shares with decimals come to it. */
const NOTHING = 0.11;

/**
 * The share that a later paragraph tells of somebody alone once those before come to a whole: "Solano got 50.6 percent and
 * Brandt 48.7. … Reed becomes treasurer with 50.7" is of another vote, as it has no rival's. Two together or a party's may be
 * of a vote reported beside; whose votes are told as well was counted in this one.
 */
export function beyondWhole(facts: readonly CountFact[], results: readonly Result[]): ReadonlySet<CountFact> {
  const shareOf = new Map(
    results.flatMap(({ name, area, sharePercent, votes }) =>
      area === null && sharePercent !== null
        ? [[name, { share: sharePercent, hasVotes: votes !== null }]]
        : [],
    ),
  );
  const told = facts.filter(({ area, measure }) => area === null && measure === 'share');
  const beyond = new Set<CountFact>();
  const owners = new Set<string>();
  let sum = 0;
  for (const at of [...new Set(told.map((fact) => fact.at.paragraph))].toSorted((a, b) => a - b)) {
    const own = told.filter(({ at: { paragraph }, entity }) => paragraph === at && !owners.has(entity.name));
    const names = [...new Set(own.map(({ entity }) => entity.name))];
    const shares = names.flatMap((name) => shareOf.get(name) ?? []);
    const more = shares.reduce((total, { share }) => total + share, 0);
    const isAlone =
      names.length === 1 &&
      (more >= GREAT || Math.abs(sum - 100) <= NOTHING) &&
      own.every(({ entity }) => entity.kind !== 'group');
    if (sum >= NEARLY_ALL && sum + more > OVERFULL && isAlone && shares.every(({ hasVotes }) => !hasVotes)) {
      for (const fact of own) beyond.add(fact);
      continue;
    }
    for (const name of names) owners.add(name);
    sum += more;
  }
  return beyond;
}
