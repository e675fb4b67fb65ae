import { ANY, COUNT, PERCENT, type RoleCue } from './role-cue.ts';

/** What a winner needs, and distances: thresholds, margins, changes. */
export const DISTANCE_CUES: readonly RoleCue[] = [
  // "Threshold: 5%"
  {
    role: 'threshold',
    units: ANY,
    far: /^(?:the )?(?:electoral |election )?(?:thresholds?|hurdle|barrier|quorum)(?:,? ?\(?(?:in )?(?:%|percent|per cent)\)?)?:? ?$/,
  },
  {
    role: 'threshold',
    units: ANY,
    after:
      /^[ -](?:of (?:the |all )?(?:valid |popular |total )?(?:votes?|ballots)(?: cast)? )?(?:threshold|barrier|hurdle|mark\b|cut-?off|quorum|plus one|\+ ?1|needed\b|required\b|necessary|or more (?:of|to|would|is|was)|to avoid|to win (?:outright|in (?:the|a) first|without)|for (?:an? )?outright|to be elected|to (?:pass|qualify|enter|reach|trigger|prevent)|(?:(?:that )?(?:it takes|it took|is needed|was needed|are needed)|(?:one|parties|lists|a (?:party|list|candidate)) (?:must have|must get|needs?|needed)) to\b|rule\b)/,
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
    unless:
      /\b(?:needed|needs)\b[^,;]{0,60}\b(?:won|received|got|after)\b|\b(?:short|shy) of\b[^,;]{0,50}\b(?:victory|win|majority)\b[^,;]{0,20}\b(?:with|on|at) (?:just |only |about )*$/,
  },
  {
    role: 'threshold',
    units: ANY,
    before:
      /\b(?:(?:no|a|any|either|neither|whichever|whoever|none|nobody|each|every|no one)(?: (?:other |single )?(?:candidates?|party|parties|contenders?|side|bloc|coalition|of (?:the|them)|of the (?:two|candidates|parties)))?|parties|candidates)(?: (?:that|which|who|if|them))* (?:wins?|winning|gets?|got|getting|secur(?:es?|ed|ing)|receiv(?:es?|ed|ing)|reach(?:es|ed|ing)?|clear(?:s|ed|ing)?|cross(?:es|ed|ing)?|pass(?:es|ed|ing)?|obtain(?:s|ed|ing)?|gain(?:s|ed|ing)?|exceed(?:s|ed|ing)?|polls?|with|surpass\w*|takes?|has|have|garner\w*)(?: (?:the|more|less|fewer|than|at|least|over|above|under|an|a|just|outright|required|needed|necessary|under|below|up|to))* $/,
    // "Labour and the Greens each received four percent"
    unless: /\band (?:the )?[^,;\d]{2,60} each \w+ (?:(?:about|around|just|only|some|nearly|almost) )*$/,
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
      /(?:\b(?:exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|clear(?:s|ed|ing)?|cross(?:es|ed|ing)?|pass(?:es|ed|ing)?) (?:the )?(?:\d+-?)?|\bif\b[^;]{0,60}\b(?:than|over|least|above|past) |\b(?:stay(?:s|ed)?|remain(?:s|ed)?|falls?|fell|slips?|slipped|dips?|dipped|drop(?:s|ped)?) (?:just )?(?:below|under) (?:the )?)$/,
  },
  {
    role: 'margin',
    units: ['percent', 'points', 'bare', 'count'],
    before:
      /(?:margins? of (?:sampling )?error(?: \w+){0,6}?|sampling error(?: \w+){0,4}?|error margin(?: \w+){0,3}?|plus or minus|plus-or-minus|plus\/minus|±|\+ ?\/ ?-|accurate to within)(?: (?:of|is|was|at|about|around|plus|or|minus|up to))*[ ±(+/-]{0,4}$/,
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
    unlessAfter: /^(?: of the votes?| votes?| seats)? ?(?:to|-|–|against|versus)(?: |\d|$)/,
  },
  {
    role: 'margin',
    units: ['percent', 'count', 'bare'],
    after:
      /^[ -](?:votes? |point |points )?(?:lead\b|advantage|margin|gap\b|majority|ahead\b|in front\b|clear of\b|adrift\b|difference|short\b|shy\b|behind\b|apart\b|up on\b|vote majority)/,
  },
  // "Solano's edge over Brandt in the north stood at 1,726 votes"
  {
    role: 'margin',
    units: ['percent', 'points', 'bare', 'count'],
    before:
      /\b(?:lead|edge|advantage|margin) over [^,;:.\d]{2,60} (?:stood at|was|is|stands at|came to) (?:about |around |just |only |nearly |exactly )*$/,
  },
  // "Her lead has widened to 17 points in one poll and narrowed to 15 in another"
  {
    role: 'margin',
    units: ['percent', 'points', 'bare'],
    before:
      /\b(?:narrowed|narrowing|widened|widening|shrunk|shrank|shrinking|grown|grew|growing|closed) to (?:about |around |just |only |nearly )*$/,
    far: /\b(?:lead|gap|margin|advantage|edge|deficit|distance)\b/,
  },
  {
    role: 'change',
    units: ['percent', 'points', 'count', 'bare'],
    before:
      /(?<!\b(?:pil|rack|roll|chalk|notch|clock|pick|stack|end|finish|tott|add)(?:ed|ing) )(?<!\b(?:ran|run|running|wound|winding) )\b(?:up|down)(?: (?:by|from|slightly|sharply|on|about|around|almost|nearly|just|over|some|more|than|the|only))* $/,
    // "has Solano up 49 percent to 46 percent"
    unlessAfter: /^ ?(?:to|-|–)(?: (?:about|just))? ?$/,
  },
  {
    role: 'change',
    units: ['percent', 'points', 'count', 'bare'],
    before:
      /(?:\b(?:rose|risen|rise|rises|rising|fell|fallen|fall|falling|dropp?\w*|increas\w+|decreas\w+|grew|growth|grown|growing|gain(?:ed|ing)?|los[st]\w*|swing|slipp\w+|declin\w+|improv\w+|climb\w+|jump\w+|surg\w+|plung\w+|shrank|shrunk|widen\w*|narrow\w*|shed)(?: \w+){0,3}? (?:by|of|from)(?: (?:about|around|almost|nearly|just|over|some|more|than|a|an|only))* |\bfrom (?:about |around |over |just |nearly |almost |a |an |the )*|\bswing of |\b(?:an? |the )?(?:increase|decrease|rise|drop|fall|decline|jump|gain|loss) of )$/,
    unless:
      /\b(?:support from|votes from|results from|figures from|returns from|tall(?:y|ies) from|(?:not|hardly|barely) (?:moved|budged|shifted|changed) from|unchanged from|gap) $|\blost (?:out )?to\b[^,;]{0,50} by $/,
  },
  {
    role: 'change',
    units: ANY,
    before: /\bcompared (?:with|to) (?:about |around |just |only |nearly |some |the |more than )*$/,
    unlessAfter:
      /^ (?:of the votes? |votes?,? |seats |percent,? )*(?:for|won by|of|received by|secured by|polled by|taken by)\b|^ (?:(?:who|that|would|will|were|are|want(?:ed)?|plan(?:ned)?|intend(?:ed)?|said|say|they) )*(?:vote|voted|voting|back|backed|backing|support|supported|supporting|choose|chose|favou?r|favou?red|favou?ring|prefer|preferred|want|wanted|against|opposed|opposing)\b(?![^,;]{0,60}\b(?:ago|last|earlier|previous(?:ly)?|before|in (?:19|20)\d\d)\b)|^ ?(?:votes?|percent|%|per cent|of the vote|seats)*,? \(?(?:or|and) $/,
  },
  // "the swing from Labour to the Greens was 12.4 percent"
  {
    role: 'change',
    units: ['percent', 'points', 'bare'],
    before:
      /\bswings? (?:from|to|towards|away|in|against)\b[^,;:.\d]{1,60} (?:was|is|were|reached|came to|stood at|amounted to|of)(?: (?:about|around|almost|nearly|just|over|some|more than|a|an|only))* $/,
  },
  // "a majority of 891 (41%)"
  {
    role: 'margin',
    units: ['percent', 'bare'],
    before: /(?<!\bwith an? )\b(?:majority|margin|lead) of [\d.,]{1,12}(?: votes?)? \($/,
    unlessAfter: /^ ?(?:%|percent|per cent)? ?(?:to|against|–|-)/,
  },
  // "lost 9.1 percent", but "lost 47.7 percent to 52.3".
  {
    role: 'change',
    units: ANY,
    before:
      /\b(?:lost|losing|shed|shedding)(?: (?:about|around|just|only|nearly|almost|some|more than|over|a|another))* $/,
    unlessAfter: /^(?: of the votes?)?,? ?(?:to|-|–|against|versus)(?: |\d|$)/,
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
  // "had needed 1,495,709 signatures and got 1.7 million"
  {
    role: 'unrelated',
    units: COUNT,
    before:
      /\bsignatures,? (?:and|but|it|they|he|she|had|has| )*(?:got|gathered|collected|submitted|delivered|filed|received|had|turned in|handed in)(?: (?:about|around|some|nearly|almost|over|more than|only|just))* $/,
  },
  {
    role: 'unrelated',
    units: PERCENT,
    after:
      /^,? (?:of (?:all |the )?(?:votes|ballots),? )?(?:were |was |had been )?(?:cast|sent in|handed in) (?:online|early|in advance|abroad|by (?:post|mail|internet))\b/,
  },
  { role: 'unrelated', units: PERCENT, before: /\b(?:in the polls?|ratings?)\b[^,;]{0,40}$/ },
  {
    role: 'subgroup',
    units: PERCENT,
    after:
      /^ of (?:them\b(?! (?:had |have )?(?:voted|turned out|cast a|took part))|the electorate|his|her|their)\b/,
  },
  {
    role: 'unrelated',
    units: ANY,
    after: /^ (?:of the votes? )?(?:put together|combined|taken together|all told)\b/,
  },
  // "from a combined 38.5 percent", "the two together come to 38.1%"
  {
    role: 'unrelated',
    units: ANY,
    before:
      /\b(?:(?:a|their|the) combined (?:(?:total|share|vote|tally|support) of )?|(?:together|combined|jointly) (?:come|came|add(?:ed)? up|amount(?:ed)?) to )(?:(?:only|just|about|some|around|nearly|over) )*$/,
  },
  // "Republicans are 44% of the electorate to the Democrats' 26%"
  {
    role: 'subgroup',
    units: PERCENT,
    before:
      /\bof the (?:electorate|(?:voter )?rolls?|registered voters)\b,? (?:to|against|and|with) [^,;.\d]{0,30}$/,
  },
  { role: 'margin', units: ANY, before: /\bmaj\w* $/ },
  {
    role: 'margin',
    units: ['count', 'bare'],
    before:
      /\bby (?:(?:close to|just|only|a|mere|almost|nearly|about|around|some|over|more than|a little|margin of|a margin of) )*$/,
    // "served by 2,118 polling stations": those who did it.
    unless: /\b(?:served|received|welcomed|handled|watched|monitored|observed|followed) by (?:[a-z]+ ){0,3}$/,
    unlessAfter: /^ ?(?:votes?)? ?(?:to|-|–|against)(?: |\d|$)/,
  },
  {
    role: 'margin',
    units: ['count'],
    before: /\b(?:difference|gap|distance|margin|majority|lead|advantage|cushion)\b[^,;]{0,40}$/,
  },
  {
    role: 'margin',
    units: ['count', 'bare'],
    // "His majority over Ivo Brandt, of the Reform Party, is 7,403"
    before:
      /\b(?:majority|lead|margin|advantage|cushion) over (?:(?!who\b|after\b|with\b|when\b|while\b)[^\s;]+ ){0,12}(?:is|was|of|at|stands at|stood at|came to|comes to|amounts to|amounted to) (?:(?:a|just|only|mere|slim|about|some|exactly) )*$/,
  },
  {
    role: 'margin',
    units: ['count', 'bare'],
    after:
      /^ (?:votes? )?(?:lay|separat\w+|between(?! them)|apart|short of|more votes|fewer votes|clear of)\b/,
  },
  {
    role: 'threshold',
    units: PERCENT,
    beyond:
      /^ (?:of the votes? )?in (?:at least )?(?:\d+|[a-z-]+) (?:of the )?(?:\d+ )?(?:counties|states|regions|provinces)\b/,
  },
  { role: 'margin', units: ['points'] },
];
