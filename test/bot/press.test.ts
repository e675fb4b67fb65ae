import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodePress } from '../../src/bot/decode-press.ts';
import { encodePress, MAX_CALLBACK_BYTES } from '../../src/bot/encode-press.ts';
import { ANSWER_NAMES, CONTEST_SETTINGS, type Press } from '../../src/messages/message.ts';

const contestId = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,8}){0,3}$/).filter((id) => id.length <= 40);
const id = fc.oneof(fc.uuid(), fc.stringMatching(/^[A-Za-z0-9_-]{1,36}$/));
const number = fc.nat({ max: 36 ** 4 - 1 });
const press: fc.Arbitrary<Press> = fc.oneof(
  fc.record({ ask: fc.constant('answer' as const), answer: fc.constantFrom(...ANSWER_NAMES), contestId }),
  fc.record({
    ask: fc.constant('sentences' as const),
    answer: fc.constantFrom(...ANSWER_NAMES),
    contestId,
    edition: number,
    page: fc.nat({ max: 99 }),
  }),
  fc.record({ ask: fc.constant('candidate' as const), contestId, key: fc.stringMatching(/^[0-9a-f]{8}$/) }),
  fc.record({ ask: fc.constant('contest' as const), contestId }),
  fc.constant({ ask: 'elections' as const }),
  fc.record({ ask: fc.constant('language' as const), locale: fc.constant('en' as const) }),
  fc.record({
    ask: fc.constant('draft' as const),
    step: fc.constantFrom('view', 'edit-value', 'choose-contest', 'publish-at', 'discard-surely'),
    draftId: id,
    version: number,
    at: number,
    choice: number,
  }),
  fc.record({
    ask: fc.constant('approval' as const),
    verdict: fc.constantFrom('approve', 'refuse'),
    id,
  }),
  fc.record({
    ask: fc.constantFrom('correct', 'corrects', 'clarify', 'clarifies', 'doubt', 'doubts'),
    contestId,
    edition: number,
    at: number,
  }),
  fc.record({ ask: fc.constant('answer-report' as const), id }),
  fc.record({
    ask: fc.constant('setting' as const),
    contestId,
    setting: fc.constantFrom(...CONTEST_SETTINGS),
    isOn: fc.boolean(),
  }),
);

describe('a press as callback data', () => {
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
      '',
      'x',
      'a:results',
      'a:hack:azerbaijan-2024',
      'a:results:../../etc',
      'l:xx',
      's:results:a:!:0',
      'a:results:azerbaijan-2024:more',
      'd:p:7f3a:1:0',
      'd:zz:7f3a:1:0:0',
      'd:p:../7f3a:1:0:0',
      'd:p:7f3a:01:0:0',
      'd:p:7f3a:1:0:0:0',
      'ok:',
      'g:p:2:azerbaijan-2024',
      'g:x:1:azerbaijan-2024',
      'fc:azerbaijan-2024:1',
      'fc:../../etc:1:0',
    ];
    expect(forged.map(decodePress)).toEqual(forged.map(() => undefined));
    fc.assert(
      fc.property(fc.string(), (data) => {
        const read = decodePress(data);
        if (read !== undefined) expect(decodePress(encodePress(read))).toEqual(read);
      }),
    );
  });
});
