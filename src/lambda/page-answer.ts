import * as z from 'zod/mini';
import type { NoPage, Page } from '../pages/fetch-page.ts';

/** A page as JSON takes it; it stays below the 6 MB that a function may answer. */
const PageAnswer = z.discriminatedUnion('is', [
  z.object({
    is: z.literal('page'),
    base64: z.string(),
    url: z.string(),
    name: z.enum(['page.html', 'page.txt']),
  }),
  z.object({ is: z.literal('none'), why: z.enum(['address', 'silent', 'missing', 'other', 'long']) }),
]);
export type PageAnswer = z.infer<typeof PageAnswer>;

export function pageAnswer(page: Page | NoPage): PageAnswer {
  if (page.is === 'none') return page;
  const { bytes, ...rest } = page;
  return { ...rest, base64: Buffer.from(bytes).toString('base64') };
}

/** Throws where it is none. */
export function readPageAnswer(json: string): Page | NoPage {
  const answer = PageAnswer.parse(JSON.parse(json));
  if (answer.is === 'none') return answer;
  const { base64, ...rest } = answer;
  return { ...rest, bytes: Buffer.from(base64, 'base64') };
}
