import { HEDGED } from '../cues/role-cue.ts';
import { CHOSE, VOTES_FOR_CUES } from '../cues/votes-for.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Quantity } from './quantities.ts';

const OWN_TALLY = new RegExp(`['’]s (?:own )?(?:final |total |vote )?(?:tally|total|haul|vote) of${HEDGED}$`);
/** "812,440 people, or 31.4 percent of those voting, chose": the same told as a share. */
const PEOPLE_OR = /\d (?:people|voters|electors|citizens)(?:,? or| –| -|,)? \(?$/;
const THEN_CHOSE = new RegExp(`^ ?(?:%|per ?cent)?[^,;.%\\d]{0,60}[,)]? ${CHOSE}\\b`);
/** "was chosen by 0.86% of those who voted" */
const CHOSEN_BY = new RegExp(
  `\\b(?:was|were|been|being) (?:backed|chosen|supported|picked|preferred|favou?red|ticked|marked|voted for) by${HEDGED}$`,
);
const OF_THOSE_WHO_VOTED =
  /^ ?(?:%|per ?cent)? ?of (?:those (?:who (?:had )?(?:voted|turned out|took part|cast)|voting|taking part)|all who voted)\b/;
const LEAST_VOTES = 100;
const CHARACTERS = 120;

/** Whether the words beside a figure say that so many voted for somebody: "backed by 1,480 people", "Reed's tally of 6,211". */
export function isVotesFor({ start, end, value, unit }: Quantity, { text, start: from }: Sentence): boolean {
  const words = text.toLowerCase().replaceAll('\n', ' ');
  const before = words.slice(Math.max(0, start - from - CHARACTERS), start - from);
  const behind = words.slice(end - from, end - from + CHARACTERS);
  if (unit === 'percent')
    return (
      (PEOPLE_OR.test(before) && THEN_CHOSE.test(behind)) ||
      (CHOSEN_BY.test(before) && OF_THOSE_WHO_VOTED.test(behind))
    );
  if (value < LEAST_VOTES) return false;
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
