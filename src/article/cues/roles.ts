import type { QuantityUnit } from '../quantities.ts';
import { ELECTORATE_CUES } from './electorate.ts';

/** What a number is about, before anyone asks whose it is. */
export type Role =
  | 'share'
  | 'votes'
  | 'seats'
  | 'progress'
  | 'turnout'
  | 'registered-voters'
  | 'votes-cast'
  | 'valid-votes'
  | 'rejected-votes'
  | 'polling-stations'
  | 'constituencies'
  | 'observers'
  | 'sample'
  | 'threshold'
  | 'margin'
  | 'change'
  | 'subgroup'
  | 'unrelated'
  | 'not-understood'
  | 'none';

/**
 * One cue: it fits when each of its expressions matches. `before` sees the lower-case words since the number
 * before (at most 110 characters), `far` the whole sentence up to this number, `after` the words up to the next
 * number (at most 90). Windows are short, so no expression can cost more than a constant.
 */
export interface RoleCue {
  role: Role;
  units: readonly QuantityUnit[];
  before?: RegExp;
  after?: RegExp;
  far?: RegExp;
  /** Like `after`, but past the next numbers too: 120 characters. */
  beyond?: RegExp;
  unless?: RegExp;
  unlessAfter?: RegExp;
}

const PERCENT: readonly QuantityUnit[] = ['percent'];
const COUNT: readonly QuantityUnit[] = ['count', 'bare'];
const ANY: readonly QuantityUnit[] = ['percent', 'count', 'bare'];

const HEDGE =
  '(?: (?:just|only|some|about|around|nearly|almost|over|more than|roughly|approximately|at least|under|less than|an estimated|a|an|the|up to|as much as|all|another|exactly|fewer than))*';
const RECEIVED =
  '\\b(?:received?|receives|receiving|won|wins|winning|got|gets|getting|took|takes|taking|secured?|secures|securing|garnered|garners|garnering|obtained|obtains|obtaining|polled|polls|polling|gained|gains|gaining|scored|scores|captured|collected|mustered|managed|earned|attracted|drew|has|had|have|on|ahead|leads?|leading|led)';

