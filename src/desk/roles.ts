import type { Actor } from './actor.ts';

export const ROLES = ['owner', 'editor'] as const;
export type Role = (typeof ROLES)[number];

/** Everything that needs a role. What a reader may do (ask, report a figure) needs none. */
export const ACTIONS = [
  'review',
  'publish',
  'approve',
  'correct',
  'retract',
  'undo',
  'call',
  'read-log',
  'answer-reports',
  'list-editors',
  'change-editors',
  'change-settings',
] as const;
export type Action = (typeof ACTIONS)[number];

/** `review` is opening, deciding, previewing and discarding drafts; `call` is uncalling, too. */
const ALLOWED: Record<Role, readonly Action[]> = {
  owner: ACTIONS,
  editor: [
    'review',
    'publish',
    'approve',
    'correct',
    'retract',
    'undo',
    'call',
    'read-log',
    'answer-reports',
    'list-editors',
  ],
};

/** Whether a role gives leave; who has no role may do nothing of this. */
export function mayDo(role: Role | null, action: Action): boolean {
  return role !== null && ALLOWED[role].includes(action);
}

/** The role of somebody who is not in the editors' list: the operator and those whom the configuration names. */
export function configuredRole(actor: Actor, ownerIds: readonly number[]): Role | null {
  return typeof actor === 'string' || ownerIds.includes(actor) ? 'owner' : null;
}
