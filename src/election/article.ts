import * as z from 'zod/mini';
import { ArticleSource } from './report.ts';

/**
 * A text with its source, never changed. `text` is normalised, and its SHA-256 is the source's.
 * A `brief` is our own retelling of a report: its sentences are never quoted as the publisher's words.
 */
export const Article = z.object({
  source: ArticleSource,
  kind: z.enum(['article', 'brief']),
  text: z.string(),
});
export type Article = z.infer<typeof Article>;
