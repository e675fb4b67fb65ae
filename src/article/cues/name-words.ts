const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words before a name that say what someone is; they are no part of the name. */
export const TITLES = set(
  `mr mrs ms miss dr prof professor sir dame lord lady baroness hon rev sen sens senator senators rep reps congressman congresswoman
  representative gov governor president presidents president-elect vice-president premier chancellor mayor minister ministers secretary
  chairman chairwoman chairperson chair chief head leader director deputy general gen colonel col admiral judge justice
  speaker whip ambassador spokesman spokeswoman spokesperson commissioner councillor cllr councilman councilwoman mp mep
  king queen prince princess pope sheikh shaikh imam ayatollah archbishop bishop incumbent candidate nominee challenger
  analyst former ex-president acting outgoing interim prime foreign opposition attorney treasurer lieutenant state
  taoiseach tánaiste clerk treasurer contractor boxer economist lawyer journalist congresswoman sheriff comrade
  councilor alderman assemblyman assemblywoman comptroller pm mpp msp mla mna td party-leader co-leader first-lady vice founder businessman showman comedian actor`,
);

/** Small words inside names: "Ana-Lucía de la Cruz", "Pieter van der Meer". */
export const PARTICLES = set(
  'de la le da do dos das del dal della di du van von der den ter ten bin binti ibn al el ul abu ben y zu af av te ole arap wa',
);

/** A capitalised group of words with one of these is an organisation, not a person. */
export const ORGANISATION_WORDS = set(
  `party parties alliance union institute centre center commission committee university college agency council court congress
  parliament assembly senate house league movement coalition front bloc bureau board association federation foundation
  organisation organization office ministry bank group company corporation media news times post press tv television radio
  channel newspaper network polling research surveys survey analytics consulting strategies strategy monitor monitoring opinion
  democrats republicans liberals conservatives greens socialists progressives nationalists communists labour labor
  workers reform unity forum justice freedom people's peoples republic kingdom states nations police army service services
  authority secretariat department chamber directorate tribunal watch society club trust fund school hospital observatory
  democratic socialist liberal conservative republican green communist christian social national patriotic alternative
  democracy partido partei parti barometer poll ltd llc inc kremlin knesset bundestag duma rada twitter facebook telegram
  reuters guardian tribune herald gazette journal globe chronicle mirror sun mail express today online daily weekly`,
);

/** Capitalised party adjectives before a person: "Democrat Doug Jones", "Labour MP". */
export const PARTY_ADJECTIVES = set(
  'democrat republican conservative labour labor liberal socialist communist green tory democratic independent nationalist libertarian lib dem gop ukip snp centrist',
);

/** Words that end the names of parties with "and" in them: "Law and Justice", "Blue and White". */
export const SECOND_HALVES = set(
  'justice development reconciliation democracy solidarity white freedoms freedom equality progress prosperity homeland dignity independence citizens',
);

/** Capitalised words that are no names wherever they stand: calendar, pronouns and the like. */
export const NEVER_NAMES = set(
  `january february march april may june july august september october november december monday tuesday wednesday thursday friday
  saturday sunday jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat
  the a an this that these those his her its their our my your he she it they we i you who whom which what when where why how
  and but or nor so yet for if as whilst at by in of on to from with without within into onto over under after before behind since until
  while although though because unless whereas despite during among amid between against about around above below
  there's it's he's she's that's let's don't i'd i'm i've i'll we'd we're we've we'll you're they're isn't
  republican democrat democratic tory socialist gmt cet bst est edt utc uhr gop mps etc continue reading percent pct`,
);

/** Words that begin sentences and headings: no names there, though they may be inside one ("the Left"). */
export const STARTERS = set(
  `threshold compared coming more most less least fewer many much several some any all both each every either neither no not none another other others
  one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety half third
  first second fourth fifth sixth final last next early earlier late later now then here there today yesterday tomorrow tonight meanwhile
  however moreover nevertheless nonetheless therefore thus hence instead still also even only just already again once near nearly almost
  according based citing following asked speaking having being together overall officially official preliminary
  partial provisional figures results result turnout voting voters voter votes vote ballots ballot polls poll polling
  election elections electoral candidate candidates party parties registered total counting count counted update updates live
  exit respondents survey surveys pollsters pollster observers monitors authorities officials police people residents citizens
  supporters critics analysts experts opponents opposition government governing ruling media state local national
  international western eastern northern southern central image caption copyright reporting editing photo source sources read
  former current incumbent outgoing acting new old big long far right left centre center left-wing right-wing
  per seats seat area region district districts province party's round runoff run-off presidential parliamentary general
  yes breaking correction note editor's brief via updated published posted
  rounding invalid valid blank null rejected spoiled question questions quick voting-age mail-in absentee postal
  democracy economy congratulations thank thanks god well look indeed perhaps maybe please like unlike because barring
  sixteen seventeen eighteen nineteen thirteen fourteen fifteen hundred thousand million four-year five-year shops transport
  latest entry lists list interviewers had has have was were is are be been did do does will would could should might must can
  hours minutes days weeks months rival rivals economists unemployment inflation mortgage core food fuel bond markets nobody everybody somebody mr mrs ms constituencies accredited
  far-right far-left centre-right centre-left eighteen fresh newest recent separate shock liveblog whoever whichever everywhere elsewhere
  altogether exit voter data projections independents excluding including counting`,
);

/** What headlines say of people in capitals: "Solano Wins Estavia Recall". */
export const HEADLINE_VERBS = set(
  `wins leads beats defeats takes holds loses trails concedes declares faces edges tops sweeps retains secures clinches
  narrowly becomes remains keeps gets seeks claims ousts unseats overtakes widens extends surges slips comes survives
  triumphs prevails romps storms cruises stays returns falls rises drops slides closes stuns crushes routs hits ahead tied`,
);

/** Before such a verb these are no part of a name: "Solano Now Leads". */
export const HEADLINE_ADVERBS = set('now still again also easily barely just');

/** Words of amount, which are no names within a sentence either: "ESTAVIA – More than a quarter". */
export const AMOUNTS = set(
  'more most less least fewer many much several some any all both each every either neither half nearly almost about only just other others',
);
