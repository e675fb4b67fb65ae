import type { Sentence } from './sentences.ts';

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** A live blog's entries ("UPDATE 3.", "21:40", "Fri, 11:40") by paragraph: 0 for the newest. */
export function entryAges(sentences: readonly Sentence[]): ReadonlyMap<number, number> {
  const marks: { paragraph: number; value: number }[] = [];
  const seen = new Set<number>();
  let day = 0;
  // The same weekday or one within three days before or behind the last entry's.
  const dayOf = (weekday: string | undefined): number => {
    if (weekday === undefined) return day;
    const apart = (WEEKDAYS.indexOf(weekday.toLowerCase()) - day) % 7;
    day += apart > 3 ? apart - 7 : apart < -3 ? apart + 7 : apart;
    return day;
  };
  for (const { text, paragraph } of sentences) {
    if (seen.has(paragraph)) continue;
    seen.add(paragraph);
    const update = /^update (\d{1,3})\b/i.exec(text);
    const time =
      /^\(?(?:(sun|mon|tue|wed|thu|fri|sat)[a-z]{0,6}\.?,? )?(\d{1,2})[:.](\d\d)(?: ?(am|pm|a\.m|p\.m|gmt|cet|local))?/i.exec(
        text,
      );
    if (update !== null) marks.push({ paragraph, value: Number(update[1]) });
    else if (time !== null)
      marks.push({
        paragraph,
        value:
          dayOf(time[1]) * 24 * 60 +
          (Number(time[2]) + (/^p/i.test(time[4] ?? '') && Number(time[2]) < 12 ? 12 : 0)) * 60 +
          Number(time[3]),
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
