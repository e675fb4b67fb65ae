import { randomUUID } from 'node:crypto';
import { createCourier } from '../bot/courier.ts';
import { createTelegramCall } from '../bot/telegram-call.ts';
import { createProgramme } from '../delivery/create-programme.ts';
import { FUNCTION_TIMES, runDispatcher, SENDS_PER_SECOND } from '../delivery/dispatcher.ts';
import type { Stores } from '../services.ts';
import { type Io, say } from './io.ts';
import { describe } from './running-bot.ts';

/** So often what is due is looked for: what was just published goes out while one still looks. */
const EVERY_MS = 2_000;

/** Which bot sends, and where its Telegram is. */
export type Sender = { token: string; username: string; apiRoot: string | undefined };

/**
 * The dispatcher of the deployed bot, in this process: sends what is due until `stop`, which waits for what is under
 * way. A seat of the same table keeps it apart from the deployed one.
 */
export function deliverHere(
  stores: Stores,
  { token, username, apiRoot }: Sender,
  io: Pick<Io, 'now' | 'wait' | 'stderr'>,
): { look: () => void; stop: () => Promise<void> } {
  const { call, close } = createTelegramCall(token, apiRoot);
  const trouble = (error: unknown) =>
    say(io.stderr, `Something that is due could not be sent: ${describe(error)}`);
  let running: Promise<void> | undefined;
  const run = async () => {
    try {
      await runDispatcher(
        {
          ...pick(stores),
          programme: createProgramme(username),
          courier: createCourier(call, { isPaid: false, triesRich: true }),
          clock: { now: () => io.now().getTime(), wait: io.wait },
          newName: randomUUID,
          perSecond: SENDS_PER_SECOND,
          onError: trouble,
        },
        { ...FUNCTION_TIMES, patienceMs: 0 },
      );
    } catch (error) {
      trouble(error);
    } finally {
      running = undefined;
    }
  };
  const look = () => {
    running ??= run();
  };
  const timer = setInterval(look, EVERY_MS);
  return {
    look,
    async stop() {
      clearInterval(timer);
      await running;
      close();
    },
  };
}

function pick({ queue, seats, fanOuts, shown, deliveries, chats, editions }: Stores) {
  return { queue, seats, fanOuts, shown, deliveries, chats, editions };
}
