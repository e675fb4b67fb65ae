import { late } from '../late.ts';
import type { Desk } from './desk.ts';
import { findRole } from './leave.ts';
import type { DeskServices } from './services.ts';

/** A desk whose code readers do not wait for; who may enter it needs none. */
export function createLateDesk(services: DeskServices): Desk {
  return late<Desk>(async () => (await import('./create-desk.ts')).createDesk(services), {
    findRole: (actor) => findRole(services, actor),
  });
}
