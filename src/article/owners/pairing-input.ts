import type { Role } from '../cues/role-cue.ts';
import type { Mention } from '../names/names.ts';
import type { Entity } from '../names/registry.ts';
import type { Quantity } from '../numbers/quantities.ts';
import type { Token } from '../text/tokens.ts';

/** What of someone's a number may be. */
export type Measure = 'share' | 'votes' | 'seats';

/** The entities of a referendum's answers; `isWhole` where the whole report is of one. */
export interface Answers {
  yes: Entity;
  no: Entity;
  isWhole: boolean;
}

/** One sentence, read, with what is known from outside it. */
export interface PairingInput {
  tokens: readonly Token[];
  text: string;
  quantities: readonly Quantity[];
  roles: readonly Role[];
  mentions: readonly Mention[];
  entityOf: (mention: Mention) => Entity;
  /** Whom "he", "she" or "the incumbent" means here; null where nobody is certain. */
  focus: Entity | null;
  /** In a report of a referendum, the entities of its answers. */
  answers: Answers | null;
  /** The sentences before list shares, so that decimals without a unit are shares too. */
  isListGoingOn: boolean;
  /** The sentence tells of polls, where one pair of names may have figures for several places. */
  isPollTalk: boolean;
  /** The two with most in the poll last told, the first in front; null where none is told. */
  front: readonly [Entity, Entity] | null;
  /** The two of a two-horse race, in no order. */
  duel: readonly [Entity, Entity] | null;
  /** Those whose figures the sentence before told, in order: "In votes that is 4,741,868 to 3,935,453." */
  before: readonly Entity[];
  /** Those of the list of shares that the sentences before tell, in order. */
  listed: readonly (Entity | null)[];
  /** The people whom it named, each once. */
  met: readonly Entity[];
  /** In a race of two, the other one. */
  rivalOf: (entity: Entity) => Entity | null;
}
