import type { Poll } from '../../election/report.ts';
import { evidenceOf } from '../evidence-of.ts';
import {
  dropRatings,
  dropTwins,
  joinBallots,
  joinMakings,
  joinPlaces,
  type PollDraft,
  shareOutSamples,
} from './poll-draft.ts';
import type { PollKind } from './poll-reference.ts';

/** What an article has told of its polls, all read. */
interface Read {
  text: string;
  /** All polls, and the last of many. */
  drafts: readonly PollDraft[];
  recent: readonly PollDraft[];
  /** The names of people who have shares. */
  people: ReadonlySet<string>;
  areaSamples: ReadonlyMap<PollDraft, ReadonlyMap<string, number>>;
}

/** The polls that have shares, each with what was told of it elsewhere; `fallbackKind` where nothing says which kind one is. */
export function finishedPolls(
  { text, drafts, recent, people, areaSamples }: Read,
  fallbackKind: PollKind,
): Poll[] {
  shareOutSamples(drafts, areaSamples);
  dropRatings(drafts, people);
  dropTwins(drafts);
  joinMakings(recent);
  joinBallots(drafts);
  joinPlaces(recent);
  return drafts
    .filter(({ shares }) => shares.size > 0)
    .map(({ kind, pollster, sponsor, partners, shares, sentence, ...draft }) => ({
      kind: kind ?? fallbackKind,
      // Whoever ordered a poll stands for a maker who is not named.
      pollster: pollster ?? sponsor,
      partners: partners.filter((partner) => partner !== pollster),
      sponsor: pollster === null ? null : sponsor,
      universe: draft.universe,
      sampleSize: draft.sampleSize,
      marginOfErrorPoints: draft.marginOfErrorPoints,
      fieldwork: draft.fieldwork,
      mode: draft.mode,
      area: draft.area,
      shares: [...shares.values()],
      evidence: evidenceOf(text, sentence),
    }));
}
