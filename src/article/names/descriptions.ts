import { GENERIC_NOUNS, GETTING, LEFT_OUT, PARTY_NOUNS, RIVAL_NOUNS } from '../cues/descriptions.ts';
import { INHABITANTS } from '../cues/inhabitants.ts';
import { ROLE_NOUNS } from '../cues/speech.ts';
import { lowerWords, NO_ADJECTIVE, OWNING } from '../owners/grammar.ts';
import type { Reading } from '../readings.ts';
import type { Token } from '../text/tokens.ts';
import { isContender } from './contenders.ts';
import type { Mention } from './names.ts';
import { type Entity, nameKey } from './registry.ts';
import { saidBeside, stem } from './said-of.ts';

const MOST_ADJECTIVES = 5;
/** More people of one word are told apart by no description. */
const MOST_SHARING = 30;

/** What a description is understood against. */
interface Around {
  /** Whom the sentence before was about. */
  focus: Entity | null;
  rivalOf: (entity: Entity) => Entity | null;
  /** How many people the sentence before names: among many a description may mean any. */
  crowd: number;
  /** The only person that it names. */
  alone: Entity | null;
  /** Whether somebody has a figure already. */
  hasFigure: (entity: Entity) => boolean;
  /** Who has more than half of the votes, as far as told. */
  winner: Entity | null;
}

/**
 * Who is meant where an article names nobody: "the former banker", "the Democrat", "the candidate of the Harbour
 * Party". Everything it says of somebody beside the name, anywhere, is known of them; a description that fits
 * exactly one of them means that one.
 */
export class Descriptions {
  /** Of each person what the article says beside the name, nouns marked by "the ". */
  readonly #said = new Map<Entity, Set<string>>();
  readonly #byWord = new Map<string, Set<Entity>>();
  readonly #entityOf: (mention: Mention) => Entity;

  constructor(readings: readonly Reading[], entityOf: (mention: Mention) => Entity) {
    this.#entityOf = entityOf;
    for (const reading of readings)
      for (const [index, mention] of reading.mentions.entries()) {
        const entity = entityOf(mention);
        if (entity.kind !== 'person' || !isContender(mention, { entityOf })) continue;
        const known = this.#said.get(entity) ?? new Set<string>();
        for (const word of saidBeside(reading, mention, index)) {
          known.add(word);
          const sharing = this.#byWord.get(word) ?? new Set<Entity>();
          if (sharing.size < MOST_SHARING) sharing.add(entity);
          this.#byWord.set(word, sharing);
        }
        this.#said.set(entity, known);
      }
  }

  /** A sentence's names and its descriptions that mean somebody for certain, in order. */
  in({ sentence: { tokens }, mentions }: Reading, around: Around): Mention[] {
    const described: Mention[] = [];
    const named = mentions.map((mention) =>
      this.#fromThere(tokens, mention === mentions[0] ? this.#ofParty(tokens, mention, around) : mention),
    );
    for (let at = 0; at < tokens.length; at++) {
      const holder = this.#headOf(lowerWords(tokens, at, at + 4));
      if (holder !== null) {
        described.push(mentionOf(holder, tokens, at, at + 3));
        at += 3;
        continue;
      }
      if (around.winner !== null && isTheWinner(tokens, at)) {
        described.push(mentionOf(around.winner, tokens, at, at + 1));
        at++;
        continue;
      }
      const last = descriptionEnd(tokens, mentions, at);
      if (last === null) continue;
      // "his rival, Raila Odinga, …": the name tells it, and the description opens the name.
      const told = named.findIndex(({ lead }) => lead === last + 2 && tokens[last + 1]?.text === ',');
      const own = named[told];
      if (
        own !== undefined &&
        this.#entityOf(own).kind === 'person' &&
        isOfPerson(tokens[last]) &&
        !isNextOfList(tokens, at, own.last + 1) &&
        /^[,.(–—]?$|^(?:by|with|on|at)$/.test(tokens[own.last + 1]?.lower ?? '')
      ) {
        named[told] = { ...own, lead: at };
        at = last;
        continue;
      }
      const entity = this.#meant(tokens, mentions, { at, last }, around);
      if (entity !== null) described.push(mentionOf(entity, tokens, at, last));
      at = last;
    }
    return [...named, ...described].toSorted((a, b) => a.first - b.first);
  }

  /** "the head of government": the only prime minister. */
  #headOf(words: string): Entity | null {
    if (words !== 'the head of government') return null;
    const [only, ...others] = [...this.#said].filter(
      ([, said]) => said.has('the premier') || (said.has('prime') && said.has('the minister')),
    );
    return only === undefined || others.length > 0 || only[1].has('former') ? null : only[0];
  }

