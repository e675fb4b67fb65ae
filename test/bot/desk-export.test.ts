import { afterAll, beforeAll, expect, test } from 'vitest';
import { Export } from '../../src/exports/export.ts';
import { sealOf } from '../../src/exports/seal.ts';
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

/** The file that was sent last, with its name and caption. */
function sentFile() {
  const [sent] = owner.calls().filter(({ method }) => method === 'sendDocument');
  if (sent === undefined) throw new Error('No file was sent');
  const { document, caption } = sent.payload as {
    document: { filename: string; toRaw(): Uint8Array };
    caption: string;
  };
  return { name: document.filename, text: new TextDecoder().decode(document.toRaw()), caption };
}

test('asks for the format, and sends the edition as a file', async () => {
  expect(await owner.say('/export')).toMatchInlineSnapshot(`
    "Azerbaijan: presidential election, 7 February 2024

    Edition 1, each figure with its sentence. As what?

    [JSON, everything]
    [CSV, a row a figure]
    [NIST SP 1500-100, counts]
    [ROPF, polls]"
  `);
  await owner.press('JSON');
  const { name, text, caption } = sentFile();
  expect([name, caption]).toEqual([
    'azerbaijan-2024-edition-1.json',
    'Azerbaijan: presidential election, 7 February 2024, edition 1',
  ]);
  const { seal, ...content } = Export.parse(JSON.parse(text));
  expect(content.results).toHaveLength(7);
  expect(sealOf(content)).toBe(seal);
});

test.each([
  ['csv', 'azerbaijan-2024-edition-1.csv', /^contest,edition,/],
  ['ROPF', 'azerbaijan-2024-edition-1.ropf', /•PF: /],
])('sends %s at once where it is named', async (format, name, begins) => {
  await owner.say(`/export ${format}`);
  expect(sentFile().name).toBe(name);
  expect(sentFile().text).toMatch(begins);
});

test('says why a format cannot hold the edition', async () => {
  expect(await owner.say('/export nist')).toBe(
    'NIST holds counts of votes or seats, and the sources of this edition state none. Shares are not turned into votes. JSON and CSV hold everything.',
  );
});

test('is for editors: a reader’s press leads back to the beginning, and sends no file', async () => {
  const reader = office.person(77);
  expect(await reader.pressData('x:j:azerbaijan-2024')).toMatch(/^That button is from an older message/);
  expect(reader.calls().map(({ method }) => method)).not.toContain('sendDocument');
});
