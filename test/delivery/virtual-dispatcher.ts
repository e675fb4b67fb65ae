import { randomUUID } from 'node:crypto';
import { createCourier } from '../../src/bot/courier.ts';
import type { TelegramCall } from '../../src/bot/telegram-call.ts';
import { createProgramme } from '../../src/delivery/create-programme.ts';
import {
  FUNCTION_TIMES,
  type RunReport,
  runDispatcher,
  SENDS_PER_SECOND,
} from '../../src/delivery/dispatcher.ts';
import { createStores } from '../../src/services.ts';
import { VirtualTime } from '../../src/simulator/virtual-time.ts';
import { MemoryClient } from '../../src/table/memory-client.ts';
import { POST } from '../lambda/living-post.ts';
import { sampleEdition, sampleQuotes } from '../table/samples.ts';

type Dispatcher = ReturnType<typeof build>;
let loading: Promise<void> | undefined;

/** The shipped dispatcher over a table in memory, with time that passes only when nothing is left to do. */
export async function openDispatcher(startMs: number): Promise<Dispatcher> {
  // What is loaded late takes real time, in which virtual time would run away.
  loading ??= sendOne(build(startMs), startMs);
  await loading;
  const dispatcher = build(startMs);
  await dispatcher.stores.editions.publishEdition(sampleEdition(1), sampleQuotes(1));
  return dispatcher;
}

async function sendOne({ stores, dispatch }: Dispatcher, startMs: number): Promise<void> {
  await stores.editions.publishEdition(sampleEdition(1), sampleQuotes(1));
  await stores.deliveries.saveOrder(POST, new Date(startMs - 1_000).toISOString());
  await dispatch(async () => ({
    is: 'answered',
    status: 200,
    body: { ok: true, result: { message_id: 77 } },
  }));
}

function build(startMs: number) {
  const time = new VirtualTime(startMs);
  const table = { client: new MemoryClient(), name: 'teller', wait: time.wait };
  const stores = createStores(table, () => {});

  async function dispatch(call: TelegramCall, workMs = FUNCTION_TIMES.workMs): Promise<RunReport> {
    let report: RunReport | undefined;
    const failures: unknown[] = [];
    const running = runDispatcher(
      {
        ...stores,
        programme: createProgramme('teller_bot'),
        courier: createCourier(call, { isPaid: false, triesRich: false }),
        clock: time,
        newName: randomUUID,
        perSecond: SENDS_PER_SECOND,
        onError: (error) => failures.push(error),
      },
      { ...FUNCTION_TIMES, workMs, patienceMs: 0 },
    ).then((ended) => {
      report = ended;
    });
    while (report === undefined) {
      await new Promise(setImmediate);
      await time.run(() => report !== undefined);
    }
    await running;
    if (failures.length > 0) throw failures[0];
    return report;
  }

  return { time, table, stores, dispatch };
}
