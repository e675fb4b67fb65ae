import type { Edition, EditionContextFact } from '../election/edition.ts';
import { withAttributes, type XmlElement, xml } from '../exports/xml.ts';
import { contextText } from '../messages/figure-text.ts';
import type { PictureShape } from '../messages/message.ts';
import type { Words } from '../messages/words.ts';
import { drawBars } from './bars.ts';
import { burnedIn } from './burned-in.ts';
import { type Box, cardSvg, INK, label } from './card.ts';
import { textWidth, wrapText } from './text.ts';

/** Turnout as a bar of a hundred where a percentage is stated, and every other figure about the vote. Null without any. */
export function turnoutChart(edition: Edition, shape: PictureShape, words: Words): string | null {
  const { context } = edition;
  if (context.length === 0) return null;
  const turnout = context.find(({ kind, unit }) => kind === 'turnout' && unit === 'percent');
  const others = context.filter((fact) => fact !== turnout);
  const card = burnedIn(edition, words.say('picture-turnout'), words);
  return cardSvg(card, shape, (box) => {
    const bar = 76;
    const unstated = words.say('context-turnout-unstated');
    return [
      ...(turnout === undefined
        ? [label(unstated, box.x, box.y + 36, { size: 24, weight: 'regular', ink: INK.text })]
        : turnoutBar(turnout, { ...box, height: 56 }, words)),
      ...factTiles(others, { ...box, y: box.y + bar, height: box.height - bar }, words),
    ];
  });
}

function turnoutBar(fact: EditionContextFact, box: Box, words: Words): XmlElement[] {
  const name = words.say('change-context-turnout');
  const shown = contextText(fact, words);
  return drawBars([{ name, series: null, kind: 'count', value: fact.value, shown }], 100, box);
}

/** Each figure large above what it counts, in two columns. */
function factTiles(facts: readonly EditionContextFact[], box: Box, words: Words): XmlElement[] {
  const rows = Math.ceil(facts.length / 2);
  const height = Math.min(130, box.height / Math.max(rows, 1));
  const width = box.width / 2;
  return facts.flatMap((fact, at) => {
    const x = box.x + (at % 2) * width;
    const y = box.y + Math.floor(at / 2) * height;
    const figure = contextText(fact, words);
    const wanted = Math.min(48, height * 0.42);
    const size = Math.floor(wanted * Math.min(1, (width - 24) / textWidth(figure, wanted, 'bold')));
    const small = Math.round(Math.min(22, height * 0.2));
    const name = wrapText(words.say(`change-context-${fact.kind}`), width - 24, small, 'regular', 1)[0] ?? '';
    const line = withAttributes(xml('path'), {
      d: `M${x} ${y + 6}h${width - 24}`,
      stroke: INK.rule,
      'stroke-width': '1.5',
    });
    return [
      line,
      label(figure, x, y + 12 + size, { size, weight: 'bold', ink: INK.text }),
      label(name, x, y + 18 + size + small, { size: small, weight: 'regular', ink: INK.faint }),
    ];
  });
}
