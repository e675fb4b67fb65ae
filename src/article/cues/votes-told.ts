import { COUNT, HEDGED, PERCENT, type RoleCue } from './role-cue.ts';
import { VOTES_FOR_CUES } from './votes-for.ts';

const BALLOTS = '(?:ballots|ballot papers|votes|voting papers)';

/** How many voted, told in other words: "8,000 votes out of more than 12.3 million", "the number who voted was 501,220". */
export const VOTES_TOLD_CUES: readonly RoleCue[] = [
  ...VOTES_FOR_CUES,
  // "Ballots were handed to 501,220 voters, who cast them on Sunday"
  {
    role: 'votes-cast',
    units: COUNT,
    before: new RegExp(
      `\\bballots?(?: papers)? (?:were|had been|have been) (?:handed|given|issued) (?:out )?to${HEDGED}$`,
    ),
    after: /^ (?:voters|people|citizens|electors),? who (?:then )?(?:cast|used|returned) (?:them|it|their)\b/,
  },
  // "For Brandt, 100,595 votes were cast": his.
  {
    role: 'votes',
    units: COUNT,
    before: new RegExp(
      `(?:^|[;:] )for (?!(?:all|an?|any|every|each|now|once|some|many|this|that|these|his|her|its|their|example|instance|the (?:first|second|third|last|time|most|rest|record|run-?off|presidency|presidential|election|whole|entire|country|post|office|vote|seats?))\\b)[^;:]{1,80},${HEDGED}$`,
    ),
    after: /^ (?:ballots|votes) (?:were |had been |have been )?cast\b/,
  },
  // "92 million have already cast a ballot by mail": not all yet.
  {
    role: 'unrelated',
    units: COUNT,
    after:
      /^(?: [\p{L}'-]+){0,4}? (?:(?:had|have|has) (?:already )?(?:voted|been (?:cast|returned)|cast)|ballots (?:are|were) (?:already )?(?:in|returned))\b[^;.]{0,50}\b(?:so far|early|in advance|by mail|by post|in person|before (?:polling|election) day)\b/u,
  },
  {
    role: 'unrelated',
    units: COUNT,
    after: /^(?: (?!said|say|told)[\p{L}'-]+){0,4}? (?:(?:had|have|has) already (?:voted|been cast|cast))\b/u,
  },
  {
    role: 'unrelated',
    units: COUNT,
    before: new RegExp(
      `(?:^|[;:] )by (?:last |this )?(?:mon|tues|wednes|thurs|fri)day(?: (?:morning|evening|night))?,?${HEDGED}$`,
    ),
    after: /^(?: [\p{L}'-]+){0,3}? (?:had |have )?(?:voted|cast)\b/u,
  },
  // "with 91,000 mail-in ballots still out"
  {
    role: 'unrelated',
    units: COUNT,
    after:
      /^ (?:[\p{L}'-]+ ){0,4}?(?:ballots|votes|envelopes|papers) (?:(?:are|were|is|was|had|have|yet|that) ){0,2}(?:still|outstanding|yet to|left to|to be counted|uncounted|remain\w*|unopened|not yet)\b/u,
  },
  // "predicted a turnout of 250,000", "are preparing for a turnout above 80 per cent"
  {
    role: 'unrelated',
    units: [...COUNT, ...PERCENT],
    before:
      /\b(?:predict(?:s|ed|ing)?|forecast(?:s|ing)?|prepar(?:es|ed|ing)|expect(?:s|ed|ing)?|project(?:s|ed|ing)|hop(?:es|ed|ing)|braced|counting on|budgeted|called) (?:for )?(?:an? |the )?(?:[\p{L}-]+ )?(?:voter )?turnout (?:of|above|over|below|under|near|around|as high as|between)(?: (?:some|about|around|more than|at least|up to))? $/u,
  },
  {
    role: 'unrelated',
    units: [...COUNT, ...PERCENT],
    before:
      /\bturnout (?:(?:would|will)(?! (?:come in|come out|end up|wind up) at)|could|might|may|should|to (?:be|reach|top|exceed)|is (?:expected|forecast|predicted|likely|projected|estimated to (?:be|reach|top)))\b[^;,]{0,40}$/,
  },
  { role: 'unrelated', units: PERCENT, before: /\bturnout (?:was|had been|stood|reached) then(?: at)? $/ },
  // "Never have so many turned out for a runoff: 71.63 per cent"
  {
    role: 'turnout',
    units: PERCENT,
    before: /\b(?:turned out|gone to the polls|(?:had|have) voted)\b[^;:.]{0,60}: $/,
    after: /^(?:[,.;]|$)/,
  },
  {
    role: 'share',
    units: PERCENT,
    after:
      /^ of (?:those|the (?:people|voters|members)) (?:who (?:had )?(?:came|went|voted|turned|took part|cast)|taking part|voting)\b/,
  },
  {
    role: 'turnout',
    units: PERCENT,
    far: /\b(?:voted|took part|turned out|participated|number of (?:those|people|voters) who)\b[^;.]{0,90}, (?:(?:or|which|that|is|was|equals|about|some|makes) ){0,3}$/,
    after:
      /^ of (?:those|all|the (?:people|voters|citizens|names)) (?:on|in|entered on|entitled|eligible|registered)\b/,
  },
  {
    role: 'votes-cast',
    units: COUNT,
    before: new RegExp(
      `\\bnumber of (?:people|voters|citizens|members|electors|those) (?:who|that) (?:had )?(?:voted|took part|turned out|participated|cast (?:a|their) (?:ballots?|votes?))(?: [\\p{L}'-]+){0,3}? (?:was|is|reached|came to|stood at|totall?ed)${HEDGED}$`,
      'u',
    ),
  },
  {
    role: 'votes-cast',
    units: COUNT,
    after:
      /^ (?:people|voters|citizens|electors|members|of those on the (?:rolls?|lists?|register)) (?:took part in (?:it|the (?:vote|voting|election|referendum|ballot|run-?off))|(?:came|went|turned out) to (?:the (?:polls|polling|ballot)|the $|vote))/,
  },
  // "not quite 21,000 votes out of more than 1.3 million cast"
  {
    role: 'votes-cast',
    units: COUNT,
    far: new RegExp(`\\bvotes\\b[^;.]{0,160}\\bout of${HEDGED}$`),
    after: /^(?: (?:ballots|votes))? cast\b(?! (?:in|at|by|for|there)\b)/,
  },
  {
    role: 'votes-cast',
    units: COUNT,
    far: new RegExp(`\\b(?:by|gap|margin|difference|lead)\\b[^;.]{0,40}votes out of${HEDGED}$`),
    after: /^(?:[.,;]|$)/,
  },
  // "Of the 501,220 votes cast, 8,410 were invalid"
  {
    role: 'votes-cast',
    units: COUNT,
    before: new RegExp(`(?:^|[;:,] )of${HEDGED}$`),
    after: new RegExp(
      `^ ${BALLOTS} (?:that (?:were|had been) |which were )?(?:cast|counted|returned|handed in|found in the boxes)\\b(?! (?:for|by|in favou?r|at|there|abroad|in the)\\b)`,
    ),
    beyond: /\b(?:in ?valid|void|spoil(?:ed|t)|rejected|blank|null|disqualified)\b/,
  },
  {
    role: 'votes-cast',
    units: COUNT,
    before: new RegExp(
      `\\b(?:commission|officials|tellers|board|authority|organi[sz]ers|counters|scrutineers|party|returning officer)(?: (?:said|had|have|has|that|it|they)){0,3} (?:counted|tallied|received|registered)${HEDGED}$`,
    ),
    after: new RegExp(`^ ${BALLOTS}(?=[.,;]| (?:in (?:all|total)|of which|altogether)|$)`),
  },
  {
    role: 'votes-cast',
    units: COUNT,
    after:
      /^ (?:ballots|ballot papers|votes|envelopes) (?:were |had been )?found in the (?:ballot )?(?:boxes|urns)\b/,
  },
  {
    role: 'votes-cast',
    units: COUNT,
    before:
      /\b(?:turnout|participation),? (?:put )?at (?:an estimated |about |around |some |nearly |just over |over |more than |roughly ){0,2}$/,
  },
];
