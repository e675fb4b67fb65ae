import { withAttributes, type XmlElement, xml, xmlText } from '../exports/xml.ts';
import type { PictureShape } from '../messages/message.ts';
import { drawable, textWidth, type Weight, wrapText } from './text.ts';

/** In pixels; Telegram previews 16 to 9 whole, and shows 4 to 5 on a phone held upright without borders. */
const SHAPES: Record<PictureShape, { width: number; height: number }> = {
  wide: { width: 1200, height: 675 },
  tall: { width: 1080, height: 1350 },
};

/** A place to draw in, in pixels from the top left. */
export type Box = { x: number; y: number; width: number; height: number };

/** What is burned into every picture, because pictures are forwarded without their captions. */
export type Card = {
  title: string;
  /** What kind of number this is, and how far the count is. */
  status: string;
  /** What the picture shows. */
  subject: string;
  /** Sources, as-of day, edition. */
  notes: readonly string[];
  /** Across the whole picture, where nobody has voted. */
  watermark: string | null;
};

/** One ink for every candidate: the picture takes no side and names no winner. Told apart by shape, not by colour. */
export const INK = {
  paper: '#fbfaf6',
  text: '#1c1c1a',
  faint: '#5e5c55',
  rule: '#d9d6cc',
  count: '#2b5c8a',
  poll: '#a8561c',
  track: '#eceae2',
};

const MARGIN = 56;

/** The whole picture as an SVG document; `draw` fills the box that the words leave. */
export function cardSvg(card: Card, shape: PictureShape, draw: (box: Box) => XmlElement[]): string {
  const { width, height } = SHAPES[shape];
  const scale = shape === 'tall' ? 1.15 : 1;
  const inner = width - 2 * MARGIN;
  const elements: XmlElement[] = [rect({ x: 0, y: 0, width, height }, INK.paper)];
  let y = MARGIN - 8;
  const say = (text: string, size: number, weight: Weight, ink: string, most: number) => {
    for (const line of wrapText(text, inner, size, weight, most)) {
      y += size;
      elements.push(label(line, MARGIN, y, { size, weight, ink }));
      y += Math.round(size * 0.32);
    }
  };
  say(card.title, titleSize(card.title, inner, Math.round(36 * scale)), 'bold', INK.text, 2);
  y += 4;
  say(card.status, Math.round(23 * scale), 'regular', INK.text, 3);
  say(card.subject, Math.round(20 * scale), 'regular', INK.faint, 2);
  const size = Math.round(17 * scale);
  const notes = card.notes.flatMap((note) => wrapText(note, inner, size, 'regular', 2));
  const lineHeight = Math.round(size * 1.35);
  const foot = height - MARGIN + 14 - lineHeight * (notes.length - 1);
  notes.forEach((note, at) => {
    elements.push(label(note, MARGIN, foot + at * lineHeight, { size, weight: 'regular', ink: INK.faint }));
  });
  const rule = foot - size - 14;
  elements.push(rect({ x: MARGIN, y: rule, width: inner, height: 1.5 }, INK.rule));
  elements.push(...draw({ x: MARGIN, y: y + 18, width: inner, height: rule - y - 36 }));
  if (card.watermark !== null) elements.push(watermark(card.watermark, width, height));
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: String(width),
    height: String(height),
    'font-family': 'Noto Sans',
  };
  return xmlText(withAttributes(xml('svg', elements), attributes));
}

/** A little smaller where that spares a second line of one word. */
function titleSize(title: string, width: number, size: number): number {
  const fitting = Math.floor((size * width) / textWidth(drawable(title), size, 'bold'));
  return fitting >= size * 0.8 ? Math.min(size, fitting) : size;
}

export type Lettering = { size: number; weight: Weight; ink: string; anchor?: 'start' | 'middle' | 'end' };

/** A line of text with its baseline at `y`. */
export function label(
  text: string,
  x: number,
  y: number,
  { size, weight, ink, anchor = 'start' }: Lettering,
): XmlElement {
  return withAttributes(xml('text', drawable(text)), {
    x: round(x),
    y: round(y),
    'font-size': String(size),
    'font-weight': weight === 'bold' ? '700' : '400',
    fill: ink,
    'text-anchor': anchor,
  });
}

export function rect({ x, y, width, height }: Box, fill: string, outline?: string): XmlElement {
  return withAttributes(xml('rect'), {
    x: round(x),
    y: round(y),
    width: round(width),
    height: round(height),
    fill,
    ...(outline === undefined ? {} : { stroke: outline, 'stroke-width': '2' }),
  });
}

export function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function watermark(text: string, width: number, height: number): XmlElement {
  const size = Math.min(150, (150 * width * 0.9) / textWidth(drawable(text), 150, 'bold'));
  const mark = label(text, width / 2, height / 2 + size / 3, {
    size: Math.floor(size),
    weight: 'bold',
    ink: '#b3261e',
    anchor: 'middle',
  });
  return withAttributes(mark, {
    opacity: '0.22',
    transform: `rotate(-18 ${width / 2} ${height / 2})`,
  });
}
