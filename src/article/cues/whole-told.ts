import { COUNT, HEDGED, PERCENT, type RoleCue } from './role-cue.ts';

const STATIONS = '(?:polling|voting) (?:stations|places|sites|centres|centers|units)\\b';
const VOTERS = '(?:people|voters|electors|citizens|members|supporters|residents)';
const CAME = '(?:turned (?:up|out)|voted|took part|participated|cast (?:a|their) (?:ballots?|votes?))';
const PAPERS = '(?:ballots?|ballot papers?|voting papers?|papers|emails|forms)';
const POSTED = '(?:sent|posted|mailed|emailed|given|issued)';

/** Those who could vote, those who did and the places for it, in turns of phrase that name neither turnout nor a roll. */
export const WHOLE_CUES: readonly RoleCue[] = [
  // "Some 52 percent of the electorate took part that time"
  {
    role: 'unrelated',
    units: PERCENT,
    after: new RegExp(
      `^ of (?:the |all |those )*(?:electorate|${VOTERS}|eligible|entitled)[^;.]{0,20} ${CAME} (?:that time|then|back then|on that occasion|at the time|that year|in that (?:vote|election|round))\\b`,
    ),
  },
  // "Hardly more than 39 percent bothered to go to one of the 2,474 polling stations"
  {
    role: 'turnout',
    units: PERCENT,
    after: new RegExp(
      `^(?: of (?:them|those|${VOTERS}|the electorate))? (?:bothered to (?:vote|go|turn (?:up|out)|come|take part)|made (?:their|its) way (?:on \\w+ )?to (?:the |one of the |a )?(?:polls|polling|voting|ballot|$))`,
    ),
  },
  // "25,578,223 people had voted, 47.45 percent of the 53,909,306 on the register"
  {
    role: 'turnout',
    units: PERCENT,
    before: new RegExp(`\\b${CAME}\\b[^;.]{0,40}, (?:or |which is |some |about )*$`),
    beyond:
      /^ of (?:the |all |those |some )*[\d.,]+ (?:million )?(?:people |citizens |voters |names |electors )?(?:on the (?:electoral |voters?'? )?(?:rolls?|registers?|lists?)|registered|eligible|entitled)\b/,
  },
  // "The share of registered voters who turned up was 46.6 per cent", "turned out at a rate of 69.65%"
  {
    role: 'turnout',
    units: PERCENT,
    before: new RegExp(
      `\\b(?:(?:share|proportion|percentage) of (?:the )?(?:registered |eligible )?(?:voters|electors|electorate|citizens|members) (?:who|that) ${CAME} (?:was|is|came to|stood at|reached)|turned out at (?:a|the) rate of)${HEDGED}$`,
    ),
  },
  // "56% of them sent an answer", "Of the 253,689 members who had been sent papers, 78% returned them."
  {
    role: 'turnout',
    units: PERCENT,
    far: new RegExp(`\\b${PAPERS}\\b[^;.]{0,60}$`),
    after:
      /^(?: of (?:them|those|these))? (?:(?:had )?(?:returned|sent|posted|handed) (?:(?:it|them|theirs)(?: (?:back|in))?(?=[,.;]|$| and)|an answer|a reply)|(?:answered|replied|responded)(?=[,.;]|$| and))/,
  },
  {
    role: 'registered-voters',
    units: COUNT,
    before: new RegExp(
      `\\b${PAPERS}(?: (?:or|and) \\w+)? (?:(?:had|have|has|was|were|been) ){0,2}(?:gone out|went out|go out|sent(?: out)?|posted(?: out)?|mailed(?: out)?|issued|distributed) to${HEDGED}$`,
    ),
    after: new RegExp(
      `^ (?:party |paid-up |eligible )?${VOTERS}\\b(?! (?:abroad|overseas|in|who had|surveyed))`,
    ),
  },
  {
    role: 'registered-voters',
    units: COUNT,
    after: new RegExp(
      `^ ${VOTERS} (?:who |that )?(?:had been|were|have been) ${POSTED} (?:a |their )?${PAPERS}\\b(?! (?:abroad|overseas|late|twice|in error|for))`,
    ),
  },
  // "Some 79,170 people had a vote."
  {
    role: 'registered-voters',
    units: COUNT,
    after: new RegExp(`^ ${VOTERS} (?:had|have|held) a vote(?=[.,;]|$)`),
  },
  // "He gave the size of the electorate as 4.7 million"
  {
    role: 'registered-voters',
    units: COUNT,
    far: new RegExp(
      `\\b(?:gave|gives|puts?|giving|putting|estimated|estimates)\\b[^;.]*\\b(?:electorate|electoral roll|voters'? (?:roll|list)|number of (?:registered |eligible )?(?:voters|electors)) (?:as|at)${HEDGED}$`,
    ),
  },
  // "34,531 votes out of some 75,000."
  {
    role: 'votes-cast',
    units: COUNT,
    before: new RegExp(`^ (?:votes|ballots) out of${HEDGED}$`),
    after: /^(?: (?:in all|altogether|in total))?[.,;]/,
  },
  // "For Ivo Brandt, 1,731,529 ballots were counted": somebody's.
  {
    role: 'votes',
    units: COUNT,
    before: new RegExp(
      `(?:^|[;:] |\\band )for (?!the |all |both |a |an |this |example|instance|now|months|years|many|reasons)[^;.]{3,70},${HEDGED}$`,
    ),
    after:
      /^ (?:(?:people|voters|electors|citizens|ballots|votes) )(?:had |have |were |was )?(?:voted|counted|cast)\b/,
  },
  // "1,003 people took part in his telephone poll": in a survey.
  {
    role: 'sample',
    units: COUNT,
    after: new RegExp(
      `^ ${VOTERS} (?:took part|participated) in (?:[\\p{L}'-]+ ){0,3}?(?:telephone|phone|online|opinion|internet|tracking|web) (?:poll|survey)\\b`,
      'u',
    ),
  },
  // "put its questions online to 1,399 registered voters"
  {
    role: 'sample',
    units: COUNT,
    before: new RegExp(`\\bput (?:its|their|the|these|this) questions?(?: (?:online|by \\w+))? to${HEDGED}$`),
    after: /^ (?:\w+ )?(?:registered|eligible|likely)? ?(?:voters|electors|people|adults)\b/,
  },
  // "70% did so: 50,494 papers came in"
  {
    role: 'votes-cast',
    units: COUNT,
    after:
      /^ (?:ballots|papers|ballot papers|voting papers|envelopes) (?:had |have )?(?:come|came|been (?:sent|returned)|were (?:sent|returned))(?: (?:in|back))?(?=[,.;]|$)/,
  },
  // "Turnout, at 58 percent, was high: some 260,000 ballots"
  {
    role: 'votes-cast',
    units: COUNT,
    before:
      /\b(?:high|low|remarkable|strong|heavy|record|healthy|poor|brisk)\b[^;:.]{0,30}: (?:some |about |just |over |nearly |more than )*$/,
    far: /\bturnout\b/,
    after: /^ (?:ballots|votes|people|voters)(?=[,.;]|$)/,
  },
  // "the last of the 451 polling stations", "the doors of the 1,139 polling stations": all of them.
  {
    role: 'polling-stations',
    units: COUNT,
    before:
      /\b(?:the (?:last|first|doors|staff|workers|clerks) (?:of|in|at) (?:the|all|its)|staff (?:of|in|at) the) $/,
    after: new RegExp(`^ ${STATIONS}(?! (?:abroad|overseas|in|where|that (?:had|were)))`),
  },
  // "The mission sent by the Council, 330 people strong, found"
  {
    role: 'observers',
    units: COUNT,
    before: /\bmission (?:of|from|sent by|fielded by) [^.,;]{3,80}, (?:some |about |more than |over )?$/,
    after: /^ (?:people |members |observers |persons )?strong\b/,
  },
  // "The observers of the Union, 78 of them from all over the bloc, were"
  {
    role: 'observers',
    units: COUNT,
    before: /\b(?:observers|monitors) (?:of|from|for|sent by) [^.,;]{3,70}, (?:some |about |more than )?$/,
    after: /^ of them from (?:all|across|every|many)\b/,
  },
];
