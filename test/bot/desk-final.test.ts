import { afterAll, beforeAll, expect, test } from 'vitest';
import { brief, OWNER, openDesk } from './desk-chat.ts';

let office: Awaited<ReturnType<typeof openDesk>>;
let owner: ReturnType<typeof office.person>;
let editor: ReturnType<typeof office.person>;

beforeAll(async () => {
  office = await openDesk();
  office.clock.now = new Date('2025-02-23T18:30:00Z');
  owner = office.person(OWNER);
  editor = office.person(502);
  await owner.say('/editors add 502');
});
afterAll(() => office.close());

/** Decides everything that a brief states as read, and publishes it; what the bot says to that. */
async function publish(path: string): Promise<string> {
  await editor.say(brief(path));
  if (editor.buttons().includes('Accept all')) await editor.press('Accept all');
  while (editor.buttons().includes('Accept')) await editor.press('Accept');
  while (editor.buttons().some((label) => label.startsWith('Vouch for'))) await editor.press('Vouch for');
  return editor.press('Publish');
}

const results = () => office.person(900).pressData('a:results:germany-2025');

test('exit polls come first, and are no count', async () => {
  expect(await publish('germany-2025/01-exit-polls.md')).toContain('edition 1.');
  expect(await results()).toContain('No counted votes have been reported in this election yet.');
});

test('the complete count follows', async () => {
  expect(await publish('germany-2025/02-preliminary-result.md')).toContain('edition 2.');
  expect(await results()).toContain('Complete count, not official yet.');
});

test('the official result waits for a second person where that was asked for', async () => {
  await owner.say('/settings germany-2025');
  await owner.press('Two people for an official result');
  expect((await publish('germany-2025/03-final-result.md')).split('\n')[0]).toMatchInlineSnapshot(
    `"This takes two people: it shows the result as official. Another editor can let it happen with /approvals within a day."`,
  );
  expect(await results()).toContain('Complete count, not official yet.');
  await owner.say('/approvals');
  expect(await owner.press('Approve 1')).toMatchInlineSnapshot(`
    "Approved: publish “Final result in Germany leaves BSW at 4.98 percent”.
    Published: Germany: parliamentary election, 23 February 2025, edition 3."
  `);
  expect(await results()).toMatchInlineSnapshot(`
    "Germany: parliamentary election, 23 February 2025

    Official result.

             share  seats
    CDU/CSU  28.5%    208
    AfD      20.8%    152
    SPD      16.4%    120
    Greens   11.6%     85
    Left      8.8%     64
    BSW      4.98%      –
    FDP       4.3%      –
    SSW       0.2%      1

    CDU/CSU is first by 7.7 percentage points (computed).
    The stated shares add up to 95.58% (computed).

    Source: brief after Federal Returning Officer, published 14 March 2025.
    As of 14 March 2025. Edition 3, published 23 February 2025 at 18:30 UTC.

    [Sentences behind these figures]
    [Polls] [Polls and count]
    [What is left] [Voters]
    [Changes] [Source]
    [As a picture]
    [Report a figure]
    [Other elections]"
  `);
});
