import type { Finding } from '../finding.ts';
import { isSpelledEqual, nameWords } from '../names.ts';
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
  return subject.results.flatMap((leader, at) => {
    if (leader.outcome !== 'leading') return [];
    const ahead = subject.results.find(
      (other) =>
        other.area === leader.area &&
        !isSpelledEqual(nameWords(other.name), nameWords(leader.name)) &&
        ((other.sharePercent ?? 0) > (leader.sharePercent ?? Infinity) ||
          (other.votes ?? 0) > (leader.votes ?? Infinity)),
    );
    if (ahead === undefined) return [];
    const message = `${leader.name} is said to be leading, but ${ahead.name} has more.`;
    return [finding('W207', message, 'Look for a wrong digit in either figure.', [`${path}results[${at}]`])];
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
