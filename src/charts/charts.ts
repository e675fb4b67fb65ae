import type { Edition } from '../election/edition.ts';
import type { ChartName, PictureShape } from '../messages/message.ts';
import { PICTURE_TEXTS } from '../messages/picture-texts.ts';
import { addTexts, type Words } from '../messages/words.ts';
import { renderPng } from './png.ts';
import { pollsChart } from './polls-chart.ts';
import { progressChart } from './progress-chart.ts';
import { resultsChart } from './results-chart.ts';
import { turnoutChart } from './turnout-chart.ts';

/** What a picture is made of: an edition, and the ones before it, oldest first, as far as the picture shows them. */
export type Pictured = { edition: Edition; earlier: readonly Edition[] };

type Chart = (pictured: Pictured, shape: PictureShape, words: Words) => string | null;

/** A further picture is a file and its line here. Each gives an SVG document, null where its figures are not there. */
export const CHARTS: Record<ChartName, Chart> = {
  results: ({ edition }, shape, words) => resultsChart(edition, shape, words),
  polls: ({ edition }, shape, words) => pollsChart(edition, shape, words),
  progress: ({ edition, earlier }, shape, words) => progressChart(edition, earlier, shape, words),
  turnout: ({ edition }, shape, words) => turnoutChart(edition, shape, words),
};

/** The picture as a PNG; null where its figures are not there. */
export async function drawPicture(
  name: ChartName,
  pictured: Pictured,
  shape: PictureShape,
  words: Words,
): Promise<Uint8Array | null> {
  await addTexts(PICTURE_TEXTS);
  const svg = CHARTS[name](pictured, shape, words);
  return svg === null ? null : renderPng(svg);
}
