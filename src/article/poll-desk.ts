import type * as z from 'zod/mini';
import type { Poll, PollShare } from '../election/report.ts';
import { POLL_MODES } from './cues/poll-words.ts';
import { evidenceOf } from './evidence-of.ts';
import type { PollKind, PollReference } from './polls.ts';
import type { Quantity } from './quantities.ts';
import type { Entity } from './registry.ts';
import type { Sentence } from './sentences.ts';

type Share = z.infer<typeof PollShare>;

/** A poll while its article is being read. */
export interface PollDraft {
  kind: PollKind | null;
  pollster: string | null;
  partners: string[];
  sponsor: string | null;
  area: string | null;
  sampleSize: number | null;
  marginOfErrorPoints: number | null;
  mode: string | null;
  shares: Map<string, Share>;
  sentence: Sentence;
}

/** Keeps the polls of an article apart: by pollster, by area, and "another poll" from "the poll". */
export class PollDesk {
  readonly drafts: PollDraft[] = [];
  current: PollDraft | null = null;
  /** The paragraph of the last sentence that spoke of the current poll. */
  paragraph = -1;
  readonly #text: string;
  readonly #areaSamples = new Map<PollDraft, Map<string, number>>();

  constructor(text: string) {
    this.#text = text;
  }

  get pollsters(): ReadonlySet<string> {
    return new Set(
      this.drafts.flatMap(({ pollster }) => (pollster === null ? [] : [pollster.toLowerCase()])),
    );
  }

  /** The draft that a reference speaks of: a known pollster's, the current one for "the survey", else a new one. */
  enter(reference: PollReference, sentence: Sentence): PollDraft {
    const draft = this.#find(reference) ?? this.#open(reference, sentence);
    if (draft.kind === null) draft.kind = reference.kind;
    draft.sponsor ??= reference.sponsor;
    for (const partner of reference.partners)
      if (!draft.partners.includes(partner)) draft.partners.push(partner);
    this.current = draft;
    this.paragraph = sentence.paragraph;
    return draft;
  }

  #find({ pollster, kind, isNew }: PollReference): PollDraft | null {
    const { current } = this;
    if (pollster === null) {
      if (isNew && (current === null || current.shares.size > 0 || current.pollster !== null)) return null;
      return current !== null && (kind === null || current.kind === null || current.kind === kind)
        ? current
        : null;
    }
    const same = this.drafts.findLast((draft) => draft.pollster !== null && isSame(draft.pollster, pollster));
    if (same !== undefined) return same;
    if (current !== null && current.pollster === null && current.shares.size === 0 && !isNew) {
      current.pollster = pollster;
      return current;
    }
    return null;
  }

  #open({ kind, pollster }: PollReference, sentence: Sentence): PollDraft {
    const draft: PollDraft = {
      kind,
      pollster,
      partners: [],
      sponsor: null,
      area: null,
      sampleSize: null,
      marginOfErrorPoints: null,
      mode: null,
      shares: new Map(),
      sentence,
    };
    this.drafts.push(draft);
    return draft;
  }

  /** Puts a share down; false when the draft has another figure for the name already. */
  addShare(
    draft: PollDraft,
    entity: Entity,
    quantity: Quantity,
    sentence: Sentence,
    area: string | null,
  ): boolean {
    const target = this.#inArea(draft, area, sentence);
    const key = entity.name;
    const known = target.shares.get(key);
    // A hedged figure ("below 21 percent") gives way to an exact one.
    const isBetter = known !== undefined && known.qualifier !== 'exactly' && quantity.qualifier === 'exactly';
    if (known !== undefined && !isBetter) return known.sharePercent === quantity.value;
    target.shares.set(key, {
      name: entity.name,
      sharePercent: quantity.value,
      asWorded: quantity.asWorded,
      qualifier: quantity.qualifier,
      evidence: evidenceOf(this.#text, sentence),
    });
    if (target.shares.size === 1) target.sentence = sentence;
    this.current = draft;
    this.paragraph = sentence.paragraph;
    return true;
  }

  #inArea(draft: PollDraft, area: string | null, sentence: Sentence): PollDraft {
    if (area === null || draft.area === area) return draft;
    const other = this.drafts.find(
      (each) => each.area === area && each.pollster === draft.pollster && each.kind === draft.kind,
    );
    if (other !== undefined) return other;
    if (draft.area === null && draft.shares.size === 0) {
      draft.area = area;
      return draft;
    }
    const opened = this.#open(
      {
        kind: draft.kind,
        pollster: draft.pollster,
        partners: [],
        sponsor: null,
        isNew: true,
        start: 0,
        end: 0,
      },
      sentence,
    );
    opened.area = area;
    opened.sponsor = draft.sponsor;
    opened.partners.push(...draft.partners);
    return opened;
  }

  addSample(draft: PollDraft, size: number, area: string | null): void {
    if (area !== null) {
      const samples = this.#areaSamples.get(draft) ?? new Map<string, number>();
      samples.set(area, size);
      this.#areaSamples.set(draft, samples);
    } else draft.sampleSize ??= size;
  }

  describe(draft: PollDraft, { text }: Sentence): void {
    draft.mode ??= POLL_MODES.exec(text)?.[0].toLowerCase() ?? null;
  }

  /** The polls that have shares; `fallbackKind` where nothing says which kind a poll is. */
  finish(fallbackKind: PollKind): Poll[] {
    this.#shareOutSamples();
    return this.drafts
      .filter(({ shares }) => shares.size > 0)
      .map(({ shares, sentence, kind, ...draft }) => ({
        kind: kind ?? fallbackKind,
        pollster: draft.pollster,
        partners: draft.partners.filter((partner) => partner !== draft.pollster),
        sponsor: draft.sponsor,
        universe: null,
        sampleSize: draft.sampleSize,
        marginOfErrorPoints: draft.marginOfErrorPoints,
        fieldwork: null,
        mode: draft.mode,
        area: draft.area,
        shares: [...shares.values()],
        evidence: evidenceOf(this.#text, sentence),
      }));
  }

  /** Samples told by area go to the polls of those areas; the one area left over is that of the poll without one. */
  #shareOutSamples(): void {
    for (const [draft, samples] of this.#areaSamples) {
      const family = this.drafts.filter(
        ({ pollster, shares }) => pollster === draft.pollster && shares.size > 0,
      );
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
}

function isSame(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x === y || x.includes(y) || y.includes(x);
}
