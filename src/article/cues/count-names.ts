/** What the counts of one contest are called where votes are counted more than once: by preferences, or as people regroup. */
export const COUNT_NAMES =
  /\b(?:first|1st)[- ](?:preference|choice|count|alignment)(?:s|[- ]votes?)?\b|\b(?:final|last|second|third) (?:count|alignment|preference count|round of counting)\b|\b(?:initial|first) (?:count|alignment|preferences?|expressions?|vote)\b|\braw votes?\b|\bprimary votes?\b|\btwo-(?:party|candidate)[- ]preferred\b/i;

/** Of them, those that later counts set out from. */
export const FIRST_COUNT = /^(?:first|1st|initial|primary|raw)\b/;
