/** The two parties whose primaries one report tells. */
export type PrimaryParty = 'Republican' | 'Democratic';

/** Words that tell whose primary a stretch of text is about, at an offset of its sentence. */
export interface PartyCue {
  at: number;
  party: PrimaryParty;
}

const VOTE =
  '(?:side|primary|primaries|caucus(?:es)?|contest|race|vote|votes|voting|ballots?|nomination|nod|field|precincts|electorate|one)';
/** "the Republican presidential primary", "on the Democratic side", "among Nevada's Democrats", "Democrats, meanwhile, …" */
const CUES = new RegExp(
  `\\b(Republican|Democratic|GOP|G\\.O\\.P\\.)(?:s?['’]s?)? (?:[a-z-]+ ){0,2}?${VOTE}\\b|\\b[Aa]mong (?:the )?(?:\\p{Lu}[\\p{L} ]{2,20}['’]s? |state['’]s )?(Republicans|Democrats)\\b|^(?:The )?(?:state['’]s )?(Republicans|Democrats)\\b|\\bstate['’]s (Republicans|Democrats)\\b`,
  'gu',
);
/** "the Republican and Democratic primaries" tells of both at once. */
const BOTH =
  /\b(?:Republicans?|GOP|Democrat(?:s|ic)?)(?: primary| primaries| caucuses| side| nomination)?(?:,)? (?:and|or) (?:the |on the |in the )?(?:Republicans?|GOP|Democrat(?:s|ic)?)\b/;

/** Whose primary a sentence's words tell of, in their order; none where they tell of both at once. */
export function partyCues(sentence: string): PartyCue[] {
  if (tellsOfBoth(sentence)) return [];
  return [...sentence.matchAll(CUES)].map((match) => ({
    at: match.index,
    party: (match.slice(1).find(Boolean) ?? '').startsWith('D') ? 'Democratic' : 'Republican',
  }));
}

/** "The two parties' voters went to the Republican and Democratic primaries." */
export function tellsOfBoth(sentence: string): boolean {
  return BOTH.test(sentence);
}
