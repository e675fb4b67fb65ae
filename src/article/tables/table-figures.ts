import type { ContextFact } from '../../election/report.ts';
import type { ContextFigure } from '../count/context-desk.ts';
import type { CountFact, OutcomeFact } from '../count/count-desk.ts';
import { PLACES } from '../cues/places.ts';
import type { Registry } from '../names/registry.ts';
import { rowMention } from '../readings.ts';
import type { EarlierVote } from './column-times.ts';
import type { Row } from './row.ts';
import { totalOf } from './total-labels.ts';

/** Rows that are nobody's votes. */
const OTHER_ROWS =
  /^(?:voters|votes|ballots|electors|valid|registered|eligible|of which|accredited|others?|total|blank|undecided|don't know|none|rest|majority|margin|swing|quorum|(?:(?:electoral|election|legal|entry) )?(?:threshold|hurdle|barrier)|sum|all|polling (?:stations|cent(?:re|er)s|places|districts)|precincts|difference|abstention|abstained|below|under \d|invalid|void|spoil(?:t|ed)|rejected|(?:under|over)-?votes?|write-ins?|exhausted)\b|\b(?:maj|majority|turnout|electorate)\b|\b(?:votes|ballots|stations|precincts|protocols) (?:counted|processed|reporting|in)$/i;

function guessMeasure(value: number, asWorded: string): 'share' | 'votes' | undefined {
  if (Number.isInteger(value) && value >= 1000) return 'votes';
  return /[.,]\d{1,2}$/.test(asWorded) && value <= 100 ? 'share' : undefined;
}

/** A table row's figures: of the vote as a whole ("Registered voters"), or of the contender its label names. */
export function rowFigures(
  row: Row,
  registry: Registry,
  rows: readonly Row[] = [],
): {
  context: { kind: ContextFact['kind']; figure: ContextFigure }[];
  facts: CountFact[];
  outcomes: OutcomeFact[];
} {
  const total = totalOf(row.label);
  if (/^(?:registered|eligible) voters ?\/ ?turnout$/i.test(row.label)) {
    const [voters, ...rest] = row.cells;
    const turnout = { ...row, cells: rest };
    return {
      context: [
        ...(voters === undefined ? [] : contextOf({ ...row, cells: [voters] }, 'registered-voters')),
        ...contextOf(turnout, 'turnout'),
      ],
      facts: [],
      outcomes: [],
    };
  }
  if (total !== null) {
    const turnout = total === 'votes-cast' || total === 'turnout' ? castAndTurnout(row) : null;
    return { context: turnout ?? contextOf(row, total), facts: [], outcomes: [] };
  }
  const entity = isNamesake(row, rows) ? registry.namesakes.of(row.label) : registry.resolve(rowMention(row));
  if (OTHER_ROWS.test(row.label) || entity.kind === 'place' || isUnclear(row) || isOfTwo(row, rows))
    return { context: [], facts: [], outcomes: [] };
  const isNamed = hasNamedColumns(row);
  const facts = row.cells.flatMap((cell, index): CountFact[] => {
    const column = isNamed ? row.columns[index] : undefined;
    const named = column?.measure === 'any' ? guessMeasure(cell.value, cell.asWorded) : column?.measure;
    const measure =
      cell.isPercent && named !== 'other'
        ? 'share'
        : (named ??
          (isNamed
            ? undefined
            : (guessMeasure(cell.value, cell.asWorded) ??
              (isUnderVotes(row, index, rows) ? 'votes' : undefined))));
    if (measure === undefined || measure === 'other') return [];
    const option = column?.option ?? null;
    const isReplaced =
      isNamed &&
      row.columns
        .slice(index + 1, row.cells.length)
        .some((later) => later.isRecount === true && later.measure === measure);
    if (isReplaced) return [];
    const isPossible = measure === 'share' ? cell.value <= 100 : Number.isInteger(cell.value);
    if (!isPossible) return [];
    const figure = { value: cell.value, asWorded: cell.asWorded, qualifier: 'exactly' as const };
    return [
      {
        entity:
          option === null ? entity : registry.resolve({ name: option, kind: 'option', start: row.start }),
        measure,
        figure,
        figureAt: row.start,
        at: row,
        age: 0,
        isHeadline: false,
        party: option === null ? row.party : null,
        // A row for each question: what it is about parts its answers from the others'.
        area: option === null ? null : row.label,
        isPopularVote: false,
        countedPercent: null,
        isSure: true,
        isEarlier: false,
      },
    ];
  });
  const outcomes: OutcomeFact[] = row.isElected
    ? [{ entity, outcome: 'elected', asWorded: 'elected', at: row }]
    : [];
  return { context: [], facts, outcomes };
}

const LEAST_PARTIES = 3;

/** A country's name between those of parties is one's, unless it has all the votes. */
function isNamesake({ label, cells, paragraph }: Row, rows: readonly Row[]): boolean {
  const isCountry = (name: string): boolean => PLACES.get(name)?.isCountry === true;
  if (!isCountry(label) || cells.some(({ value }) => value === 100)) return false;
  const others = rows.filter((row) => row.paragraph === paragraph && row.label !== label);
  return (
    others.every((row) => !PLACES.has(row.label)) &&
    others.filter((row) => totalOf(row.label) === null && !OTHER_ROWS.test(row.label)).length >= LEAST_PARTIES
  );
}

/** "Ballots handed out 1,701,206 (56.4%)": how many voted, and how much that is of all. */
function castAndTurnout(row: Row): ReturnType<typeof contextOf> | null {
  const [cast, share] = row.cells;
  const isBoth = row.cells.length === 2 && share?.isPercent === true && share.value < 100;
  if (!isBoth || cast === undefined || cast.isPercent || cast.value < 1000) return null;
  return [
    ...contextOf({ ...row, cells: [cast] }, 'votes-cast'),
    ...contextOf({ ...row, cells: [share] }, 'turnout'),
  ];
}

function contextOf(
  row: Row,
  kind: ContextFact['kind'],
): { kind: ContextFact['kind']; figure: ContextFigure }[] {
  const cells = row.cells.filter(({ value }) => !Number.isNaN(value));
  // A turnout for each of the votes side by side, the latest last.
  const isOfMany = row.cells.length < row.columns.length && row.columns[0]?.measure === 'other';
  const first = isOfMany
    ? cells.at(-1)
    : (cells.find((cell) => row.columns[row.cells.indexOf(cell)]?.measure !== 'other') ?? cells[0]);
  if (first === undefined || !(Number.isInteger(first.value) || (kind === 'turnout' && first.value <= 100)))
    return [];
  const unit = first.isPercent || (kind === 'turnout' && first.value <= 100) ? 'percent' : 'count';
  return [{ kind, figure: { value: first.value, unit, asWorded: first.asWorded, qualifier: 'exactly' } }];
}

/** A header names the columns when it has as many as the row, or all but a last one of changes. */
function hasNamedColumns({ columns, cells }: Row): boolean {
  if (columns.length >= cells.length) return true;
  return columns.some(({ measure }) => measure !== 'other') && cells.length - columns.length <= 1;
}

/** Many numbers without a header, or under a header of unknown words, may be of anything. */
function isUnclear({ columns, cells, hasUnknownHeader }: Row): boolean {
  return columns.length === 0 && (cells.length > 3 || hasUnknownHeader);
}

/** "Norland – 71.3 – 28.7" among rows of votes and shares: of two people, in a part. */
function isOfTwo({ columns, cells, paragraph }: Row, rows: readonly Row[]): boolean {
  return (
    columns.length === 0 &&
    cells.length === 2 &&
    cells.every(({ value, asWorded }) => value <= 100 && /[.,]\d/.test(asWorded)) &&
    rows.some(
      (row) => row.paragraph === paragraph && row.cells.length === 2 && (row.cells[0]?.value ?? 0) >= 1000,
    )
  );
}

/** "Shirley Oakes 377 (1.4%)" below "Imogen Farrar 10,918 (39.8%)": few votes, as the rows around it tell votes. */
function isUnderVotes({ label, cells, paragraph }: Row, index: number, rows: readonly Row[]): boolean {
  if (label.includes(' ') && onlyNumber(cells) !== null)
    return rows.some((row) => row.paragraph === paragraph && (onlyNumber(row.cells) ?? 0) >= 1000);
  if (cells[index + 1]?.isPercent !== true) return false;
  return rows.some((row) => {
    const [cell, next] = [row.cells[index], row.cells[index + 1]];
    return (
      row.paragraph === paragraph && cell !== undefined && cell.value >= 1000 && next?.isPercent === true
    );
  });
}

/** A row's number where it has but one, whatever empty cells: "Kev Watts – 533". */
function onlyNumber(cells: Row['cells']): number | null {
  const [first, ...rest] = cells.filter(({ value }) => !Number.isNaN(value));
  return first === undefined || rest.length > 0 ? null : first.value;
}

/** A row's numbers in columns of an earlier vote, with which of them it is. */
export function earlierFigures({
  cells,
  columns,
}: Row): { value: number; unit: 'percent' | 'votes'; why: EarlierVote }[] {
  return cells.flatMap(({ value, asWorded, isPercent }, index) => {
    const why = columns[index]?.of;
    if (why === undefined || Number.isNaN(value)) return [];
    const isShare = isPercent || guessMeasure(value, asWorded) === 'share';
    return [{ value, unit: isShare ? 'percent' : 'votes', why }];
  });
}
