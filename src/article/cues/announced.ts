const SOMEBODY = /^(?!(?:each|by|for|over|as|in|at|on|from|after)\b|[.,;])/;
const ACCUSED = /^(?!(?:of|by|in|over)\b)(?:[\p{L}.'-]+ ){1,6}of\b/u;
const SPOKEN_OF = /^(?:, [^,]{2,30} , )?of (?!him\b|her\b|it\b|them\b)/;
const ASKED =
  /^(?:(?:his|her|their|all|the) )*(?:supporters|followers|voters|people|everyone|everybody|citizens|[\p{L}]+s to)\b|^for (?:calm|patience|unity|time|peace|forgiveness|restraint)\b/u;
/** "promised to resign", "promised one for nine in the evening" */
const PROMISED =
  /^(?:[\p{L}'-]+ )?to \p{L}|^(?:one|some|them|(?:(?:the|an?) )?(?:(?:first|early|final|full|official) )*(?:results?|figures|count|returns|numbers)) (?:for|by|at|before|within|in|on)\b/u;

/** What can be laid before the public without a word of it quoted: "announced talks", "reported no incidents". */
export const ANNOUNCED: Readonly<Record<string, RegExp>> = {
  announced:
    /^(?:(?:fresh |new |early |immediate )?(?:talks|negotiations)|plans|the (?:[\p{L}'-]+ ){0,2}(?:figures|results?|outcome|totals?))\b/u,
  reported: /^(?:that|no|few|only|several)\b/,
  reports: /^(?:that|no|few|only|several)\b/,
  called:
    /^(?:(?:on|upon) (?:[\p{L}'-]+ ){1,7}to\b|(?:the|his|her|its|their|it|both) (?:[\p{L}'-]+ ){0,3}(?:an?|false|fake|rigged|unfair|flawed|fraudulent|illegal|illegitimate|absurd|baseless|political|disappointing|historic) )/u,
  praised: SOMEBODY,
  praises: SOMEBODY,
  congratulated: SOMEBODY,
  criticised: SOMEBODY,
  criticized: SOMEBODY,
  accused: ACCUSED,
  accuses: ACCUSED,
  described: /^(?:[\p{L}'-]+ ){1,7}as\b/u,
  asked: ASKED,
  asks: ASKED,
  attributed: /^(?:[\p{L}'-]+ ){1,9}to\b/u,
  compared: /^(?:the|his|her|its|their|it|himself|herself) (?:[\p{L}'-]+ ){0,4}(?:to|with)\b/u,
  declared: /^(?:victory|(?:him|her)self)\b/,
  conceded: /^(?:defeat|the (?:race|contest|election)|victory|shortly|late|before|early|within|just|at|on)\b/,
  urged: /^(?:[\p{L}'-]+ ){1,6}to\b/u,
  demanded:
    /^(?:(?:an?|the|his|her|full|complete|immediate|new) )*(?:recount|inquiry|investigation|annulment|resignation|vote|election)\b/,
  voiced:
    /^(?:(?:his|her|deep|great|full|some|serious) )*(?:hopes?|confidence|regret|concerns?|doubts?|dismay)\b/,
  pointed: /^to (?:an?|the|his|her|its|their)\b/,
  likened: /^(?:[\p{L}'-]+ ){1,7}to\b/u,
  expressed:
    /^(?:(?:his|her|their|the|deep|great|full|some|serious) )*(?:certainty|hope|hopes|confidence|regret|concerns?|satisfaction|doubts?|thanks|gratitude|surprise|dismay|delight)\b/,
  spoke: SPOKEN_OF,
  talked: SPOKEN_OF,
  promised: PROMISED,
  promises: PROMISED,
  pledged: PROMISED,
  pledges: PROMISED,
  vowed: PROMISED,
  vows: PROMISED,
  wished: /^(?:him|her|them|the|his|both)\b/,
};
