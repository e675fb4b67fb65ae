import type { SetAside } from '../../election/report.ts';
import type { CountFact } from './count-desk.ts';

/** In points: what rounding leaves between two shares and the whole, and between votes and their share. */
const ROUNDED = 0.11;

/**
 * Votes that stand beside one's own and were understood as nobody's ("by 21,964 votes to 17,350") are the rival's where
 * two share the whole between them elsewhere, and both numbers make up the very shares.
 */
export function rivalVotes(
  facts: readonly CountFact[],
  setAside: readonly SetAside[],
): { fact: CountFact; aside: SetAside }[] {
  const shares = facts.filter(
    ({ measure, area, isHeadline }) => measure === 'share' && area === null && !isHeadline,
  );
  const taken = new Set<SetAside>();
  return facts.flatMap((own) => {
    if (own.measure !== 'votes' || own.area !== null) return [];
    const left = setAside.filter(
      ({ why, unit, evidence }) =>
        why === 'not-understood' && unit === 'votes' && evidence.start === own.at.start,
    );
    const [aside] = left;
    if (aside === undefined || left.length > 1) return [];
    const share = (100 * own.figure.value) / (own.figure.value + aside.value);
    const isOwn = ({ entity, figure }: CountFact): boolean =>
      entity === own.entity && Math.abs(figure.value - share) <= ROUNDED;
    if (!shares.some(isOwn)) return [];
    const rivals = shares.filter(
      ({ entity, figure }) => entity !== own.entity && Math.abs(100 - share - figure.value) <= ROUNDED,
    );
    const [rival] = rivals;
    const hasVotes = facts.some(({ entity, measure }) => entity === rival?.entity && measure === 'votes');
    if (rival === undefined || hasVotes || rivals.some(({ entity }) => entity !== rival.entity)) return [];
    const asWorded = [aside.value.toLocaleString('en-US'), String(aside.value)].find((words) =>
      aside.evidence.exact.includes(words),
    );
    if (asWorded === undefined || taken.has(aside)) return [];
    taken.add(aside);
    const figure = { value: aside.value, asWorded, qualifier: 'exactly' as const };
    return [{ fact: { ...own, entity: rival.entity, party: rival.party, figure }, aside }];
  });
}
