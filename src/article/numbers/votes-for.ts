import { HEDGED } from '../cues/role-cue.ts';
import { VOTES_FOR_CUES } from '../cues/votes-for.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Quantity } from './quantities.ts';

const OWN_TALLY = new RegExp(`['’]s (?:own )?(?:final |total |vote )?(?:tally|total|haul|vote) of${HEDGED}$`);
const LEAST_VOTES = 100;
const CHARACTERS = 120;

/** Whether the words beside a count say that so many voted for somebody: "backed by 1,480 people", "Reed's tally of 6,211". */
export function isVotesFor({ start, end, value, unit }: Quantity, { text, start: from }: Sentence): boolean {
  if (unit === 'percent' || value < LEAST_VOTES) return false;
  const words = text.toLowerCase().replaceAll('\n', ' ');
  const before = words.slice(Math.max(0, start - from - CHARACTERS), start - from);
  const behind = words.slice(end - from, end - from + CHARACTERS);
  return (
    OWN_TALLY.test(before) ||
    VOTES_FOR_CUES.some(
      (cue) =>
        (cue.before?.test(before) ?? true) &&
        (cue.after?.test(behind) ?? true) &&
        (cue.beyond?.test(behind) ?? true),
    )
  );
}
