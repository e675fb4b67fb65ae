import type { Edition, EditionResult } from '../election/edition.ts';
import { placeResults } from '../election/ranking.ts';
import { isFinal } from '../election/stage.ts';
import { shareText } from '../messages/figure-text.ts';
import type { PictureShape } from '../messages/message.ts';
import type { Words } from '../messages/words.ts';
import { type Bar, barsThatFit, drawBars } from './bars.ts';
import { burnedIn } from './burned-in.ts';
import { cardSvg } from './card.ts';
import { moreNote } from './more-note.ts';

type Measure = 'sharePercent' | 'votes' | 'seats';

/** The count as bars: shares where the source states them, else votes, else seats. Null without any. */
export function resultsChart(edition: Edition, shape: PictureShape, words: Words): string | null {
  const whole = placeResults(edition.results).map(({ result }) => result);
  const measure = (['sharePercent', 'votes', 'seats'] as const).find((field) =>
    whole.some((result) => result[field] !== null),
  );
  if (measure === undefined) return null;
  const bars = whole.flatMap((result): Bar[] => {
    const value = result[measure];
    return value === null ? [] : [barOf(result, value, measure, edition, words)];
  });
  // The length of a bar tells a share of all votes; of votes and seats it tells only who has more.
  const most = measure === 'sharePercent' ? 100 : Math.max(...bars.map(({ value }) => value), 1);
  const card = burnedIn(
    edition,
    words.say(`picture-${measure === 'sharePercent' ? 'share' : measure}`),
    words,
  );
  return cardSvg(card, shape, (box) => {
    const fit = barsThatFit(box);
    if (bars.length <= fit) return drawBars(bars, most, box);
    const shown = bars.slice(0, fit - 1);
    return [
      ...drawBars(shown, most, { ...box, height: box.height - 26 }),
      moreNote(bars.length - shown.length, box, words),
    ];
  });
}

function barOf(
  result: EditionResult,
  value: number,
  measure: Measure,
  { stage }: Edition,
  words: Words,
): Bar {
  const { name, party, outcome } = result;
  return {
    name: party === null ? name : `${name} (${party})`,
    series: null,
    kind: 'count',
    value,
    shown:
      measure === 'sharePercent' ? shareText({ ...result, sharePercent: value }, words) : words.count(value),
    isBold: isFinal(stage) && outcome === 'elected',
  };
}
