import { expect, test } from 'vitest';
import { createClock } from '../../src/local/clock.ts';

test('a clock goes on from where it was put, and is never put back', () => {
  let base = new Date('2024-02-11T20:00:00Z');
  const clock = createClock(() => base);
  const moves: string[] = [];
  clock.listen(() => moves.push(clock.now().toISOString()));
  clock.moveTo(new Date('2024-02-12T08:00:00Z'));
  clock.moveTo(new Date('2024-02-11T21:00:00Z'));
  clock.moveTo(new Date(Number.NaN));
  base = new Date('2024-02-11T20:05:00Z');
  expect(clock.now().toISOString()).toBe('2024-02-12T08:05:00.000Z');
  expect(moves).toEqual(['2024-02-12T08:00:00.000Z']);
});
