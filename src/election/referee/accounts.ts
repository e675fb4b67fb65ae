import { type Account, countedPercent, isSameCount, publishedOn } from '../accounts.ts';
import { decimalsOf } from '../decimals.ts';
import type { Finding } from '../finding.ts';
import { type EditionContent, headlineCount } from '../merge.ts';
import { matchPolls } from '../merge-polls.ts';
import { stageRank } from '../stage.ts';
import { halfUnit } from '../sums.ts';
import { finding } from './codes.ts';
import { countText } from './subject.ts';
import { contradictingVotes } from './votes.ts';

/** What shows between accounts of one contest. Paths are the edition's. */
export type Accounts = {
  accounts: readonly Account[];
  content: EditionContent;
  /** From every spelling of a candidate to the edition's. */
  names: ReadonlyMap<string, string>;
};

export function judgeAccounts(all: Accounts): Finding[] {
  return [
    ...laterButLess(all),
    ...votesDown(all),
    ...disagreeingCounts(all),
    ...votesAgainstOthersShares(all),
    ...disagreeingPolls(all),
  ];
}

/** Published later, yet of a lower stage or with less counted: an old figure, or a correction nobody announced. */
function laterButLess({ accounts }: Accounts): Finding[] {
  const counts = accounts.filter(({ contest }) => contest.results.length > 0);
  return counts.flatMap((later) => {
    const earlier = counts.filter((account) => {
      const [day, laterDay] = [publishedOn(account), publishedOn(later)];
      return day !== '' && day < laterDay;
    });
    const paths = (other: Account): string[] => [`sources[${later.source}]`, `sources[${other.source}]`];
    const says = `${nameOf(later)} of ${publishedOn(later)}`;
    const higher = earlier.find(({ contest }) => {
      const [stage, laterStage] = [contest.stage, later.contest.stage];
      return laterStage !== null && stageRank(stage) > stageRank(laterStage);
    });
    if (higher !== undefined) {
      const message = `${says} is at the stage ${later.contest.stage}, ${nameOf(higher)} was at ${higher.contest.stage} on ${publishedOn(higher)}.`;
      return [finding('W303', message, 'See whether it repeats an older count.', paths(higher))];
    }
    const [counted, further] = [
      countedPercent(later.contest),
      earlier.find((account) => isFurther(account, later)),
    ];
    if (further === undefined) return [];
    const message = `${says} has ${counted} percent counted, ${nameOf(further)} had ${countedPercent(further.contest)} on ${publishedOn(further)}.`;
    return [finding('W301', message, 'See whether it repeats an older count.', paths(further))];
  });
}

function isFurther(account: Account, later: Account): boolean {
  const [counted, laterCounted] = [countedPercent(account.contest), countedPercent(later.contest)];
  return counted !== null && laterCounted !== null && counted > laterCounted && !isSameCount(account, later);
}

function votesDown({ accounts, content, names }: Accounts): Finding[] {
  const [current] = headlineCount(accounts);
  if (current === undefined) return [];
  const older = accounts.filter((account) => !isSameCount(current, account));
  return content.results.flatMap(({ name, area, votes }, at) => {
    for (const account of votes === null || area !== null ? [] : older) {
      const before = account.contest.results.find(
        (result) => result.area === null && (names.get(result.name) ?? result.name) === name,
      );
      if (before?.votes == null || votes === null || before.votes <= votes) continue;
      const message = `${name} has ${countText(votes)} votes, fewer than the ${countText(before.votes)} in an older count by ${nameOf(account)}.`;
      const paths = [`results[${at}].votes`, `sources[${account.source}]`];
      return [finding('W302', message, 'See whether votes were taken back, or a digit is wrong.', paths)];
    }
    return [];
  });
}

/** Each account of the current count against what the edition took for it. */
function disagreeingCounts({ accounts, content, names }: Accounts): Finding[] {
  const key = (name: string, area: string | null): string => JSON.stringify([name, area]);
  const places = new Map(content.results.map(({ name, area }, at) => [key(name, area), at]));
  return headlineCount(accounts).flatMap((account) =>
    account.contest.results.flatMap((result) => {
      const name = names.get(result.name) ?? result.name;
      const at = places.get(key(name, result.area)) ?? -1;
      const taken = content.results[at];
      if (taken === undefined) return [];
      const paths = [`results[${at}]`, `sources[${account.source}]`];
      const repair = 'The edition keeps the first; correct it if the other is right.';
      const says = (one: string, other: string): Finding =>
        finding('W304', `${name} has ${one}, but ${other} in ${nameOf(account)}.`, repair, paths);
      const shares =
        taken.sharePercent !== null &&
        result.sharePercent !== null &&
        !agree(
          { ...taken, sharePercent: taken.sharePercent },
          { ...result, sharePercent: result.sharePercent },
        )
          ? [says(`${taken.sharePercent} percent`, `${result.sharePercent}`)]
          : [];
      const votes =
        taken.votes !== null && result.votes !== null && taken.votes !== result.votes
          ? [says(`${countText(taken.votes)} votes`, countText(result.votes))]
          : [];
      return [...shares, ...votes];
    }),
  );
}

/** One source's votes beside another's shares: only in the edition do they meet. */
function votesAgainstOthersShares({ accounts, content }: Accounts): Finding[] {
  if (headlineCount(accounts).some(({ contest }) => contradictingVotes(contest.results).length > 0))
    return [];
  const whole = content.results.filter(({ area }) => area === null);
  return contradictingVotes(whole).map((result) => {
    const message = `${result.name} has ${result.sharePercent} percent in one source and ${countText(result.votes ?? 0)} votes in another, which do not fit.`;
    const at = whole.findIndex(({ name }) => name === result.name);
    return finding('W304', message, 'See whether both tell of the same count.', [`results[${at}]`]);
  });
}

function disagreeingPolls({ accounts, content, names }: Accounts): Finding[] {
  return matchPolls(accounts, names).flatMap(([latest, ...others], poll) =>
    others.flatMap(({ account, poll: { shares } }) =>
      shares.flatMap((share) => {
        const name = names.get(share.name) ?? share.name;
        const taken = latest?.poll.shares.find((one) => (names.get(one.name) ?? one.name) === name);
        if (taken === undefined || agree(taken, share)) return [];
        const pollster = content.polls[poll]?.pollster ?? 'an unnamed pollster';
        const message = `The poll by ${pollster} has ${name} at ${taken.sharePercent} percent, but at ${share.sharePercent} in ${nameOf(account)}.`;
        const paths = [`polls[${poll}]`, `sources[${account.source}]`];
        return [finding('W305', message, 'The edition keeps the later source; see which is right.', paths)];
      }),
    ),
  );
}

/** The same number, as far as the less precise of the two states it. */
function agree(
  one: { sharePercent: number; asWorded: string },
  other: { sharePercent: number; asWorded: string },
): boolean {
  const decimals = Math.min(
    decimalsOf(one.sharePercent, one.asWorded),
    decimalsOf(other.sharePercent, other.asWorded),
  );
  return Math.abs(one.sharePercent - other.sharePercent) <= halfUnit(decimals) + 1e-9;
}

/** "Trend via MENAFN", "Central Election Commission", "an unnamed source". */
function nameOf({ reading }: Account): string {
  const { agency, publisher } = reading.article.source;
  if (agency !== null && publisher !== null) return `${agency} via ${publisher}`;
  return agency ?? publisher ?? 'an unnamed source';
}
