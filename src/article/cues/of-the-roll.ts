import { COUNT, PERCENT, type RoleCue } from './role-cue.ts';

/** A number as written, whatever its noun. */
const N = '\\d[\\d.,]{0,14}(?: \\d{3}){0,3}(?: (?:million|crore|lakh))?';
/** Hedges, each with the space behind it. */
const ROUGHLY =
  '(?:(?:just|only|some|about|around|nearly|almost|over|under|more than|less than|fewer than|roughly|at least|an estimated|exactly|a little|well) ){0,4}';
/** "208 of the assembly's 240 members": no voters. */
const NO_HOUSE =
  "(?!(?:out )?of (?:[\\p{L}-]+ ){0,3}?(?:parliament|assembly|council|senate|congress|house|chamber|board|committee|cabinet)['’]s )";
/** "of the party's more than", "out of an electorate of": before the number of those who could have voted. */
const OF_ALL = `${NO_HOUSE}(?:out )?of (?:(?:the|its|their|all|those|an? (?:electorate|electoral roll|roll|register|total|possible)(?: of)?|[\\p{L}-]+(?:'s?|’s?)|some|about|around|nearly|almost|over|more|than|just|roughly|an estimated|registered|eligible) ){0,6}`;
/** Those who vote here; nobody's parliament and no committee. */
const VOTERS =
  "(?:people|voters?|electors|citizens|members(?! of (?:the )?(?:parliament|house|chamber|assembly|senate|council|board|cabinet|congress|committee)\\b)|supporters|residents|adults|names|delegates (?:accredited|entitled|eligible|registered)|men and women|(?:those|people|names) on the|on (?:the|its|their) (?:\\p{L}+'? )?(?:rolls?|lists?|registers?)|eligible|entitled|registered)\\b";
const NOT_FOR =
  '(?! (?:for|against|in favou?r|to (?!elect\\b|choose\\b|pick\\b)\\p{L}+|yes|no|early|by (?:mail|post)|in advance|online|abroad|before|already|remain|leave|on (?:the|a) (?:bill|motion|amendment))\\b)';
/** What they did: "sent in valid ballots", "came to the polling stations", "did so". */
const VOTED = `(?:(?:had |have |having )?(?:also |already |actually |then )?(?:took part|taken part|participated|turned (?:out|up)|voted${NOT_FOR}|did so|did(?= ?[,.;]|$)|cast (?:one|a|their|ballots?|votes?|valid)\\b(?! (?:ballots?|votes?) for)|(?:sent in|returned|handed in|submitted|posted) (?:\\p{L}+ ){0,2}?(?:ballots?|papers?|votes?)|(?:came|come|went|gone|showed up) (?:out )?to (?:the (?:\\d[\\d,]{0,8} )?(?:polls|polling|ballot)|the $|vote)|exercised (?:the|their) (?:right|franchise)|had their say|made (?:use of|the effort|their way to)|took the trouble|bothered|complied|used (?:it|theirs|(?:the|that|their) (?:right|votes?))))`;
/** "who had the right", "people who have a vote" */
const WITH_A_VOTE =
  '(?:\\p{L}+ ){0,2}?who (?:had|have|held|hold) (?:the|that|a) (?:right|vote)(?: to (?:vote|do so|take part))?';
/** "who had registered to do so" */
const SIGNED_UP =
  '(?:\\p{L}+ ){0,2}?who (?:had |have )?(?:registered|signed up|enrolled) (?:to (?:vote|do so|take part)|for the (?:vote|ballot))';
/** Between those who could and what they did: "entitled to a vote – members and supporters –". */
const ASIDE =
  "(?:[\\p{L}'’-]+ ){0,7}?(?:[–—-] [^;.–—\\d]{0,70} [–—-] |\\([^)\\d]{0,50}\\) |, [^,;.\\d]{0,50}, )?(?:who )?";
const NO_CHAMBER =
  "(?![^;]{0,300}\\b(?:parliament|lawmakers|deputies|mps|senators|chamber|cabinet|in the house|board|(?:assembly|council|senate|congress|house)['’]s|members of the (?:assembly|council|senate|congress|house))\\b)";
/** "Of the 34,000 voters registered abroad", "of the 1,204 voters interviewed": a part of the roll, or a poll's. */
const NO_PART =
  '(?![^,;.\\d]{0,60}\\b(?:(?<!and )(?:abroad|overseas)|(?<!men and )women|men(?! and women)|young\\w*|first-time|interviewed|surveyed|polled|questioned|asked(?! to))\\b)';

