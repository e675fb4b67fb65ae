import { NO_POLLSTER_WORDS } from '../cues/poll-words.ts';
import type { Mention } from '../names/names.ts';
import type { Entity } from '../names/registry.ts';
import type { ReadText } from '../readings.ts';
import { Houses } from './houses.ts';
import { namesOfNoHouse, wordsOfNoHouse } from './no-houses.ts';
import { contenderNames } from './poll-contenders.ts';
import { isKnownHouse, looksLikePollster, type PollContext } from './poll-sources.ts';
import { findPollReferences, speaksOfPolls } from './polls.ts';

/** Who makes an article's polls, and who cannot have. */
export class Askers {
  /** It speaks of polls, or names a house. */
  readonly hasPolls: boolean;
  readonly #read: ReadText;
  readonly #houses = new Houses();
  readonly #noHouses: ReadonlySet<Entity>;
  readonly #never: ReadonlySet<Entity>;
  readonly #contenders: ReadonlySet<string>;

  constructor(read: ReadText) {
    this.#read = read;
    this.hasPolls = read.readings.some(
      ({ sentence, mentions }) => speaksOfPolls(sentence) || mentions.some(({ name }) => isKnownHouse(name)),
    );
    this.#contenders = contenderNames(read);
    this.#noHouses = wordsOfNoHouse(read);
    this.#never = namesOfNoHouse(read);
    if (this.hasPolls) this.#findHouses();
  }

  /** Whoever made a poll anywhere in the article is known from its beginning. */
  #findHouses(): void {
    for (const { sentence, mentions } of this.#read.readings) {
      const found = findPollReferences(sentence, this.among(mentions), this.context(false));
      for (const { pollster } of found) this.add(pollster);
    }
  }

  add(pollster: string | null): void {
    if (pollster !== null) this.#houses.add(pollster);
  }

  context(isPollTalk: boolean): PollContext {
    return { known: this.#houses, contenders: this.#contenders, hasPolls: this.hasPolls, isPollTalk };
  }

  /** "PPP" is a house, and here perhaps the People Power Party. */
  among(mentions: readonly Mention[]): Mention[] {
    return mentions.filter((mention) => {
      const whole = this.#read.entityOf(mention).name;
      return (
        whole === mention.name ||
        !/^\p{Lu}{2,6}$/u.test(mention.name) ||
        !isKnownHouse(mention.name) ||
        isKnownHouse(whole)
      );
    });
  }

  /** No place and nobody who stands, and of people only those known for it. */
  mayAsk(source: Entity): boolean {
    const { name, kind } = source;
    if (!this.isNoContender(source)) return false;
    if (isKnownHouse(name) || looksLikePollster(name) || this.#houses.has(name)) return true;
    return kind !== 'person' && !this.#noHouses.has(source);
  }

  isNoContender(source: Entity): boolean {
    const { name, kind } = source;
    return (
      !this.#never.has(source) &&
      kind !== 'place' &&
      kind !== 'option' &&
      source.isInhabitant !== true &&
      (!NO_POLLSTER_WORDS.test(name) || isKnownHouse(name) || looksLikePollster(name)) &&
      !this.#contenders.has(name.toLowerCase()) &&
      !/^(?:opinion|exit|polls?|surveys?)\b/i.test(name)
    );
  }

  /** The names that may have shares: all but a house's own. */
  withoutHouses(
    mentions: readonly Mention[],
    makers: readonly { pollster: string | null; partners: readonly string[]; sponsor: string | null }[],
  ): Mention[] {
    const names = makers.flatMap(({ pollster, partners, sponsor }) => [pollster, sponsor, ...partners]);
    const isHouse = ({ name, kind }: Mention): boolean =>
      this.hasPolls &&
      kind !== 'option' &&
      looksLikePollster(name) &&
      !this.#contenders.has(name.toLowerCase());
    return mentions.filter(
      (mention) => !names.some((name) => name?.includes(mention.name)) && !isHouse(mention),
    );
  }
}
