import type { Change, ChangeSubject } from './change.ts';
import { isFinal, type Stage } from './stage.ts';

/** Status before figures, figures before polls. */
const WEIGHT: Record<ChangeSubject, number> = {
  stage: 0,
  progress: 0,
  call: 0,
  outcome: 0,
  share: 1,
  votes: 1,
  seats: 1,
  context: 1,
  poll: 2,
};

/** Changes as they are told: status moves first, then figures, then polls, each in the edition's own order. */
export function weighChanges(changes: readonly Change[]): Change[] {
  return [...changes].sort((one, other) => WEIGHT[one.subject] - WEIGHT[other.subject]);
}

/** Whether a change is one of status: how far the count is, who is called, what the outcome is. */
export function isStatusMove({ subject }: Change): boolean {
  return WEIGHT[subject] === 0;
}

/** A source's "elected" is not repeated before the stage allows it, not even as a change. */
export function sayableChanges(changes: readonly Change[], stage: Stage | null): Change[] {
  return changes.filter((change) => isFinal(stage) || !saysElected(change));
}

function saysElected({ subject, from, to }: Change): boolean {
  return subject === 'outcome' && [from?.asWorded, to?.asWorded].includes('elected');
}
