import type { Entity } from '../names/registry.ts';
import type { PollDraft } from './poll-draft.ts';

/** Follows who is in front in the polls, for sentences that go on about "the two". */
export class PollFront {
  readonly #most = new Map<PollDraft, readonly { entity: Entity; value: number }[]>();
  #two: readonly [Entity, Entity] | null = null;

  /** The two with most in the poll that told last of two at least. */
  get two(): readonly [Entity, Entity] | null {
    return this.#two;
  }

  /** Takes in somebody's share in a poll. */
  move(poll: PollDraft, entity: Entity, value: number): void {
    const all = [...(this.#most.get(poll) ?? []), { entity, value }];
    const [first, second] = all.sort((a, b) => b.value - a.value);
    this.#most.set(poll, all.slice(0, 2));
    if (first !== undefined && second !== undefined) this.#two = [first.entity, second.entity];
  }
}
