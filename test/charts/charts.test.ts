import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHARTS, drawPicture, type Pictured } from '../../src/charts/charts.ts';
import { renderPng } from '../../src/charts/png.ts';
import { drawable, textWidth, wrapText } from '../../src/charts/text.ts';
import type { Edition } from '../../src/election/edition.ts';
import { LOCALES } from '../../src/messages/locales.ts';
import { CHART_NAMES, type ChartName } from '../../src/messages/message.ts';
import { PICTURE_TEXTS } from '../../src/messages/picture-texts.ts';
import { addTexts, wordsOf } from '../../src/messages/words.ts';
import { azerbaijan, germany } from './counted.ts';

await addTexts(PICTURE_TEXTS);
const en = await wordsOf('en');

/** Every piece of text in a picture, in the order it is drawn. */
function textsIn(svg: string | null): string[] {
  return [...(svg ?? '').matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) =>
    text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
  );
}

function chart(name: ChartName, pictured: Pictured = azerbaijan): string | null {
  return CHARTS[name](pictured, 'wide', en);
}

const changed = (pictured: Pictured, fields: Partial<Edition>): Pictured => ({
  ...pictured,
  edition: { ...pictured.edition, ...fields },
});

describe('the picture of the results', () => {
  test('burns in the election, the stage, the progress, the source and the day beside every figure', () => {
    expect(textsIn(chart('results'))).toEqual([
      'Azerbaijan: presidential election, 7 February 2024',
      'Complete count, not official yet. Counted: 100% of the ballots.',
      'Share of the votes',
      'Source: brief after Trend via MENAFN, published 12 February 2024.',
      'Everything here rests on one source: Trend.',
      'As of 12 February 2024. Edition 3, published 4 May 2026 at 06:00 UTC.',
      'Ilham Aliyev',
      '92.12%',
      'Zahid Oruj',
      '2.17%',
      'Fazil Mustafa',
      '1.98%',
      'Gudrat Hasanguliyev',
      '1.72%',
      'Razi Nurullayev',
      '0.8%',
      'Elshad Musayev',
      '0.66%',
      'Fuad Aliyev',
      '0.53%',
    ]);
  });

  test('draws every bar on one scale from zero, the smallest still to be seen', () => {
    const bars = [...(chart('results') ?? '').matchAll(/width="([\d.]+)"[^>]*fill="#2b5c8a"/g)].map(
      ([, width]) => Number(width),
    );
    const shares = [92.12, 2.17, 1.98, 1.72, 0.8, 0.66, 0.53];
    const perPercent = (bars[0] ?? 0) / 92.12;
    expect(bars).toHaveLength(7);
    bars.forEach((width, at) => {
      expect(Math.abs(width - (shares[at] ?? 0) * perPercent)).toBeLessThan(0.02);
      expect(width).toBeGreaterThan(2);
    });
  });

  test('stresses nobody before the stage allows it, and then the elected', () => {
    const results = azerbaijan.edition.results.map((result, at) => ({
      ...result,
      outcome: at === 0 ? ('elected' as const) : null,
    }));
    const weightOf = (svg: string | null) => /font-weight="(\d+)"[^>]*>Ilham Aliyev</.exec(svg ?? '')?.[1];
    expect(weightOf(chart('results', changed(azerbaijan, { results })))).toBe('400');
    expect(weightOf(chart('results', changed(azerbaijan, { results, stage: 'official' })))).toBe('700');
  });

  test('says across the whole picture that a rehearsal is one', () => {
    expect(textsIn(chart('results', changed(azerbaijan, { isTest: true }))).at(-1)).toBe('REHEARSAL');
  });

  test('says how many do not fit', () => {
    const results = Array.from({ length: 60 }, (_, at) => ({
      ...azerbaijan.edition.results[0],
      name: `Candidate ${at}`,
      sharePercent: 1 + at / 100,
      asWorded: String(1 + at / 100),
    })) as Edition['results'];
    const texts = textsIn(chart('results', changed(azerbaijan, { results })));
    const shown = texts.filter((text) => text.startsWith('Candidate ')).length;
    expect(texts.at(-1)).toBe(`${60 - shown} more do not fit here.`);
    expect(shown).toBeGreaterThan(10);
  });

  test('falls back to votes, then to seats, and to nothing at all', () => {
    const without = (fields: Partial<Edition['results'][number]>) =>
      changed(azerbaijan, { results: azerbaijan.edition.results.map((one) => ({ ...one, ...fields })) });
    expect(textsIn(chart('results', without({ sharePercent: null, votes: 12_345 })))).toContain('12,345');
    expect(textsIn(chart('results', without({ sharePercent: null, seats: 7 })))).toContain('Seats');
    expect(chart('results', without({ sharePercent: null }))).toBeNull();
  });
});

