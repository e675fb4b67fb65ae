import type { Quantity } from '../numbers/quantities.ts';
import type { Sentence } from '../text/sentences.ts';

const MOST_POINTS = 15;
const ERROR_BEFORE =
  /\b(?:margins? of (?:sampling )?error|(?:sampling|statistical|maximum|standard) error|error margins?|(?:credibility|confidence) interval)\b[^;.]{0,45}$|\b(?:accurate|reliable|correct) to within(?: about| plus or minus)? $|(?:\bplus or minus|\bplus-or-minus|\bplus\/minus|±|\+ ?\/ ?-) ?$|\b(?:survey|poll|sample|pollster|firm|institute)\b(?:(?!\b(?:ahead|leads?|led|leading|by an?)\b)[^;.]){0,40}\bmargin (?:of|as|at|was|is)(?: about| around| up to| some| plus or minus){0,2} $/;
const ERROR_BEHIND =
  /^[ ,-]{0,2}(?:percentage[- ])?(?:points? )?(?:margin of (?:sampling )?error|error margin|either way|in either direction|up or down)/;

/** Whether a sentence calls the number how far a poll may be off, not how far somebody is ahead. */
export function isErrorMargin({ value, start, end }: Quantity, { text, start: base }: Sentence): boolean {
  return (
    value <= MOST_POINTS &&
    (ERROR_BEFORE.test(text.slice(Math.max(0, start - base - 110), start - base).toLowerCase()) ||
      ERROR_BEHIND.test(text.slice(end - base, end - base + 60).toLowerCase()))
  );
}
