import * as z from 'zod/mini';

/**
 * Who has won, on the word of somebody named: it allows winner words before the stage does, attributed to the
 * authority. `source` is where that was said, an address or a publication; `calledAt` the moment or the day of it.
 */
export const Call = z.object({
  name: z.string(),
  authority: z.string(),
  source: z.string(),
  calledAt: z.union([z.iso.datetime(), z.iso.date()]),
});
export type Call = z.infer<typeof Call>;
