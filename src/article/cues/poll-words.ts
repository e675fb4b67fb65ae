/** Where a text speaks of a poll, not of polls that open, close or are gone to. */
export const POLL_WORDS =
  /\b(?:exit[- ]polls?|exit[- ]surveys?|opinion polls?|(?<!straw )polls?|surveys?|panel(?= of \d)|quick counts?|parallel (?:vote tabulation|count)s?|polling (?:firm|company|institute|agency|average|organi[sz]ation|data)|pollsters?|trackers?|stud(?:y|ies)(?= (?:(?:was|were) )?(?:by|of voters|conducted|carried out|commissioned|made)\b)|(?:(?:second|third|other|rival|the) one|(?<=^|[.;] |\b(?:commissioned|ordered) )one)(?=,? (?:by|from|conducted|carried|released|published)\b)|another(?=,? (?:by|from|conducted|released|published)\b(?!-)))\b/g;

/** What may not surround "polls": the voting itself, and being at the top of the vote. */
export const NO_POLL_BEFORE =
  /(?:\b(?:close of|closing of|opening of|the|to the|at the|from the|of the|when|as|after|before|until|early|to|heading to the|topped the|top of the|headed the|head of the|leads the|leave the|leaving the|go to|vote at) )$/;
/** Behind "polls" that open, close or are places to vote at. */
export const NO_POLL_AFTER =
  /^ (?:reporting|reported in|counted|open|opens|opened|opening|close|closes|closed|closing|station|stations|workers?|officials?|watchers?|day|places?|were (?:open|closed)|are (?:open|closed)|will (?:open|close)|had (?:closed|opened)|shut|on (?:sunday|monday|tuesday|wednesday|thursday|friday|saturday)|in (?:the )?(?:country|capital)|site|sites|booths?|tax)\b/;
/** People who go to the polls, or leave them. */
export const NO_POLL_PHRASE =
  /\b(?:go|goes|going|went|gone|head|heads|headed|heading|return|returned|came|flock|flocked|flocking|turn out|at|to|leaving|from) (?:\w+ )?to? ?the polls$|\b(?:at|to|leaving|from|topped|top of|head of|before) the polls$|(?:%|percent|per cent|votes) (?:in|of) the poll$|\b(?:valid|total|declared|whole) polls?$|\b(?:topp(?:ed|ing)|tops|head(?:ed|ing|s)|top of|bottom of|head of) the poll$/;

/** A name with one of these may be a pollster's. */
export const POLLSTER_WORDS =
  /\b(?:research|institute|cent(?:er|re)|sociolog\w*|opinion|survei|monitor\w*|polls?|polling|survey\w*|university|college|foundation|marketing|strateg\w*|consult\w*|statisti\w*|barometer|data|analytics|insights?|gallup|ipsos|yougov|gfk|kantar|levada|vtsiom|quinnipiac|marist|monmouth|emerson|siena|ifop|elabe|opinionway|bva|demoscop\w*|metroscopia|sora|infratest|forsa|insa|emnid|survation|comres|icm|opinium|datafolha|ibope|quaest|mitofsky|newspoll|edison|group|oracle|metrics|lab)\b/i;
/** A lone word that is a pollster's whole name; "Centre" or "Group" alone is a party's or nobody's. */
export const POLLSTER_BRANDS =
  /^(?:[\p{L}]+(?:metrics|barometer|panel|polls|poll|pulse|insight|vox|research|data))$/iu;
/** A name with one of these is an authority or a party, whatever else it says. */
export const NO_POLLSTER_WORDS =
  /\b(?:election|electoral|commission|committee|council|tribunal|authority|party|government|ministry|office|registry|court|parliament|alliance|coalition|movement|front|bloc|board|bureau|union|(?:democrats?|republicans?|conservatives?|liberals?|greens|labou?r)(?! institute)|congress|senate|assembly|convention|shopping|cultural|medical|health|trade|conference|sports?|visitors?|detention)\b/i;

