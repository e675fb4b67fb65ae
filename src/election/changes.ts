import type { Change, ChangeKind, ChangeSubject, ChangeValue } from './change.ts';
import { wordingOf } from './decimals.ts';
import type { Edition, EditionPoll, EditionResult } from './edition.ts';
import type { Qualifier } from './figure.ts';
import { groupNames, groupPollsters, namesBySpelling } from './name-groups.ts';
import { sameName } from './names.ts';

type Compared = Pick<Edition, 'stage' | 'progress' | 'results' | 'polls' | 'context' | 'call'>;

/** The unit and the two values of one figure; {@link compareEditions} adds the rest. */
type Difference = Omit<Change, 'kind' | 'reason'>;

/**
 * What `next` shows otherwise, in the order stage, progress, the whole contest's results as `next` ranks them and
 * then those that are gone, polls, context, the call. Candidates are followed through their aliases. A figure that is the
 * same number in other words is no change; results of areas are left to the exports.
 */
export function compareEditions(
  previous: Compared,
  next: Compared,
  kind: ChangeKind,
  reason: string | null,
): Change[] {
  const differences = [
    ...difference('stage', null, null, null, stageValue(previous), stageValue(next)),
    ...compareProgress(previous, next),
    ...compareResults(wholeContest(previous), wholeContest(next)),
    ...comparePollShares(previous.polls, next.polls),
    ...compareContext(previous, next),
    ...compareCalls(previous, next),
  ];
  return differences.map((change) => ({ ...change, kind, reason }));
}

function difference(
  subject: ChangeSubject,
  name: string | null,
  about: string | null,
  unit: Change['unit'],
  from: ChangeValue | null,
  to: ChangeValue | null,
): Difference[] {
  const isSame =
    from === null || to === null
      ? from === to
      : from.value === null || to.value === null
        ? from.asWorded === to.asWorded
        : from.value === to.value && from.qualifier === to.qualifier;
  return isSame ? [] : [{ subject, name, about, unit, from, to }];
}

/** "Over 90,000" is another figure than 90,000. */
function hedgedValue(value: number, asWorded: string, qualifier: Qualifier): ChangeValue {
  return qualifier === 'exactly' ? { value, asWorded } : { value, asWorded, qualifier };
}

function stageValue({ stage }: Compared): ChangeValue | null {
  return stage === null ? null : { value: null, asWorded: stage };
}

/** The first progress of each edition, which is the newest source's; a unit that only completes it is no change. */
function compareProgress(previous: Compared, next: Compared): Difference[] {
  const value = ({ progress: [first] }: Compared): ChangeValue | null =>
    first === undefined ? null : { value: first.valuePercent, asWorded: first.asWorded };
  return difference('progress', null, null, 'percent', value(previous), value(next));
}

function wholeContest({ results }: Compared): EditionResult[] {
  return results.filter(({ area }) => area === null);
}

function compareResults(previous: readonly EditionResult[], next: readonly EditionResult[]): Difference[] {
  const byName = new Map(previous.map((result) => [result.name, result]));
  const before = next.map(
    (result) => byName.get(result.name) ?? previous.find((other) => isSameCandidate(result, other)),
  );
  const known = new Set(before);
  return [
    ...next.flatMap((result, at) => compareResult(before[at], result)),
    ...previous.filter((result) => !known.has(result)).flatMap((result) => compareResult(result, undefined)),
  ];
}

function compareResult(from: EditionResult | undefined, to: EditionResult | undefined): Difference[] {
  const name = to?.name ?? from?.name ?? null;
  const figure = (result: EditionResult | undefined, field: 'sharePercent' | 'votes' | 'seats') => {
    const value = result?.[field] ?? null;
    return value === null || result === undefined
      ? null
      : hedgedValue(value, wordingOf(value, result.asWorded), result.qualifier);
  };
  const outcome = (result: EditionResult | undefined) =>
    result?.outcome ? { value: null, asWorded: result.outcome } : null;
  return [
    ...difference('share', name, null, 'percent', figure(from, 'sharePercent'), figure(to, 'sharePercent')),
    ...difference('votes', name, null, 'count', figure(from, 'votes'), figure(to, 'votes')),
    ...difference('seats', name, null, 'count', figure(from, 'seats'), figure(to, 'seats')),
    ...difference('outcome', name, null, null, outcome(from), outcome(to)),
  ];
}

function isSameCandidate(one: EditionResult, other: EditionResult): boolean {
  const names = [other.name, ...other.aliases];
  return [one.name, ...one.aliases].some((name) => names.some((alias) => sameName(name, alias)));
}

function comparePollShares(previous: readonly EditionPoll[], next: readonly EditionPoll[]): Difference[] {
  const lists = [previous, next];
  const spellings = {
    pollsters: namesBySpelling(
      groupPollsters(lists.map((polls) => polls.flatMap(({ pollster }) => pollster ?? []))),
    ),
    names: namesBySpelling(groupNames(lists.flat().map(({ shares }) => shares.map(({ name }) => name)))),
  };
  const [before, after] = [pollValues(previous, spellings), pollValues(next, spellings)];
  return [...new Map([...after, ...before])].flatMap(([key, { pollster, name }]) =>
    difference(
      'poll',
      pollster,
      name,
      'percent',
      before.get(key)?.value ?? null,
      after.get(key)?.value ?? null,
    ),
  );
}

type PollValue = { pollster: string | null; name: string; value: ChangeValue };

/** Every share of every poll, by kind, pollster and candidate (in either edition's spelling) and area. */
function pollValues(
  polls: readonly EditionPoll[],
  spellings: { pollsters: Map<string, string>; names: Map<string, string> },
): Map<string, PollValue> {
  const values = new Map<string, PollValue>();
  for (const { kind, pollster, area, fieldwork, shares } of polls) {
    const known = pollster === null ? null : (spellings.pollsters.get(pollster) ?? pollster);
    const days = kind === 'opinion' ? fieldwork : null;
    for (const { name, sharePercent, asWorded, qualifier } of shares) {
      const key = JSON.stringify([kind, known, area, days, spellings.names.get(name) ?? name]);
      const value = hedgedValue(sharePercent, wordingOf(sharePercent, asWorded), qualifier);
      if (!values.has(key)) values.set(key, { pollster, name, value });
    }
  }
  return values;
}

function compareContext(previous: Compared, next: Compared): Difference[] {
  const facts = [...next.context, ...previous.context];
  const kinds = facts.filter(
    ({ kind, unit }, at) => facts.findIndex((other) => other.kind === kind && other.unit === unit) === at,
  );
  return kinds.flatMap(({ kind, unit }) => {
    const value = ({ context }: Compared): ChangeValue | null => {
      const fact = context.find((other) => other.kind === kind && other.unit === unit);
      return fact === undefined ? null : hedgedValue(fact.value, fact.asWorded, fact.qualifier);
    };
    return difference('context', kind, null, unit, value(previous), value(next));
  });
}

/** Who is called as the winner, with the authority as the value. */
function compareCalls(previous: Compared, next: Compared): Difference[] {
  const names = new Set([next.call?.name, previous.call?.name].filter((name) => name !== undefined));
  return [...names].flatMap((name) => {
    const value = ({ call }: Compared): ChangeValue | null =>
      call?.name === name ? { value: null, asWorded: call.authority } : null;
    return difference('call', name, null, null, value(previous), value(next));
  });
}
