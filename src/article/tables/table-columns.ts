import { type EarlierVote, TIME, timesIn, voteAt } from './column-times.ts';

/** What a column of numbers holds; `option` names whose it is where the rows are questions. */
export interface Column {
  /** `any` is told by the numbers themselves; `other` is nobody's result. */
  measure: 'share' | 'votes' | 'seats' | 'other' | 'any';
  option: string | null;
  /** Counted again after those last placed were struck out: where it has a number, it replaces the one before. */
  isRecount?: true;
  /** The earlier vote that a column of `other` numbers is of. */
  of?: EarlierVote;
}

/** A column while its header is read: of which vote it is, as a number that grows with time; null where none is named. */
interface Draft extends Column {
  when: number | null;
}

const LONGEST_HEADER = 160;
const MOST_OTHER_WORDS = 2;
const WORD = /\p{L}+(?:[-']\p{L}+)*|%|\+ ?\/ ?[-–−]|±/gu;

/** "Counties with 25%", in a header's cell: a number of places, whatever share it takes. */
const PLACES_WON =
  /(?<=\|)[^|\d]{0,20}\b(?:counties|states|provinces|regions|districts|constituencies)\b(?: (?:won|carried)\b| (?:with|over|above|at|reached)\b[^|]{0,40})/g;

/**
 * The columns that a header names in order: "Candidate Party Votes %" → votes, share. Words of no column
 * ("Candidate") hold no numbers. Where years, days or rounds tell columns apart, only the latest are results:
 * "Votes % 2019 %" → votes, share, other. Empty where the words name none.
 */
export function columnsOf(header: string): Column[] {
  const small = withBars(header)
    .toLowerCase()
    .trim()
    .replaceAll(/\bper[ -]cent\b/g, 'percent')
    .replaceAll(PLACES_WON, 'places-won')
    .replace(/^(?:no\.?|#|rank) /, '');
  if (/[.!?:]$/.test(small) || small.length > LONGEST_HEADER) return [];
  // "NORTH PARISH (6 seats, turnout 51.3%)" tells figures of its own.
  if (/\d ?(?:seats?\b|votes?\b)|\d[.,]\d|\d ?%/.test(small.replace(/\b(?:(?:19|20)\d\d|round [12])\b/g, '')))
    return [];
  const drafts: Draft[] = [];
  if (small.includes('|')) for (const cell of small.split('|')) addCell(drafts, cell, small);
  else addWords(drafts, small);
  return isOfDaysAlone(drafts, small) ? [] : latest(drafts);
}

/** "Candidate – Party – Votes – Share": signs between a header's cells, one of which is a measure alone, are bars. */
function withBars(header: string): string {
  const cells = header.split(/ [/·•–—-] |; /);
  const isMeasure = (cell: string): boolean => /^(?:votes?|%|share|per ?cent|seats?)$/i.test(cell.trim());
  return cells.length > 2 && !header.includes('|') && cells.some(isMeasure) ? cells.join(' | ') : header;
}

/** "Presidential election of 4 May 2031" heads no columns: a header of days and years has few words besides. */
function isOfDaysAlone(drafts: readonly Draft[], header: string): boolean {
  const words = header.replaceAll(TIME, '').match(WORD) ?? [];
  return (
    drafts.length > 0 &&
    drafts.every(({ measure }) => measure === 'any') &&
    !header.includes('|') &&
    words.filter((word) => !/^(?:candidates?|party|parties|names?|lists?)$/.test(word)).length >
      MOST_OTHER_WORDS
  );
}

/** One cell is one column at most: "Second votes, % (2017)". */
function addCell(drafts: Draft[], cell: string, header: string): void {
  const [time] = timesIn(cell);
  const measures = (cell.match(WORD) ?? []).flatMap((word) => measureOf(word, header) ?? []);
  const [first] = measures;
  const measure = measures.find(({ measure }) => measure === 'share') ?? first;
  if (measure === undefined && time === undefined) return;
  const column: Draft = {
    measure: 'any',
    ...measure,
    option: first?.option ?? null,
    when: time?.when ?? null,
  };
  push(drafts, /\bannulled\b|\bvoid\b/.test(cell) ? { ...column, measure: 'other' } : column, cell);
}

/** Words that stand side by side: a year before a measure is its, and so is one in brackets behind it. */
function addWords(drafts: Draft[], header: string): void {
  const times = timesIn(header);
  const words = [...header.matchAll(WORD)].filter(
    ({ index }) => !times.some(({ start, end }) => index >= start && index < end),
  );
  const items = [
    ...times.map((time) => ({ at: time.start, time, word: null })),
    ...words.map(({ 0: word, index }) => ({ at: index, time: null, word })),
  ].toSorted((a, b) => a.at - b.at);
  const areBehind = standBehind(items, header);
  let open: number | null = null;
  for (const [at, { time, word }] of items.entries()) {
    const last = drafts.at(-1);
    if (time !== null) {
      if ((areBehind || time.isBracketed) && last !== undefined) last.when = time.when;
      else {
        if (open !== null) drafts.push({ measure: 'any', option: null, when: open });
        open = time.when;
      }
      continue;
    }
    // "Menino gets fifth term, a first for Boston": no answer without the other one.
    const isAlone =
      /^(?:for|against)$/.test(word) && !/\bfor\b.*\bagainst\b|\bagainst\b.*\bfor\b/.test(header);
    const column = isAlone ? null : measureOf(word, header);
    if (/^(?:annulled|void)$/.test(word) && open !== null) {
      drafts.push({ measure: 'other', option: null, when: open });
      open = null;
    } else if (column !== null) {
      // "Vote share", "Yes %": a second word for the column before.
      const isSame =
        column.measure === 'share' &&
        open === null &&
        items[at - 1]?.word != null &&
        ((last?.measure === 'votes' &&
          (last.option !== null || (word === 'share' && items[at - 1]?.word === 'vote'))) ||
          (last?.measure === 'share' && last.option === null && word === '%' && header.includes('share')));
      if (isSame && last !== undefined) last.measure = 'share';
      else push(drafts, { ...column, when: open }, word);
      open = null;
    }
  }
  if (open !== null) drafts.push({ measure: 'any', option: null, when: open });
}

/** "Votes 4 May Share 4 May Share 6 April": every time stands behind a measure, and none before the first or behind another. */
function standBehind(items: readonly { time: unknown; word: string | null }[], header: string): boolean {
  return (
    items.at(-1)?.time != null &&
    items.every(({ time }, at) => {
      const word = items[at - 1]?.word ?? null;
      return time === null || (word !== null && measureOf(word, header) !== null);
    })
  );
}

function push(drafts: Draft[], column: Draft, words: string): void {
  const isRecount =
    column.measure === 'share'
      ? drafts.at(-1)?.isRecount === true
      : /preferences?/.test(words) && drafts.some(({ measure }) => measure === 'votes');
  drafts.push(isRecount ? { ...column, isRecount: true } : column);
}

function measureOf(word: string, header: string): Column | null {
  // Of the ballot or the list, where nothing is answered yes.
  if (word === 'no' && !/\byes\b/.test(header)) return { measure: 'other', option: null };
  if (/^(?:yes|no|for|against|leave|remain)$/.test(word))
    return { measure: 'votes', option: `${word[0]?.toUpperCase()}${word.slice(1)}` };
  if (/^(?:%|percent|share|pct|percentage)$/.test(word)) return { measure: 'share', option: null };
  if (/^(?:votes?|preferences?)$/.test(word)) return { measure: 'votes', option: null };
  if (/^(?:seats?|mandates?|delegates?|mps)$/.test(word)) return { measure: 'seats', option: null };
  return /^(?:change|swing|\+ ?\/ ?[-–−]|±|rank|previous|last|difference|places-won)$/.test(word)
    ? { measure: 'other', option: null }
    : null;
}

/** A column of an earlier year, day or round than another of its measure tells no results. */
function latest(drafts: readonly Draft[]): Column[] {
  return drafts.map(({ when, ...column }) => {
    const isPast =
      when !== null &&
      drafts.some(
        (other) =>
          (other.measure === column.measure || column.measure === 'any') &&
          other.option === column.option &&
          (other.when === null || other.when > when),
      );
    if (!isPast) return column;
    const of = voteAt(when);
    return { ...column, measure: 'other', ...(of === null ? {} : { of }) };
  });
}