/** A name with one of these is a party's. */
export const PARTY_WORDS =
  /\b(?:party|alliance|coalition|movement|front|bloc|democrats?|republicans?|conservatives?|liberals?|greens|labou?r|socialists?|tories)\b(?! institute)/i;

/** What a poll or pollster does with a figure: "gives", "puts", "had". */
export const POLL_VERBS =
  /^(?:gives?|gave|giving|puts?|putting|had|has|have|shows?|showed|saw|sees|found|finds|finding|showing|seeing|estimates?|estimated|projects?|projected|predicts?|predicted|forecasts?|indicates?|indicated|suggests?|suggested|recorded|measured|reported|released|placed|places|credited|credits)$/;

/** Words before the name of whoever gave the figures. */
export const NAMED_SOURCE =
  /^(?:according to|that of|those of|(?:figures|data|numbers) (?:from|of|by)|(?:estimates?|projections?) (?:by|from)|pollster at)$/;
/** "whose numbers come from Corvo" */
export const FIGURES_COME_FROM = /^(?:numbers|figures|data|results|estimates) (?:come|comes|came|are) from$/;
/** What a pollster is called before or behind its name. */
export const POLLSTER_NOUNS =
  /^(?:pollsters?|institute|firm|company|agency|trackers?|centre|center|organi[sz]ation)$/;
/** Small words that make a lone capitalised one the name of a house: "the Sigma institute". */
export const LONE_NAME_BEHIND = /^(?:institute|agency|polling|pollsters?|survey|research)\b/;
/** Behind a pollster's name: it asked people. */
export const ASKING =
  /^(?:, (?:which|who|whose) )?(?:(?:had|has|also|interviewers|people|staff|pollsters) )*(?:(?:asked|interviewed|surveyed|questioned|polled|telephoned|canvassed|approached|sampled|recruited|heard|contacted|consulted)(?= (?:\d[\d,]{2,}(?!\.)|some|about|around|over|more|nearly|almost|a|voters|people|respondents|adults))|spoke (?:to|with) (?:\d|some|about|around|over|more)|stopped voters|took \d[\d,]* interviews)|^, whose (?:interviewers?|survey|sample|staff|pollsters)|^, which (?:works? with|uses|used|relies on|asks|keeps|maintains)(?: (?:an?|its|the|own))* (?:[\p{L}-]+ )?(?:panel|sample|interviewers|volunteers|respondents)\b/u;
/** What a pollster does to somebody with a figure. */
export const GIVING_VERBS =
  /^(?:puts?|gives?|gave|has|had|sees?|saw|shows?|showed|estimated|estimates|projected|projects|predicted|predicts|credits|credited|leaves|left|makes|measured|placed|places)$/;
/** Networks that project and call, and do no polls of their own name. */
export const CHANNELS_NO_NAMES = /^(?:AP|Associated Press|The Associated Press|Reuters|AFP)$/;

/** Before the name of whoever paid for a poll. */
export const CLIENT_WORDS =
  /^(?:for|(?:by|at|on) (?:the )?(?:order|orders|request|commission) of|on behalf of|paid for by|(?:commissioned|ordered|sponsored|financed|funded|bankrolled|requested) by)(?= |$)/;
/** Behind "poll", before "by" and whoever had it made. */
export const PAID_FOR = /^(?:commissioned|sponsored|ordered|financed|funded|bankrolled|requested|paid)$/;
/** Before "for" where it gives votes, or goes on about time. */
export const NO_CLIENT_BEFORE =
  /(?:votes?|voted|ballots?|support|%|percent|cent|pct|call(?:ed)?|race|except|lead|stands|but|and|\d) ?$/;
/** Where people were asked who had just voted. */
export const AT_THE_DOORS =
  /\b(?:on their way out|(?:leaving|left|outside|doors? of|exits? of|emerging from) (?:the |their |some |about |\d[\d,]* )*(?:polling|voting|stations?)|as they left|who had (?:just|already) voted)\b/i;
