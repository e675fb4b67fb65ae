import { COUNT, HEDGED, PERCENT, type RoleCue } from './role-cue.ts';

const PEOPLE =
  '(?:(?!votes\\b|ballots\\b|among\\b)[\\w-]+ ){0,4}?(?:people|persons|adults|voters|electors|respondents|citizens|residents|participants|members|supporters|men and women|households|individuals|interviewees|internet users|americans|interviews|telephone interviews|responses|replies|answers|questionnaires)\\b';
const HOW =
  '(?: (?:online|by (?:tele)?phone|on the (?:tele)?phone|face[- ]to[- ]face|in person|at home|on \\w+day|in \\w+))?,?';

/** A poll or whoever asks for it: campaigns and the police call on people, too. */
const A_POLL =
  /\b(?:polls?|surveys?|surveyed|panel|samples?|interview\w*|pollsters?|firm|institute|agency|research\w*|respondents|questions|fieldwork|opinion|university|college|it|gallup|ipsos|yougov|datafolha)\b/;
const A_CAMPAIGN =
  /\b(?:rally|rallies|campaign(?:s|ers|ed)?|volunteers|police|activists|canvassers|party (?:\w+ ){0,2}?(?:contacted|phoned|called|reached|held|rang))\b[^;.]{0,60}$/;

