import type { ArticleSource, Poll } from '../../election/report.ts';
import type { SecondOpinion } from '../judge/second-opinion.ts';
import type { Mention } from '../names/names.ts';
import type { Quantity } from '../numbers/quantities.ts';
import type { Pairing } from '../owners/pairing.ts';
import type { Reading, ReadText } from '../readings.ts';
import type { Row } from '../tables/row.ts';
import { rowFigures } from '../tables/table-figures.ts';
import type { Sentence } from '../text/sentences.ts';
import { isAboutPolls } from './about-polls.ts';
import { goesOnWithList, isAskedAlone, isOfAskingOnly } from './asked-alone.ts';
import { Askers } from './askers.ts';
import { isSameHouse } from './houses.ts';
import { carriedPoll } from './poll-carrying.ts';
import { PollDesk } from './poll-desk.ts';
import type { PollDraft } from './poll-draft.ts';
import { governing } from './poll-governing.ts';
import type { PollList } from './poll-lists.ts';
import { isSurelyOfAnother } from './poll-matters.ts';
import { type PollReference, UNNAMED } from './poll-reference.ts';
import { isOfPeople, type Sample } from './poll-samples.ts';
import { sharedOwners } from './poll-scope.ts';
import { sharedShares } from './poll-sharing.ts';
import { isKnownHouse, isNoAsker, looksLikePollster } from './poll-sources.ts';
import { speakersHouse } from './poll-speakers.ts';
import type { PollRow } from './poll-tables.ts';
import { findPollReferences, speaksOfPolls } from './polls.ts';
import { PollsTold } from './polls-told.ts';
import { pollsToldBehind } from './told-behind.ts';

/** What a sentence says of polls, or goes on about. */
export interface HeardPolls {
  references: readonly PollReference[];
  /** The poll that the sentences before told of. */
  before: PollDraft | null;
  /** It says that a poll has its figures, and speaks of no count. */
  isAsked: boolean;
  /** "Corvo has a lead of one:" announces the figures that follow: the poll before, which has none yet. */
  fresh: PollDraft | null;
  /** The poll that a figure is of by the words around it. */
  pollOf(quantity: Quantity): PollDraft | null;
}

/** Follows, from sentence to sentence, which poll an article speaks of. */
export class PollTalk {
  readonly desk: PollDesk;
  readonly askers: Askers;
  readonly isPollArticle: boolean;
  /** Nothing in the article was counted: what is somebody's share is of a poll. */
  readonly isOfPollsOnly: boolean;
  readonly #told = new PollsTold();
  readonly #read: ReadText;
  readonly #rows: readonly Row[];
  readonly #toldBehind: ReadonlyMap<Sentence, PollReference>;
  readonly #kinds = new Set<string>();
  /** The last paragraph whose figures a poll has alone. */
  #askedIn = -1;
  /** The last paragraph with the word "poll" in it. */
  #talk = -1;
  /** The house that was named last. */
  #house: { name: string; paragraph: number } | null = null;
  /** The last paragraph that told whom people rank first, and not whom they would vote for. */
  #ranked = -2;

