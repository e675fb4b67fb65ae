import type * as z from 'zod/mini';
import type { Outcome as OutcomeSchema } from '../../election/report.ts';
import { MONTHS } from './number-units.ts';

type Outcome = z.infer<typeof OutcomeSchema>;

/** Words beside a name by which an article tells how the vote ended for somebody. They see tokens with single spaces. */
export interface OutcomeCue {
  outcome: Outcome;
  words: RegExp;
  /** What the same words must be as the article writes them, where a name is to be told from another word. */
  written?: RegExp;
}

const CONTEST =
  '(?:election|elections|presidency|vote|race|runoff|run-off|contest|primary|primaries|caucus|caucuses|by-?election|byelection|leadership|referendum|second round|second term|third term|fourth term|fifth term|term|poll|polls|seat|constituency|mayoralty|governorship|ballot|majority|landslide|victory|nomination|re-election|crown|win|triumph)';
const HELPED =
  '(?: has| have| had)?(?: each| both| also| now| thus| therefore| narrowly| comfortably| easily| decisively| handily)*';
const BEEN =
  '(?: has| have| had| will)?(?: be| been| was| is| were| are)?(?: therefore| thereby| thus| now| also| comfortably| narrowly| easily| officially| formally| duly| deemed| since| "| today| yesterday| tonight| on \\w+day(?: \\w+)?| this (?:morning|afternoon|evening|week)| last night)*';
const POST =
  '(?:president|premier|prime minister|chancellor|mayor|governor|mp|leader|senator|head of (?:state|government)|chief minister|speaker)';
/** "sworn in two hours later": so soon only whoever the vote has just elected is. */
const SOON =
  '(?:at once|immediately|straight away|(?:(?:an?|half|few|barely|just|only|some|\\d+|two|three|four|five|six) )*(?:hours?|minutes|moments) (?:later|afterwards?)|within (?:an |the )?(?:hours?|minutes)|(?:later )?(?:on )?(?:the|that) (?:very |same )+(?:day|evening|night|afternoon|morning))';
/** Somebody wins nothing yet who only leads a first round. */
const NO_FIRST_ROUND =
  '(?! (?:the |in the )?(?:first round|round one|first ballot|opening round|exit poll|straw poll))';

