import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageAnswer } from '../../src/lambda/page-answer.ts';
import { createPageFunction } from '../../src/lambda/page-function.ts';
import type { NoPage, Page } from '../../src/pages/fetch-page.ts';

const CREDENTIALS = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'canarySecretKey' };

/** Lambda, as far as one function is asked: what it was called with, and what it answers. */
let answer: Page | NoPage | 'error';
let asked: { url: string | undefined; authorization: string | undefined; body: string }[] = [];
const lambda = createServer(async (request, response) => {
  const body = (await request.setEncoding('utf8').toArray()).join('');
  asked.push({ url: request.url, authorization: request.headers.authorization, body });
  response.end(answer === 'error' ? '{"errorMessage":"Task timed out"}' : JSON.stringify(pageAnswer(answer)));
});
beforeAll(async () => {
  lambda.listen(0, '127.0.0.1');
  await once(lambda, 'listening');
});
afterAll(() => {
  lambda.close();
  lambda.closeAllConnections();
});

function fetchBy(port = (lambda.address() as AddressInfo).port) {
  asked = [];
  const endpoint = new URL(`http://127.0.0.1:${port}`);
  return createPageFunction(
    'teller-prod-page',
    { region: 'eu-central-1', credentials: CREDENTIALS },
    endpoint,
  );
}

test('a page comes back from the function byte for byte', async () => {
  answer = {
    is: 'page',
    bytes: Buffer.from([0xe9, 0, 0xff]),
    url: 'https://news.example/',
    name: 'page.html',
  };
  expect(await fetchBy()('https://news.example/')).toEqual(answer);
  expect(asked).toEqual([
    {
      url: '/2015-03-31/functions/teller-prod-page/invocations',
      authorization: expect.stringMatching(/\/eu-central-1\/lambda\/aws4_request, /),
      body: '{"address":"https://news.example/"}',
    },
  ]);
});

test('why there is none comes back as it is', async () => {
  answer = { is: 'none', why: 'address' };
  expect(await fetchBy()('http://10.0.0.1/')).toEqual(answer);
});

test('a function that fails or is not there is a page that did not come', async () => {
  answer = 'error';
  expect(await fetchBy()('https://news.example/')).toEqual({ is: 'none', why: 'silent' });
  expect(await fetchBy(9)('https://news.example/')).toEqual({ is: 'none', why: 'silent' });
});
