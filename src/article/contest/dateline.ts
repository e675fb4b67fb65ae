import { findDays, isoDay } from './days.ts';

/** What the first lines of a wire text say about where it comes from; `bodyStart` is where its own words begin. */
export interface Dateline {
  publisher: string | null;
  agency: string | null;
  publishedOn: string | null;
  title: string | null;
  bodyStart: number;
}

const DATE_LINE = /^date (\d{4}-\d\d-\d\d)(?![\d-])[ ]?/i;
const WIRE = /^\(([^()\n]{2,60})\)[ ]?/;
const MASTHEAD = /^[A-Z][\p{L}\p{N}&.' ]{1,40}$/u;
const HEADLINE_END = /[.!?:;,"]$/;

/**
 * Reads datelines such as `date 2031-05-06 (NEWSHUB- Corvo News Agency) PORTO, …` (publisher, then agency), a
 * `date` line with the publisher after it, or a masthead ("BBC News") and a headline on lines of their own.
 */
export function readDateline(text: string): Dateline {
  const found: Dateline = { publisher: null, agency: null, publishedOn: null, title: null, bodyStart: 0 };
  let rest = text;
  const take = (length: number): void => {
    found.bodyStart += length;
    rest = rest.slice(length);
  };
  const dated = DATE_LINE.exec(rest);
  if (dated !== null) {
    found.publishedOn = dated[1] ?? null;
    take(dated[0].length);
  }
  const wire = WIRE.exec(rest);
  if (wire !== null) {
    const [publisher = '', agency] = (wire[1] ?? '').split(/ ?[-–—/] ?/, 2);
    found.publisher = publisher.trim() || null;
    found.agency = agency === undefined ? null : agencyName(agency);
    take(wire[0].length);
    return found;
  }
  found.publishedOn ??= bylineDay(rest);
  const first = lineAt(rest);
  if (dated !== null || isMasthead(first, rest)) {
    if (MASTHEAD.test(first) && first.split(' ').length <= 5) found.publisher = first;
    if (found.publisher !== null || first === '') take(first.length);
  }
  take(/^\n*/.exec(rest)?.[0].length ?? 0);
  const title = lineAt(rest);
  const standsAlone = rest.startsWith('\n\n', title.length);
  if (standsAlone && title.length >= 15 && title.length <= 180 && !HEADLINE_END.test(title))
    found.title = title;
  return found;
}

/** A masthead without a date line must look like one: a news word, and an empty line below. */
function isMasthead(line: string, rest: string): boolean {
  return (
    /\b(News|Times|Post|Herald|Agency|Press|Journal|Today|Guardian|Telegraph|Reuters)\b/.test(line) &&
    rest.startsWith('\n\n', line.length)
  );
}

function agencyName(words: string): string | null {
  const name = words.replace(/ News Agency$| News$/i, '').trim();
  return name === '' ? null : name;
}

/** How many lines of a page's head may hold its date. */
const HEAD_LINES = 14;

/** "BOSTON, January 20, 2010", "TAMPA, Fla. | Feb. 1, 2012", "CHICAGO (Oct. 23, 2018) — ": the day there. */
const CITY_AND_DAY =
  /^\(?(\p{Lu}[\p{Lu} .'-]{2,40}?)(?:, \p{Lu}\p{Ll}{1,12}\.?)?(?:, | \(| \| )([^-–—()]{5,34}?\d{4})\b/u;
/** "Reykjavík, Sunday 26 June 2016": a town in small letters, where only an agency, a dash or a new sentence follows. */
const TOWN_AND_DAY =
  /^\(?(\p{Lu}[\p{L}.' -]{2,30}?)(?:, | \(| \| )([^-–—()]{5,34}?\d{4})(?=\)|,? ?[-–—|]| \(|\.?$|\. \p{Lu})/u;
const NO_PLACE =
  /\b(?:elections?|vote|votes|voting|results?|referendums?|polls?|polling|ballot|count|round|runoff|primary|live|night|day)\b/i;

const BYLINE =
  /^\*?(?:published|posted|updated|last updated|first published|date|(?:from|by) [^.,\d]{3,40}[.,])?:? ?(?:\d{1,2}[:.]\d\d,? )?(?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? ?)?$/i;

/** "Our reporter, Mon 31st August 2031 | 01:40 AM": nothing but a page's own date has its minutes. */
const CLOCK = /^(?: ?[|,·–-]| at)? ?\d{1,2}[:.]\d\d\b/;

/** "2031-05-06", "2031-05-06, PORTO", "2031-05-06 14:20": a line of its own. */
const ISO_LINE = /^(20\d\d-\d\d-\d\d)(?:$|, \p{Lu}[\p{L}. -]{1,30}$|,?[ T]\d\d:\d\d)/u;
/** "By Ivo Brandt - 05/06/31 10:48 PM EDT": only Americans write these hours behind a month and a day. */
const AMERICAN =
  /^(?:(?:by|published|posted|updated)[^\d]{0,60})?(\d\d?)\/(\d\d?)\/((?:20)?\d\d),?(?: at)? \d{1,2}:\d\d ?[AP]\.?M\b/i;

/**
 * A full date in the head of a page: "Friday 14 March 2025 04.22 GMT", "Published: 12 October 2025", "16:20
 * 16.03.2025", "LIMA, 8 June 2031 – ", or a `date` line below the headline.
 */
function bylineDay(text: string): string | null {
  const lines = text
    .slice(0, 3000)
    .split('\n')
    .filter((line) => line !== '')
    .slice(0, HEAD_LINES);
  for (const line of lines) {
    const written = placeAndDay(line);
    if (written !== null) return written;
    if (line.length > 90) continue;
    const dated = DATE_LINE.exec(line)?.[1];
    if (dated !== undefined) return dated;
    const numeric = /^(?:\d{1,2}[:.]\d\d(?: \p{Lu}{2,4})?,? )?(\d{1,2})\.(\d{1,2})\.(20\d\d)\b/u.exec(line);
    if (numeric !== null) return isoDay(Number(numeric[3]), Number(numeric[2]), Number(numeric[1]));
    const iso = ISO_LINE.exec(line)?.[1];
    if (iso !== undefined) return iso;
    const american = AMERICAN.exec(line);
    if (american !== null)
      return isoDay(2000 + (Number(american[3]) % 100), Number(american[1]), Number(american[2]));
    const named = findDays(line).find(({ year }) => year !== null);
    if (named?.year == null) continue;
    if (BYLINE.test(line.slice(0, named.start)) || CLOCK.test(line.slice(named.end)))
      return isoDay(named.year, named.month, named.day);
  }
  return null;
}

function placeAndDay(line: string): string | null {
  const [, place = '', day = ''] = CITY_AND_DAY.exec(line) ?? TOWN_AND_DAY.exec(line) ?? [];
  if (NO_PLACE.test(place)) return null;
  const named = findDays(day).find(({ year, end }) => year !== null && end === day.length);
  if (named?.year == null || !/^(?:\p{L}+day,? )?$/iu.test(day.slice(0, named.start))) return null;
  return isoDay(named.year, named.month, named.day);
}

function lineAt(text: string): string {
  const end = text.indexOf('\n');
  return end === -1 ? text : text.slice(0, end);
}
