import { Descriptions } from '../names/descriptions.ts';
import { findDuel, rivalIn } from '../names/duel.ts';
import { Focus } from '../names/focus.ts';
import { gendersOf } from '../names/genders.ts';
import type { Mention } from '../names/names.ts';
import type { Entity } from '../names/registry.ts';
import type { Reading, ReadText } from '../readings.ts';
import { type Pairing, pairFigures } from './pairing.ts';
import type { Answers } from './pairing-input.ts';
import { ListedOwners } from './told-order.ts';

/** Whom a sentence names or describes, and what it goes on about. */
interface Spoken {
  /** The names that may have shares. */
  contenders: readonly Mention[];
  /** Whom "he", "she" or "the incumbent" means here; null where nobody is certain. */
  focus: Entity | null;
  /** It speaks of polls, or the sentences before do. */
  isPollTalk: boolean;
  /** The sentences before list shares. */
  isListGoingOn: boolean;
  /** The two with most in the poll last told. */
  front: readonly [Entity, Entity] | null;
}

/** Follows, from sentence to sentence, whom an article speaks of, and finds whose its figures are. */
export class OwnerTalk {
  readonly #read: ReadText;
  readonly #focus: Focus;
  readonly #descriptions: Descriptions;
  readonly #duel: [Entity, Entity] | null;
  readonly #answers: Answers | null;
  readonly #listed = new ListedOwners();
  /** Those whose figures the last sentence told, in order. */
  #before: { owners: readonly Entity[]; people: readonly Entity[]; paragraph: number } = {
    owners: [],
    people: [],
    paragraph: -1,
  };

  constructor(read: ReadText, answers: Answers | null) {
    this.#read = read;
    this.#answers = answers;
    this.#focus = new Focus(read.registry.entities, read.entityOf, gendersOf(read.readings, read.entityOf));
    this.#descriptions = new Descriptions(read.readings, read.entityOf);
    this.#duel = findDuel(read.registry.entities);
  }

  /** The sentence's names and descriptions in order, and whom its pronouns mean. */
  name(
    reading: Reading,
    { hasFigure, winner }: { hasFigure: (entity: Entity) => boolean; winner: Entity | null },
  ): { named: Mention[]; focus: Entity | null } {
    const focus = this.#focus.in(reading);
    const around = {
      rivalOf: this.#rivalOf,
      focus,
      crowd: this.#focus.crowd,
      alone: this.#focus.alone,
      hasFigure,
      winner,
    };
    return { named: this.#descriptions.in(reading, around), focus };
  }

  readonly #rivalOf = (entity: Entity): Entity | null => rivalIn(this.#duel, entity);

  /** Whose the figures of a sentence are; `reading` has the roles of its numbers. */
  pair({ sentence, quantities, roles }: Reading, { contenders, ...spoken }: Spoken): Pairing[] {
    const isGoingOn = this.#before.paragraph === sentence.paragraph;
    return pairFigures({
      ...spoken,
      tokens: sentence.tokens,
      text: this.#read.text,
      quantities,
      roles,
      mentions: contenders,
      answers: this.#answers,
      entityOf: this.#read.entityOf,
      duel: this.#duel,
      before: isGoingOn ? this.#before.owners : [],
      listed: this.#listed.owners,
      met: isGoingOn ? this.#before.people : [],
      rivalOf: this.#rivalOf,
    });
  }

  /** Ends a sentence in which these were named, and had these figures. */
  leave(
    reading: Reading,
    { named, contenders }: { named: Mention[]; contenders: readonly Mention[] },
    settled: readonly Pairing[],
  ): void {
    this.#focus.move({ ...reading, mentions: named }, settled);
    this.#listed.leave(settled);
    const owners = settled.flatMap(({ entity }) => (entity === null ? [] : [entity]));
    const people = contenders.map(this.#read.entityOf).filter(({ kind }) => kind === 'person');
    this.#before = {
      owners: [...new Set(owners)],
      people: [...new Set(people)],
      paragraph: reading.sentence.paragraph,
    };
  }
}
