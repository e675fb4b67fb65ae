import type { FluentFunction, FluentValue } from '@fluent/bundle';

/** The endings of the word that a figure is read out with last: "doksan bin" → "-den", "-i". */
type Endings = { ablative: string; possessed: string };

type Reading = {
  /** Between the figure and its ending. */
  joint: string;
  /** The words for 0–9, for 10–90, and for a hundred, a thousand, a million, a milliard. */
  ones: readonly Endings[];
  tens: readonly Endings[];
  powers: readonly Endings[];
  /** The word for "%" where that is read after the figure. */
  percent: Endings | null;
};

const TURKISH: Reading = {
  joint: '’',
  ones: ['dan ı', 'den i', 'den si', 'ten ü', 'ten ü', 'ten i', 'dan sı', 'den si', 'den i', 'dan u'].map(
    pair,
  ),
  tens: ['dan u', 'den si', 'dan u', 'tan ı', 'den si', 'tan ı', 'ten i', 'den i', 'dan ı'].map(pair),
  powers: ['den ü', 'den i', 'dan u', 'dan ı'].map(pair),
  percent: null,
};

const AZERBAIJANI: Reading = {
  joint: '-',
  ones: ['dan ı', 'dən i', 'dən si', 'dən ü', 'dən ü', 'dən i', 'dan sı', 'dən si', 'dən i', 'dan u'].map(
    pair,
  ),
  tens: ['dan u', 'dən si', 'dan u', 'dan ı', 'dən si', 'dan ı', 'dən i', 'dən i', 'dan ı'].map(pair),
  powers: ['dən ü', 'dən i', 'dan u', 'dan ı'].map(pair),
  percent: pair('dən i'),
};

const READINGS: Record<string, Reading> = { az: AZERBAIJANI, tr: TURKISH };

/**
 * Functions for Fluent in languages where a figure takes endings by the sound of its last word, so that no table of
 * them stands in the texts: `ABLATIVE` (from, than) and `POSSESSED` (the 93.35% of something).
 */
export function endingFunctions(locale: string): Record<string, FluentFunction> {
  const reading = READINGS[locale];
  if (reading === undefined) return {};
  return {
    ABLATIVE: ([figure]) => withEnding(textOf(figure), 'ablative', reading),
    POSSESSED: ([figure]) => withEnding(textOf(figure), 'possessed', reading),
  };
}

function withEnding(figure: string, ending: keyof Endings, reading: Reading): string {
  return `${figure}${reading.joint}${endingsOf(figure, reading)?.[ending] ?? ''}`;
}

/** Both languages read "92,05" as a whole number and another one, so the last of them decides. */
function endingsOf(figure: string, { ones, tens, powers, percent }: Reading): Endings | undefined {
  if (percent !== null && figure.endsWith('%')) return percent;
  const digits = (figure.split(',').at(-1) ?? '').replace(/\D/g, '');
  const [, last = '0', zeros = ''] = /([1-9])(0*)$/.exec(digits) ?? [];
  if (zeros.length === 0) return ones[Number(last)];
  if (zeros.length === 1) return tens[Number(last) - 1];
  return powers[Math.min(Math.floor(zeros.length / 3), powers.length - 1)];
}

function textOf(value: FluentValue | undefined): string {
  return typeof value === 'string' ? value : String(value?.valueOf() ?? '');
}

function pair(endings: string): Endings {
  const [ablative = '', possessed = ''] = endings.split(' ');
  return { ablative, possessed };
}
