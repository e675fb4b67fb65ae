import type { Sentence } from './sentences.ts';

/** A live blog's entries ("UPDATE 3.", "21:40") by paragraph: 0 for the newest. */
export function entryAges(sentences: readonly Sentence[]): ReadonlyMap<number, number> {
  const marks: { paragraph: number; value: number }[] = [];
  const seen = new Set<number>();
  for (const { text, paragraph } of sentences) {
    if (seen.has(paragraph)) continue;
    seen.add(paragraph);
    const update = /^update (\d{1,3})\b/i.exec(text);
    const time = /^\(?(\d{1,2})[:.](\d\d)(?: ?(am|pm|a\.m|p\.m|gmt|cet|local))?/i.exec(text);
    if (update !== null) marks.push({ paragraph, value: Number(update[1]) });
    else if (time !== null)
      marks.push({
        paragraph,
        value:
          (Number(time[1]) + (/^p/i.test(time[3] ?? '') && Number(time[1]) < 12 ? 12 : 0)) * 60 +
          Number(time[2]),
      });
  }
  const ages = new Map<number, number>();
  if (marks.length < 2) return ages;
  const [first, second] = marks;
  const isNewestFirst = (first?.value ?? 0) > (second?.value ?? 0);
  const ordered = isNewestFirst ? marks : marks.toReversed();
  const rankOf = new Map(ordered.map(({ paragraph }, rank) => [paragraph, rank]));
  let current = 0;
  for (const { paragraph } of sentences) {
    const rank = rankOf.get(paragraph);
    if (rank !== undefined) current = rank;
    else if (!rankOf.has(paragraph) && paragraph < (marks[0]?.paragraph ?? 0))
      current = isNewestFirst ? 0 : marks.length;
    ages.set(paragraph, current);
  }
  return ages;
}
