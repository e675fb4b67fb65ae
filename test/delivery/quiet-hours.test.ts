import { describe, expect, test } from 'vitest';
import { toQuietHours } from '../../src/delivery/quiet-hours.ts';
import { quietUntil } from '../../src/delivery/quiet-until.ts';

describe('quiet hours', () => {
  test.each([
    ['22:00-07:00', '2026-05-03T21:59:00Z', null],
    ['22:00-07:00', '2026-05-03T22:00:00Z', '2026-05-04T07:00:00.000Z'],
    ['22:00-07:00', '2026-05-04T06:59:59Z', '2026-05-04T07:00:00.000Z'],
    ['22:00-07:00', '2026-05-04T07:00:00Z', null],
    ['13:00-14:30', '2026-05-03T13:15:00Z', '2026-05-03T14:30:00.000Z'],
    ['13:00-14:30', '2026-05-03T14:30:00Z', null],
  ])('%s at %s last until %s', (hours, now, until) => {
    expect(quietUntil(hours, 'UTC', new Date(now))).toBe(until);
  });

  test('go by the chat’s own clock', () => {
    expect(quietUntil('22:00-07:00', 'Asia/Baku', new Date('2026-05-03T18:00:00Z'))).toBe(
      '2026-05-04T03:00:00.000Z',
    );
    expect(quietUntil(null, 'Asia/Baku', new Date('2026-05-03T18:00:00Z'))).toBeNull();
  });

  test('are neither none at all nor the whole day', () => {
    expect([toQuietHours(22 * 60, 7 * 60), toQuietHours(0, 0), toQuietHours(0, 24 * 60)]).toEqual([
      '22:00-07:00',
      undefined,
      undefined,
    ]);
  });
});