  /** "Then came Dominic Reed. The Liberal Democrat, a writer, saw …": one of them, and no party. */
  #ofParty(tokens: readonly Token[], mention: Mention, { focus }: Around): Mention {
    const noun = tokens[mention.last]?.lower ?? '';
    if (mention.first !== 1 || tokens[0]?.lower !== 'the' || !PARTY_NOUNS.has(noun)) return mention;
    const behind = tokens[mention.last + 1]?.lower ?? '';
    const isSubject =
      behind === ',' || GETTING.has(behind) || /^(?:saw|was|is|came|finished|lost)$/.test(behind);
    if (!isSubject || focus?.kind !== 'person' || this.#isOfOther(focus, noun)) return mention;
    return { ...mention, lead: 0, entity: focus };
  }

  /** "The Pennsylvanian": the one of whom Pennsylvania is told. */
  #fromThere(tokens: readonly Token[], mention: Mention): Mention {
    const place = INHABITANTS.get(mention.name);
    if (place === undefined || tokens[mention.first - 1]?.lower !== 'the') return mention;
    const home = nameKey(place).map(stem);
    const [only, ...others] = [...this.#said].filter(([, said]) => home.every((word) => said.has(word)));
    return only === undefined || others.length > 0
      ? mention
      : { ...mention, lead: mention.first - 1, entity: only[0] };
  }

