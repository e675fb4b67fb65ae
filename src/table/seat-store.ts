import * as z from 'zod/mini';
import type { HoldStore } from '../delivery/holds.ts';
import type { SeatState, SeatStore } from '../delivery/seat.ts';
import { getItems } from './get-items.ts';
import { type Attributes, type StoredItem, toStored } from './item.ts';
import { SEAT } from './keys.ts';
import { parseItem } from './parse-item.ts';
import { ConditionFailed, type Table } from './table.ts';
import { changedItem, changeItem } from './write.ts';

/** Times are milliseconds since 1970. Nothing is there before the first dispatcher or the first hold. */
const SeatItem = z.object({
  fence: z._default(z.int(), 0),
  leaseUntil: z._default(z.int(), 0),
  endsAt: z._default(z.int(), 0),
  reservedUntil: z._default(z.int(), 0),
  notBefore: z._default(z.int(), 0),
  woken: z._default(z.int(), 0),
  wasLeft: z._default(z.boolean(), true),
  /** Contests that are held; with an empty name, everything. */
  held: z._default(z.array(z.string()), []),
});
type SeatItem = z.infer<typeof SeatItem>;

const EVERYTHING = '*';

/** The dispatcher's seat, and the holds that stand beside it, so that whoever sends reads them with every second. */
export function createSeatStore(table: Table): SeatStore & HoldStore {
  async function readItem(): Promise<SeatItem> {
    const [stored = {}] = await getItems(table, [SEAT], 'strong');
    return parseSeat(stored);
  }

  /** The item as changed; as it is where the condition does not hold. */
  async function change(
    update: string,
    holds: string,
    values: Attributes,
  ): Promise<{ isChanged: boolean; seat: SeatItem }> {
    try {
      const stored = await changedItem(table, SEAT, { update, holds, values: toStored(values) });
      return { isChanged: true, seat: parseSeat(stored) };
    } catch (error) {
      if (!(error instanceof ConditionFailed)) throw error;
      return { isChanged: false, seat: await readItem() };
    }
  }

  const changeHolds = async (verb: 'ADD' | 'DELETE', contestId: string | null): Promise<void> => {
    const held = { ':held': { SS: [contestId ?? EVERYTHING] } };
    await changeItem(table, SEAT, { update: `${verb} held :held`, values: held });
  };

  return {
    async take({ by, nowMs, leaseUntilMs, endsAtMs }) {
      const { isChanged, seat } = await change(
        'SET wasLeft = if_not_exists(hasLeft, :yes), hasLeft = :no, sitter = :by, leaseUntil = :lease, endsAt = :ends ADD fence :one',
        // The last part knows a repetition of this very write.
        'attribute_not_exists(leaseUntil) OR leaseUntil <= :now OR sitter = :by',
        {
          ':by': by,
          ':now': nowMs,
          ':lease': leaseUntilMs,
          ':ends': endsAtMs,
          ':one': 1,
          ':yes': true,
          ':no': false,
        },
      );
      if (isChanged) {
        return { is: 'taken', fence: seat.fence, state: stateOf(seat), wasLeft: seat.wasLeft };
      }
      await changeItem(table, SEAT, { update: 'ADD woken :one', values: toStored({ ':one': 1 }) });
      return { is: 'held', endsAtMs: seat.endsAt };
    },

    async reserve(fence, untilMs, nowMs) {
      const { isChanged, seat } = await change(
        'SET reservedUntil = :until',
        'fence = :fence AND (attribute_not_exists(notBefore) OR notBefore <= :now)',
        { ':until': untilMs, ':fence': fence, ':now': nowMs },
      );
      if (isChanged) return { is: 'reserved', state: stateOf(seat) };
      return seat.fence === fence ? { is: 'waiting', notBeforeMs: seat.notBefore } : { is: 'lost' };
    },

    async defer(untilMs) {
      await change('SET notBefore = :until', 'attribute_not_exists(notBefore) OR notBefore < :until', {
        ':until': Math.ceil(untilMs),
      });
    },

    async release(fence, reservedUntilMs, unlessWokenSince) {
      const { isChanged, seat } = await change(
        'SET hasLeft = :yes, leaseUntil = :free, endsAt = :free, reservedUntil = :until REMOVE sitter',
        unlessWokenSince === null
          ? 'fence = :fence'
          : 'fence = :fence AND (attribute_not_exists(woken) OR woken = :woken)',
        {
          ':yes': true,
          ':free': 0,
          ':until': reservedUntilMs,
          ':fence': fence,
          ...(unlessWokenSince !== null && { ':woken': unlessWokenSince }),
        },
      );
      const hasLeft = isChanged || seat.fence !== fence || seat.leaseUntil === 0;
      return hasLeft ? { is: 'left' } : { is: 'woken', woken: seat.woken };
    },

    readSeat: async () => stateOf(await readItem()),
    readHolds: async () => stateOf(await readItem()).holds,
    hold: (contestId) => changeHolds('ADD', contestId),
    resume: (contestId) => changeHolds('DELETE', contestId),
  };
}

const parseSeat = (stored: StoredItem): SeatItem => parseItem("dispatcher's seat", SeatItem, stored);

function stateOf({ notBefore, reservedUntil, woken, held }: SeatItem): SeatState {
  return {
    notBeforeMs: notBefore,
    reservedUntilMs: reservedUntil,
    woken,
    holds: {
      all: held.includes(EVERYTHING),
      contestIds: held.filter((contestId) => contestId !== EVERYTHING),
    },
  };
}
