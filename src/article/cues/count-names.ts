/** What the counts of one contest are called where votes are counted more than once: by preferences, or as people regroup. */
export const COUNT_NAMES =
  /\b(?:first|1st)[- ](?:preference|choice|count|alignment)(?:s|[- ]votes?)?\b|\bfinal (?:alignment|preference count|round of counting)\b|\binitial alignment\b|\btwo-(?:party|candidate)[- ]preferred\b/i;

/** Of them, those that later counts set out from. */
export const FIRST_COUNT = /^(?:first|1st|initial)\b/;
