import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LAPTOP, openTeller, type Page, PHONE, SCREENSHOTS, type Teller } from './open-teller.ts';

let teller: Teller;
let page: Page;
beforeAll(async () => {
  teller = await openTeller();
  page = await teller.window(LAPTOP);
});
afterAll(() => teller.close());

const picture = (name: string, of: Page = page) => of.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
const chat = (title: string, of: Page = page) =>
  of.getByRole('button', { name: new RegExp(`^${title}`) }).click();
const bubbles = (of: Page = page) => of.locator('.bubble');
const newest = (of: Page = page) => bubbles(of).last();
/** A button under the newest message that has it. */
const key = (label: string | RegExp, of: Page = page) => of.locator('.key', { hasText: label }).last();

async function say(text: string, of: Page = page): Promise<void> {
  const before = await bubbles(of).count();
  await of.getByRole('combobox', { name: 'Message' }).fill(text);
  await of.keyboard.press('Enter');
  await expect.poll(() => bubbles(of).count(), { timeout: 20_000 }).toBeGreaterThan(before + 1);
}

/** What an element reads, once it reads like this. */
async function reads(what: ReturnType<typeof newest>, text: string | RegExp): Promise<void> {
  await expect.poll(() => what.innerText(), { timeout: 20_000 }).toMatch(text);
}

test('a reader asks for the results, and presses on from there', async () => {
  await say('/results');
  await reads(newest(), /Ilham Aliyev[\s¹]+92\.05%/);
  await reads(newest(), /Source: brief after Trend via MENAFN/);
  await picture('results-laptop-light');
  await key('Polls and count').click();
  await reads(newest(), /Exit poll: Social Research Center/);
});

test('a slash offers the commands, moved through with the arrows', async () => {
  const field = page.getByRole('combobox', { name: 'Message' });
  await field.fill('/tu');
  await expect
    .poll(() => page.getByRole('listbox').getByRole('option').allInnerTexts())
    .toEqual([expect.stringMatching(/^\/turnout/)]);
  await page.keyboard.press('Enter');
  expect(await field.inputValue()).toBe('/turnout');
  await page.keyboard.press('Enter');
  await reads(newest(), /6,478,623/);
});

test('in a group the bot answers in the topic it was asked in, to whoever asked', async () => {
  await chat('Readers’ group');
  await page.getByRole('button', { name: 'Count night', exact: true }).click();
  await page.getByLabel('Speaking as').selectOption('Editor');
  await say('/polls');
  await reads(newest(), /A poll asks people\. It is not a count\./);
  expect(await page.locator('.quoted').last().innerText()).toContain('/polls');
  await page.getByRole('button', { name: 'General', exact: true }).click();
  expect(await bubbles().count()).toBe(0);
});

test('a reader orders a digest, and an editor a post that keeps itself up to date', async () => {
  await chat('Reader’s chat');
  await say('/digest');
  await key(/^Yes, every day/).click();
  await reads(newest(), /Every day at 08:30/);
  await chat('Editor’s chat');
  await say('/channels @newsroom');
  await key(/^Link$/).click();
  await reads(newest(), /• Linked/);
  await say('/post results');
  await reads(newest(), /^Teller\s+Preview\./);
  await key(/^Post it$/).click();
  await page.getByRole('button', { name: '+ 1 hour' }).click();
  await chat('Newsroom channel');
  await reads(newest(), /93\.35% counted/);
});

test('an article that is forwarded to the editor becomes a draft, and published an edition', async () => {
  await page
    .getByRole('button', { name: 'Forward “Ilham Aliyev has 92.12 percent after all ballots”' })
    .click();
  await reads(newest(), /Draft: Ilham Aliyev has 92\.12 percent/);
  expect(await page.locator('.passed-on').first().innerText()).toBe('Forwarded from MENAFN');
  await picture('draft-laptop-light');
  await key('Accept all').click();
  await reads(newest(), /☑|✓|accepted/i);
  await key(/^Publish$/).click();
  await reads(newest(), /Published: .+ edition 3\./);
  await chat('Reader’s chat');
  await say('/results');
  await reads(newest(), /Ilham Aliyev[\s¹]+92\.12%/);
});

