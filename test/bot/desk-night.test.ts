import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brief, OWNER, openDesk } from './desk-chat.ts';

let night: Awaited<ReturnType<typeof openDesk>>;
let owner: ReturnType<typeof night.person>;
let editor: ReturnType<typeof night.person>;
const reader = () => night.person(900);

beforeAll(async () => {
  night = await openDesk();
  owner = night.person(OWNER);
  editor = night.person(502);
});

afterAll(() => night.close());

/** One count night, hour by hour: each test goes on where the one before has ended. */
describe('a count night in the editors’ chat', () => {
  test('begins with an owner naming an editor', async () => {
    expect(await owner.say('/editors add 502')).toMatchInlineSnapshot(`
      "502 is an editor now.

      Editors

      • 501: owner, named in the settings
      • 502: editor

      Change it with /editors add ID, /editors owner ID or /editors remove ID. An ID is Telegram’s number of a person, not a name."
    `);
    expect(await editor.say('/desk')).toMatchInlineSnapshot(`
      "The editors’ desk

      Forward me an article, paste its text, or send it as a .txt, .md or .html file. I read it and show every figure beside its sentence. Nothing is published until you say so.

      Going out: 0 waiting, 0 under way, at most 28 a second.
      Sent, edits included: 0 since 20:00 UTC, 0 in the hour before.

      • /drafts: what waits to be published
      • /load: an article: from a message you reply to, from the text after the command, or from the messages that follow
      • /done: that was all of it
      • /publish: the card of the draft; with “at 21:00Z”, at that time
      • /correct: put a published figure right
      • /clarify: make a published figure clearer
      • /retract: take an article back
      • /undo: go back to a former edition
      • /call: call a winner on a named authority’s word
      • /uncall: take that call back
      • /approvals: what waits for a second person
      • /reports: figures that readers doubt
      • /channels: where the desk posts
      • /post: results, polls or compare, kept up to date in a channel
      • /hold: stop everything that goes out, or one election by its id, at once
      • /resume: see what would go out, and let it go
      • /log: who did what with this election
      • /export: this edition as a file: json, csv, nist or ropf
      • /editors: who works at this desk
      • /settings: what takes two people here, and whether this is a rehearsal"
    `);
  });

  test('the first count comes in; its card shows each figure below its sentence', async () => {
    expect(await editor.say(brief('azerbaijan-2024/01-first-count.md'))).toMatchInlineSnapshot(`
      "Draft: First count in Azerbaijan gives Ilham Aliyev 92.1 percent

      Source: brief after Trend via MENAFN, published 8 February 2024.
      Azerbaijan: presidential election, 7 February 2024 (azerbaijan-2024). Nothing is published yet.
      Partial count, not official.

      Worth a second look:

      • W205: The headline says 92.1 percent, the body 92 for Ilham Aliyev: with 92 the shares add up to 99.90, with 92.1 to 100.00. Take 92.1 for Ilham Aliyev.

      0 of 10 facts decided. One is marked ❗ and needs a decision of its own.

      ▫️ Stage: partial count, new

      So far, 54.47 percent of the ballots have been counted.

      ▫️ Counted: 54.47% of the ballots, new

      Ilham Aliyev is leading with 92 percent of the votes.

      ❗ Ilham Aliyev: 92%, new
      ▫️ Ilham Aliyev, outcome: leading, new

      Zahid Oruj has 2.2 percent, Fazil Mustafa 1.99 percent, Gudrat Hasanguliyev 1.78 percent, Razi Nurullayev 0.79 percent, Elshad Musayev 0.66 percent and Fuad Aliyev 0.48 percent.

      ▫️ Zahid Oruj: 2.2%, new
      ▫️ Fazil Mustafa: 1.99%, new
      ▫️ Gudrat Hasanguliyev: 1.78%, new
      ▫️ Razi Nurullayev: 0.79%, new
      ▫️ Elshad Musayev: 0.66%, new
      ▫️ Fuad Aliyev: 0.48%, new

      [Accept all] [Step through]
      [Which election?] [Preview]
      [Publish] [Publish at a time]
      [Discard]"
    `);
  });

  test('what a warning touches is asked for by itself, and can be edited by a reply', async () => {
    expect(await editor.press('Accept all')).toMatchInlineSnapshot(`
      "Accepted, except for what needs a decision of its own:

      Fact 3 of 10

      ❗ Ilham Aliyev: 92%, new

      • W205: The headline says 92.1 percent, the body 92 for Ilham Aliyev: with 92 the shares add up to 99.90, with 92.1 to 100.00. Take 92.1 for Ilham Aliyev.

      Ilham Aliyev is leading with 92 percent of the votes.

      [Accept] [Drop]
      [Edit the value] [Edit the name]
      [Edit the scope]
      [Fact before] [Next fact]
      [Back to the draft]"
    `);
    expect(await editor.press('Edit the value')).toMatchInlineSnapshot(`
      "Ilham Aliyev: 92%, new

      Reply with the right value.

      # d:ev:nmyu8yqg:2:2:0"
    `);
    expect(await editor.answer('ninety-two')).toContain('I do not understand that value');
  });

  test('publishing before everything is decided says what is missing', async () => {
    await editor.say('/drafts');
    await editor.press('First count');
    expect((await editor.press('Publish')).split('\n')[0]).toBe(
      'Not published yet. One fact still needs your decision.',
    );
    await editor.press('Step through');
    await editor.press('Edit the value');
    expect(await editor.answer('92.1')).toMatchInlineSnapshot(`
      "Edited: Ilham Aliyev. The sentence stays beside it.

      Draft: First count in Azerbaijan gives Ilham Aliyev 92.1 percent

      Source: brief after Trend via MENAFN, published 8 February 2024.
      Azerbaijan: presidential election, 7 February 2024 (azerbaijan-2024). Nothing is published yet.
      Partial count, not official.

      10 of 10 facts decided. Ready to publish.

      ✅ Stage: partial count, new

      So far, 54.47 percent of the ballots have been counted.

      ✅ Counted: 54.47% of the ballots, new

      Ilham Aliyev is leading with 92 percent of the votes.

      ✏️ Ilham Aliyev: 92%, new. An editor sets 92.1
      ✅ Ilham Aliyev, outcome: leading, new

      Zahid Oruj has 2.2 percent, Fazil Mustafa 1.99 percent, Gudrat Hasanguliyev 1.78 percent, Razi Nurullayev 0.79 percent, Elshad Musayev 0.66 percent and Fuad Aliyev 0.48 percent.

      ✅ Zahid Oruj: 2.2%, new
      ✅ Fazil Mustafa: 1.99%, new
      ✅ Gudrat Hasanguliyev: 1.78%, new
      ✅ Razi Nurullayev: 0.79%, new
      ✅ Elshad Musayev: 0.66%, new
      ✅ Fuad Aliyev: 0.48%, new

      [Step through] [Which election?]
      [Preview] [Publish]
      [Publish at a time] [Discard]"
    `);
  });

  test('the preview is the very answer that readers will get', async () => {
    const preview = await editor.press('Preview');
    expect(preview).toMatchInlineSnapshot(`
      "Preview. Readers do not see this yet:

      Azerbaijan: presidential election, 7 February 2024

      Partial count, not official. Counted: 54.47% of the ballots.

      Ilham Aliyev         92.1%
      Zahid Oruj            2.2%
      Fazil Mustafa        1.99%
      Gudrat Hasanguliyev  1.78%
      Razi Nurullayev      0.79%
      Elshad Musayev       0.66%
      Fuad Aliyev          0.48%

      Ilham Aliyev leads by 89.9 percentage points (computed).
      Leading is not winning: no official result has been reported.
      The stated shares add up to 100.00% (computed).

      Source: brief after Trend via MENAFN, published 8 February 2024.
      Everything here rests on one source: Trend.
      As of 8 February 2024. Edition 1, published 11 February 2024 at 20:00 UTC.

      [Polls] [Polls and count]
      [What is left] [Voters]
      [Statements] [Source]
      [Changes]
      [Back to the draft] [Publish]"
    `);
    expect(await reader().say('/results')).toContain('Nothing has been published about this election yet.');
    await editor.press('Publish');
    const [mark, ...answer] = preview.split('\n\n').slice(0, -1);
    expect(mark).toBe('Preview. Readers do not see this yet:');
    expect(await reader().say('/results')).toContain(answer.join('\n\n'));
  });

  test('the next article shows what it changes, page by page', async () => {
    night.clock.now = new Date('2024-02-11T21:00:00Z');
    expect(await owner.say(brief('azerbaijan-2024/02-first-article.md'))).toMatchInlineSnapshot(`
      "Draft: Ilham Aliyev leads with 92.05 percent after 93.35 percent of the ballots

      Source: brief after Trend via MENAFN, published 11 February 2024.
      Azerbaijan: presidential election, 7 February 2024 (azerbaijan-2024). Readers see edition 1.
      Partial count, not official.

      0 of 20 facts decided.

      ▫️ Stage: partial count, as before

      With 93.35 percent of the ballots processed, Ilham Aliyev leads with 92.05 percent of the votes.

      ▫️ Counted: 93.35% of the ballots, was 54.47% of the ballots
      ▫️ Ilham Aliyev: 92.05%, was 92.1%
      ▫️ Ilham Aliyev, outcome: leading, as before

      Zahid Oruj follows with 2.19 percent, Fazil Mustafa with 2 percent, Gudrat Hasanguliyev with 1.76 percent, Razi Nurullayev with 0.8 percent, Elshad Musaev with 0.67 percent and Fuad Aliyev with 0.53 percent.

      ▫️ Zahid Oruj: 2.19%, was 2.2%
      ▫️ Fazil Mustafa: 2%, was 1.99%
      ▫️ Gudrat Hasanguliyev: 1.76%, was 1.78%
      ▫️ Razi Nurullayev: 0.8%, was 0.79%
      ▫️ Elshad Musaev: 0.67%, was 0.66%
      ▫️ Fuad Aliyev: 0.53%, was 0.48%

      The exit poll run by the American organization Oracle Advisory Group together with the League for the Protection of the Labor Rights of Citizens gave Ilham Aliyev 93.9 percent.

      ▫️ Poll by Oracle Advisory Group: Exit poll, new
      ▫️ Poll by Oracle Advisory Group, Ilham Aliyev: 93.9%, new

      The exit poll by Social Research Center gave Ilham Aliyev 92.4 percent.

      ▫️ Poll by Social Research Center: Exit poll, new
      ▫️ Poll by Social Research Center, Ilham Aliyev: 92.4%, new

      Page 1 of 2

      [Next page]
      [Accept all] [Step through]
      [Which election?] [Preview]
      [Publish] [Publish at a time]
      [Discard]"
    `);
    expect(await owner.press('Next page')).toMatchInlineSnapshot(`
      "Draft: Ilham Aliyev leads with 92.05 percent after 93.35 percent of the ballots

      Source: brief after Trend via MENAFN, published 11 February 2024.
      Azerbaijan: presidential election, 7 February 2024 (azerbaijan-2024). Readers see edition 1.
      Partial count, not official.

      0 of 20 facts decided.

      The exit poll by "Rey" Monitoring Center gave Ilham Aliyev 92.6 percent.

      ▫️ Poll by "Rey" Monitoring Center: Exit poll, new
      ▫️ Poll by "Rey" Monitoring Center, Ilham Aliyev: 92.6%, new

      The voter list held 6,478,623 people, and there were 6,537 polling sites.

      ▫️ Registered voters: 6,478,623, new
      ▫️ Polling stations: 6,537, new

      Over 90,000 observers were enrolled for the election.

      ▫️ Observers: over 90,000, new

      Igor Korotchenko, Director General of Russia's Caspian Institute for Strategic Studies, wrote on his social media account that the will of the people had decided the election from the start, that Aliyev had stood by his people in many dangers and defends the country's interests, that friends of Azer…

      ▫️ Igor Korotchenko: Igor Korotchenko, Director General of Russia's Caspian Insti…, new

      Page 2 of 2

      [Page before]
      [Accept all] [Step through]
      [Which election?] [Preview]
      [Publish] [Publish at a time]
      [Discard]"
    `);
    await owner.press('Accept all');
    expect(await owner.press('Publish')).toMatchInlineSnapshot(`
      "Published: Azerbaijan: presidential election, 7 February 2024, edition 2.

      [Results]"
    `);
  });

  test('a correction takes the value and the reason, and readers see both', async () => {
    expect(await editor.say('/correct')).toMatchInlineSnapshot(`
      "Azerbaijan: presidential election, 7 February 2024

      Which figure is wrong?

      [Ilham Aliyev: 92.05%] [Zahid Oruj: 2.19%]
      [Fazil Mustafa: 2%] [Gudrat Hasanguliyev: 1.76%]
      [Razi Nurullayev: 0.8%] [Elshad Musaev: 0.67%]
      [Fuad Aliyev: 0.53%] [Poll by Oracle Advisory Group, Ilham Aliyev: 93.9%]
      [Poll by Social Research Center, Ilham Aliyev: 92.4%] [Poll by "Rey" Monitoring Center, Ilham Aliyev: 92.6%]
      [Registered voters: 6,478,623] [Polling stations: 6,537]
      [Observers: over 90,000] [Counted: 93.35% of the ballots]
      [Stage: partial count]"
    `);
    expect(await editor.press('Zahid Oruj')).toMatchInlineSnapshot(`
      "Zahid Oruj: 2.19%

      Reply with two lines: the right value, and below it the reason. Readers will see both.

      # fc:azerbaijan-2024:2:1"
    `);
    expect(await editor.answer('2.91')).toBe('Readers will see the reason, so there has to be one.');
    await editor.say('/correct');
    await editor.press('Zahid Oruj');
    expect(await editor.answer('2.91\nThe agency had swapped two digits.')).toMatchInlineSnapshot(
      `"Published: Azerbaijan: presidential election, 7 February 2024, edition 3."`,
    );
    expect(await reader().say('/corrections')).toMatchInlineSnapshot(`
      "Azerbaijan: presidential election, 7 February 2024

      Correction in edition 3, 11 February 2024 at 21:00 UTC
      Reason: The agency had swapped two digits.

      • Zahid Oruj: 2.19% → 2.91%

      [Results] [Changes]"
    `);
  });

  test('going back makes a new edition', async () => {
    expect(await owner.say('/undo')).toMatchInlineSnapshot(
      `"Write the edition to go back to, and the reason: /undo 2 The later figures were wrong. Readers see edition 3 now; going back makes a new one."`,
    );
    expect(await owner.say('/undo 2 The digits were right after all.')).toMatchInlineSnapshot(
      `"Published: Azerbaijan: presidential election, 7 February 2024, edition 4."`,
    );
    expect(await reader().say('/results')).toContain('Zahid Oruj            2.19%');
  });

  test('a retraction takes one article’s figures back', async () => {
    const articles = await owner.say('/retract');
    expect(articles).toMatchInlineSnapshot(`
      "Azerbaijan: presidential election, 7 February 2024

      • 1544791d – Ilham Aliyev leads with 92.05 percent after 93.35 percent of the ballots
      • 7d6c7945 – First count in Azerbaijan gives Ilham Aliyev 92.1 percent

      To take one back, write /retract, the beginning of its hash and the reason: /retract 1544791d The agency has withdrawn it."
    `);
    const hash = /([0-9a-f]{8}) – Ilham/.exec(articles)?.[1];
    expect(await owner.say(`/retract ${hash} The agency has withdrawn it.`)).toMatchInlineSnapshot(
      `"Published: Azerbaijan: presidential election, 7 February 2024, edition 5."`,
    );
    expect(await reader().say('/results')).toContain('Counted: 54.47% of the ballots.');
    expect((await reader().say('/corrections')).split('\n')[2]).toBe(
      'Retraction in edition 5, 11 February 2024 at 21:00 UTC',
    );
  });

  test('a call takes two people and a named authority', async () => {
    expect(await owner.say('/call')).toMatchInlineSnapshot(`
      "A call takes four lines, and a second person:
      /call the winner’s name
      who says so, such as the Central Election Commission
      where they say it, such as an address
      when, such as 2024-02-11"
    `);
    const call = '/call Aliyev Ilham\nCentral Election Commission\nhttps://cec.example/1\n2024-02-11';
    expect(await owner.say(call.replace('Aliyev Ilham', 'Nobody Known'))).toBe(
      'Nobody by that name stands in the current edition, or more than one.',
    );
    expect(await owner.say(call.replace('Aliyev Ilham', 'Ilham Aliyev'))).toMatchInlineSnapshot(
      `"This takes two people: it is about who has won. Another editor can let it happen with /approvals within a day."`,
    );
    await owner.say('/approvals');
    expect(await owner.press('Approve 1')).toBe('It takes another person than the one who asked.');
    expect(await reader().say('/results')).not.toContain('winner');
    expect(await editor.say('/approvals')).toMatchInlineSnapshot(`
      "Waiting for a second person

      1. azerbaijan-2024: call Ilham Aliyev the winner on the word of Central Election Commission (11 February 2024, https://cec.example/1)
      Asked for by editor 501, open until 12 February 2024 at 21:00 UTC. It takes two people: it is about who has won.

      [Approve 1] [Refuse 1]"
    `);
    expect(await editor.press('Approve 1')).toMatchInlineSnapshot(`
      "Approved: call Ilham Aliyev the winner on the word of Central Election Commission (11 February 2024, https://cec.example/1).
      Published: Azerbaijan: presidential election, 7 February 2024, edition 6."
    `);
    expect(await reader().say('/results')).toContain(
      'Central Election Commission has declared Ilham Aliyev the winner (11 February 2024, https://cec.example/1).',
    );
    expect(await owner.say('/uncall')).toMatchInlineSnapshot(
      `"Write why the call is taken back: /uncall The Commission has withdrawn it."`,
    );
    await owner.say('/uncall The Commission has withdrawn it.');
    await editor.say('/approvals');
    await editor.press('Approve 1');
    expect(await reader().say('/results')).toContain('Leading is not winning');
  });

  test('a reader’s doubt comes with its sentence, and the answer goes back to the reader', async () => {
    const doubting = reader();
    await doubting.say('/results');
    await doubting.press('Report a figure');
    expect(await doubting.press('Zahid Oruj')).toMatchInlineSnapshot(`
      "Zahid Oruj: 2.2%

      What is wrong with it? Reply in a sentence. The editors get it together with the sentence behind the figure, and their answer comes here.

      # fd:azerbaijan-2024:7:1"
    `);
    expect(await doubting.answer('I have read 2.19 elsewhere.')).toMatchInlineSnapshot(
      `"Thank you. The editors have it, and their answer will come to this chat."`,
    );
    expect(await editor.say('/reports')).toMatchInlineSnapshot(`
      "Figures that readers doubt

      1. Zahid Oruj: 2.2% (azerbaijan-2024, edition 7)
      A reader writes: I have read 2.19 elsewhere.

      Zahid Oruj has 2.2 percent, Fazil Mustafa 1.99 percent, Gudrat Hasanguliyev 1.78 percent, Razi Nurullayev 0.79 percent, Elshad Musayev 0.66 percent and Fuad Aliyev 0.48 percent.

      [Answer 1]"
    `);
    expect(await editor.press('Answer 1')).toMatchInlineSnapshot(`
      "Zahid Oruj: 2.2%

      Reply with your answer. The reader gets it as you write it.

      # r:tjqc8muw"
    `);
    expect(await editor.answer('That was a later count.')).toMatchInlineSnapshot(
      `"Your answer is on its way to the reader."`,
    );
    expect(editor.toldTo(900)).toMatchInlineSnapshot(
      `"You reported “Zahid Oruj: 2.2%”. The editors answer: That was a later count."`,
    );
    expect(await editor.say('/reports')).toBe('No reader doubts a figure right now.');
  });

  test('everything is in the log', async () => {
    expect(await owner.say('/log')).toMatchInlineSnapshot(`
      "Log: Azerbaijan: presidential election, 7 February 2024

      • 11 February 2024 at 21:00 UTC: editor 501 took back the call in edition 7. Approved by editor 502. Reason: The Commission has withdrawn it.
      • 11 February 2024 at 21:00 UTC: editor 501 called the winner in edition 6. Approved by editor 502.
      • 11 February 2024 at 21:00 UTC: editor 501 took an article back in edition 5. Reason: The agency has withdrawn it.
      • 11 February 2024 at 21:00 UTC: editor 501 went back in edition 4. Reason: The digits were right after all.
      • 11 February 2024 at 21:00 UTC: editor 502 corrected a figure in edition 3. Reason: The agency had swapped two digits.
      • 11 February 2024 at 21:00 UTC: editor 501 published edition 2.
      • 11 February 2024 at 21:00 UTC: editor 501 asked for 9q2jrgfr. (a call of the winner: it is about who has won)
      • 11 February 2024 at 21:00 UTC: editor 501 loaded draft d4rrnxz8. (Ilham Aliyev leads with 92.05 percent after 93.35 percent of the ballots)
      • 11 February 2024 at 21:00 UTC: editor 502 approved tsy9ywf2. (taking back the call of the winner)
      • 11 February 2024 at 21:00 UTC: editor 502 approved 9q2jrgfr. (a call of the winner)
      • 11 February 2024 at 21:00 UTC: editor 502 answered report tjqc8muw. (That was a later count.)
      • 11 February 2024 at 21:00 UTC: editor 501 asked for tsy9ywf2. (taking back the call of the winner: it is about who has won)
      • 11 February 2024 at 20:00 UTC: editor 502 published edition 1. One fact was decided otherwise than read.
      • 11 February 2024 at 20:00 UTC: editor 502 loaded draft nmyu8yqg. (First count in Azerbaijan gives Ilham Aliyev 92.1 percent)"
    `);
  });
});
