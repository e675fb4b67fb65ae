import type { Sentence } from '../text/sentences.ts';

/** Where a sentence says of its figures that a poll or a projection has them. */
const ATTRIBUTED =
  /\b(?:according to|in|by|from|based on|citing) (?:an?|the|its|their|[\p{L}-]+'s) (?:[\p{L}/-]+ ){0,3}?(?:exit|opinion) polls?\b|^(?:projections?|exit polls?) (?:by|from|of) (?:the )?\p{Lu}/iu;
/** What may be counted besides; figures in a poll's results are asked all the same. */
const COUNTED =
  /\b(?:counts?|counted|counting|commission|committee|tribunal|council|official\w*|tall(?:y|ies|ied)|returns|stations|precincts|ballots|final|results?(?! of (?:an?|the|its) (?:[\p{L}/-]+ ){0,3}?polls?\b))\b/iu;

/** Whether all that a sentence tells was asked by a poll, for it speaks of no count: "…, according to an exit poll by Corvo". */
export function isAskedAlone({ text }: Sentence): boolean {
  return ATTRIBUTED.test(text) && !COUNTED.test(text);
}

/** Whether a sentence goes on with the list of the one before in words of its own: "Three more lists are in as well: …". */
export function goesOnWithList({ text }: Sentence): boolean {
  const opening = /^[^:\d]{0,90}:/.exec(text)?.[0] ?? '';
  return (
    /\b(?:as well|also|too|further|more|remaining|other|others|another)\b/i.test(opening) &&
    !COUNTED.test(text)
  );
}
