import type { Delivery } from '../delivery/delivery.ts';
import { isCorrection, wrongEditions } from '../delivery/wrong-editions.ts';
import { parseDelivery } from '../table/delivery-item.ts';
import { AGAIN } from './virtual-programme.ts';
import { FIRST_CHANNEL, type Shown } from './virtual-telegram.ts';
import type { World } from './world.ts';

/** What the promises count. Any but `extra`, `maxCopies` and `unknown` is a broken one where it is not zero. */
export type Verdict = {
  lost: number;
  extra: number;
  maxCopies: number;
  unknown: number;
  unexplained: number;
  orderViolations: number;
  /** The first of what is counted as broken, in words. */
  evidence: string[];
};

type Broken = 'lost' | 'unexplained' | 'orderViolations';

/** As many as somebody looks at. */
const MOST_EVIDENCE = 20;

function blame(verdict: Verdict, broken: Broken, what: string, times = 1): void {
  verdict[broken] += times;
  if (times > 0 && verdict.evidence.length < MOST_EVIDENCE) verdict.evidence.push(`${broken}: ${what}`);
}

/** What a chat was sent: each text without the mark of a repetition, and how often. */
type Received = { texts: Map<string, number>; messages: Shown[] };

/** Looks at every chat, at what it was owed and at the list of troubles, when all has come to rest. */
export async function judge(world: World): Promise<Verdict> {
  const { deliveries, troubles } = readTable(world);
  const verdict: Verdict = {
    lost: 0,
    extra: 0,
    maxCopies: 0,
    unknown: [...troubles.values()].reduce(
      (sum, kinds) => sum + kinds.filter((is) => is === 'unknown').length,
      0,
    ),
    unexplained: 0,
    orderViolations: 0,
    evidence: [],
  };
  const received = new Map<number, Received>();
  for (const [root, messages] of world.telegram.chats) received.set(root, receivedIn([...messages.values()]));
  countCopies(received, troubles, verdict);
  for (const delivery of deliveries) checkDelivery(world, delivery, received, troubles, verdict);
  await checkCorrections(world, received, troubles, deliveries, verdict);
  return verdict;
}

function readTable({ table, telegram }: World) {
  const deliveries: Delivery[] = [];
  const troubles = new Map<string, string[]>();
  for (const item of table.all()) {
    if (item['sk']?.S?.startsWith('DELIVERY#')) deliveries.push(parseDelivery(item));
    if (!item['sk']?.S?.startsWith('TROUBLE#')) continue;
    const key = `${telegram.rootOf(Number(item['chatId']?.N))} ${withoutThread(item['deliveryId']?.S ?? '')}`;
    troubles.set(key, [...(troubles.get(key) ?? []), item['is']?.S ?? '']);
  }
  return { deliveries, troubles };
}

function receivedIn(messages: Shown[]): Received {
  const texts = new Map<string, number>();
  for (const { versions } of messages) {
    const text = plain(versions[0] ?? '');
    texts.set(text, (texts.get(text) ?? 0) + 1);
  }
  return { texts, messages };
}

const plain = (text: string): string => (text.startsWith(AGAIN) ? text.slice(AGAIN.length) : text);

function countCopies(
  received: ReadonlyMap<number, Received>,
  troubles: ReadonlyMap<string, readonly string[]>,
  verdict: Verdict,
): void {
  for (const [root, { texts, messages }] of received) {
    const copies = new Map(texts);
    // A channel has one living post a contest, whatever edition it began with.
    for (const { versions } of messages) {
      const [kind, contestId] = plain(versions[0] ?? '').split(' ');
      if (kind !== 'post') continue;
      copies.delete(plain(versions[0] ?? ''));
      copies.set(`post ${contestId}`, (copies.get(`post ${contestId}`) ?? 0) + 1);
      blame(verdict, 'orderViolations', `${root}: ${versions.join(', ')}`, stepsBack(versions));
    }
    for (const [text, count] of copies) {
      verdict.maxCopies = Math.max(verdict.maxCopies, count);
      if (count < 2) continue;
      verdict.extra += count - 1;
      const isListed = (troubles.get(`${root} ${deliveryOf(text)}`) ?? []).length > 0;
      if (!isListed || count > 2 || root <= FIRST_CHANNEL) {
        blame(verdict, 'unexplained', `${root} was sent "${text}" ${count} times`);
      }
    }
    verdict.orderViolations += stepsBack(
      messages.map(({ versions }) => plain(versions[0] ?? '')).filter(isFollow),
    );
  }
}

const isFollow = (text: string): boolean => text.startsWith('follow ');

/** How often an older edition came after a newer one of the same contest. */
function stepsBack(texts: readonly string[]): number {
  const newest = new Map<string, number>();
  let steps = 0;
  for (const text of texts) {
    const [, contestId = '', edition = ''] = plain(text).split(' ');
    if (Number(edition) < (newest.get(contestId) ?? 0)) steps += 1;
    newest.set(contestId, Math.max(Number(edition), newest.get(contestId) ?? 0));
  }
  return steps;
}

