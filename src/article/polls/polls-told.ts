import type { Mention } from '../names/names.ts';
import type { Sentence } from '../text/sentences.ts';
import { isSameHouse } from './houses.ts';
import { emptyDraft, type PollDraft } from './poll-draft.ts';
import { type PollKind, type PollReference, UNNAMED } from './poll-reference.ts';
import { referredPoll } from './referred-poll.ts';

const MOST_RECENT = 100;

const QUICK_COUNT = /\b(?:quick|parallel) (?:vote )?(?:count|tabulation)/i;

/** The polls that an article has told of so far, kept apart: by pollster, by area, and "another poll" from "the poll". */
export class PollsTold {
  readonly drafts: PollDraft[] = [];
  /** The poll told of last. */
  current: PollDraft | null = null;
  /** The paragraph of the last sentence that spoke of the current poll. */
  paragraph = -1;
  /** Polls opened because somebody had two figures of one house. */
  readonly #others = new Set<PollDraft>();

  /** The last of many polls: a pollster named so long ago is told of anew. */
  get recent(): readonly PollDraft[] {
    return this.drafts.slice(-MOST_RECENT);
  }

  /** Those that a house is meant by: none of its answers to other questions. */
  get ofHouses(): readonly PollDraft[] {
    return this.recent.filter((draft) => !this.#others.has(draft));
  }

  /** What follows goes on about that poll. */
  tellOf(draft: PollDraft, { paragraph }: Sentence): void {
    this.current = draft;
    this.paragraph = paragraph;
  }

  /** The draft that a reference speaks of: a known pollster's, the current one for "the survey", else a new one. */
  enter(reference: PollReference, sentence: Sentence): PollDraft {
    const { kind, pollster, isAtLarge } = reference;
    const last = this.current;
    const draft =
      referredPoll(reference, sentence, this) ?? this.#open({ kind, pollster, isAtLarge }, sentence);
    if (reference.isLikeLast) draft.kind ??= last?.kind ?? null;
    draft.kind ??= kind;
    draft.sponsor ??= reference.sponsor;
    for (const partner of reference.partners)
      if (!draft.partners.includes(partner)) draft.partners.push(partner);
    this.tellOf(draft, sentence);
    return draft;
  }

  /** The drafts of "polls by Corvo and Pollux", one for each maker. */
  enterEach(reference: PollReference, sentence: Sentence): PollDraft[] {
    const { pollster, partners } = reference;
    return [pollster, ...partners].map((maker) =>
      this.enter({ ...reference, pollster: maker, partners: [], isNew: true }, sentence),
    );
  }

  /** The poll told of last, or one of which nothing is known yet. */
  currentOrNew(sentence: Sentence): PollDraft {
    return this.current ?? this.enter(UNNAMED, sentence);
  }

  /** As many polls as that, in the order in which they were told; null where there are not as many. */
  lastNamed(count: number): PollDraft[] | null {
    const told = this.drafts.filter(({ pollster, shares }) => pollster !== null && shares.size > 0);
    return told.length === count && count > 1 ? told : null;
  }

  /** A sentence that names one known pollster goes on about its poll: "the director of Corvo". */
  recall(mentions: readonly Pick<Mention, 'name'>[]): void {
    const named = this.recent.filter(({ pollster }) =>
      mentions.some(({ name }) => pollster !== null && name.length > 3 && pollster.includes(name)),
    );
    const [only] = named;
    if (only !== undefined && named.every(({ pollster }) => pollster === only.pollster)) this.current = only;
  }

  /** Somebody tells figures for a house: of the poll that nobody was known to have made, else of the house's own. */
  speakFor(house: string, sentence: Sentence): void {
    const { current } = this;
    if (current === null || current.isAtLarge || current.kind !== 'exit') return;
    const known = this.known(house);
    if (known !== null) this.current = known;
    else if (current.pollster === null && current.shares.size === 0) current.pollster = house;
    else if (current.shares.size > 0)
      this.enter({ ...UNNAMED, kind: current.kind, pollster: house }, sentence);
    this.paragraph = sentence.paragraph;
  }

  /** That house's last poll told of, if any. */
  known(house: string): PollDraft | null {
    return this.recent.findLast(({ pollster }) => pollster !== null && isSameHouse(pollster, house)) ?? null;
  }

  /** That house's poll of that kind: the one read, where it is of the house or of nobody yet, else its own. */
  ofHouse(
    house: string,
    { read, kind }: { read: PollDraft | null; kind: PollKind | null },
    sentence: Sentence,
  ): PollDraft {
    const makers = read === null ? [] : [read.pollster, read.sponsor, ...read.partners];
    if (read !== null && makers.some((maker) => maker !== null && isSameHouse(maker, house))) return read;
    const isNew = read !== null && (read.shares.size === 0 || read.sentence.start === sentence.start);
    if (isNew && read.pollster === null && !read.isAtLarge && this.known(house) === null) {
      read.pollster = house;
      return read;
    }
    return this.enter({ ...UNNAMED, kind, pollster: house, isNew: false }, sentence);
  }

  /** The same house's poll of that kind, where what was told is surely of another. */
  ofKind(draft: PollDraft, kind: PollKind, sentence: Sentence): PollDraft {
    if (draft.kind === null || draft.kind === kind) return draft;
    if (draft.kind === 'quick-count' && QUICK_COUNT.test(sentence.text)) return draft;
    if (draft.shares.size === 0) {
      draft.kind = kind;
      return draft;
    }
    const { pollster, area } = draft;
    const same = this.ofHouses.findLast(
      (each) => each.kind === kind && each.pollster === pollster && each.area === area,
    );
    return same ?? this.openBeside(draft, sentence, { kind });
  }

  /** A poll of the same makers that differs in what is `known` of it. */
  openBeside(draft: PollDraft, sentence: Sentence, known: Partial<PollDraft>): PollDraft {
    const { kind, pollster, sponsor, partners, area } = draft;
    return this.#open({ kind, pollster, sponsor, partners: [...partners], area, ...known }, sentence);
  }

  /** Another question of a poll: what is told of the house afterwards is told of its first. */
  openOther(draft: PollDraft, sentence: Sentence): PollDraft {
    const other = this.openBeside(draft, sentence, {});
    this.#others.add(other);
    return other;
  }

  #open(known: Partial<PollDraft>, sentence: Sentence): PollDraft {
    const draft = { ...emptyDraft(sentence), ...known };
    this.drafts.push(draft);
    return draft;
  }
}
