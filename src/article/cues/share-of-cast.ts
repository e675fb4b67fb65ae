import { COUNT, PERCENT, type RoleCue } from './role-cue.ts';

const VOTED =
  '(?:(?:actually|then|had|have|did|in the end) ){0,2}(?:voted|turned out|took part|participated|cast (?:a|their) (?:ballots?|votes?)|exercised (?:their|the) right to vote)\\b(?! (?:for|against|to|early|by|online|abroad|in favou?r)\\b)';
const N = '\\d[\\d.,]{0,14}';

/** How many voted, where the same breath tells a share: "38.2% of the 506,438 ballots handed in". */
export const SHARE_OF_CAST_CUES: readonly RoleCue[] = [
  {
    role: 'votes-cast',
    units: COUNT,
    far: /\d ?(?:%|per ?cent) of (?:the |a total of |all |some |about |around |over |more than ){0,3}$/,
    after:
      /^ (?:valid )?(?:ballots|votes|voting papers|ballot papers)(?: that| which)?(?: were)? (?:cast|handed in|returned|sent in|given)\b(?! (?:for|against|in favou?r|at|there|abroad|early)\b)/,
  },
  // "just over 50% of the 329 lawmakers who took part"
  {
    role: 'votes-cast',
    units: COUNT,
    far: /\d ?(?:%|per ?cent) of (?:the |its |their |all |some |about |around |over |more than ){0,3}$/,
    after:
      /^ (?:[\p{L}-]+ ){0,2}?(?:mps|lawmakers|deputies|members|delegates|people|voters|electors)(?: who| that)?(?: had)? (?:took part|taking part|voted|voting)\b(?! (?:for|against|to|early|by|in favou?r)\b)/u,
  },
  // "46,374 of them, or 26.5 percent, actually voted", and the other way round
  {
    role: 'votes-cast',
    units: COUNT,
    beyond: new RegExp(
      `^ of (?:them|those)(?: \\p{L}+)?(?:,| \\(|,? or)(?: or)? ?(?:about )?${N} ?(?:%|per ?cent)[,)]{0,2} ${VOTED}`,
      'u',
    ),
  },
  {
    role: 'turnout',
    units: PERCENT,
    far: /\d of (?:them|those)(?: \p{L}+)?(?:,| \(|,? or)(?: or)? ?(?:about )?$/u,
    after: new RegExp(`^[,)]{0,2} ${VOTED}`),
  },
  {
    role: 'turnout',
    units: PERCENT,
    far: /(?:^|[;:] ?)of (?:those|them|these|all of these),? (?:about |some |just |only |nearly )?$/,
    beyond: new RegExp(`^(?:,? or| \\(|,)(?: about)? ?${N}\\)?,? ${VOTED}`),
  },
  {
    role: 'votes-cast',
    units: COUNT,
    far: /(?:^|[;:] ?)of (?:those|them|these|all of these),? (?:about |some |just |only |nearly )?\d[\d.]* ?(?:%|per ?cent)(?:,? or| \(|,)(?: about)? ?$/,
    after: new RegExp(`^\\)?,? ${VOTED}`),
  },
  // "the number of residents on the rolls hit a record 174,676"
  {
    role: 'registered-voters',
    units: COUNT,
    far: /\bnumber of [^;.\d]{0,60}\b(?:on the (?:electoral |voters?'? |voting )?(?:rolls?|registers?|lists?)|registered(?: to vote| voters)?)\b[^;.\d]{0,60} (?:hit|reached|stood at|rose to|grew to|climbed to|was|is|totall?ed|came to)(?: (?:a|an|the|new|record|all-time|high|of|some|about|over|more|than)){0,5} $/,
  },
  // "nearly 3,000 more registered voters": how far one party is ahead on the roll.
  { role: 'unrelated', units: COUNT, after: /^ (?:more|fewer) (?:registered|people registered)\b/ },
];
