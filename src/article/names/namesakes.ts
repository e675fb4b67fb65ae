import type { Entity } from './registry.ts';

/** Parties that are called like something else, each one throughout a text. */
export class Namesakes {
  readonly #known = new Map<string, Entity>();

  of(name: string): Entity {
    const party: Entity = this.#known.get(name) ?? {
      name,
      kind: 'group',
      titles: [],
      mentionCount: 1,
      firstAt: 0,
      isParty: true,
      isDoubtful: false,
    };
    this.#known.set(name, party);
    return party;
  }
}
