import type { Result } from '../../election/report.ts';
import type { CountFact } from './count-desk.ts';

/** As many times as many or as few votes for each percent are no rounding. */
const FAR = 3;

/**
 * The votes among an article's results that go neither with a share in their own sentence nor with the shares of others:
 * 19,566 votes for 50.23 percent, told elsewhere, where 4,480,446 are 49.77 percent, are a district's.
 */
export function strayVotes(facts: readonly CountFact[], results: readonly Result[]): ReadonlySet<CountFact> {
  const whole = results.flatMap(({ name, area, votes, sharePercent }) => {
    if (area !== null || votes === null || sharePercent === null || sharePercent === 0) return [];
    const told = (measure: CountFact['measure'], value: number): CountFact[] =>
      facts.filter(
        (fact) =>
          fact.entity.name === name &&
          fact.area === null &&
          fact.measure === measure &&
          fact.figure.value === value,
      );
    const [counted, shares] = [told('votes', votes), told('share', sharePercent)];
    const isTogether = counted.some((one) => shares.some((other) => one.at.start === other.at.start));
    return [{ counted, perPercent: votes / sharePercent, isTogether }];
  });
  const isFar = (one: number, other: number): boolean => one * FAR < other || one > other * FAR;
  const stray = whole.filter(
    ({ perPercent, isTogether }) =>
      !isTogether && whole.some((other) => other.isTogether && isFar(other.perPercent, perPercent)),
  );
  return new Set(stray.flatMap(({ counted }) => counted));
}
