import { describe, expect, test } from 'vitest';
import { sentLately, type Tally } from '../../src/delivery/sent-count.ts';
import { POST } from '../lambda/living-post.ts';
import { openDispatcher } from './virtual-dispatcher.ts';

const HOUR_MS = 3_600_000;
const EIGHT_MS = Date.UTC(2030, 4, 12, 20);
const NEVER: Tally = { sent: 0, sentAfter: 0, hourFromMs: 0, totalThen: 0, hourBefore: 0 };

describe('what was sent lately', () => {
  const tally: Tally = { sent: 95, sentAfter: 5, hourFromMs: EIGHT_MS, totalThen: 60, hourBefore: 20 };

  test('is what both counts have gained since the full hour, and what the hour before had', () => {
    const now = EIGHT_MS + HOUR_MS - 1;
    expect(sentLately(tally, now)).toEqual({ fromMs: EIGHT_MS, since: 40, before: 20 });
  });

  test('moves into the hour before when a new one begins, though nothing is sent in it', () => {
    const nine = EIGHT_MS + HOUR_MS;
    expect(sentLately(tally, nine)).toEqual({ fromMs: nine, since: 0, before: 40 });
  });

  test('is nothing after an hour in which nothing was sent', () => {
    const ten = EIGHT_MS + 2 * HOUR_MS;
    expect(sentLately(tally, ten)).toEqual({ fromMs: ten, since: 0, before: 0 });
  });

  test('is nothing before anything was sent', () => {
    expect(sentLately(NEVER, EIGHT_MS)).toEqual({ fromMs: EIGHT_MS, since: 0, before: 0 });
  });
});

describe('the dispatcher counts', () => {
  /** As many channels as are owed the results of Norland now, and a Telegram that takes half a second to answer. */
  async function night(startMs: number, channels: number) {
    const { time, stores, dispatch } = await openDispatcher(startMs);
    for (let index = 0; index < channels; index += 1) {
      const chatId = POST.chatId - index;
      await stores.deliveries.saveOrder({ ...POST, chatId }, new Date(startMs - 1_000).toISOString());
    }
    let taken = 0;
    const answer = (body: object) => async () => {
      await time.wait(500);
      return { is: 'answered' as const, status: 200, body };
    };
    return {
      time,
      takes: (workMs?: number) =>
        dispatch(() => {
          taken += 1;
          return answer({ ok: true, result: { message_id: taken } })();
        }, workMs),
      refuses: () =>
        dispatch(answer({ ok: false, error_code: 403, description: 'Forbidden: bot was kicked from x' })),
      taken: () => taken,
      lately: async () => sentLately((await stores.seats.readSeat()).tally, time.now()),
    };
  }

  test('each message that Telegram takes, with those whose answer comes when the seat is left', async () => {
    const { takes, taken, lately } = await night(EIGHT_MS, 60);
    expect((await takes(1_000)).ended).toBe('time');
    const first = taken();
    expect(first).toBeGreaterThan(20);
    expect(first).toBeLessThan(60);
    expect((await lately()).since).toBe(first);
    await takes();
    expect(taken()).toBe(60);
    expect(await lately()).toEqual({ fromMs: EIGHT_MS, since: 60, before: 0 });
  });

  test('a night across the full hour in the two hours that it was sent in', async () => {
    const { takes, lately } = await night(EIGHT_MS - 1_500, 60);
    await takes();
    const { fromMs, since, before } = await lately();
    expect(fromMs).toBe(EIGHT_MS);
    expect(since + before).toBe(60);
    expect(before).toBeGreaterThan(20);
    expect(since).toBeGreaterThan(10);
  });

  test('nothing that Telegram refuses', async () => {
    const { refuses, lately } = await night(EIGHT_MS, 3);
    await refuses();
    expect(await lately()).toEqual({ fromMs: EIGHT_MS, since: 0, before: 0 });
  });
});
