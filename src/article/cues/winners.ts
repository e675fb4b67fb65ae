import { MONTHS } from './number-units.ts';
import type { OutcomeCue } from './outcomes.ts';

const POST =
  '(?:president|premier|prime minister|chancellor|mayor|governor|mp|leader|senator|head of (?:state|government)|chief minister)';
const CONTEST =
  '(?:elections?|presidency|vote|race|run-?off|contest|primary|caucus(?:es)?|by-?election|leadership|seat|ballot|poll|nomination)';
const SURELY =
  '(?: has| have| had)?(?: also| now| thus| therefore| finally| narrowly| comfortably| easily| clearly)*';
const KIND =
  '(?:(?:clear|easy|outright|narrow|comfortable|runaway|surprise|eventual|undisputed|overwhelming|decisive|official) )*';
/** Of another matter than the vote, or only of its first round. */
const NOT_OF_VOTE =
  '(?! (?:of|in) (?:(?:the|a|that|last|this) )*(?:\\S+ )?(?:first|opening|debates?|straw|exit|popular|night|evening|campaign|polls\\b|surveys?|\\d{4}))';
const DAY =
  '(?:(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|this week|last night)';

/** Behind the name of whom also the figures show in front: words that others than winners may be told with. */
export const WINNERS_BEHIND: readonly OutcomeCue[] = [
  // "emerged victorious", "came out the winner"
  {
    outcome: 'elected',
    words: new RegExp(
      `^${SURELY} (?:emerge[sd]?|c[oa]mes? out|ended up)(?: as)? (?:victorious|triumphant|(?:the )?${KIND}(?:winner|victor))\\b${NOT_OF_VOTE}`,
    ),
  },
  // "was the clear winner of the election", "was announced as the winner"
  {
    outcome: 'elected',
    words: new RegExp(
      `^(?: is| was| were| has been| had been)(?: also| again| now| later| officially| formally| ${DAY})*(?: (?:called|announced|certified|hailed|confirmed)(?: as)?)?(?: the)? ${KIND}(?:winner|victor|victorious)(?= (?:of|in|with|by|on|at|after|over|and|,|\\.|;)| ?$)${NOT_OF_VOTE}(?! (?:of|in) (?!(?:(?!,|\\.)\\S+ ){0,6}?${CONTEST}\\b))`,
    ),
  },
  // "was announced as the new mayor"
  {
    outcome: 'elected',
    words: new RegExp(
      `^(?: is| was| has been)(?: officially| formally)? announced as (?:the |its |their |\\S+'s )*(?:(?:new|next) )${POST}\\b`,
    ),
  },
  // "was declared Harbour's fourth leader in six years"
  {
    outcome: 'elected',
    words: new RegExp(
      `^(?: is| was| has been) (?:declared|proclaimed|announced|unveiled|elected) (?:as )?(?:the |its |[\\w-]+'s )+(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+(?:st|nd|rd|th)) ${POST}\\b`,
    ),
  },
  // "obtains a third term", "flipped the seat", "bagged the nomination"
  {
    outcome: 'elected',
    words: new RegExp(
      `^${SURELY} (?:obtain(?:s|ed)?|flip(?:s|ped)|bag(?:s|ged)|nab(?:s|bed)|earn(?:s|ed)|keeps|kept|hangs on to|hung on to) (?:(?:a|an|the|his|her|another) )?(?:(?!first|\\d)[\\p{L}'-]+ ){0,3}?(?:(?:second|third|fourth|fifth|sixth|new|another) (?:\\S+ )?term|seat|presidency|nomination|governorship|mayoralty|re-election)\\b(?! (?:race|campaign|bid|hopes)\\b)`,
      'u',
    ),
  },
  // "was handed a second term"
  {
    outcome: 'elected',
    words:
      /^(?: was| were| has been| is)(?: \w+ly)? (?:handed|given|granted|awarded) (?:the |a |an |another )?(?:[\w-]+ )?(?:(?:second|third|fourth|fifth|sixth|new|further|another|\w+-year) (?:[\w-]+ )?(?:term|mandate)|presidency|mayoralty|governorship)\b/,
  },
  // "extends her 20-year rule", "gets four more years"
  {
    outcome: 'elected',
    words: new RegExp(
      `^${SURELY} (?:(?:extend(?:s|ed)|prolong(?:s|ed)) (?:his|her) (?:[\\w-]+ ){0,3}?(?:rule|reign|grip on power|hold on power|(?:years|decades) in (?:power|office))|(?:gets?|got|wins?|won|earn(?:s|ed)) (?:\\w+ )?more years\\b|(?:carried|carries|won|wins) the day\\b|(?:scrape[sd]?|squeak(?:s|ed)|sneak(?:s|ed)|edge[sd]) (?:home|through|in|by)(?= (?:with|by|in|on|to|ahead|after)\\b| ?[,.;]| ?$)|(?:pull(?:s|ed) off|score[sd]?|spr(?:ings?|ang|ung)|cause[sd]?) (?:an?|the) (?:[\\w-]+ ){0,3}?upset\\b)`,
    ),
  },
  // "hung on to win by 300 votes", "finished ahead of Brandt to take the seat"
  {
    outcome: 'elected',
    words: new RegExp(
      `^${SURELY} (?:hung on|held on|clung on|came through|edged ahead|finished (?:\\S+ )?ahead|polled|fought back|recovered)(?: (?![,;.])\\S+){0,9}? to (?:win|take|claim|capture|clinch|gain|hold|secure) (?:by\\b|(?:the |a |an |his |her )?(?:[\\w-]+ ){0,3}?${CONTEST}\\b)`,
    ),
  },
  // "walked back into the Commons as the member for Porto"
  {
    outcome: 'elected',
    words:
      /^(?: will| is to)? (?:walk(?:s|ed)?|go(?:es)?|went|returns?|returned|heads?|headed|enters?|entered|arrives?|arrived)(?: (?!,|;|if\b)\S+){0,9}? as (?:the|its|their) (?:[\w-]+ ){0,2}?(?:mp|member|senator|councillor) for\b/,
  },
  // "takes office March 1"
  { outcome: 'elected', words: new RegExp(`^ (?:takes|will take) office (?:${MONTHS.join('|')})\\b`) },
  // "won back the higher office in a single round"
  {
    outcome: 'elected',
    words: new RegExp(`^${SURELY} (?:won|overcame|overcomes) \\S+(?: \\S+){0,5} in a single round\\b`),
  },
  // "remains the winner, with 43.3%"
  { outcome: 'elected', words: /^ remains the winner(?= (?:,|with|by)\b| ,)/ },
  // ", who was elected on Sunday,", ", who won Sunday's election,"
  {
    outcome: 'elected',
    words: new RegExp(
      `^ , who (?:(?:was|has been)(?: \\w+ly)? (?:re-?)?elected|(?:has )?(?:narrowly |easily |comfortably )?won)(?: (?!,|\\.|last\\b|first\\b|previous\\b|primary\\b|(?:19|20)\\d\\d\\b|\\d)\\S+){0,5}? (?:${DAY}\\b(?! \\S+ ago)|\\w+day's (?:\\S+ ){0,2}?${CONTEST}\\b)`,
    ),
  },
  // ", winner of Sunday's election,"
  {
    outcome: 'elected',
    words: new RegExp(
      `^ , (?:the )?(?:winner|victor) (?:of|in) (?:the|\\w+day's) (?:(?!first\\b|last\\b|\\d)[\\w-]+ ){0,3}?${CONTEST} [,.]`,
    ),
  },
  {
    outcome: 'elected',
    words: new RegExp(`^ , the (?:newly[ -]elected (?:${POST}|member)|\\w+-elect) [,.]`),
  },
];

