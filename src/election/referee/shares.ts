import { decimalsOf } from '../decimals.ts';
import type { Finding } from '../finding.ts';
import { groupByArea } from '../ranking.ts';
import { sumShares, usualDecimals } from '../sums.ts';
import { finding } from './codes.ts';
import { listText, type Place } from './subject.ts';

/** Beyond this no rounding, no double counting of a bloc and its parties explains a sum: it is certainly wrong. */
const CERTAINLY_OVER = 102;

/** A list that misses 100 by no more than this looks complete; one that misses it by more leaves out small candidates. */
const COMPLETE_WITHIN_POINTS = 0.5;

export function judgeShares(place: Place): Finding[] {
  return [...sharesOverHundred(place), ...sharesAddedUp(place), ...pollSharesAddedUp(place)];
}

function sharesOverHundred({ subject, path }: Place): Finding[] {
  const stated = [
    ...subject.results.map((result, at) => ({ ...result, path: `${path}results[${at}].sharePercent` })),
    ...subject.polls.flatMap(({ shares }, poll) =>
      shares.map((share, at) => ({ ...share, path: `${path}polls[${poll}].shares[${at}].sharePercent` })),
    ),
  ];
  return stated
    .filter(({ sharePercent }) => (sharePercent ?? 0) > 100)
    .map(({ name, sharePercent, path: at }) =>
      finding(
        'E101',
        `${name} has ${sharePercent} percent, which is over 100.`,
        'Look for a lost decimal point.',
        [at],
      ),
    );
}

function sharesAddedUp({ subject, path }: Place): Finding[] {
  const indexed = subject.results.map((result, at) => ({
    ...result,
    path: `${path}results[${at}].sharePercent`,
  }));
  return [...groupByArea(indexed)].flatMap(([area, all]) => {
    const results = all.filter(({ sharePercent }) => sharePercent !== null);
    const sum = sumShares(results);
    if (sum === null) return [];
    const where = area === null ? 'The shares' : `The shares in ${area}`;
    const says = `${where} add up to ${sum.sumAsWorded} percent`;
    const paths = results.map((result) => result.path);
    const off = Math.abs(sum.sumPercent - 100);
    const isOver = sum.sumPercent > 100;
    if (isOver && sum.sumPercent > CERTAINLY_OVER && off > sum.tolerancePoints) {
      return [
        finding('E102', `${says}.`, 'Look for a figure of another list, round or poll among them.', paths),
      ];
    }
    if (off <= sum.usualTolerancePoints || (!isOver && off > COMPLETE_WITHIN_POINTS)) return [];
    if (off > sum.tolerancePoints) {
      const message = `${says}; rounding explains ${sum.tolerancePoints} points.`;
      return [finding('W201', message, 'Compare each share with the article; vouch if it says so.', paths)];
    }
    const usual = usualDecimals(
      results.map((result) => decimalsOf(result.sharePercent ?? 0, result.asWorded)),
    );
    const vague = results.filter((result) => decimalsOf(result.sharePercent ?? 0, result.asWorded) < usual);
    const names = listText(vague.map(({ name, asWorded }) => `${name} (${asWorded})`));
    const message = `${says}, and fewer decimals are given for ${names} than for the others.`;
    return [
      finding(
        'N405',
        message,
        'See whether a decimal was lost there.',
        vague.map((result) => result.path),
      ),
    ];
  });
}

/** People may name several parties in a poll, so a sum over 100 is odd and not wrong; one below is usual. */
function pollSharesAddedUp({ subject, path }: Place): Finding[] {
  return subject.polls.flatMap(({ pollster, shares }, at) => {
    const sum = sumShares(shares);
    if (sum === null || sum.sumPercent <= 100 + sum.tolerancePoints) return [];
    const message = `The shares in the poll by ${pollster ?? 'an unnamed pollster'} add up to ${sum.sumAsWorded} percent.`;
    return [
      finding('W201', message, 'See whether the shares are of one question.', [`${path}polls[${at}].shares`]),
    ];
  });
}
