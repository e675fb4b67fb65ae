import type { ChatSettings } from './chat-store.ts';
import { type Clock, isoTime } from './clock.ts';
import type { Courier, Outcome } from './courier.ts';
import type { Delivery } from './delivery.ts';
import type { DueQueue } from './due-queue.ts';
import type { EditionCache } from './edition-cache.ts';
import { followedContest } from './owed.ts';
import type { Pacer } from './pacer.ts';
import type { PreparedMessages } from './prepared-messages.ts';
import type { Composed, Programme } from './programme.ts';
import type { SeatStore } from './seat.ts';
import type { SentCount } from './sent-count.ts';
import { failed, halted, isEdit, isGivenUp, isUnknown, met, putOff, unansweredOf } from './settlements.ts';
import type { ShownStore } from './shown-store.ts';
import { untilReached } from './until-reached.ts';

/** What a run of the dispatcher delivers with. */
export type Bench<Prepared = unknown> = {
  queue: DueQueue;
  seats: SeatStore;
  shown: ShownStore;
  programme: Programme;
  courier: Courier<Prepared>;
  messages: PreparedMessages<Prepared>;
  editions: EditionCache;
  findMessageId: (chatId: number, deliveryId: string) => Promise<number | null>;
  clock: Clock;
  newAttempt: () => string;
  fence: number;
  /** From when on nobody of this run can still be sending, ISO 8601. */
  leaseUntil: string;
  pacer: Pacer;
  count: Pick<SentCount, 'add'>;
  /** Is told the moment that it leaves. */
  onSend: () => void;
};

/** How one delivery ended, for the counts of a run. */
export type Ending =
  | 'sent'
  | 'nothing-to-say'
  | 'later'
  | 'too-late'
  | 'gone'
  | 'moved'
  | 'dead'
  | 'unknown'
  | 'unanswered'
  | 'failed'
  | 'put-back'
  | 'overtaken';

/** A token that is not valid stays so until somebody puts in another: asked once a minute. */
const STOPPED_FOR_MS = 60_000;

/** Sends one due delivery, or finds out why not, and writes down what became of it. */
export async function deliver<Prepared>(
  bench: Bench<Prepared>,
  delivery: Delivery,
  settings: ChatSettings,
): Promise<Ending> {
  const { programme, clock } = bench;
  const now = clock.now();
  const { inFlight } = delivery.tries;
  if (inFlight !== null && inFlight.until > isoTime(now)) return 'overtaken';
  if (delivery.tries.halted !== null)
    return settled('overtaken', halt(bench, delivery, settings, delivery.tries.halted));
  if (isUnknown(delivery)) return giveUp(bench, delivery, settings, 'unknown', 'unanswered');
  if (isGivenUp(delivery, now)) return giveUp(bench, delivery, settings, 'dead', 'given-up');
  if (programme.isTooLate(delivery, settings, new Date(now))) {
    // Whatever is said next may be what arrived already, so somebody has to know.
    if (unansweredOf(delivery) > 0) return giveUp(bench, delivery, settings, 'unknown', 'unanswered');
    return settled('too-late', meet(bench, delivery, settings, { shown: {}, messageId: delivery.messageId }));
  }
  const composed = await compose(bench, delivery, settings);
  switch (composed.is) {
    case 'nothing':
      return settled(
        'nothing-to-say',
        meet(bench, delivery, settings, { shown: composed.shown, messageId: delivery.messageId }),
      );
    case 'later':
      return settled(
        'later',
        bench.queue.settle(delivery, bench.fence, (fresh) =>
          putOff(fresh, composed.at, unansweredOf(delivery)),
        ),
      );
    case 'message':
      return send(bench, delivery, settings, composed);
  }
}

