import { MONTHS } from '../cues/number-units.ts';

/** The days on which people were asked, both included; `at` is where the sentence tells them. */
export interface Fieldwork {
  start: string;
  end: string;
  at: number;
}

const MONTH = '(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?:,? (20\\d\\d|19\\d\\d))?';
const TO = ' ?(?:-|–|—|to|through|until|and) ?';

/** Each with the places of its months and days in the match: first month, first day, last month, last day, year. */
const RANGES: readonly { words: RegExp; parts: readonly [number, number, number, number, number] }[] = [
  { words: new RegExp(`\\b${MONTH} ${DAY}${TO}${MONTH} ${DAY}${YEAR}`), parts: [1, 2, 3, 4, 5] },
  { words: new RegExp(`\\b${DAY} ${MONTH}${TO}${DAY} ${MONTH}${YEAR}`), parts: [2, 1, 4, 3, 5] },
  { words: new RegExp(`\\b${MONTH} ${DAY}${TO}${DAY}\\b${YEAR}`), parts: [1, 2, 1, 3, 4] },
  { words: new RegExp(`\\b${DAY}${TO}${DAY} ${MONTH}${YEAR}`), parts: [3, 1, 3, 2, 4] },
];
const SINGLE: typeof RANGES = [
  { words: new RegExp(`\\bon (?:\\w+day,? )?${MONTH} ${DAY}\\b${YEAR}`), parts: [1, 2, 1, 2, 3] },
  { words: new RegExp(`\\bon (?:\\w+day,? )?${DAY} ${MONTH}${YEAR}`), parts: [2, 1, 2, 1, 3] },
];

/** Words that say that the days behind them are those of the interviews. */
const ASKED =
  /\b(?:conducted|carried out|taken|took|interview(?:s|ed|ing)?|survey(?:s|ed|ing)|polled|polling|questioned|asked|fieldwork|spoke (?:to|with)|sampled|canvassed|heard|recruited|telephoned|contacted|respondents|samples?|in the field|made|held|did)\b/;
const ONE_DAY =
  /\b(?:conducted|carried out|taken|interviewed|surveyed|questioned|polled|asked|done)\b[^.;]{0,60}$/;

/** When a sentence says people were asked; null where it doesn't, or no year can be told. */
export function findFieldwork(text: string, publishedOn: string | null): Fieldwork | null {
  const words = text.toLowerCase().replaceAll('\n', ' ');
  if (!ASKED.test(words)) return null;
  for (const range of RANGES) {
    const found = readRange(range, words, publishedOn);
    if (found !== null) return found;
  }
  for (const day of SINGLE) {
    const found = readRange(day, words, publishedOn);
    if (found !== null && ONE_DAY.test(words.slice(0, found.at))) return found;
  }
  return null;
}

function readRange(
  { words, parts }: (typeof RANGES)[number],
  text: string,
  publishedOn: string | null,
): Fieldwork | null {
  const match = words.exec(text);
  if (match === null) return null;
  const [firstMonth, firstDay, lastMonth, lastDay, year] = parts.map((part) => match[part]);
  const from = monthAndDay(firstMonth, firstDay);
  const to = monthAndDay(lastMonth, lastDay);
  if (from === null || to === null) return null;
  const endYear = year === undefined ? yearBefore(to, publishedOn) : Number(year);
  if (endYear === null) return null;
  const startYear = from > to ? endYear - 1 : endYear;
  // Nobody asks voters for longer than a season: such days are of something else.
  const lengthDays =
    (Date.UTC(endYear, 0, 1) - Date.UTC(startYear, 0, 1)) / DAY_MS + dayOfYear(to) - dayOfYear(from);
  if (lengthDays > LONGEST_FIELDWORK_DAYS) return null;
  return { start: `${startYear}-${from}`, end: `${endYear}-${to}`, at: match.index };
}

const DAY_MS = 24 * 60 * 60 * 1000;
const LONGEST_FIELDWORK_DAYS = 60;

function dayOfYear(monthDay: string): number {
  return (Date.parse(`2000-${monthDay}`) - Date.UTC(2000, 0, 1)) / DAY_MS;
}

/** "09", "22" → "09-22"; null where there is no such day. */
function monthAndDay(month: string | undefined, day: string | undefined): string | null {
  const number = MONTHS.findIndex((name) => month !== undefined && name.startsWith(month.slice(0, 3))) + 1;
  const monthDay = `${String(number).padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
  // 2000 has all days that there are.
  const date = new Date(`2000-${monthDay}T00:00:00Z`);
  return number > 0 && !Number.isNaN(date.valueOf()) && date.toISOString().slice(5, 10) === monthDay
    ? monthDay
    : null;
}

/** The year of the last such day up to the day of publication. */
function yearBefore(monthDay: string, publishedOn: string | null): number | null {
  if (publishedOn === null) return null;
  const year = Number(publishedOn.slice(0, 4));
  return monthDay <= publishedOn.slice(5) ? year : year - 1;
}