/** When people were asked, if not on the day of the vote. */
export const ASKED_BEFORE =
  /\b(?:(?:the )?(?:weekend|week|day|month) before|ahead of the (?:vote|election)|on the eve|last week|last month|before the (?:vote|election|ban|blackout|first round|runoff)|in (?:january|february|march|april|may|june|july|august|september|october|november|december))\b/i;
/** Opens a sentence that leaves the poll before it. */
export const LEAVING_THE_POLL = /^(?:separately|elsewhere|in other|a different)\b/i;
/** Voters' other ballot in a mixed system. */
export const REGIONAL_LIST = /\b(?:on|for|in) the (?:regional (?:list|vote|ballot)|list vote|party list)\b/i;
/** What a poll's area says for that ballot: the same people were asked. */
export const REGIONAL_LIST_AREA = 'regional list';
/** Words in the names of papers and stations, which publish polls that others make. */
export const MEDIA_WORDS =
  /\b(?:times|post|herald|tribune|gazette|daily|standard|telegraph|guardian|courier|ledger|chronicle|journal|news|tv|television|radio|broadcasting|magazine|newspaper|sentinel|observer|mirror|express|mail)\b/i;
/** An authority speaks: its figures are no poll's. */
export const AUTHORITY_GIVES =
  /\b(?:Commission|Board|Tribunal|Council|Authority|Bureau|Ministry|commission|electoral (?:court|agency|body|authority|service|office|institute))(?: \([A-Z]{2,6}\))?(?: \w+){0,2} (?:gave|gives|puts?|credited|reported|announced|declared|said that|had|has)\b/;
/** What a research house is, in small words behind its name or before it. */
export const HOUSE_BEHIND =
  /^(?:(?:international|independent|national|local|public) )?(?:research|sociological|polling|survey|opinion|social research|public opinion)(?: research)? (?:institute|centre|center|agency|company|firm|organi[sz]ation|group|house)\b/;
