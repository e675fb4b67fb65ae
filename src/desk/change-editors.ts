import type { Actor } from './actor.ts';
import type { Editor } from './editors.ts';
import { requireLeave } from './leave.ts';
import { Refusal } from './refusal.ts';
import { isPerson, type Role } from './roles.ts';
import type { DeskServices } from './services.ts';
import { VersionConflict } from './store-errors.ts';
import { addDeed } from './trace.ts';

export async function listEditors(desk: DeskServices, by: Actor): Promise<Editor[]> {
  await requireLeave(desk, by, 'list-editors');
  const { editors } = await desk.stores.editors.readEditors();
  const configured = desk.ownerIds
    .filter(isPerson)
    .map((userId): Editor => ({ userId, role: 'owner', addedBy: null, addedAt: null }));
  return [...configured, ...editors.filter(({ userId }) => !desk.ownerIds.includes(userId))];
}

export async function addEditor(desk: DeskServices, by: Actor, userId: number, role: Role): Promise<void> {
  await requireLeave(desk, by, 'change-editors');
  if (!isPerson(userId)) throw new Refusal('not-a-person', `${userId} is not one person's id.`);
  refuseConfigured(desk, userId);
  await addDeed(desk, null, by, 'editor-added', String(userId), role);
  const editor: Editor = { userId, role, addedBy: by, addedAt: desk.now().toISOString() };
  await changeList(desk, (editors) => [...editors.filter((other) => other.userId !== userId), editor]);
}

export async function removeEditor(desk: DeskServices, by: Actor, userId: number): Promise<void> {
  await requireLeave(desk, by, 'change-editors');
  refuseConfigured(desk, userId);
  await addDeed(desk, null, by, 'editor-removed', String(userId));
  await changeList(desk, (editors) => editors.filter((other) => other.userId !== userId));
}

function refuseConfigured({ ownerIds }: DeskServices, userId: number): void {
  if (!ownerIds.includes(userId)) return;
  throw new Refusal(
    'configured-owner',
    'EDITOR_IDS names this owner; only the configuration can change that.',
  );
}

const MAX_ATTEMPTS = 5;

/** The list as it is at that moment decides, so that two owners who remove each other leave one. */
async function changeList(desk: DeskServices, change: (editors: Editor[]) => Editor[]): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const { version, editors } = await desk.stores.editors.readEditors();
    const changed = change(editors);
    const hadOwner = editors.some(({ role }) => role === 'owner');
    const hasOwner = desk.ownerIds.some(isPerson) || changed.some(({ role }) => role === 'owner');
    if (hadOwner && !hasOwner) throw new Refusal('last-owner', 'The last owner stays one.');
    try {
      return await desk.stores.editors.saveEditors(version, changed);
    } catch (error) {
      if (!(error instanceof VersionConflict) || attempt === MAX_ATTEMPTS) throw error;
    }
  }
}
