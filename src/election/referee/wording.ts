import type { Finding } from '../finding.ts';
import { isSpelledEqual, nameWords } from '../names.ts';
import { groupByArea, placeResults } from '../ranking.ts';
import { isFinal } from '../stage.ts';
import { finding } from './codes.ts';
import { listText, type Place } from './subject.ts';

export function judgeWording(place: Place): Finding[] {
  return [
    ...candidatesTwice(place),
    ...winnersTooEarly(place),
    ...leadersBehind(place),
    ...pollsWithoutDates(place),
  ];
}

function candidatesTwice({ subject, path }: Place): Finding[] {
  const seen = new Map<string, number>();
  return subject.results.flatMap(({ name, area }, at) => {
    const key = JSON.stringify([area, nameWords(name)]);
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, at);
      return [];
    }
    const message = `${name} stands in the list of results twice.`;
    const repair = 'See whether one of the two is another candidate, or a figure of another count.';
    return [finding('W203', message, repair, [`${path}results[${first}]`, `${path}results[${at}]`])];
  });
}

function winnersTooEarly({ subject, path }: Place): Finding[] {
  if (isFinal(subject.stage)) return [];
  const winners = subject.results.flatMap(({ name, outcome }, at) =>
    outcome === 'elected' ? [{ name, path: `${path}results[${at}].outcome` }] : [],
  );
  if (winners.length === 0) return [];
  const names = listText(winners.map(({ name }) => name));
  const message = `The article speaks of ${names} as the winner, but its count is neither official nor certified.`;
  const repair = 'Say "leading" until a final result is loaded.';
  return [
    finding(
      'W206',
      message,
      repair,
      winners.map((winner) => winner.path),
    ),
  ];
}

function leadersBehind({ subject, path }: Place): Finding[] {
  const places = new Map(subject.results.map((result, at) => [result, at]));
  return [...groupByArea(subject.results)].flatMap(([area, results]) => {
    const placed = placeResults(results, area);
    const [ahead] = placed;
    return placed.flatMap(({ result: leader, place }) => {
      if (leader.outcome !== 'leading' || place === 1 || ahead === undefined) return [];
      const { name, sharePercent, votes } = ahead.result;
      const isMore =
        (sharePercent ?? 0) > (leader.sharePercent ?? Infinity) || (votes ?? 0) > (leader.votes ?? Infinity);
      if (!isMore || isSpelledEqual(nameWords(name), nameWords(leader.name))) return [];
      const message = `${leader.name} is said to be leading, but ${name} has more.`;
      return [
        finding('W207', message, 'Look for a wrong digit in either figure.', [
          `${path}results[${places.get(leader)}]`,
        ]),
      ];
    });
  });
}

function pollsWithoutDates({ subject, path }: Place): Finding[] {
  const undated = subject.polls.flatMap(({ fieldwork, pollster }, at) =>
    fieldwork === null
      ? [{ pollster: pollster ?? 'an unnamed pollster', path: `${path}polls[${at}].fieldwork` }]
      : [],
  );
  if (undated.length === 0) return [];
  const message = `The article does not say when the poll by ${listText(undated.map(({ pollster }) => pollster))} was taken.`;
  return [
    finding(
      'N401',
      message,
      null,
      undated.map((poll) => poll.path),
    ),
  ];
}
