import type { Order } from '../../src/delivery/delivery.ts';
import type { Outlet } from '../../src/delivery/outlet.ts';
import type { PictureRef } from '../../src/delivery/picture-store.ts';
import { DEFAULT_SETTINGS } from '../../src/desk/contest-settings.ts';
import type { Draft } from '../../src/desk/draft.ts';
import type { FigureReport } from '../../src/desk/figure-report.ts';
import type { FigureRef } from '../../src/desk/record.ts';
import { createStores } from '../../src/services.ts';
import { createClaimStore } from '../../src/table/claim-store.ts';
import { createFloodStore } from '../../src/table/flood-store.ts';
import type { Table } from '../../src/table/table.ts';
import { createTryStore } from '../../src/table/try-store.ts';
import { sampleEdition, sampleQuotes, sampleReading } from './samples.ts';

export const NOW = new Date('2030-05-12T20:00:00.000Z');
export const CONTEST = 'norland-2030';
const AT = NOW.toISOString();

const FIGURE: FigureRef = { subject: 'share', name: 'Ada Gül', about: null, area: null, unit: null };

/** What a chat is owed, of each kind. */
export function sampleOrders(chatId: number): Order[] {
  const to = { chatId, chatKind: 'private', threadId: null, isSilent: false } as const;
  return [
    {
      ...to,
      owed: {
        kind: 'post',
        contestId: CONTEST,
        answer: 'results',
        isPinned: false,
        hasMilestones: true,
        signOff: 'The desk',
        hashtags: ['norland'],
      },
    },
    {
      ...to,
      owed: {
        kind: 'digest',
        contestIds: [],
        hour: 8,
        minute: 30,
        weekdays: [1, 5],
        onlyIfChanged: true,
      },
    },
    { ...to, owed: { kind: 'follow', contestId: CONTEST, topics: [], candidates: ['Ada Gül'] } },
  ];
}

const notice = (chatId: number): Order => ({
  chatId,
  chatKind: 'private',
  threadId: null,
  isSilent: false,
  owed: { kind: 'notice', contestId: CONTEST, edition: 1, about: { is: 'correction' }, under: null },
});

const sampleReport = (chatId: number): FigureReport => ({
  id: `r${Math.abs(chatId) % 1_000}`,
  version: 1,
  contestId: CONTEST,
  edition: 1,
  figure: FIGURE,
  asShown: '60%',
  sentence: null,
  note: 'It says 61%.',
  chatId,
  at: AT,
  answer: null,
});

const sampleOutlet = (chatId: number): Outlet => ({
  id: `o${Math.abs(chatId) % 1_000}`,
  chatId,
  chatKind: 'group',
  threadId: null,
  title: 'Ours',
  editorId: 7,
  isLinked: true,
  mayPost: true,
  signOff: null,
  hashtags: [],
  version: 1,
});

/** Keeps one item of every kind that is ever kept of a chat. */
export async function keepChat(table: Table, chatId: number): Promise<void> {
  const stores = createStores(table);
  await stores.chats.saveSettings(chatId, { locale: 'tr', zone: 'Asia/Baku', contestId: CONTEST });
  await stores.chats.saveShownEdition(chatId, CONTEST, 1, NOW);
  for (const order of sampleOrders(chatId)) await stores.deliveries.saveOrder(order, AT);
  await stores.fanOuts.addNotice(notice(chatId), AT);
  const trouble = { chatId, deliveryId: 'x', at: AT, is: 'dead', why: 'no-rights' } as const;
  await stores.queue.saveTrouble(trouble);
  await createFloodStore(table).countUpdate(chatId, AT.slice(0, 16));
  await createClaimStore(table, () => NOW).claimUpdate(chatId, 77);
  await createTryStore(table, () => NOW).begin(chatId, 78, 'a-name');
  const id = String(Math.abs(chatId) % 1_000);
  const update = `{"update_id":${id},"message":{"chat":{"id":${chatId}}}}`;
  await stores.quarantine.keepUpdate({ id, at: AT, why: 'TypeError', chatId, update });
  await stores.figureReports.countReport(chatId, AT.slice(0, 13), 5);
  const report = await stores.figureReports.findReport(sampleReport(chatId).id);
  await stores.figureReports.saveReport({ ...sampleReport(chatId), version: (report?.version ?? 0) + 1 });
  const outlet = await stores.outlets.findOutlet(sampleOutlet(chatId).id);
  await stores.outlets.saveOutlet({ ...sampleOutlet(chatId), version: (outlet?.version ?? 0) + 1 });
  await stores.parts.begin(chatId, new Date(NOW.getTime() + 3_600_000));
  await stores.parts.savePart(chatId, { messageId: 1, text: 'Ada Gül leads.', origin: null });
}