test('the channel’s post has changed in its place, and the digest comes when the clock comes to it', async () => {
  const field = page.getByLabel('Time to move to');
  const now = new Date(`${await field.inputValue()}Z`);
  // The next morning, whether it is before or after midnight here.
  if (now.getUTCHours() >= 8) now.setUTCDate(now.getUTCDate() + 1);
  await field.fill(`${now.toISOString().slice(0, 10)}T08:31`);
  await page.getByRole('button', { name: 'Move', exact: true }).click();
  await reads(page.getByRole('button', { name: /^Reader’s chat/ }), /08:3\d/);
  await reads(newest(), /92\.05%[\s\S]*92\.12%|92\.12%[\s\S]*92\.05%/);
  await chat('Newsroom channel');
  await reads(bubbles().filter({ hasText: '100% counted' }), /92\.12%[\s\S]+edited/);
  await picture('channel-laptop-light');
  await chat('Reader’s chat');
  await say('/results');
});

test('a footnote opens the sentence that its figure stands in', async () => {
  const sentence = newest().locator('.reference').first();
  expect(await sentence.isVisible()).toBe(false);
  await newest().locator('.footnote').first().click();
  await expect.poll(() => sentence.isVisible()).toBe(true);
  expect(await newest().locator('details').innerText()).toContain(
    'Ilham Aliyev received 92.12 percent of the votes',
  );
});

test('figures come as a picture, and as a file to keep', async () => {
  await key('As a picture').click();
  const image = page.locator('.picture img').last();
  await image.waitFor();
  await expect
    .poll(() => image.evaluate((shown) => 'naturalWidth' in shown && shown.naturalWidth))
    .toBe(1200);
  expect(await image.getAttribute('alt')).toMatch(/Ilham Aliyev/);
  await picture('picture-laptop-light');
  await chat('Editor’s chat');
  await say('/export csv');
  const saving = page.waitForEvent('download');
  await page.locator('.document').last().click();
  expect((await saving).suggestedFilename()).toBe('azerbaijan-2024-edition-3.csv');
  await chat('Reader’s chat');
});

test('whoever blocks the bot is not written to, and may take it back', async () => {
  await page.getByLabel('What Teller may do here').click();
  await page.getByRole('button', { name: 'Block Teller' }).click();
  const unblock = page.getByRole('button', { name: 'Unblock Teller' }).last();
  await unblock.waitFor();
  expect(await page.getByRole('combobox', { name: 'Message' }).isVisible()).toBe(false);
  await unblock.click();
  await page.getByRole('combobox', { name: 'Message' }).waitFor();
});

test('a bot that is turned off is silent, and answers what was said when it is back', async () => {
  const before = await bubbles().count();
  await page.getByRole('button', { name: 'Turn Teller off' }).click();
  await page.getByRole('button', { name: 'Turn Teller on' }).waitFor();
  await page.getByRole('combobox', { name: 'Message' }).fill('/source');
  await page.keyboard.press('Enter');
  await expect.poll(() => bubbles().count()).toBe(before + 1);
  await page.waitForTimeout(1_000);
  expect(await bubbles().count()).toBe(before + 1);
  await page.getByRole('button', { name: 'Turn Teller on' }).click();
  await reads(newest(), /MENAFN/);
});

test('the app’s language is the bot’s', async () => {
  await chat('Second editor’s chat');
  await page.getByLabel('Language of the app').selectOption('Türkçe');
  await say('/results');
  await reads(newest(), /Önde olmak kazanmak değildir/);
  await page.getByRole('combobox', { name: 'Message' }).fill('/results');
  await page.getByLabel('Language of the app').selectOption('English');
});

test('a count night is replayed as a rehearsal', async () => {
  await page.getByRole('button', { name: /^Replay germany-2025/ }).click();
  await reads(page.locator('.playing'), /germany-2025: 01-exit-polls\.md/);
  await expect.poll(() => page.locator('.playing').count(), { timeout: 40_000 }).toBe(0);
  await chat('Admin’s chat');
  await say('/elections');
  await reads(page.locator('.keyboard').last(), /Germany/);
});

test('a phone shows the list, then one chat, in the dark, and nothing beyond its edge', async () => {
  const phone = await teller.window(PHONE, 'dark');
  await picture('chats-phone-dark', phone);
  await chat('Reader’s chat', phone);
  await say('/results', phone);
  await reads(newest(phone), /92\.12%/);
  await picture('results-phone-dark', phone);
  expect(await phone.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
  await phone.getByRole('button', { name: 'All chats' }).click();
  await phone.getByRole('button', { name: 'Backstage' }).click();
  await picture('backstage-phone-dark', phone);
  await phone.context().close();
});

test('nothing of it made the console complain, or reached beyond this machine', () => {
  expect(teller.troubles()).toEqual([]);
});
