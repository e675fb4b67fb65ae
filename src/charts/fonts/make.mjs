// node src/charts/fonts/make.mjs: cuts Noto Sans to the scripts that names and our languages are written in, and notes
// how wide each character is, so that text can be fitted without a font engine.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { create } from 'fontkit';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);

/** Latin with the letters of European, Turkic and Baltic languages, Cyrillic with Ukrainian Ґ, punctuation, ₼, № and −. */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x18f, 0x18f],
  [0x1e6, 0x1e7],
  [0x218, 0x21b],
  [0x259, 0x259],
  [0x400, 0x45f],
  [0x490, 0x491],
  [0x4d8, 0x4d9],
  [0x2010, 0x2015],
  [0x2018, 0x201e],
  [0x2026, 0x2026],
  [0x20ac, 0x20ac],
  [0x20bc, 0x20bc],
  [0x2116, 0x2116],
  [0x2212, 0x2212],
];
const characters = RANGES.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)),
).join('');

const widths = {};
for (const [weight, name] of [
  ['regular', '400Regular/NotoSans_400Regular.ttf'],
  ['bold', '700Bold/NotoSans_700Bold.ttf'],
]) {
  const whole = await readFile(require.resolve(`@expo-google-fonts/noto-sans/${name}`));
  const font = create(whole);
  const covered = [...characters].filter((each) => font.hasGlyphForCodePoint(each.codePointAt(0)));
  const file = name.slice(name.indexOf('/') + 1);
  await writeFile(
    new URL(file, import.meta.url),
    await subsetFont(whole, covered.join(''), { targetFormat: 'truetype' }),
  );
  widths[weight] = Object.fromEntries(
    covered.map((each) => [each, font.glyphForCodePoint(each.codePointAt(0)).advanceWidth]),
  );
  widths.unitsPerEm = font.unitsPerEm;
}
await writeFile(new URL('widths.json', import.meta.url), `${JSON.stringify(widths)}\n`);
