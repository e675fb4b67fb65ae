import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Update } from 'grammy/types';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createBot } from '../../src/bot/bot.ts';
import type { RichTries } from '../../src/bot/forms.ts';
import { renderRich } from '../../src/bot/render-rich.ts';
import { createDesk } from '../../src/desk/create-desk.ts';
import { LOCAL_BOT } from '../../src/local/conversation.ts';
import { openEmbeddedTable } from '../../src/local/embedded-table.ts';
import { ANSWERS } from '../../src/messages/answers.ts';
import { withFootnotes } from '../../src/messages/footnotes.ts';
import { wordsOf } from '../../src/messages/words.ts';
import { createStores } from '../../src/services.ts';
import { sampleEdition, sampleQuotes } from '../messages/sample-edition.ts';

const CHAT = 77;
const ID = sampleEdition.contest.id;

let table: Awaited<ReturnType<typeof openEmbeddedTable>>;
let called: string[] = [];
let knowsRich = true;

/** A Bot API server that knows rich messages, or is too old for them. */
const telegram = createServer((request, response) => {
  const method = (request.url ?? '').split('/').at(-1) ?? '';
  called.push(method);
  const sent = { message_id: 5, date: 0, chat: {} };
  const answer =
    knowsRich || method !== 'sendRichMessage'
      ? { ok: true, result: method.startsWith('send') ? sent : true }
      : { ok: false, error_code: 404, description: 'Not Found: method not found' };
  response.end(JSON.stringify(answer));
});

beforeAll(async () => {
  telegram.listen(0, '127.0.0.1');
  await once(telegram, 'listening');
});
afterAll(() => telegram.close());

beforeEach(async () => {
  knowsRich = true;
  table = await openEmbeddedTable();
  await createStores(table).editions.publishEdition({ ...sampleEdition, number: 1 }, sampleQuotes);
});
afterEach(() => table.close());

/** What became of one update: the methods called over the connection, and what rode in the webhook's response. */
type Heard = { called: string[]; rode: Record<string, unknown> | undefined };

/** A bot in a process of its own behind a webhook. */
function webhook(tries: RichTries = 'on-press') {
  const stores = createStores(table);
  const desk = createDesk({ stores, ownerIds: [], now: () => new Date(0), random: randomBytes });
  const bot = createBot('1:test', {
    ...stores,
    desk,
    now: () => new Date(0),
    defaultContestId: ID,
    botInfo: LOCAL_BOT,
    apiRoot: `http://127.0.0.1:${(telegram.address() as AddressInfo).port}`,
    richMessages: tries,
    log: () => {},
  });
  let count = 0;
  return async (update: Omit<Update, 'update_id'>): Promise<Heard> => {
    called = [];
    let rode: Heard['rode'];
    await bot.handleUpdate({ update_id: ++count, ...update } as Update, {
      send: (payload) => {
        rode = JSON.parse(payload) as Heard['rode'];
      },
    });
    return { called: called.sort(), rode };
  };
}

const chat = { id: CHAT, type: 'private' as const, first_name: 'Reader' };
const from = { id: CHAT, is_bot: false, first_name: 'Reader', language_code: 'en' };
const command = {
  message: {
    message_id: 1,
    date: 0,
    chat,
    from,
    text: '/results',
    entities: [{ type: 'bot_command', offset: 0, length: 8 }],
  },
} as Omit<Update, 'update_id'>;
const press = {
  callback_query: {
    id: '1',
    from,
    chat_instance: '1',
    data: `a:results:${ID}`,
    message: { message_id: 1, date: 1, chat, text: '…' },
  },
} as Omit<Update, 'update_id'>;

describe('behind a webhook', () => {
  test('a chat that nobody tried gets text, in the response and without any call', async () => {
    const { called, rode } = await webhook()(command);
    expect([called, rode?.['method']]).toEqual([[], 'sendMessage']);
  });

  test('a press tries a rich message; from then on it rides in the response, with the sentences as footnotes', async () => {
    const hand = webhook();
    expect((await hand(press)).called).toEqual(['answerCallbackQuery', 'sendRichMessage']);
    const { called, rode } = await webhook()(command);
    expect([called, rode?.['method']]).toEqual([[], 'sendRichMessage']);
    expect(rode).toMatchObject({
      rich_message: { blocks: expect.arrayContaining([expect.objectContaining({ type: 'details' })]) },
    });
    expect(rode).not.toHaveProperty('text');
  });

  test('a server that does not know the method is asked once, and the answer is text all the same', async () => {
    knowsRich = false;
    const hand = webhook();
    const first = await hand(press);
    expect([first.called, first.rode?.['method']]).toEqual([
      ['answerCallbackQuery', 'sendRichMessage'],
      'sendMessage',
    ]);
    const second = await webhook()(press);
    expect([second.called, second.rode?.['method']]).toEqual([['answerCallbackQuery'], 'sendMessage']);
  });

  test('an answer without a table or a quote stays text', async () => {
    const hand = webhook();
    await hand(press);
    const help = { message: { ...(command as { message: object }).message, text: '/help' } };
    const { rode } = await hand({ ...help } as Omit<Update, 'update_id'>);
    expect(rode?.['method']).toBe('sendMessage');
  });
});

