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
  'post',
  'list-editors',
  'change-editors',
  'change-settings',
] as const;
export type Action = (typeof ACTIONS)[number];

/**
 * `review` is opening, deciding, previewing and discarding drafts; `call` is uncalling, too; `post` is linking outlets,
 * posting there, holding back and letting go.
 */
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
    'post',
    'list-editors',
  ],
};

/** Whether a role gives leave; who has no role may do nothing of this. */
export function mayDo(role: Role | null, action: Action): boolean {
  return role !== null && ALLOWED[role].includes(action);
}

/**
 * Ids that Telegram lends to many: its own service messages, anonymous administrators of any group, and senders who
 * speak as a channel. None of them is ever an editor, whatever list it gets into.
 */
const NOBODY = new Set([777_000, 1_087_968_824, 136_817_688]);

/** Whether an id is one person's. */
export function isPerson(userId: number): boolean {
  return Number.isSafeInteger(userId) && userId > 0 && !NOBODY.has(userId);
}

/** The role that needs no list: the operator's, and that of those whom the configuration names. */
export function configuredRole(actor: Actor, ownerIds: readonly number[]): Role | null {
  return typeof actor === 'string' || ownerIds.includes(actor) ? 'owner' : null;
}
