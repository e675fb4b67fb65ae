import { COUNT, HEDGED, type RoleCue } from './role-cue.ts';

const PLACES =
  '(?:polling|voting) (?:stations|sites|places|centres|centers|units|booths|locations|tables|districts)\\b';
const NOT_A_PART =
  '(?! (?:abroad|overseas|outside|where|there|counted|reporting|in (?:the )?(?:capital|city|region|province|north|south|east|west)))';

const AGAIN = '(?:repeat\\w*|re-?run\\w*|re-?held|annul\\w*|cancel\\w*|invalidat\\w*|again|anew|afresh)';

/** Those who are registered to watch, and not to vote. */
export const WATCHER_CUES: readonly RoleCue[] = [
  // "52,000 people, among them 1,300 foreigners, were accredited to watch"
  {
    role: 'observers',
    units: COUNT,
    after: /^ (?:people|persons|citizens|representatives)\b/,
    beyond:
      /^ \w+(?:,? (?:(?:among|of) (?:them|whom)|including) [^;.]{3,50}?,)? (?:were|are|have been|had been) (?:accredited|registered|authori[sz]ed) (?:to (?:watch|observe|monitor|follow)\b|as (?:observers|monitors)\b)/,
  },
];

/** Polling stations, observers and constituencies. */
export const STATION_CUES: readonly RoleCue[] = [
  {
    role: 'unrelated',
    units: COUNT,
    after:
      /^ (?:\w+ ){0,2}?(?:polling|voting) (?:stations|places|sites|units|booths)[^;,.]{0,40}\b(?:left to|still to|yet to|to be moved|relocated|outstanding|missing|under water|flooded|without (?:power|ballots))\b/,
  },
  // "counted the votes from 3,694 (99.95 per cent) of 3,766 stations": those that are in.
  {
    role: 'unrelated',
    units: COUNT,
    before: new RegExp(
      `\\b(?:counted|processed|tallied|received|complete|completed|finished|over)\\b[^;.]{0,40}\\b(?:from|in|at|of)${HEDGED}$`,
    ),
    beyond:
      /^ (?:polling stations |precincts |ones )?(?:\(\d[\d.,]*(?: ?%| per ?cent)\) )?(?:out )?of (?:the |its |all |a total of )?\d[\d.,]* (?:polling|precincts|stations)\b/,
  },
  {
    role: 'unrelated',
    units: COUNT,
    beyond: /^ (?:polling (?:stations|places|sites|units)|precincts) out of (?:the |all |a total of )?\d/,
  },
  // "A repeat vote will be held at 12 polling stations": those of a part.
  {
    role: 'unrelated',
    units: COUNT,
    before: new RegExp(`\\b${AGAIN}\\b[^;.]{0,50}\\b(?:at|in|from)${HEDGED}$`),
    after: new RegExp(`^ ${PLACES}`),
  },
  {
    role: 'unrelated',
    units: COUNT,
    after: new RegExp(`^ ${PLACES}[^;.]{0,40}\\b(?:be|was|were|been) ${AGAIN}\\b`),
  },
  // "a recount was carried out at 12 precincts", "police were called to 12 polling stations": of some.
  {
    role: 'unrelated',
    units: COUNT,
    before: new RegExp(
      `\\b(?:recount\\w*|re-?check\\w*|inspect\\w*|audit\\w*|annul\\w*|irregularit\\w+|violations|incidents|problems)\\b[^;.]{0,50}\\b(?:at|in|from|of|to)${HEDGED}$`,
    ),
    after: new RegExp(`^ (?:${PLACES}|precincts\\b)`),
    unless: /\b(?:no|without|few|any)\b[^;.]{0,40}\b(?:irregularit\w+|violations|incidents|problems)\b/,
  },
  // "voters filled in its forms at 240 polling stations": a survey's.
  {
    role: 'unrelated',
    units: COUNT,
    before: new RegExp(
      `\\b(?:forms?|questionnaires?|respondents|replies|answers|responses|interviews|interviewers|those (?:asked|leaving|approached)|mock ballots?)\\b[^;.]{0,40}\\b(?:at|in|from|outside)${HEDGED}$`,
    ),
    after: new RegExp(`^ (?:${PLACES}|precincts\\b)`),
    unless: /\bresult forms?\b/,
  },
  // "of those leaving 240 polling stations", "asked on leaving": a survey's.
  {
    role: 'unrelated',
    units: COUNT,
    before: new RegExp(
      `\\b(?:leaving|(?:when|as) (?:they|voters|people) (?:left|leave)|on the(?:ir)? way out (?:of|from)|coming out of|exit(?:s|ing)? (?:of|from))${HEDGED}$`,
    ),
    after: new RegExp(`^ (?:${PLACES}|precincts\\b)`),
  },
  // "at the country's 9,000 or so polling stations"
  {
    role: 'polling-stations',
    units: COUNT,
    before: /\b(?:country|nation|state|republic|province|island|region|city)'s (?:some |about |roughly )?$/,
    after: new RegExp(`^ (?:or so |or more |odd )?${PLACES}${NOT_A_PART}`),
  },
  // "results from the 33,000 or so polling stations": from all.
  {
    role: 'polling-stations',
    units: COUNT,
    before: /\bthe $/,
    after: new RegExp(`^ (?:or so|or more|odd) ${PLACES}${NOT_A_PART}(?! (?:counted|that|which))`),
  },
  // "voters were questioned at 240 polling stations", "talked to 9,800 people at 240 precincts": a survey's.
  {
    role: 'unrelated',
    units: COUNT,
    far: new RegExp(
      `\\b(?:questioned|asked|interviewed|surveyed|(?:spoken?|talked) (?:to|with)|exit poll|sampled?|quick count)\\b[^;.]{0,40}\\b(?:at|in|from|outside)${HEDGED}$`,
    ),
    after: new RegExp(`^ (?:${PLACES}|precincts\\b)`),
  },
  // "at many of the 2,118 polling units", "all but two of 5,959 precincts"
  {
    role: 'polling-stations',
    units: COUNT,
    before:
      /\b(?:many|some|most|several|few|half|dozens|hundreds|all but [a-z-]+|each|none|any|almost all|nearly all|every one) of (?:(?:the|its|their|all|some|about|more than|over|nearly|[a-z-]+'s?) ){0,3}$/,
    after: new RegExp(`^ (?:${PLACES}|precincts\\b)${NOT_A_PART}`),
  },
  {
    role: 'polling-stations',
    units: COUNT,
    far: new RegExp(`\\ball but [a-z\\d-]+ of${HEDGED}$`),
    after: new RegExp(`^ (?:${PLACES}|precincts\\b)`),
  },
  // "2,373 of 2,375 precincts in"
  {
    role: 'polling-stations',
    units: COUNT,
    before: /^ (?:out )?of (?:the |all |its |all the )?$/,
    after: new RegExp(
      `^ (?:${PLACES}|precincts|stations)(?: (?:is|are|was|were|have|has|had|been|being|now|already))* (?:in|counted|processed|tallied|reported|reporting)(?=[.,;:)]|$)`,
    ),
  },
  // "with all 1,055 polling stations counted"
  {
    role: 'polling-stations',
    units: COUNT,
    before: /\ball (?:of )?(?:the |its |[a-z-]+'s )?$/,
    after: new RegExp(
      `^ (?:${PLACES}|precincts|stations)(?: (?:now|already|having|been))* (?:in|counted|processed|tallied|reported|reporting|declared)(?=[.,;:)]|$)`,
    ),
    // A county's: "in Corvo County, with all five precincts in".
    unless:
      /\b(?:county|city|town|ward|district|municipality),? (?:with|after|once) all (?:of )?(?:the |its )?$/,
  },
  // "registered at some 810,000 polling stations"
  {
    role: 'polling-stations',
    units: COUNT,
    before: new RegExp(
      `\\b(?:registered|vote|votes|voting|voted|balloting|polling|held|took place|eligible voters|opened|laid out|displayed|set up|(?:voting|balloting|polling|the vote) (?:was|took place|is|went on))(?: on \\w+day)?,? (?:at|in)${HEDGED}$`,
    ),
    after: new RegExp(
      `^ (?:${PLACES}|stations(?=[.,;]| (?:at home|across|nationwide|throughout)))${NOT_A_PART}`,
    ),
    unless: /\b(?:exit poll|interview\w*|survey\w*|problems|delay\w*|suspended|irregular\w*)\b/,
  },
  // "Voting took place at 5,002 centres."
  {
    role: 'polling-stations',
    units: COUNT,
    before: new RegExp(
      `\\b(?:voting|polling|balloting|the (?:vote|election|poll)) (?:took place|was (?:held|conducted|under way)|went on|went ahead|began|started)(?: (?:on \\w+day|\\w+ly))?,? (?:at|in)${HEDGED}$`,
    ),
    after:
      /^ (?:centres|centers|stations|sites|locations|booths)(?=[.,;]|$| (?:across|nationwide|at home|throughout)\b)/,
  },
  // "There were 2,474 stations, 48 of them abroad"
  {
    role: 'polling-stations',
    units: COUNT,
    before: new RegExp(`\\b(?:there (?:are|were)|a total of)${HEDGED}$`),
    after: /^ stations(?=[,.;]| (?:across|nationwide|at home|throughout|open)\b)/,
  },
  // "European Union observers, of whom there were 100", "the mission's monitors, 295 of them,"
  {
    role: 'observers',
    units: COUNT,
    before: new RegExp(`\\b(?:observers|monitors), (?:of whom there (?:are|were)|numbering)${HEDGED}$`),
  },
  {
    role: 'observers',
    units: COUNT,
    before:
      /\b(?:observers|monitors)(?: (?:of|from|for|sent by) [^.,;]{3,70})?, (?:some |about |more than )?$/,
    after: /^ (?:of them(?:,| in all)|in (?:number|all|total)\b|strong\b)/,
  },
  // "Observers of the League, who had deployed over 1,000 people"
  {
    role: 'observers',
    units: COUNT,
    before: new RegExp(
      `\\b(?:observers|monitors|(?:observer|observation|monitoring) (?:mission|group|team))\\b[^.;]{0,90}\\b(?:deployed|fielded|dispatched|sent(?: out)?|posted|had)${HEDGED}$`,
    ),
    after:
      /^ (?:(?!observers|monitors|polling|voting)[a-z-]+ )?(?:people|persons|volunteers|members)\b(?! (?:killed|dead|injured|voted|to vote|interviewed|who))/,
  },
  {
    role: 'observers',
    units: COUNT,
    before: new RegExp(
      `\\b(?:observers|monitors) (?:of|from|for|sent by) [a-z' -]{3,60} (?:number|numbered|total|totall?ed|came to)${HEDGED}$`,
    ),
  },
  // "4,500 local and 295 international observers": a part of them.
  {
    role: 'unrelated',
    units: COUNT,
    before:
      /^ (?:local|domestic|national|foreign|international)[^;,.]{0,30} and (?:some |about |more than )?$/,
    after: /^ (?:[\w-]+ ){0,3}?(?:observers|monitors)\b/,
  },
  {
    role: 'polling-stations',
    units: COUNT,
    after:
      /^ (?:(?!(?:surveys?|polls?|outside|people|voters|citizens|electors|came|come|went|gone|going|turned|voted|queued|at|to|in|were|was|had|have) )\w+ ){0,3}?(?:polling|voting|electoral) (?:stations|sites|places|centres|centers|precincts|units|points|locations|booths)/,
    unless:
      /\b(?:outside|from only|results from|figures from|after|with|irregularit\w+[^;]{0,40}|at only|in only|spoke\b[^;]{0,60}|interview\w*[^;]{0,60}|exit poll\b[^;]{0,80}|staff\b[^;]{0,80}|observ\w+[^;]{0,50}|monitor\w+[^;]{0,50}|counted|results? (?:at|in)|from|of them|cameras?[^;]{0,30}|closed|abroad|one of|of its|of the|at (?:just|about|some)) (?:the )?(?:first )?$|\b(?:outside|(?:doors|gates|exits) of|voters (?:at|leaving))(?: some| about| around| the| more than| nearly| almost| over)* $/,
    unlessAfter:
      /^ (?:\w+ ){0,3}?(?:stations|sites|places|centres|centers|precincts|units|points|locations|booths) (?:abroad|overseas|in embassies|outside|counted|reporting|reported|were closed|processed|surveyed|had (?:web|cameras)|with (?:web|cameras)|in,|in (?:so far|now))|^(?:xx)/,
  },
  {
    role: 'polling-stations',
    units: COUNT,
    after: /^ (?:precincts|precinct)\b/,
    unless: /\b(?:outside|after|with|of|in|from|of the) (?:the )?$/,
    unlessAfter: /^ (?:precincts|precinct)(?: \w+){0,3} (?:counted|reporting|reported|in\b|processed)/,
  },
  {
    role: 'polling-stations',
    units: COUNT,
    before:
      /\b(?:polling (?:stations|sites|places|centres|centers|units)|precincts)(?: (?:is|was|of|were|:|number|numbered|totall?ed|open|opened))+[ :]*$/,
  },
  // "Among them were Estavia's League of Voters, which has 250 observers": some of them.
  {
    role: 'unrelated',
    units: COUNT,
    far: /^among them\b/,
    after: /^ (?:[\w-]+ ){0,5}?(?:observers|monitors)\b/,
  },
  {
    role: 'observers',
    units: COUNT,
    after: /^ (?:[\w-]+ ){0,5}?(?:observers|monitors)\b/,
    unless: /\b(?:among them|including|of whom|of them|of which|them,)[^;]{0,20}$/,
    unlessAfter: /^ (?:[\w-]+ ){0,3}?(?:groups|organi[sz]ations|missions|countries)/,
  },
  {
    role: 'observers',
    units: COUNT,
    before:
      /\b(?:observers|monitors)(?: (?:is|was|of|were|:|number|numbered|totall?ed|accredited|registered))+[ :]*(?:about |around |some |over |more than |nearly |almost |roughly )*$/,
    after: /^(?! (?:polling|stations|countries|from))/,
  },
  {
    role: 'constituencies',
    units: COUNT,
    after:
      /^ (?:\w+ ){0,2}?(?:constituencies|electoral districts|single-mandate districts|election districts)\b/,
    unless:
      /\b(?:won|wins|carried|took|lead|leads|leading|ahead|of the|in at least|held|after|with|results? (?:from|in)|from) (?:the )?$/,
    unlessAfter:
      /^ (?:\w+ ){0,2}?(?:constituencies|districts)(?: \w+){0,3} (?:declared|counted|reporting|reported|in\b|to declare)/,
  },
];
