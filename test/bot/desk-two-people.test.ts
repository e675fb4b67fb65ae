import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { brief, OWNER, openDesk } from './desk-chat.ts';

let office: Awaited<ReturnType<typeof openDesk>>;
let owner: ReturnType<typeof office.person>;
let editor: ReturnType<typeof office.person>;

beforeEach(async () => {
  office = await openDesk();
  owner = office.person(OWNER);
  editor = office.person(502);
  await owner.say('/editors add 502');
});
afterEach(() => office.close());

const RESULTS = '/results';
const nothingYet = 'Nothing has been published about this election yet.\n\n[Other elections]';

describe('an election whose first edition takes two people', () => {
  beforeEach(async () => {
    await owner.say('/settings');
    await owner.press('Two people for the first edition');
    await editor.say(
      brief('germany-2025/02-preliminary-result.md').replace('germany-2025', 'azerbaijan-2024'),
    );
    await editor.press('Accept all');
  });

  test('is asked about once, however often the button is pressed, and the others are told', async () => {
    const card = await editor.press('Publish');
    expect(card).toMatchInlineSnapshot(`
      "This takes two people: it is the first edition of this election. Another editor can let it happen with /approvals within a day.

      Draft: CDU/CSU first in Germany with 28.5 percent, BSW misses parliament with 4.97 percent

      Source: brief after Federal Returning Officer, published 24 February 2025.
      Germany: parliamentary election, 23 February 2025 (azerbaijan-2024). Nothing is published yet.
      Complete count, not official yet.

      10 of 10 facts decided. Ready to publish.

      ✅ Stage: complete count, new

      CDU/CSU received 28.5 percent of the second votes, AfD 20.8 percent, SPD 16.4 percent, Greens 11.6 percent, The Left 8.8 percent, BSW 4.97 percent, FDP 4.3 percent and SSW 0.2 percent.

      ✅ CDU/CSU: 28.5%, new
      ✅ AfD: 20.8%, new
      ✅ SPD: 16.4%, new
      ✅ Greens: 11.6%, new
      ✅ Left: 8.8%, new
      ✅ BSW: 4.97%, new
      ✅ FDP: 4.3%, new
      ✅ SSW: 0.2%, new

      Turnout was 82.5 percent.

      ✅ Turnout: 82.5%, new

      [Step through] [Which election?]
      [Preview] [Publish]
      [Publish at a time] [Discard]"
    `);
    expect(editor.toldTo(OWNER)).toMatchInlineSnapshot(`
      "Waiting for a second person

      1. azerbaijan-2024: publish “CDU/CSU first in Germany with 28.5 percent, BSW misses parliament with 4.97 percent”
      Asked for by editor 502, open until 12 February 2024 at 20:00 UTC. It takes two people: it is the first edition of this election.

      [Look at 1] [Approve 1] [Refuse 1]"
    `);
    await editor.redelivered();
    expect(editor.toldTo(OWNER)).toBe('');
    expect(await office.desk.listApprovals(OWNER)).toHaveLength(1);
    expect(await office.person(900).say(RESULTS)).toBe(nothingYet);
  });

  test('is published by the second person, or refused', async () => {
    await editor.press('Publish');
    await owner.say('/approvals');
    expect(await owner.press('Look at 1')).toMatch(/^Draft: /);
    await owner.say('/approvals');
    const yes = owner.button('Approve 1');
    expect(await owner.press('Refuse 1')).toMatchInlineSnapshot(
      `"Refused: publish “CDU/CSU first in Germany with 28.5 percent, BSW misses parliament with 4.97 percent”. Readers have seen nothing of it."`,
    );
    expect(await owner.pressData(yes)).toBe('That does not wait for anybody any more.');
    expect(await office.person(900).say(RESULTS)).toBe(nothingYet);
  });
});

describe('/settings', () => {
  test('are an owner’s to change and an editor’s to see', async () => {
    expect(await owner.say('/settings southland-2026')).toMatchInlineSnapshot(`
      "Settings of southland-2026

      • Two people for the first edition: no
      • Two people for an official result: no
      • Two people for a retraction: no
      • Rehearsal: no

      A call always takes two people. A rehearsal is settled before the first edition, and stays one.

      [Two people for the first edition: switch on]
      [Two people for an official result: switch on]
      [Two people for a retraction: switch on]
      [Rehearsal: switch on]"
    `);
    const data = owner.button('Rehearsal');
    expect(await editor.say('/settings southland-2026')).toContain('Only owners change these.');
    expect(await editor.pressData(data)).toBe('Only owners may do this.');
    expect(await office.desk.readSettings('southland-2026')).toMatchObject({ isTest: false });
    expect(await owner.press('Rehearsal')).toContain('• Rehearsal: yes');
    expect(await owner.redelivered()).toContain('• Rehearsal: yes');
  });
});

