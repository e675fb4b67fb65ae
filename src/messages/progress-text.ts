import { decimalsOf } from '../election/decimals.ts';
import type { EditionProgress } from '../election/edition.ts';
import type { Words } from './words.ts';

/** What the units are called in the articles; a source that says just this needs no words of its own beside ours. */
const ARTICLES_WORDS = {
  ballots: 'ballots',
  'polling-stations': 'polling stations',
  'expected-vote': 'expected vote',
} as const;
type Unit = keyof typeof ARTICLES_WORDS;
const UNITS = Object.keys(ARTICLES_WORDS) as Unit[];

/** "93.35% of the polling stations (6,102 of 6,537)", with the source's own words where they say it otherwise. */
export function progressText(progress: EditionProgress, words: Words): string {
  const { counted, total, unit, asWorded, valuePercent } = progress;
  const stated = words.say(`progress-${unit}`, { percent: percentOf(valuePercent, asWorded, words) });
  const full =
    counted === null || total === null
      ? stated
      : words.say('progress-of-total', {
          progress: stated,
          counted: words.count(counted),
          total: words.count(total),
        });
  const isSaid =
    unit !== 'unspecified' &&
    (saysJust(asWorded, unit) || plainWords(asWorded, unit).startsWith(fold(asWorded)));
  return isSaid ? full : words.say('progress-worded', { progress: full, wording: asWorded });
}

/** A wording of how much is counted, in the reader's language where it says no more than a percentage of a unit. */
export function progressWording(valuePercent: number, asWorded: string, words: Words): string {
  const unit = UNITS.find((each) => saysJust(asWorded, each));
  if (unit === undefined) return asWorded;
  return words.say(`progress-${unit}`, { percent: percentOf(valuePercent, asWorded, words) });
}

function percentOf(valuePercent: number, asWorded: string, words: Words): string {
  return words.decimal(valuePercent, decimalsOf(valuePercent, numberIn(asWorded)));
}

function saysJust(asWorded: string, unit: Unit): boolean {
  return fold(asWorded).includes(plainWords(asWorded, unit));
}

function plainWords(asWorded: string, unit: Unit): string {
  return fold(`${numberIn(asWorded)}% of the ${ARTICLES_WORDS[unit]}`);
}

function numberIn(asWorded: string): string {
  return /\d[\d.,]*/.exec(asWorded)?.[0] ?? '';
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/per ?cent|pct/g, '%')
    .replace(/[\s“”"]+/g, '');
}
