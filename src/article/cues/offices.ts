import type { ContestKind } from '../../election/contest.ts';

/** What is decided, by the words that tell it; the first kind with the highest score wins. */
export interface OfficeCue {
  office: string;
  kind: ContestKind;
  words: RegExp;
  weight: number;
  /** Also where it is not told in the first sentences. */
  isPlain?: boolean;
  /** Told by nothing where the article has such words. */
  unless?: RegExp;
}

/** Weights above 2 are for words that decide the matter where they stand in the first sentences. */
export const OFFICE_CUES: readonly OfficeCue[] = [
  {
    office: 'by-election (Member of Parliament)',
    kind: 'parliamentary',
    weight: 6,
    words: /\bby-?elections?\b/g,
  },
  {
    office: 'referendum',
    kind: 'referendum',
    weight: 4,
    words:
      /\b(?:(?<!\belections? (?:and|&|or) )(?:referendums?|referenda)|plebiscite|(?:leave|remain) (?:won|wins)|vot(?:e|es|ed) to (?:leave|remain in) the|(?:yes|no) (?:side|camp|campaign)|said (?:yes|no) (?:on [a-z]+ )?to|ballot (?:measure|initiative|question)|popular vote on|(?:popular|people's|citizens') initiatives?)\b/g,
  },
  {
    office: 'presidential primary',
    kind: 'party',
    weight: 4,
    words:
      /\b(?:(?:democratic|republican|presidential|gop|party|open|primary)[ -](?:presidential )?(?:primary|primaries)|primary (?:election|elections|results|season|race|contest|night|day)|primaries|super tuesday)\b/g,
  },
  {
    office: 'presidential caucuses',
    kind: 'party',
    weight: 4,
    words:
      /\bcaucuses\b|\bcaucus(?:[ -](?:night|results?|votes?|goers|sites?|win|winner|state|day))\b|\b(?:iowa|nevada|democratic|republican|presidential|gop) caucus\b/g,
  },
  {
    office: 'party leader',
    kind: 'party',
    weight: 5,
    words:
      /\b(?:(?:party|conservative|labour|tory|liberal) members (?:who will|will|are to|choose|elect|vote)|new leader of|(?:win|wins|winning|won|retains?|retained|keeps?|kept|seizes?|seized|clinche[sd]) (?:the )?(?:labour|conservative|tory|liberal(?: democrat)?|lib dem|green|snp|ukip|cdu|spd|ldp|party) leadership|(?:named|elected|re-elected|chosen|confirmed|voted|unveiled|announced|declared|proclaimed|crowned|installed) (?:(?:on \w+|yesterday|today) )?(?:as )?(?:the )?(?:new )?(?:leader|president|chair|chairman|chairwoman|head) of (?:the|its|his|her) (?:[\p{L}'-]+ ){0,4}?(?:party|democrats|alliance|conservatives|greens|socialists|liberals)|party(?: \([a-z]{2,6}\))?(?: of [a-z]+)? (?:on \w+ |yesterday |has )?(?:chose|chosen|elected|picked|named|elects|picks|chooses) [^.]{2,150}? (?:as|to be) (?:its|their) (?:new |next )?(?:president|leader|chair|chairman|chairwoman|head)|(?:re-)?elect(?:s|ed)? [^.]{2,60} as (?:its |their )?(?:new |next )?(?:party )?leader|elected to succeed [^.]{2,40} as (?:party )?leader|(?:ballot|vote|contest|race|election) to succeed [^.]{2,60} as (?:the )?(?:party )?leader|(?:chosen|elected|picked|preferred) by (?:the |its |their )?members of (?:the |his |her )?(?:[\p{L}'-]+ ){0,3}(?:party|conservatives|tories|labour|democrats|greens|socialists|nationalists)|to (?:lead|head) (?:the )?(?:snp|ukip|plaid cymru|lib(?:eral)? dem(?:ocrat)?s|tories|conservatives|labour|greens|(?:[\p{L}'-]+ ){1,3}party)(?= (?:after|as|following|with|by|despite)|$)|party\b[^.]{0,200}\b(?:its|their) (?:new |next )leader|(?:party's|party) (?:new|next) leader|leadership (?:election|contest|race|vote|ballot|battle|bid|runoff)|(?:takes?|took|wins?|won|clinche[sd]|seize[sd]) (?:the )?(?:labour|conservative|tory|liberal(?: democrat)?|lib dem|green|party) (?:crown|helm)|part(?:y|y's [a-z]+) (?:has|have|gets|got|finds|found|is to have) (?:a|its|their) new leader|(?:made|crowned|chosen|chose|picked|elected) [^.,;]{2,60} (?:its|their) (?:new )?leader\b(?! in the (?:house|senate|assembly|parliament))|(?:chosen|elected|picked|voted in|named|voted) (?:(?:on \w+|yesterday|today|last \w+) )?to (?:head|lead) (?:the |its |their )?(?:[\p{L}'-]+ ){0,3}(?:party|conservatives|tories|liberals|labour|democrats|greens|socialists|nationalists)\b|(?:elected|chosen|elect|named|voted in|becomes?|new) (?:as )?(?:the )?(?:new )?(?:conservative|labour|tory|liberal|democrat|democratic|republican|social democratic|green|socialist|liberal democrats?|lib dem|snp|ukip|cdu|spd|fdp|party|party's|[a-z]+ party) leader|party (?:chair|chairman|chairwoman|leader(?:ship)?) (?:election|vote|contest|race))\b/gu,
  },
  {
    office: 'party leader',
    kind: 'party',
    weight: 5,
    isPlain: true,
    words:
      /\b(?:ballot|vote|round|voting) (?:of|by|among) (?:the )?(?:party|conservative|labour|tory|liberal(?: democrat)?) (?:mps|members|lawmakers)\b/g,
  },
  {
    office: 'mayor',
    kind: 'local',
    weight: 4,
    words:
      /\b(?:mayoral|election of (?:the |a )?mayor|become mayor|elected mayor|(?:confirm|declar|proclaim)[a-z]+ [^.]{0,90}\b(?:is|as) (?:the )?(?:new )?mayor of|(?:elected|chosen|becomes?|became|next|new|be|as|voted|returned) (?:the )?(?:\w+ )?mayor of [a-z-]+|(?:race|election|runoff|vote|ballot) for mayor|next mayor|re-?elected mayor|new mayor|for mayor|as mayor|mayor's race|mayoralty)\b/g,
  },
  {
    office: 'governor',
    kind: 'local',
    weight: 4,
    words:
      /\b(?:gubernatorial|governorship|governor's (?:race|election|runoff)|(?:race|elections?|elected|run-?offs?|vote|primary) (?:for|as) governor|(?<!\b(?:bids?|lost|ran) )for governor(?! of the (?:central |reserve )?bank)|next governor|governor(?=: )|governor election|elected governor)\b/g,
  },
  {
    office: 'premier',
    kind: 'parliamentary',
    weight: 2.5,
    words:
      /\b(?:(?:will be|become|becomes|remain|elected|next|new|as|for) (?:the )?premier(?: of)?\b(?! minister)|premiership)\b/g,
  },
  {
    office: 'Senate',
    kind: 'parliamentary',
    weight: 3,
    words:
      /\b(?:control of|(?:sent|elected|elects?|returned|sends?) (?:\w+ )?(?:[\p{L}-]+ )?to) the (?:u\.s\. |united states |us )?senate\b|(?<!\bas for the )\bsenate (?:polls?|surveys?|control|races?|seats?|elections?|run-?offs?|contests?|special|candidates?|primary)\b|\bsenate: /gu,
  },
  {
    office: 'president',
    kind: 'presidential',
    weight: 3,
    words:
      /\b(?:sworn in (?:\w+ ){0,3}?as (?:the )?(?:[\p{L}']+ ){0,5}?president|presidential (?:elections?|votes?|voting|polls?|race|run-?offs?|ballots?|contest|second round|first round|rounds?|rematch|debate|campaign|candidates?|hopefuls?|contenders?|nominee|rerun|re-run|victory|count|results?|winner|bid|seat|mandate)|presidency|elected (?:as )?(?:the )?(?:\w+ )?president|(?:was|be|become|becomes|became|is) (?:the )?(?:\w+ )?(?:next |new )president|elects? (?:a|its|their|the) (?:new |next |first )?(?:female )?president|(?:to )?(?:choose|pick|elect) (?:a|its|their|the) (?:new |next )?president|next president|(?:became|becomes?|inaugurated|installed|sworn in) (?:as )?(?:\p{L}+ )?\p{L}+'s (?:new|next|\d+(?:st|nd|rd|th)|[a-z]+(?:th|first|second|third)|first|second|third) president|elections? (?:for|of) (?:(?:a|the|its|their|[a-z]+'s) )?(?:(?:new|next) )?president(?! of the (?:party|council|commission|board|court|senate|assembly|chamber|union|association|company))|re-elect(?:ed|ion)? (?:as )?president|(?:early|snap) presidential|president-elect|(?:country|nation|republic)'s (?:next|new|\d+(?:st|nd|rd|th)|[a-z]+th|(?:first|second) (?:female|woman|directly elected)) president)\b/gu,
  },
  {
    office: 'president',
    kind: 'presidential',
    weight: 3,
    words:
      /\b(?:returns?|returned|back|road|way|race|bid|swept|sweeps) (?:in)?(?:to|for) the (?:kremlin|white house|élysée|elysee|presidential palace|blue house|casa rosada|planalto)/gu,
  },
  {
    office: 'president',
    kind: 'presidential',
    weight: 0.7,
    words:
      /\b(?:(?:second|third|fourth|another|new|first) (?:[a-z]+-year )?term|president [^.]{0,40}(?:won|wins|re-elected|elected|leads|defeated))\b/g,
  },
  { office: 'parliament', kind: 'parliamentary', weight: 0.6, words: /\b(?:prime minister|coalition)\b/g },
  {
    office: 'president',
    kind: 'presidential',
    weight: 1,
    words: /\b(?:white house|(?:swing|battleground) states?|electoral college|running mate|gop nominee)\b/g,
  },
  {
    office: 'parliament',
    kind: 'parliamentary',
    weight: 2,
    words:
      /\b(?:parliamentary (?:election|elections|vote|poll|polls|ballot|seats?|results?)|national (?:elections?|vote)|(?:federal|legislative|assembly|lower house|upper house|knesset|bundestag|duma|parliament) (?:election|elections|vote|polls)|knesset|bundestag|duma|riksdag|storting|folketing|sejm|cortes|althing|lok sabha|holyrood|senedd|stormont|dáil|house of (?:commons|representatives)|(?<!\bat the )national (?:assembly|council)|chamber of deputies|seats in (?:the )?(?:\w+ )?(?:parliament|assembly|chamber)|(?:\d+|new|the)[ -](?:seat|strong|member) (?:parliament|assembly|chamber|legislature|congress|house|riksdag|national assembly)|seats in the chamber)\b/g,
  },
  // Where a president is elected on the same day, it is a general election too.
  {
    office: 'parliament',
    kind: 'parliamentary',
    weight: 1.2,
    words: /\b(?:general|snap) (?:election|elections|vote|polls)\b/g,
  },
  {
    office: 'House',
    kind: 'parliamentary',
    weight: 4,
    words:
      /\b(?:special house election|special election (?:in|for) (?:[\p{L}\d'.-]+ ){1,4}congressional district|(?:u\.s\. )?house (?:race|seat|district|special election)|congressional (?:race|seat|election|special election)|\d+(?:st|nd|rd|th) congressional district|(?:race|election|elected) (?:for|to) congress)\b/gu,
  },
  {
    office: 'state parliament',
    kind: 'local',
    weight: 3,
    words:
      /\b(?:landtag|(?:state|legislative) assembly (?:elections?|polls?|seats?)|(?:elections?|vote|poll) (?:to|for) the (?:state|regional|provincial) (?:assembly|parliament|legislature)|elections? in the (?:\w+ )?state of|state parliament|state premier|(?:state|regional|provincial|cantonal) (?:parliamentary )?(?:election|elections|assembly election|vote)\b(?! (?:commission|board|committee|officials?|authorit)))/g,
  },
  {
    office: 'European Parliament',
    kind: 'parliamentary',
    weight: 4,
    words: /\beuropean (?:parliament(?:ary)? )?elections?\b/g,
  },
  {
    office: 'council',
    kind: 'local',
    weight: 3,
    words: /\b(?:local|municipal|council|city council|communal) elections?\b/g,
  },
];

/**
 * Words that only hint at what is decided, asked where none of the words above stand: reports of a runoff between
 * two people seldom say that it is for the presidency.
 */
export const OFFICE_HINTS: readonly OfficeCue[] = [
  {
    office: 'president',
    kind: 'presidential',
    weight: 0.9,
    words:
      /(?<!vice[- ])\b(?:president(?! of the (?:party|council|commission|board|court|senate|assembly|chamber|union|association|company))|head of state)\b/g,
  },
  {
    office: 'president',
    kind: 'presidential',
    weight: 0.5,
    words: /\b(?:run-?off|(?:first|second) round|tally sheets|rival|challenger|likely voters|debate)\b/g,
  },
  {
    office: 'mayor',
    kind: 'local',
    weight: 1.5,
    words: /\b(?:mayor|city hall|town hall)\b(?!'s office)/g,
  },
  {
    office: 'governor',
    kind: 'local',
    weight: 1.5,
    words:
      /(?<!\b(?:former|ex|then|lieutenant|deputy)[- ])\bgovernor(?:ship)?\b|\bstate.s \d+(?:st|nd|rd|th) governor/g,
  },
  {
    office: 'by-election (Member of Parliament)',
    kind: 'parliamentary',
    weight: 1,
    words:
      /\b(?:the seat (?:from|for)|the constituency|(?:new|its) mp|to represent the (?:town|seat|constituency)|returning officer|majority (?:was|of) [\\d,]+)\b/g,
  },
  {
    office: 'state parliament',
    kind: 'local',
    weight: 1.2,
    words:
      /\b(?:chief ministers?|legislative assembly|state assembly|assembly (?:polls|seats|constituencies))\b/g,
  },
  {
    office: 'referendum',
    kind: 'referendum',
    weight: 1,
    // Those who are asked in surveys answer yes and no to everything.
    unless: /\b(?:surveys?|polled|interviewed)\b/i,
    words:
      /\b(?:in favou?r|(?:voted|said|were) (?:yes|no|against|opposed)|percent (?:yes|no)\b|initiative|proposals?|yes vote|no vote|propositions?)\b/g,
  },
  {
    office: 'parliament',
    kind: 'parliamentary',
    weight: 0.7,
    words:
      /\b(?:(?:government|governing|opposition|ruling) part(?:y|ies)|parties in (?:the )?government|(?:conservative|centre-right|centre-left|left-wing|right-wing) bloc|seats?|lawmakers|mps|(?<!(?:speaker|member|deputy|chair\w*) of (?:the )?)parliament|legislature|chamber|assembly|house of \w+|delegates)\b/g,
  },
  { office: 'council', kind: 'local', weight: 0.8, words: /\bcouncil(?:lors?|s)?\b(?! of| spokes)/g },
  { office: 'party leader', kind: 'party', weight: 1.5, words: /\b(?:new|next|party) leader\b/g },
  {
    office: 'presidential primary',
    kind: 'party',
    weight: 1,
    words: /\b(?:nomination|delegates|super tuesday)\b/g,
  },
];

/** Parliaments with names of their own, told along with the office: "parliament (Bundestag)". */
export const PARLIAMENT_NAMES =
  /\b(?:Knesset|Bundestag|Duma|Riksdag|Storting|Folketing|Sejm|Althing|Lok Sabha|House of Commons|House of Representatives|National Assembly|Landtag|Verkhovna Rada|Congress of Deputies|Eduskunta|Seimas|Saeima|Riigikogu|Jatiya Sangsad|Majlis|States-General|Holyrood|Senedd|Stormont|Chamber of Deputies|National Council|House of Delegates)\b|\bDáil\b/;
