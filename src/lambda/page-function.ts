import { type FetchPage, PAGE_CAPS } from '../pages/fetch-page.ts';
import type { Place } from '../table/place.ts';
import { createPost } from '../table/post.ts';
import { signRequest } from '../table/sign-request.ts';
import { readPageAnswer } from './page-answer.ts';

/** Its own cold start comes on top of what a page may take. */
const WITHIN_MS = PAGE_CAPS.withinMs + 3_000;

/**
 * Fetches pages by another function. `endpoint` is another Lambda than Amazon's. What fails is a page that did not come:
 * https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html
 */
export function createPageFunction(
  functionName: string,
  { region, credentials }: Pick<Place, 'region' | 'credentials'>,
  endpoint: URL = new URL(`https://lambda.${region}.amazonaws.com`),
): FetchPage {
  return async (address) => {
    const path = `/2015-03-31/functions/${functionName}/invocations`;
    const body = JSON.stringify({ address });
    const { post, close } = createPost(WITHIN_MS, () => performance.now());
    try {
      const headers = signRequest(
        { host: endpoint.host, region, service: 'lambda', path, body },
        credentials,
        new Date(),
      );
      const answer = await post(new URL(path, endpoint), headers, body);
      return readPageAnswer(answer.body);
    } catch {
      return { is: 'none', why: 'silent' };
    } finally {
      close();
    }
  };
}