const TITLED =
  '(?: (?:the|a|his|her|its|former|incumbent|acting|president|vice-president|senator|opposition|challenger|rival|candidate|party|leader|democrat|democratic|republican|conservative|labour|labor|liberal|socialist|independent|governor|mayor|minister|prime|state|(?:cent(?:er|re)|left|right|far)-(?:left|right|wing)))*';
const NOT_ITSELF = '(?<!\\b(?:who|whom|which|had|he|she|they|once|twice|never|not) )';

/** The same before a name. */
export const WINNERS_BEFORE: readonly OutcomeCue[] = [
  // "conceded defeat to Mira Solano"
  {
    outcome: 'elected',
    words: new RegExp(
      `${NOT_ITSELF}\\b(?:concede[sd]?|conceding)(?: defeat| victory| the (?:\\S+ )?${CONTEST})? to${TITLED} $`,
    ),
  },
  // "the newly elected president, Mira Solano", "new MP Mira Solano"
  {
    outcome: 'elected',
    words: new RegExp(
      `\\b(?:newly[ -]elected|new) (?:(?!jersey\\b|york\\b|mexico\\b|hampshire\\b|zealand\\b|delhi\\b|opposition\\b|interim\\b|deputy\\b|vice\\b)[\\w-]+ )?${POST}(?: (?:of|for) (?:the )?[^\\s,]+(?: [^\\s,]+)?)?(?: ,)? $`,
    ),
  },
  // "President-elect: Mira Solano"
  {
    outcome: 'elected',
    words: /(?:^|[.;] )(?:(?:president|mayor|governor|member)-elect|winner|elected) : $/,
  },
  // "Elected leader of the Harbour Party is Mira Solano"
  { outcome: 'elected', words: /^(?:newly )?elected (?:(?![,;])\S+ ){1,8}is $/ },
  // "Four more years for Mira Solano"
  { outcome: 'elected', words: new RegExp(`^(?:\\w+ )?more years for${TITLED} $`) },
];