/** The id of the delivery that such a text comes from. */
function deliveryOf(text: string): string {
  const [kind, contestId, edition] = text.split(' ');
  switch (kind) {
    case 'follow':
      return `follow#${contestId}`;
    case 'digest':
      return 'digest';
    case 'post':
      return `post#${contestId}#results`;
    case 'correction':
      return `notice#${contestId}#correction#${edition}`;
    default:
      return `notice#${contestId}#${kind}`;
  }
}

/** What stands must have been carried out, or be listed. */
function checkDelivery(
  world: World,
  delivery: Delivery,
  received: ReadonlyMap<number, Received>,
  troubles: ReadonlyMap<string, readonly string[]>,
  verdict: Verdict,
): void {
  const { chatId, id, owed, dueAt } = delivery;
  const root = world.telegram.rootOf(chatId);
  if (world.telegram.isGone(chatId)) return;
  const kinds = troubles.get(`${root} ${withoutThread(id)}`) ?? [];
  const isListed = kinds.some((is) => is === 'unknown' || is === 'dead');
  const lose = (what: string): void => blame(verdict, 'lost', `${what}: ${JSON.stringify(delivery)}`);
  if (dueAt !== null && Date.parse(dueAt) < world.time.now() - 600_000) lose('still due');
  if (isListed) return;
  const messages = received.get(root)?.messages ?? [];
  switch (owed.kind) {
    case 'post': {
      const newest = world.editions.current(owed.contestId);
      const post = messages.find(({ versions }) =>
        plain(versions[0] ?? '').startsWith(`post ${owed.contestId} `),
      );
      if (post === undefined || plain(post.text) !== `post ${owed.contestId} ${newest}`)
        lose(`not edition ${newest}`);
      return;
    }
    case 'follow': {
      const newest = world.editions.current(owed.contestId);
      if (!received.get(root)?.texts.has(`follow ${owed.contestId} ${newest}`)) lose(`not edition ${newest}`);
      return;
    }
    case 'notice': {
      const what = owed.about.is === 'milestone' ? owed.about.milestone : 'correction';
      if (!received.get(root)?.texts.has(`${what} ${owed.contestId} ${owed.edition}`)) lose('not told');
      return;
    }
    case 'digest':
      for (const contestId of owed.contestIds) {
        if ((delivery.shown[contestId] ?? 0) < world.editions.current(contestId))
          lose(`no news of ${contestId}`);
      }
  }
}

/** An id as it is in a chat without topics. */
function withoutThread(id: string): string {
  return (
    /^(?:digest|follow#[^#]+|post#[^#]+#[^#]+|notice#[^#]+#(?:correction#\d+|[a-z-]+))/.exec(id)?.[0] ?? id
  );
}

/** Who was shown what was taken back must have been told so; nobody else may be. */
async function checkCorrections(
  world: World,
  received: ReadonlyMap<number, Received>,
  troubles: ReadonlyMap<string, readonly string[]>,
  deliveries: readonly Delivery[],
  verdict: Verdict,
): Promise<void> {
  const kept = new Set(
    deliveries.map(({ chatId, id }) => `${world.telegram.rootOf(chatId)} ${withoutThread(id)}`),
  );
  const shown = readersIn(world);
  for (const contestId of world.editions.contestIds) {
    for (let number = 1; number <= world.editions.current(contestId); number += 1) {
      const edition = await world.editions.findEdition(contestId, number);
      if (edition === undefined || !isCorrection(edition)) continue;
      const wrong = await wrongEditions(edition, (each) => world.editions.findEdition(contestId, each));
      for (const [root, { texts }] of received) {
        if (root <= FIRST_CHANNEL || world.telegram.isGone(root)) continue;
        const wasTold = texts.has(`correction ${contestId} ${number}`);
        const sawWrong = [...wrong].some((each) => texts.has(`follow ${contestId} ${each}`));
        const isKept = kept.has(`${root} notice#${contestId}#correction#${number}`);
        const isListed = troubles.has(`${root} notice#${contestId}#correction#${number}`);
        if (sawWrong && !wasTold && !isKept && !isListed) {
          blame(verdict, 'lost', `${root} was not told of the correction ${contestId} ${number}`);
        }
        const mayHaveSeen = [...wrong].some((each) => shown.has(`${root} ${contestId} ${each}`));
        if (wasTold && !mayHaveSeen) {
          blame(verdict, 'unexplained', `${root} was told of the correction ${contestId} ${number}`);
        }
      }
    }
  }
}

/** "chat contest edition", for every edition that a chat was shown or was about to be. */
function readersIn({ table, telegram }: World): Set<string> {
  const shown = new Set<string>();
  for (const { pk, sk, editions } of table.all()) {
    const [kind, contestId] = pk?.S?.split('#') ?? [];
    if (kind !== 'READERS') continue;
    for (const edition of editions?.NS ?? [])
      shown.add(`${telegram.rootOf(Number(sk?.S))} ${contestId} ${edition}`);
  }
  return shown;
}
