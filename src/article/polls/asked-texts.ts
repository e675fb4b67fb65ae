import type { ReadText } from '../readings.ts';

/** Words of a vote that was held and counted, however shortly. */
const COUNTED =
  /\b(?:re-?elected|(?:was|were) elected|won (?:the|a|an|his|her|their|re-?election)|count(?:ed|ing)|tall(?:y|ied)|results? (?:show|from|of the (?:vote|election))|(?:official|preliminary|partial|final|provisional) results|returns|declared|conceded|congratulat\w+|ballots cast|statistics office|elect(?:oral|ions?) commission|seats?|(?:took|won|got|received)\b[^;]{0,30}(?:%|per ?cent)[^.;]{0,20}\bin \w+day's (?:\w+ )?(?:election|vote|ballot))\b/i;
/** "Polls" alone are often the vote itself. */
const SURVEYED =
  /\b(?:surveys?|respondents?|interview(?:s|ed)|margin of error|opinion polls?|exit polls?|pollsters?|polled [\d,]+|sample of)\b/i;

/** Whether a text tells of people who were asked, and nowhere of votes that were counted. */
export function isOfAskingOnly({ readings }: ReadText): boolean {
  const isSurvey = readings.some(({ sentence: { text } }) => SURVEYED.test(text));
  const isCount = readings.some(
    ({ sentence: { text }, roles }) => roles.includes('progress') || COUNTED.test(text),
  );
  return isSurvey && !isCount;
}
