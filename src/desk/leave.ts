import type { Actor } from './actor.ts';
import { Refusal } from './refusal.ts';
import { type Action, configuredRole, isPerson, mayDo, type Role } from './roles.ts';
import type { DeskServices } from './services.ts';

/** The role that somebody has at this moment: the list is read at every call. */
export async function findRole({ stores, ownerIds }: DeskServices, actor: Actor): Promise<Role | null> {
  if (typeof actor === 'number' && !isPerson(actor)) return null;
  const configured = configuredRole(actor, ownerIds);
  if (configured !== null) return configured;
  const { editors } = await stores.editors.readEditors();
  return editors.find(({ userId }) => userId === actor)?.role ?? null;
}

/** Throws a `Refusal` with `not-allowed`. */
export async function requireLeave(desk: DeskServices, actor: Actor, action: Action): Promise<void> {
  if (mayDo(await findRole(desk, actor), action)) return;
  throw new Refusal('not-allowed', 'Only editors may do this, and some of it only owners.');
}
