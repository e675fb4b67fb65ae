import type { Contest } from '../../election/contest.ts';
import type { ContestReport, Poll } from '../../election/report.ts';
import { contestId } from '../contest/contests.ts';
import type { ToldResult } from '../count/count-desk.ts';
import type { ReadText } from '../readings.ts';
import type { Race } from './race.ts';

/**
 * Each race as a contest of its own, the first one's with the report's id. Results, winners and polls go with their
 * people, turnout and progress with the figures of their sentence; what is of neither stays with the first.
 */
export function shareOut(
  report: ContestReport,
  told: readonly ToldResult[],
  races: readonly Race[],
  read: ReadText,
): ContestReport[] {
  const [main] = races;
  const people = races.flatMap((race) =>
    [...race.shares, ...race.others].map(({ entity }) => [entity, race] as const),
  );
  const byEntity = new Map(people);
  const byName = new Map(people.map(([{ name }, race]) => [name, race]));
  const raceAt = (at: number): Race | undefined => raceOfSentence(at, races, read) ?? main;
  return races.map((race) => ({
    contest: race === main ? { ...report.contest, ...race.contest } : besideMain(report.contest, race),
    stage: report.stage,
    progress: report.progress.filter(({ evidence }) => raceAt(evidence.start) === race),
    results: told
      .filter(({ entity, at }) => (byEntity.get(entity) ?? raceAt(at)) === race)
      .map(({ result }) => result),
    polls: report.polls.flatMap((poll) =>
      poll.shares.length > 0
        ? askedAbout(poll, ({ name }) => (byName.get(name) ?? main) === race)
        : raceAt(poll.evidence.start) === race
          ? [poll]
          : [],
    ),
    context: report.context.filter(({ evidence }) => raceAt(evidence.start) === race),
  }));
}

/** The contest of a race that is told beside the main one, with words of its own in its id. */
function besideMain(main: Contest, { contest, idWords }: Race): Contest {
  const year = main.electionDate?.slice(0, 4) ?? /\d{4}$/.exec(main.id)?.[0] ?? null;
  const own = { ...main, ...contest };
  return { ...own, id: contestId([own.place, own.place === null ? own.office : idWords, year]) };
}

/** The only race whose shares stand in the sentence at an offset. */
function raceOfSentence(at: number, races: readonly Race[], { readings }: ReadText): Race | undefined {
  const sentence = readings.find((each) => each.sentence.start <= at && at < each.sentence.end)?.sentence;
  if (sentence === undefined) return undefined;
  const [race, other] = races.filter(({ shares }) =>
    shares.some((share) => sentence.start <= share.at && share.at < sentence.end),
  );
  return other === undefined ? race : undefined;
}

/** What a poll asked about one race; nothing where it did not. */
function askedAbout(poll: Poll, isOwn: (share: Poll['shares'][number]) => boolean): Poll[] {
  const shares = poll.shares.filter(isOwn);
  return shares.length === 0 ? [] : [{ ...poll, shares }];
}
