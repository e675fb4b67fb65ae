import widths from './fonts/widths.json' with { type: 'json' };

export type Weight = 'regular' | 'bold';

const ELLIPSIS = '…';

/**
 * The text with only what our fonts can draw: letters they lack lose their accents, and what is still unknown becomes a
 * question mark, so that a gap is seen.
 */
export function drawable(text: string): string {
  return [
    ...text
      .normalize('NFC')
      .replace(/\s+/g, ' ')
      .replace(/[\p{Cc}\p{Cf}]/gu, ''),
  ]
    .map((each) => {
      if (isKnown(each)) return each;
      const bare = each.normalize('NFD').charAt(0);
      return isKnown(bare) ? bare : '?';
    })
    .join('');
}

function isKnown(character: string): boolean {
  return Object.hasOwn(widths.regular, character);
}

/** How wide a text is drawn, in pixels, without kerning: never much less than what is drawn. */
export function textWidth(text: string, size: number, weight: Weight): number {
  const known: Record<string, number> = widths[weight];
  const units = [...text].reduce((sum, each) => sum + (known[each] ?? widths.unitsPerEm), 0);
  return (units * size) / widths.unitsPerEm;
}

/** The text in lines of at most this width, broken between words; the last of `most` lines ends in "…" if it must. */
export function wrapText(text: string, width: number, size: number, weight: Weight, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of drawable(text).trim().split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, size, weight) <= width) line = longer;
    else if (line === '') line = word;
    else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  const kept = lines.slice(0, most);
  const rest = lines.slice(most - 1).join(' ');
  return kept.map((each, at) => cutText(at === most - 1 ? rest : each, width, size, weight));
}

/** As much of the text as fits, with "…" where something is missing. */
function cutText(text: string, width: number, size: number, weight: Weight): string {
  if (textWidth(text, size, weight) <= width) return text;
  const characters = [...text];
  while (characters.length > 1 && textWidth(characters.join('') + ELLIPSIS, size, weight) > width) {
    characters.pop();
  }
  return characters.join('').trimEnd() + ELLIPSIS;
}