export const PICTURE: PictureRef = {
  contestId: CONTEST,
  edition: 1,
  chart: 'results',
  shape: 'wide',
  locale: 'en',
};

export const SAMPLE_DRAFT: Draft = {
  id: 'd1',
  version: 1,
  state: 'scheduled',
  openedBy: 7,
  openedAt: AT,
  expiresAt: '2030-05-19T20:00:00.000Z',
  chatId: 7,
  title: 'Norland counts',
  sha256: 'a'.repeat(64),
  contestIds: [CONTEST],
  startedFrom: { [CONTEST]: 1 },
  decisions: { 'contests.0.results.0': { decision: { is: 'edit', value: '61' }, by: 7, at: AT } },
  restAccepted: { by: 7, at: AT },
  vouched: [{ code: 'E102', by: 7, at: AT }],
  schedule: { publishAt: '2030-05-12T21:00:00.000Z', by: 7, approvedBy: null },
};

/** Keeps one item of every kind that is the desk's, the elections' or the dispatcher's. */
export async function keepDesk(table: Table): Promise<void> {
  const stores = createStores(table);
  const ref = await stores.readings.saveReading(CONTEST, sampleReading(100));
  await stores.editions.publishEdition(sampleEdition(1), sampleQuotes(2));
  await stores.editions.publishEdition(sampleEdition(2), sampleQuotes(2), {
    basis: { readings: [ref], corrections: [], call: null },
    act: { verb: 'published', by: 7, at: AT, approvedBy: null, reason: null, draft: null },
    notices: [],
  });
  await stores.drafts.createDraft(SAMPLE_DRAFT, sampleReading(100));
  await stores.approvals.saveApproval({
    id: 'a1',
    version: 1,
    contestId: CONTEST,
    why: 'retraction',
    proposal: { verb: 'retract', sha256: 'a'.repeat(64), reason: 'withdrawn' },
    by: 7,
    at: AT,
    expiresAt: '2030-05-13T20:00:00.000Z',
    state: 'open',
  });
  await stores.editors.saveEditors(0, [{ userId: 7, role: 'editor', addedBy: 'operator', addedAt: AT }]);
  await stores.settings.saveContestSettings(CONTEST, DEFAULT_SETTINGS);
  await stores.trace.appendDeed(CONTEST, 't1', {
    verb: 'loaded',
    by: 7,
    at: AT,
    subject: 'd1',
    note: null,
  });
  await stores.pictures.saveFileId(PICTURE, 'file-1', NOW);
  const seat = { by: 's1', nowMs: NOW.getTime(), leaseUntilMs: NOW.getTime() + 1, endsAtMs: NOW.getTime() };
  await stores.seats.take(seat);
  await stores.seats.hold(CONTEST);
  await stores.fanOuts.saveFanOut(CONTEST, { done: 1, round: null, late: [{ from: 0, to: 1, at: AT }] }, 1);
  await stores.tombstones.begin('a-name', NOW);
  await stores.tombstones.finish('a-name');
}
