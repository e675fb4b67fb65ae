import { afterEach, beforeEach, expect, test } from 'vitest';
import { brief, OWNER, openDesk } from './desk-chat.ts';

let office: Awaited<ReturnType<typeof openDesk>>;
let owner: ReturnType<typeof office.person>;

beforeEach(async () => {
  office = await openDesk();
  owner = office.person(OWNER);
});
afterEach(() => office.close());

const ARTICLE = brief('azerbaijan-2024/02-first-article.md');

test('a damaged figure holds the article back until it is edited', async () => {
  expect(await owner.say(ARTICLE.replace('2.19 percent', '21.9 percent'))).toMatchInlineSnapshot(`
    "Draft: Ilham Aliyev leads with 92.05 percent after 93.35 percent of the ballots

    Source: brief after Trend via MENAFN, published 11 February 2024.
    Azerbaijan: presidential election, 7 February 2024 (azerbaijan-2024). Nothing is published yet.
    Partial count, not official.

    To be settled before this can be published:

    • E102: The shares add up to 119.71 percent. Look for a figure of another list, round or poll among them.

    0 of 20 facts decided. 7 are marked ❗ and need a decision of their own.

    ▫️ Stage: partial count, new

    With 93.35 percent of the ballots processed, Ilham Aliyev leads with 92.05 percent of the votes.

    ▫️ Counted: 93.35% of the ballots, new
    ❗ Ilham Aliyev: 92.05%, new
    ▫️ Ilham Aliyev, outcome: leading, new

    Zahid Oruj follows with 21.9 percent, Fazil Mustafa with 2 percent, Gudrat Hasanguliyev with 1.76 percent, Razi Nurullayev with 0.8 percent, Elshad Musaev with 0.67 percent and Fuad Aliyev with 0.53 percent.

    ❗ Zahid Oruj: 21.9%, new
    ❗ Fazil Mustafa: 2%, new
    ❗ Gudrat Hasanguliyev: 1.76%, new
    ❗ Razi Nurullayev: 0.8%, new
    ❗ Elshad Musaev: 0.67%, new
    ❗ Fuad Aliyev: 0.53%, new

    The exit poll run by the American organization Oracle Advisory Group together with the League for the Protection of the Labor Rights of Citizens gave Ilham Aliyev 93.9 percent.

    ▫️ Poll by Oracle Advisory Group: Exit poll, new
    ▫️ Poll by Oracle Advisory Group, Ilham Aliyev: 93.9%, new

    The exit poll by Social Research Center gave Ilham Aliyev 92.4 percent.

    ▫️ Poll by Social Research Center: Exit poll, new
    ▫️ Poll by Social Research Center, Ilham Aliyev: 92.4%, new

    Page 1 of 2

    [Next page]
    [Accept all] [Step through]
    [Vouch for E102] [Which election?]
    [Preview] [Publish]
    [Publish at a time] [Discard]"
  `);
  await owner.press('Accept all');
  await owner.say('/drafts');
  await owner.press('Ilham');
  expect((await owner.press('Publish')).split('\n\n')[0]).toMatchInlineSnapshot(
    `"Not published yet. 7 facts still need your decision."`,
  );
  await owner.press('Step through');
  while (!owner.text().includes('Zahid Oruj: 21.9%')) await owner.press('Accept');
  await owner.press('Edit the value');
  await owner.answer('2.19');
  while (owner.buttons().includes('Accept')) await owner.press('Accept');
  expect(owner.text()).not.toContain('To be settled');
  expect(await owner.press('Publish')).toContain('Published:');
});

