import { answerButton, pairs } from './buttons.ts';
import { type AnswerName, type Button, CHART_NAMES, type ChartName, type PictureShape } from './message.ts';
import type { Words } from './words.ts';

/** Under a picture: the other shape, the other pictures, and its figures in text. */
export function pictureButtons(
  contestId: string,
  answer: AnswerName,
  chart: ChartName,
  shape: PictureShape,
  words: Words,
): Button[][] {
  const other = shape === 'wide' ? 'tall' : 'wide';
  const others = CHART_NAMES.filter((name) => name !== chart).map(
    (name): Button => ({
      label: words.say(`button-picture-${name}`),
      press: { ask: 'picture', contestId, chart: name, shape },
    }),
  );
  return [
    [
      {
        label: words.say(`button-picture-${other}`),
        press: { ask: 'picture', contestId, chart, shape: other },
      },
      answerButton(answer, contestId, words),
    ],
    ...pairs(others),
  ];
}
