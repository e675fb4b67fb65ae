import type { Edition } from '../election/edition.ts';
import { findCandidates } from '../election/find-candidates.ts';
import { sameName } from '../election/names.ts';
import type { Stage } from '../election/stage.ts';
import type { FigureRef } from './record.ts';
import { Refusal } from './refusal.ts';

/** A figure as readers see it; a percentage, a count, or a stage (null). */
export type Figure = { value: number | Stage; asWorded: string; unit: 'percent' | 'count' | null };

/**
 * The same figure with its candidate's name as the edition spells it, so that "Novak" will do; throws a `Refusal`
 * where several are meant.
 */
export function nameFigure(edition: Edition, ref: FigureRef): FigureRef {
  const isResult = ref.subject === 'share' || ref.subject === 'votes' || ref.subject === 'seats';
  if (!isResult || ref.name === null) return ref;
  const found = findCandidates(
    edition.results.filter(({ area }) => area === ref.area),
    ref.name,
  );
  if (found.length > 1) throw severalFigures();
  return { ...ref, name: found[0]?.name ?? ref.name };
}

/** The one figure of an edition that is meant; throws a `Refusal` where there is none or where it may be several. */
export function findFigure(edition: Edition, ref: FigureRef): Figure {
  const found = figuresOf(edition, ref);
  const [first] = found;
  if (first === undefined) throw new Refusal('no-figure', 'The current edition has no such figure.');
  if (found.some(({ value }) => value !== first.value)) {
    throw severalFigures();
  }
  return first;
}

function severalFigures(): Refusal {
  return new Refusal('several-figures', 'Several figures of the edition are meant by this; name the one.');
}

function figuresOf(edition: Edition, { subject, name, about, area, unit }: FigureRef): Figure[] {
  switch (subject) {
    case 'stage':
      return edition.stage === null ? [] : [{ value: edition.stage, asWorded: edition.stage, unit: null }];
    case 'progress':
      return edition.progress
        .filter((each, at) => (name === null ? at === 0 : each.unit === name))
        .map(({ valuePercent, asWorded }) => ({ value: valuePercent, asWorded, unit: 'percent' }));
    case 'share':
    case 'votes':
    case 'seats': {
      const field = subject === 'share' ? 'sharePercent' : subject;
      return edition.results
        .filter((result) => result.area === area && isNamed([result.name, ...result.aliases], name))
        .flatMap(({ [field]: value, asWorded }) =>
          value === null ? [] : [{ value, asWorded, unit: field === 'sharePercent' ? 'percent' : 'count' }],
        );
    }
    case 'poll':
      return edition.polls
        .filter(
          (poll) => poll.area === area && (poll.pollster === name || isNamed([poll.pollster ?? ''], name)),
        )
        .flatMap(({ shares }) => shares.filter((share) => isNamed([share.name], about)))
        .map(({ sharePercent, asWorded }) => ({ value: sharePercent, asWorded, unit: 'percent' }));
    case 'context':
      return edition.context
        .filter((fact) => fact.kind === name && (unit === null || fact.unit === unit))
        .map(({ value, asWorded, unit: stated }) => ({ value, asWorded, unit: stated }));
  }
}

function isNamed(spellings: readonly string[], name: string | null): boolean {
  return name !== null && spellings.some((spelling) => sameName(spelling, name));
}
