import type * as z from 'zod/mini';
import type { PollShare } from '../../election/report.ts';
import { REGIONAL_LIST_AREA } from '../cues/poll-words.ts';
import type { Sentence } from '../text/sentences.ts';
import type { PollKind } from './poll-reference.ts';

type Share = z.infer<typeof PollShare>;

/** A poll while its article is being read. */
export interface PollDraft {
  /** Of polls in general, told together: they have no shares of their own. */
  isAtLarge: boolean;
  kind: PollKind | null;
  pollster: string | null;
  partners: string[];
  sponsor: string | null;
  area: string | null;
  universe: string | null;
  sampleSize: number | null;
  fieldwork: { start: string; end: string } | null;
  marginOfErrorPoints: number | null;
  mode: string | null;
  shares: Map<string, Share>;
  sentence: Pick<Sentence, 'start' | 'end' | 'text'>;
}

/** A poll of which only its sentence is known. */
export function emptyDraft(sentence: PollDraft['sentence']): PollDraft {
  return {
    isAtLarge: false,
    kind: null,
    pollster: null,
    partners: [],
    sponsor: null,
    area: null,
    universe: null,
    sampleSize: null,
    fieldwork: null,
    marginOfErrorPoints: null,
    mode: null,
    shares: new Map(),
    sentence,
  };
}

/** A poll of two ballots has asked the same people. */
export function joinBallots(drafts: readonly PollDraft[]): void {
  for (const list of drafts.filter(({ area }) => area === REGIONAL_LIST_AREA)) {
    const other = drafts.find(({ area, pollster }) => area === null && pollster === list.pollster);
    if (other === undefined) continue;
    other.sampleSize ??= list.sampleSize;
    list.sampleSize ??= other.sampleSize;
    other.marginOfErrorPoints ??= list.marginOfErrorPoints;
    other.mode ??= list.mode;
    other.fieldwork ??= list.fieldwork;
  }
}

/** A poll of several places was made in the same days, of the same people everywhere. */
export function joinPlaces(drafts: readonly PollDraft[]): void {
  for (const draft of drafts) {
    if (draft.area === null || draft.pollster === null) continue;
    const other = drafts.find(
      ({ area, pollster, fieldwork }) => area !== null && pollster === draft.pollster && fieldwork !== null,
    );
    draft.fieldwork ??= other?.fieldwork ?? null;
    draft.universe ??= other?.universe ?? null;
  }
}

/**
 * A headline tells of a poll before its house is named: it is the house's that tells the same of everybody, or the only
 * one's there is.
 */
export function dropTwins(drafts: readonly PollDraft[]): void {
  const named = drafts.filter(({ pollster, shares }) => pollster !== null && shares.size > 0);
  const [first] = named;
  if (first === undefined) return;
  const isOne = named.every(({ pollster }) => pollster === first.pollster);
  for (const [at, draft] of drafts.entries()) {
    const { pollster, sponsor, isAtLarge, shares, kind, area } = draft;
    if (pollster !== null || sponsor !== null || isAtLarge || shares.size === 0) continue;
    const isTold = named.some(
      (other) =>
        (kind === null || other.kind === null || kind === other.kind) &&
        [...shares.values()].every(
          ({ name, sharePercent }) => other.shares.get(name)?.sharePercent === sharePercent,
        ),
    );
    if (isTold) shares.clear();
    else if (isOne && area === null && first.area === null && at < drafts.indexOf(first))
      draft.pollster = first.pollster;
  }
}

/** With rounding; and what a list of parties comes to at least, by how many of them. */
const [WHOLE, MOST_OF_IT, LIST, PAIR] = [102, 75, 4, 2];

/**
 * What a list of shares leaves no room for is no vote: how many are satisfied with a leader, told after the parties.
 * A pair that is a whole of its own answers another question and stays.
 */
export function dropRatings(drafts: readonly PollDraft[], people: ReadonlySet<string>): void {
  for (const { shares } of drafts) {
    const sentences = new Map<number, Share[]>();
    for (const share of shares.values()) {
      const { start } = share.evidence;
      sentences.set(start, [...(sentences.get(start) ?? []), share]);
    }
    const sumOf = (told: readonly Share[]): number =>
      told.reduce((sum, { sharePercent }) => sum + sharePercent, 0);
    if (sumOf([...shares.values()]) <= WHOLE) continue;
    const kept: Share[] = [];
    const left: Share[] = [];
    for (const told of [...sentences.values()].toSorted((a, b) => b.length - a.length)) {
      const isOver = sumOf([...kept, ...told]) > WHOLE;
      const isOfPeople = told.every(({ name }) => people.has(name));
      if (isOver && isOfPeople && told.length <= PAIR && sumOf(told) < MOST_OF_IT) left.push(...told);
      else kept.push(...told);
    }
    if (kept.length < LIST || sumOf(kept) < MOST_OF_IT || sumOf(kept) > WHOLE) continue;
    for (const { name } of left) shares.delete(name);
  }
}

/** Samples told by area go to the polls of those areas; the one area left over is that of the poll without one. */
export function shareOutSamples(
  drafts: readonly PollDraft[],
  areaSamples: ReadonlyMap<PollDraft, ReadonlyMap<string, number>>,
): void {
  for (const [draft, samples] of areaSamples) {
    const told = drafts.filter(({ shares }) => shares.size > 0);
    const own = told.filter(({ pollster }) => pollster === draft.pollster);
    // "The surveys reached 1,253 voters in Wisconsin and 1,252 in Arizona": whosever they are.
    const family =
      own.length > 0 || draft.pollster !== null
        ? own
        : told.filter(({ area, sampleSize }) => area !== null && samples.has(area) && sampleSize === null);
    const left = new Map(samples);
    for (const member of family) {
      const size = member.area === null ? undefined : samples.get(member.area);
      if (size === undefined || member.area === null) continue;
      member.sampleSize = size;
      left.delete(member.area);
    }
    const nowhere = family.filter(({ area, sampleSize }) => area === null && sampleSize === null);
    const [rest] = [...left];
    if (nowhere.length === 1 && left.size === 1 && rest !== undefined && nowhere[0] !== undefined) {
      nowhere[0].area = rest[0];
      nowhere[0].sampleSize = rest[1];
    }
  }
}

/**
 * How a poll was made may be told apart from its shares: "The pollsters interviewed 1,204 voters". It goes to the house's
 * own poll, or to the one told before, where that has no sample.
 */
export function joinMakings(drafts: readonly PollDraft[]): void {
  drafts.forEach((making, at) => {
    const { sampleSize, pollster, kind, isAtLarge } = making;
    if (sampleSize === null || making.shares.size > 0 || isAtLarge) return;
    const isOpen = (draft: PollDraft | undefined): draft is PollDraft =>
      draft !== undefined &&
      draft.shares.size > 0 &&
      draft.sampleSize === null &&
      (kind === null || draft.kind === null || kind === draft.kind);
    const of =
      pollster === null
        ? drafts.slice(0, at).findLast(({ shares }) => shares.size > 0)
        : drafts.find((draft) => draft.pollster === pollster && isOpen(draft));
    if (!isOpen(of)) return;
    of.sampleSize = sampleSize;
    of.marginOfErrorPoints ??= making.marginOfErrorPoints;
    of.mode ??= making.mode;
    of.fieldwork ??= making.fieldwork;
  });
}
