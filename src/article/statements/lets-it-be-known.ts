import { lowerWords } from '../owners/grammar.ts';
import type { Token } from '../text/tokens.ts';

/** Whether somebody speaks up without a verb of saying: "went on television to say", "was among the first to congratulate". */
export const letsItBeKnown = (tokens: readonly Token[], at: number): boolean =>
  LET_IT_BE_KNOWN.test(lowerWords(tokens, at, at + 16));

const LET_IT_BE_KNOWN = new RegExp(
  [
    '^let (?:it be|it|slip|be) (?:known|understood|slip|that)\\b',
    '^(?:went|goes|appeared|took) (?:(?:on|to) )?(?:(?:state|national|live) )?(?:television|tv|air|twitter|facebook|stage) to (?:congratulate|concede|thank|say|announce|declare|call|urge|appeal|claim|ask)\\b',
    // "grabbed the microphone to say", "surfaced at noon on Monday to announce"
    "^(?:appeared|surfaced|emerged|took|grabbed|seized|flew|came|stepped|walked|went|returned|appears|emerges|takes|goes|comes) (?:[\\p{L}\\p{N}:'-]+ ){1,9}to (?:say|tell|warn|announce|declare|concede|congratulate|thank|insist|urge)\\b",
    '^(?:was|were|is) (?:(?:among|one of) )?(?:the )?first (?:[\\p{L}-]+ ){0,2}to (?:congratulate|concede|welcome|praise|condemn)\\b',
    '^(?:say|says) only that\\b',
    // "saw in it \"a roar\"", "found no sign of fraud", "ruled out serving under her"
    '^(?:saw|found|sees|finds) (?:in )?(?:it|the result|the outcome|the vote) (?:[\\p{L}-]+ ){0,3}"',
    '^(?:saw|found|sees|finds) (?:no|few|little) (?:signs?|evidence|grounds|proof) of\\b',
    '^(?:ruled|rules) out (?:(?:once more|again) )?(?:(?:\\p{L}{2,}ing|a|an|any)\\b)',
    '^(?:sent|sends|offered|offers) (?:(?:his|her|their|warm|him|them) |")*(?:[\\p{L}-]+ )?congratulations\\b',
    '^used the (?:words?|phrase|term) "',
    '^put (?:[\\p{L}-]+ ){1,12}at "',
    '^gave (?:journalists|reporters) (?:an? )?(?:[\\p{L}-]+ ){0,3}account\\b',
  ].join('|'),
  'u',
);
