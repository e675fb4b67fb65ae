import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ALLOWED_UPDATES, createBot } from '../../src/bot/bot.ts';
import { createCourier } from '../../src/bot/courier.ts';
import { createTelegramCall } from '../../src/bot/telegram-call.ts';
import { createProgramme } from '../../src/delivery/create-programme.ts';
import { runDispatcher } from '../../src/delivery/dispatcher.ts';
import { createDesk } from '../../src/desk/create-desk.ts';
import { createBotApi } from '../../src/local/bot-api/bot-api.ts';
import { startBotApiServer } from '../../src/local/bot-api/bot-api-server.ts';
import { TELEGRAM_LIMITS } from '../../src/local/bot-api/pace.ts';
import { addPerson, press, setBot, speak } from '../../src/local/bot-api/people.ts';
import { createWorld, openRoom } from '../../src/local/bot-api/world.ts';
import { LOCAL_BOT } from '../../src/local/conversation.ts';
import { openEmbeddedTable } from '../../src/local/embedded-table.ts';
import { createStores } from '../../src/services.ts';
import { createDueQueue } from '../../src/table/due-queue.ts';
import { createFanOutStore } from '../../src/table/fan-out-store.ts';
import { createSeatStore } from '../../src/table/seat-store.ts';
import { createShownStore } from '../../src/table/shown-store.ts';
import { sampleQuotes } from '../messages/sample-edition.ts';
import { nightOf } from './count-night.ts';

const TOKEN = '1:local';
const OWNER = 501;
const LANGUAGES = ['en', 'az', 'ru', 'tr'] as const;
const CHANNELS = LANGUAGES.slice(0, 3).map((language, at) => ({ language, id: -1_000_000_001_000 - at }));
const READERS = Array.from({ length: 50 }, (_, at) => ({
  id: 1_001 + at,
  language: LANGUAGES[at % 4] ?? 'en',
}));

/** What a reader presses to get a digest, whatever it says in their language. */
const [TURN_ON, FOLLOW_RESULTS] = ['n:1:0', 'w:1:northland-2026:1'];

let story: Awaited<ReturnType<typeof begin>>;

/** A bot behind a Bot API server with Telegram's limits, three channels and fifty readers around it, and one clock. */
async function begin() {
  const clock = { ms: Date.UTC(2026, 4, 3, 18) };
  const now = () => new Date(clock.ms);
  const table = await openEmbeddedTable();
  const stores = createStores(table);
  const world = createWorld({ bot: LOCAL_BOT, now, firstId: 100 });
  const limits = TELEGRAM_LIMITS;
  const server = await startBotApiServer(world, createBotApi({ world, limits }), TOKEN);
  let drawn = 0;
  const desk = createDesk({ stores, ownerIds: [OWNER], now, random: (n) => new Uint8Array(n).fill(++drawn) });
  const bot = createBot(TOKEN, {
    ...stores,
    desk,
    now,
    defaultContestId: 'northland-2026',
    botInfo: LOCAL_BOT,
    apiRoot: server.root,
    richMessages: 'never',
    log: () => {},
  });
  await bot.api.getUpdates({ allowed_updates: [...ALLOWED_UPDATES], timeout: 0 });
  const { call, close } = createTelegramCall(TOKEN, server.root);
  let names = 0;
  let refused = 0;

  /** Hands the bot everything that has happened. Nobody writes more often than once in two seconds. */
  async function listen(): Promise<void> {
    clock.ms += 2_000;
    for (const update of await bot.api.getUpdates({ timeout: 0 })) {
      await bot.handleUpdate(update);
      await bot.api.getUpdates({ offset: update.update_id + 1, limit: 1, timeout: 0 });
    }
  }

  async function say(chatId: number, userId: number, text: string): Promise<void> {
    speak(world, chatId, userId, { text });
    await listen();
  }

  /** Presses a button of the newest message in a private chat, by its data or what it begins with. */
  async function pressIn(userId: number, data: string): Promise<void> {
    const [newest] = [...(world.rooms.get(userId)?.posts.values() ?? [])].reverse();
    const buttons = newest?.message.reply_markup?.inline_keyboard.flat() ?? [];
    const found = buttons.find((each) => 'callback_data' in each && each.callback_data.startsWith(data));
    if (newest === undefined || found === undefined || !('callback_data' in found)) {
      throw new Error(`No button ${data} among ${JSON.stringify(buttons)}`);
    }
    press(world, userId, userId, newest.message.message_id, found.callback_data);
    await listen();
  }

  /** Lets the dispatcher run as it is deployed, until nothing is due. */
  async function dispatch() {
    const seats = createSeatStore(table);
    const failures: unknown[] = [];
    const report = await runDispatcher(
      {
        queue: createDueQueue(table),
        seats,
        fanOuts: createFanOutStore(table),
        shown: createShownStore(table),
        deliveries: stores.deliveries,
        chats: stores.chats,
        editions: stores.editions,
        programme: createProgramme(LOCAL_BOT.username),
        courier: createCourier(
          async (method, payload) => {
            const result = await call(method, payload);
            if (result.is === 'answered' && result.status === 429) refused += 1;
            return result;
          },
          { isPaid: false, triesRich: false },
        ),
        clock: {
          now: () => clock.ms,
          async wait(ms) {
            const until = clock.ms + ms;
            await new Promise((resolve) => setImmediate(resolve));
            clock.ms = Math.max(clock.ms, until);
          },
        },
        newName: () => `name-${++names}`,
        perSecond: 28,
        onError: (error) => failures.push(error),
      },
      { workMs: 600_000, leaseMs: 700_000, patienceMs: 0 },
    );
    expect(failures).toEqual([]);
    return report;
  }

  /** What stands in a chat of the bot's, in order. */
  function standing(chatId: number): { text: string; id: number; replyTo: number | undefined }[] {
    return [...(world.rooms.get(chatId)?.posts.values() ?? [])]
      .map(({ message }) => message)
      .filter((message) => 'text' in message && (chatId < 0 || message.from?.id === LOCAL_BOT.id))
      .map((message) => ({
        text: 'text' in message ? message.text : '',
        id: message.message_id,
        replyTo: message.reply_to_message?.message_id,
      }));
  }

  addPerson(world, { id: OWNER, is_bot: false, first_name: 'Owner', language_code: 'en' });
  for (const { id, language } of READERS) {
    addPerson(world, { id, is_bot: false, first_name: `Reader ${id}`, language_code: language });
  }
  for (const { id, language } of CHANNELS) {
    openRoom(world, { id, type: 'channel', title: `Nord Daily ${language}` }, [
      [OWNER, { status: 'creator' }],
    ]);
  }
  return {
    clock,
    world,
    stores,
    say,
    pressIn,
    dispatch,
    standing,
    listen,
    refusals: () => refused,
    end: async () => {
      close();
      await server.close();
      await table.close();
    },
  };
}

