import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Edition } from '../election/edition.ts';
import { sameName } from '../election/names.ts';
import { placeResults } from '../election/ranking.ts';
import { withAttributes, type XmlElement, xml } from '../exports/xml.ts';
import { shareText } from '../messages/figure-text.ts';
import type { PictureShape } from '../messages/message.ts';
import type { Words } from '../messages/words.ts';
import { burnedIn } from './burned-in.ts';
import { type Box, cardSvg, INK, label, round } from './card.ts';
import { textWidth, wrapText } from './text.ts';

/** Told apart also by those who see few colours: the qualitative set of Okabe and Ito, https://jfly.uni-koeln.de/color/ */
const LINE_INKS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#8a6d00', '#56b4e9', '#4a4a4a', '#e69f00'];

type Point = { progress: number; share: number };
type Line = { name: string; shown: string; points: Point[] };

/**
 * Each candidate's share over how much had been counted, edition by edition, oldest first. Only editions that count in
 * the unit of the newest are compared. Null with fewer than two such counts.
 */
export function progressChart(
  edition: Edition,
  earlier: readonly Edition[],
  shape: PictureShape,
  words: Words,
): string | null {
  const unit = edition.progress[0]?.unit;
  const counts = [...earlier, edition].filter(
    ({ progress }) => unit !== undefined && progress[0]?.unit === unit,
  );
  const lines = placeResults(edition.results)
    .slice(0, LINE_INKS.length)
    .flatMap(({ result }): Line[] => {
      const { sharePercent } = result;
      if (sharePercent === null) return [];
      const points = counts.flatMap((count) => pointsOf(count, [result.name, ...result.aliases]));
      return [{ name: result.name, shown: shareText({ ...result, sharePercent }, words), points }];
    });
  const stands = new Set(lines.flatMap(({ points }) => points.map(({ progress }) => progress)));
  if (unit === undefined || stands.size < 2) return null;
  const axis = words.say(`picture-axis-${unit}`);
  return cardSvg(burnedIn(edition, words.say('picture-progress'), words), shape, (box) =>
    drawLines(lines, axis, box, words),
  );
}

function pointsOf({ progress, results }: Edition, names: readonly string[]): Point[] {
  const stand = progress[0]?.valuePercent;
  const result = results.find(
    (one) =>
      one.area === null &&
      [one.name, ...one.aliases].some((each) => names.some((name) => sameName(each, name))),
  );
  return stand === undefined || result?.sharePercent == null
    ? []
    : [{ progress: stand, share: result.sharePercent }];
}

function drawLines(lines: readonly Line[], axis: string, box: Box, words: Words): XmlElement[] {
  const size = 19;
  const widest = Math.max(...lines.map(({ name, shown }) => textWidth(`${name} ${shown}`, size, 'bold')));
  const names = Math.min(widest + 28, box.width * 0.42);
  const plot = { x: box.x + 58, y: box.y + 8, width: box.width - 58 - names, height: box.height - 64 };
  const most = Math.max(...lines.flatMap(({ points }) => points.map(({ share }) => share)), 1);
  const x = scaleLinear([0, 100], [plot.x, plot.x + plot.width]);
  const y = scaleLinear([0, most], [plot.y + plot.height, plot.y]).nice(4);
  const path = line<Point>()
    .x(({ progress }) => x(progress))
    .y(({ share }) => y(share));
  const percent = (value: number) => words.say('percent', { value: words.decimal(value, 0) });
  const faint = { size: 16, weight: 'regular', ink: INK.faint } as const;
  const grid = [
    ...y
      .ticks(4)
      .flatMap((tick) => [
        stroke(`M${round(plot.x)} ${round(y(tick))}h${round(plot.width)}`, INK.rule, 1.5),
        label(percent(tick), plot.x - 10, y(tick) + 6, { ...faint, anchor: 'end' }),
      ]),
    ...[0, 25, 50, 75, 100].map((tick) =>
      label(percent(tick), x(tick), plot.y + plot.height + 24, { ...faint, anchor: 'middle' }),
    ),
    label(axis, plot.x, plot.y + plot.height + 50, faint),
  ];
  const ends = spread(
    lines.map(({ points }) => y(points.at(-1)?.share ?? 0)),
    size * 1.3,
    plot.y + 12,
    plot.y + plot.height,
  );
  return [
    ...grid,
    ...lines.flatMap(({ name, shown, points }, at) => {
      const ink = LINE_INKS[at] ?? INK.text;
      const middle = ends[at] ?? 0;
      const text =
        wrapText(name, names - 28 - textWidth(` ${shown}`, size, 'bold'), size, 'regular', 1)[0] ?? '';
      const lastX = x(points.at(-1)?.progress ?? 0);
      const lastY = y(points.at(-1)?.share ?? 0);
      const left = plot.x + plot.width + 24;
      return [
        stroke(path([...points]) ?? '', ink, 3),
        stroke(`M${round(lastX)} ${round(lastY)}L${round(left - 6)} ${round(middle)}`, ink, 1),
        ...points.map(({ progress, share }) => dot(x(progress), y(share), ink)),
        label(`${text} ${shown}`, left, middle + 6, { size, weight: 'regular', ink: INK.text }),
      ];
    }),
  ];
}

/** The same heights in the same order, with at least `gap` between neighbours, inside `top` and `bottom`. */
function spread(heights: readonly number[], gap: number, top: number, bottom: number): number[] {
  const order = heights.map((height, at) => ({ height, at })).sort((one, other) => one.height - other.height);
  let lowest = top - gap;
  for (const each of order) {
    each.height = Math.max(each.height, lowest + gap);
    lowest = each.height;
  }
  let highest = bottom + gap;
  for (const each of [...order].reverse()) {
    each.height = Math.min(each.height, highest - gap);
    highest = each.height;
  }
  return order.sort((one, other) => one.at - other.at).map(({ height }) => height);
}

function stroke(d: string, ink: string, width: number): XmlElement {
  return withAttributes(xml('path'), { d, stroke: ink, 'stroke-width': String(width), fill: 'none' });
}

function dot(x: number, y: number, ink: string): XmlElement {
  return withAttributes(xml('circle'), { cx: round(x), cy: round(y), r: '5.5', fill: ink });
}
