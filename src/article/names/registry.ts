import { PARTICLES } from '../cues/name-words.ts';
import { longerParties } from '../cues/short-parties.ts';
import type { Mention, NameKind } from './names.ts';
import { Namesakes } from './namesakes.ts';

/** Someone or something the article names: all mentions that mean the same, under the fullest name used. */
export interface Entity {
  name: string;
  kind: NameKind;
  /** Titles seen before the name, as written. */
  titles: string[];
  mentionCount: number;
  /** Offset of the first mention. */
  firstAt: number;
  /** Said somewhere to be an agency, a paper or a firm: nobody who stands for election. */
  isInstitution?: true;
  /** "Californians", "the Pennsylvanian": no name. */
  isInhabitant?: true;
  /** A party that bears the name of a chamber or a house: "Congress" beside the BJP. */
  isParty?: true;
  /** Only ever seen as the lone first word of a sentence. */
  isDoubtful: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'-]*/gu;

/** "al-Sissi", "el-Baradei": also called without it. */
const ARTICLE = /^(?:al|el)-(?=\p{L}{3})/u;

/** A name's words for comparing: folded to plain letters, without particles. */
export function nameKey(name: string): string[] {
  const folded = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = (folded.match(WORD) ?? []).map((word) => word.replace(ARTICLE, ''));
  const kept = words.filter((word) => !PARTICLES.has(word) && word !== 'the');
  return kept.length > 0 ? kept : words;
}

/**
 * Joins mentions to entities: the same words, a surname or first name of one fuller name, an acronym and the
 * name it abbreviates. A surname that two people share means the one named more often in full.
 */
export class Registry {
  #entities: Entity[] = [];
  #byKey = new Map<string, Entity>();
  /** The same by the name as written, so that it is taken apart once. */
  #byName = new Map<string, Entity>();
  #byWord = new Map<string, Entity[]>();
  #byInitials = new Map<string, Entity>();
  #short = new Map<string, string>();
  /** Names that are told with a short one of their own. */
  readonly #shortened: ReadonlySet<string>;
  /** Parties that are called like countries: no names of the registry's own, for those are the countries'. */
  readonly namesakes = new Namesakes();
  readonly #apart: ReadonlySet<string>;

