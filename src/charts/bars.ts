import { scaleLinear } from 'd3-scale';
import type { XmlElement } from '../exports/xml.ts';
import { type Box, INK, label, rect } from './card.ts';
import { textWidth, wrapText } from './text.ts';

/** One bar: a counted figure is a full one, a poll's an outline, so that they differ without colour, too. */
export type Bar = {
  /** Null under the bar whose name it shares. */
  name: string | null;
  /** What the bar itself is called, where one name has several: "Count", a pollster. */
  series: string | null;
  kind: 'count' | 'poll';
  value: number;
  /** The figure as it is said, beside the bar. */
  shown: string;
  isBold?: boolean;
};

/** Rows grow with the picture; below the smallest, nothing can be read on a phone. */
const TALLEST_ROW = 0.088;
const SMALLEST_ROW = 25;

/** Of the box's width, at most. */
const NAME_PART = 0.34;
const SERIES_PART = 0.3;

/** How many bars fit into a box and can still be read. */
export function barsThatFit({ height }: Pick<Box, 'height'>): number {
  return Math.max(Math.floor(height / SMALLEST_ROW), 1);
}

/**
 * Bars from zero to `most`, all on one true scale without a break: a bar's length is its figure, and the figure stands
 * in a column behind it, so that the smallest share is still read.
 */
export function drawBars(bars: readonly Bar[], most: number, box: Box): XmlElement[] {
  const row = Math.min(TALLEST_ROW * (box.height + box.width) * 0.62, box.height / Math.max(bars.length, 1));
  const size = letterSize(bars, row, box.width);
  const small = size - 3;
  const names = columnWidth(
    bars.map(({ name }) => name ?? ''),
    size,
    box.width * NAME_PART,
  );
  const series = columnWidth(
    bars.map((bar) => bar.series ?? ''),
    small,
    box.width * SERIES_PART,
  );
  const figures = Math.max(...bars.map(({ shown }) => textWidth(shown, size, 'bold'))) + 20;
  const start = box.x + names + series;
  const length = scaleLinear([0, most], [0, box.x + box.width - start - figures]).clamp(true);
  const thick = Math.min(row * 0.6, 46);
  return bars.flatMap((bar, at) => {
    const top = box.y + at * row;
    const base = top + row / 2 + size * 0.36;
    const place = { x: start, y: top + (row - thick) / 2, height: thick };
    const lettering = { size, weight: bar.isBold ? 'bold' : 'regular', ink: INK.text } as const;
    return [
      ...(at > 0 && bar.series !== null && bar.name !== null
        ? [rect({ x: box.x, y: top, width: box.width, height: 1 }, INK.rule)]
        : []),
      ...nameLines(bar.name, box.x, top, row, names - 14, lettering),
      ...(bar.series === null
        ? []
        : [
            label(cut(bar.series, series - 14, small), box.x + names, base, {
              size: small,
              weight: 'regular',
              ink: INK.faint,
            }),
          ]),
      rect({ ...place, width: length(most) }, INK.track),
      barShape(bar, { ...place, width: length(bar.value) }),
      label(bar.shown, box.x + box.width, base, { ...lettering, weight: 'bold', anchor: 'end' }),
    ];
  });
}

function barShape({ kind }: Bar, { x, y, width, height }: Box): XmlElement {
  if (kind === 'count') return rect({ x, y, width, height }, INK.count);
  // The outline is drawn on both sides of its edge.
  return rect({ x: x + 1, y: y + 1, width: Math.max(width - 2, 1), height: height - 2 }, INK.paper, INK.poll);
}

/** As large as the row allows, and small enough that names and pollsters stay whole where that is to be had. */
function letterSize(bars: readonly Bar[], row: number, width: number): number {
  const largest = Math.max(15, Math.min(32, row * 0.45));
  const widest = (texts: (string | null)[]) =>
    Math.max(1, ...texts.map((text) => textWidth(text ?? '', largest, 'bold')));
  const fit = Math.min(
    1,
    (width * NAME_PART) / widest(bars.map(({ name }) => name)),
    (width * SERIES_PART) / widest(bars.map(({ series }) => series)),
  );
  return Math.round(Math.max(largest * fit, Math.min(largest, 19)));
}

function columnWidth(texts: readonly string[], size: number, most: number): number {
  const widest = Math.max(0, ...texts.map((text) => textWidth(text, size, 'bold')));
  return widest === 0 ? 0 : Math.min(widest, most) + 14;
}

function cut(text: string, width: number, size: number): string {
  return wrapText(text, width, size, 'regular', 1)[0] ?? '';
}

/** A name too long for one line takes two smaller ones where the row is high enough for them. */
function nameLines(
  name: string | null,
  x: number,
  top: number,
  row: number,
  width: number,
  lettering: { size: number; weight: 'regular' | 'bold'; ink: string },
): XmlElement[] {
  if (name === null) return [];
  const { size, weight } = lettering;
  const [line = '', ...more] = wrapText(name, width, size, weight, 2);
  if (more.length === 0) return [label(line, x, top + row / 2 + size * 0.36, lettering)];
  const small = Math.min(size - 4, Math.floor(row / 2.3));
  if (small < 13) return [label(cut(name, width, size), x, top + row / 2 + size * 0.36, lettering)];
  return wrapText(name, width, small, weight, 2).map((each, at, lines) =>
    label(each, x, top + row / 2 + small * (at - lines.length / 2 + 0.86), { ...lettering, size: small }),
  );
}
