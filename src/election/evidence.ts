import * as z from 'zod/mini';

/**
 * The words a fact stands in: a W3C TextQuoteSelector (`exact` with what stands before and after it) and a
 * TextPositionSelector. `start` and `end` are UTF-16 offsets into the article's normalised text, so
 * `text.slice(start, end) === exact` always holds. https://www.w3.org/TR/annotation-model/#selectors
 */
export const Evidence = z.object({
  exact: z.string().check(z.minLength(1)),
  prefix: z.string(),
  suffix: z.string(),
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.positive()),
});
export type Evidence = z.infer<typeof Evidence>;
