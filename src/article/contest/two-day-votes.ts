import type { DayFrame } from './day-frame.ts';
import { dayScore } from './day-scores.ts';
import { completeDay, type NamedDay } from './days.ts';

/** The second of two days of voting: "in the run-off on June 16 and 17", "the election held on 4 and 5 May". */
export function lastOfTwo(named: NamedDay, before: string, after: string, frame: DayFrame): string | null {
  const second = /^(?: and | to |-|–)(\d{1,2})(?:,? (\d{4}))?(?![\d%]| \d| per)/.exec(after);
  const isVote = (words: string): boolean => VOTE_ON.test(words) && dayScore(words, '') >= 3;
  if (second !== null && isVote(before)) {
    const year = second[2] === undefined ? named.year : Number(second[2]);
    return completeDay({ ...named, year, day: Number(second[1]) }, frame.publishedOn, frame.year);
  }
  const first = /\d{1,2} ?(?:and|to|-|–) ?$/.exec(before);
  return first !== null && isVote(before.slice(0, first.index))
    ? completeDay(named, frame.publishedOn, frame.year)
    : null;
}

const VOTE_ON =
  /\b(?:elections?|vote|voting|referendum|run-?off|(?:first|second) round|ballot|polls|held|voted)(?:,? (?:was|were|held|took place))*,? on $/;
