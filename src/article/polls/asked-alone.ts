import type { ReadText } from '../readings.ts';
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

/** Whether a sentence speaks of votes that were counted. */
export function isOfCount({ text }: Sentence): boolean {
  return COUNTED.test(text);
}

/** Whether a sentence goes on with the list of the one before in words of its own: "Three more lists are in as well: …". */
export function goesOnWithList({ text }: Sentence): boolean {
  const opening = /^[^:\d]{0,90}:/.exec(text)?.[0] ?? '';
  return (
    /\b(?:as well|also|too|further|more|remaining|other|others|another)\b/i.test(opening) &&
    !COUNTED.test(text)
  );
}

/** Words of a vote that was held and counted: one in a whole text is enough, so none that polls are told in, too. */
const HELD =
  /\b(?:re-?elected|(?:was|were) elected|won (?:the|a|an|his|her|their|re-?election)|count(?:ed|ing)|tall(?:y|ied)|results? (?:show|from|of the (?:vote|election))|(?:official|preliminary|partial|final|provisional) results|returns|declared|conceded|congratulat\w+|ballots cast|statistics office|elect(?:oral|ions?) commission|seats?|(?:took|won|got|received)\b[^;]{0,30}(?:%|per ?cent)[^.;]{0,20}\bin \w+day's (?:\w+ )?(?:election|vote|ballot))\b/i;
/** "Polls" alone are often the vote itself. */
const SURVEYED =
  /\b(?:surveys?|respondents?|interview(?:s|ed)|margin of error|opinion polls?|exit polls?|pollsters?|polled [\d,]+|sample of)\b/i;

/** Whether a text tells of people who were asked, and nowhere of votes that were counted. */
export function isOfAskingOnly({ readings }: ReadText): boolean {
  const isSurvey = readings.some(({ sentence: { text } }) => SURVEYED.test(text));
  const isCount = readings.some(
    ({ sentence: { text }, roles }) => roles.includes('progress') || HELD.test(text),
  );
  return isSurvey && !isCount;
}