describe('a rehearsal', () => {
  test('says so on every answer', async () => {
    await owner.say('/settings');
    await owner.press('Rehearsal');
    await owner.say(brief('azerbaijan-2024/02-first-article.md'));
    await owner.press('Accept all');
    expect(await owner.press('Preview')).toContain('Rehearsal: not a real count');
    await owner.press('Publish');
    const reader = office.person(900);
    for (const name of [
      'results',
      'polls',
      'compare',
      'outlook',
      'turnout',
      'statements',
      'source',
      'changes',
      'corrections',
      'candidate Oruj',
    ]) {
      expect((await reader.say(`/${name}`)).split('\n')[0]).toBe('Rehearsal: not a real count');
    }
    await reader.say(RESULTS);
    expect(await reader.press('Sentences')).toMatch(/^Rehearsal: not a real count/);
    expect(await reader.say('/elections')).toContain('(a rehearsal, not a real count)');
    expect(await owner.say('/settings')).toContain('• Rehearsal: yes');
    expect(await owner.press('Rehearsal')).toBe('A rehearsal stays a rehearsal.');
  });
});

describe('an embargo', () => {
  test('is understood before it is agreed to, and nothing is seen before its time', async () => {
    await editor.say(brief('azerbaijan-2024/02-first-article.md'));
    await editor.press('Accept all');
    expect(await editor.say('/publish at 21:00')).toMatchInlineSnapshot(`
      "I need the time with its zone, such as 21:00Z or 2026-05-03 21:00Z. Please reply once more.

      # d:t:nmyu8yqg:2:0:0"
    `);
    expect(await editor.answer('21:00Z')).toMatchInlineSnapshot(`
      "Publish “Ilham Aliyev leads with 92.05 percent after 93.35 percent of the ballots” on 11 February 2024 at 21:00 UTC?

      [Yes, publish then]
      [Back to the draft]"
    `);
    const yes = editor.button('Yes, publish then');
    expect((await editor.press('Yes, publish then')).split('\n')[0]).toBe(
      'It will be published on 11 February 2024 at 21:00 UTC. Nobody sees it before.',
    );
    expect((await editor.pressData(yes)).split('\n')[0]).toMatch(/^Nothing was changed/);
    const reader = office.person(900);
    for (const name of ['results', 'polls', 'source', 'corrections']) {
      expect(await reader.say(`/${name}`)).toBe(nothingYet);
    }
    expect(await editor.say('/drafts')).toMatchInlineSnapshot(`
      "Waiting to be published

      • Ilham Aliyev leads with 92.05 percent after 93.35 percent of the ballots (azerbaijan-2024): will be published 11 February 2024 at 21:00 UTC

      [Ilham Aliyev leads with 92.05 percent after 93.35 …]"
    `);
    expect(await office.due()).toEqual([]);
    office.clock.now = new Date('2024-02-11T21:00:30Z');
    expect(await office.due()).toMatchInlineSnapshot(`
      [
        "502: The time for “Ilham Aliyev leads with 92.05 percent after 93.35 percent of the ballots” has come. Published: Azerbaijan: presidential election, 7 February 2024, edition 1.

      [Back to the draft]",
      ]
    `);
    expect(await office.due()).toEqual([]);
    expect(await reader.say(RESULTS)).toContain('92.05%');
  });

  test('can be taken back', async () => {
    await editor.say(brief('azerbaijan-2024/02-first-article.md'));
    await editor.press('Accept all');
    await editor.say('/publish 2024-02-11 23:30+02:00');
    expect(await editor.press('Yes')).toContain('on 11 February 2024 at 21:30 UTC');
    expect((await editor.press('Take back')).split('\n')[0]).toBe(
      'It will not be published by itself any more. The draft is open again.',
    );
  });

  test('in the past is refused', async () => {
    await editor.say(brief('azerbaijan-2024/02-first-article.md'));
    await editor.press('Accept all');
    await editor.say('/publish at 2024-02-11 19:00Z');
    expect((await editor.press('Yes')).split('\n')[0]).toBe(
      'That time has passed, so nothing was scheduled.',
    );
  });
});

test('a draft that nobody touches for a week is put away, and its chat is told once', async () => {
  await editor.say(brief('azerbaijan-2024/02-first-article.md'));
  const accept = editor.button('Accept all');
  office.clock.now = new Date('2024-02-18T20:00:00Z');
  expect(await office.due()).toMatchInlineSnapshot(`
    [
      "502: Nobody has touched the draft “Ilham Aliyev leads with 92.05 percent after 93.35 percent of the ballots” for a week, so I have put it away. Readers have seen nothing of it. Send the article again if you still need it.

    [Back to the draft]",
    ]
  `);
  expect(await office.due()).toEqual([]);
  expect((await editor.pressData(accept)).split('\n')[0]).toBe(
    'Nothing was changed: this draft is not open any more.',
  );
});
