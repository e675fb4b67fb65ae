import { resolve } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import regular from './fonts/NotoSans_400Regular.ttf';
import bold from './fonts/NotoSans_700Bold.ttf';

const FONTS = [regular, bold].map((path) => resolve(import.meta.dirname, path));

/**
 * An SVG of ours as a PNG. Only our own fonts are known, so that a picture is the same on a laptop and on Lambda; text
 * in any other font would silently not be drawn.
 */
export function renderPng(svg: string): Uint8Array {
  const font = { loadSystemFonts: false, fontFiles: FONTS, defaultFontFamily: 'Noto Sans' };
  return new Resvg(svg, { font }).render().asPng();
}
