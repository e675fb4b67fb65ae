import type { Progress, Result } from '../../election/report.ts';
import type { ReadText } from '../readings.ts';
import { beyondWhole } from './beyond-whole.ts';
import { type CountFact, settleResults, type ToldResult } from './count-desk.ts';
import { byCount } from './counts-told.ts';
import type { FigureDesk } from './figure-desk.ts';
import { looseHalves } from './loose-halves.ts';
import { partOlderCounts, staleCount } from './older-counts.ts';
import type { OutcomeDesk } from './outcome-desk.ts';
import { personalVotes } from './personal-votes.ts';
import { byPlace } from './places-told.ts';
import { byQuestion } from './questions.ts';
import type { ScopeFrame } from './scopes.ts';
import { missingHalves } from './shares-and-votes.ts';
import { saysFinal } from './stages.ts';
import { strayVotes } from './stray-votes.ts';
import { splitRounds } from './two-rounds.ts';

/** What was counted, once all of an article is read. */
export interface ContestCount {
  results: ToldResult[];
  /** The people's votes, where the results are the electors'. */
  popularVote: ToldResult[];
  /** How far the count is, the likeliest first. */
  progress: Progress[];
}

/**
 * Parts the figures that a desk has gathered by count, place, round and question, and gives each contender one result.
 * What is none goes aside on the desk.
 */
export function settleCount(
  desk: FigureDesk,
  outcomes: OutcomeDesk,
  { read, frame, title }: { read: ReadText; frame: ScopeFrame; title: string | null },
): ContestCount {
  const leave = ({ figure, measure, at }: CountFact, why: 'first-round' | 'subgroup' | 'unrelated'): void => {
    desk.leave(figure.value, measure === 'share' ? 'percent' : measure, why, at);
  };
  const sentences = read.readings.map(({ sentence }) => sentence);
  const isFinal = saysFinal(sentences.map(({ text }) => text));
  const { main, popular } = splitPopularVote(desk.facts);
  const { newest, older } = partOlderCounts(main, desk.progress);
  const stale = staleCount(newest);
  const inPlace = newest.filter((fact) => !stale.has(fact)).toSorted((a, b) => a.at.start - b.at.start);
  const ofPlaces = byPlace(byCount(inPlace, sentences), read, frame.place);
  const rounds = frame.isRunoff
    ? splitRounds(ofPlaces, outcomes.elected)
    : { runoff: ofPlaces, firstRound: [] };
  for (const fact of rounds.firstRound) leave(fact, 'first-round');
  const told = byQuestion(rounds.runoff, sentences);
  const settle = (facts: readonly CountFact[]): ReturnType<typeof settleResults> =>
    settleResults(facts, outcomes.ofWhole(facts), read.text, isFinal);
  const asTold = settle(told);
  const halves = missingHalves(told, resultsOf(asTold), read);
  for (const fact of halves) desk.takeBack(fact);
  const parted = [...told, ...halves];
  const all = halves.length === 0 ? asTold : settle(parted);
  const stray = new Set([
    ...(frame.isByElection ? [] : personalVotes(parted)),
    ...strayVotes(parted, resultsOf(all)),
    ...looseHalves(parted),
    ...beyondWhole(parted, resultsOf(all)),
  ]);
  for (const fact of stray) leave(fact, 'subgroup');
  const first = stray.size === 0 ? all : settle(parted.filter((fact) => !stray.has(fact)));
  const second =
    popular.length > 0 ? settleResults(popular, [], read.text, isFinal) : { told: [], superseded: [] };
  const superseded = [...first.superseded, ...second.superseded, ...older, ...stale];
  for (const fact of superseded) leave(fact, 'unrelated');
  const past = new Set(superseded.map(({ at }) => at.start));
  const early = new Set([...stale].map(({ at }) => at.start));
  const isPast = ({ valuePercent, evidence }: Progress): boolean =>
    (isFinal || early.has(evidence.start)) && valuePercent < 99.9 && past.has(evidence.start);
  const isOfBody = ({ evidence }: Progress): number => Number(evidence.exact !== title);
  return {
    results: first.told,
    popularVote: second.told,
    progress: desk.progress
      .filter((figure) => !isPast(figure))
      .toSorted((a, b) => isOfBody(b) - isOfBody(a) || b.valuePercent - a.valuePercent),
  };
}

function resultsOf({ told }: { told: readonly ToldResult[] }): Result[] {
  return told.map(({ result }) => result);
}

/** Electors' and people's votes of one evening are two counts. */
function splitPopularVote(facts: readonly CountFact[]): { main: readonly CountFact[]; popular: CountFact[] } {
  const popular = facts.filter(({ isPopularVote }) => isPopularVote);
  const main = facts.filter(({ isPopularVote }) => !isPopularVote);
  return popular.length > 0 && main.some(({ measure }) => measure === 'share')
    ? { main, popular }
    : { main: facts, popular: [] };
}