/** Where the cues are tried from the top and the first that fits decides. */
export const ROLE_CUES: readonly RoleCue[] = [
  // "The interviews were made with 899 registered voters": those asked, not the register.
  {
    role: 'sample',
    units: COUNT,
    before: /\b(?:among|of|with|from|to) (?:a |the |some |about |over |more than |nearly )*$/,
    after: /^ (?:\w+ ){0,2}?(?:registered|eligible|likely) (?:voters|electors)\b/,
    far: /\b(?:interview(?:s|ed)?|survey(?:s|ed)?|samples?|sampled|questioned|respondents|opinion poll|telephone poll|online poll)\b/,
  },
  ...ELECTORATE_CUES,
  {
    role: 'votes-cast',
    units: COUNT,
    before: /\btotal of (?:about |some |more than |nearly )*$/,
    after: /^ (?:ballots|votes)(?: were| had been)? cast\b/,
  },
  {
    role: 'turnout',
    units: PERCENT,
    beyond:
      /^ of (?:the |its |some |about |around |more than |nearly |roughly |over |country's |an estimated )*[\d.,]+ (?:million )?(?:people |citizens |eligible |registered |voters |electors |on the (?:register|rolls?) )+[^,;.]{0,30}?(?:voted|cast|turned out|took part|participated|went|had voted)\b/,
  },
  {
    role: 'turnout',
    units: PERCENT,
    before:
      /\b(?:entitled|eligible|registered|right to vote|(?:electoral |voters' )?(?:rolls?|register|lists?)|who (?:could|may) vote)\b[^,;]{0,30}, $/,
    after:
      /^ (?:of them )?(?:did so|voted|cast|turned out|sent in|took part|went|returned|participated|had voted|came)\b/,
  },
  { role: 'registered-voters', units: COUNT, after: /^ \w+ (?:had|have|with) the right to vote\b/ },
  {
    role: 'registered-voters',
    units: COUNT,
    before:
      /\b(?:rolls?|registers?|registry|voters?'? lists?) (?:has|had|have|holds|held|contains?|contained|counts?|counted|lists?) (?:the names of )?$/,
  },
  { role: 'polling-stations', units: COUNT, before: /\bpolling (?:stations|places|sites|units): $/ },
  // How much has been counted.
  {
    role: 'progress',
    units: PERCENT,
    after:
      /^ (?:of )?(?:all |the |its |total |votes? |cast |expected |country's |nation's |state's |province's |city's |national |electoral |election |voting )*(?:votes?|ballots?|vote|precincts?|polling (?:stations?|places|sites|units|tables|centres|centers)|stations|protocols?|results?|(?:election )?returns|tables|districts|wards|counties|constituencies|tally sheets|tallies|ballot boxes|boxes|records|minutes|count|papers|municipalities|communes)(?: \w+){0,4}? (?:have |had |has |been |were |was |being |are |already |now |so far |\(\w+\) )*(?:counted|processed|tallied|tabulated|reporting|reported|declared|scrutini[sz]ed|opened|accounted for|verified|transmitted|canvassed|in(?= |,|\.|;|$)(?! (?:the|a|an|his|her|its|their|favou?r|which|both|this|that|[a-z]+'s|first|second|\d))|checked)/,
    unlessAfter: /^ of (?:the |all )?(?:valid )?votes?,? (?:after|once|when|with)\b/,
    unless: new RegExp(`${RECEIVED}${HEDGE} $`),
  },
  {
    role: 'progress',
    units: PERCENT,
    after:
      /^ (?:of )?(?:all |the |its |total |electoral )*(?:precincts?|polling (?:stations?|places|sites|units|tables|centres|centers)|protocols|tally sheets|ballot boxes|returns|vote protocols|electoral records)\b/,
    unless: /\b(?:turnout|observers|women)\b/,
    unlessAfter:
      /^[^,.;]{0,60}\b(?:were|was|had)\b[^,.;]{0,30}\b(?:closed|opened on|attacked|equipped|observ|monitor|irregular|violat)/,
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

  // Turnout and who may vote.
  {
    role: 'threshold',
    units: PERCENT,
    before:
      /\b(?:make sure|ensure|ensuring|hop(?:e|ed|es|ing)|want(?:s|ed)?|targets?|aim(?:s|ed)?|goal|orders?|expect(?:s|ed)?|forecast|predicted|projected|wish(?:es)?)\b[^;.]{0,60}\bturnout\b[^;.]{0,30}$/,
  },
  {
    role: 'turnout',
    units: PERCENT,
    before:
      /\b(?:turnout|participation|poll(?=\s+of\s+$))\b(?![^;]{0,100}\b(?:won|received|got|took|secured|garnered|leads?|leading|ahead|polled)\b)[^;]{0,90}$/,
    unless: /\bturnout\b[^;]{0,90}\b(?:since|in (?:19|20)\d\d,? when)\b[^;]{0,60}$/,
  },
  {
    role: 'turnout',
    units: PERCENT,
    after: /^,? (?:voter |official |overall |national |final )*(?:turnout|participation)\b/,
  },
  {
    role: 'turnout',
    units: PERCENT,
    after:
      /^ of (?:the |all |its |their |some |more than |about |around |nearly |over |those )*(?:country's |nation's )?(?:[\d.,]+ (?:million )?)?(?:eligible|registered|qualified|entitled|electorate|electors|enrolled|voters|citizens|those)(?: \w+){0,5}? (?:voted(?! for| against| in favou?r| to | yes| no)|cast(?:ing)? (?:their |a )?(?:ballots?|votes?)\b(?! for)|turn(?:ed|ing) out|took part|taking part|participat\w+|(?:went|gone|going|came|come) to (?:the polls|vote)|showed up)/,
  },
  {
    role: 'turnout',
    units: PERCENT,
    before: /\b(?:voted|had voted|cast their ballots|turned out)\b[^;]{0,30}$/,
    after: /^ of (?:the )?(?:eligible|registered|electorate)/,
  },
  {
    role: 'registered-voters',
    units: COUNT,
    unless:
      /\b(?:polled|surveyed|interviewed|questioned|asked|survey of|poll of|sample of|among)(?: (?:about|some|over|more than|nearly))* $/,
    after:
      /^ (?:\w+ ){0,3}?(?:registered|eligible|qualified|entitled|enrolled)(?: to vote| \w+)*? (?:voters|electors|people|citizens|vote|members|adults)/,
    unlessAfter: /^[^;.]{0,80}\b(?:surveyed|polled|interviewed|questioned|found|had voted|cast|sampled)\b/,
  },
  {
    role: 'registered-voters',
    units: COUNT,
    after:
      /^ (?:\w+ ){0,4}?(?:voters?|electors|people|citizens|members|names|residents|adults|nationals)(?: \w+){0,4}? (?:(?:were|was|are|is|had been|have been|that were|who were|who are|on|entered)? ?(?:eligible|entitled|registered|allowed|called|enrolled|qualified|able|on the (?:voters?'? ?|electoral |final |national )*(?:lists?|rolls?|registers?|registry)|in the (?:voters?'? ?|electoral |final |national )*(?:lists?|rolls?|registers?|registry)))(?! (?:overseas|abroad))/,
    unlessAfter: /^[^;.]{0,80}\b(?:surveyed|polled|interviewed|had voted|cast)\b/,
  },
  {
    role: 'registered-voters',
    units: COUNT,
    before:
      /(?:registered voters|registered electors|eligible voters|electorate|electoral roll|electoral register|voters?'? (?:list|roll|register|registry|rolls)|voting population|entitled to vote|eligible to vote|called to vote|on the (?:rolls|register|voters? lists?|electoral roll))(?: (?:is|was|of|are|were|stands at|numbers?|numbered|totals?|totall?ed|:|had|has|contains?|contained|includes?|included|held|lists?|listed|carries|carried|comprises|comprised|names))*(?: \w+ing)?[ :]*(?:about |around |some |over |more than |nearly |almost |roughly |just over |just under |a total of |an estimated |out of |from )*$/,
  },
  {
    role: 'registered-voters',
    units: COUNT,
    before:
      /\b(?:on|in) the (?:voters?'? |electoral |voting |final |national )*(?:lists?|rolls?|registers?|registry) (?:there )?(?:are|were|is|was|stand|stood)(?: some| about| around| nearly| almost| over| more than| a total of)* $/,
  },
  {
    role: 'registered-voters',
    units: COUNT,
    before: /\b(?:total of|with|of|from) $/,
    after: /^ (?:people|citizens|voters|names) (?:on|in) (?:the )?(?:voters?|voter|electoral|voting)/,
  },
  {
    role: 'turnout',
    units: COUNT,
    after: /^ (?:\w+ ){0,3}?(?:accredited voters)/,
  },
  {
    role: 'votes-cast',
    units: COUNT,
    after:
      /^ (?:\w+ ){0,4}?(?:people|voters|electors|citizens|members|americans|of them|residents|adults)(?: \w+){0,4}? (?:voted(?! for| against| in favou?r| to | yes| no)|cast (?:their |a )?(?:ballots?|votes?)\b(?! for)|turned out|took part|participated|went to the polls|had gone to the polls)(?! early| in advance| by (?:mail|post)| abroad| online| in person)/,
    unlessAfter:
      /^ of them [^,;.]{0,40}\bearly\b|\b(?:took part|participated) in (?!(?:the |this |that |an? |its |[a-z]+'s )?(?:\w+ ){0,2}(?:vot|elections?|ballot|referendum|primary|caucus|run-?off|contest|round|poll))/,
  },
  {
    role: 'votes-cast',
    units: COUNT,
    after:
      /^ (?:ballots|votes)(?: \w+){0,2}? (?:were |was |had been |have been )?(?:cast|counted|in total|returned|submitted)(?! for| against| in favou?r| by)/,
    unless: new RegExp(`${RECEIVED}${HEDGE} $|\\bof(?: the)?${HEDGE} $`),
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

  // What a winner needs, and distances.
  {
    role: 'threshold',
    units: ANY,
    after:
      /^[ -](?:of (?:the |all )?(?:valid |popular |total )?(?:votes?|ballots)(?: cast)? )?(?:threshold|barrier|hurdle|mark\b|cut-?off|quorum|plus one|\+ ?1|needed\b|required\b|necessary|or more (?:of|to|would|is|was)|to avoid|to win (?:outright|in (?:the|a) first|without)|for (?:an? )?outright|to be elected|to (?:pass|qualify|enter|reach|trigger|prevent)|rule\b)/,
  },
  {
    role: 'threshold',
    units: ANY,
    before:
      /(?:threshold|barrier|hurdle|quorum|cut-?off|minimum|absolute majority|simple majority|outright majority|majority|required|target)(?: \w+){0,3}?(?: of| is| was| at|,)?(?: (?:at least|more than|over|the|a|an|just|or))*[ (]*$/,
  },
  {
    role: 'threshold',
    units: ANY,
    before:
      /\b(?:needs?|needed|needing|requires?|required|requiring|must (?:win|get|secure|reach|receive|obtain|poll|have|take)|has to (?:win|get|secure|reach)|have to (?:win|get|secure|reach)|only takes|takes (?:less|more|at least)|(?:failed|fails|failing|unable|enough) to (?:win|get|reach|secure|clear|pass|cross|obtain|garner|gain)|short of(?: the)?|shy of(?: the)?|without (?:winning|reaching)|to make sure|loses? (?:his|her|their|its|the) deposits?)\b[^,;]{0,60}$/,
    unless: /\b(?:needed|needs)\b[^,;]{0,60}\b(?:won|received|got|after)\b/,
  },
  {
    role: 'threshold',
    units: ANY,
    before:
      /\b(?:(?:no|a|any|either|neither|whichever|whoever|none|nobody|each|every|no one)(?: (?:other |single )?(?:candidates?|party|parties|contenders?|side|bloc|coalition|of (?:the|them)|of the (?:two|candidates|parties)))?|parties|candidates)(?: (?:that|which|who|if|them))* (?:wins?|winning|gets?|got|getting|secur(?:es?|ed|ing)|receiv(?:es?|ed|ing)|reach(?:es|ed|ing)?|clear(?:s|ed|ing)?|cross(?:es|ed|ing)?|pass(?:es|ed|ing)?|obtain(?:s|ed|ing)?|gain(?:s|ed|ing)?|exceed(?:s|ed|ing)?|polls?|with|surpass\w*|takes?|has|have|garner\w*)(?: (?:the|more|less|fewer|than|at|least|over|above|under|an|a|just|outright|required|needed|necessary|under|below|up|to))* $/,
  },
  {
    role: 'threshold',
    units: PERCENT,
    before:
      /\b(?:exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|clear(?:s|ed|ing)?|cross(?:es|ed|ing)?|below|above|over|under|more than|at least|beyond|past|reach(?:es|ed|ing)?) (?:the )?$/,
    after:
      /^(?: (?:of the (?:valid |popular )?votes?))?(?: \w+){0,4}? (?:needed|required|necessary|to avoid|to win outright|to prevent|outright|in the first round to|threshold)/,
  },
  {
    role: 'threshold',
    units: PERCENT,
    before:
      /(?:\b(?:exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|clear(?:s|ed|ing)?|cross(?:es|ed|ing)?|pass(?:es|ed|ing)?) (?:the )?(?:\d+-?)?|\bif\b[^;]{0,60}\b(?:than|over|least|above) )$/,
  },
  {
    role: 'margin',
    units: ['percent', 'points', 'bare', 'count'],
    before:
      /(?:margins? of (?:sampling )?error(?: \w+){0,6}?|sampling error(?: \w+){0,4}?|error margin(?: \w+){0,3}?|plus or minus|plus-or-minus|plus\/minus|±|\+ ?\/ ?-|accurate to within)(?: (?:of|is|was|at|about|around|plus|or|minus|up to))*[ ±(+/-]*$/,
  },
  {
    role: 'margin',
    units: ['percent', 'points', 'bare'],
    after: /^[ ,-]{0,2}(?:\w+ )?(?:margin of (?:sampling )?error|error margin)/,
  },
  {
    role: 'margin',
    units: ['percent', 'count', 'bare'],
    before:
      /(?:\b(?:lead|leads|advantage|gap|difference|distance|majority|majorities|margin|cushion|edge|deficit|ahead|behind|won|wins|winning|beat|beating|lost|loses|losing|led|leading|defeated|trails?|trailed|trailing|passed|carried|separated|apart)(?: (?:of|is|was|by|over|the|a|an|to|just|only|some|about|around|almost|nearly|more|less|fewer|than|at|least|slim|narrow|wide|over|has|had|grown|widened|narrowed|shrunk|increased|stood|stands|her|him|them|giving|two|between|majority|margin))* |\b(?:giving|gave|with|leaving)(?: \w+){0,5}? (?:majority|lead|margin|advantage) of(?: \w+){0,3}? )$/,
    unless:
      /\b(?:ahead|leads?|leading|led|won|wins|winning|trails?|trailing|trailed|behind|lost|losing|passed|carried|beat|beating|defeated)(?: (?:the|a|an|just|only|some|about|around|almost|nearly|more|less|fewer|than|at|least|over|has|had))* $/,
    unlessAfter: /^(?: of the votes?)? ?(?:to|-|–|against|versus)(?: |\d|$)/,
  },
  {
    role: 'margin',
    units: ['percent', 'count', 'bare'],
    after:
      /^[ -](?:votes? |point |points )?(?:lead\b|advantage|margin|gap\b|majority|ahead\b|difference|short\b|behind\b|apart\b|vote majority)/,
  },
  {
    role: 'change',
    units: ['percent', 'points', 'count', 'bare'],
    before:
      /(?:\b(?:up|down)(?: (?:by|from|slightly|sharply|on|about|around|almost|nearly|just|over|some|more|than|the|only))* |\b(?:rose|risen|rise|rises|rising|fell|fallen|fall|falling|dropp?\w*|increas\w+|decreas\w+|grew|growth|grown|growing|gain(?:ed|ing)?|los[st]\w*|swing|slipp\w+|declin\w+|improv\w+|climb\w+|jump\w+|surg\w+|plung\w+|shrank|shrunk|widen\w*|narrow\w*|shed)(?: \w+){0,3}? (?:by|of|from)(?: (?:about|around|almost|nearly|just|over|some|more|than|a|an|only))* |\bcompared (?:with|to) |\bfrom (?:about |around |over |just |nearly |almost |a |an |the )*|\bswing of |\b(?:an? |the )?(?:increase|decrease|rise|drop|fall|decline|jump|gain|loss) of )$/,
    unless: /\b(?:support from|votes from|results from|figures from|returns from|tall(?:y|ies) from|gap) $/,
  },
  {
    role: 'change',
    units: ['percent', 'points', 'count', 'bare'],
    after:
      /^[ -](?:point |points |percentage )*(?:swing|increase|decrease|rise\b|drop\b|growth|decline|more than|fewer|higher|lower|less than|up on|down on|better than|worse than)/,
  },
  {
    role: 'unrelated',
    units: COUNT,
    before: /\bout of (?:the |about |some |roughly |nearly |a total of |around )*$/,
  },
  { role: 'unrelated', units: ['count'], after: /^ votes? in (?:every|each)\b/ },
  { role: 'unrelated', units: PERCENT, before: /\b(?:in the polls?|ratings?)\b[^,;]{0,40}$/ },
  { role: 'subgroup', units: PERCENT, after: /^ of (?:them\b|the electorate|his|her|their)\b/ },
  { role: 'margin', units: ANY, before: /\bmaj\w* $/ },
  {
    role: 'margin',
    units: ['count', 'bare'],
    before:
      /\bby (?:(?:just|only|a|mere|almost|nearly|about|around|some|over|more than|a little|margin of|a margin of) )*$/,
    unlessAfter: /^ ?(?:votes?)? ?(?:to|-|–|against) [\d]?/,
  },
  {
    role: 'margin',
    units: ['count'],
    before: /\b(?:difference|gap|distance|margin|majority|lead|advantage|cushion)\b[^,;]{0,40}$/,
  },
  {
    role: 'margin',
    units: COUNT,
    before: /\b(?:majority|lead|margin|advantage) over [^,;]{0,60} (?:is|was|of) $/,
  },
  {
    role: 'margin',
    units: ['count', 'bare'],
    after: /^ (?:votes? )?(?:lay|separat\w+|between|apart|short of|more votes|fewer votes|clear of)\b/,
  },
  {
    role: 'threshold',
    units: PERCENT,
    beyond:
      /^ (?:of the votes? )?in (?:at least )?(?:\d+|[a-z-]+) (?:of the )?(?:\d+ )?(?:counties|states|regions|provinces)\b/,
  },
  { role: 'margin', units: ['points'] },

  // Polls' samples.
  {
    role: 'sample',
    units: COUNT,
    after:
      /^(?: \w+){0,6}? (?:(?:likely |registered |eligible )?(?:voters|adults|people|respondents|persons|citizens|residents|interviews?|individuals|americans|electors|participants|households|interviewees)|of them)(?: \w+){0,6}? ?(?:(?:were |was |are |who |had been |being )*(?:surveyed|polled|interviewed|questioned|asked|sampled|canvassed|took part in the (?:survey|poll)|conducted|responded)|as they left|leaving|outside)/,
  },
  {
    role: 'sample',
    units: COUNT,
    before:
      /\b(?:survey(?:s|ed|ing)?|poll(?:s|ed|ing)?|interview(?:s|ed|ing)?|question(?:s|ed|ing)?|sampl(?:e|ed|es|ing)|spoke (?:to|with)|speaking to|spoken to|asked|asking|talked to|canvassed|approached|telephoned|stopped)(?: (?:of|a|an|total|the|random|representative|national|nationwide|based|on|with|by|size|telephone|phone|online|was|is|some|about|around|over|more|than|nearly|almost|least|at|among|to|and|roughly|telephone|face-to-face|in|interviews|interviewed|just|under|approximately|from|included|covered|comprised|numbered|among))* $/,
    unlessAfter:
      /^ (?:polling|stations|precincts|sites|seats|places|constituencies|districts|cities|towns|regions|provinces|states|countries|villages|settlements|votes|days|points|interviewers)/,
  },
  { role: 'sample', units: COUNT, after: /^ (?:respondents|likely voters|interviews|interviewees)\b/ },
  {
    role: 'sample',
    units: COUNT,
    before: /\b(?:among|of|from|with) (?:a |the |some |about |over |more than )*$/,
    after: /^ (?:\w+ ){0,2}?(?:respondents|likely voters|registered voters|adults|interviews|people in)\b/,
    far: /\b(?:poll|survey|sample)/,
  },
  {
    role: 'sample',
    units: COUNT,
    before: /\bamong (?:a |the |some |about |over |more than |nearly )*$/,
    after: /^ (?:\w+ ){0,2}?(?:voters|people|electors|citizens|residents)\b/,
    far: /\b(?:polls?|survey|sample|interviews|(?:was|were) (?:taken|conducted|carried out|done|made))\b/,
  },
  {
    role: 'sample',
    units: COUNT,
    after: /^ (?:people|voters|citizens|respondents) (?:taking|took) part\b/,
    far: /\b(?:poll|survey)\b/,
  },
  { role: 'sample', units: COUNT, before: /\b(?:sample(?: size)?|n)(?: (?:of|was|is|size|:|=))*[ :=]*$/ },

  // Places and people.
  {
    role: 'polling-stations',
    units: COUNT,
    after:
      /^ (?:(?!(?:people|voters|citizens|electors|came|come|went|gone|going|turned|voted|queued|at|to|in|were|was|had|have) )\w+ ){0,3}?(?:polling|voting|electoral) (?:stations|sites|places|centres|centers|precincts|units|points|locations|booths)/,
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
      /\b(?:observers|monitors)(?: (?:is|was|of|were|:|number|numbered|totall?ed|accredited|registered))+[ :]*$/,
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

  // Who is asked, and numbers of other things.
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
    before:
      /\b(?:among|amongst) (?!(?:all |the |those |some |about |more than )*(?:likely|registered|decided|eligible|adults|voters\b(?! (?:aged|under|over|who|in|paying))|respondents|the \d|[\d,]+|rank-and-file|party members|candidates|others|people (?:who|polled|surveyed|questioned)))[^;]{0,90}$/,
  },
  {
    role: 'unrelated',
    units: PERCENT,
    after:
      /^ (?:(?:of|in) (?:the |its |their |all |our |his |her |total )*(?:country's |nation's |world's |local )?(?:gdp|gross|population|economy|territory|land|workforce|households|income|territories|budget|lawmakers|mps|members|users|staff|shares|jobs|exports|imports|seats|candidates|ministers|parliament|oil|gas|trade|revenue|children|school|students|american households|companies|businesses|residents|people live|inhabitants|polling station staff|the seats)|inflation|unemployment|tariffs?|tax|interest|pay|economic growth|discount|chance|approval|approve|disapprove|disapproval|likel|annual|stake|rate\b|mortgage|vat|gas|wage|salary|cut|quota|probability|unemployed|think\b|believe|trust|satisfied|dissatisfied|favou?rable|unfavou?rable|would do a better|feel|say the (?:country|economy)|said the (?:country|economy)|view)/,
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
  {
    role: 'unrelated',
    units: PERCENT,
    before:
      /\b(?:undecided|blank(?: votes?| ballots?)?|invalid(?: votes?| ballots?)?|spoil(?:ed|t)(?: votes?| ballots?)?|null(?: votes?)?|abstentions?|don't knows?|others?|the rest|remaining|other candidates|smaller parties|write-ins?)(?: (?:votes|ballots|were|was|at|on|made|up|stood|accounted|for|took|shared|got|won|have|had|with|are|is|candidates|parties|won|between|them|together))*[ (:–-]*$/,
  },
  {
    role: 'seats',
    units: ['count'],
    after:
      /^ (?:\w+ ){0,3}?(?:seats?|mandates?|delegates?|deputies|mps?|lawmakers?|electoral votes|electors|senators|councillors|legislators|delegate equivalents)\b/,
  },
];