function compose<P>(bench: Bench<P>, delivery: Delivery, settings: ChatSettings): Promise<Composed> {
  const { owed, shown, wanted } = delivery;
  const followed = followedContest(owed);
  const editions = bench.editions.reader((contestId) => {
    const known = shown[contestId] ?? 0;
    if (owed.kind === 'notice' && owed.contestId === contestId) return Math.max(known, owed.edition);
    return contestId === followed ? Math.max(known, wanted) : known;
  });
  const isRepeat = !isEdit(delivery) && unansweredOf(delivery) > 0;
  return bench.programme.compose({
    delivery,
    settings,
    editions,
    now: new Date(bench.clock.now()),
    isRepeat,
  });
}

/** Writes the intent, waits for its turn, sends. */
async function send<P>(
  bench: Bench<P>,
  delivery: Delivery,
  settings: ChatSettings,
  composed: Composed & { is: 'message' },
): Promise<Ending> {
  const prepared = await bench.messages.prepare(composed);
  const { owed } = delivery;
  const replyTo =
    owed.kind === 'notice' && owed.under !== null
      ? await bench.findMessageId(delivery.chatId, owed.under)
      : null;
  const unanswered = unansweredOf(delivery);
  const attempt = bench.newAttempt();
  const claim = { attempt, until: bench.leaseUntil, fence: bench.fence, unanswered };
  const claimed = await untilReached(bench.clock, () => bench.queue.claim(delivery, claim));
  if (claimed === undefined) return 'overtaken';
  const surelyNotSent = () => settle(bench, claimed, (fresh) => putBack(fresh, delivery, unanswered));
  try {
    await recordShown(bench, delivery, composed);
    if ((await bench.pacer.turn()) !== 'go') return settled('put-back', surelyNotSent());
  } catch (error) {
    // Left as it is, it would count as sent by somebody of whom nothing was heard.
    await surelyNotSent();
    throw error;
  }
  bench.onSend();
  const { chatId, threadId, messageId } = delivery;
  const isSilent = delivery.isSilent || composed.isSilent;
  const outcome =
    isEdit(delivery) && messageId !== null
      ? await bench.courier.edit(prepared, { chatId, messageId })
      : await bench.courier.send(prepared, { chatId, threadId, isSilent, replyTo });
  return conclude(bench, claimed, settings, { outcome, composed, before: delivery, unanswered });
}

/** So that a correction of what is said here reaches the chat; what channels show is edited. */
async function recordShown<P>(
  bench: Bench<P>,
  delivery: Delivery,
  { shown }: Composed & { is: 'message' },
): Promise<void> {
  if (delivery.chatKind === 'channel') return;
  const now = new Date(bench.clock.now());
  for (const [contestId, edition] of Object.entries(shown)) {
    await untilReached(bench.clock, () =>
      bench.shown.saveShownEdition(delivery.chatId, contestId, edition, now),
    );
  }
}

type Sending = {
  outcome: Outcome;
  composed: Composed & { is: 'message' };
  /** As it was before the claim. */
  before: Delivery;
  unanswered: number;
};

async function conclude<P>(
  bench: Bench<P>,
  claimed: Delivery,
  settings: ChatSettings,
  { outcome, composed, before, unanswered }: Sending,
): Promise<Ending> {
  switch (outcome.is) {
    case 'sent': {
      // An edit that says nothing new is no message that anybody got.
      if (!isEdit(before) || outcome.messageId !== null) bench.count.add(bench.clock.now());
      const messageId = isEdit(before) ? before.messageId : outcome.messageId;
      // Listed before it counts as sent: a crash between the two lists it twice, which is once.
      if (unanswered > 0 && !isEdit(before)) await report(bench, claimed, 'repeated', 'unanswered');
      const { shown } = composed;
      const isSettled = await meet(bench, claimed, settings, { shown, messageId }, before.wanted);
      if (!isEdit(before) && before.owed.kind === 'post' && before.owed.isPinned && messageId !== null) {
        await pin(bench, before.chatId, messageId);
      }
      return isSettled ? 'sent' : 'overtaken';
    }
    case 'gone':
      await untilReached(bench.clock, () => bench.queue.removeAll(before.chatId));
      return 'gone';
    case 'moved':
      await untilReached(bench.clock, () =>
        bench.queue.moveAll(claimed, outcome.chatId, isoTime(bench.clock.now())),
      );
      return 'moved';
    case 'wait':
      await defer(bench, 'wait', outcome.seconds * 1_000);
      return settled(
        'put-back',
        settle(bench, claimed, (fresh) => putBack(fresh, before, unanswered)),
      );
    case 'stopped':
      await defer(bench, 'wait', STOPPED_FOR_MS);
      return settled(
        'put-back',
        settle(bench, claimed, (fresh) => putBack(fresh, before, unanswered)),
      );
    case 'not-sent':
      return settled(
        'failed',
        settle(bench, claimed, (fresh) => failed(fresh, unanswered, bench.clock.now())),
      );
    case 'message-gone':
      return giveUp(bench, claimed, settings, 'dead', 'message-gone');
    case 'rejected':
      return giveUp(bench, claimed, settings, 'dead', outcome.why);
    case 'unanswered':
      // As a crash leaves it: in flight until nobody can be at it any more, then it is found open.
      return 'unanswered';
  }
}

