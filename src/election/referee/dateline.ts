import type { Article } from '../article.ts';
import type { Finding } from '../finding.ts';
import { finding } from './codes.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** "BAKU, Azerbaijan, February 8." or "SOFIA, 8 Feb": a town in capitals, perhaps its country, month and day. */
const DATELINE =
  /\b\p{Lu}{3}[\p{Lu} .'-]{0,30}, (?:\p{Lu}[\p{L} ]{1,30}, )?(?:(\p{Lu}\p{Ll}{2,8})\.? (\d{1,2})|(\d{1,2}) (\p{Lu}\p{Ll}{2,8}))\b/u;

const DAY_MS = 86_400_000;

/** A text written more than a day before it was published tells of an older count than its date says. */
export function judgeDateline({ text, source: { publishedOn } }: Article): Finding[] {
  const [, month, day, dayFirst, monthAfter] = DATELINE.exec(text.slice(0, 300)) ?? [];
  const monthIndex = MONTHS.indexOf((month ?? monthAfter ?? '').slice(0, 3).toLowerCase());
  if (publishedOn === null || monthIndex === -1) return [];
  const published = Date.parse(publishedOn);
  const year = Number(publishedOn.slice(0, 4));
  const written = [year, year - 1, year + 1]
    .map((candidate) => Date.UTC(candidate, monthIndex, Number(day ?? dayFirst)))
    .reduce((one, other) => (Math.abs(other - published) < Math.abs(one - published) ? other : one));
  const days = Math.round(Math.abs(published - written) / DAY_MS);
  if (days < 2) return [];
  const writtenOn = new Date(written).toISOString().slice(0, 10);
  const message = `The dateline says ${writtenOn}, but the article was published on ${publishedOn}, ${days} days apart.`;
  return [finding('N402', message, 'Take the figures as those of the dateline.', ['article.publishedOn'])];
}