  constructor(read: ReadText, source: ArticleSource, rows: readonly Row[]) {
    this.#read = read;
    this.#rows = rows;
    this.#toldBehind = pollsToldBehind(read);
    this.desk = new PollDesk(read.text, source.publishedOn, this.#told);
    this.askers = new Askers(read);
    this.isPollArticle = this.askers.hasPolls && isAboutPolls(read, source);
    this.isOfPollsOnly = this.isPollArticle && rows.length === 0 && isOfAskingOnly(read);
  }

  /** Takes in the next sentence. One that says how far the count is and not a word of polls tells of none. */
  hear({ sentence, quantities, mentions, roles }: Reading): HeardPolls {
    const speaks = speaksOfPolls(sentence);
    const isCount = roles.includes('progress') && !speaks;
    if (speaks) this.#talk = sentence.paragraph;
    const isPollTalk = this.isPollArticle || this.#talk === sentence.paragraph;
    const behind = this.#toldBehind.get(sentence);
    const found = isCount
      ? []
      : findPollReferences(sentence, this.askers.among(mentions), this.askers.context(isPollTalk)).filter(
          (reference) => !isInPassing(reference, sentence, quantities),
        );
    const references = found.length === 0 && behind !== undefined ? [behind] : found;
    for (const { pollster } of references) this.askers.add(pollster);
    for (const reference of references) this.#ownHouse(reference, sentence);
    if (isPollTalk) this.#hearSpeaker(sentence, mentions, references);
    if (references.length === 0)
      this.#told.recall(mentions.filter((mention) => !isNoAsker(sentence, mention)));
    const goesOn = this.#askedIn === sentence.paragraph - 1 && goesOnWithList(sentence);
    const before =
      carriedPoll(this.#told, sentence, references, this.isPollArticle) ??
      (goesOn ? this.#told.current : null);
    const isAsked = goesOn || behind !== undefined || (references.length > 0 && isAskedAlone(sentence));
    if (isAsked) this.#askedIn = sentence.paragraph;
    const isFresh =
      before?.pollster != null &&
      before.shares.size === 0 &&
      references.length === 0 &&
      isKnownHouse(before.pollster);
    const fresh = isFresh ? before : null;
    const drafts = this.#enter(references, sentence);
    const governed = new Map<Quantity, PollDraft | null>();
    const pollOf = (quantity: Quantity): PollDraft | null => {
      const known = governed.get(quantity);
      if (known !== undefined) return known;
      const poll = governing(quantity, { references, drafts, carried: before }, sentence);
      governed.set(quantity, poll);
      return poll;
    };
    return { references, before, isAsked, fresh, pollOf };
  }

  /** "… the director of Corvo Research. His institute's survey …": of the house named last. */
  #ownHouse(reference: PollReference, { text, start, paragraph }: Sentence): void {
    if (reference.pollster !== null || this.#house?.paragraph !== paragraph) return;
    if (OF_OWN_HOUSE.test(text.slice(0, reference.start - start))) reference.pollster = this.#house.name;
  }

  /** "said Ivo Brandt, director of Corvo Research": the poll without a name is that house's. */
  #hearSpeaker(sentence: Sentence, mentions: readonly Mention[], references: readonly PollReference[]): void {
    const house = speakersHouse(sentence, mentions);
    if (house === null) return;
    if (references.length === 0) this.#told.speakFor(house.name, sentence);
    for (const reference of references)
      if (reference.pollster === null && !reference.isAtLarge) reference.pollster = house.name;
  }

  /** Shares of one name that several polls have at once go to each of them, others to whom the rules found. */
  share(
    { sentence, quantities }: Reading,
    contenders: readonly Mention[],
    found: readonly Pairing[],
    { references, pollOf }: HeardPolls,
  ): { pairings: Pairing[]; pollOf: HeardPolls['pollOf'] } {
    const told = { sentence, quantities, mentions: contenders, references, entityOf: this.#read.entityOf };
    const shared = new Map(sharedShares(told, found, this.#told).map((each) => [each.quantity, each]));
    const sharedOf = (quantity: Quantity): PollDraft | null => shared.get(quantity)?.poll ?? pollOf(quantity);
    const pairings = sharedOwners(found, sentence, contenders, sharedOf).map((pairing) => ({
      ...pairing,
      entity: shared.get(pairing.quantity)?.entity ?? pairing.entity,
    }));
    return { pairings, pollOf: sharedOf };
  }

  #enter(references: readonly PollReference[], sentence: Sentence): ReadonlyMap<PollReference, PollDraft> {
    const drafts = new Map<PollReference, PollDraft>();
    for (const reference of references) {
      drafts.set(reference, this.#told.enter(reference, sentence));
      if (reference.kind !== null) this.#kinds.add(reference.kind);
    }
    return drafts;
  }

  /** How many were asked goes to the house named with the number, else to the poll that the number is told of. */
  addSamples(samples: readonly Sample[], sentence: Sentence, { pollOf }: HeardPolls): void {
    for (const { quantity, area, house } of samples) {
      const told = (): PollDraft | null =>
        pollOf(quantity) ?? (isOfPeople(quantity, sentence) ? this.#told.current : null);
      const draft = house === null ? told() : this.#told.known(house);
      if (draft !== null) this.desk.addSample(draft, quantity.value, area);
    }
  }

  /** Ends a sentence that spoke of polls or went on about one. */
  leave({ sentence, mentions }: Pick<Reading, 'sentence' | 'mentions'>, heard: HeardPolls): void {
    const { references, before } = heard;
    const house = mentions.findLast(({ name, kind }) => kind !== 'place' && looksLikePollster(name));
    if (house !== undefined) this.#house = { name: house.name, paragraph: sentence.paragraph };
    if (this.#told.current === null || (references.length === 0 && before === null)) return;
    this.desk.describe(this.#told.current, sentence);
    this.#told.paragraph = sentence.paragraph;
  }

  /** Takes in whether a sentence's figures are of whom people rank first, by its words or as it goes on about those. */
  hearRanking(sentence: Sentence, pairings: readonly Pairing[]): boolean {
    const isAskedSo = isSurelyOfAnother(sentence);
    const isRanking = isAskedSo || this.#isRankedOn(sentence, pairings);
    if (isAskedSo || (isRanking && pairings.some(({ entity }) => entity?.kind === 'person')))
      this.#ranked = sentence.paragraph;
    return isRanking;
  }

  /** Leaders without a share in the polls yet, right behind others whom people ranked: their figures are ranks as well. */
  #isRankedOn({ paragraph }: Sentence, pairings: readonly Pairing[]): boolean {
    if (paragraph > this.#ranked + 1) return false;
    const owners = pairings.flatMap(({ entity }) => entity ?? []);
    return (
      owners.length > 0 &&
      owners.every(
        ({ kind, name }) => kind === 'person' && !this.#told.drafts.some(({ shares }) => shares.has(name)),
      )
    );
  }

  /** The poll that a share is of: the one the rules found, unless the network is sure of another house. */
  settle(
    { quantity, entity }: Pairing,
    read: PollDraft | null,
    { sentence, mentions }: Reading,
    heard: Pick<HeardPolls, 'references' | 'fresh'>,
    { judgements, sure }: SecondOpinion,
  ): PollDraft {
    const judgement = judgements.get(quantity);
    if (judgement === undefined) return read ?? this.#told.currentOrNew(sentence);
    const { likely, source, sourceLikely } = judgement;
    const least = this.#isNamed(read, sentence, heard.references) ? sure.sourceBesideNamed : sure.source;
    const isHouse =
      source !== null &&
      (read === null || read !== heard.fresh) &&
      !mentions.some((mention) => this.#read.entityOf(mention) === source && isNoAsker(sentence, mention)) &&
      sourceLikely >= least &&
      (this.askers.mayAsk(source) ||
        (source !== entity && sourceLikely >= sure.sourcePerson && this.askers.isNoContender(source)));
    const kind = likely.exit >= sure.move ? 'exit' : likely.opinion >= sure.move ? 'opinion' : null;
    const told = isHouse
      ? this.#told.ofHouse(source.name, { read, kind }, sentence)
      : (read ?? this.#told.currentOrNew(sentence));
    const draft = kind === null ? told : this.#told.ofKind(told, kind, sentence);
    if (draft.kind === null && kind !== null) {
      draft.kind = kind;
      this.#kinds.add(kind);
    }
    return draft;
  }

  /** By the sentence, or told on in one paragraph without another house's name. */
  #isNamed(read: PollDraft | null, sentence: Sentence, references: readonly PollReference[]): boolean {
    return (
      references.some(
        ({ pollster }) => pollster !== null && read?.pollster != null && isSameHouse(pollster, read.pollster),
      ) ||
      (references.length === 0 &&
        read?.pollster != null &&
        read === this.#told.current &&
        this.#told.paragraph === sentence.paragraph)
    );
  }

  /** A list below a poll's heading is the poll's; one below a name alone is of another that this one made. */
  addList({ rows, heading, isOwn, isOfExitPoll }: PollList, { sentence, mentions }: Reading): void {
    const kind = isOfExitPoll ? 'exit' : null;
    if (kind !== null) this.#kinds.add(kind);
    const isHouse = (mention: Mention): boolean =>
      this.askers.mayAsk(this.#read.entityOf(mention)) || mention.kind === 'person';
    const house = heading === null ? undefined : mentions.find(isHouse);
    if (!isOwn) this.#told.enter({ ...UNNAMED, kind, pollster: house?.name ?? null, isNew: true }, sentence);
    const draft = this.#told.currentOrNew(sentence);
    const facts = rows.flatMap((row) => rowFigures(row, this.#read.registry, this.#rows).facts);
    this.desk.addList(draft, facts, sentence);
  }

  /** Polls from a table, which no sentence tells of. */
  addRows(rows: readonly PollRow[]): void {
    const nameOf = (name: string): string =>
      this.#read.registry.resolve({ name, kind: 'unknown', start: 0 }).name;
    for (const row of rows) this.desk.addRow(row, nameOf);
  }

  finish(): Poll[] {
    return this.desk.finish(this.#kinds.has('exit') && !this.#kinds.has('opinion') ? 'exit' : 'opinion');
  }
}

const OF_OWN_HOUSE =
  /\b(?:his|her|their|the) (?:institute|firm|house|company|centre|center|agency|organi[sz]ation|university)'s (?:[\w-]+ ){0,3}$/i;

/** "Brandt has stayed close in a number of surveys": told of no figure, they are not what goes on. */
function isInPassing(
  { isAtLarge, start }: PollReference,
  sentence: Sentence,
  quantities: readonly Quantity[],
): boolean {
  return (
    isAtLarge &&
    !quantities.some(({ unit }) => unit === 'percent' || unit === 'bare') &&
    /\bin (?:[\w-]+ ){0,4}$/i.test(sentence.text.slice(0, start - sentence.start))
  );
}
