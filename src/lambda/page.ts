import * as z from 'zod/mini';
import { createFetchPage, PAGE_CAPS } from '../pages/fetch-page.ts';
import { type PageAnswer, pageAnswer } from './page-answer.ts';

const Event = z.object({ address: z.string() });

/** Called by the webhook's function with the address that an editor sent. It has neither a table nor a token. */
export async function handler(event: unknown): Promise<PageAnswer> {
  const { success, data } = z.safeParse(Event, event);
  if (!success) throw new Error('This asks for no page.');
  return pageAnswer(await createFetchPage(PAGE_CAPS)(data.address));
}
