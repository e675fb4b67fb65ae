const PEOPLE =
  '(?:incumbents|governors|mayors|heads|leaders|candidates|nominees|contenders|challengers|independents|members|women|men|newcomers|politicians)';
const PLACES =
  '(?:regions?|provinces?|states?|districts?|cities|towns|counties|municipalities|entities|territories|constituencies|races|contests|seats|governorships|mayoralties|posts|capitals|places)';

/** What introduces a list of winners; it sees the lower-case words up to the colon: "won in eleven regions". */
export const WINNERS_INTRODUCED: readonly RegExp[] = [
  new RegExp(
    `\\b${PEOPLE}\\b[^:;.]{0,120}\\b(?:won|victorious|triumphed|prevailed|(?:re-?)?elected|returned to office|secured (?:new terms?|re-election|victor(?:y|ies))|(?:kept|held|retained) (?:on to )?their (?:posts|seats|offices|jobs))\\b`,
  ),
  new RegExp(
    `\\b(?:won|taken|carried|held|kept|retained|went to|victor(?:y|ies) for)\\b[^:;.]{0,60}\\b${PEOPLE}\\b`,
  ),
  new RegExp(
    `\\b(?:won|victorious|triumphed|prevailed|victor(?:y|ies)|elected|claimed|taken|took|carried|kept|retained)\\b[^:;.]{0,60}\\b${PLACES}\\b`,
  ),
  /\b(?:winners|victors) (?:are|were|include|on (?:the day|sunday|saturday|tuesday|thursday))\b/,
];

/** Who leads, is polled or hoped for, or won at another time has won nothing by being listed. */
export const NO_WINNERS =
  /\b(?:polls?|surveys?|projected|projections?|predicted|forecasts?|would|could|might|may|should|if|expected|likely|hopes?|hoping|lead|leads|leading|ahead|front-?runners?|run-?offs?|first round|second round|primar(?:y|ies)|nominat\w+|not|never|no|lost|fail\w*|former|earlier|previous(?:ly)?|last (?:year|time|election)|in (?:19|20)\d\d)\b/;
