import { parseArgs } from 'node:util';
import { readLocalConfig } from '../config.ts';
import type { Trouble } from '../delivery/delivery-store.ts';
import { sentLately } from '../delivery/sent-count.ts';
import type { Stores } from '../services.ts';
import { EXIT, type Exit, type Io, say, UsageError } from './io.ts';
import { withTable } from './open-table.ts';

const USAGE = `teller deliveries                         what is due, and what did not go as it should
teller deliveries retry NUMBER…|all       tries these once more
teller deliveries dismiss NUMBER…|all     strikes these off the list
teller deliveries hold [CONTEST]          stops everything that goes out, or what is about one election
teller deliveries resume [CONTEST]        lets it go out again; shows first what waits`;

/** As many as one looks through. */
const LISTED = 200;
const SHOWN_BEFORE_RESUMING = 20;

/** `teller deliveries`: the queue, and what an operator can do about it. */
export async function deliveriesCommand(args: string[], io: Io): Promise<Exit> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { table: { type: 'string' } },
  });
  const [verb, ...rest] = positionals;
  const choice = { ...readLocalConfig(io.env), table: values.table, create: false, samples: false };
  return withTable(choice, io, async (stores) => {
    switch (verb) {
      case undefined:
        await list(stores, io);
        return EXIT.done;
      case 'retry':
      case 'dismiss':
        await settle(stores, verb, rest, io);
        return EXIT.done;
      case 'hold':
        await stores.seats.hold(rest[0] ?? null);
        say(io.stdout, `Held: ${rest[0] ?? 'everything'}. Nothing of it goes out from the next second on.`);
        return EXIT.done;
      case 'resume':
        await resume(stores, rest[0] ?? null, io);
        return EXIT.done;
      default:
        throw new UsageError(USAGE);
    }
  });
}

async function list({ queueView, seats }: Stores, io: Io): Promise<void> {
  const now = io.now();
  const { due, inFlight, troubles } = await queueView.countQueue(now);
  const { holds, notBeforeMs, tally } = await seats.readSeat();
  const { fromMs, since, before } = sentLately(tally, now.getTime());
  say(
    io.stdout,
    `Due: ${due}, of these under way or left open by a crash: ${inFlight}. Troubles: ${troubles}.`,
  );
  say(
    io.stdout,
    `Sent, edits included: ${since} since ${new Date(fromMs).toISOString().slice(11, 16)} UTC, ${before} in the hour before.`,
  );
  if (holds.all) say(io.stdout, 'Everything is held.');
  for (const contestId of holds.contestIds) say(io.stdout, `Held: ${contestId}.`);
  if (notBeforeMs > now.getTime()) {
    say(io.stdout, `Telegram has asked to wait until ${new Date(notBeforeMs).toISOString()}.`);
  }
  for (const [index, trouble] of (await queueView.listTroubles(LISTED)).entries()) {
    say(
      io.stdout,
      `${index + 1}  ${trouble.at}  ${trouble.is}: ${trouble.why}  ${trouble.deliveryId}  chat ${trouble.chatId}`,
    );
  }
}

async function settle(
  { queueView }: Stores,
  verb: 'retry' | 'dismiss',
  numbers: readonly string[],
  io: Io,
): Promise<void> {
  const troubles = await queueView.listTroubles(LISTED);
  const chosen = numbers[0] === 'all' ? troubles : numbers.map((number) => numbered(troubles, number));
  if (numbers.length === 0) throw new UsageError(USAGE);
  for (const trouble of chosen) {
    await (verb === 'retry' ? queueView.retry(trouble, io.now()) : queueView.dismiss(trouble));
  }
  say(io.stdout, verb === 'retry' ? `Due again: ${chosen.length}.` : `Struck off: ${chosen.length}.`);
}

function numbered(troubles: readonly Trouble[], number: string): Trouble {
  const trouble = /^[1-9]\d*$/.test(number) ? troubles[Number(number) - 1] : undefined;
  if (trouble === undefined) throw new UsageError(`There is no ${number} in the list.`);
  return trouble;
}

async function resume({ queueView, seats }: Stores, contestId: string | null, io: Io): Promise<void> {
  const waiting = await queueView.listDue(contestId, io.now(), SHOWN_BEFORE_RESUMING);
  for (const { id, chatId } of waiting) say(io.stdout, `${id}  chat ${chatId}`);
  if (waiting.length === SHOWN_BEFORE_RESUMING) say(io.stdout, '… and more.');
  await seats.resume(contestId);
  say(io.stdout, `Resumed: ${contestId ?? 'everything'}.`);
}