const night = nightOf([
  { counted: 12, shares: [44, 40, 1.5] },
  { counted: 55, shares: [49, 38, 0.9] },
  {
    counted: 61.5,
    shares: [47.2, 38, 0.8],
    kind: 'correction',
    reason: 'The board had left out the capital.',
  },
  { counted: 100, shares: [47.2, 39, 0.8], stage: 'unofficial-complete' },
]);

beforeAll(async () => {
  story = await begin();
}, 120_000);

afterAll(() => story.end());

/** Publishes an edition of the night at its own time, and lets the dispatcher run. */
async function publish(at: number) {
  const edition = night[at];
  if (edition === undefined) throw new Error('The night is over');
  story.clock.ms = Math.max(story.clock.ms, Date.parse(edition.publishedAt));
  await story.stores.editions.publishEdition(edition, sampleQuotes);
  return story.dispatch();
}

describe('a night of editions into three channels and fifty chats in four languages', {
  timeout: 300_000,
}, () => {
  test('begins with the first edition, which goes nowhere by itself', async () => {
    await publish(0);
    expect(CHANNELS.flatMap(({ id }) => story.standing(id))).toEqual([]);
  });

  test('an owner links the channels, each in its language, and posts in them', async () => {
    for (const { id } of CHANNELS) {
      const rights = ['can_post_messages', 'can_edit_messages', 'can_pin_messages'] as const;
      setBot(story.world, id, OWNER, { status: 'administrator', rights });
    }
    await story.say(OWNER, OWNER, '/start');
    const outlets = await story.stores.outlets.listOutlets();
    for (const { id, language } of CHANNELS) {
      const outlet = outlets.find(({ chatId }) => chatId === id);
      await story.say(OWNER, OWNER, '/channels');
      await story.pressIn(OWNER, `h:1:${outlet?.id}`);
      await story.pressIn(OWNER, 'h:2:');
      await story.pressIn(OWNER, 'h:7:');
      await story.pressIn(OWNER, `hl:${outlet?.id}:${language}`);
    }
    for (const outlet of outlets) {
      await story.say(OWNER, OWNER, '/post results');
      await story.pressIn(OWNER, `p004:${outlet.id}`);
      await story.pressIn(OWNER, 'p104:');
    }
    await story.dispatch();
    expect(CHANNELS.map(({ id }) => story.standing(id).map(({ text }) => text.split('\n')[0]))).toEqual([
      ['Updated 21:00 UTC, 12% counted'],
      ['Yenilənib: 21:00 UTC; sayılıb: 12%'],
      ['Обновлено в 21:00 UTC, подсчитано: 12\u00a0%'],
    ]);
  });

  test('fifty readers ask for a digest, and half of them to hear of results at once', async () => {
    for (const { id } of READERS) {
      await story.say(id, id, '/digest');
      await story.pressIn(id, TURN_ON);
      if (id % 2 === 0) {
        await story.say(id, id, '/follow');
        await story.pressIn(id, FOLLOW_RESULTS);
      }
    }
    const owed = await Promise.all(READERS.map(({ id }) => story.stores.deliveries.listDeliveries(id)));
    expect(owed.flat()).toHaveLength(75);
  });

  test('every edition changes the posts in place, with milestones and the correction beside them', async () => {
    const before = READERS.map(({ id }) => story.standing(id).length);
    for (const at of [1, 2, 3]) await publish(at);
    for (const { id } of CHANNELS) {
      const [post, half, correction, complete, ...more] = story.standing(id);
      expect(more).toEqual([]);
      expect(half?.replyTo).toBeUndefined();
      expect(correction?.replyTo).toBe(post?.id);
      expect(complete?.replyTo).toBeUndefined();
    }
    const [english, , russian] = CHANNELS.map(({ id }) => story.standing(id).map(({ text }) => text));
    expect(english).toMatchInlineSnapshot(`
      [
        "Updated 00:00 UTC, 100% counted

      Northland: presidential election, 3 May 2026

      Complete count, not official yet. Counted: 100% of the ballots.

      Ada Novak             47.2%
      Bruno Alder (Greens)    39%
      Clea Alder             0.8%

      Ada Novak leads by 8.2 percentage points (computed).
      Leading is not winning: no official result has been reported.
      The stated shares add up to 87.0% (computed).

      Source: NPA via Nordwire, published 3 May 2026.
      As of 3 May 2026. Edition 4, published 4 May 2026 at 00:00 UTC.",
        "Half is counted

      Northland: presidential election, 3 May 2026

      Partial count, not official. Counted: 55% of the ballots.

      Ada Novak              49%
      Bruno Alder (Greens)   38%
      Clea Alder            0.9%

      Source: NPA via Nordwire, published 3 May 2026.
      As of 3 May 2026. Edition 2, published 3 May 2026 at 22:00 UTC.",
        "Correction: figures shown here were wrong

      Northland: presidential election, 3 May 2026

      Partial count, not official. Counted: 61.5% of the ballots.

      • Counted: 55% of the ballots → 61.5% of the ballots
      • Ada Novak: 49% → 47.2%
      • Clea Alder: 0.9% → 0.8%

      Reason: The board had left out the capital.

      Source: NPA via Nordwire, published 3 May 2026.
      As of 3 May 2026. Edition 3, published 3 May 2026 at 23:00 UTC.",
        "The count is complete

      Northland: presidential election, 3 May 2026

      Complete count, not official yet. Counted: 100% of the ballots.

      Ada Novak             47.2%
      Bruno Alder (Greens)    39%
      Clea Alder             0.8%

      Source: NPA via Nordwire, published 3 May 2026.
      As of 3 May 2026. Edition 4, published 4 May 2026 at 00:00 UTC.",
      ]
    `);
    expect(russian).toMatchInlineSnapshot(`
      [
        "Обновлено в 00:00 UTC, подсчитано: 100 %

      Northland: президентские выборы, 3 мая 2026 года

      Подсчитано всё, но официального результата ещё нет. Подсчитано: 100 % бюллетеней.

      Ada Novak             47,2 %
      Bruno Alder (Greens)    39 %
      Clea Alder             0,8 %

      Лидирует Ada Novak; отрыв: 8,2 п. п. (вычислено).
      Лидировать ещё не значит победить: официального результата нет.
      Названные доли в сумме дают 87,0 % (вычислено).

      Источник: NPA через Nordwire, опубликовано 3 мая 2026 года.
      По состоянию на 3 мая 2026 года. Выпуск 4, опубликован 4 мая 2026 года в 00:00 UTC.",
        "Подсчитана половина

      Northland: президентские выборы, 3 мая 2026 года

      Подсчёт не завершён, данные неофициальные. Подсчитано: 55 % бюллетеней.

      Ada Novak              49 %
      Bruno Alder (Greens)   38 %
      Clea Alder            0,9 %

      Источник: NPA через Nordwire, опубликовано 3 мая 2026 года.
      По состоянию на 3 мая 2026 года. Выпуск 2, опубликован 3 мая 2026 года в 22:00 UTC.",
        "Исправление: здесь были показаны неверные цифры

      Northland: президентские выборы, 3 мая 2026 года

      Подсчёт не завершён, данные неофициальные. Подсчитано: 61,5 % бюллетеней.

      • Подсчитано: 55 % бюллетеней → 61,5 % бюллетеней
      • Ada Novak: 49 % → 47,2 %
      • Clea Alder: 0,9 % → 0,8 %

      Причина: The board had left out the capital.

      Источник: NPA через Nordwire, опубликовано 3 мая 2026 года.
      По состоянию на 3 мая 2026 года. Выпуск 3, опубликован 3 мая 2026 года в 23:00 UTC.",
        "Подсчёт завершён

      Northland: президентские выборы, 3 мая 2026 года

      Подсчитано всё, но официального результата ещё нет. Подсчитано: 100 % бюллетеней.

      Ada Novak             47,2 %
      Bruno Alder (Greens)    39 %
      Clea Alder             0,8 %

      Источник: NPA через Nordwire, опубликовано 3 мая 2026 года.
      По состоянию на 3 мая 2026 года. Выпуск 4, опубликован 4 мая 2026 года в 00:00 UTC.",
      ]
    `);
    const told = READERS.map(({ id }, at) => story.standing(id).length - (before[at] ?? 0));
    expect(told).toEqual(READERS.map(({ id }) => (id % 2 === 0 ? 3 : 0)));
  });

  test('at half past eight every reader has one digest, in their own language, and then none', async () => {
    const before = READERS.map(({ id }) => story.standing(id).length);
    story.clock.ms = Date.UTC(2026, 4, 4, 8, 30);
    await story.dispatch();
    story.clock.ms = Date.UTC(2026, 4, 5, 8, 30);
    await story.dispatch();
    const digests = READERS.map(({ id }, at) => story.standing(id).slice(before[at]));
    expect(digests.map((each) => each.map(({ text }) => text.split('\n')[0]))).toEqual(
      READERS.map(({ language }) => [
        { en: 'What has changed', az: 'Nə dəyişdi', ru: 'Что изменилось', tr: 'Neler değişti' }[language],
      ]),
    );
    expect(digests.slice(0, 4).map(([digest]) => digest?.text)).toMatchInlineSnapshot(`
      [
        "What has changed

      Northland: presidential election, 3 May 2026

      Complete count, not official yet. Counted: 100% of the ballots.

      • Stage: partial count → complete count
      • Counted: 12% of the ballots → 100% of the ballots
      • Ada Novak: 44% → 47.2%
      • Bruno Alder: 40% → 39%
      • Clea Alder: 1.5% → 0.8%

      Source: NPA via Nordwire, published 3 May 2026.
      As of 3 May 2026. Edition 4, published 4 May 2026 at 00:00 UTC.",
        "Nə dəyişdi

      Northland: prezident seçkisi, 3 may 2026

      Sayım başa çatıb, amma nəticə hələ rəsmi deyil. Sayılıb: bülletenlərin 100%-i.

      • Mərhələ: sayım başa çatmayıb → sayım başa çatıb
      • Sayılıb: bülletenlərin 12%-i → bülletenlərin 100%-i
      • Ada Novak: 44% → 47,2%
      • Bruno Alder: 40% → 39%
      • Clea Alder: 1,5% → 0,8%

      Mənbə: NPA (Nordwire vasitəsilə), dərc tarixi: 3 may 2026.
      Məlumatın tarixi: 3 may 2026. Buraxılış 4, dərc vaxtı: 4 may 2026, 00:00 UTC.",
        "Что изменилось

      Northland: президентские выборы, 3 мая 2026 года

      Подсчитано всё, но официального результата ещё нет. Подсчитано: 100 % бюллетеней.

      • Стадия: подсчёт не завершён → подсчитано всё
      • Подсчитано: 12 % бюллетеней → 100 % бюллетеней
      • Ada Novak: 44 % → 47,2 %
      • Bruno Alder: 40 % → 39 %
      • Clea Alder: 1,5 % → 0,8 %

      Источник: NPA через Nordwire, опубликовано 3 мая 2026 года.
      По состоянию на 3 мая 2026 года. Выпуск 4, опубликован 4 мая 2026 года в 00:00 UTC.",
        "Neler değişti

      Northland: cumhurbaşkanlığı seçimi, 3 Mayıs 2026

      Sayım tamamlandı, sonuç henüz resmî değil. Sayılan: oy pusulalarının %100’ü.

      • Aşama: sayım tamamlanmadı → sayım tamamlandı
      • Sayılan: oy pusulalarının %12’si → oy pusulalarının %100’ü
      • Ada Novak: %44 → %47,2
      • Bruno Alder: %40 → %39
      • Clea Alder: %1,5 → %0,8

      Kaynak: NPA (Nordwire aracılığıyla), yayım tarihi 3 Mayıs 2026.
      Verilerin tarihi: 3 Mayıs 2026. Sürüm 4, yayım zamanı 4 Mayıs 2026, 00:00 UTC.",
      ]
    `);
  });

  test('Telegram never had to say wait', () => {
    expect(story.refusals()).toBe(0);
  });
});
