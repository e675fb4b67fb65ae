import { OTHER_PARTS, PUBLIC_PART, type QueuePart } from '../../src/delivery/due-queue.ts';
import { FOLLOWER_SHARDS } from '../../src/delivery/fan-out-store.ts';
import { createStores } from '../../src/services.ts';
import type { OnDamage } from '../../src/table/item.ts';
import type { Table } from '../../src/table/table.ts';
import { CONTEST, NOW, PICTURE } from './every-kind.ts';

/** Every way to read an item of the table, by name, for one chat and one contest. */
export function everyReading(table: Table, chatId: number, onDamage: OnDamage = () => {}) {
  const stores = createStores(table, onDamage);
  const { editions, fanOuts, queue } = stores;
  const shards = Array.from({ length: FOLLOWER_SHARDS }, (_, shard) => shard);
  const parts: QueuePart[] = [PUBLIC_PART, ...OTHER_PARTS];
  const later = new Date(NOW.getTime() + 1_000);
  return {
    answer: () => stores.chats.readForAnswer(chatId, null, CONTEST),
    deliveries: () => stores.deliveries.listDeliveries(chatId),
    due: () => Promise.all(parts.map((part) => queue.readDue(part, later.toISOString(), null))),
    troubles: () => stores.queueView.listTroubles(10),
    followers: () => Promise.all(shards.map((shard) => fanOuts.listFollowers(CONTEST, shard, null))),
    readers: () => Promise.all(shards.map((shard) => fanOuts.listReaders(CONTEST, shard, null, NOW))),
    fanOut: () => fanOuts.findFanOut(CONTEST),
    seat: () => stores.seats.readSeat(),
    quarantine: () => stores.quarantine.listUpdates(NOW),
    reports: () => stores.figureReports.listOpenReports(),
    outlets: () => stores.outlets.listOutlets(),
    parts: () => stores.parts.listParts(chatId, NOW),
    readings: () => stores.readings.listReadings(CONTEST),
    current: () => editions.findCurrentEdition(CONTEST),
    former: () => editions.findEdition(CONTEST, 1),
    record: () => editions.findRecord(CONTEST, 2),
    quotes: () => editions.listQuotes(CONTEST, 2),
    contests: () => editions.listContests(),
    drafts: () => stores.drafts.listDrafts(),
    draft: () => stores.drafts.findDraft('d1'),
    approvals: () => stores.approvals.listApprovals(),
    editors: () => stores.editors.readEditors(),
    settings: () => stores.settings.findContestSettings(CONTEST),
    trace: () => stores.trace.listDeeds(CONTEST, 10),
    picture: () => stores.pictures.findFileId(PICTURE),
    tombstones: () => stores.tombstones.listTombstones(NOW),
  };
}