test('or until an editor vouches for it, which is in the log', async () => {
  await owner.say(ARTICLE.replace('2.19 percent', '21.9 percent'));
  await owner.press('Accept all');
  while (owner.buttons().includes('Accept')) await owner.press('Accept');
  expect(owner.text()).toMatchInlineSnapshot(`
    "Accepted: Fuad Aliyev.

    Draft: Ilham Aliyev leads with 92.05 percent after 93.35 percent of the ballots

    Source: brief after Trend via MENAFN, published 11 February 2024.
    Azerbaijan: presidential election, 7 February 2024 (azerbaijan-2024). Nothing is published yet.
    Partial count, not official.

    To be settled before this can be published:

    • E102: The shares add up to 119.71 percent. Look for a figure of another list, round or poll among them.

    20 of 20 facts decided.

    ✅ Stage: partial count, new

    With 93.35 percent of the ballots processed, Ilham Aliyev leads with 92.05 percent of the votes.

    ✅ Counted: 93.35% of the ballots, new
    ✅ Ilham Aliyev: 92.05%, new
    ✅ Ilham Aliyev, outcome: leading, new

    Zahid Oruj follows with 21.9 percent, Fazil Mustafa with 2 percent, Gudrat Hasanguliyev with 1.76 percent, Razi Nurullayev with 0.8 percent, Elshad Musaev with 0.67 percent and Fuad Aliyev with 0.53 percent.

    ✅ Zahid Oruj: 21.9%, new
    ✅ Fazil Mustafa: 2%, new
    ✅ Gudrat Hasanguliyev: 1.76%, new
    ✅ Razi Nurullayev: 0.8%, new
    ✅ Elshad Musaev: 0.67%, new
    ✅ Fuad Aliyev: 0.53%, new

    The exit poll run by the American organization Oracle Advisory Group together with the League for the Protection of the Labor Rights of Citizens gave Ilham Aliyev 93.9 percent.

    ✅ Poll by Oracle Advisory Group: Exit poll, new
    ✅ Poll by Oracle Advisory Group, Ilham Aliyev: 93.9%, new

    The exit poll by Social Research Center gave Ilham Aliyev 92.4 percent.

    ✅ Poll by Social Research Center: Exit poll, new
    ✅ Poll by Social Research Center, Ilham Aliyev: 92.4%, new

    Page 1 of 2

    [Next page]
    [Step through] [Vouch for E102]
    [Which election?] [Preview]
    [Publish] [Publish at a time]
    [Discard]"
  `);
  expect(await owner.press('Vouch for')).toMatchInlineSnapshot(`
    "Noted: you vouch for E102. The source says so.

    Draft: Ilham Aliyev leads with 92.05 percent after 93.35 percent of the ballots

    Source: brief after Trend via MENAFN, published 11 February 2024.
    Azerbaijan: presidential election, 7 February 2024 (azerbaijan-2024). Nothing is published yet.
    Partial count, not official.

    20 of 20 facts decided. Ready to publish.

    ✅ Stage: partial count, new

    With 93.35 percent of the ballots processed, Ilham Aliyev leads with 92.05 percent of the votes.

    ✅ Counted: 93.35% of the ballots, new
    ✅ Ilham Aliyev: 92.05%, new
    ✅ Ilham Aliyev, outcome: leading, new

    Zahid Oruj follows with 21.9 percent, Fazil Mustafa with 2 percent, Gudrat Hasanguliyev with 1.76 percent, Razi Nurullayev with 0.8 percent, Elshad Musaev with 0.67 percent and Fuad Aliyev with 0.53 percent.

    ✅ Zahid Oruj: 21.9%, new
    ✅ Fazil Mustafa: 2%, new
    ✅ Gudrat Hasanguliyev: 1.76%, new
    ✅ Razi Nurullayev: 0.8%, new
    ✅ Elshad Musaev: 0.67%, new
    ✅ Fuad Aliyev: 0.53%, new

    The exit poll run by the American organization Oracle Advisory Group together with the League for the Protection of the Labor Rights of Citizens gave Ilham Aliyev 93.9 percent.

    ✅ Poll by Oracle Advisory Group: Exit poll, new
    ✅ Poll by Oracle Advisory Group, Ilham Aliyev: 93.9%, new

    The exit poll by Social Research Center gave Ilham Aliyev 92.4 percent.

    ✅ Poll by Social Research Center: Exit poll, new
    ✅ Poll by Social Research Center, Ilham Aliyev: 92.4%, new

    Page 1 of 2

    [Next page]
    [Step through] [Which election?]
    [Preview] [Publish]
    [Publish at a time] [Discard]"
  `);
  expect(await owner.press('Publish')).toContain('Published:');
});
