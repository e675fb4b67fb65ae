import { expect, test } from 'vitest';
import { broadcast } from '../../src/simulator/broadcast.ts';

test('an edition reaches thousands in 1.08 of the time that the limit asks for, through runs that end and begin', async () => {
  const { overLimit, ...counts } = await broadcast(7_000);
  expect(counts).toMatchObject({ chats: 7_000, tooMany: 0, lost: 0, extra: 0 });
  expect(overLimit).toBeGreaterThan(1);
  expect(overLimit).toBeLessThan(1.08);
}, 120_000);
