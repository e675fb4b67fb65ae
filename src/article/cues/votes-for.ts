import { COUNT, HEDGED, type RoleCue } from './role-cue.ts';

const PEOPLE = '(?:people|voters|electors|citizens)';
/** What they did for somebody: "chose", "put their cross beside". */
export const CHOSE =
  '(?:(?:had|have) )?(?:chosen?|picked|backed|supported|preferred|favou?red|opted for|voted for|plumped for|ticked|turned out for|(?:marked|cast) (?:their|a) (?:ballots?|votes?|papers?) for|put (?:their|a) cross(?:es)? (?:beside|against|next to|by))';
const N = '\\d[\\d.,]{0,14}';

/** Votes told as people who chose somebody: they are no votes cast in all, no margin and no register. */
export const VOTES_FOR_CUES: readonly RoleCue[] = [
  // "for whom 6,211 people voted"
  {
    role: 'votes',
    units: COUNT,
    before: new RegExp(`\\bfor whom${HEDGED}$`),
    after: new RegExp(
      `^ ${PEOPLE} (?:had |have )?(?:voted|cast (?:a|their) (?:ballots?|votes?)|turned out)\\b`,
    ),
  },
  // "was backed by 1,480 people"
  {
    role: 'votes',
    units: COUNT,
    before: new RegExp(
      `\\b(?:was|were|been|being) (?:backed|chosen|supported|picked|preferred|favou?red|voted for) by${HEDGED}$`,
    ),
    after: new RegExp(`^ (?:${PEOPLE}\\b(?! (?:in|at|from|of|on|who)\\b)|of those who voted)`),
  },
  // "812,440 people, or 31.4 percent of those voting, chose Solano"
  {
    role: 'votes',
    units: COUNT,
    beyond: new RegExp(
      `^ ${PEOPLE}(?:(?:,? or| –| -|,) ${N} ?(?:%|per ?cent)[^,;.%\\d]{0,60}(?:,| –| -)| \\(${N} ?(?:%|per ?cent)[^;()]{0,40}\\))? ${CHOSE}\\b`,
    ),
    // "six in ten voters chose Solano"
    unless: /\b(?:in|of|every|each)(?: every)? $/,
  },
];
