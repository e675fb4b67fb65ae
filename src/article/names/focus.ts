import type { Pairing } from '../owners/pairing.ts';
import type { Reading } from '../readings.ts';
import { isContender } from './contenders.ts';
import type { Gender } from './genders.ts';
import type { Mention } from './names.ts';
import type { Entity } from './registry.ts';

/** "It has 20.7%": a party, once one was named alone. */
const OPENS_WITH_IT =
  /^(?:It|The party|The alliance|The bloc) (?:now |then |also )?(?:has|had|won|wins|got|gets|took|takes|received|receives|polled|secured|gained)\b/;

const MOST_RECENT = 20;

/** Whom "he", "she" and "the incumbent" mean, sentence by sentence. */
export class Focus {
  #current: Entity | null = null;
  /** How many people the sentence before names, and the only one, also where it is not about them: "in favour of Solano". */
  crowd = 0;
  alone: Entity | null = null;
  /** The only party that the sentence before names. */
  #party: Entity | null = null;
  /** Whom sentences were about, the last last. */
  readonly #recent: Entity[] = [];
  readonly #genders: ReadonlyMap<Entity, Gender>;
  readonly #entities: readonly Entity[];
  readonly #entityOf: (mention: Mention) => Entity;

  constructor(
    entities: readonly Entity[],
    entityOf: (mention: Mention) => Entity,
    genders: ReadonlyMap<Entity, Gender>,
  ) {
    this.#genders = genders;
    this.#entities = entities;
    this.#entityOf = entityOf;
  }

  /** For a sentence: the only holder of the office it names, else whom the sentence before was about. */
  in({ sentence }: Reading): Entity | null {
    const words = ` ${sentence.text.toLowerCase().slice(0, 200)} `;
    if (OPENS_WITH_IT.test(sentence.text)) return this.#party;
    const described = /\bthe (incumbent|president|prime minister|chancellor|senator|governor|mayor)\b/.exec(
      words,
    )?.[1];
    if (described !== undefined && !/\b(?:he|she)\b/.test(words.slice(0, words.indexOf(described)))) {
      const holders = this.#entities.filter(
        (entity) =>
          entity.kind === 'person' && entity.titles.some((title) => isTitle(title.toLowerCase(), described)),
      );
      if (holders.length === 1) return holders[0] ?? null;
    }
    const pronoun = /\b(?:(he|his|him)|(?:she|her))\b/.exec(words);
    if (pronoun === null || this.#current === null) return this.#current;
    const wanted = pronoun[1] === undefined ? 'she' : 'he';
    const isOther = (entity: Entity): boolean => (this.#genders.get(entity) ?? wanted) !== wanted;
    // "She received 17,957 votes" after a sentence about Mr Johnson: whoever was spoken of before him.
    return isOther(this.#current)
      ? (this.#recent.findLast((entity) => this.#genders.get(entity) === wanted) ?? null)
      : this.#current;
  }

  /** After a sentence: its first free-standing person is who the next one's pronouns mean. */
  move({ mentions, sentence }: Reading, pairings: readonly Pairing[]): void {
    const entityOf = this.#entityOf;
    const contenders = new Set(
      mentions.filter((mention) => isContender(mention, { entityOf })).map(entityOf),
    );
    const [only] = contenders;
    const people = [...contenders].filter(({ kind }) => kind === 'person');
    this.crowd = people.length;
    this.alone = people.length === 1 ? (people[0] ?? null) : null;
    if (contenders.size > 0) this.#party = contenders.size === 1 && only?.kind === 'group' ? only : null;
    const subject = mentions.find((mention) => {
      const before = sentence.tokens[mention.lead - 1]?.lower ?? '';
      return (
        isContender(mention, { entityOf }) &&
        entityOf(mention).kind === 'person' &&
        // "Solano's only opponent was Ivo Brandt. He …"
        !mention.isPossessive &&
        !/^(?:of|from|by|against|over|with|to|in|for)$/.test(before)
      );
    });
    const owner = pairings.find(({ entity }) => entity?.kind === 'person')?.entity ?? null;
    if (subject !== undefined) {
      this.#current = entityOf(subject);
      this.#recent.push(this.#current);
      if (this.#recent.length > MOST_RECENT) this.#recent.shift();
    } else if (owner !== null) this.#current = owner;
    else if (mentions.some((mention) => entityOf(mention).kind === 'person')) this.#current = null;
  }
}

/** "Sen. Solano" and "Senator Solano" are the senator, "Lt. Gov. Brandt" is no governor. */
function isTitle(title: string, office: string): boolean {
  const short = { senator: /\bsen\b/, governor: /(?<!\b(?:lt|lieutenant)\b\.? )\bgov\b/ }[office];
  return (
    (title.includes(office) && !/\b(?:lieutenant|vice|deputy)\b/.test(title)) || short?.test(title) === true
  );
}
