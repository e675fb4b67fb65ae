/**
 * How many decimals a figure states: "0.80" → 2, "2" → 0, "6,478,623" → 0, "93,35 %" → 2. `null` for words
 * ("nearly half") and scaled numbers ("27.1 million"). A lone comma before exactly three digits groups
 * thousands, as English writes them; in any other place it is a decimal comma.
 */
export function statedDecimals(asWorded: string): number | null {
  const digits = asWorded
    .trim()
    .replace(/(?:%|per ?cent)$/i, '')
    .replace(/\s/g, '');
  if (!/^\d[\d.,]*$/.test(digits)) return null;
  if (/^\d{1,3}(?:,\d{3})+$/.test(digits) || /^\d{1,3}(?:\.\d{3}){2,}$/.test(digits)) return 0;
  return /[.,](\d+)$/.exec(digits)?.[1]?.length ?? 0;
}

/**
 * The decimals of `value`: those of its wording where the wording states this very value ("0.80" → 2), else the
 * number's own, because the wording of a result with share and votes is the wording of only one of them.
 */
export function decimalsOf(value: number, asWorded: string): number {
  const stated = statedDecimals(asWorded);
  return stated !== null && states(asWorded, value, stated) ? stated : ownDecimals(value);
}

/** A value as its source writes it where `asWorded` is the wording of this very value, else its plain digits. */
export function wordingOf(value: number, asWorded: string): string {
  const stated = statedDecimals(asWorded);
  return stated !== null && states(asWorded, value, stated) ? asWorded : String(value);
}

/** The first number of a wording with words around it: "93.35" of "93.35% of the ballots"; else the wording itself. */
export function firstNumber(asWorded: string): string {
  return /\d[\d.,]*\d|\d/.exec(asWorded)?.[0] ?? asWorded;
}

/** Rounds to decimals: sums and differences of decimal figures lose the dust that binary arithmetic leaves. */
export function roundTo(value: number, decimals: number): number {
  const rounded = Number(value.toFixed(decimals));
  return rounded === 0 ? 0 : rounded;
}

/** Rounds towards zero (`down`) or away from it, for bounds and hedges that must stay true; dust is no reason. */
export function roundOutward(value: number, decimals: number, direction: 'down' | 'up'): number {
  const scale = 10 ** decimals;
  const scaled = roundTo(value * scale, 6);
  return (direction === 'down' ? Math.floor(scaled) : Math.ceil(scaled)) / scale;
}

/** The decimals of a number as JavaScript prints it: 92.05 → 2. */
function ownDecimals(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

function states(asWorded: string, value: number, decimals: number): boolean {
  const digits = (text: string): string => text.replace(/\D/g, '').replace(/^0+(?=\d)/, '');
  return digits(asWorded) === digits(value.toFixed(Math.min(decimals, 20)));
}
