import * as z from 'zod/mini';
import type { HoldStore } from '../delivery/holds.ts';
import type { SeatState, SeatStore } from '../delivery/seat.ts';
import type { Tally } from '../delivery/sent-count.ts';
import { getItems } from './get-items.ts';
import { type StoredItem, toStored } from './item.ts';
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
  /** Ids of chats. */
  recent: z._default(z.array(z.int()), []),
  sent: z._default(z.int(), 0),
  sentAfter: z._default(z.int(), 0),
  hourFrom: z._default(z.int(), 0),
  totalThen: z._default(z.int(), 0),
  hourBefore: z._default(z.int(), 0),
  /** Contests that are held; with an empty name, everything. */
  held: z._default(z.array(z.string()), []),
});
type SeatItem = z.infer<typeof SeatItem>;

const EVERYTHING = '*';

/** All but `sentAfter`, which others write, too. */
const SET_TALLY = 'sent = :sent, hourFrom = :hour, totalThen = :then, hourBefore = :before';
const tallied = ({ sent, hourFromMs, totalThen, hourBefore }: Tally) => ({
  ':sent': sent,
  ':hour': hourFromMs,
  ':then': totalThen,
  ':before': hourBefore,
});

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
    values: StoredItem,
  ): Promise<{ isChanged: boolean; seat: SeatItem }> {
    try {
      const stored = await changedItem(table, SEAT, { update, holds, values });
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
        toStored({
          ':by': by,
          ':now': nowMs,
          ':lease': leaseUntilMs,
          ':ends': endsAtMs,
          ':one': 1,
          ':yes': true,
          ':no': false,
        }),
      );
      if (isChanged) {
        return { is: 'taken', fence: seat.fence, state: stateOf(seat), wasLeft: seat.wasLeft };
      }
      await changeItem(table, SEAT, { update: 'ADD woken :one', values: toStored({ ':one': 1 }) });
      return { is: 'held', endsAtMs: seat.endsAt, leaseUntilMs: seat.leaseUntil };
    },

    async reserve(fence, untilMs, nowMs, tally) {
      const { isChanged, seat } = await change(
        `SET reservedUntil = :until, ${SET_TALLY}`,
        'fence = :fence AND (attribute_not_exists(notBefore) OR notBefore <= :now)',
        toStored({ ':until': untilMs, ':fence': fence, ':now': nowMs, ...tallied(tally) }),
      );
      if (isChanged) return { is: 'reserved', state: stateOf(seat) };
      return seat.fence === fence ? { is: 'waiting', notBeforeMs: seat.notBefore } : { is: 'lost' };
    },

    async defer(untilMs) {
      await change(
        'SET notBefore = :until',
        'attribute_not_exists(notBefore) OR notBefore < :until',
        toStored({ ':until': Math.ceil(untilMs) }),
      );
    },

    addSent: (count) =>
      changeItem(table, SEAT, { update: 'ADD sentAfter :count', values: toStored({ ':count': count }) }),

    async release(fence, reservedUntilMs, recent, tally, unlessWokenSince) {
      const { isChanged, seat } = await change(
        // A set is never empty.
        recent.length > 0
          ? `SET hasLeft = :yes, leaseUntil = :free, endsAt = :free, reservedUntil = :until, ${SET_TALLY}, recent = :recent REMOVE sitter`
          : `SET hasLeft = :yes, leaseUntil = :free, endsAt = :free, reservedUntil = :until, ${SET_TALLY} REMOVE sitter, recent`,
        unlessWokenSince === null
          ? 'fence = :fence'
          : 'fence = :fence AND (attribute_not_exists(woken) OR woken = :woken)',
        {
          ...toStored({
            ':yes': true,
            ':free': 0,
            ':until': reservedUntilMs,
            ':fence': fence,
            ...tallied(tally),
            ...(unlessWokenSince !== null && { ':woken': unlessWokenSince }),
          }),
          ...(recent.length > 0 && { ':recent': { NS: recent.map(String) } }),
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

function stateOf({ held, ...seat }: SeatItem): SeatState {
  const { endsAt, leaseUntil, notBefore, reservedUntil, woken, recent } = seat;
  const { sent, sentAfter, hourFrom, totalThen, hourBefore } = seat;
  return {
    endsAtMs: endsAt,
    leaseUntilMs: leaseUntil,
    notBeforeMs: notBefore,
    reservedUntilMs: reservedUntil,
    woken,
    recent,
    tally: { sent, sentAfter, hourFromMs: hourFrom, totalThen, hourBefore },
    holds: {
      all: held.includes(EVERYTHING),
      contestIds: held.filter((contestId) => contestId !== EVERYTHING),
    },
  };
}