function putBack(fresh: Delivery, before: Delivery, unanswered: number) {
  return putOff(fresh, before.owedSince ?? before.dueAt ?? fresh.dueAt ?? '', unanswered);
}

async function giveUp<P>(
  bench: Bench<P>,
  delivery: Delivery,
  settings: ChatSettings,
  is: 'unknown' | 'dead',
  why: string,
): Promise<Ending> {
  await report(bench, delivery, is, why);
  return settled(is, halt(bench, delivery, settings, why));
}

function halt<P>(bench: Bench<P>, delivery: Delivery, settings: ChatSettings, why: string): Promise<boolean> {
  const now = new Date(bench.clock.now());
  return settle(bench, delivery, (fresh) =>
    halted(fresh, why, bench.programme.nextDueAt(fresh, settings, now), unansweredOf(delivery)),
  );
}

function report<P>(
  bench: Bench<P>,
  delivery: Delivery,
  is: 'repeated' | 'unknown' | 'dead',
  why: string,
): Promise<void> {
  const { chatId, id: deliveryId, owedSince } = delivery;
  const at = owedSince ?? isoTime(bench.clock.now());
  return untilReached(bench.clock, () => bench.queue.saveTrouble({ chatId, deliveryId, at, is, why }));
}

function meet<P>(
  bench: Bench<P>,
  delivery: Delivery,
  settings: ChatSettings,
  said: { shown: Readonly<Record<string, number>>; messageId: number | null },
  wantedThen = delivery.wanted,
): Promise<boolean> {
  const now = bench.clock.now();
  return settle(bench, delivery, (fresh) =>
    met(fresh, { ...said, wantedThen }, bench.programme.nextDueAt(fresh, settings, new Date(now)), now),
  );
}

function settle<P>(
  bench: Bench<P>,
  delivery: Delivery,
  change: Parameters<DueQueue['settle']>[2],
): Promise<boolean> {
  return untilReached(bench.clock, () => bench.queue.settle(delivery, bench.fence, change));
}

async function settled(ending: Ending, writing: Promise<boolean>): Promise<Ending> {
  return (await writing) ? ending : 'overtaken';
}

/** Stops this run at once, and everybody else by the table. */
async function defer<P>(bench: Bench<P>, why: 'wait', ms: number): Promise<void> {
  bench.pacer.end(why);
  await untilReached(bench.clock, () => bench.seats.defer(bench.clock.now() + ms));
}

/** A wish, not an obligation: where it can't be done, the post stands unpinned. */
async function pin<P>(bench: Bench<P>, chatId: number, messageId: number): Promise<void> {
  if ((await bench.pacer.turn()) !== 'go') return;
  const outcome = await bench.courier.pin(chatId, messageId);
  if (outcome.is === 'wait') await defer(bench, 'wait', outcome.seconds * 1_000);
}