  /** `abbreviations` pair a short name with the long one it stands for. */
  constructor(
    mentions: readonly Mention[],
    abbreviations: readonly (readonly [Mention, Mention])[] = [],
    /** Names that a sentence lists beside each other, as `${one}|${other}` of their keys. */
    apart: ReadonlySet<string> = new Set(),
  ) {
    this.#apart = apart;
    const counted = new Map<string, { mention: Mention; count: number }>();
    for (const mention of mentions) {
      const key = nameKey(mention.name).join(' ');
      const seen = counted.get(key);
      if (seen === undefined) counted.set(key, { mention, count: 1 });
      else {
        seen.count++;
        if (seen.mention.kind === 'unknown') seen.mention = { ...seen.mention, kind: mention.kind };
        if (!mention.isDoubtful && seen.mention.isDoubtful)
          seen.mention = { ...seen.mention, isDoubtful: false };
      }
    }
    for (const [short, long] of abbreviations) {
      // "Karsten Hohloch (SPD)" tells a party, "Social Democrats (SPD)" a short name.
      if (long.kind === 'person' && long.title !== null) continue;
      const key = nameKey(short.name).join(' ');
      if (long.kind !== 'person' || !this.#short.has(key)) this.#short.set(key, nameKey(long.name).join(' '));
    }
    this.#shortened = new Set(this.#short.values());
    const longestFirst = [...counted.entries()].sort(([a], [b]) => b.split(' ').length - a.split(' ').length);
    for (const [key, { mention, count }] of longestFirst) this.#add(key, mention, count, counted);
    for (const mention of mentions) {
      if (mention.title === null) continue;
      const entity = this.resolve(mention);
      if (!entity.titles.includes(mention.title)) entity.titles.push(mention.title);
      if (entity.kind === 'unknown') entity.kind = 'person';
      entity.isDoubtful = false;
    }
  }

  get entities(): readonly Entity[] {
    return this.#entities;
  }

  resolve(mention: Pick<Mention, 'name' | 'kind' | 'start'>): Entity {
    const known = this.#byName.get(mention.name) ?? this.#byKey.get(nameKey(mention.name).join(' '));
    if (known !== undefined) this.#byName.set(mention.name, known);
    return (
      known ?? {
        name: mention.name,
        kind: mention.kind,
        titles: [],
        mentionCount: 1,
        firstAt: mention.start,
        isDoubtful: false,
      }
    );
  }

  #add(
    key: string,
    mention: Mention,
    count: number,
    all: Map<string, { mention: Mention; count: number }>,
  ): void {
    const known = this.#byKey.get(key);
    if (known !== undefined) {
      known.mentionCount += count;
      return;
    }
    const words = key.split(' ');
    const party = longerParties(key).find((long) => all.has(long));
    const isSurname = party !== undefined && isSomebodys(key, all);
    const spelled = this.#short.get(key) ?? (isSurname ? undefined : party);
    const spelledOut = spelled === undefined || spelled === key ? undefined : this.#spelledOut(spelled, all);
    const fuller =
      spelledOut ??
      (mention.kind === 'option'
        ? undefined
        : (this.#suffixOf(words, mention, all) ?? this.#fuller(words, mention)));
    if (fuller !== undefined) {
      fuller.mentionCount += count;
      fuller.firstAt = Math.min(fuller.firstAt, mention.start);
      this.#byKey.set(key, fuller);
      return;
    }
    const entity: Entity = {
      name: mention.name,
      kind: mention.kind,
      titles: [],
      mentionCount: count,
      firstAt: mention.start,
      isDoubtful: mention.isDoubtful,
    };
    this.#entities.push(entity);
    this.#byKey.set(key, entity);
    if (entity.kind === 'group' && !this.#byInitials.has(initials(entity.name)))
      this.#byInitials.set(initials(entity.name), entity);
    for (const word of new Set(words)) {
      const sharing = this.#byWord.get(word);
      if (sharing === undefined) this.#byWord.set(word, [entity]);
      else if (sharing.length < 50) sharing.push(entity);
    }
  }

  #spelledOut(key: string, all: Map<string, { mention: Mention; count: number }>): Entity | undefined {
    const long = all.get(key);
    if (long !== undefined && !this.#byKey.has(key)) this.#add(key, long.mention, 0, new Map());
    return this.#byKey.get(key);
  }

  /** "Sarvania Timur Salkayev" after "President of" is "Timur Salkayev", who is named elsewhere. */
  #suffixOf(
    words: string[],
    mention: Mention,
    all: Map<string, { mention: Mention; count: number }>,
  ): Entity | undefined {
    if (words.length < 3 || words.length > 6 || mention.kind === 'group') return undefined;
    for (let from = 1; from <= words.length - 2; from++) {
      const key = words.slice(from).join(' ');
      const shorter = all.get(key);
      if (shorter === undefined || shorter.mention.kind !== 'person') continue;
      const known = this.#byKey.get(key);
      if (known !== undefined) return known;
      this.#add(key, shorter.mention, 0, new Map());
      return this.#byKey.get(key);
    }
    return undefined;
  }

  /** "Freedom Party (PVV)" beside "People's Party for Freedom (VVD)". */
  #areShortened(...names: string[][]): boolean {
    return names.every((words) => this.#shortened.has(words.join(' ')));
  }

  #fuller(words: string[], mention: Mention): Entity | undefined {
    const last = words.at(-1) ?? '';
    if (mention.kind === 'place') return undefined;
    const sharing = this.#byWord.get(last) ?? [];
    const isWithin = (entity: Entity): boolean => {
      const other = nameKey(entity.name);
      return words.every((word) => other.includes(word));
    };
    if (words.length === 1 && /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(mention.name)) {
      return this.#byInitials.get(mention.name);
    }
    const people = sharing.filter(
      (entity) => (entity.kind === 'person' || entity.kind === 'unknown') && isWithin(entity),
    );
    const surname = people.filter((entity) => nameKey(entity.name).at(-1) === last);
    const groups =
      mention.kind === 'person'
        ? []
        : sharing.filter(
            (entity) =>
              entity.kind === 'group' &&
              words.length > 1 &&
              isWithin(entity) &&
              !this.#areShortened(words, nameKey(entity.name)) &&
              !this.#apart.has(`${words.join(' ')}|${nameKey(entity.name).join(' ')}`),
          );
    const isBareGroup =
      words.length === 1 && /^(?:coalition|alliance|front|union|bloc|movement|league)$/.test(last);
    const named = sharing.filter((entity) => entity.kind === 'group');
    // "Nova Terra" beside "Nova Terra Party": its name without the word.
    const party = sharing.find(
      (entity) => entity.kind === 'group' && nameKey(entity.name).join(' ') === `${words.join(' ')} party`,
    );
    if (party !== undefined && words.length > 1) return party;
    // "the Coalition" is the one coalition that is named.
    if (isBareGroup && named.length === 1) return named[0];
    const best = (found: Entity[]): Entity | undefined =>
      found.toSorted(
        (a, b) =>
          Number(a.isDoubtful) - Number(b.isDoubtful) ||
          b.mentionCount - a.mentionCount ||
          a.firstAt - b.firstAt,
      )[0];
    return best(surname) ?? best(people) ?? best(groups);
  }
}

function initials(name: string): string {
  return (name.match(/(?<![\p{L}'])\p{Lu}/gu) ?? []).join('');
}

/** "Green" after Mark Green is no party. */
function isSomebodys(key: string, all: ReadonlyMap<string, unknown>): boolean {
  return [...all.keys()].some((name) => name.endsWith(` ${key}`));
}
