import { CARDINALS, SCALES } from '../cues/number-words.ts';
import type { Token } from '../text/tokens.ts';

/** A number as written; `last` is its last token, and `isAmbiguous` one like "1.234". */
export interface NumberSpan {
  value: number;
  last: number;
  isAmbiguous: boolean;
  isWords: boolean;
}

/** More digits than any count on Earth: not a figure, and no double could hold it. */
const MAX_DIGITS = 12;

/** The number that begins at a token, in digits or words, with its scale; null where none does. */
export function numberAt(tokens: readonly Token[], at: number): NumberSpan | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'number') {
    const parsed = parseDigits(token.text, isPercentAt(tokens, at + 1));
    if (parsed === null) return { value: Number.NaN, last: at, isAmbiguous: true, isWords: false };
    return scaled(tokens, { ...parsed, last: at, isWords: false });
  }
  return numberWordsAt(tokens, at);
}

function scaled(tokens: readonly Token[], span: NumberSpan): NumberSpan {
  const next = tokens[span.last + 1];
  const scale = next === undefined ? undefined : SCALES.get(next.lower);
  if (
    scale === undefined ||
    next === undefined ||
    (next.text.length <= 2 && next.start !== tokens[span.last]?.end)
  )
    return span;
  // "1.204 million": nobody writes thousands of millions so.
  const whole = { ...span, value: round(span.value * scale), last: span.last + 1, isAmbiguous: false };
  return Number.isInteger(span.value) && next.text.length > 2 ? withRest(tokens, whole, scale) : whole;
}

/** "13 million 625 thousand 55": what follows right behind a scale, and is less than one of it, is counted with it. */
function withRest(tokens: readonly Token[], whole: NumberSpan, scale: number): NumberSpan {
  const at = whole.last + 1;
  const token = tokens[at];
  if (token?.kind !== 'number' || scale < 1000 || !/^\d{1,3}(?:[ ,]\d{3})*$/.test(token.text)) return whole;
  const rest = numberAt(tokens, at);
  const isCounted =
    rest !== null &&
    rest.value < scale &&
    !isPercentAt(tokens, rest.last + 1) &&
    !/^(?:years?|months?|weeks?|days?|hours?|minutes?|times)$/.test(tokens[rest.last + 1]?.lower ?? '');
  return isCounted ? { ...whole, value: whole.value + rest.value, last: rest.last } : whole;
}

function numberWordsAt(tokens: readonly Token[], at: number): NumberSpan | null {
  const first = tokens[at];
  if (first === undefined || first.kind !== 'word') return null;
  if (first.lower === 'half') return { value: 50, last: at, isAmbiguous: false, isWords: true };
  let total = 0;
  let current: number | null = null;
  let last = at;
  for (let i = at; i < tokens.length; i++) {
    const token = tokens[i];
    const parts = token?.kind === 'word' ? token.lower.split('-') : [];
    const values = parts.map((part) => CARDINALS.get(part));
    const scale = token === undefined ? undefined : SCALES.get(token.lower);
    if (parts.length > 0 && parts.length <= 2 && values.every((value) => value !== undefined)) {
      if (current !== null && current % 10 !== 0 && current % 100 !== 0) break;
      current = (current ?? 0) + values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
      last = i;
    } else if (scale !== undefined && scale >= 100 && current !== null) {
      if (token !== undefined && token.text.length <= 2) break;
      if (scale === 100) current = (current ?? 1) * 100;
      else {
        total += (current ?? 1) * scale;
        current = 0;
      }
      last = i;
    } else if (
      token?.lower === 'and' &&
      current !== null &&
      current % 100 === 0 &&
      CARDINALS.has(tokens[i + 1]?.lower.split('-')[0] ?? '')
    ) {
      if (current === 0 && total === 0) break;
    } else if (isAndAHalf(tokens, i) && current !== null && total === 0) {
      // "two and a half million"
      const scale = SCALES.get(tokens[i + 3]?.lower ?? '') ?? 1;
      return { value: (current + 0.5) * scale, last: i + 3, isAmbiguous: false, isWords: true };
    } else break;
  }
  return current === null && total === 0
    ? null
    : { value: total + (current ?? 0), last, isAmbiguous: false, isWords: true };
}

/** "and a half million", behind a number in words. */
function isAndAHalf(tokens: readonly Token[], at: number): boolean {
  const [and, a, half, scale] = tokens.slice(at, at + 4).map(({ lower }) => lower);
  return and === 'and' && a === 'a' && half === 'half' && /^(?:thousand|million|billion)$/.test(scale ?? '');
}

/** "1,234,567" and "1 234" group, "12,5" and "12.5" have decimals; "1.234" may be either, except of percent. */
export function parseDigits(
  text: string,
  isPercent: boolean,
): { value: number; isAmbiguous: boolean } | null {
  const digits = text.replace(/\D/g, '');
  if (digits.length > MAX_DIGITS) return null;
  if (/^\d+$/.test(text)) return { value: Number(text), isAmbiguous: false };
  if (/^\d+\.\d+$/.test(text))
    return { value: Number(text), isAmbiguous: !isPercent && /^\d{1,3}\.\d{3}$/.test(text) };
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) {
    return {
      value: Number(text.replaceAll(',', '')),
      isAmbiguous: isPercent && /^\d{1,2},\d{3}$/.test(text),
    };
  }
  // "2,74,46,039": lakhs and crores.
  if (/^\d{1,2}(,\d{2})+,\d{3}$/.test(text))
    return { value: Number(text.replaceAll(',', '')), isAmbiguous: false };
  if (/^\d{1,3}( \d{3})+([.,]\d{1,2})?$/.test(text))
    return { value: Number(text.replaceAll(' ', '').replace(',', '.')), isAmbiguous: false };
  if (/^\d{1,3}(\.\d{3}){2,}$/.test(text))
    return { value: Number(text.replaceAll('.', '')), isAmbiguous: false };
  if (/^\d+,\d+$/.test(text)) return { value: Number(text.replace(',', '.')), isAmbiguous: false };
  return null;
}

function isPercentAt(tokens: readonly Token[], at: number): boolean {
  return percentTokens(tokens, at) > 0;
}

/** How many tokens from `at` on spell percent: "%" 1, "per cent" 2. */
export function percentTokens(tokens: readonly Token[], at: number): number {
  const [a, b] = [tokens[at]?.lower, tokens[at + 1]?.lower];
  if (a === '%' || a === 'percent' || a === 'pct' || a === 'percentage' || a === 'pc') return 1;
  if (a === '-' && (b === 'percent' || b === 'percentage')) return 2;
  return a === 'per' && (b === 'cent' || b === 'cents') ? 2 : 0;
}

function round(value: number): number {
  return Number(value.toFixed(3));
}
