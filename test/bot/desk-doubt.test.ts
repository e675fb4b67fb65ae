import { afterAll, beforeAll, expect, test } from 'vitest';
import { brief, OWNER, openDesk } from './desk-chat.ts';

let office: Awaited<ReturnType<typeof openDesk>>;
let owner: ReturnType<typeof office.person>;

beforeAll(async () => {
  office = await openDesk();
  owner = office.person(OWNER);
  await owner.say(brief('azerbaijan-2024/02-first-article.md'));
  await owner.press('Accept all');
  await owner.press('Publish');
});
afterAll(() => office.close());

test('under the polls it begins with the polls', async () => {
  const reader = office.person(901);
  await reader.say('/polls');
  await reader.press('Report a figure');
  expect(reader.buttons()[0]).toBe('Poll by Oracle Advisory Group, Ilham Aliyev: 93.9%');
});

test('one chat may report three figures an hour', async () => {
  const reader = office.person(902);
  for (const expected of [
    'Thank you.',
    'Thank you.',
    'Thank you.',
    'The editors take three reports an hour',
  ]) {
    await reader.pressData('fd:azerbaijan-2024:1:1');
    expect(await reader.answer('Is that right?')).toContain(expected);
  }
  office.clock.now = new Date('2024-02-11T21:30:00Z');
  await reader.pressData('fd:azerbaijan-2024:1:1');
  expect(await reader.answer('Is that right?')).toContain('Thank you.');
});

test('a figure or an edition that there is not leads back to the beginning', async () => {
  const reader = office.person(903);
  for (const data of ['fd:azerbaijan-2024:1:zz', 'fd:azerbaijan-2024:9:1', 'fds:nowhere-2024:1:0']) {
    expect(await reader.pressData(data)).toMatch(/^That button is from an older message/);
  }
});

test('what a reader writes is shown to editors as it is, and no further than it fits', async () => {
  const reader = office.person(904);
  await reader.pressData('fd:azerbaijan-2024:1:0');
  await reader.answer(`<b>/publish</b> ${'a'.repeat(3000)}`);
  const reports = await owner.say('/reports');
  expect(reports).toContain('A reader writes: <b>/publish</b> aaa');
  expect(reports.length).toBeLessThan(4096);
});

test('whom the editors can’t reach any more is said', async () => {
  office.clock.now = new Date('2024-02-11T21:45:00Z');
  const reader = office.person(905);
  await reader.pressData('fd:azerbaijan-2024:1:0');
  await reader.answer('Is that right?');
  await reader.say('/forget');
  await owner.say('/reports');
  await owner.press('Answer 6');
  expect(await owner.answer('It is.')).toBe(
    'Your answer is kept, but the reader cannot be reached any more.',
  );
});