test('the picture of the polls has each poll under the count of the same candidate', () => {
  expect(textsIn(chart('polls')).slice(6)).toEqual([
    'Ilham Aliyev',
    'Count',
    '92.12%',
    'Oracle Advisory Group',
    '93.9%',
    'Social Research Center',
    '92.4%',
    '"Rey" Monitoring Center',
    '92.6%',
  ]);
  const polls = germany.edition.polls.slice(0, 1);
  const alone = textsIn(chart('polls', changed(germany, { polls, results: [] })));
  expect(alone).toContain('Polls: share in percent. Polls are no count.');
  expect(alone).not.toContain('Count');
  expect(chart('polls', changed(azerbaijan, { polls: [] }))).toBeNull();
});

test('the picture of the count so far joins the counts of one unit, and needs two of them', () => {
  expect(textsIn(chart('progress'))).toContain('ballots counted');
  expect((chart('progress') ?? '').match(/<circle/g)).toHaveLength(3 * 7);
  expect(chart('progress', { ...azerbaijan, earlier: [] })).toBeNull();
  const progress = azerbaijan.edition.progress.map((each) => ({
    ...each,
    unit: 'polling-stations' as const,
  }));
  expect(chart('progress', changed(azerbaijan, { progress }))).toBeNull();
});

test('the picture of the vote keeps the hedge, and says that a turnout is not stated', () => {
  expect(textsIn(chart('turnout')).slice(6)).toEqual([
    'Turnout: the source does not say.',
    '6,478,623',
    'Registered voters',
    '6,537',
    'Polling stations',
    'over 90,000',
    'Observers',
  ]);
  expect(textsIn(chart('turnout', germany))).toContain('Turnout');
  expect(chart('turnout', changed(azerbaijan, { context: [] }))).toBeNull();
});

describe('a drawn picture', () => {
  const locales = [...LOCALES];

  test.each(CHART_NAMES.flatMap((name) => locales.map((locale) => [name, locale] as const)))(
    'of %s in "%s" is a PNG of the stated size with its text drawn',
    async (name, locale) => {
      for (const [shape, width, height] of [
        ['wide', 1200, 675],
        ['tall', 1080, 1350],
      ] as const) {
        const png = (await drawPicture(name, azerbaijan, shape, await wordsOf(locale))) ?? new Uint8Array();
        const view = new DataView(png.buffer, png.byteOffset);
        expect([view.getUint32(16), view.getUint32(20)]).toEqual([width, height]);
      }
    },
  );

  test.each(['Əliyev Şükür Ğ İı ç ö ü', 'Владимир Ёлкин Їжак Ґ', 'Łódź Čapek Ț ñ å ø'])(
    'has the letters of %s, which a font that was not found would leave out',
    (text) => {
      const svg = (words: string) =>
        `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="40"><text y="30" font-family="Noto Sans" font-size="24">${words}</text></svg>`;
      const blank = renderPng(svg(''));
      for (const word of text.split(' ')) {
        expect(inked(renderPng(svg(word)))).toBeGreaterThan(inked(blank) + 20);
      }
    },
  );
});

/** How many bytes of the picture's data are not zero: nothing drawn is all zeroes. */
function inked(png: Uint8Array): number {
  const buffer = Buffer.from(png);
  const start = buffer.indexOf('IDAT') + 4;
  const data = inflateSync(buffer.subarray(start, start + buffer.readUInt32BE(start - 8)));
  return data.filter((byte) => byte !== 0).length;
}

describe('text in a picture', () => {
  test('keeps its letters, or loses their accents, or shows that something is missing', () => {
    expect(drawable('Əliyev – Nguyễn 李 \u202eX')).toBe('Əliyev – Nguyen ? X');
  });

  test('fits its lines, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.integer({ min: 1, max: 4 }),
        (text, most) => {
          const lines = wrapText(text, 300, 20, 'bold', most);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) expect(textWidth(line, 20, 'bold')).toBeLessThanOrEqual(300);
        },
      ),
    );
  });

  test('is never markup, whatever a name holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (name) => {
        const results = azerbaijan.edition.results.map((result) => ({
          ...result,
          name: `<image href="x"/>${name}`,
        }));
        const svg = chart('results', changed(azerbaijan, { results })) ?? '';
        expect(new Set([...svg.matchAll(/<(\w+)/g)].map(([, tag]) => tag))).toEqual(
          new Set(['svg', 'rect', 'text']),
        );
        expect(renderPng(svg).length).toBeGreaterThan(1000);
      }),
      { numRuns: 20 },
    );
  });
});
