import { renderText } from '../../src/bot/render-text.ts';
import { NOTHING_CHOSEN } from '../../src/delivery/chat-store.ts';
import type { Delivery, Order } from '../../src/delivery/delivery.ts';
import { deliveryId } from '../../src/delivery/owed.ts';
import type { ComposeAsk, Composed, EditionReader } from '../../src/delivery/programme.ts';
import type { ChangeKind } from '../../src/election/change.ts';
import { compareEditions } from '../../src/election/changes.ts';
import type { Edition } from '../../src/election/edition.ts';
import type { Message } from '../../src/messages/message.ts';
import { sampleEdition } from '../messages/sample-edition.ts';

/** Figures of one edition of a made-up night: what is counted in percent, and the shares of Novak, B. and C. Alder. */
type Count = {
  counted: number;
  shares: [number, number, number];
  stage?: Edition['stage'];
  poll?: number;
  kind?: ChangeKind;
  reason?: string;
};

/** The editions of a night, each compared with the one before as the desk does; published from 21:00 UTC on, hourly. */
export function nightOf(counts: readonly Count[], contestId = 'northland-2026'): Edition[] {
  const editions: Edition[] = [];
  for (const { counted, shares, stage, poll, kind = 'update', reason = null } of counts) {
    const [first] = sampleEdition.progress;
    const edition: Edition = {
      ...sampleEdition,
      contest: { ...sampleEdition.contest, id: contestId },
      number: editions.length + 1,
      publishedAt: new Date(Date.UTC(2026, 4, 3, 21 + editions.length)).toISOString(),
      stage: stage ?? 'unofficial-partial',
      progress: first ? [{ ...first, valuePercent: counted, asWorded: `${counted}% of the ballots` }] : [],
      results: sampleEdition.results.map((result, at) => {
        const sharePercent = shares[at] ?? 0;
        return { ...result, sharePercent, asWorded: String(sharePercent) };
      }),
      polls: sampleEdition.polls.map((each) => ({
        ...each,
        shares: each.shares.map((share) => ({
          ...share,
          sharePercent: poll ?? share.sharePercent,
          asWorded: String(poll ?? share.sharePercent),
        })),
      })),
      context: [],
      changes: [],
    };
    const previous = editions.at(-1);
    if (previous !== undefined) edition.changes = compareEditions(previous, edition, kind, reason);
    editions.push(edition);
  }
  return editions;
}

/** Editions as the dispatcher reads them; the last of each contest is the current one. */
export function readerOf(editions: readonly Edition[]): EditionReader {
  const of = (contestId: string) => editions.filter(({ contest }) => contest.id === contestId);
  return {
    findCurrent: async (contestId) => of(contestId).at(-1),
    findEdition: async (contestId, number) => of(contestId).find((edition) => edition.number === number),
    listContestIds: async () => [...new Set(editions.map(({ contest }) => contest.id))],
  };
}

export const NO_SETTINGS = NOTHING_CHOSEN;

/** An order as the table gives it back, with nothing sent by it yet. */
export function deliveryOf(owed: Order['owed'], fields: Partial<Delivery> = {}): Delivery {
  const { threadId = null } = fields;
  return {
    chatId: 7,
    chatKind: 'private',
    threadId,
    isSilent: false,
    owed,
    id: deliveryId(owed, threadId),
    dueAt: null,
    owedSince: null,
    wanted: 0,
    shown: {},
    messageId: null,
    tries: { claims: 0, failures: 0, unanswered: 0, inFlight: null, halted: null },
    ...fields,
  };
}

export function askOf(
  delivery: Delivery,
  editions: readonly Edition[],
  more: Partial<ComposeAsk> = {},
): ComposeAsk {
  return {
    delivery,
    settings: NO_SETTINGS,
    editions: readerOf(editions),
    now: new Date('2026-05-04T06:00:00Z'),
    isRepeat: false,
    ...more,
  };
}

/** What is said, as a reader sees it: the text, then the buttons. Something else than a message, as it is. */
export async function shownBy(composed: Composed): Promise<unknown> {
  return composed.is === 'message' ? textOf(await composed.write()) : composed;
}

export function textOf(message: Message): string {
  const rows = message.buttons.map((row) =>
    row
      .map((button) => ('url' in button ? `[${button.label}](${button.url})` : `[${button.label}]`))
      .join(' '),
  );
  return [renderText(message).text, ...(rows.length > 0 ? ['', ...rows] : [])].join('\n');
}
