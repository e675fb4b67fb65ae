import { describe, expect, test } from 'vitest';
import { deepLinkUrl, readDeepLink } from '../../src/messages/deep-link.ts';
import { ANSWER_NAMES } from '../../src/messages/message.ts';

/** As long as an election's id may be. */
const LONGEST_ID = `${'a'.repeat(35)}-2026`;

describe('a link to an answer in the bot', () => {
  test.each(ANSWER_NAMES)('opens %s, within the 64 characters that Telegram takes', (answer) => {
    const url = new URL(deepLinkUrl('teller_bot', { answer, contestId: LONGEST_ID }));
    const payload = url.searchParams.get('start') ?? '';
    expect(url.origin + url.pathname).toBe('https://t.me/teller_bot');
    expect(payload).toMatch(/^[A-Za-z0-9_-]{1,64}$/);
    expect(readDeepLink(payload)).toEqual({ answer, contestId: LONGEST_ID });
  });

  test.each(['', 'results', 'results_', 'results_A', 'nothing_azerbaijan-2024', 'results_a_b', 'results_a-'])(
    'asks for nothing where it was made up: "%s"',
    (payload) => {
      expect(readDeepLink(payload)).toBeUndefined();
    },
  );
});
