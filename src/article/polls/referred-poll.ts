import { NTH_POLL } from '../cues/poll-words.ts';
import type { Sentence } from '../text/sentences.ts';
import { isSameHouse } from './houses.ts';
import type { PollDraft } from './poll-draft.ts';
import type { PollKind, PollReference } from './poll-reference.ts';

/** The polls that a reference may speak of. */
interface Told {
  current: PollDraft | null;
  drafts: readonly PollDraft[];
  recent: readonly PollDraft[];
  /** Of the recent, those that a house is meant by. */
  ofHouses: readonly PollDraft[];
}

/** The poll told before that a reference speaks of; null where it is the first word of it. */
export function referredPoll(reference: PollReference, sentence: Sentence, told: Told): PollDraft | null {
  const { pollster } = reference;
  if (pollster !== null) return ofHouse(pollster, reference, told);
  return nthOf(told.drafts, reference, sentence) ?? ofNobodyNamed(reference, told);
}

/** How far into its sentence the words may stand that number a poll, and among how many. */
const [OPENING, MOST_NUMBERED] = [20, 100];

/** "The second poll": that one of those with shares, where the sentence opens with it. */
function nthOf(drafts: readonly PollDraft[], { start }: PollReference, sentence: Sentence): PollDraft | null {
  const word = NTH_POLL.exec(sentence.text)?.[1]?.toLowerCase();
  if (word === undefined || start - sentence.start > OPENING) return null;
  const told = drafts.slice(0, MOST_NUMBERED).filter(({ shares }) => shares.size > 0);
  const at = { first: 0, former: 0, second: 1, latter: 1, third: 2 }[word] ?? 0;
  return told.length >= 2 ? (told[at] ?? null) : null;
}

/** "The survey for Tele Uno" is the one made for it, "the survey" the current one. */
function ofNobodyNamed(
  { sponsor, kind, isNew, isAtLarge }: PollReference,
  { current, recent }: Told,
): PollDraft | null {
  const ordered = sponsor === null ? undefined : recent.findLast((draft) => draft.sponsor === sponsor);
  if (ordered !== undefined) return ordered;
  if (current === null || isAtLarge !== current.isAtLarge) return null;
  if (isNew && (current.shares.size > 0 || current.pollster !== null)) return null;
  return mayBeOne(current.kind, kind) ? current : null;
}

/** The house's last; else the current one, if nobody was known to have made it: then the house has. */
function ofHouse(
  pollster: string,
  { kind, isNew, isDefinite }: PollReference,
  { current, ofHouses }: Told,
): PollDraft | null {
  const same = ofHouses.findLast(
    (draft) => draft.pollster !== null && isSameHouse(draft.pollster, pollster) && mayBeOne(draft.kind, kind),
  );
  if (same !== undefined) return same;
  if (current === null || current.pollster !== null || current.isAtLarge || isNew) return null;
  const isNamedLate = isDefinite && mayBeOne(current.kind, kind);
  if (current.shares.size > 0 && !isNamedLate) return null;
  current.pollster = pollster;
  return current;
}

function mayBeOne(kind: PollKind | null, other: PollKind | null): boolean {
  return kind === null || other === null || kind === other;
}
