import * as z from 'zod/mini';
import { Actor } from './actor.ts';
import { ROLES } from './roles.ts';

/** Somebody with a role. `addedBy` is null for those whom the configuration names, who are owners always. */
export const Editor = z.object({
  userId: z.int(),
  role: z.enum(ROLES),
  addedBy: z.nullable(Actor),
  addedAt: z.nullable(z.iso.datetime()),
});
export type Editor = z.infer<typeof Editor>;
