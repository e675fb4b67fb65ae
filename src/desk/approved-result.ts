import type { Result } from '../election/report.ts';
import { editedMark, type Word } from './decision-word.ts';
import { parseTypedValue } from './typed-value.ts';

const FIGURES = ['sharePercent', 'votes', 'seats'] as const;

/** A row as decided figure by figure; none where nothing of it is left. */
export function approvedResult(result: Result, wordOn: (field: keyof Result) => Word): Result[] {
  const figures = FIGURES.map((field) => {
    const { isKept, edit } = wordOn(field);
    const unit = field === 'sharePercent' ? 'percent' : 'count';
    const typed = edit?.value === undefined ? undefined : parseTypedValue(edit.value, unit);
    return { field, typed, value: isKept ? (typed?.value ?? result[field]) : null };
  });
  const outcome = wordOn('outcome').isKept ? result.outcome : null;
  if (outcome === null && figures.every(({ value }) => value === null)) return [];
  const { name, area } = rescoped([...FIGURES, 'outcome' as const].map(wordOn));
  const typed = figures.filter((figure) => figure.typed !== undefined).map(({ field }) => field);
  return [
    {
      ...result,
      ...Object.fromEntries(figures.map(({ field, value }) => [field, value])),
      ...wordingOfRow(result, figures),
      outcome,
      ...(name !== undefined && { name }),
      ...(area !== undefined && { area }),
      ...editedMark(result.edited, ...typed, name !== undefined && 'name', area !== undefined && 'area'),
    },
  ];
}

type Figure = {
  field: (typeof FIGURES)[number];
  typed: { asWorded: string } | undefined;
  value: number | null;
};

/** A row has one wording: that of the first figure it has. */
function wordingOfRow(result: Result, figures: readonly Figure[]): Pick<Result, 'asWorded' | 'qualifier'> {
  const { asWorded, qualifier } = result;
  const first = figures.find(({ value }) => value !== null);
  if (first?.typed !== undefined) return { asWorded: first.typed.asWorded, qualifier: 'exactly' };
  const firstRead = FIGURES.find((field) => result[field] !== null);
  return first === undefined || first.field === firstRead
    ? { asWorded, qualifier }
    : { asWorded: String(first.value), qualifier };
}

/** The latest new name and the latest new area that were given to any figure of a row. */
function rescoped(words: readonly Word[]): { name: string | undefined; area: string | null | undefined } {
  const edits = words.toSorted((one, other) => (one.at < other.at ? 1 : -1)).map(({ edit }) => edit);
  return {
    name: edits.find((edit) => edit?.name !== undefined)?.name,
    area: edits.find((edit) => edit?.area !== undefined)?.area,
  };
}