/** Between the roll and who voted: "Of 812,440 people on the lists 501,216 took part", "of 4,776 members, 4,708 did". */
const AND_THEN = '(?:[,–—-]|\\b(?:rolls?|lists?|registers?|registered|enrolled|entitled|eligible))';
/** "Ballots were handed in by" */
const CAST_BY =
  '\\b(?:ballots?|votes?|papers?) (?:(?:was|were|had|have|been) ){1,2}(?:handed in|cast|given|returned|sent in|submitted|deposited|marked) by ';

/** Who could vote and who did, told in one breath: "174,404 of its 269,469 members", "of 4,776 on the roll, 4,708 did". */
export const OF_THE_ROLL_CUES: readonly RoleCue[] = [
  // "Of the 34,000 voters registered abroad, 12,000 voted": a part that is no turnout of the whole.
  {
    role: 'unrelated',
    units: [...COUNT, ...PERCENT],
    far: new RegExp(
      `(?:^|[;:,–—-] )of ${ROUGHLY}(?:the )?${N}(?!${NO_PART}) [^;.\\d]{0,90}[,–—-] ${ROUGHLY}$`,
      'u',
    ),
    after: new RegExp(`^(?: of (?:them|those))?(?: ${VOTERS})? ${VOTED}`, 'u'),
  },
  {
    role: 'votes-cast',
    units: COUNT,
    far: new RegExp(`^${NO_CHAMBER}`),
    beyond: new RegExp(
      `^ (?:${VOTERS} )?${OF_ALL}${N}${NO_PART} (?:${VOTERS} |[\\p{L}'-]+ on )${ASIDE}${VOTED}`,
      'u',
    ),
  },
  {
    role: 'registered-voters',
    units: COUNT,
    far: new RegExp(`${N}(?: ?%| per ?cent)? (?:${VOTERS} )?${OF_ALL}$`, 'u'),
    after: new RegExp(`^${NO_PART} (?:${VOTERS} |[\\p{L}'-]+ on )${ASIDE}${VOTED}`, 'u'),
  },
  {
    role: 'turnout',
    units: PERCENT,
    beyond: new RegExp(`^ ${OF_ALL}${N}${NO_PART} (?:${VOTERS} |[\\p{L}'-]+ on )${ASIDE}${VOTED}`, 'u'),
  },
  // "75.7% of the 245,004 who had the right, used it"
  {
    role: 'turnout',
    units: PERCENT,
    beyond: new RegExp(`^ ${OF_ALL}${N} ${WITH_A_VOTE},? ${VOTED}`, 'u'),
  },
  {
    role: 'registered-voters',
    units: COUNT,
    far: new RegExp(`${N}(?: ?%| per ?cent)? ${OF_ALL}$`, 'u'),
    after: new RegExp(`^ ${WITH_A_VOTE},? ${VOTED}`, 'u'),
  },
  // "They are 82 per cent of the roughly 127,000 who had registered to do so"
  {
    role: 'turnout',
    units: PERCENT,
    before:
      /\b(?:(?:they|those|these) (?:are|were|make up|made up|represent(?:ed)?)|(?:that|this|it|which) (?:is|was|makes|represent(?:s|ed)|amounts to|amounted to)|,? or) (?:about |some |just |only )?$/,
    beyond: new RegExp(`^ ${OF_ALL}${N} ${SIGNED_UP}`, 'u'),
  },
  {
    role: 'registered-voters',
    units: COUNT,
    before: new RegExp(`\\b${OF_ALL}$`, 'u'),
    after: new RegExp(`^ ${SIGNED_UP}`, 'u'),
  },
  // "36,704,156 people voted out of 50,483,192 with the right to do so"
  {
    role: 'votes-cast',
    units: COUNT,
    beyond: new RegExp(`^ (?:[\\p{L}'-]+ ){0,2}?${VOTED}(?: \\p{L}+){0,4}?,? ?out ${OF_ALL}${N}`, 'u'),
  },
  {
    role: 'registered-voters',
    units: COUNT,
    far: new RegExp(`${N} (?:[\\p{L}'-]+ ){0,2}?${VOTED}(?: \\p{L}+){0,4}?,? ?out ${OF_ALL}$`, 'u'),
  },
  // "Ballots were handed in by 501,216 of 812,440 voters"
  {
    role: 'votes-cast',
    units: COUNT,
    before: new RegExp(`${CAST_BY}${ROUGHLY}$`, 'u'),
    beyond: new RegExp(`^ (?:${VOTERS} )?${OF_ALL}${N}${NO_PART} (?:\\p{L}+ ){0,2}?${VOTERS}`, 'u'),
  },
  {
    role: 'registered-voters',
    units: COUNT,
    far: new RegExp(`${CAST_BY}${ROUGHLY}${N} (?:${VOTERS} )?${OF_ALL}$`, 'u'),
    after: new RegExp(`^${NO_PART} (?:\\p{L}+ ){0,2}?${VOTERS}`, 'u'),
  },
  // "615,009 ballots out of an electorate of 966,129"
  {
    role: 'votes-cast',
    units: COUNT,
    after: /^ (?:ballots|votes)(?: were)?(?: cast)? (?:out )?of an (?:electorate|electoral roll) of\b/,
  },
  // "Of the 165,980 electors on the roll, 118,344 came to the polling stations"
  {
    role: 'registered-voters',
    units: COUNT,
    before: new RegExp(`(?:^|[;:,–—-] |that | )${OF_ALL}${ROUGHLY}$`, 'u'),
    beyond: new RegExp(
      `^${NO_PART} (?:[\\p{L}'-]+ ){0,2}?${VOTERS}[^;.\\d]{0,80}${AND_THEN} ${ROUGHLY}${N}(?: ?%| per ?cent)?(?: of (?:them|those))?(?: ${VOTERS})?(?:,? or [^,;]{0,30},)? ${VOTED}`,
      'u',
    ),
  },
  {
    role: 'votes-cast',
    units: COUNT,
    far: new RegExp(
      `^${NO_CHAMBER}(?:[^;]{0,200}[;:,–—-] |that )?${OF_ALL}${ROUGHLY}${N}${NO_PART} (?:[\\p{L}'-]+ ){0,2}?${VOTERS}[^;.\\d]{0,80}${AND_THEN} ${ROUGHLY}$`,
      'u',
    ),
    after: new RegExp(`^(?: of (?:them|those))?(?: ${VOTERS})?,? ${VOTED}`, 'u'),
  },
  {
    role: 'turnout',
    units: PERCENT,
    far: new RegExp(
      `(?:^|[;:,–—-] |that )${OF_ALL}${ROUGHLY}${N}${NO_PART} (?:[\\p{L}'-]+ ){0,2}?${VOTERS}[^;.\\d]{0,80}${AND_THEN} ${ROUGHLY}$`,
      'u',
    ),
    after: new RegExp(`^(?: of (?:them|those))? ${VOTED}`, 'u'),
  },
  // "There were 21.1 million voters on the roll, and 73.9 percent of them cast a ballot"
  {
    role: 'turnout',
    units: PERCENT,
    far: /\b(?:on the (?:electoral )?(?:rolls?|register|lists?)|registered|entitled|eligible)\b/,
    after: new RegExp(`^ of them ${VOTED}`, 'u'),
  },
  // "46.74 percent of the electorate, or 1,637,956 people, had voted"
  {
    role: 'turnout',
    units: PERCENT,
    beyond: new RegExp(
      `^ of (?:the |all |those )?(?:[\\p{L}-]+ ){0,2}?(?:electorate|voters|roll|register|electors)(?:,| [–—-])(?: or)? ${ROUGHLY}${N}[^,;.\\d]{0,30}, ${VOTED}`,
      'u',
    ),
  },
  {
    role: 'votes-cast',
    units: COUNT,
    before: new RegExp(
      `^ of (?:the |all |those )?(?:[\\p{L}-]+ ){0,2}?(?:electorate|voters|roll|register|electors)(?:,| [–—-])(?: or)? ${ROUGHLY}$`,
      'u',
    ),
    after: new RegExp(`^[^,;.\\d]{0,30}, ${VOTED}`, 'u'),
  },
  // "41,791,322 citizens turned out – 58.55 per cent of an electoral roll of 71,374,373"
  {
    role: 'turnout',
    units: PERCENT,
    before: /\b(?:turned out|voted|took part|cast (?:a|their) (?:ballots?|votes?))\b[^;.]{0,20}$/,
    after: /^ of (?:an?|the) (?:electorate|electoral roll|roll|register|voters' list) of\b/,
  },
];
