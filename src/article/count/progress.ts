import type * as z from 'zod/mini';
import type { Progress as ProgressSchema } from '../../election/report.ts';
import { evidenceOf } from '../evidence-of.ts';
import type { Quantity } from '../numbers/quantities.ts';
import type { Reading } from '../readings.ts';

type Progress = z.infer<typeof ProgressSchema>;

const STATION_WORDS =
  /^ (?:of )?(?:[\w']+ ){0,3}?(?:polling|precincts?|stations|sites|protocols|districts|wards|counties|constituencies|tally sheets|ballot boxes|boxes)/;

/** What a sentence says of how much was counted: of what, and the two numbers where it tells them. */
export function progressOf(quantity: Quantity, { sentence, quantities }: Reading, text: string): Progress {
  const after = text.slice(quantity.end, Math.min(sentence.end, quantity.end + 90)).toLowerCase();
  const phrase =
    /^ (?:of (?:the |all |its |total |cast )*)(?:[\p{L}'-]+ ){0,2}?(?:votes?|ballots?|vote|precincts?|stations?|places|sites|protocols?|results?|returns|districts|wards|counties|constituencies|sheets|boxes|count|units|centres|centers|papers)(?: cast)?|^ (?:precincts?|polling stations|expected vote)/u.exec(
      text.slice(quantity.end, Math.min(sentence.end, quantity.end + 90)),
    );
  const unit = /expected/.test(after.slice(0, 40))
    ? 'expected-vote'
    : STATION_WORDS.test(after)
      ? 'polling-stations'
      : /^ (?:of )?(?:[\w']+ ){0,3}?(?:votes?|ballots?|papers)\b/.test(after)
        ? 'ballots'
        : 'unspecified';
  const of =
    /(?<!\d[,. ]?)(\d[\d,. ]*\d|\d) (?:out )?of (?:the |a total of )?(\d[\d,. ]*\d) (?:[\w']+ ){0,3}?(?:polling|precincts|stations|protocols|districts|ballots|votes|sites)/.exec(
      sentence.text.slice(0, 600),
    );
  const counts =
    of === null
      ? []
      : [of[1], of[2]].map(
          (digits) =>
            quantities.find((each) => digits !== undefined && each.asWorded === digits.trim())?.value ?? null,
        );
  return {
    valuePercent: quantity.value,
    unit,
    counted: counts[0] ?? null,
    total: counts[1] ?? null,
    asWorded: text.slice(quantity.start, quantity.end + (phrase?.[0].length ?? 0)),
    evidence: evidenceOf(text, sentence),
  };
}
