import { once } from 'node:events';
import { PassThrough, Readable } from 'node:stream';
import { expect, test } from 'vitest';
import type { Conversation } from '../../src/local/conversation.ts';
import { chatInTerminal } from '../../src/local/terminal-chat.ts';

/** Whatever is said is answered with its own words. */
const echo: Conversation = {
  say: async (text) => [{ method: 'sendMessage', payload: { text } }],
  press: async () => [],
};

test.each([
  ['nothing', [], 0],
  ['an empty line', ['\n'], 1],
  ['empty lines and a word', ['\n \n', '/help\n'], 3],
  ['a word without an end of line', ['/help'], 1],
])('of %s, every line counts, and none is invented', async (_what, input, lines) => {
  expect(await chatInTerminal(echo, Readable.from(input), new PassThrough())).toBe(lines);
});

test('a chat that is ended during an answer asks for nothing more', async () => {
  const input: PassThrough & { isTTY?: boolean } = new PassThrough();
  input.isTTY = true;
  const output = new PassThrough();
  const slow: Conversation = {
    async say(text) {
      input.end();
      await once(input, 'close');
      return [{ method: 'sendMessage', payload: { text } }];
    },
    press: async () => [],
  };
  const chat = chatInTerminal(slow, input, output);
  input.write('/help\n');
  expect(await chat).toBe(1);
  expect(String(output.read()).match(/> /g)).toHaveLength(1);
});
