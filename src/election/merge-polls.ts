import { type Account, publishedOn } from './accounts.ts';
import type { EditionPoll, EditionPollShare } from './edition.ts';
import { groupPollsters, namesBySpelling } from './name-groups.ts';
import type { QuoteBook } from './quote-book.ts';
import { compareText } from './ranking.ts';
import type { Poll } from './report.ts';

/** One poll as several accounts tell of it, the latest published first. */
export type SharedPoll = { account: Account; poll: Poll }[];

/**
 * Finds each poll again in other accounts: by kind, pollster and area, an opinion poll also by its fieldwork,
 * because a pollster asks every week. Polls of one article are different polls. A poll without a pollster is
 * known by its shares. In the order of the sources and of their texts.
 */
export function matchPolls(accounts: readonly Account[], names: ReadonlyMap<string, string>): SharedPoll[] {
  const pollsters = namesBySpelling(
    groupPollsters(
      accounts.map(({ contest }) => [
        ...new Set(contest.polls.flatMap(({ pollster }) => (pollster === null ? [] : [pollster]))),
      ]),
    ),
  );
  const shared = new Map<string, SharedPoll>();
  for (const account of accounts) {
    const seen = new Map<string, number>();
    for (const poll of account.contest.polls) {
      const key = pollKey(poll, pollsters, names);
      const ordinal = (seen.get(key) ?? 0) + 1;
      seen.set(key, ordinal);
      const polls = shared.get(`${key} ${ordinal}`) ?? [];
      shared.set(`${key} ${ordinal}`, [...polls, { account, poll }]);
    }
  }
  return [...shared.values()].map((polls) =>
    polls.sort(
      (one, other) =>
        compareText(publishedOn(other.account), publishedOn(one.account)) ||
        one.account.source - other.account.source,
    ),
  );
}

/** Every poll once: the latest account's figures, its gaps filled and its shares completed from the others. */
export function mergePolls(
  accounts: readonly Account[],
  names: ReadonlyMap<string, string>,
  book: QuoteBook,
): EditionPoll[] {
  return matchPolls(accounts, names).map((polls) => {
    const details = polls.map(({ poll }) => poll).reduce(fillGaps);
    const { evidence: _, ...stated } = details;
    const shares = new Map<string, EditionPollShare>();
    for (const { account, poll } of polls) {
      for (const { evidence, ...share } of poll.shares) {
        const name = names.get(share.name) ?? share.name;
        if (!shares.has(name)) {
          shares.set(name, { ...share, name, cites: book.cite(account.source, [evidence]) });
        }
      }
    }
    return {
      ...stated,
      shares: [...shares.values()],
      cites: polls.flatMap(({ account, poll }) => book.cite(account.source, [poll.evidence])),
    };
  });
}

function pollKey(
  poll: Poll,
  pollsters: ReadonlyMap<string, string>,
  names: ReadonlyMap<string, string>,
): string {
  const shares = poll.shares.map(({ name, sharePercent }) => `${names.get(name) ?? name} ${sharePercent}`);
  const pollster =
    poll.pollster === null
      ? shares.sort(compareText).join()
      : (pollsters.get(poll.pollster) ?? poll.pollster);
  const days = poll.kind === 'opinion' ? [poll.fieldwork?.start ?? null, poll.fieldwork?.end ?? null] : [];
  return JSON.stringify([poll.kind, poll.pollster === null, pollster, poll.area, ...days]);
}

function fillGaps(newer: Poll, older: Poll): Poll {
  return {
    ...newer,
    partners: newer.partners.length > 0 ? newer.partners : older.partners,
    sponsor: newer.sponsor ?? older.sponsor,
    universe: newer.universe ?? older.universe,
    sampleSize: newer.sampleSize ?? older.sampleSize,
    marginOfErrorPoints: newer.marginOfErrorPoints ?? older.marginOfErrorPoints,
    fieldwork: newer.fieldwork ?? older.fieldwork,
    mode: newer.mode ?? older.mode,
  };
}
