import type { ChangeValue } from '../election/change.ts';
import type { Edition, EditionPoll, EditionResult } from '../election/edition.ts';
import { groupNames, groupPollsters, namesBySpelling } from '../election/name-groups.ts';
import { sameName } from '../election/names.ts';
import type { Poll, Report } from '../election/report.ts';
import { plainWords } from '../election/spelling.ts';
import type { FactState } from './draft-fact.ts';

/** Finds what readers see now in the place of a report's fact. */
export type Seen = {
  result(name: string, area: string | null): EditionResult | undefined;
  poll(poll: Poll): EditionPoll | undefined;
  pollShare(poll: Poll, name: string): EditionPoll['shares'][number] | undefined;
  statement(speaker: string, quote: string): Edition['statements'][number] | undefined;
};

/** Names are followed through their spellings, as the merge follows them: the report's lists beside the edition's. */
export function seenIn(
  current: Edition,
  { results, polls }: Pick<Report['contests'][number], 'results' | 'polls'>,
): Seen {
  const names = namesBySpelling(
    groupNames([
      current.results.flatMap(({ name, area }) => (area === null ? [name] : [])),
      ...current.results.flatMap(({ aliases }) => aliases.map((alias) => [alias])),
      ...current.polls.map(({ shares }) => shares.map(({ name }) => name)),
      results.flatMap(({ name, area }) => (area === null ? [name] : [])),
      ...polls.map(({ shares }) => shares.map(({ name }) => name)),
    ]),
  );
  const pollsters = namesBySpelling(
    groupPollsters([current.polls, polls].map((list) => list.flatMap(({ pollster }) => pollster ?? []))),
  );
  const isSame = (one: string, other: string): boolean =>
    (names.get(one) ?? one) === (names.get(other) ?? other) || sameName(one, other);
  const isPoll = (poll: Poll, seen: EditionPoll): boolean =>
    seen.kind === poll.kind &&
    seen.area === poll.area &&
    known(pollsters, seen.pollster) === known(pollsters, poll.pollster) &&
    (poll.kind !== 'opinion' || JSON.stringify(seen.fieldwork) === JSON.stringify(poll.fieldwork));
  const findPoll = (poll: Poll) => current.polls.find((seen) => isPoll(poll, seen));
  return {
    result: (name, area) =>
      current.results.find(
        (seen) =>
          seen.area === area && [seen.name, ...seen.aliases].some((spelling) => isSame(name, spelling)),
      ),
    poll: findPoll,
    pollShare: (poll, name) => findPoll(poll)?.shares.find((share) => isSame(share.name, name)),
    statement: (speaker, quote) => {
      const words = plainWords(`${speaker} ${quote}`).join(' ');
      return current.statements.find(
        (seen) => plainWords(`${seen.speaker} ${seen.quote}`).join(' ') === words,
      );
    },
  };
}

function known(spellings: ReadonlyMap<string, string>, name: string | null): string | null {
  return name === null ? null : (spellings.get(name) ?? name);
}

/** A number's state, `asWorded` being the seen one's wording; the same number in other words is the same. */
export function stateOfNumber(value: number, seen: number | null | undefined, asWorded: string): FactState {
  if (seen === null || seen === undefined) return { is: 'new' };
  return seen === value ? { is: 'same' } : { is: 'changed', from: { value: seen, asWorded } };
}

/** The state of a word, such as a stage. */
export function stateOfWord(word: string, seen: string | null | undefined): FactState {
  if (seen === null || seen === undefined) return { is: 'new' };
  return seen === word
    ? { is: 'same' }
    : { is: 'changed', from: { value: null, asWorded: seen } satisfies ChangeValue };
}
