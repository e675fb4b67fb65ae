import * as z from 'zod/mini';

/** What a contest's owners have set: what takes two people (calls always do), and whether it is a rehearsal. */
export const ContestSettings = z.object({
  twoPeople: z.object({
    /** The contest's first edition. */
    firstPublication: z.boolean(),
    /** An edition that shows `official` or `certified` where the one before did not. */
    finalStage: z.boolean(),
    retraction: z.boolean(),
  }),
  isTest: z.boolean(),
});
export type ContestSettings = z.infer<typeof ContestSettings>;

/** What holds where nothing was set. */
export const DEFAULT_SETTINGS: ContestSettings = {
  twoPeople: { firstPublication: false, finalStage: false, retraction: false },
  isTest: false,
};
