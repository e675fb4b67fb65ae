import { expect, test } from 'vitest';
import { late } from '../src/late.ts';

type Clerk = { greet(name: string): Promise<string>; leave(): Promise<void> };

function hire() {
  let arrivals = 0;
  const load = async (): Promise<Clerk> => {
    arrivals += 1;
    return { greet: async (name) => `Hello ${name}`, leave: () => Promise.reject(new Error('Not yet.')) };
  };
  return { load, arrivals: () => arrivals };
}

test('it is loaded once, by the first who asks', async () => {
  const { load, arrivals } = hire();
  const clerk = late(load);
  expect(arrivals()).toBe(0);
  expect(await Promise.all([clerk.greet('Ada'), clerk.greet('Ben')])).toEqual(['Hello Ada', 'Hello Ben']);
  await expect(clerk.leave()).rejects.toThrow('Not yet.');
  expect(arrivals()).toBe(1);
});

test('what is known is answered without it', async () => {
  const { load, arrivals } = hire();
  const clerk = late(load, { greet: async () => 'Closed' });
  expect(await clerk.greet('Ada')).toBe('Closed');
  expect(arrivals()).toBe(0);
});

test('it can be handed on by a promise', async () => {
  const { load, arrivals } = hire();
  expect(await (await Promise.resolve(late(load))).greet('Ada')).toBe('Hello Ada');
  expect(arrivals()).toBe(1);
});
