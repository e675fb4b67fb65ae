import type { ArticleSource } from '../../election/report.ts';
import type { SecondOpinion } from '../judge/second-opinion.ts';
import type { ReadText } from '../readings.ts';

const OF_EXIT_POLLS = /\bexit[- ](?:polls?|surveys?)\b/i;
const OPENING = 2;

/** Words of the morning after, unless it is still to come. */
const OF_A_COUNT =
  /\b(?:commission|statistics office|official(?:ly)?|final|counted|elected|confounds?|confounded|turnout|by (?:breakfast|morning))\b/i;
const TO_COME = /\b(?:will|would|due|expected|awaited|until|not yet|yet to|could|should|can)\b/i;

/** Whether an article opens with exit polls and has not a word of the count, but that it is to come. */
export function isOfExitPollsAlone({ readings }: ReadText, { title }: ArticleSource): boolean {
  const opening = readings.slice(0, OPENING).map(({ sentence }) => sentence.text);
  if (![title ?? '', ...opening].some((text) => OF_EXIT_POLLS.test(text))) return false;
  return !readings.some(
    ({ sentence: { text }, roles }) =>
      roles.some((role) => role === 'turnout' || role === 'votes-cast' || role === 'progress') ||
      (OF_A_COUNT.test(text) && !TO_COME.test(text)),
  );
}

/**
 * Where no count is spoken of and exit polls are, what looks counted was told at the doors: the network judges a sentence
 * and "according to the results, the Harbour Party won 41 percent" says nothing of polls.
 */
export function toldAtTheDoors({ judgements, sure }: SecondOpinion): SecondOpinion {
  return {
    sure,
    judgements: new Map(
      [...judgements].map(([quantity, judgement]) => {
        const { likely } = judgement;
        return [
          quantity,
          { ...judgement, likely: { ...likely, exit: likely.exit + likely.count, count: 0 } },
        ];
      }),
    ),
  };
}