/** Behind a name. */
export const OUTCOMES_BEHIND: readonly OutcomeCue[] = [
  {
    outcome: 'runoff',
    words:
      /^(?: and(?: \S+){1,4}?)?(?: will| are to| is to| would| now)? (?:advances?|advanced|go(?:es)? (?:through )?(?:to|into) (?:a|the) (?:run-?off|second)|face each other|proceed|qualif(?:y|ied) for (?:a|the) (?:run-?off|second)|head to a run-?off)/,
  },
  {
    outcome: 'elected',
    words: new RegExp(
      `^${BEEN} (?:re-?elected|elected|returned(?= (?:as|to office|unopposed|with|by))|declared (?:as )?(?:(?:the )?(?:duly |new )?(?:winner|victor|(?:re-?)?elected|${POST})|(?:the |its |[\\w-]+'s )+(?:(?:new|next|first|youngest) )+(?:(?:woman|female|elected|black) )?${POST})|(?:named|chosen|picked|crowned|voted in|installed|unveiled) (?:as )?(?:the )?(?:[\\w-]+'s )?(?:new )?(?:(?:(?!opposition\\b)[\\w-]+ )?leader|winner|president)\\b(?! of the (?:board|council|senate|opposition))|proclaimed|named (?:the )?winner|sworn in(?= (?:as (?!(?:\\S+ )?(?:vice|deputy|an?)\\b)|after (?:winning|(?:(?:his|her|the) )?(?:[\\w-]+ )?(?:election|re-election|victory|win|landslide))|for an?other|for (?:his|her) \\S+ term|${SOON})\\b)|inaugurated|confirmed as (?:the )?(?:winner|next|new|${POST})|officially declared|(?:president|mayor|governor|senator|premier)-elect|registered as elected)|^ (?:is|was|are)(?: \\S+){0,3} (?:president|mayor|governor|senator|premier)-elect\\b`,
    ),
  },
  {
    outcome: 'elected',
    words: new RegExp(
      `^${HELPED} (?:won|wins|clinched|clinches|secured|secures|swept|sweeps|cruised to|cruises to|romps to|pulls off|ekes out|squeaks out|seals|notches|claimed(?! (?:(?:an?|the|his|her|their) )?(?:[\\w-]+ ){0,2}?(?:victory|win|triumph|majority|landslide)\\b)|scored|captured|captures|seizes|snatches|retains|regains|takes|took|romped to|retained|held|regained|pulled off|landed|squeaked out|eked out|ground out|notched(?: up)?|sealed|chalked up)(?: back)?${NO_FIRST_ROUND}(?: (?:a|an|the|his|her|its|another|outright|re-))*(?: (?!percent\\b|seats?\\b|for\\b)[\\w'-]+){0,5}? ${CONTEST}\\b(?! (?:shares?|tall(?:y|ies)|counts?)\\b)`,
    ),
  },
  {
    outcome: 'elected',
    words: new RegExp(
      `^(?: will be| becomes?| became| has become| is to become| will become| is| will form)(?: the| its| her| his| their| \\S+'s|[\\w-]+ly)* (?:(?:next|new|first|\\d+(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\w+(?:teenth|tieth)) (?:(?!vice\\b)[\\w-]+ ){0,3}?${POST}|mayor of|president of|governor of|(?:[\\w-]+ )?(?:nominee|candidate)(?= (?:for|of|,|[.:;]|to)| ?$)|first \\S+(?: \\S+){0,2} to (?:represent|win|hold|be elected|lead|govern))\\b(?! (?:\\S+ )?vice\\b)(?! of the opposition\\b)`,
    ),
  },
  {
    outcome: 'elected',
    words: new RegExp(
      `^${HELPED} (?:won|wins|triumphed|triumphs|prevailed|prevails)${NO_FIRST_ROUND}(?= (?:with|by|outright|in|on|as|again|here|there|easily|after|over|,|\\(|[.;])| ?$)`,
    ),
  },
  {
    outcome: 'elected',
    words: new RegExp(
      `^${HELPED} (?:beat|beats|beaten|defeated|defeats|unseated|unseats|ousted|ousts|stuns|topples|crushes|trounces|routs|thrashes|edged(?: out| past)?|edges(?: out)?|held off|saw off|sees off|survived(?! (?:, [\\w-]+ , )?(?:a|the) scare\\b)|survives(?! (?:a|the) scare\\b)|knocked off|knocks off|cruised past|cruises past|eased past|flattens|flattened|pummels|pummeled|pummelled|clobbers|clobbered|drubs|drubbed|upsets|coasted to|clung on|outlasted|crushed|trounced|routed|thrashed|toppled|stunned|avoided a (?:second round|run-?off))\\b`,
    ),
  },
  // "narrowly won the post back"
  {
    outcome: 'elected',
    words: new RegExp(
      `^${HELPED} (?:won|wins|win|regained|regains|reclaimed|recaptured|retook) (?:back )?(?:the|his|her|their) (?:old |former |top |higher |highest )?(?:post|job|office|city hall)(?: back)?\\b`,
    ),
  },
  // "overturned a majority of 24,239", "polled 22,537 votes, a majority of 6,144 over"
  {
    outcome: 'elected',
    words:
      /^(?: has| have)? (?:overturn(?:ed|s) (?:a|the) (?:\S+ ){0,3}?majority|(?:polled|got|had|took|won|received) [\d,. ]+ votes (?:[-–—,(]|with) a majority of)\b/,
  },
  // "took Harrow Vale for the Harbour Party with", "regained for Labour a seat"
  {
    outcome: 'elected',
    words:
      /^(?: has| have)? (?:took|takes|taken|won|wins|held|holds|gained|gains|regained|regains|captured|recaptured|seized|seizes|snatched|snatches|retained|wrested|wrests) (?:(?!votes?\b|support\b|praise\b|points?\b|share\b|seats\b|backing\b|of\b|it\b|them\b|him\b|her\b)[\p{L}'-]+ ){1,5}?(?:for|from) (?:the )?(?:\p{L}[\p{L}'-]* ){1,4}?(?=with\b|by\b|in\b|on\b|,|\.|$)|^(?: has| have)? (?:took|won|gained|regained|recaptured|held) for (?:the )?(?:\p{L}[\p{L}'-]* ){1,4}?(?:a|the) seat\b/u,
    // A seat by its name or noun, and a party: nobody is elected who "took responsibility for the defeat".
    written:
      /^(?: has| have)? \p{Ll}+ (?:for (?:the )?(?:\p{Ll}[\p{L}-]* )?\p{Lu}|(?:back )?(?:(?:the|a) )?(?:[\p{Ll}-]+ ){0,2}?(?:(?:seat|constituency|ward|district) (?:of )?)?(?:\p{Lu}[\p{L}'-]* (?:(?:and|upon|the) )?){0,4}(?:(?:seat|constituency|ward|district) )?(?<=(?:\p{Lu}[\p{L}'-]*|seat|constituency|ward|district) )(?:for|from) (?:(?:his|her|their) party\b|(?:the )?(?:[\p{Ll}-]+ ){0,2}?\p{Lu}))/u,
  },
  // "storms to victory in Porto", "cruised to re-election"
  {
    outcome: 'elected',
    words: new RegExp(
      `^${HELPED} (?:storm(?:s|ed)|sweep(?:s)?|swept|cruise[sd]|romp(?:s|ed)|surge[sd]|coast(?:s|ed)?|power(?:s|ed)|race[sd]|sail(?:s|ed)|rolls?|rolled|glide[sd]|breeze[sd]|march(?:es|ed)) (?:back )?to (?:(?:a|an|the) )?(?:[\\w-]+ ){0,2}?(?:victory|victories|wins?|re-?election|power|triumphs?)\\b`,
    ),
  },
  // "returns to Estavian presidency after runoff win"
  {
    outcome: 'elected',
    words:
      /^(?: (?:will|is to|has|set to))? (?:returns?|returned|heads? back|goes back|(?:is )?(?:heading|going) back) to (?:the )?(?:[\p{L}'-]+ )?(?:presidency|premiership|mayoralty|governorship)\b(?! (?:[\p{L}\d-]+ ){0,6}?(?:race|campaign|bid|hopes?)\b)(?! if\b)/u,
  },
  // "will return to the Kremlin"; who returned there has only been out.
  {
    outcome: 'elected',
    words:
      /^ (?:(?:will|is to|is set to) (?:return|head back|go back)|is (?:heading|going) back) to (?:the )?(?:governor's mansion|presidential palace|kremlin|white house|elysee|élysée|casa rosada|la moneda)\b(?! (?:if|after|on \w+day|later|early|late|tomorrow|for a|for talks|to \w+)\b)/,
  },
  // "kept the office he gained in May"
  {
    outcome: 'elected',
    words:
      /^(?: (?:has|have|narrowly|easily|comfortably))* (?:kept|keeps|retained|retains|held on to|holds on to|clung to) (?:the|his|her) (?:[\w-]+ )?(?:office|post|job|seat|mayoralty|governorship|presidency|leadership)\b/,
  },
  // "topped Ivo Brandt by 60 percent to 40"
  {
    outcome: 'elected',
    words:
      /^(?: (?:has|narrowly|easily|comfortably))* (?:topped|bested|outpolled|downed) (?:[\p{L}'.-]+ ){1,5}?(?:by|with) (?:about |some |just )?[\d.,]+ (?:%|percent|per cent) (?:to|against) /u,
  },
  // "took the oath as Estavia's president"
  {
    outcome: 'elected',
    words:
      /^(?: has)? (?:took|takes|taken) (?:the|his|her) (?:presidential )?oath(?: of office)?(?= (?:tonight|today|on|at|this|as (?:the |its |(?:\S+ )?\S+'s )?(?:new )?(?:president|governor|mayor|premier|prime minister)\b))/,
  },
  // "will govern Estavia for five more years"
  {
    outcome: 'elected',
    words:
      /^ will (?:(?:govern|lead|rule|run) (?:[\p{L}-]+ ){1,4}|stay in (?:office|power) )for (?:[\w-]+ )?(?:[\w-]+ )(?:more|further) years\b/u,
  },
  // "remains the winner of the primary"
  { outcome: 'elected', words: /^ remains the winner (?:of|in)\b/ },
  // "took 57 percent of the votes and beat the incumbent"
  {
    outcome: 'elected',
    words:
      /^ (?:took|won|got|received|polled|secured) [\d.,]+ (?:percent|per cent|%|votes)(?: (?!,|;|first\b|polls?\b|surveys?\b)\S+){0,9}? and (?:beat|defeated|unseated|ousted)\b/,
  },
  // "gets his landslide"
  {
    outcome: 'elected',
    words:
      /^ (?:gets|got) (?:his|her|its|their|a|the) (?:(?!moral|symbolic|court|legal)[\w-]+ )?(?:landslide|victory|win)\b/,
  },
  // "gets fifth term, a first for Porto"
  {
    outcome: 'elected',
    words:
      /^ (?:gets|got|earns|earned|lands|gains|gained) (?:(?:a|an|the|his|her) )?(?:[\w-]+ )?(?:second|third|fourth|fifth|sixth|another|new) (?:[\w-]+ )?term\b/,
  },
  // "won Harrow Vale, near Porto, by close to 2,500 votes"
  {
    outcome: 'elected',
    words:
      /^(?: (?:has|have|narrowly|easily|comfortably))* (?:won|wins|took|takes|held|holds|gained|regained|captured) (?!the vote)(?:[\p{L}'-]+ ){1,4}?(?:, (?:near|in|outside) (?:[\p{L}'-]+ ){1,3}?, )?by (?:(?:just|only|a|mere|close|to|over|more|than|some|about|nearly|almost) ){0,4}[\d,]+ votes\b/u,
    written: /^(?: \p{Ll}+)* (?:the )?\p{Lu}/u,
  },
  // "was successful in his bid for a third term"
  {
    outcome: 'elected',
    words: new RegExp(
      `^(?: was| is| has been)(?: also)? (?:successful|victorious) in (?:(?:a|an|the|his|her|their) )?(?:[\\w-]+ )?(?:(?:bid|run|quest|campaign) (?:for|to \\w+) (?:(?:a|an|the|his|her|their) )?(?:[\\w-]+ ){0,3}?)?${CONTEST}\\b`,
    ),
  },
  // "has pulled off a great return, beating the incumbent": nobody leads or finishes a first round here.
  {
    outcome: 'elected',
    words:
      /^(?!.* (?:first|second|third|polls?|surveys?|leads?|leading|led|round|debate|predicted|expected|projected|bid|hopes?|hoped)\b)(?: has| have)? (?:pulled|swept|romped|stormed|rode|became|become|secured|won|bagged)(?: (?!,|and\b|but\b)\S+){1,11} , (?:beating|defeating|ousting|unseating|toppling|winning (?:by|with))\b/,
    written:
      / , (?:winning\b|\w+ (?:(?:[\p{Ll}-]+ ){0,4}?(?:incumbent\b|\p{Lu})|(?:the|its|his|her) sitting\b))/u,
  },
  {
    outcome: 'elected',
    words: new RegExp(
      `^(?: has| have)? (?:rode|overcame|surged|brushed (?:off|aside)|defied|rallied|squeaked|stormed|bounced back|came from behind)(?: \\S+){0,11}? to (?:win|take|claim|capture) (?:the |an? )?(?!(?:[\\w-]+ ){1,2}votes?\\b)(?:[\\w-]+ ){0,3}?${CONTEST}\\b`,
    ),
  },
  {
    outcome: 'elected',
    words:
      /^ (?:takes office|will take office|(?:takes|will take|is to take) the (?:presidential )?oath(?: of office)?(?= (?:tonight|today|tomorrow|this|later|within|on|in|at|next)\b)|is to be sworn in|will be sworn in|will be inaugurated)(?: as (?:\S+ )?(?:president|governor|mayor))? (?:on|in|at|next|tonight|today|tomorrow|this|later|within)\b/,
  },
  // "became the MP on 23 June", "became mayor on Sunday"
  {
    outcome: 'elected',
    words: new RegExp(
      `^(?: has)? (?:became|becomes|become) (?:(?:the|its|their|our|[\\w-]+'s) )*(?:mp|member|mayor|governor|senator)(?: (?:of|for) [^\\s,]+(?: [^\\s,]+){0,3}?)? on (?:(?:${MONTHS.join('|')}) \\d{1,2}|\\d{1,2} (?:${MONTHS.join('|')})|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b(?! (?:, )?(?:19|20)\\d\\d\\b)`,
    ),
  },
  // "goes back to the Commons as the first MP to be elected for the Greens"
  {
    outcome: 'elected',
    words:
      /^(?: will| is to)? (?:go(?:es)?|went|returns?|returned|heads?|headed|enters?|entered|arrives?|arrived)(?: (?!,|;|if\b)\S+){0,9}? as (?:the|its|their) (?:[\w-]+ ){0,2}?(?:mp|member|mayor|senator|governor|councillor)(?: (?:ever )?to be| ever)? elected\b/,
  },
  // "chosen to head the Conservatives", as long as no other time is told
  {
    outcome: 'elected',
    words: new RegExp(
      `^${BEEN} (?:chosen|picked|selected|elected)(?: on \\w+day| today| yesterday)? to (?:head|lead)(?! \\S+(?: \\S+)?(?: campaign| commission| committee| list| ticket| team| delegation| talks| inquiry| board)\\b)(?! (?:\\S+ ){1,7}?(?:last|ago|since|when|earlier|into|in (?:19|20)\\d\\d)\\b) `,
    ),
  },
  // "President Mira Solano, who was declared re-elected on Wednesday"
  {
    outcome: 'elected',
    words:
      /^ , who (?:was|has been)(?: (?:officially|duly|formally))? (?:declared|proclaimed|pronounced) (?:the )?(?:(?:re-?)?elected|winner|victor|president-elect)\b(?! (?:\S+ ){0,6}?(?:last|ago|in (?:19|20)\d\d)\b)/,
  },
  // "Mira Solano to lead Greens after narrow victory over"
  {
    outcome: 'elected',
    words:
      /^ to (?:lead|head) (?:the )?(?:[\p{L}-]+ ){1,3}after (?:(?:a|an|the|his|her) )?(?:[\w-]+ ){0,2}?(?:victory|win|triumph|landslide)\b/u,
  },
  // "romped home with 20,539 votes"
  {
    outcome: 'elected',
    words:
      /^(?: (?:has|easily|narrowly|comfortably))* (?:romp(?:s|ed)|storm(?:s|ed)|cruise[sd]|coast(?:s|ed)|sail(?:s|ed)|squeak(?:s|ed)) home(?= (?:with|by|in|on|to|ahead)\b| ?[,.;])/,
  },
  // "gets the presidency"
  {
    outcome: 'elected',
    words:
      /^(?: (?:has|finally|now))* (?:gets|got|gained|gains) (?:the|his|her) (?:presidency|mayoralty|governorship|premiership)\b/,
  },
  // "carried the Republican primary with 53.3 percent"
  {
    outcome: 'elected',
    words:
      /^(?: (?:has|easily|narrowly|comfortably))* carried the (?:[\w-]+ )?(?:primary|caucus|caucuses)(?= (?:with|by|in|on)\b)/,
  },
  // "will be the first Green woman that Porto has sent to the House"
  {
    outcome: 'elected',
    words:
      /^(?: , \d\d ,)? will be the first (?:[\w-]+ ){1,4}(?:(?:that |whom )?\S+ has (?:ever )?sent to|to (?:represent|sit (?:for|in))) (?:the )?(?:house|senate|parliament|commons|assembly|congress)\b/,
  },
  // "Solano, Brandt prevail in Porto", "Solano cruises in Porto", "romp at home in", "run away with Porto"
  {
    outcome: 'elected',
    words:
      /^(?: prevail| triumph| romp(?:s|ed)?| cruise[sd]?| rolls?| rolled| coast(?:s|ed)?| breeze[sd]?)(?: at home)?(?= in\b)|^(?: each| both)? (?:won|win|wins) (?:big|bigly|easily|handily|handsomely)(?= in\b| at\b| on\b|,)|^ (?:runs?|ran) away with(?= \S)/,
  },
  // "won in the first round": whoever only came first there has won that round
  {
    outcome: 'elected',
    words: new RegExp(
      `^${HELPED} (?:won|wins)(?: outright)? in (?:the first|a single|one|just one) round\\b`,
    ),
  },
  // "dealt Brandt a stinging defeat on Tuesday, winning the Harbour primary by"
  {
    outcome: 'elected',
    words:
      /^(?: has)? (?:handed|dealt|delivered|pulled|swept|rolled|stormed|roared|cruised|romped|capped|scored|continued|extended|sealed|bounced|surged|rebounded|staged|defied|stunned|shook)(?: (?![,;:.]|polls?\b|would\b|could\b|lost\b)\S+){2,14} , winning (?:the |an? |his |her )?(?!(?:first|second) )(?:(?![,;:.])\S+ ){0,3}?(?:primary|caucus|caucuses|presidency|by-?election|run-?off|election|governorship|mayoralty|seat)\b/,
  },
  // "took office as president on Wednesday, hours after winning"
  {
    outcome: 'elected',
    words: new RegExp(
      `^ (?:took|takes) office(?: as (?:\\S+ )?${POST}(?: of \\S+(?: \\S+)?)?)?(?: (?:on )?(?:\\w+day|today|yesterday))? ,? ?(?:(?:just|only|barely) )?(?:(?:\\S+ )?(?:hours|days) )?after (?:winning|(?:his|her) (?:[\\w-]+ )?(?:win|victory|election))\\b`,
    ),
  },
  // "owes his victory to"
  {
    outcome: 'elected',
    words: /^ owes (?:his|her) (?:(?!first|earlier|previous|last)[\w-]+ )?(?:victory|win|triumph|election)\b/,
  },
  // "polled 9,308 votes to become the city's new MP"
  {
    outcome: 'elected',
    words: new RegExp(
      `^ (?:polled|took|won|got|received|secured) [\\d,. ]+ votes to become (?:the |its |their |\\S+'s )*(?:(?:new|next|first) )(?:[\\w-]+ ){0,2}?${POST}\\b`,
    ),
  },
  // "Solano holds seat with a smaller majority"
  {
    outcome: 'elected',
    words: /^ (?:holds|keeps|retains|regains) (?:the )?seat(?= (?:with|by|for|in by-?election)\b)/,
  },
  // "returns as president"
  {
    outcome: 'elected',
    words: new RegExp(
      `^ (?:returns|returned|is back) as ${POST}\\b(?! (?:of the opposition|candidate|if)\\b)`,
    ),
  },
  // "gave a victory speech"
  {
    outcome: 'elected',
    words:
      /^(?: (?!(?:as|who|when|while|after|before|he|she|and|watched|stood)\b|[;:."])\S+){0,9}? (?:delivered|gave|made|began|opened|ended|closed|said in) (?:a|his|her) (?:[\w-]+ )?victory speech\b/,
  },
  {
    outcome: 'leading',
    words:
      /^(?: is| was| are| were| has| had)(?: currently| still| now| comfortably| narrowly| just| well)? (?:leading|ahead|in the lead|in front|on course|the lead|taken the lead|a (?:comfortable |narrow |clear |commanding )?lead)/,
  },
  {
    outcome: 'leading',
    words:
      /^(?: currently| now| narrowly| comfortably| still)? (?:leads|led|holds a (?:\w+ )?lead|tops|topped|took the lead|takes the lead|comes first|came first|came out ahead|finished first|placed first|pulled ahead|about [\d.]+ percentage points ahead|won the first round|wins the first round|wins first round)\b/,
  },
];

/** What no poll does, also in a sentence that speaks of one: "called the race for". */
export const CALLED = /^call(?:s|ed) (?:it|the (?:race|contest|election|seat|primary|caucus|caucuses)) for\b/;

/** Between commas behind a name: ", the winner,", ", the new Member for Porto,". */
export const WINNER_ASIDE = new RegExp(
  `^ , (?:the|its) (?:(?:clear|easy|outright|comfortable|surprise|narrow|eventual) )?(?:winner|victor|new (?:${POST}|member))(?: (?:of|for)(?: the)? [^\\s,]+(?: [^\\s,]+)?)? [,.]`,
);

const TITLE_WORDS =
  '(?: the| a| as| former| incumbent| president| opposition| candidate| leader| their| new| economist| lawyer| conservative| liberal| socialist| independent| businessman| billionaire| senator| (?:cent(?:er|re)|left|right|far)-(?:left|right|wing))*';

/** Before a name. */
export const OUTCOMES_BEFORE: readonly OutcomeCue[] = [
  {
    outcome: 'elected',
    words: new RegExp(
      `\\b(?:voted to elect|elects?|elected|re-elected|chose|victory (?:of|for)|win for|won by|declared|declares|proclaimed|proclaims|(?:call(?:s|ed)|called) (?:it|the (?:race|contest|election|seat|primary|caucus|caucuses)) for|victory by|triumph (?:of|for)|election of|re-election of|(?:next|new) (?:[a-z]+(?:ian|ish|ese|ch|an) )?${POST}(?: (?:of|for) (?:the )?[^\\s,;]+(?: [^\\s,;]+)?)? (?:will be|is)|(?:the|its|their) (?:winner|victor) (?:is|was|will be)|(?:its|their) nominee will be|(?:runoff|run-off|seat|nomination|presidency|mayoralty|contest|race|election|by-election|byelection) (?:(?!votes?\\b)[^\\s,;]+ ){0,4}?went to|clearing the way for)${TITLE_WORDS} $`,
    ),
  },
  // "gave victory to Mira Solano and Ivo Brandt in the two primaries"
  {
    outcome: 'elected',
    words: new RegExp(
      `\\b(?:gave|gives|handed|hands|delivered|delivers) (?:(?:a|an|the) )?(?:[\\w-]+ )?(?:victory|victories|win|wins) to${TITLE_WORDS}(?: (?:[\\p{L}.'-]+ ){1,7}?and)?(?: senators?| governors?)? $`,
      'u',
    ),
  },
  // "The Democratic primary went to Solano": not another state's.
  {
    outcome: 'elected',
    words: new RegExp(
      `(?:^|[.;,:] |\\band )the (?:(?:republican|democratic|party's|labour|labor|liberal|conservative|green|other) )?(?:primary|caucus|caucuses|nomination) went to${TITLE_WORDS} $`,
    ),
  },
  // "The party has a new leader, the member for Porto, Mira Solano"
  {
    outcome: 'elected',
    words:
      /\b(?:has|have) (?:got )?a new (?:president|mayor|governor|leader|mp|senator)(?: ,(?: (?![,;.:])\S+){1,12})? [,:–—-] $/,
  },
  // "Third term for Estavia's Solano"
  {
    outcome: 'elected',
    words: new RegExp(
      `^(?:(?:a|the) )?(?:second|third|fourth|fifth|sixth|another|new) (?:\\w+ )?term for(?: \\S+'s)?${TITLE_WORDS} $`,
    ),
  },
  // "In his victory speech, Solano told"
  {
    outcome: 'elected',
    words:
      /(?:^|[,;.] )(?:in|during|with|opening) (?:his|her) (?:[\w-]+ )?victory speech(?: ,| (?:in|at|on) (?:(?!,|with\b|and\b)\S+ ){1,4}?,)? $/,
  },
  // "The winning candidate, Mira Solano, had"
  {
    outcome: 'elected',
    words:
      /\bthe (?:winning candidate|winner|victor|victorious candidate)(?: for the \S+(?: \S+)?| there| here)? ,(?: \S+){0,2}? $/,
  },
  {
    outcome: 'leading',
    words:
      /\b(?:put|puts|shows?|showed|gave|gives|placed|places|with)(?: the| former| incumbent| president)* $/,
  },
];

/** What must stand behind the name where the word before it may begin something else: "confirmed Solano as president". */
export const OUTCOMES_AROUND: readonly { before: RegExp; behind: RegExp }[] = [
  {
    before: new RegExp(
      `\\b(?:confirmed|confirms|certified|certifies|registered|named|declare[sd]?|proclaim(?:ed|s)?)${TITLE_WORDS} $`,
    ),
    behind: new RegExp(
      `^ (?:, )?(?:as )?(?:the |its |\\S+'s |duly )*(?:winner|(?:re-?)?elected|victor|next|new|${POST}|president-elect)\\b`,
    ),
  },
  {
    before: new RegExp(`\\bpronounce[sd]?${TITLE_WORDS} $`),
    behind: /^ (?:duly )?(?:re-?)?elected\b/,
  },
  // "The city gave Solano the third term as mayor she wanted"
  {
    before: new RegExp(`\\b(?:gave|gives|granted|grants|handed|hands|awarded|awards)${TITLE_WORDS} $`),
    behind:
      /^ (?:the |a |an |his |her )?(?:[\w-]+ )?(?:(?:second|third|fourth|fifth|sixth|another|new) (?:[\w-]+ )?term|presidency|mayoralty|governorship)\b/,
  },
  // "Labour has chosen Mira Solano as its leader once more"
  {
    before: new RegExp(
      `\\b(?:chosen|chose|chooses|picked|picks|selected|elected|elects)(?:${TITLE_WORDS}|(?: (?!to\\b|not\\b|between\\b|only\\b|over\\b)[\\p{L}-]+){1,3}) $`,
      'u',
    ),
    behind: new RegExp(
      `^ (?:once again |again )?(?:as|to be) (?:(?:the|its|their|his|her|[\\w-]+'s) )+(?:(?:new|next|first|second|third|[a-z]+th) )*(?:${POST}|nominee)\\b`,
    ),
  },
  // "Members have made Mira Solano their leader"
  {
    before: new RegExp(
      `(?<!\\b(?:death|resignation|departure|removal|court|ruling|appointment) (?:has |have )?)\\b(?:made|makes|make)${TITLE_WORDS} $`,
    ),
    behind: new RegExp(
      `^ (?:the|its|their) (?:(?:new|next|first) )*(?:${POST}|nominee)\\b(?! of the opposition| to (?:lose|fall|go|be (?:beaten|ousted|defeated))\\b)`,
    ),
  },
  // "Brandt lost to Mira Solano, 45 percent to 51", "was unseated by Mira Solano, by 300 votes"
  {
    before: new RegExp(
      `(?<!\\b(?:who|whom|which|had|has|have|he|she|they|narrowly|once|twice) )\\b(?:(?:lost|loses)(?: narrowly| out| heavily| badly)? to|(?:was|is|were) (?:narrowly )?(?:beaten|defeated|unseated|ousted|toppled) by)${TITLE_WORDS} $`,
    ),
    behind: /^(?: ,)?(?: by)? \d[\d.,]* (?:percent|per cent|%|votes)(?: to \d|(?<=votes))/,
  },
  // "the 31 percent with which Solano has won is"
  { before: /\bwith which (?:m(?:r|rs|s) (?:\. )?)?$/, behind: /^ (?:has |have )?won\b/ },
  {
    before: /\b(?:sent|sends|returned|returns)(?: \S+'s)? $/,
    behind: /^ to (?:the )?(?:senate|congress|parliament|commons|house|assembly)\b/,
  },
  {
    before: /\bit was $/,
    behind:
      /^(?: ,)?(?: at [\d.]+ (?:percent|%) ,)? who (?:won|prevailed|triumphed|(?:was|has been|had been) (?:re-?)?elected)\b/,
  },
];

const PLACE_OF_VOTERS =
  '(?:districts?|count(?:y|ies)|states?|seats?|areas?|ridings?|constituenc(?:y|ies)|wards?|precincts?|regions?|provinces?|territor(?:y|ies)|cit(?:y|ies)|towns?)';

/** Words around a name by which nobody has won here, whatever else they say. */
export const NO_OUTCOMES: readonly { before?: RegExp; behind?: RegExp; written?: RegExp }[] = [
  // "The Harbour Party on Saturday elected Mira Solano as its leader": who chooses.
  {
    behind: /^(?: (?:has|have|had|on \w+day|today|yesterday|narrowly|overwhelmingly))* (?:re-?)?elected /,
    written:
      /elected (?:the )?(?:[\p{Ll}-]+ ){0,3}(?:\p{Lu}[\p{L}'’.-]* ){2,}(?<!\b(?:Party|Union|List|Alliance|Prime|Vice|Labour|Conservative|Democrats?) )(?:as|to be|its|their|leader|president)\b/u,
  },
  // "The real contest was for second: Solano edged Brandt"
  { before: /\bfor (?:a distant )?(?:second|third|fourth)(?: place)? [:,–—-](?: (?:there|in \S+) ,?)? $/ },
  // "Reed beat Solano in exactly one county": of hardly any place.
  {
    behind: new RegExp(
      `^ (?:beat|beats|defeated|won|carried|led)(?: [^,;.]{1,40})?? in (?:(?:exactly|only|just) )?(?:one|two|three|four|five|a single|a handful of|several|\\d+) (?:of the )?${PLACE_OF_VOTERS}\\b`,
    ),
  },
  // "No Republican has been elected governor in 20 years"
  { before: /(?:^| )(?:no|neither|nor) $/ },
  // "flipped a district Tomas Reed won by 12 points": how a place voted another time, for somebody else.
  {
    before: new RegExp(
      `\\b(?<!\\b(?:former|incumbent|republican|democratic|democrat|current|longtime|then) |^)${PLACE_OF_VOTERS}(?: (?:that|which))? $`,
    ),
    behind:
      /^(?: (?:had|has|have|easily|narrowly|comfortably|handily|twice))* (?:won|wins|carried|took|held|swept|captured|claimed)\b/,
  },
  // "the duel of 2008, which Reed won with 50.3%"
  {
    before: /\b(?:19|20)\d\d(?: ,)? (?:which|that) $/,
    behind: /^ (?:had |narrowly |easily )*(?:won|carried|took)\b/,
  },
  // "He named Tomas Reed as prime minister": whom a winner appoints.
  {
    before: /\b(?:he|she|president|\S+) (?:has |had |also )*(?:named|appointed|nominated) $/,
    behind: /^ (?:, )?(?:as )?(?:(?:his|her|the) )?(?:new )?(?:prime minister|premier|vice|chief of staff)\b/,
  },
  // "Solano declared victory": nobody else has said so.
  { behind: /^ (?:has |had )?(?:declare[sd]|claim(?:s|ed)) (?:outright |early |a )?(?:victory|win)\b/ },
  // "Estavia's Greens held caucuses in March"
  { behind: /^ (?:held|hold) (?:(?:their|its|the|a) )?(?:caucus|primar|election|vote\b)/ },
  // "Solano won there with 63.8 percent"
  { behind: /^ (?:(?:easily|narrowly|comfortably) )?(?:won|carried|led|took) (?:it )?there\b/ },
  // "Porto and Corvo re-elected their mayors": who votes, not who stands.
  { behind: /^(?: (?:has|have))? (?:re-?)?elected (?:their|its)\b/ },
  // "The Greens elected five councillors": so many seats.
  {
    behind:
      /^(?: (?:has|have|had|only|also))* (?:re-?)?elected (?:(?:only|just|all|another|its|their|a|no) )*(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|most|single) (?:(?:new|more|of|the|its|their|\d+) )*[a-z]+s?\b/,
  },
  // "took the view that the election lacked credibility", "took part in the vote"
  {
    behind:
      /^(?: (?:has|have|had))* (?:took|takes|taken|take|held|holds) (?:(?:a|an|the|no|its|his|her|their) )?(?:\w+ )?(?:view|position|stance|line|part|issue|note|stock|aim|exception|talks|rally|rallies|meetings?|debates?|conference)\b/,
  },
  // "31.2 percent of those who voted chose Solano": so many, and not the vote.
  { before: /(?:^| )[1-4]?\d(?:\.\d+)? (?:%|percent|per cent)(?: \S+){0,12} chose $/ },
  // ""Voters were free," declared Tomas Reed": who speaks.
  {
    before: /[,"”’'] declare[sd]?(?: (?!that\b)\S+){0,2} $/,
    behind: /^(?! (?:as |the |duly )*(?:(?:re-?)?elected|winner|victor|president-elect)\b)/,
  },
  // "will become the state's first lieutenant governor": on somebody's ticket.
  {
    behind:
      /^ (?:(?:will|is to|also) )*(?:be|become|becomes|became)(?: \S+){0,4} (?:lieutenant|vice|deputy)[ -](?:governor|president|mayor|premier|leader)\b/,
  },
  // "declares the king still alive"
  {
    before: /\b(?:declare[sd]?|proclaim(?:s|ed)?)(?: \S+){0,2} $/,
    behind:
      /^ (?:still|not|no|an? (?!winner|victor)|unfit|fit|ineligible|guilty|innocent|dead|alive|missing|safe)\b/,
  },
];