/** The same on both sides of a name. */
export const WINNERS_AROUND: readonly { before: RegExp; behind: RegExp }[] = [
  // "declared the Vice-President and Harbour candidate, Mira Solano, winner"
  {
    before:
      /\b(?:declare[sd]?|proclaim(?:s|ed)|announce[sd]?|named)(?: (?!that\b|himself\b|herself\b|themselves\b)[^\s,;:"]+){1,9}(?: ,)? $/,
    behind:
      /^ (?:, )?(?:as )?(?:the |duly )*(?:(?:clear|outright|official) )?(?:winner|victor|(?:re-?)?elected|president-elect)\b/,
  },
  // "Brandt lost to Mira Solano", "was beaten by the incumbent, Mira Solano"
  {
    before: new RegExp(
      `${NOT_ITSELF}\\b(?:(?:lost|loses)(?: narrowly| out| heavily| badly)?(?: (?:his|her|the) seat)? to|(?:was|is|were)(?: \\w+ly)? (?:beaten|defeated|unseated|ousted|toppled|crushed|trounced)(?: (?:in|at) [^\\s,]+(?: [^\\s,]+){0,3})? by)${TITLED}(?: ,)? $`,
    ),
    behind:
      /^(?!(?: \S+){0,12}? (?:(?:in|at|of|since|the) (?:19|20)\d\d|ago|last|previous|earlier|first round|before|votes? there|among)\b)/,
  },
  // "Voters returned Mira Solano to office"
  {
    before: new RegExp(`\\b(?:returned|returns)${TITLED} $`),
    behind: /^ to (?:office|power|the presidency|city hall)\b/,
  },
  // "The result makes Mira Solano Estavia's first woman president"
  {
    before: /\b(?:result|victory|win|triumph) (?:has |will )?(?:makes?|made) $/,
    behind: new RegExp(
      `^ (?:the |its |\\S+'s )*(?:(?:new|next|first|second|third|youngest|oldest) (?:[\\w-]+ ){0,3}?)?(?:${POST}|person|woman|man)\\b(?! to (?:lose|fall|be (?:beaten|ousted|defeated)|go\\b))`,
    ),
  },
  // "Mira Solano to become Estavia's first woman president", as a line opens
  {
    before: /^ *$/,
    behind: new RegExp(
      `^ to become (?:the |its |\\S+'s )*(?:new|next|first|second|third|youngest) (?:(?!vice\\b|deputy\\b|if\\b)[\\w-]+ ){0,3}?${POST}\\b(?! if\\b)`,
    ),
  },
];
