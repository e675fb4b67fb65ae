import { CROWDS } from './inhabitants.ts';
import { ANY, COUNT, PERCENT, type RoleCue } from './role-cue.ts';

/** "Among Floridians" are all who have a vote. */
const CROWD = [...CROWDS].map((crowd) => `${crowd.toLowerCase()}\\b`).join('|');

/** Who is asked, and numbers of other things. */
export const OTHER_CUES: readonly RoleCue[] = [
  // "On Tele 2, whose exit poll Orbis carried out": a channel's name.
  {
    role: 'unrelated',
    units: ['bare'],
    before: /(?:^|\b(?:on|for|by|from|to|and) )[\p{L}-]+ $/u,
    after:
      /^, (?:whose|for wh(?:om|ich)|which (?:had |has )?(?:hired|commissioned|ordered|paid)|(?:pro-)?(?:government|opposition)|close to|owned|the (?:\w+ )?(?:channel|broadcaster|station))\b/,
  },
  // "with 25,014 rather than 26,350", "traditionally close to 90%"
  {
    role: 'unrelated',
    units: ANY,
    before:
      /\b(?:(?:rather than|instead of|not even) |(?:traditionally|usually|normally|typically|historically) (?:(?:close to|around|about|near|above|over|at|well) )*)$/,
  },
  // "30% of those approached refused, compared to 24% for Orbis"
  {
    role: 'unrelated',
    units: PERCENT,
    far: /\b(?:refused|declined|would not (?:answer|say|reply)|refus(?:al|ed to answer)|non-?response)\b[^;.]{0,40}(?:compared (?:to|with)|against|as against|and|to) (?:about |some |only |almost |nearly )?$/,
    after: /^ (?:for|of|in|at|with|by)\b/,
  },
  // "going ahead in 95% of the country's 61,000 polling stations"
  {
    role: 'unrelated',
    units: PERCENT,
    beyond:
      /^ of (?:the |its |all )*(?:country's |nation's |state's |region's )?(?:some |about |more than )?[\d.,]+ (?:\w+ )?(?:polling|voting|stations|municipalities|seats|constituencies|candidates|members)\b/,
    unlessAfter: /\b(?:counted|reporting|reported)\b/,
  },
  // "132 of the 250 seats": what there is, and nobody's.
  {
    role: 'unrelated',
    units: COUNT,
    before: /^ (?:(?:seats|votes) )?(?:out )?of (?:the |its |all |a total of |a possible |about |some )*$/,
    after: /^ (?:[\w-]+ ){0,3}?(?:seats?|votes?|delegates?|mandates?|mps|deputies)\b/,
  },
  {
    role: 'subgroup',
    units: PERCENT,
    after:
      /^ (?:of |among |were |was |identified as |are )?(?:the |all |those |his |her |its |their |these |such |self-identified |white |black |young |older |registered |likely |male |female )*(?:women|men|democrats?|republicans?|independents?|liberals|conservatives|whites?|blacks?|latinos?|hispanics?|asians?|african.americans?|catholics?|protestants?|evangelicals?|muslims?|jews|christians?|millennials|seniors|pensioners|students|graduates|(?:voters |people |those )?(?:aged|under|over) \d|young(?:er)? (?:voters|people)|older (?:voters|people)|college|supporters|backers|party members|workers|farmers|union|first-time|undecided voters|black voters|white voters)\b/,
    unlessAfter:
      /^ of (?:republicans|democrats) (?:who|voted|chose|backed)\b|^ (?:of |among )?(?:conservatives|liberals|democrats|republicans) (?:party|lead|candidate|members)/,
  },
  {
    role: 'subgroup',
    units: PERCENT,
    before: new RegExp(
      `\\b(?:among|amongst) (?!(?:all |the |those |some |about |more than )*(?:likely|registered|decided|eligible|adults|voters\\b(?! (?:aged|under|over|who|in|paying))|respondents|the \\d|[\\d,]+|rank-and-file|party members|candidates|others|${CROWD}|other\\b|contenders|rivals|challengers|minor|smaller|remaining|opposition|people (?:who|polled|surveyed|questioned)))[^;]{0,90}$`,
    ),
  },
  {
    role: 'unrelated',
    units: PERCENT,
    after:
      /^ (?:(?:of|in) (?:the |its |their |all |our |his |her |total )*(?:country's |nation's |world's |local )?(?:gdp|gross|population|economy|territory|land|workforce|households|income|territories|budget|lawmakers|mps|members|users|staff|shares|jobs|exports|imports|seats|candidates|ministers|parliament|oil|gas|trade|revenue|children|school|students|american households|companies|businesses|residents|people live|inhabitants|polling station staff|the seats)|inflation|unemployment|tariffs?|tax|interest|pay|economic growth|discount|chance|approval|approve|disapprove|disapproval|likel|annual|stake|rate\b|mortgage|vat|gas|wage|salary|cut|quota|probability|unemployed|think\b|believe|trust|satisfied|dissatisfied|favou?rable|unfavou?rable|would do a better|feel|say the (?:country|economy)|said the (?:country|economy)|view)/,
    unless: /\b(?:backed|supported|favou?red|preferred|chosen) by (?:\w+ )?$/,
    unlessAfter: /^ of members (?:voted|backed)/,
  },
  {
    role: 'unrelated',
    units: PERCENT,
    after:
      /^ (?:of (?:the )?(?:likely |registered |decided |all )?(?:voters|respondents|people|those (?:polled|surveyed|asked|questioned)|adults|americans|britons|citizens|electors)(?: \w+){0,6}? )?(?:(?:are |were |was |is |remain(?:ed)? |remaining |say they |said they |still |who |had |have |would |being )*(?:undecided|don't know|do not know|did not know|unsure|not sure|wouldn't vote|would not vote|abstain\w*|blank|invalid|spoiled|spoilt|null|no opinion|refused to answer|refused|declined to|not decided|yet to decide|said (?:also |now )*(?:that )?(?:mr\.? |mrs\.? |ms\.? )?\w+ would do|also say|say (?:now )?(?:that )?(?:mr\.? |mrs\.? )?\w+ would do))/,
  },
  {
    role: 'unrelated',
    units: ANY,
    before:
      /\b(?:inflation|unemployment|gdp|economy|economic growth|tax(?:es)?|tariffs?|deficit|debt|approval|disapproval|approval ratings?|favou?rability|popularity ratings?|wages?|salar(?:y|ies)|pensions?|prices?|budget|interest|discount|poverty|exports|imports|chance|odds|probability|job)\b[^,;]{0,45}$/,
    unless: /\bprices?[^,;]{0,45}(?:won|received|secured)/,
  },
  // "43 % to Labour and 13 % to others"
  {
    role: 'unrelated',
    units: [...PERCENT, 'bare'],
    after:
      /^ (?:(?:of (?:the )?)?(?:vote|vote share|share|support) )?(?:to|for) (?:the )?(?:others?|rest|(?:all )?other (?:parties|candidates|groups)|smaller parties)\b/,
  },
  {
    role: 'unrelated',
    units: PERCENT,
    before:
      /\b(?:undecided|blank(?: votes?| ballots?)?|invalid(?: votes?| ballots?)?|spoil(?:ed|t)(?: votes?| ballots?)?|null(?: votes?)?|abstentions?|don't knows?|others?|the rest|remaining|other candidates|smaller parties|write-ins?)(?: (?:votes|ballots|were|was|at|on|made|up|stood|accounted|for|took|shared|got|won|have|had|with|are|is|candidates|parties|won|between|them|together))*[ (:–-]*$/,
    unlessAfter: /^ (?:of (?:the )?(?:valid )?votes? )?(?:went|goes|going) to\b/,
  },
];
