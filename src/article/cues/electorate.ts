import { ELECTORS } from './electors.ts';
import { COUNT, type RoleCue } from './role-cue.ts';

const HEDGE =
  '(?:(?:just|only|some|about|around|nearly|almost|over|more than|roughly|approximately|at least|at most|up to|under|less than|fewer than|an estimated|a total of|all|as many as|a little over|a little under|the) )*';
const LISTS =
  "(?:(?:voters?'? |electoral |voting |final |national |party's )*(?:lists?|rolls?|registers?|registry))";
/** People a vote is open to; candidates, parties and observers take part too, and are not meant. */
const VOTERS = '(?:people|voters|electors|citizens|members|supporters|residents|adults|of them)';
const OF_THE_VOTE =
  "(?= in (?:the |this |that |an? |its |\\p{L}+'s )?(?:\\p{L}+ ){0,2}?(?:votes?|voting|elections?|ballot|referendum|primary|caucus(?:es)?|run-?off|contest|round)\\b|,|\\.|;| –| on | compared|$)";

const VOTED =
  '(?:took part|taken part|taking part|participated|turned out|voted|did so|(?:cast|took) (?:a |their )?(?:ballots?|votes?))\\b(?! for| against| in favou?r| to | yes| no)';

/** How many may vote, voted, watched, and where: tried before all other cues. */
export const ELECTORATE_CUES: readonly RoleCue[] = [
  // "84.6% of the electorate of 4,283,392 took part": three figures in one clause.
  {
    role: 'turnout',
    units: ['percent'],
    beyond: new RegExp(
      `^ of (?:the |an )?(?:electorate|register|roll) of ${HEDGE}[\\d.,]+ (?:million )?(?:people |voters )?${VOTED}`,
    ),
  },
  {
    role: 'registered-voters',
    units: COUNT,
    before: new RegExp(`\\b(?:electorate|register|roll) of ${HEDGE}$`),
  },
  // "1,213,133 of the 2,041,985 citizens entitled to vote took part (59.35%)"
  {
    role: 'votes-cast',
    units: COUNT,
    beyond: new RegExp(
      `^ (?:${VOTERS} )?(?:out )?of ${HEDGE}[\\d.,]+(?:-strong)? (?:million )?(?:[\\w-]+ ){0,6}?${VOTED}`,
    ),
  },
  {
    role: 'turnout',
    units: ['percent'],
    before: /\b(?:took part|participated|turned out|voted|cast (?:a |their )?(?:ballots?|votes?)) \($/,
    after: /^\)/,
  },
  // "16,212,343 people, or 80.42% of those on the lists, took part"
  {
    role: 'votes-cast',
    units: COUNT,
    beyond: new RegExp(
      `^ (?:${VOTERS})?,? or ${HEDGE}[\\d.,]+ ?(?:%|per ?cent)(?: of (?:[^,;.]|[,.](?=\\d)){0,60})?,? ${VOTED}`,
    ),
  },
  {
    role: 'turnout',
    units: ['percent'],
    before: /,? or (?:about |around |some |only |just )*$/,
    after: new RegExp(`^ of (?:those|the|\\d)(?:[^,;.]|[,.](?=\\d)){0,60}, ${VOTED}`),
  },
  // "512,300 of 812,440 registered voters had gone to the polls on Sunday, or 63.1 percent"
  {
    role: 'turnout',
    units: ['percent'],
    far: /\bof [\d.,]+ (?:million )?(?:registered|eligible|enrolled|entitled) (?:voters|electors|citizens|people|members)\b(?: (?:had|have))? (?:gone to the polls|went to the polls|voted|turned out|taken part|took part|cast (?:a|their) (?:ballots?|votes?))\b[^;.()]{0,40}, or (?:about |around |some |only |just )*$/,
    after: /^(?: of (?:them|those|the (?:total|electorate|roll|register))\b[^,;.]{0,30})?(?:[.,;]|$)/,
  },
  // "Of the 554,272 people entitled to take part, 76.3% did so", "more than 80% had cast a ballot"
  {
    role: 'turnout',
    units: ['percent'],
    after: new RegExp(
      `^,? (?:of them )?(?:had |have )?${VOTED}(?! early| by| in advance| online| before| already)`,
    ),
    far: /\b(?:entitled|eligible|registered|electorate|voters|electors|commissioner|commission|estimated|called (?:up )?to (?:the polls|vote))\b/,
    unless: /\b(?:of them|women|men|under|over|aged|young\w*|those)[^,;]{0,20}$/,
  },
  // "with 44.2 million eligible", "13.1 million Ecuadoreans were called to vote"
  {
    role: 'registered-voters',
    units: COUNT,
    after: new RegExp(
      `^ (?:${ELECTORS} )?(?:(?:were|was|are|is|had been|have been|have|had) )?(?:eligible|entitled|registered|called|invited)(?: (?:to (?:vote|take part|the polls)|at\\b|on the|in the)|[.,;)]|$)`,
      'u',
    ),
    unless:
      /\b(?:polled|surveyed|interviewed|questioned|asked|spoke to|survey of|poll of|sample of|among)[^,;]{0,20}$/,
    unlessAfter:
      /^[^;.]{0,60}\b(?:surveyed|polled|interviewed|questioned|found|not)\b|^(?:(?!, (?:among|including|of) )[^;.]){0,60}\b(?:abroad|overseas)\b/,
  },
  {
    role: 'registered-voters',
    units: COUNT,
    before: new RegExp(`(?:^|[ .])lists? (?:held|hold|contain(?:ed)?|had|have|carried|counted) ${HEDGE}$`),
    after: /^ (?:names|voters|people|citizens|electors)\b/,
  },
  // "38,110 of the 82,000-strong electorate"
  { role: 'registered-voters', units: COUNT, after: /^-strong (?:electorate|electoral roll)\b/ },
  // "a gap of 244,000 ballots out of some 41 million cast"
  {
    role: 'votes-cast',
    units: COUNT,
    before: new RegExp(`\\bout of ${HEDGE}$`),
    after: /^ (?:votes |ballots )?cast(?=[.,;:)]|$| (?:in all|in total|nationwide)\b)/,
  },
  // "251,417 first preferences out of 422,664"
  {
    role: 'votes-cast',
    units: COUNT,
    before: /^ (?:first |valid )?(?:votes|preferences|ballots) out of (?:a total of |the )?$/,
    after: /^(?:[.,;:)]|$)/,
  },
  // "1.2 million people voted for Solano": votes of hers, not votes cast.
  {
    role: 'votes',
    units: COUNT,
    after: new RegExp(
      `^ (?:[\\w-]+ ){0,2}?${VOTERS}(?: had| have)? (?:voted|(?:cast|marked) (?:their |a )?(?:ballots?|votes?)|opted) for (?!the first|a second|change)`,
    ),
  },
  {
    role: 'votes',
    units: COUNT,
    before: new RegExp(`\\b(?:support|backing|votes|choice|trust) of ${HEDGE}$`),
    after:
      /^ (?:of (?:his|her|their) )?(?:party |fellow )*(?:members|mps|people|voters|citizens|electors|lawmakers|colleagues)\b/,
  },
  // "got 4.02% of the vote – 629,116 people"
  {
    role: 'votes',
    units: ['count'],
    before: new RegExp(`^ of (?:the |all |valid )?votes?(?: cast)?(?:,? or| [–—-]|,| \\() ?${HEDGE}$`),
    after: /^ (?:people|voters|citizens|electors)(?:[.,;)]|$)/,
  },
  // "with all but 12 percent of the votes counted": what is left, not what is done.
  {
    role: 'not-understood',
    units: ['percent', 'count', 'bare'],
    before: /\ball but (?:about |some |around )*$/,
  },
  {
    role: 'subgroup',
    units: COUNT,
    after: new RegExp(
      `^[^,;.]{0,60}\\b(?:registered|eligible|enrolled|entitled|on the ${LISTS})\\b[^,;.]{0,25}(?<!home and )\\b(?:abroad|overseas)\\b|^ (?:[\\w-]+ ){0,3}?(?:were|are|was) not (?:on|in|eligible|registered|allowed|entitled)\\b`,
    ),
  },
  {
    role: 'unrelated',
    units: COUNT,
    before:
      /\b(?:suspended|annul\w*|cancel\w*|invalidated|recount\w*|irregular\w*|violat\w*|attack\w*|sent to|deployed (?:to|at|in)|problems|delay\w*|disrupted|incidents|results (?:of|at|in)|visited|audited|equipped|moved|closed)\b[^;,]{0,30}(?<!\ball (?:the )?)$/,
    after: /^ (?:\w+ ){0,2}?(?:polling|voting) (?:stations|places|sites)\b/,
    // "no incidents at the country's 9,000 or so polling stations": at all of them.
    unless: /\b(?:country|nation|state|republic|province|island|region|city)'s (?:some |about |roughly )?$/,
  },
  {
    role: 'unrelated',
    units: COUNT,
    after:
      /^ (?:\w+ ){0,2}?(?:polling|voting) (?:stations|places|sites) (?:(?:where|that|which) )?(?:(?:had|were|was|did not|could not|failed to|voting|have been|had been|later|be) ){0,3}(?:closed early|suspended|annulled|cancelled|late|open late|opened late|not open|unable|re-?run|repeat\w*|attacked|set on fire)\b/,
  },
  {
    role: 'progress',
    units: ['percent'],
    before: /\b(?:count|counting|tally|tallying)\b[^;,]{0,20}$/,
    after: /^ (?:complete|completed|done|finished|over)\b/,
  },
  {
    role: 'turnout',
    units: ['percent'],
    before: /,? or (?:about |around |some |only |just )*$/,
    after:
      /^,? (?:took part|participated|turned out|voted|cast (?:a |their )?(?:ballots?|votes?))\b(?! for| against| in favou?r| to | yes| no)/,
  },
  {
    role: 'votes-cast',
    units: COUNT,
    beyond:
      /^(?: of them)?,? or (?:about |around |some |only |just )*[\d.,]+ ?(?:%|per ?cent),? (?:took part|participated|turned out|voted|cast (?:a |their )?(?:ballots?|votes?))\b(?! for| against| in favou?r| to | yes| no)/,
  },
  {
    role: 'observers',
    units: COUNT,
    before: new RegExp(`\\b(?:watched|monitored|observed|followed|scrutini[sz]ed|overseen) by ${HEDGE}$`),
    after: /^ (?:[\w-]+ ){0,4}?(?:observers|monitors)\b/,
  },
  {
    role: 'votes-cast',
    units: COUNT,
    before: new RegExp(
      `\\b(?:ballots?|votes?) (?:were |was |had been |have been )?(?:cast|returned|submitted|sent in|handed in) by ${HEDGE}$`,
    ),
    after: new RegExp(
      `^ (?:[\\w-]+ ){0,2}?${VOTERS}\\b(?! (?:abroad|overseas|living|in (?:the )?(?:capital|diaspora)))`,
    ),
  },
  {
    role: 'votes-cast',
    units: COUNT,
    before: /\b(?:an overall|a|in) total of (?:about |some |more than |nearly )*$/,
    after:
      /^ (?:ballots|votes)(?: were| had been| have been)? (?:cast|counted|returned|received|handed in)\b(?! for| by)/,
  },
  {
    role: 'votes-cast',
    units: COUNT,
    after: new RegExp(
      `^ (?:${VOTERS} )?(?:had |have )?(?:came|come|went|gone|turned up|showed up|turned out) (?:to|at) (?:the |their )?(?:polls|polling (?:stations|places|sites)|ballot boxes)\\b`,
    ),
  },
  {
    role: 'votes-cast',
    units: COUNT,
    after: new RegExp(
      `^ (?!(?:[\\w-]+ ){0,3}?(?:registered|eligible|entitled|candidates|parties|lists|observers|monitors|teams|counties|states|districts|stations|accounts|users|followers|readers|viewers|shops|countries|of)\\b)(?:\\p{L}[\\p{L}'-]* ){0,3}?(?:took part|participated|turned out)${OF_THE_VOTE}`,
      'u',
    ),
  },
  // "More than 11.6 million Romanians voted in Sunday's run-off"
  {
    role: 'votes-cast',
    units: COUNT,
    after: new RegExp(
      `^ (?:(?!of|registered|eligible|or|who|that|and|women|men|young)\\p{L}[\\p{L}'-]* ){0,2}?(?:had |have )?voted(?= in )${OF_THE_VOTE}`,
      'u',
    ),
  },
  {
    role: 'registered-voters',
    units: COUNT,
    before: new RegExp(
      `\\b(?:registered|eligible|entitled|enrolled) (?:voters|electors|citizens|members) (?:in|across|throughout|nationwide|at) (?:\\p{L}+ ){0,3}?(?:is|was|are|were|stands at|stood at|reached|numbers?|numbered|totals?|totall?ed|amounts? to|amounted to|came to|exceeds|exceeded) ${HEDGE}$`,
      'u',
    ),
  },
  {
    role: 'registered-voters',
    units: COUNT,
    after:
      /^ (?:\p{L}[\p{L}'-]* ){0,5}?who (?:could|can|may|might|were able to|were allowed to|had the right to|have the right to) (?:vote|take part|cast|participate|go to the polls)\b/u,
  },
  {
    role: 'registered-voters',
    units: COUNT,
    after: new RegExp(
      `^ (?:\\p{L}[\\p{L}'-]* ){0,3}?(?:is|are|was|were|had been|have been) (?:obliged|required|bound|entitled|eligible|registered|enrolled|qualified|on) (?:by law )?(?:to (?:vote|take part|cast|participate|go to the polls)|the ${LISTS})(?! (?:abroad|overseas))`,
      'u',
    ),
  },
  {
    role: 'registered-voters',
    units: COUNT,
    after: new RegExp(`^ (?:${VOTERS} |names )?(?:on|in) the ${LISTS}\\b`),
  },
  {
    role: 'registered-voters',
    units: COUNT,
    before: new RegExp(
      `\\b(?:been|were|was) (?:sent|posted|mailed|issued) (?:out )?${HEDGE}$|\\b(?:ballots?|papers) (?:had been|were|was) (?:sent|posted|mailed|issued) (?:out )?to ${HEDGE}$`,
    ),
    after: new RegExp(`^ (?:(?:postal |mail )?(?:ballots|ballot papers|voting papers)|${VOTERS})\\b`),
  },
  {
    role: 'votes-cast',
    units: COUNT,
    before: new RegExp(`\\band (?:returned|sent back|handed in) ${HEDGE}$`),
    after: /^ of them\b/,
  },
  // "Out of 3,702 polling stations, votes have been counted in 2,686"
  {
    role: 'polling-stations',
    units: COUNT,
    before: /\bout of (?:the |all |a total of |some )?$/,
    beyond:
      /^ (?:polling (?:stations|places|sites)|precincts),? (?:the )?(?:votes|ballots|results|protocols|returns|sheets)(?: (?:have|had|were|are|from)\b| so far| now)[^;]{0,40}\b(?:counted|processed|tallied|in|received|from)\b/,
  },
  {
    role: 'polling-stations',
    units: COUNT,
    before: /^ (?:polling (?:stations|places|sites|units)|precincts) out of (?:the |all |a total of )?$/,
  },
  // "once every one of the 2,208 polling stations had reported", "1,207 of the 1,431 polling stations".
  {
    role: 'polling-stations',
    units: COUNT,
    before:
      /^ (?:out )?of (?:the |all )$|^(?: ?%| per ?cent)?\) (?:out )?of (?:the |all |a total of )?$|\b(?:all|each|every one|every single one) of the $/,
    after:
      /^ polling (?:stations|places|sites)\b(?! (?:abroad|overseas|outside|in (?:the )?(?:capital|city|region|province)))/,
  },
];
