import { type Broadcast, broadcast, broadcastIn, quietWorld } from '../src/simulator/broadcast.ts';
import { createBot, rivals } from './rivals.js';
import { useVirtualTimers } from './virtual-timers.ts';

export type Broadcasts = Record<string, Broadcast>;

/** An edition to so many chats by our dispatcher, then by the usual ways, over the same Telegram in simulated time. */
export async function compareBroadcasts(chats: number): Promise<Broadcasts> {
  const results: Broadcasts = {};
  console.error(`ours, ${chats} chats …`);
  results['ours'] = await broadcast(chats);
  for (const { name, most, tell } of rivals) {
    const fewer = Math.min(chats, most);
    console.error(`${name}, ${fewer} chats …`);
    results[name] = await rivalBroadcast(tell, fewer);
  }
  return results;
}

async function rivalBroadcast(tell: (typeof rivals)[number]['tell'], chats: number): Promise<Broadcast> {
  const { time, random, telegram } = quietWorld();
  const bot = createBot(async (_url, { body }) => {
    const payload = JSON.parse(body);
    const { arrivesAfterMs, answersAfterMs } = telegram.travel(random, undefined);
    await time.wait(arrivesAfterMs);
    const answer = telegram.accept('sendMessage', payload, undefined);
    await time.wait(answersAfterMs);
    return { json: async () => answer };
  });
  const restore = useVirtualTimers(time);
  let isOver = false;
  const told = tell(
    bot,
    Array.from({ length: chats }, (_, at) => at + 1),
  ).finally(() => {
    isOver = true;
  });
  while (!isOver) {
    // What is not simulated – modules that load, streams – has its turn before time goes on.
    await new Promise(setImmediate);
    await time.run(() => isOver);
  }
  restore();
  await told;
  return broadcastIn(telegram, chats);
}

/** As a table in Markdown, as docs/performance.md keeps it. */
export function showBroadcasts(results: Broadcasts): string {
  return [
    '| one message to each chat, 30 a second | chats | seconds | × the least | answers 429 | lost |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...Object.entries(results).map(
      ([name, { chats, seconds, overLimit, tooMany, lost }]) =>
        `| ${name} | ${chats} | ${seconds.toFixed(0)} | ${overLimit.toFixed(3)} | ${tooMany} | ${lost} |`,
    ),
  ].join('\n');
}
