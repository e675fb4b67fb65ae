import { decimalsOf, roundOutward, roundTo, wordingOf } from '../decimals.ts';
import type { Finding } from '../finding.ts';
import { nameWords } from '../names.ts';
import { placeResults } from '../ranking.ts';
import type { SetAside } from '../report.ts';
import { halfUnit, sumShares } from '../sums.ts';
import { finding } from './codes.ts';
import type { Place } from './subject.ts';

/** The most by which a headline's number and a share may differ and still be one number, damaged. */
const NEAR_POINTS = 1;

/** Where the headline is, and what else the body's article states: numbers that are no figures of the contest. */
export type Headline = { title: string | null; titlePath: string; setAside: readonly SetAside[] };

/**
 * A percentage of the headline that the body gives otherwise. Where the headline is only less precise, all is well;
 * where it is more precise or another number, the sums of the shares show which of the two was damaged.
 */
export function judgeHeadline({ title, titlePath, setAside }: Headline, { subject, path }: Place): Finding[] {
  const { results, progress, polls, context } = subject;
  const whole = results.filter(({ area, sharePercent }) => area === null && sharePercent !== null);
  const body = [
    ...results.map(({ sharePercent }) => sharePercent ?? Infinity),
    ...progress.map(({ valuePercent }) => valuePercent),
    ...polls.flatMap(({ shares }) => shares.map(({ sharePercent }) => sharePercent)),
    ...context.flatMap(({ value, unit }) => (unit === 'percent' ? [value] : [])),
    ...setAside.map(({ value }) => value),
  ];
  const words = new Set(nameWords(title ?? ''));
  const named = whole.filter(({ name }) =>
    nameWords(name).some((word) => word.length > 2 && words.has(word)),
  );
  return headlineShares(title ?? '').flatMap((headline) => {
    if (body.some((share) => isShortFor(headline, share))) return [];
    // The headline speaks of whom it names, and of the leader where it names nobody.
    const meant =
      named.length > 0
        ? named
        : placeResults(results)
            .slice(0, 1)
            .map(({ result }) => result);
    const damaged = meant.find((result) => mayBeDamaged(result, headline));
    if (damaged === undefined) return [];
    const repaired = whole.map((result) =>
      result === damaged ? { sharePercent: headline.value, asWorded: headline.asWorded } : result,
    );
    const [before, after] = [sumShares(whole), sumShares(repaired)];
    const bodyWording = wordingOf(damaged.sharePercent ?? 0, damaged.asWorded);
    const says = `The headline says ${headline.asWorded} percent, the body ${bodyWording} for ${damaged.name}`;
    const sums =
      before && after
        ? `: with ${bodyWording} the shares add up to ${before.sumAsWorded}, with ${headline.asWorded} to ${after.sumAsWorded}.`
        : '.';
    const isRepair = before && after && Math.abs(after.sumPercent - 100) < Math.abs(before.sumPercent - 100);
    const repair = isRepair
      ? `Take ${headline.asWorded} for ${damaged.name}.`
      : 'Ask the source which of the two is right.';
    return [
      finding('W205', says + sums, repair, [
        titlePath,
        `${path}results[${results.indexOf(damaged)}].sharePercent`,
      ]),
    ];
  });
}

type HeadlineShare = { value: number; asWorded: string; decimals: number };

function headlineShares(title: string): HeadlineShare[] {
  return [...title.matchAll(/(?<![\d.,])(\d{1,3}(?:[.,]\d{1,3})?)\s?(?:%|per ?cent\b|pct\b)/gi)].map(
    ([, asWorded = '']) => {
      const value = Number(asWorded.replace(',', '.'));
      return { value, asWorded, decimals: decimalsOf(value, asWorded) };
    },
  );
}

/** The share itself, or the share rounded or cut off to fewer decimals. */
function isShortFor({ value, decimals }: HeadlineShare, share: number): boolean {
  const isRounded = Math.abs(share - value) <= halfUnit(decimals) + 1e-9;
  return isRounded || roundOutward(share, decimals, 'down') === value;
}

/** A near number, or one whose digits are the headline's but for one that was lost: 92 of 92.1, 9.05 of 92.05. */
function mayBeDamaged(result: Place['subject']['results'][number], headline: HeadlineShare): boolean {
  const share = result.sharePercent ?? Infinity;
  if (roundTo(Math.abs(share - headline.value), 6) <= NEAR_POINTS) return true;
  const digits = (wording: string): string => wording.replace(/\D/g, '');
  const [long, short] = [digits(headline.asWorded), digits(wordingOf(share, result.asWorded))];
  const isOneLess = long.length === short.length + 1 && long.length > 2;
  return isOneLess && [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short);
}
