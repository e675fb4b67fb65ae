import type { Delivery, Order } from '../delivery/delivery.ts';
import type { ComposeAsk, Composed, Programme } from '../delivery/programme.ts';
import { plainMessage } from '../messages/plain.ts';
import { isCorrecting } from './virtual-editions.ts';

const MINUTE_MS = 60_000;
const DIGEST_EVERY_MS = 30 * MINUTE_MS;
const DIGEST_WAITS_MS = 120 * MINUTE_MS;

/** The editions that are announced in channels, by what they are announced as. */
const MILESTONES = { 2: 'first-results', 6: 'half', 10: 'complete', 14: 'certified' } as const;

/** Begins a message that was sent before, and nobody knows whether it arrived. */
export const AGAIN = 'again: ';

/** What the simulated bot says: which editions, and no more, so that every message can be told by its text. */
export const virtualProgramme: Programme = {
  async compose(ask) {
    const { owed } = ask.delivery;
    switch (owed.kind) {
      case 'post':
      case 'follow': {
        const edition = await currentOf(ask, owed.contestId);
        return message(ask, `${owed.kind} ${owed.contestId} ${edition}`, { [owed.contestId]: edition });
      }
      case 'notice': {
        const what = owed.about.is === 'milestone' ? owed.about.milestone : 'correction';
        return message(ask, `${what} ${owed.contestId} ${owed.edition}`, { [owed.contestId]: owed.edition });
      }
      case 'digest':
        return digest(ask, owed.contestIds);
    }
  },

  react(delivery, edition) {
    const notices: Order[] = [];
    const { owed } = delivery;
    const milestone = MILESTONES[edition.number as keyof typeof MILESTONES];
    const { id: contestId } = edition.contest;
    const notice = { kind: 'notice', contestId, edition: edition.number } as const;
    if (owed.kind === 'post' && owed.hasMilestones && milestone !== undefined) {
      notices.push(ordered(delivery, { ...notice, about: { is: 'milestone', milestone }, under: null }));
    }
    if (owed.kind === 'post' && isCorrecting(edition.number)) {
      notices.push(ordered(delivery, { ...notice, about: { is: 'correction' }, under: delivery.id }));
    }
    return { isDue: true, notices };
  },

  nextDueAt: ({ owed }, _settings, after) =>
    owed.kind === 'digest'
      ? new Date((Math.floor(after.getTime() / DIGEST_EVERY_MS) + 1) * DIGEST_EVERY_MS).toISOString()
      : null,

  isTooLate: ({ owed, owedSince }, _settings, now) =>
    owed.kind === 'digest' && owedSince !== null && now.getTime() - Date.parse(owedSince) > DIGEST_WAITS_MS,
};

async function currentOf({ editions }: ComposeAsk, contestId: string): Promise<number> {
  return (await editions.findCurrent(contestId))?.number ?? 0;
}

async function digest(ask: ComposeAsk, contestIds: readonly string[]): Promise<Composed> {
  const news: Record<string, number> = {};
  for (const contestId of contestIds) {
    const edition = await currentOf(ask, contestId);
    if (edition > (ask.delivery.shown[contestId] ?? 0)) news[contestId] = edition;
  }
  const said = Object.entries(news).map(([contestId, edition]) => `${contestId} ${edition}`);
  return said.length === 0 ? { is: 'nothing', shown: {} } : message(ask, `digest ${said.join(' ')}`, news);
}

function message({ isRepeat }: ComposeAsk, text: string, shown: Record<string, number>): Composed {
  const said = isRepeat ? `${AGAIN}${text}` : text;
  return { is: 'message', key: said, write: () => plainMessage(said), isSilent: false, shown };
}

function ordered({ chatId, chatKind, threadId, isSilent }: Delivery, owed: Order['owed']): Order {
  return { chatId, chatKind, threadId, isSilent, owed };
}
