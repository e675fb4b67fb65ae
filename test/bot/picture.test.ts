import { randomBytes } from 'node:crypto';
import { InputFile } from 'grammy/web';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createBot } from '../../src/bot/bot.ts';
import { createDesk } from '../../src/desk/create-desk.ts';
import { LOCAL_BOT, startConversation } from '../../src/local/conversation.ts';
import { openEmbeddedTable } from '../../src/local/embedded-table.ts';
import { createStores } from '../../src/services.ts';
import { azerbaijan } from '../charts/counted.ts';

const ID = 'azerbaijan-2024';

let table: Awaited<ReturnType<typeof openEmbeddedTable>>;
/** What Telegram holds, by `file_id`. */
let held: string[];
let sent: { photo: string; caption: string }[];
let talk: ReturnType<typeof startConversation>;

beforeEach(async () => {
  table = await openEmbeddedTable();
  held = [];
  sent = [];
  const stores = createStores(table);
  for (const edition of [...azerbaijan.earlier, azerbaijan.edition]) {
    await stores.editions.publishEdition(edition, []);
  }
  const desk = createDesk({ stores, ownerIds: [], now: () => new Date(0), random: randomBytes });
  const services = {
    ...stores,
    desk,
    now: () => new Date(0),
    defaultContestId: ID,
    botInfo: LOCAL_BOT,
    apiRoot: undefined,
    richMessages: 'never' as const,
  };
  const bot = createBot('1:test', { ...services, log: () => {} });
  talk = startConversation(bot, { chat: 'private', userId: 9, languageCode: 'en', now: () => new Date(0) });
  // Photos are answered as Telegram does, instead of as the conversation would.
  bot.api.config.use((previous, method, payload, signal) => {
    if (method !== 'sendPhoto') return previous(method, payload, signal);
    const { photo, caption = '' } = payload as { photo: InputFile | string; caption?: string };
    const known = photo instanceof InputFile ? `file-${held.length}` : photo;
    if (photo instanceof InputFile) held.push(known);
    if (!held.includes(known)) {
      const description = 'Bad Request: wrong file identifier/HTTP URL specified';
      return Promise.resolve({ ok: false, error_code: 400, description });
    }
    sent.push({ photo: photo instanceof InputFile ? `drawn ${photo.filename}` : photo, caption });
    const sizes = ['small', known].map((file_id) => ({ file_id }));
    return Promise.resolve({ ok: true, result: { message_id: 1, photo: sizes } as never });
  });
});
afterEach(() => table.close());

const photos = () => sent.map(({ photo }) => photo);

test('a picture is drawn once for an edition and a language, and sent from what Telegram holds after that', async () => {
  await talk.say('/picture');
  await talk.say('/picture results');
  await talk.press(`i:rw:${ID}`);
  expect(photos()).toEqual([`drawn ${ID}-results.png`, 'file-0', 'file-0']);
  await talk.press(`i:rt:${ID}`);
  await talk.say('/picture turnout');
  expect(photos().slice(3)).toEqual([`drawn ${ID}-results.png`, `drawn ${ID}-turnout.png`]);
});

test('the next edition has a picture of its own', async () => {
  await talk.say('/picture');
  await createStores(table).editions.publishEdition({ ...azerbaijan.edition, number: 4 }, []);
  await talk.say('/picture');
  expect(photos()).toEqual([`drawn ${ID}-results.png`, `drawn ${ID}-results.png`]);
});

test('what Telegram does not hold any more is drawn anew', async () => {
  await talk.say('/picture');
  held = ['another'];
  await talk.say('/picture');
  await talk.say('/picture');
  expect(photos()).toEqual([`drawn ${ID}-results.png`, `drawn ${ID}-results.png`, 'file-1']);
});

test('the count so far is drawn from the editions before', async () => {
  await talk.say('/picture progress');
  expect(photos()).toEqual([`drawn ${ID}-progress.png`]);
});

test('the caption says the figures, the stage and the source in words', async () => {
  await talk.say('/picture');
  expect(sent[0]?.caption).toContain('Ilham Aliyev         92.12%');
  expect(sent[0]?.caption).toContain('Complete count, not official yet. Counted: 100% of the ballots.');
  expect(sent[0]?.caption).toContain('Source: brief after Trend via MENAFN, published 12 February 2024.');
  expect(sent[0]?.caption.length).toBeLessThanOrEqual(1024);
});

test('a picture without figures is refused in a sentence', async () => {
  const { editions } = createStores(table);
  await editions.publishEdition({ ...azerbaijan.edition, number: 4, context: [] }, []);
  const [call] = await talk.say('/picture turnout');
  expect(call?.payload['text']).toMatch(/^There is nothing to draw yet/);
  expect(sent).toEqual([]);
});
