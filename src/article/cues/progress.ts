import { COUNT, HEDGE, PERCENT, RECEIVED, type RoleCue } from './role-cue.ts';

/** "votes have been counted in 2,686 stations": so that what goes on is a part of them. */
const COUNTED_BEFORE =
  /\b(?:votes|ballots|protocols|results|returns|tally sheets|stations|precincts)\b[^;]{0,60}\b(?:counted|processed|tallied|received|reported|arrived)\b|\b(?:counted|processed|tallied|received(?! [\d,.]+ (?:votes|ballots)))\b[^;]{0,30}\b(?:votes|ballots|protocols|results|returns|tally sheets|reports)\b|\b(?:count|counting)\b[^;]{0,30}\b(?:complete|completed|finished|over|done)\b|\b(?:completed?|finished|ended)\b[^;]{0,20}\b(?:count|counting)\b/;

/** How much has been counted. */
export const PROGRESS_CUES: readonly RoleCue[] = [
  // Sheets that somebody objects to.
  {
    role: 'unrelated',
    units: PERCENT,
    after:
      /^ of (?:the |all |its )?(?:polling stations|precincts|tally sheets|protocols|ballot boxes|returns|records)(?: \w+)? (?:showed|show|had|contained|have|were|was) (?:\w+ ){0,2}?(?:alter\w*|irregular\w*|errors?|missing|challenged|annulled|contested|discrepanc\w*|inconsisten\w*|signatures?)/,
  },
  // "With 95% of the tally sheets from the 42 stations abroad": a part's.
  {
    role: 'subgroup',
    units: PERCENT,
    beyond:
      /^ of (?:the |all )?(?:[a-z]+ ){0,2}?(?:votes?|ballots|protocols|reports|returns|tally sheets|sheets) (?:from|of|at|in) (?:the |all |some )?(?:[\d,.]+ )?(?:[a-z-]+ ){0,2}?(?:polling stations|stations|precincts|booths|embassies|consulates) (?:abroad|overseas|outside|set up|opened|established|reserved|designated|meant)\b/,
  },
  // "counted votes from 3,694 (99.95 per cent) out of 3,766 polling stations", "in 2,686 of them, which makes 72.7 percent of the vote"
  {
    role: 'progress',
    units: PERCENT,
    far: COUNTED_BEFORE,
    beyond:
      /^\)?,? (?:out )?of (?:the |all |its |a total of )?[\d.,]+ (?:polling (?:stations|places|sites|units)|precincts|protocols|tally sheets|stations)\b/,
  },
  {
    role: 'progress',
    units: PERCENT,
    far: COUNTED_BEFORE,
    before:
      /\b(?:compos(?:ed|es|ing)|compris(?:es|ed|ing)|makes?|making(?: up)?|constitut(?:es|ed|ing)|represent(?:s|ed|ing)|amount(?:s|ed|ing) to|equals|equal to|corresponding to|that is|which is|or)(?: some| about| around| nearly| almost)? $/,
    after: /^ of (?:the |all |total )*(?:votes?|ballots|polling stations|precincts|protocols|total)\b/,
  },
  // "with 2,373 of 2,375 precincts in, or 99.92%"
  {
    role: 'progress',
    units: PERCENT,
    far: /\d (?:out )?of (?:the |all |its |a total of )?\d[\d,.]* (?:polling (?:stations|places|sites|units)|precincts|protocols|tally sheets|stations|ballot boxes|districts)(?: (?:are|were|now|already|have|had|been))* (?:in|counted|processed|tallied|reported|reporting),? (?:or|which is|that is|i\.e\.|\()(?: some| about| around| nearly| almost)? ?$/,
  },
  // "The commission completes 99.95 percent of the count"
  {
    role: 'progress',
    units: PERCENT,
    before: /\b(?:completes|completed|finishes|finished)(?: just| only| some| about| nearly| almost)? $/,
    after: /^ of (?:the |its )?(?:vote |ballot )?(?:count|counting|tally)\b/,
  },
  {
    role: 'progress',
    units: PERCENT,
    before:
      /\b(?:commission|board|authority|cec|iec|committee|council) (?:now |so far |has )?counts(?: just| only| some| about| nearly| almost)? $/,
    after: /^ of (?:the |all |total )*(?:votes?|ballots|protocols|returns)\b/,
  },
  {
    role: 'progress',
    units: PERCENT,
    after:
      /^ (?:of )?(?:all |the |its |total |votes? |cast |expected |country's |nation's |state's |province's |city's |national |electoral |election |voting )*(?:votes?|ballots?|vote|precincts?|polling (?:stations?|places|sites|units|tables|centres|centers|districts|divisions)|stations|protocols?|results?|(?:election )?returns|tables|districts|wards|counties|constituencies|tally sheets|tallies|ballot boxes|boxes|records|minutes|count|papers|municipalities|communes)(?: \w+){0,4}? (?:have |had |has |been |were |was |being |are |already |now |so far |\(\w+\) )*(?:counted|processed|tallied|tabulated|reporting|reported|declared|scrutini[sz]ed|opened|accounted for|verified|transmitted|canvassed|in(?= |,|\.|;|:|$)(?! (?:the|a|an|his|her|its|their|favou?r|which|both|this|that|[a-z]+'s|first|second|\d|january|february|march|april|may|june|july|august|september|october|november|december)\b)|checked)/,
    unlessAfter: /^ of (?:the |all )?(?:valid )?votes?,? (?:after|once|when|with)\b/,
    unless: new RegExp(`${RECEIVED}${HEDGE} $`),
  },
  {
    role: 'progress',
    units: PERCENT,
    after:
      /^ (?:of )?(?:all |the |its |total |electoral )*(?:precincts?|polling (?:stations?|places|sites|units|tables|centres|centers|districts|divisions)|protocols|tally sheets|ballot boxes|returns|vote protocols|electoral records)\b/,
    unless: /\b(?:turnout|observers|women)\b/,
    unlessAfter:
      /^[^,.;]{0,60}\b(?:were|was|had)\b[^,.;]{0,30}\b(?:closed|opened on|attacked|equipped|observ|monitor|irregular|violat)/,
  },
  // "The first protocols favoured Solano. With 30.2% of them in, …"
  {
    role: 'progress',
    units: PERCENT,
    before: /^(?:with|after|once) (?:only |just |some |about |nearly )*$/,
    after: /^ of (?:them|these|those) (?:in|counted|processed|tallied|reported|opened|read)\b/,
  },
  // "With 195,200 votes, or 79.2 percent, now counted"
  {
    role: 'progress',
    units: PERCENT,
    before: /^ (?:votes?|ballots?)(?:,? or|,| \(| [–-])(?: or| about| some)* ?\(?$/,
    after:
      /^(?: of (?:the |all )?(?:votes?|ballots?|total))?\)?,? (?:have |had |has |were |was |been |being |now |already |so far )*(?:counted|processed|tallied|tabulated)\b/,
  },
  {
    role: 'votes-cast',
    units: COUNT,
    after: /^ (?:votes?|ballots?)(?:,? or|,| \(| [–-])(?: or| about| some)* ?\(?$/,
    beyond:
      /^ (?:votes?|ballots?)(?:,? or|,| \(| [–-])(?: or| about| some)* ?\(?[\d.]+ ?(?:%|percent|per cent|pct)(?: of (?:the |all )?(?:votes?|ballots?|total))?\)?,? (?:have |had |has |were |was |been |being |now |already |so far )*(?:counted|processed|tallied|tabulated)\b/,
  },
  {
    role: 'progress',
    units: PERCENT,
    before:
      /(?:processing|counting|tallying|scrutiny|tabulation|counted|processed|tallied|tabulated|count of|tally of|counts? (?:was|is|were|stood at|stands at)|reports? from)(?: of)?(?: (?:just|only|some|about|around|nearly|almost|over|more than|roughly))* $/,
  },
  {
    role: 'progress',
    units: PERCENT,
    before:
      /(?:based on|results? (?:from|of)|returns from|figures from|with|after|at)(?: (?:just|only|some|about|around|nearly|almost|over|more than|roughly))* $/,
    after:
      /^ (?:of (?:the |all |total )*)?(?:the )?(?:count(?:ed|ing)?|reporting|reported|tallied|processed|tabulated|in(?= ?[,.;)]|$)|of (?:the )?(?:count|counting) (?:done|complete|completed))\b/,
  },
  {
    role: 'progress',
    units: PERCENT,
    before: /(?:based on|results? from|returns from|figures from|from) $/,
    after: /^ of (?:the |all |total )*(?:votes?|ballots?|vote|returns|precincts|polling stations|count)\b/,
    unlessAfter: /^ of the votes? (?:in|for|to)\b/,
  },
  {
    role: 'progress',
    units: PERCENT,
    after: /^ (?:counted|reporting|tallied|processed)\b/,
    unless: new RegExp(`${RECEIVED}${HEDGE} $`),
  },
];
