import { describe, expect, test } from 'vitest';
import { DESK_COMMANDS } from '../../src/bot/desk/desk-help.ts';
import { buttonsOf } from '../../src/local/show-call.ts';
import { COMMANDS } from '../../src/messages/help.ts';
import { LANGUAGE_NAMES, LOCALES, type Locale } from '../../src/messages/locales.ts';
import { wordsOf } from '../../src/messages/words.ts';
import { brief, OWNER, openDesk } from './desk-chat.ts';

const ARTICLES = [brief('azerbaijan-2024/01-first-count.md'), brief('azerbaijan-2024/02-first-article.md')];

/** Presses beyond this many only lead to more of the same. */
const MAX_PRESSES = 70;

/** What no sentence of another language has, and hardly a sentence of English does without. */
const ENGLISH =
  /(?<!\p{L})(the|of|is|are|was|not|this|that|with|and|has|have|by|from|it|there|no)(?!\p{L})/iu;

describe.each(LOCALES)('everything the bot says in "%s"', (locale) => {
  test('is there, whatever is asked and whatever is pressed, and none of it is left in English', async () => {
    const said = await sayEverything(locale);
    expect(said.length).toBeGreaterThan(COMMANDS.length + DESK_COMMANDS.length);
    const { say } = await wordsOf(locale);
    // What other languages put before the referee’s English.
    const inEnglish = say('finding-abroad', { code: '', meaning: '', message: '' }).slice(2, -1);
    const english = said
      .flatMap((text) => ownSegments(text, inEnglish))
      .filter((segment) => ENGLISH.test(segment));
    if (locale === 'en') expect(english.length).toBeGreaterThan(100);
    else expect([...new Set(english)]).toEqual([]);
  }, 120_000);
});

/** One edition, one draft, every command, and every button under what comes, each once. */
async function sayEverything(locale: Locale): Promise<string[]> {
  const night = await openDesk();
  const owner = night.person(OWNER, locale);
  const { say } = await wordsOf(locale);
  const said: string[] = [];
  const pressed = new Set<string>();
  const waiting: string[] = [];
  const hear = (text: string) => {
    said.push(text);
    for (const { label, data } of owner.calls().flatMap(buttonsOf)) {
      const isLanguage = Object.values(LANGUAGE_NAMES).some((name) => label.endsWith(name));
      const shape = `${label.replace(/\d+/g, '')} ${data.split(':')[0]}`;
      if (isLanguage || pressed.has(shape)) continue;
      pressed.add(shape);
      waiting.push(data);
    }
  };
  await owner.say(ARTICLES[0] ?? '');
  await owner.press(say('desk-button-accept-rest'));
  while (owner.buttons().includes(say('desk-button-accept'))) await owner.press(say('desk-button-accept'));
  hear(await owner.press(say('desk-button-publish')));
  hear(await owner.say(ARTICLES[1] ?? ''));
  for (const command of [...COMMANDS, 'desk', ...DESK_COMMANDS, 'nosuch'])
    hear(await owner.say(`/${command}`));
  for (const text of [
    '/candidate zahid',
    '/candidate nobody',
    '/undo 9 why',
    '/editors add 77',
    'Hello',
    '/start x',
  ])
    hear(await owner.say(text));
  for (let count = 0; count < MAX_PRESSES; count += 1) {
    const data = waiting.shift();
    if (data === undefined) break;
    hear(await owner.pressData(data));
  }
  await night.close();
  return said;
}

/** What is left of a text without commands, without what stands in the articles and behind `inEnglish`. */
function ownSegments(text: string, inEnglish: string): string[] {
  const articles = plain(ARTICLES.join(' '));
  return text
    .split('\n')
    .map((line) => line.split(inEnglish)[0])
    .join('\n')
    .split(/[\n:,;()[\]“”«»"•…–]|\.\s/)
    .map((segment) => segment.trim().replace(/\.$/, ''))
    .filter((segment) => segment !== '' && !segment.startsWith('/') && !articles.includes(plain(segment)));
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}