test('where nothing but text can be shown, nothing else is tried', async () => {
  const { called, rode } = await webhook('never')(press);
  expect([called, rode?.['method']]).toEqual([['answerCallbackQuery'], 'sendMessage']);
});

test('a results message is a table whose marks open the sentences folded away below it', async () => {
  const words = await wordsOf('en');
  const message = ANSWERS.results(sampleEdition, words);
  const full = withFootnotes(
    message,
    sampleEdition,
    [sampleQuotes[0], sampleQuotes[1]].flatMap((one) => one ?? []),
    words,
  );
  expect(renderRich(full)).toMatchInlineSnapshot(`
    {
      "blocks": [
        {
          "size": 3,
          "text": "Northland: presidential election, 3 May 2026",
          "type": "heading",
        },
        {
          "text": "Partial count, not official. Counted: 61.50% of the ballots.",
          "type": "paragraph",
        },
        {
          "cells": [
            [
              {
                "align": "left",
                "text": [
                  "Ada Novak",
                  " ",
                  {
                    "reference_name": "s1",
                    "text": "¹",
                    "type": "reference_link",
                  },
                ],
                "valign": "top",
              },
              {
                "align": "right",
                "text": "47.2%",
                "valign": "top",
              },
            ],
            [
              {
                "align": "left",
                "text": [
                  "Bruno Alder (Greens)",
                  " ",
                  {
                    "reference_name": "s1",
                    "text": "¹",
                    "type": "reference_link",
                  },
                ],
                "valign": "top",
              },
              {
                "align": "right",
                "text": "38%",
                "valign": "top",
              },
            ],
            [
              {
                "align": "left",
                "text": [
                  "Clea Alder",
                  " ",
                  {
                    "reference_name": "s2",
                    "text": "²",
                    "type": "reference_link",
                  },
                ],
                "valign": "top",
              },
              {
                "align": "right",
                "text": "0.80%",
                "valign": "top",
              },
            ],
          ],
          "is_striped": true,
          "type": "table",
        },
        {
          "text": "Ada Novak leads by 9.2 percentage points (computed).",
          "type": "paragraph",
        },
        {
          "text": "Leading is not winning: no official result has been reported.",
          "type": "paragraph",
        },
        {
          "text": "The stated shares add up to 86.00% (computed).",
          "type": "paragraph",
        },
        {
          "text": "Source: NPA via Nordwire, published 3 May 2026.",
          "type": "footer",
        },
        {
          "text": "As of 3 May 2026. Edition 2, published 3 May 2026 at 22:10 UTC.",
          "type": "footer",
        },
        {
          "blocks": [
            {
              "text": {
                "name": "s1",
                "text": [
                  "1. NPA via Nordwire writes: ",
                  [
                    "With ",
                    "61.50",
                    "% of the ballots counted, Ada Novak has ",
                    {
                      "text": "47.2",
                      "type": "bold",
                    },
                    "% and Bruno Alder ",
                    {
                      "text": "38",
                      "type": "bold",
                    },
                    "%, the board says.",
                  ],
                ],
                "type": "reference",
              },
              "type": "paragraph",
            },
            {
              "text": {
                "name": "s2",
                "text": [
                  "2. NPA via Nordwire writes: ",
                  [
                    "Clea Alder is on ",
                    {
                      "text": "0.80",
                      "type": "bold",
                    },
                    "%.",
                  ],
                ],
                "type": "reference",
              },
              "type": "paragraph",
            },
          ],
          "summary": "Sentences behind these figures",
          "type": "details",
        },
      ],
      "skip_entity_detection": true,
    }
  `);
});

test('what is more than Telegram takes has no rich form', () => {
  const rows = Array.from({ length: 600 }, (_, at) => [`Candidate ${at}`, '1%']);
  expect(renderRich({ blocks: [{ type: 'table', rows }], buttons: [] })).toBeUndefined();
  const wide = [Array.from({ length: 21 }, () => '1%')];
  expect(renderRich({ blocks: [{ type: 'table', rows: wide }], buttons: [] })).toBeUndefined();
});
