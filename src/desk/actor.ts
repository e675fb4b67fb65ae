import * as z from 'zod/mini';

/** Who acts: a person by Telegram's numeric id, the operator at the command line, or the samples' loader. */
export const Actor = z.union([z.int().check(z.positive()), z.literal('operator'), z.literal('sample')]);
export type Actor = z.infer<typeof Actor>;
