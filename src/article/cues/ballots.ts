import { COUNT, HEDGE, RECEIVED, type RoleCue } from './role-cue.ts';

/** Votes and ballots that are nobody's: cast, valid, rejected. */
export const BALLOT_CUES: readonly RoleCue[] = [
  {
    role: 'votes-cast',
    units: COUNT,
    after:
      /^ (?:\w+ ){0,4}?(?:people|voters|electors|citizens|members|americans|of them|residents|adults)(?: \w+){0,4}? (?:voted(?! for| against| in favou?r| to | yes| no)|cast (?:their |a )?(?:ballots?|votes?)\b(?! for)|turned out|took part|participated|went to the polls|had gone to the polls)(?! early| in advance| by (?:mail|post)| abroad| overseas| outside| online| in person)/,
    unlessAfter:
      /^ of them [^,;.]{0,40}\bearly\b|\btook part in (?:his|her|its|their|the|this) (?:telephone|online|phone|internet|opinion|panel|monthly|weekly) (?:poll|survey)\b|\b(?:took part|participated) in (?!(?:the |this |that |an? |its |[a-z]+'s )?(?:\w+ ){0,2}(?:vot|elections?|ballot|referendum|primary|caucus|run-?off|contest|round|poll))/,
  },
  {
    role: 'votes-cast',
    units: COUNT,
    after:
      /^ (?:ballots|votes)(?: \w+){0,2}? (?:were |was |had been |have been )?(?:cast|counted|in total|returned|submitted)(?! for| against| in (?:favou?r|(?:his|her|its|their) favou?r)| by)/,
    unless: new RegExp(
      `${RECEIVED}${HEDGE} $|\\bof(?: the)?${HEDGE} $|\\bfor (?:whom|him|her|them)${HEDGE} $`,
    ),
    // A part of them: "27,000 votes have been counted nationwide"
    unlessAfter:
      /^ (?:ballots|votes) (?:so far counted|(?:\w+ ){0,3}?counted (?:so far|by now|until now|up to now|already|nationwide|as of|by \d|at \d))\b/,
  },
  // "33,998 papers were put in the boxes"
  {
    role: 'votes-cast',
    units: COUNT,
    after:
      /^ (?:ballots|ballot papers|papers|votes|slips)(?: (?:were|had been|have been|was))? (?:put|placed|dropped|deposited|found|counted out) (?:in|into|from|of|out of) (?:the )?(?:ballot )?(?:boxes|urns)\b/,
  },
  {
    role: 'votes-cast',
    units: COUNT,
    before:
      /(?:votes cast|total votes?|ballots cast|votes polled|total votes? cast|ballots counted|total ballots|number of (?:votes|ballots) cast|turnout)(?: (?:is|was|of|were|stands at|stood at|at|:|amounted to|reached|totall?ed|numbered|came to))*[ :]*(?:about |around |some |over |more than |nearly |almost |roughly |just over |just under )*$/,
  },
  { role: 'votes-cast', units: COUNT, before: /\b(?:turnout|participation)\b[^;,]{0,40}$/ },
  {
    role: 'rejected-votes',
    units: COUNT,
    after:
      /^ (?:(?:ballots?|ballot papers|votes|papers|of them|of the|were|was|as|votes?|had been|came|declared|presidential|ruled|being) ){0,5}(?:invalid|rejected|spoil(?:ed|t)|void(?:ed)?|null|invalidated|disqualified)/,
  },
  {
    role: 'rejected-votes',
    units: COUNT,
    before:
      /(?:rejected|invalid|spoil(?:ed|t)|void|null and void|null)(?: (?:votes?|ballots?|ballot papers|papers))?(?: (?:is|was|of|were|at|:|numbered|totall?ed|came to|amounted to|stood at))*[ :]*(?:about |around |some |over |more than |nearly |almost )*$/,
  },
  {
    role: 'valid-votes',
    units: COUNT,
    after:
      /^ (?:ballots?|votes?|of them|of the votes|of the ballots)? ?(?:were |was |are )?(?:valid|validly)\b/,
    unless: new RegExp(`${RECEIVED}${HEDGE} $`),
  },
  {
    role: 'valid-votes',
    units: COUNT,
    before:
      /(?<!in)valid (?:votes?|ballots?)(?: cast)?(?: (?:is|was|of|were|at|:|numbered|totall?ed|came to|amounted to|stood at))*[ :]*(?:about |around |some |over |more than |nearly |almost )*$/,
  },
];
