import type { Article } from './article.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** "BAKU, Azerbaijan, February 8." or "SOFIA, 8 Feb": a town in capitals, perhaps its country, month and day. */
const DATELINE =
  /\b\p{Lu}{3}[\p{Lu} .'-]{0,30}, (?:\p{Lu}[\p{L} ]{1,30}, )?(?:(\p{Lu}\p{Ll}{2,8})\.? (\d{1,2})|(\d{1,2}) (\p{Lu}\p{Ll}{2,8}))\b/u;

/** A dateline opens a text; a town and a date further down are part of the story. */
const OPENING_LENGTH = 300;

/**
 * The day an article's dateline gives, `YYYY-MM-DD`, in the year that brings it nearest to the day of publication;
 * `null` without a dateline or without a day of publication to take the year from.
 */
export function datelineDay({ text, source: { publishedOn } }: Article): string | null {
  const [, month, day, dayFirst, monthAfter] = DATELINE.exec(text.slice(0, OPENING_LENGTH)) ?? [];
  const monthIndex = MONTHS.indexOf((month ?? monthAfter ?? '').slice(0, 3).toLowerCase());
  if (publishedOn === null || monthIndex === -1) return null;
  const published = Date.parse(publishedOn);
  const year = Number(publishedOn.slice(0, 4));
  const written = [year, year - 1, year + 1]
    .map((candidate) => Date.UTC(candidate, monthIndex, Number(day ?? dayFirst)))
    .reduce((one, other) => (Math.abs(other - published) < Math.abs(one - published) ? other : one));
  return new Date(written).toISOString().slice(0, 10);
}
