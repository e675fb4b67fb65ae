import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodePress } from '../../src/bot/decode-press.ts';
import { encodePress, MAX_CALLBACK_BYTES } from '../../src/bot/encode-press.ts';
import {
  type DeliveryPress,
  DIGEST_STEPS,
  FOLLOW_STEPS,
  OUTLET_STEPS,
  POST_ANSWERS,
} from '../../src/messages/delivery-press.ts';

const contestId = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,8}){0,3}$/).filter((id) => id.length <= 40);
const outletId = fc.stringMatching(/^[a-z2-9]{8,12}$/);
const minute = fc.nat({ max: 24 * 60 - 1 });
const press: fc.Arbitrary<DeliveryPress> = fc.oneof(
  fc.record({ ask: fc.constant('digest' as const), step: fc.constantFrom(...DIGEST_STEPS), at: minute }),
  fc.record({ ask: fc.constant('digest-election' as const), contestId }),
  fc.record({
    ask: fc.constant('zone' as const),
    zone: fc.constantFrom('UTC', ...Intl.supportedValuesOf('timeZone')),
  }),
  fc.record({
    ask: fc.constant('follow' as const),
    step: fc.constantFrom(...FOLLOW_STEPS),
    contestId,
    at: fc.nat({ max: 99 }),
  }),
  fc.record({
    ask: fc.constant('follow-candidate' as const),
    contestId,
    key: fc.stringMatching(/^[0-9a-f]{8}$/),
  }),
  fc.record({ ask: fc.constant('quiet' as const), from: minute, to: minute }),
  fc.record({ ask: fc.constant('outlet' as const), step: fc.constantFrom(...OUTLET_STEPS), outletId }),
  fc.record({ ask: fc.constant('outlet-language' as const), outletId, locale: fc.constant('en' as const) }),
  fc.record({
    ask: fc.constant('post' as const),
    step: fc.constantFrom('preview', 'send', 'remove'),
    outletId,
    contestId,
    answer: fc.constantFrom(...POST_ANSWERS),
    isPinned: fc.boolean(),
    isSilent: fc.boolean(),
    hasMilestones: fc.boolean(),
  }),
  fc.record({
    ask: fc.constantFrom('hold', 'resume', 'resume-surely'),
    contestId: fc.option(contestId, { nil: null }),
  }),
);

describe('a press about what goes out, as callback data', () => {
  test('is read back as it was written and fits the bytes that Telegram gives a button', () => {
    fc.assert(
      fc.property(press, (press) => {
        const data = encodePress(press);
        expect(Buffer.byteLength(data)).toBeLessThanOrEqual(MAX_CALLBACK_BYTES);
        expect(decodePress(data)).toEqual(press);
      }),
    );
  });

  test('is nothing where a client made it up', () => {
    const forged = [
      'n:z:0',
      'n:0',
      'n:0:-1',
      'ne:',
      'ne:../../etc',
      'z:',
      'z:Asia Baku',
      'w:0::0',
      'w:9:azerbaijan-2024:0',
      'wc:azerbaijan-2024:zz',
      'q:0:zzz',
      'h:0:',
      'h:9:abcdefgh',
      'hl:abcdefgh:xx',
      'p008:abcdefgh:azerbaijan-2024',
      'p030:abcdefgh:azerbaijan-2024',
      'p000:ABC:azerbaijan-2024',
      'p000:abcdefgh:',
      'u:A',
      'us:azerbaijan-2024:more',
    ];
    expect(forged.map(decodePress)).toEqual(forged.map(() => undefined));
  });
});
