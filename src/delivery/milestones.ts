import type { Change } from '../election/change.ts';
import type { Edition } from '../election/edition.ts';
import type { Milestone } from '../messages/milestone.ts';

/** The highest milestone that the count reached with an edition; null for none. A correction reaches none. */
export function milestoneOf(edition: Edition): Milestone | null {
  const { number, stage, changes, results } = edition;
  if (changes.some(({ kind }) => kind === 'correction' || kind === 'retraction')) return null;
  const isNew = (subject: Change['subject']) =>
    number === 1 || changes.some((change) => change.subject === subject);
  if (isNew('stage')) {
    if (stage === 'certified') return 'certified';
    if (stage === 'official' || stage === 'unofficial-complete') return 'complete';
  }
  const passed = (percent: number) => number > 1 && hasPassed(percent, changes);
  if (passed(100)) return 'complete';
  if (passed(50)) return 'half';
  return results.length > 0 && (number === 1 || changes.some(isFirstFigure(edition)))
    ? 'first-results'
    : null;
}

function hasPassed(percent: number, changes: readonly Change[]): boolean {
  return changes.some(
    ({ subject, from, to }) =>
      subject === 'progress' && (from?.value ?? 0) < percent && (to?.value ?? 0) >= percent,
  );
}

/** A first figure of somebody, where nobody had one before: then every figure that is shown is new. */
function isFirstFigure({ changes, results }: Edition): (change: Change) => boolean {
  const figures = changes.filter(({ subject }) => subject === 'share' || subject === 'votes');
  const whole = results.filter(({ area }) => area === null);
  const isFirst = figures.length >= whole.length && figures.every(({ from }) => from === null);
  return ({ subject }) => isFirst && (subject === 'share' || subject === 'votes');
}
