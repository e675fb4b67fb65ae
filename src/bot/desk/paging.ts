/** Puts items on pages in their order, each page at most `room` long unless a single item is longer. */
export function toPages<T>(items: readonly T[], lengthOf: (item: T) => number, room: number): T[][] {
  const pages: T[][] = [];
  let left = 0;
  for (const item of items) {
    const page = pages.at(-1);
    const length = lengthOf(item);
    if (page === undefined || length > left) {
      pages.push([item]);
      left = room - length;
    } else {
      page.push(item);
      left -= length;
    }
  }
  return pages;
}

/** At most `most` graphemes of a text, with "…" where it goes on. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  const graphemes = new Intl.Segmenter().segment(text);
  return `${text.slice(0, graphemes.containing(most)?.index ?? most)}…`;
}