/** How many a poll has asked, told in other words: tried first, since those asked are registered and take part, too. */
export const ASKED_CUES: readonly RoleCue[] = [
  // "Among the 340 undecided voters asked again": a part of them.
  {
    role: 'subgroup',
    units: COUNT,
    before: new RegExp(`\\b(?:among|of|with|sub-?sample of)${HEDGED}$`),
    after:
      /^ (?:undecided|wavering|young|younger|older|female|male|first-time|rural|urban|hispanic|latino|black|white|catholic|muslim) (?:voters|people|adults|respondents|women|men)\b/,
    far: /\b(?:poll|survey|sample|among|sub-?sample)\b/,
  },
  {
    role: 'sample',
    units: COUNT,
    before: new RegExp(
      `\\b(?:sample(?: size)?|interviews|respondents|base)(?: completed| total)?: ?${HEDGED.trim()} ?$`,
    ),
  },
  {
    role: 'sample',
    units: COUNT,
    before: new RegExp(
      `\\b(?:reached|heard(?: from)?|contacted|rang(?: up)?|phoned|telephoned|called(?: on| up)?|consulted|recruited|canvassed|(?:spoke|spoken|talked) (?:to|with|by (?:tele)?phone (?:to|with)))${HOW}${HEDGED}$`,
    ),
    after: new RegExp(`^ ${PEOPLE}`),
    far: A_POLL,
    unless: A_CAMPAIGN,
    unlessAfter: /^ (?:[\w-]+ ){0,3}?(?:members|people) of (?:the )?(?:parliament|congress)\b/,
  },
  {
    role: 'sample',
    units: COUNT,
    before: new RegExp(
      `\\b(?:sampled|quizzed|interviewed|polled|included (?:responses|answers|replies) from)${HOW}${HEDGED}$`,
    ),
    after: new RegExp(`^ ${PEOPLE}`),
    unlessAfter: /^ (?:[\w-]+ ){0,3}?(?:members|people) of (?:the )?(?:parliament|congress)\b/,
  },
  // "The question was put to 1,204 voters"
  {
    role: 'sample',
    units: COUNT,
    before: new RegExp(
      `\\b(?:questions? (?:was|were|is|are|had been|has been) put to|put (?:the|its|that|one|a few|these) (?:[\\w-]+ )?questions? to)${HEDGED}$`,
    ),
    after: new RegExp(`^ ${PEOPLE}|^(?:[,.;)]|$)`),
  },
  // "The firm collected 2,200 replies"
  {
    role: 'sample',
    units: COUNT,
    before: new RegExp(
      `\\b(?:collect(?:s|ed|ing)?|gather(?:s|ed|ing)?|receiv(?:es|ed|ing)|obtain(?:s|ed|ing)|got|has|had|evaluated|made|did)${HEDGED}$`,
    ),
    after:
      /^ (?:[\w-]+ ){0,2}?(?:replies|answers|responses|interviews|questionnaires|(?:filled-in |completed )forms)\b/,
  },
  // "1,204 people answered", "some 1,204 were asked"
  {
    role: 'sample',
    units: COUNT,
    after: new RegExp(
      `^ (?:${PEOPLE} )?(?:were|had been) (?:asked|questioned|interviewed|polled|surveyed)(?=[.,;)]|$| (?:and|in|at|on|by|for|as|when|after|outside|nationwide|across)\\b)|^ ${PEOPLE} (?:answered|replied|responded)(?=[.,;)]|$)`,
    ),
    unlessAfter:
      /\bby (?:the )?(?:police|prosecutors?|investigators)\b|\bto (?:vote|choose|elect|approve|decide|pick)\b/,
  },
  // "carried out with about 11,000 voters", "took place with 1,200 voters"
  {
    role: 'sample',
    units: COUNT,
    before: new RegExp(
      `\\b(?:carried out|conducted|completed|administered)${HOW} (?:with|among|from)${HEDGED}$`,
    ),
    after: new RegExp(`^ ${PEOPLE}`),
  },
  {
    role: 'sample',
    units: COUNT,
    before: new RegExp(`\\b(?:taken|made|done|held|run|took place)${HOW} (?:with|among|from)${HEDGED}$`),
    after: new RegExp(`^ ${PEOPLE}`),
    far: A_POLL,
    unless: A_CAMPAIGN,
  },
  {
    role: 'sample',
    units: COUNT,
    before: new RegExp(
      `\\b(?:based|rests?|rested|rel(?:y|ies|ied)|built|drew|draws) on(?: (?:the )?(?:answers|responses|replies|views|data))?(?: (?:from|of))?${HEDGED}$`,
    ),
    after: new RegExp(`^ ${PEOPLE}`),
  },
  {
    role: 'sample',
    units: COUNT,
    before: new RegExp(`\\b(?:from|on|with|in)${HEDGED}$`),
    after: /^ (?:[\w-]+ ){0,3}?(?:interviews|responses|respondents|replies|questionnaires)\b/,
  },
  {
    role: 'sample',
    units: COUNT,
    before: new RegExp(
      `\\b(?:answers|responses|replies) (?:from|of|by)${HEDGED}$|\\b(?:poll|survey|panel|sample)(?: of its own)?,? (?:which was |that was |was )?of${HEDGED}$`,
    ),
    after: new RegExp(`^ ${PEOPLE}`),
  },
  {
    role: 'sample',
    units: COUNT,
    before: new RegExp(`\\bwith${HEDGED}$`),
    after: /^ (?:people|voters|members|adults|persons) (?:on|in) (?:its|the|their) (?:panel|sample)\b/,
  },
  {
    role: 'sample',
    units: COUNT,
    after: new RegExp(
      `^ ${PEOPLE}(?: [\\w-]+){0,3}? (?:(?:were|was|had been|being) (?:rung|reached|contacted|called up|telephoned|phoned|heard|consulted|quizzed|interviewed|re-?interviewed|questioned)|(?:answered|completed|filled in|filled out|replied to|responded to|took) (?:the|its|their|an?|online) ?(?:[\\w-]+ )?(?:survey|poll|questionnaire|questions)?)\\b`,
    ),
    far: /\b(?:poll|survey|pollsters?|interviewers?|firm|institute|for it|some|about|more than|over|total of|nearly)\b[^;.]{0,80}$|^$/,
    unlessAfter: /\b(?:appeal|call|police|commission)\b/,
  },
  // "17% of the 1,000 people it rang"
  {
    role: 'sample',
    units: COUNT,
    after:
      /^ (?:[\w-]+ ){0,2}?(?:people|persons|adults|voters|electors|citizens|residents|members) (?:it|they|(?:that )?the (?:firm|institute|pollster|survey)) (?:had )?(?:rang|asked|polled|surveyed|interviewed|questioned|spoke to|reached|contacted|sampled)\b/,
  },
  {
    role: 'sample',
    units: COUNT,
    before: new RegExp(
      `\\bsample(?: for [\\w ]{1,25})? (?:was|is|numbered|comprised|included)${HEDGED}$|\\b(?:poll|survey)\\b[^;.\\d]{0,80}, of${HEDGED}$`,
    ),
    after: new RegExp(`^ ${PEOPLE}|^(?:[,.;)]|$)`),
  },
  // "The statistical error does not exceed 3 percent", "accurate to within 2.8 points"
  {
    role: 'margin',
    units: [...PERCENT, 'points', 'bare'],
    before: /\b(?:statistical|sampling|maximum|standard|margin of) error\b[^;.,]{0,50}$/,
  },
];
