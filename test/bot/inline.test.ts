import { randomBytes } from 'node:crypto';
import type { InlineQueryResultArticle, Update } from 'grammy/types';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createBot } from '../../src/bot/bot.ts';
import { createDesk } from '../../src/desk/create-desk.ts';
import { LOCAL_BOT } from '../../src/local/conversation.ts';
import { openEmbeddedTable } from '../../src/local/embedded-table.ts';
import { createStores, type Stores } from '../../src/services.ts';
import { azerbaijan, germany } from '../charts/counted.ts';

let table: Awaited<ReturnType<typeof openEmbeddedTable>>;
let stores: Stores;

beforeAll(async () => {
  table = await openEmbeddedTable();
  stores = createStores(table);
  await stores.editions.publishEdition({ ...azerbaijan.edition, number: 1 }, []);
  await stores.editions.publishEdition({ ...germany.edition, number: 1 }, []);
});
afterAll(() => table.close());

type Offered = { cache_time: number; is_personal: boolean; results: InlineQueryResultArticle[] };

/** What somebody is offered who types this behind the bot's name; it rides in the webhook's response. */
async function offered(query: string, language = 'en'): Promise<Offered> {
  const desk = createDesk({ stores, ownerIds: [], now: () => new Date(0), random: randomBytes });
  const bot = createBot('1:test', {
    ...stores,
    desk,
    now: () => new Date(0),
    defaultContestId: 'azerbaijan-2024',
    botInfo: LOCAL_BOT,
    apiRoot: 'http://127.0.0.1:1',
    richMessages: 'never',
    log: () => {},
  });
  let rode: unknown;
  const from = { id: 9, is_bot: false, first_name: 'Reader', language_code: language };
  const update = { update_id: 1, inline_query: { id: 'q', from, query, offset: '' } } as Update;
  await bot.handleUpdate(update, {
    send: (payload) => {
      rode = JSON.parse(payload);
    },
  });
  return rode as Offered;
}

const titles = ({ results }: Offered) => results.map(({ title }) => title);

test('nothing typed offers the results, the polls, both side by side, and the vote', async () => {
  const offer = await offered('');
  expect(titles(offer)).toEqual(['Results', 'Polls', 'Polls and count', 'Voters']);
  expect([offer.cache_time, offer.is_personal]).toEqual([10, true]);
  expect(offer.results[0]).toMatchInlineSnapshot(`
    {
      "description": "Azerbaijan: presidential election, 7 February 2024. Complete count, not official yet. Counted: 100% of the ballots.",
      "id": "results-1-azerbaijan-2024",
      "input_message_content": {
        "entities": [
          {
            "length": 50,
            "offset": 0,
            "type": "bold",
          },
          {
            "length": 195,
            "offset": 117,
            "type": "pre",
          },
        ],
        "link_preview_options": {
          "is_disabled": true,
        },
        "message_text": "Azerbaijan: presidential election, 7 February 2024

    Complete count, not official yet. Counted: 100% of the ballots.

    Ilham Aliyev         92.12%
    Zahid Oruj            2.17%
    Fazil Mustafa         1.98%
    Gudrat Hasanguliyev   1.72%
    Razi Nurullayev        0.8%
    Elshad Musayev        0.66%
    Fuad Aliyev           0.53%

    Ilham Aliyev leads by 89.95 percentage points (computed).
    Leading is not winning: no official result has been reported.
    The stated shares add up to 99.98% (computed).

    Source: brief after Trend via MENAFN, published 12 February 2024.
    Everything here rests on one source: Trend.
    As of 12 February 2024. Edition 1, published 4 May 2026 at 06:00 UTC.",
      },
      "reply_markup": {
        "inline_keyboard": [
          [
            {
              "text": "Results in the bot",
              "url": "https://t.me/teller_local_bot?start=results_azerbaijan-2024",
            },
          ],
        ],
      },
      "title": "Results",
      "type": "article",
    }
  `);
});

test.each([
  ['exit polls', ['Polls']],
  ['who is leading', ['Results']],
  ['aliyev', ['Ilham Aliyev', 'Fuad Aliyev']],
  ['oru', ['Zahid Oruj']],
  ['xyzzy', ['Results', 'Polls', 'Polls and count', 'Voters']],
])('“%s” offers %j', async (query, expected) => {
  expect(titles(await offered(query))).toEqual(expected);
});

test('an election’s name offers that election', async () => {
  const [first] = (await offered('Germany')).results;
  expect(first?.description).toMatch(
    /^Germany: parliamentary election, 23 February 2025\. Official result\./,
  );
  expect(first?.id).toBe('results-1-germany-2025');
});

test('everybody is offered cards in their own language', async () => {
  expect(titles(await offered('', 'ru'))[0]).toBe('Результаты');
  expect(titles(await offered('кто лидирует', 'ru'))).toEqual(['Результаты']);
});

test('where nothing is published there is nothing to offer', async () => {
  const empty = await openEmbeddedTable();
  const before = stores;
  stores = createStores(empty);
  expect((await offered('')).results).toEqual([]);
  stores = before;
  await empty.close();
});
