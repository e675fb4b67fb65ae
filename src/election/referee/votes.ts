import { decimalsOf, roundTo } from '../decimals.ts';
import type { Finding } from '../finding.ts';
import { groupByArea } from '../ranking.ts';
import { halfUnit, sumShares, sumVotes } from '../sums.ts';
import { finding } from './codes.ts';
import { countText, exactCount, type Place, type Subject } from './subject.ts';

export function judgeVotes(place: Place): Finding[] {
  return [
    ...votesAgainstShares(place),
    ...votesAgainstTotals(place),
    ...votersAgainstTurnout(place),
    ...ballotsAddedUp(place),
  ];
}

/** The totals of which one share can be that share, or all shares together. */
type Totals = { least: number; most: number };

/**
 * Votes and shares contradict each other where no total exists of which all shares are shares: that is certain
 * whether the source counts valid votes or all. Each share may be rounded or cut off at its last decimal. Of three
 * and more, those are returned that do not fit the one in the middle.
 */
export function contradictingVotes(results: Subject['results']): Subject['results'] {
  const both = results.filter(
    ({ sharePercent, votes, qualifier }) => sharePercent && votes && qualifier === 'exactly',
  );
  const totals = both.map(possibleTotals);
  if (both.length === 0 || overlap(totals) !== null) return [];
  if (both.length === 2) return both;
  const middle = [...totals].sort((one, other) => one.least - other.least)[Math.floor(totals.length / 2)];
  const misfits = both.filter((_, at) => !overlaps(middle, totals[at]));
  return misfits.length > 0 ? misfits : both;
}

function votesAgainstShares({ subject, path }: Place): Finding[] {
  const places = new Map(subject.results.map((result, at) => [result, at]));
  return [...groupByArea(subject.results).values()].flatMap((results) => {
    const contradicting = contradictingVotes(results);
    return contradicting.map((result) => {
      const message = `${result.name} has ${countText(result.votes ?? 0)} votes and ${result.sharePercent} percent, which does not fit the votes and shares of the others.`;
      const at = `${path}results[${places.get(result)}]`;
      return finding('E103', message, 'Compare both numbers with the article.', [
        `${at}.votes`,
        `${at}.sharePercent`,
      ]);
    });
  });
}

/** Candidates' votes against the valid votes, the votes cast and the voter list. */
function votesAgainstTotals(place: Place): Finding[] {
  const { subject, path } = place;
  const whole = subject.results.map((result, at) => ({ ...result, path: `${path}results[${at}].votes` }));
  const results = whole.filter(({ area }) => area === null);
  const paths = results.map((result) => result.path);
  const most = Math.max(0, ...results.map(({ votes }) => votes ?? 0));
  const sum = sumVotes(results);
  const valid = exactCount(place, 'valid-votes');
  const totals = [valid, exactCount(place, 'votes-cast'), exactCount(place, 'registered-voters')];
  const exceeded = totals.find((total) => total !== undefined && most > total.value);
  if (exceeded !== undefined) {
    const message = `A candidate has ${countText(most)} votes, but only ${countText(exceeded.value)} are stated in all.`;
    return [finding('E104', message, 'See whether the total is that of an area.', [...paths, exceeded.path])];
  }
  if (valid === undefined || sum === null || results.length < 2) return [];
  if (sum > valid.value) {
    // Where voters have several votes each, candidates together rightly have more of them than there are ballots.
    const isSingleVote = subject.contest.kind === 'presidential' || subject.contest.kind === 'referendum';
    const message = `The candidates' votes add up to ${countText(sum)}, but only ${countText(valid.value)} valid votes are stated.`;
    const repair = 'See whether the total is of an earlier count.';
    return [finding(isSingleVote ? 'E104' : 'W209', message, repair, [...paths, valid.path])];
  }
  const total = overlap(
    results.filter(({ sharePercent, votes }) => sharePercent && votes).map(possibleTotals),
  );
  if (total !== null && (valid.value < total.least || valid.value > total.most)) {
    const message = `The shares are of about ${countText(roundTo((total.least + total.most) / 2, 0))} votes, but ${countText(valid.value)} valid votes are stated.`;
    return [finding('W202', message, 'See which total the source divides by.', [...paths, valid.path])];
  }
  const shares = sumShares(results);
  const isComplete = shares !== null && Math.abs(shares.sumPercent - 100) <= shares.tolerancePoints;
  const rounding = results.reduce((all, { votes }) => all + votesRounding(votes ?? 0), 0);
  if (!isComplete || Math.abs(sum - valid.value) <= rounding) return [];
  const message = `The candidates' votes add up to ${countText(sum)}; ${countText(valid.value)} valid votes are stated.`;
  return [finding('W209', message, 'Look for a missing digit or candidate.', [...paths, valid.path])];
}

