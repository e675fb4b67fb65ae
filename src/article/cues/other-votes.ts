/** What an article's opening calls a vote that is no public election: of staff, owners, viewers, readers, juries. */
export const OTHER_VOTE = new RegExp(
  [
    // A name that the public finds: "an online poll to find a name for a ship"
    '(?:contest|competition|poll|ballot|vote|votes|voted) to (?:name|rename|find a name)|naming (?:contest|competition|poll|vote)',
    // Staff and their unions.
    '(?:for|for a|in favou?r of|back(?:s|ed|ing)?|back(?:s|ed|ing)? a) strike|(?:voted|vote|votes|ballot|balloted|balloting) (?:\\w+ ){0,6}(?:to|on) strike(?! an? )|strike (?:action|ballots?|votes?|mandate)|walk(?:s|ed)? out|walkouts?|industrial action|pay (?:deal|offer|award)',
    'unioni[sz]\\w*|(?:reject\\w*|ratif\\w+|accept\\w*|approv\\w+|turn\\w* down) (?:the |a |their |its |an? new |new )?(?:tentative |labou?r |pay |wage |contract |four-year |three-year )*(?:contract|offer|agreement with (?:the )?union)',
    'vot\\w+ down (?:a |the )?union|labou?r relations board|collective[- ]bargaining',
    // Of a university, a church, a house.
    "(?:next|new|elected|chosen|choose|as) rector|rector (?:race|election|vote)|collegium|(?:faculty|academic|university) senate|undergraduates|(?:students|student|students') (?:union|federation|association)|federation of students|synods?|archdeacons?|condominium|unit owners|homeowners'? association",
    // A company's and a club's owners.
    '(?:share|stock)holders?|annual (?:general )?meeting|agm|proxy (?:fight|vote|contest|battle)|season[- ]ticket holders|(?:club|its) members|members of the (?:\\w+ )?club|fans voted',
    // What people say to an account, and what they buy, learn and believe.
    '(?:instagram|tiktok|youtube|weibo|twitch) (?:story|stories|poll|vote|followers)|(?:his|her|its|their) (?:own )?(?:online poll|followers)|asks? (?:x|twitter|followers|fans)\\b|wrote on x\\b',
    'of (?:global |all )?shipments|(?:smartphone|phone|car|streaming|console|browser|grocery|beer|airline) (?:market|race|sales|makers?)|market shares?|census (?:bureau|figures|office|\\d)|exam(?:s|ination)? (?:results|season)|pass rates?|way to pay|chamber of commerce',
    // Prizes and shows.
    'best (?:picture|actor|actress|director|film|album)|academy members|nominees for|dancefloor|(?:final|finalists?) (?:of the show|on saturday|was watched)|lifted the \\w+ trophy|mcfacey?face|\\w+ mc\\w+face|joke (?:entry|name)|new (?:ferry|ship|bridge|tram|train|snowplough|polar ship) (?:to|will|is)',
    "(?:win|wins|won|winning|los(?:e|es|ing)|lost) (?:the |saturday's |sunday's |friday's |last night's )(?:[\\w-]+ ){0,3}(?:final(?! (?:round|count|vote|ballot|tally|debate|stage))|crown)|(?:released|published) by (?:the show|the programme|producers)|of the public vote",
    '(?:[a-z]+) of the (?:year|century|decade|season|month|match|tournament|series)|(?:song|singing|talent|beauty|baking|dance|photo) (?:contest|competition|show)|eurovision|televot\\w+|public televote|viewers (?:vote\\w*|chose)|reality (?:show|series)|talent show|dance floor',
    "ballon d'or|hall of fame|most valuable player|all-star|golden (?:boot|ball|glove)|oscars?|grammys?|award (?:voters|winners?|ceremony) (?:voted|chose)|prize (?:jury|vote)|fans' (?:vote|poll|choice)|(?:players|fans|readers|listeners|users|followers|customers)'? (?:have |had )?(?:vote|votes|voted|poll)",
    "(?:readers|listeners|users|followers|customers)'? (?:\\w+ ){0,2}(?:chose|chosen|pick\\w*)|(?:twitter|facebook|instagram|telegram|app|website) (?:poll|vote)|poll (?:on|of) (?:his|her|its) (?:twitter|x|followers)",
    // What a firm or a broadcaster lets the public choose.
    '(?:shoppers|customers|readers|listeners|viewers|fans|followers|subscribers|visitors|drinkers|diners|gamers|schoolchildren|pupils|employees) (?:have |had |has )?(?:vote|votes|voted|voting|elect|elected)|(?:ballot|vote|poll) (?:of|among|by) (?:its |their |the |our |all )?(?:\\w+ )?(?:customers|shoppers|readers|listeners|viewers|fans|followers|subscribers|visitors|employees|staff|pupils)',
    "(?:readers|listeners|viewers|fans|visitors|locals|villagers)'? (?:have |had |has |having )?(?:cast|crown\\w*|name[ds]?|hail\\w*|rank\\w*|rate[ds]?)|(?:crown\\w*|voted|named|rated) (?:(?:the|as|[a-z]+'s|its|their|our) ){0,3}(?:best|favou?rite|greatest|most beautiful|tastiest|friendliest)",
    "title of (?:[a-z]+'s |the |its ){0,2}(?:best|favou?rite|greatest|most beautiful)",
    '(?:asked|invited|let|lets|letting) the public (?:to )?(?:choose|pick|decide|vote)',
    // Courts, lawmakers' and conferences' motions.
    'jurors?|jury|conference (?:motion|vote)|(?:the|a) (?:composite |emergency )?motion',
  ]
    .map((kind) => `\\b(?:${kind})\\b`)
    .join('|'),
);

/** Words of an opening that tell of a public election all the same. */
export const PUBLIC_VOTE =
  /\b(?:(?:by-?)?elections?|electoral|electorate|referendums?|plebiscite|run-?offs?|exit polls?|primar(?:y|ies)|caucus(?:es)?|mayor(?:al|alty)?|governors?|gubernatorial|president(?:s|ial|cy)?|parliament(?:s|ary)?|senate|senators?|congress|assembly|chancellor|prime minister|premier|constituency|coalition|ruling party|opposition|voters|leadership|party leader|(?:democrat|republican|conservative|labou?r party|liberal)s?|polling (?:stations?|day)|general secretary of the \w+ party|mps?|voting intentions?|part(?:y|ies)|nominee|nomination|candidates?|independence)\b/;

/** A public vote by its name: fewer words than `PUBLIC_VOTE`, which only has to stand against a strike's or a contest's. */
export const NAMED_VOTE =
  /\b(?:by-?elections?|elections?|referendums?|plebiscite|exit polls?|run-?offs?|primar(?:y|ies)|caucus(?:es)?|went to the polls|opinion polls?|voting intentions?)\b/i;