  #meant(
    tokens: readonly Token[],
    mentions: readonly Mention[],
    { at, last }: { at: number; last: number },
    { focus, crowd, alone, rivalOf, hasFigure }: Around,
  ): Entity | null {
    const words = tokens.slice(at + 1, last + 1).map(({ lower }) => stem(lower));
    const noun = words.at(-1) ?? '';
    const people = mentions.filter((mention) => this.#entityOf(mention).kind === 'person');
    const before = people.findLast((mention) => mention.last < at);
    if (/^(?:his|her)$/.test(tokens[at]?.lower ?? '')) {
      const own = before === undefined ? focus : this.#entityOf(before);
      return RIVAL_NOUNS.has(noun) && own !== null ? rivalOf(own) : null;
    }
    const home = mentions.find(({ lead }) => lead > last && lead <= last + 4);
    const isOfHome =
      home !== undefined && /^(?:of|from|for)(?: the)?$/.test(lowerWords(tokens, last + 1, home.lead));
    const behind = tokens[last + 1]?.lower ?? '';
    // "The Tory share was 39.5%": the party's.
    if (PARTY_NOUNS.has(noun) && tokens[last]?.isPossessive !== true && OF_A_PARTY.test(behind)) return null;
    // "the president of the commission"
    if (!isOfHome && behind === 'of') return null;
    const telling = words.slice(0, -1).filter((word) => !LEFT_OUT.has(word));
    if (isOfHome && home.kind !== 'place') telling.push(...nameKey(home.name).map(stem));
    const isGeneric = GENERIC_NOUNS.has(noun);
    const isOpening = before === undefined && focus?.kind === 'person';
    const isFormer = words.includes('former');
    const isNew = words.some((word) => /^(?:new|next|incoming)$/.test(word));
    const fitting = [...(this.#byWord.get(isGeneric ? (telling[0] ?? '') : `the ${noun}`) ?? [])]
      .map((entity): [Entity, ReadonlySet<string>] => [entity, this.#said.get(entity) ?? new Set()])
      .filter(
        ([, said]) =>
          telling.every((word) => said.has(word)) &&
          !(isNew && said.has('outgoing')) &&
          (isGeneric || (said.has(`the ${noun}`) && isFormer === said.has(`former ${noun}`))),
      )
      .map(([entity]) => entity);
    // "Eric Adams will be the next mayor. The Democrat had 66.5%": whoever else is one, too.
    if (isOpening && (fitting.includes(focus) || (PARTY_NOUNS.has(noun) && !this.#isOfOther(focus, noun))))
      return focus;
    if (fitting.length === 1 && (!isGeneric || telling.length > 0)) return fitting[0] ?? null;
    // "Solano and Brandt come next: 10 percent would vote for the senator": the one of the sentence's own who is one.
    const own = new Set(people.filter((mention) => mention.last < at).map(this.#entityOf));
    const [fit, ...rest] = fitting.filter((entity) => own.has(entity));
    if (fit !== undefined && rest.length === 0 && own.size > 1 && !isGeneric) return fit;
    // "Ekrem Imamoglu is mayor. The opposition politician obtained 54.2 percent": said of nobody else.
    const isClause = at === 0 || /^[,—–]$/.test(tokens[at - 1]?.text ?? '');
    const isGetting = getsBehind(tokens, isOfHome ? home.last + 1 : last + 1);
    if (!isClause || before !== undefined || !isGetting || (fitting.length > 0 && !isGeneric)) return null;
    // "the self-described anarcho-capitalist had 55.7 percent against 44.3 for Massa": the other one of the two.
    const others = new Set<Entity | null>(people.map((mention) => this.#entityOf(mention)));
    const [only] = others;
    const rival = others.size === 1 && only != null ? rivalOf(only) : null;
    if (rival !== null) return rival;
    const spoken = isOpening ? focus : before === undefined ? alone : null;
    return spoken !== null &&
      !others.has(spoken) &&
      crowd <= 2 &&
      !hasFigure(spoken) &&
      !(isNew && this.#said.get(spoken)?.has('outgoing'))
      ? spoken
      : null;
  }

  /** Whether somebody is told to be of another party. */
  #isOfOther(entity: Entity, party: string): boolean {
    return [...(this.#said.get(entity) ?? [])].some((word) => PARTY_NOUNS.has(word) && word !== party);
  }
}

/** "The victor picked up 7.65 million votes", not "the winner of the raffle". */
function isTheWinner(tokens: readonly Token[], at: number): boolean {
  return /^the (?:victor|winner)$/.test(lowerWords(tokens, at, at + 2)) && getsBehind(tokens, at + 2);
}

const OF_A_PARTY = /^(?:share|votes?|percentage|score|tally|total|support)$/;

/** Whether a contender's verb is at a word, or behind ", who spent his childhood here," there. */
function getsBehind(tokens: readonly Token[], at: number): boolean {
  let verb = at;
  if (/^, (?:who|a|an|the|himself|herself)$/.test(lowerWords(tokens, at, at + 2))) {
    const end = tokens.findIndex(({ text }, index) => index > at && text === ',');
    if (end === -1 || end - at > LONGEST_ASIDE) return false;
    verb = end + 1;
  }
  return GETTING.has(tokens[verb]?.lower ?? '') || ENDED_WITH.test(lowerWords(tokens, verb, verb + 5));
}

const LONGEST_ASIDE = 25;
const ENDED_WITH =
  /^(?:finished|ended|closed|wound up|ended up|came (?:in|away)|came|settled)(?: (?:on|up|first|second|third|fourth|last))? (?:with|on|at)\b/;

/** "45 percent for the Republican, Okoro at 6": who follows has a figure besides. */
function isNextOfList(tokens: readonly Token[], at: number, behind: number): boolean {
  return (
    /(?:%|percent|cent|\d) (?:for|to)$/.test(lowerWords(tokens, at - 2, at)) &&
    /^(?:on|at|with) \d/.test(lowerWords(tokens, behind, behind + 2))
  );
}

function isOfPerson(noun: Token | undefined): boolean {
  const word = stem(noun?.lower ?? '');
  return GENERIC_NOUNS.has(word) || PARTY_NOUNS.has(word) || ROLE_NOUNS.test(word);
}

function isDescribing(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    !OWNING.test(token.lower) &&
    !NO_ADJECTIVE.test(token.lower) &&
    !/^(?:the|an?|his|her|its|their)$/.test(token.lower)
  );
}

/** Where a description that opens at `at` ends: "the former Topeka mayor"; null where none does, or a name goes on with it. */
function descriptionEnd(tokens: readonly Token[], mentions: readonly Mention[], at: number): number | null {
  if (!/^(?:the|his|her)$/.test(tokens[at]?.lower ?? '')) return null;
  let last = at;
  while (
    last - at <= MOST_ADJECTIVES &&
    isDescribing(tokens[last + 1]) &&
    tokens[last]?.isPossessive !== true
  ) {
    const next = last + 1;
    if (mentions.some(({ lead, last: end, kind }) => lead <= next && end >= next && kind !== 'place'))
      return null;
    last = next;
  }
  return last === at ? null : last;
}

function mentionOf(entity: Entity, tokens: readonly Token[], first: number, last: number): Mention {
  const tail = tokens[last];
  return {
    name: entity.name,
    kind: entity.kind,
    title: null,
    first,
    last,
    lead: first,
    start: tokens[first]?.start ?? 0,
    end: tail?.end ?? 0,
    isPossessive: tail?.isPossessive === true,
    isDoubtful: false,
    entity,
  };
}