function votersAgainstTurnout(place: Place): Finding[] {
  const { subject, path } = place;
  const at = subject.context.findIndex(({ kind, unit }) => kind === 'turnout' && unit === 'percent');
  const turnout = subject.context[at];
  const turnoutPath = `${path}context[${at}].value`;
  if (turnout !== undefined && turnout.value > 100) {
    const message = `The turnout is ${turnout.value} percent, which is over 100.`;
    return [finding('E106', message, 'Look for a lost decimal point.', [turnoutPath])];
  }
  const registered = exactCount(place, 'registered-voters');
  const cast = exactCount(place, 'votes-cast') ?? exactCount(place, 'turnout');
  if (registered === undefined || cast === undefined) return [];
  if (cast.value > registered.value) {
    const message = `${countText(cast.value)} people voted, but only ${countText(registered.value)} may vote.`;
    return [
      finding('E106', message, 'See whether one of the two is of an area.', [cast.path, registered.path]),
    ];
  }
  if (turnout === undefined || turnout.qualifier !== 'exactly') return [];
  const percent = (cast.value / registered.value) * 100;
  const decimals = decimalsOf(turnout.value, turnout.asWorded);
  if (Math.abs(percent - turnout.value) <= 2 * halfUnit(decimals)) return [];
  const message = `${countText(cast.value)} of ${countText(registered.value)} voters are ${percent.toFixed(decimals)} percent, but the turnout is given as ${turnout.asWorded}.`;
  return [
    finding('W208', message, 'See which of the three is of another day or area.', [
      turnoutPath,
      cast.path,
      registered.path,
    ]),
  ];
}

function ballotsAddedUp(place: Place): Finding[] {
  const [cast, valid, rejected] = (['votes-cast', 'valid-votes', 'rejected-votes'] as const).map((kind) =>
    exactCount(place, kind),
  );
  if (cast === undefined || valid === undefined) return [];
  const sum = valid.value + (rejected?.value ?? 0);
  if (rejected === undefined ? sum <= cast.value : sum === cast.value) return [];
  const parts = rejected === undefined ? '' : ` and ${countText(rejected.value)} rejected`;
  const message = `${countText(valid.value)} valid${parts} votes do not make the ${countText(cast.value)} cast.`;
  const paths = [cast, valid, rejected].flatMap((count) => (count === undefined ? [] : [count.path]));
  return [finding('W209', message, 'Look for a wrong digit.', paths)];
}

/** One unit of the last decimal each way: sources round, and some cut off. */
function possibleTotals({ sharePercent, votes, asWorded }: Subject['results'][number]): Totals {
  const share = sharePercent ?? 0;
  const count = votes ?? 0;
  const unit = 2 * halfUnit(decimalsOf(share, asWorded));
  const rounded = votesRounding(count);
  return {
    least: ((count - rounded) / (share + unit)) * 100,
    most: share > unit ? ((count + rounded) / (share - unit)) * 100 : Infinity,
  };
}

/** Votes in round thousands are rounded: "4.28 million" stands for 5,000 more or fewer. */
function votesRounding(votes: number): number {
  const zeros = /(?<!0)0{3,}$/.exec(String(votes))?.[0].length;
  return zeros === undefined ? 0 : 10 ** zeros / 2;
}

function overlap(totals: readonly Totals[]): Totals | null {
  const least = Math.max(0, ...totals.map((total) => total.least));
  const most = Math.min(Infinity, ...totals.map((total) => total.most));
  return totals.length > 0 && least <= most ? { least, most } : null;
}

function overlaps(one: Totals | undefined, other: Totals | undefined): boolean {
  return one !== undefined && other !== undefined && one.least <= other.most && other.least <= one.most;
}
