import { expect, test } from 'vitest';
import { ofUpdate, updateUnderWay } from '../../src/lambda/update-under-way.ts';
import { createLog } from '../../src/log.ts';

const lines: unknown[] = [];
const log = createLog((line) => lines.push(JSON.parse(line)), updateUnderWay);
const later = () => new Promise((resolve) => setImmediate(resolve));

test('what is logged while an update is handled says which, also after a wait', async () => {
  lines.length = 0;
  await ofUpdate('aa11', async () => {
    await later();
    log('webhook-malformed');
  });
  log('webhook-refused');
  expect(lines).toEqual([{ event: 'webhook-malformed', update: 'aa11' }, { event: 'webhook-refused' }]);
});

test('beside one that still goes on, a line says neither', async () => {
  lines.length = 0;
  let end = () => {};
  const late = ofUpdate('aa11', () => new Promise<void>((resolve) => (end = resolve)));
  await ofUpdate('bb22', async () => log('webhook-malformed'));
  end();
  await late;
  await ofUpdate('bb22', async () => log('webhook-malformed'));
  expect(lines).toEqual([{ event: 'webhook-malformed' }, { event: 'webhook-malformed', update: 'bb22' }]);
});

test('an update that fails is no longer under way', async () => {
  lines.length = 0;
  await expect(ofUpdate('aa11', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  log('webhook-refused');
  expect(lines).toEqual([{ event: 'webhook-refused' }]);
});
