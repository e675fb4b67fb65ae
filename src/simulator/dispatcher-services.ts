import { createCourier } from '../bot/courier.ts';
import { type DispatcherServices, SENDS_PER_SECOND } from '../delivery/dispatcher.ts';
import { createChatStore } from '../table/chat-store.ts';
import type { TableClient } from '../table/client.ts';
import { createDeliveryStore } from '../table/delivery-store.ts';
import { createDueQueue } from '../table/due-queue.ts';
import { createFanOutStore } from '../table/fan-out-store.ts';
import { createSeatStore } from '../table/seat-store.ts';
import { createShownStore } from '../table/shown-store.ts';
import type { Table } from '../table/table.ts';
import type { Machine } from './machine.ts';
import { virtualProgramme } from './virtual-programme.ts';

export const TABLE_NAME = 'simulated';

/** The shipped stores and courier on a machine; `client` is its client of the table, or what stands before it. */
export function dispatcherServices(
  machine: Machine,
  client: TableClient,
  world: Pick<DispatcherServices, 'editions' | 'newName' | 'onError'>,
): DispatcherServices {
  const table: Table = { client, name: TABLE_NAME, wait: machine.clock.wait };
  return {
    ...world,
    queue: createDueQueue(table),
    seats: createSeatStore(table),
    fanOuts: createFanOutStore(table),
    shown: createShownStore(table),
    deliveries: createDeliveryStore(table),
    chats: createChatStore(table),
    programme: virtualProgramme,
    courier: createCourier(machine.call, {
      isPaid: false,
      triesRich: false,
    }) as DispatcherServices['courier'],
    clock: machine.clock,
    perSecond: SENDS_PER_SECOND,
  };
}
