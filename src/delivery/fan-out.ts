import type { EditionStore } from '../desk/stores.ts';
import type { Edition } from '../election/edition.ts';
import { type Clock, isoTime } from './clock.ts';
import type { Delivery, Order } from './delivery.ts';
import { type FanOutState, type FanOutStore, FOLLOWER_SHARDS, type Round } from './fan-out-store.ts';
import type { Programme } from './programme.ts';
import { untilReached } from './until-reached.ts';
import { isCorrection, wrongEditions } from './wrong-editions.ts';

export type FanOutServices = {
  fanOuts: FanOutStore;
  editions: Pick<EditionStore, 'findEdition' | 'listContests'>;
  programme: Pick<Programme, 'react'>;
  clock: Clock;
};

/** How long after a correction somebody may still be answered from what was current before, with much room. */
const LATE_MS = 120_000;

/** So many are put down at a time. */
const AT_ONCE = 16;

/** As many editions are held at a time; after a long wait the others follow in rounds of their own. */
const MOST_EDITIONS = 20;

/**
 * Puts down for every new edition those it concerns, page by page: what a crash breaks off goes on where it was.
 * `isOver` is asked between two pages.
 */
export async function fanOut(services: FanOutServices, fence: number, isOver: () => boolean): Promise<void> {
  for (const { contest, edition } of await services.editions.listContests()) {
    await carry(services, contest.id, edition, fence, isOver);
  }
}

async function carry(
  services: FanOutServices,
  contestId: string,
  current: number,
  fence: number,
  isOver: () => boolean,
): Promise<void> {
  const { fanOuts, clock } = services;
  // Where nothing was ever carried, only the newest edition is news.
  let state = (await fanOuts.findFanOut(contestId)) ?? { done: current - 1, round: null, late: [] };
  let carried: Carried | undefined;
  while (!isOver()) {
    if (state.round === null) {
      const begun = begin(state, current, clock.now());
      if (begun === undefined) return;
      state = begun;
      carried = undefined;
    } else {
      carried ??= await readCarried(services, contestId, state.round);
      state = await advance(services, contestId, state, state.round, carried);
    }
    const saved = state;
    await untilReached(clock, () => fanOuts.saveFanOut(contestId, saved, fence));
  }
}

/** The state with the next round begun; undefined where there is none to be. */
function begin(state: FanOutState, current: number, nowMs: number): FanOutState | undefined {
  const first = { shard: 0, after: null };
  if (current > state.done) {
    const to = Math.min(current, state.done + MOST_EDITIONS);
    return { ...state, round: { from: state.done, to, step: 'followers', ...first, isLate: false } };
  }
  const [late, ...later] = state.late;
  if (late === undefined || late.at > isoTime(nowMs)) return undefined;
  const { from, to } = late;
  return { ...state, late: later, round: { from, to, step: 'readers', ...first, isLate: true } };
}

/** The editions of a round, and for each correction among them the editions it takes back. */
type Carried = { editions: Edition[]; corrections: { edition: Edition; wrong: ReadonlySet<number> }[] };

async function readCarried(
  { editions }: FanOutServices,
  contestId: string,
  { from, to }: Round,
): Promise<Carried> {
  const carried: Carried = { editions: [], corrections: [] };
  for (let number = from + 1; number <= to; number += 1) {
    const edition = await editions.findEdition(contestId, number);
    if (edition === undefined) continue;
    carried.editions.push(edition);
    if (!isCorrection(edition)) continue;
    const wrong = await wrongEditions(edition, (each) => editions.findEdition(contestId, each));
    carried.corrections.push({ edition, wrong });
  }
  return carried;
}

/** One page further. */
async function advance(
  services: FanOutServices,
  contestId: string,
  state: FanOutState,
  round: Round,
  carried: Carried,
): Promise<FanOutState> {
  const next =
    round.step === 'followers'
      ? await putFollowersDown(services, contestId, round, carried)
      : await putReadersDown(services, contestId, round, carried);
  if (next !== null) return { ...state, round: { ...round, after: next } };
  if (round.shard + 1 < FOLLOWER_SHARDS) {
    return { ...state, round: { ...round, shard: round.shard + 1, after: null } };
  }
  const { from, to, isLate } = round;
  if (isLate) return { ...state, round: null };
  if (carried.corrections.length === 0) return { ...state, done: to, round: null };
  if (round.step === 'followers') {
    return { ...state, round: { ...round, step: 'readers', shard: 0, after: null } };
  }
  const late = { from, to, at: isoTime(services.clock.now() + LATE_MS) };
  return { done: to, round: null, late: [...state.late, late] };
}

async function putFollowersDown(
  { fanOuts, programme, clock }: FanOutServices,
  contestId: string,
  { shard, after, to }: Round,
  { editions }: Carried,
): Promise<Round['after']> {
  const { items, next } = await fanOuts.listFollowers(contestId, shard, after);
  const now = isoTime(clock.now());
  await inGroups(items, async (delivery) => {
    const reactions = editions.map((edition) => programme.react(delivery, edition));
    for (const notice of reactions.flatMap(({ notices }) => notices)) {
      await untilReached(clock, () => fanOuts.addNotice(notice, now));
    }
    if (isNews(delivery, to) && reactions.some(({ isDue }) => isDue)) {
      await untilReached(clock, () => fanOuts.want(delivery, to, now));
    }
  });
  return next;
}

const isNews = ({ wanted }: Delivery, edition: number): boolean => wanted < edition;

async function putReadersDown(
  { fanOuts, clock }: FanOutServices,
  contestId: string,
  { shard, after }: Round,
  { corrections }: Carried,
): Promise<Round['after']> {
  const nowMs = clock.now();
  const { items, next } = await fanOuts.listReaders(contestId, shard, after, new Date(nowMs));
  await inGroups(items, async ({ chatId, editions }) => {
    for (const { edition, wrong } of corrections) {
      if (!editions.some((shown) => wrong.has(shown))) continue;
      const order = correctionNotice(chatId, contestId, edition.number);
      await untilReached(clock, () => fanOuts.addNotice(order, isoTime(nowMs)));
    }
  });
  return next;
}

/** Telegram's ids of people are positive, those of groups negative. */
function correctionNotice(chatId: number, contestId: string, edition: number): Order {
  return {
    chatId,
    chatKind: chatId > 0 ? 'private' : 'group',
    threadId: null,
    isSilent: false,
    owed: { kind: 'notice', contestId, edition, about: { is: 'correction' }, under: null },
  };
}

async function inGroups<T>(items: readonly T[], act: (item: T) => Promise<void>): Promise<void> {
  for (let first = 0; first < items.length; first += AT_ONCE) {
    await Promise.all(items.slice(first, first + AT_ONCE).map(act));
  }
}
