import type { Change } from '../election/change.ts';
import { sameName } from '../election/names.ts';
import { isStatusMove } from '../election/weigh-changes.ts';
import type { Follow, FollowTopic } from './owed.ts';

const TOPICS: Record<FollowTopic, (change: Change) => boolean> = {
  results: ({ subject }) => ['share', 'votes', 'seats', 'outcome'].includes(subject),
  polls: ({ subject }) => subject === 'poll',
  stage: isStatusMove,
  corrections: ({ kind }) => kind !== 'update',
};

/** Of some changes those that a chat follows: by their topic, or because they are about somebody it follows. */
export function followedChanges({ topics, candidates }: Follow, changes: readonly Change[]): Change[] {
  return changes.filter(
    (change) => topics.some((topic) => TOPICS[topic](change)) || isAbout(candidates, change),
  );
}

function isAbout(candidates: readonly string[], { subject, name, about }: Change): boolean {
  if (subject === 'context') return false;
  const who = subject === 'poll' ? about : name;
  return who !== null && candidates.some((candidate) => sameName(candidate, who));
}

/** What is said at once even in quiet hours, without a sound: a correction, and a move of the stage or of the call. */
export function isUrgent(changes: readonly Change[]): boolean {
  return changes.some(({ kind, subject }) => kind !== 'update' || subject === 'stage' || subject === 'call');
}
