const VOTE =
  '(?:election|elections|vote|voting|ballot|run-?off|referendum|race|contest|polls?|by-?election|primary|primaries|caucus|caucuses|poll|plebiscite|round)';

/** "Courier poll" is no vote in a place called Courier. */
const PLACED_VOTE = VOTE.replace('|polls?', '').replace('|poll|', '|');

const OFFICE_WORD =
  '(?:presidential|parliamentary|general|federal|legislative|snap|early|mayoral|gubernatorial|senate|local|municipal|state|regional|leadership|democratic|republican|assembly|council|national|constitutional|independence|abortion|first-round|primary|provincial|gop|runoff|run-off|by-?election|special|repeat|rerun|first|second|knesset|constituency|parliament)';

/** Behind an adjective: "German federal election". */
export const VOTE_BEHIND = new RegExp(`^ (?:${OFFICE_WORD} |\\w+ )?(?:${OFFICE_WORD} )?${VOTE}\\b`);

/** Where a place may stand beside words of a vote. `before` and `after` see 60 characters around the name. */
export const PLACE_CUES: readonly { before?: RegExp; after?: RegExp; weight: number }[] = [
  {
    after: /^(?:'s)? (?:u\.s\. )?(?:senate|governor's|gubernatorial|house) (?:seat|race|special|contest)\b/,
    weight: 5,
  },
  {
    before: new RegExp(
      `\\b${PLACED_VOTE} (?:\\w+ ){0,3}?(?:in|of|for) (?:the |the city of |the state of |the constituency of |the seat of )?$`,
    ),
    weight: 5,
  },
  { after: /^(?:'s)? (?:governorship|mayoralty|gubernatorial|mayoral)\b/, weight: 4 },
  { before: /\bpolls? (?:\w+ )?in (?:the )?$/, weight: 3.5 },
  { before: /\b(?:member|declaration|mps?) for (?:the )?$/, weight: 4 },
  { before: new RegExp(`\\b${PLACED_VOTE}(?: [\\w,]+){0,6}? in (?:the )?$`), weight: 2 },
  { after: new RegExp(`^(?:'s)? (?:\\d{4} )?(?:${OFFICE_WORD} ){0,3}${PLACED_VOTE}\\b`), weight: 5 },
  {
    after: new RegExp(
      `^(?:'s)? (?:next |new |snap |early |upcoming |recent |\\d{4} )?${OFFICE_WORD} ${PLACED_VOTE}\\b`,
    ),
    weight: 4,
  },
  {
    before:
      /\b(?:mayor|governor|president|presidency|mp|senator|voters|electors|people|parliament|premier|chancellor|leader|citizens|elections?) (?:of|for|in) (?:the )?$/,
    weight: 2,
  },
  {
    before:
      /\b(?:become|elected|next|new|be|is|as|re-elected|was) (?:the )?(?:next |new )?(?:mayor|governor|mp|president|senator) (?:of|for) (?:the )?$/,
    weight: 5,
  },
  {
    after:
      /^(?:'s)? (?:next|new|first|outgoing|incumbent|acting|longest-serving|central|electoral|election|mayor|voters|president|prime minister|head of state|parliament|precincts)\b/,
    weight: 2,
  },
  {
    before:
      /\b(?:seat of|constituency of|byelection in|by-election in|winning|seat in|mp for|mps? for) (?:the )?$/,
    weight: 4,
  },
  {
    after:
      /^ (?:votes|voted|elects|elected|chooses|chose|decides|decided|goes to the polls|went to the polls|heads to the polls)\b/,
    weight: 5,
  },
  {
    before: /^(?:date [\d-]+ )?(?:\([^)]*\) )?[A-Z\p{Lu} ]+, $/u,
    weight: 3,
  },
  {
    before:
      /\b(?:commission|tribunal|board|authority|bureau|office|court|council|president-elect) of (?:the )?$/,
    weight: 3.5,
  },
  {
    before:
      /\b(?:victory|ahead|wins?|leads?|lead|claimed victory|power|won|votes?|voted|voters) in (?:the )?$/,
    weight: 3.5,
  },
  {
    after:
      /^'s (?:\d+(?:th)? )?(?:constituencies|provinces|parliament|seim|electorate|opposition|head of state|voters|next|presidency|\d+th)\b/,
    weight: 3.5,
  },
  { after: /^ (?:republicans|democrats|independents)\b/, weight: 2 },
  { after: /^ has [\d.,]+ (?:million )?(?:eligible |registered )?voters\b/, weight: 4 },
  { before: /\b(?:across|throughout|in) (?:the )?(?:territory of |country of )?$/, weight: 1 },
];

/** "A week after losing by eight votes in Porto, …": what went before the vote that is told of. */
export const VOTED_BEFORE = /\b(?:days?|weeks?|weekend|months?|years?) (?:after|before|ago|earlier)\b[^,;]*$/;

/** "Porto votes May 21": in a report of a primary, another state's. */
export const VOTES_THEN =
  /^ votes (?:on |next |in )?(?:jan|feb|mar|apr|may|june?|july|aug|sept|oct|nov|dec|week|month|sun|mon|tues|wednes|thurs|fri|satur)/;

/** An item's heading in a digest: "2031 Cape Salis general election". */
export const HEADED = new RegExp(
  `^(?:\\d{4} )?(\\p{Lu}[\\p{L} '-]{2,30}?) (?:${OFFICE_WORD} ){1,3}${VOTE}$`,
  'u',
);

/** A constituency: "Batley and Spen by-election", "the seat of Batley and Spen". */
const SEAT_NAME =
  "(?<![\\p{L}'-])(\\p{Lu}[\\p{L}'-]+(?:(?: and| upon| under| of| the| de| la)* \\p{Lu}[\\p{L}'-]+){0,3})";

/** Words that stand before "by-election" in a headline and are no seat. */
export const NO_SEAT =
  /^(?:This|That|The|His|Her|Its|Their|Another|Each|Every|No|Any|Such|Today|Yesterday|Double|Triple|Twin|Two|Three|Four|Five|Six|Both|Key|Crucial|Shock|Historic|Parliamentary|Assembly|Council|Super|Latest|Next|Labour|Tory|Conservative|Liberal|Green|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day(?:'s)?)$/;

/** "Référendum: …", "Analysis: …": what a headline opens with that is no place. */
export const NO_HEADED_PLACE =
  /^(?:\p{L}[\p{L}/ ]* (?:Polls?|Surveys?)|Présidentielles?|Législatives?|R[eé]f[eé]rendum|Elections?|Votes?|Polls?|Surveys?|Results?|Exclusive|Analysis|Opinion|Explainer|Profile|Live|Breaking|Update|Updated|Video|Watch)$/u;

/** "In Harrow and Vale, a swath of the north, …": one of several seats that were voted on. */
export const OPENING_SEAT = new RegExp(`^In ${SEAT_NAME}(?=, )`, 'u');

/** A headline of a by-election: "Labour hold on in Harrow and Vale as rivals fall away". */
export const HEADLINE_SEAT = new RegExp(
  `\\b(?:in|at) ${SEAT_NAME}(?=[,;:]| (?:as|after|with|by|despite|amid|while|but) |$)`,
  'u',
);

export const SEAT = new RegExp(
  `${SEAT_NAME} by-?election|\\b(?:seat of|MP for|by-?election in) (?:the )?${SEAT_NAME}|\\b(?:take|takes|took|win|wins|won|hold|holds|held|gain|gains|gained|seize|seizes|capture|captures|captured) ${SEAT_NAME}(?= (?:for|from|in|with|on|by|after|as) |$)`,
  'u',
);
