import { OTHER_BALLOTS } from '../cues/poll-words.ts';
import type { Entity } from '../names/registry.ts';
import type { Quantity } from '../numbers/quantities.ts';
import type { Sentence } from '../text/sentences.ts';
import type { PollDraft } from './poll-draft.ts';
import { type Manner, mannerOf } from './poll-modes.ts';
import { isHedgeOf } from './poll-share.ts';
import type { PollsTold } from './polls-told.ts';

/** A share as a sentence tells it of somebody. */
export interface ToldShare {
  entity: Entity;
  quantity: Quantity;
  sentence: Sentence;
}

/** Tells which question of a house a share answers: it may ask in several places, for several ballots and in several ways. */
export class PollQuestions {
  readonly #told: PollsTold;
  /** The last poll opened beside each because somebody had two figures of one house. */
  readonly #lastBeside = new Map<PollDraft, { draft: PollDraft; paragraph: number; start: number }>();
  /** How the sentence of a poll's first share says that people were asked. */
  readonly #manners = new Map<PollDraft, Manner | null>();

  constructor(told: PollsTold) {
    this.#told = told;
  }

  /** The poll of the area, and of the ballot that the sentence speaks of where it tells somebody's second figure. */
  inPlaceAndBallot(
    draft: PollDraft,
    { entity, quantity, sentence }: ToldShare,
    area: string | null,
  ): PollDraft {
    const asked = this.#inArea(draft, area, sentence);
    const before = asked.shares.get(entity.name);
    if (before === undefined || before.sharePercent === quantity.value) return asked;
    const ballot = OTHER_BALLOTS.find(({ words }) => words.test(sentence.text));
    return ballot === undefined ? asked : this.#inArea(draft, ballot.area, sentence);
  }

  /** "In the telephone poll alone …": the house asked other people in another way. */
  isAskedOtherwise(draft: PollDraft, { text }: Sentence): boolean {
    const manner = mannerOf(text);
    return manner !== null && this.#manners.get(draft) !== manner;
  }

  /** Remembers how people were asked, by the sentence of a poll's first share. */
  begin(draft: PollDraft, { text }: Sentence): void {
    this.#manners.set(draft, mannerOf(text));
  }

  /**
   * Where the house asked something else, too: a second figure of somebody opens its poll, and others of the sentence follow
   * into it. What is told of the house's poll after that is told of the first.
   */
  another(draft: PollDraft, { entity, quantity: { value }, sentence }: ToldShare): PollDraft {
    const { paragraph, start } = sentence;
    const last = this.#lastBeside.get(draft);
    const opened = last?.paragraph === paragraph ? last : undefined;
    const known = draft.shares.get(entity.name);
    const isOther = known !== undefined && known.sharePercent !== value && !isHedgeOf(known, value);
    if (opened !== undefined && (isOther || opened.start === start)) {
      const told = opened.draft.shares.get(entity.name);
      if (told === undefined || told.sharePercent === value) return opened.draft;
    }
    if (!isOther) return draft;
    const other = this.#told.openOther(draft, sentence);
    this.#lastBeside.set(draft, { draft: other, paragraph, start });
    return other;
  }

  /** The house's poll of that area; one that has no area and no shares yet is of it. */
  #inArea(draft: PollDraft, area: string | null, sentence: Sentence): PollDraft {
    if (area === null || draft.area === area) return draft;
    const { pollster, kind, universe, fieldwork } = draft;
    const other = this.#told.recent.find(
      (each) => each.area === area && each.pollster === pollster && each.kind === kind,
    );
    if (other !== undefined) return other;
    if (draft.area === null && draft.shares.size === 0) {
      draft.area = area;
      return draft;
    }
    return this.#told.openBeside(draft, sentence, { area, universe, fieldwork });
  }
}
