import { expect, test } from 'vitest';
import { framesOf } from '../../src/lambda/frames.ts';

function thrown(stack: string, message = 'canary'): Error {
  return Object.assign(new Error(message), { stack });
}

test('the places are those of our own code, innermost first, by file, line and column', () => {
  const stack = [
    'TypeError: canary',
    '    at Object.q (/var/task/dist/webhook.cjs:41:20345)',
    '    at new Promise (<anonymous>)',
    '    at process.processTicksAndRejections (node:internal/process/task_queues:103:5)',
    '    at async /var/task/dist/webhook.cjs:40:1187',
    '    at async file:///work/src/bot/asked.ts:7:3',
  ].join('\n');
  expect(framesOf(thrown(stack))).toBe(
    'dist/webhook.cjs:41:20345 dist/webhook.cjs:40:1187 src/bot/asked.ts:7:3',
  );
});

test('a message that looks like places is not taken for them', () => {
  const message = 'no\n    at src/canary.ts:1:1';
  expect(framesOf(thrown(`Error: ${message}\n    at src/bot/asked.ts:7:3`, message))).toBe(
    'src/bot/asked.ts:7:3',
  );
  expect(framesOf(thrown(`Error: ${message}\n    at src/bot/asked.ts:7:3`, 'changed since'))).toBeNull();
});

test('what is no error has no place', () => {
  expect([framesOf('text'), framesOf(undefined), framesOf(thrown('Error: canary'))]).toEqual([
    null,
    null,
    null,
  ]);
});