/** Part of those asked as a sentence's subject: "Men favor …", "Independents break for …". */
export const SUBGROUP_SUBJECT =
  /(?:^|[,;:] |\b(?:while|and|but|whereas|(?:poll|survey)s?) )(?:(?:white|black|younger|young|older|suburban|rural|urban|college|catholic|evangelical|latino|hispanic) )?(?:(?:tea party )?supporters|(?:men|women|independents|seniors|voters|hispanics|latinos|evangelicals|catholics|graduates|whites|blacks|muslims)(?: (?:under|over|aged|with|without|in)(?: [\w'-]+){1,4}?)?) (?:\w+ly )?(?:favou?r(?:ed)?|back(?:ed)?|prefer(?:red)?|break|broke|are breaking|lean(?:ed)?|split|go for|went|chose|picked|voted|supported|stuck with|sided with|are with)\b/i;
/** Part of those asked by age or as the whole of a percentage: "voters under 30", "58% of men in their twenties". */
export const SUBGROUP_MEMBERS =
  /\b(?:carries|carried|wins|won over|leads? (?:with|among)|trails? (?:with|among)) (?:(?:white|black|younger|young|older|suburban|rural|urban|catholic|evangelical|latino|hispanic|college) )?(?:men|women|hispanics|latinos|evangelicals|catholics|graduates|whites|blacks|muslims|independents|moderates|seniors)\b|\b(?:voters|people|adults|men|women|respondents) (?:under|over|aged|younger than|older than) (?!1[5-8]\b)\d\d\b|(?:%|per ?cent) of (?:(?:white|black|younger|young|older|suburban|rural|urban|catholic|evangelical|latino|hispanic) )?(?:men|women|hispanics|latinos|evangelicals|catholics|graduates|whites|blacks|muslims)\b|\b(?:as|so) did (?:men|women|hispanics|latinos|evangelicals|catholics|graduates|whites|blacks|muslims)\b/i;
/** The columns that open a table of polls; the parties' follow. */
export const POLL_TABLE_HEADER =
  /^(?:polling firm|polling organi[sz]ation|pollster|firm|institute|company|agency|source)(?: ?\/ ?(?:client|commissioner))?[\s|]+(?:(?:client|commissioner|fieldwork(?: dates?)?|dates?(?: conducted)?|published)[\s|]+){0,2}(?:sample(?: size)?|respondents|n)[\s|]+/i;
/** The first cell of such a table, and the one over the numbers of people asked, where each stands in a line. */
export const POLL_TABLE_OPENING =
  /^(?:polling firm|polling organi[sz]ation|pollster|firm|institute|company|agency)$/i;
export const SAMPLE_COLUMN = /^(?:sample(?: size)?|respondents|n)$/i;
/** Columns of such a table that are nobody's share. */
export const NO_PARTY_COLUMN = /^(?:others?|lead|undecided|margin|dk|none|turnout|swing|abstain|ref\.?)$/i;
/** Rows of a table of houses side by side that are nobody's share, and that of how many were asked. */
export const NO_PARTY_ROW =
  /^(?:others?|lead|undecideds?|margin|don't know|dk|none|turnout|swing|abstain\w*|seats?|refused)\b/i;
export const SAMPLE_ROW = /^(?:sample(?: size)?|respondents|interviews|interviewed|people asked|asked|n)$/i;
/** Behind a poll that closes its sentence: "…, exit polls showed on Sunday". */
export const REPORTING_BEHIND =
  /^(?: (?:by|of|for|from|published|released|conducted|carried out|made)\b[^;\d%]{0,80}?)? (?:showed|shows?|suggest(?:ed|s)?|indicate[ds]?|found|finds|said|says|predict(?:ed|s)?)\b[^%]*$/;
/** "The first exit poll surveyed …": which of those told of. */
export const NTH_POLL = /^the (first|former|second|latter|third)(?: (?:exit|opinion))? (?:poll|survey)\b/i;
/** A poll's other questions, each with what its area says then: the same people were asked. */
export const OTHER_BALLOTS: readonly { words: RegExp; area: string }[] = [
  {
    words:
      /\b(?:second[- ]round|run-?off|second ballot|head-to-head|one-on-one|two-way race|two-horse race)\b/i,
    area: 'second round',
  },
  { words: /\b(?:primary votes?|first preferences?)\b/i, area: 'first preferences' },
  { words: /\btwo-party[- ]preferred\b/i, area: 'two-party preferred' },
];

/** In the names of civic bodies that take part in polls; "League" and "Labor" alone are parties' words. */
export const CIVIC_WORDS = /\b(?:rights|protection|citizens|observers?|monitoring|research)\b/i;

/** What a line of shares may begin with besides whoever asked. */
export const NO_HOUSE_HEADING =
  /^(?:party|parties|constituency|list|regional?|national|overall|headline|results?|total|first|second|third|primary|preferred|voting|vote|votes|polls?|polling|survey|run-?off|turnout|women|men|parliament|president|senate|election|commission|latest|final|now|today|others?|scenario|question|north|south|east|west)\b|\b(?:result|election|commission|office|ministry|count|figures|average|tracker)\b/i;

/** Before polls in general, which are nobody's: "late polls had indicated", "in some surveys", "leading in the polls". */
export const POLLS_AT_LARGE =
  /\b(?:some|many|most|various|earlier|previous|late|other|all|recent|several|of|in|the) (?:(?:the|late|recent|earlier|pre-election|national|early|online|opinion|public) ){0,2}$/;

/** Somebody tells a poll's figures for the house that made it. */
export const SPEAKING =
  /\b(?:said|says|told|tells|reported|reports|announced|according to|put|puts|explained|noted|stated|estimated|predicted)\b/;
