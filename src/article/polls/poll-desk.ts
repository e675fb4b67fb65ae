import type { Poll } from '../../election/report.ts';
import type { CountFact } from '../count/count-desk.ts';
import { PLACES } from '../cues/places.ts';
import { ASKED_BEFORE, AT_THE_DOORS, NTH_POLL, OTHER_BALLOTS, POLL_MODES } from '../cues/poll-words.ts';
import { evidenceOf } from '../evidence-of.ts';
import type { Mention } from '../names/names.ts';
import type { Entity } from '../names/registry.ts';
import type { Quantity } from '../numbers/quantities.ts';
import type { Sentence } from '../text/sentences.ts';
import {
  dropRatings,
  dropTwins,
  emptyDraft,
  joinBallots,
  joinMakings,
  joinPlaces,
  type PollDraft,
  shareOutSamples,
} from './poll-draft.ts';
import { findFieldwork } from './poll-fieldwork.ts';
import { type Manner, mannerOf } from './poll-modes.ts';
import type { PollKind, PollReference } from './poll-reference.ts';
import type { PollRow } from './poll-tables.ts';
import { findUniverse } from './poll-universe.ts';

const MOST_RECENT = 100;
/** As many shares make a poll's own figures. */
const LEAST_OF_WHOLE = 2;
/** A poll of which nothing is said. */
export const UNNAMED: PollReference = {
  kind: null,
  pollster: null,
  partners: [],
  sponsor: null,
  isNew: true,
  isDefinite: false,
  isOfEach: false,
  isAtLarge: false,
  isLikeLast: false,
  start: 0,
  end: 0,
};
/** "The three firms interviewed between …" */
const OF_ALL_POLLS =
  /\b(?:both|(?:the|all) (?:two|three|four|five)) (?:firms|polls|surveys|pollsters|houses|institutes|companies)\b/i;

const QUICK_COUNT = /\b(?:quick|parallel) (?:vote )?(?:count|tabulation)/i;

/** Keeps the polls of an article apart: by pollster, by area, and "another poll" from "the poll". */
export class PollDesk {
  readonly drafts: PollDraft[] = [];
  current: PollDraft | null = null;
  /** The paragraph of the last sentence that spoke of the current poll. */
  paragraph = -1;
  readonly #text: string;
  /** Tells the year of the days on which people were asked. */
  readonly #publishedOn: string | null;
  readonly #owners = new Map<PollDraft, { entity: Entity; value: number }[]>();
  #front: readonly [Entity, Entity] | null = null;
  /** Polls opened because somebody had two figures of one house, and the last of them beside each. */
  readonly #others = new Set<PollDraft>();
  readonly #lastBeside = new Map<PollDraft, { draft: PollDraft; paragraph: number; start: number }>();
  readonly #people = new Set<string>();
  /** How the sentence of a poll's first share says that people were asked. */
  readonly #manners = new Map<PollDraft, Manner | null>();
  readonly #areaSamples = new Map<PollDraft, Map<string, number>>();

  constructor(text: string, publishedOn: string | null) {
    this.#text = text;
    this.#publishedOn = publishedOn;
  }

  /** The draft that a reference speaks of: a known pollster's, the current one for "the survey", else a new one. */
  enter(reference: PollReference, sentence: Sentence): PollDraft {
    const last = this.current;
    const draft = this.#nth(reference, sentence) ?? this.#find(reference) ?? this.#open(reference, sentence);
    if (reference.isLikeLast) draft.kind ??= last?.kind ?? null;
    if (draft.kind === null) draft.kind = reference.kind;
    draft.sponsor ??= reference.sponsor;
    for (const partner of reference.partners)
      if (!draft.partners.includes(partner)) draft.partners.push(partner);
    this.current = draft;
    this.paragraph = sentence.paragraph;
    return draft;
  }

  /** The drafts of "polls by Corvo and Pollux", one for each maker. */
  enterEach(reference: PollReference, sentence: Sentence): PollDraft[] {
    const { pollster, partners } = reference;
    return [pollster, ...partners].map((maker) =>
      this.enter({ ...reference, pollster: maker, partners: [], isNew: true }, sentence),
    );
  }

  /** As many polls as that, in the order in which they were told; null where there are not as many. */
  lastNamed(count: number): PollDraft[] | null {
    const told = this.drafts.filter(({ pollster, shares }) => pollster !== null && shares.size > 0);
    return told.length === count && count > 1 ? told : null;
  }

  /** A sentence that names one known pollster goes on about its poll: "the director of Corvo". */
  recall(mentions: readonly Pick<Mention, 'name'>[]): void {
    const named = this.#recent().filter(({ pollster }) =>
      mentions.some(({ name }) => pollster !== null && name.length > 3 && pollster.includes(name)),
    );
    const [only] = named;
    if (only !== undefined && named.every(({ pollster }) => pollster === only.pollster)) this.current = only;
  }

  /** Somebody tells figures for a house: of the poll that nobody was known to have made, else of the house's own. */
  speakFor(house: string, sentence: Sentence): void {
    const { current } = this;
    if (current === null || current.isAtLarge || current.kind !== 'exit') return;
    const known = this.known(house);
    if (known !== null) this.current = known;
    else if (current.pollster === null && current.shares.size === 0) current.pollster = house;
    else if (current.shares.size > 0)
      this.enter({ ...UNNAMED, kind: current.kind, pollster: house }, sentence);
    this.paragraph = sentence.paragraph;
  }

  /** The poll told of last, or one of which nothing is known yet. */
  currentOrNew(sentence: Sentence): PollDraft {
    return this.current ?? this.enter(UNNAMED, sentence);
  }

  /** That house's poll of that kind: the one read, where it is of the house or of nobody yet, else its own. */
  ofHouse(
    house: string,
    { read, kind }: { read: PollDraft | null; kind: PollKind | null },
    sentence: Sentence,
  ): PollDraft {
    const makers = read === null ? [] : [read.pollster, read.sponsor, ...read.partners];
    if (read !== null && makers.some((maker) => maker !== null && isSame(maker, house))) return read;
    const isKnown = this.#recent().some(({ pollster }) => pollster !== null && isSame(pollster, house));
    const isNew = read !== null && (read.shares.size === 0 || read.sentence.start === sentence.start);
    if (isNew && read.pollster === null && !read.isAtLarge && !isKnown) {
      read.pollster = house;
      return read;
    }
    return this.enter({ ...UNNAMED, kind, pollster: house, isNew: false }, sentence);
  }

  /** That house's last poll told of, if any. */
  known(house: string): PollDraft | null {
    return this.#recent().findLast(({ pollster }) => pollster !== null && isSame(pollster, house)) ?? null;
  }

  /** The same house's poll of that kind, where what was told is surely of another. */
  ofKind(draft: PollDraft, kind: PollKind, sentence: Sentence): PollDraft {
    if (draft.kind === null || draft.kind === kind) return draft;
    if (draft.kind === 'quick-count' && QUICK_COUNT.test(sentence.text)) return draft;
    if (draft.shares.size === 0) {
      draft.kind = kind;
      return draft;
    }
    const { pollster, area } = draft;
    const same = this.#recent().findLast(
      (each) =>
        each.kind === kind && each.pollster === pollster && each.area === area && !this.#others.has(each),
    );
    return same ?? this.#openBeside({ ...draft, kind }, sentence);
  }

  /** The last of many polls: a pollster named so long ago is told of anew. */
  #recent(): readonly PollDraft[] {
    return this.drafts.slice(-MOST_RECENT);
  }

  /** "The second poll": that one of those with shares, where the sentence opens with it. */
  #nth({ pollster, start }: PollReference, sentence: Sentence): PollDraft | null {
    const word = NTH_POLL.exec(sentence.text)?.[1]?.toLowerCase();
    if (word === undefined || pollster !== null || start - sentence.start > 20) return null;
    const told = this.drafts.slice(0, MOST_RECENT).filter(({ shares }) => shares.size > 0);
    const at = { first: 0, former: 0, second: 1, latter: 1, third: 2 }[word] ?? 0;
    return told.length >= 2 ? (told[at] ?? null) : null;
  }

  #find({ pollster, sponsor, kind, isNew, isDefinite, isAtLarge }: PollReference): PollDraft | null {
    const { current } = this;
    if (pollster === null) {
      const ordered =
        sponsor === null ? undefined : this.#recent().findLast((draft) => draft.sponsor === sponsor);
      if (ordered !== undefined) return ordered;
      if (isAtLarge !== (current?.isAtLarge ?? isAtLarge)) return null;
      if (isNew && (current === null || current.shares.size > 0 || current.pollster !== null)) return null;
      return current !== null && (kind === null || current.kind === null || current.kind === kind)
        ? current
        : null;
    }
    const same = this.#recent().findLast(
      (draft) =>
        !this.#others.has(draft) &&
        draft.pollster !== null &&
        isSame(draft.pollster, pollster) &&
        (kind === null || draft.kind === null || draft.kind === kind),
    );
    if (same !== undefined) return same;
    const isNamedLate = isDefinite && (kind === null || current?.kind === null || current?.kind === kind);
    if (
      current !== null &&
      current.pollster === null &&
      !current.isAtLarge &&
      !isNew &&
      (current.shares.size === 0 || isNamedLate)
    ) {
      current.pollster = pollster;
      return current;
    }
    return null;
  }

  #open({ kind, pollster, isAtLarge }: PollReference, sentence: Sentence): PollDraft {
    const draft = { ...emptyDraft(sentence), isAtLarge, kind, pollster };
    this.drafts.push(draft);
    return draft;
  }

  /** A line of a table of polls; `nameOf` gives a column's party its name. */
  addRow(row: PollRow, nameOf: (column: string) => string): void {
    const evidence = evidenceOf(this.#text, row);
    this.drafts.push({
      ...emptyDraft(row),
      pollster: row.pollster,
      sponsor: row.sponsor,
      sampleSize: row.sampleSize,
      shares: new Map(
        row.shares.map(({ name, value, asWorded }) => [
          name,
          { name: nameOf(name), sharePercent: value, asWorded, qualifier: 'exactly' as const, evidence },
        ]),
      ),
    });
  }

  /** The lines of a list below a poll's heading: what is known of its names already stands. */
  addList(draft: PollDraft, facts: readonly CountFact[], sentence: Sentence): void {
    for (const { entity, measure, figure, at } of facts) {
      if (measure !== 'share' || draft.shares.has(entity.name)) continue;
      draft.shares.set(entity.name, {
        name: entity.name,
        sharePercent: figure.value,
        asWorded: figure.asWorded,
        qualifier: figure.qualifier,
        evidence: evidenceOf(this.#text, at),
      });
    }
    this.current = draft;
    this.paragraph = sentence.paragraph;
  }

  /** The two with most in the poll that told last of two at least. */
  get front(): readonly [Entity, Entity] | null {
    return this.#front;
  }

  /** Whether a figure told on of a poll is of a part of those asked: a province's, behind the whole country's of the same names. */
  isPart(draft: PollDraft, entity: Entity, area: string | null): boolean {
    const place = area === null ? undefined : PLACES.get(area);
    return (
      place?.isCountry === false &&
      (draft.area === null || PLACES.get(draft.area)?.isCountry === true) &&
      draft.shares.size >= LEAST_OF_WHOLE &&
      draft.shares.has(entity.name)
    );
  }

  /** Puts a share down; false when the draft has another figure for the name already. */
  addShare(
    draft: PollDraft,
    entity: Entity,
    quantity: Quantity,
    sentence: Sentence,
    { area, isSure }: { area: string | null; isSure: boolean },
  ): boolean {
    if (quantity.value > 100 || draft.isAtLarge) return false;
    const asked = this.#inArea(draft, area, sentence);
    const before = asked.shares.get(entity.name);
    // A second figure for a name answers another question where the sentence says so.
    const isOther = before !== undefined && before.sharePercent !== quantity.value;
    const ballot = isOther ? OTHER_BALLOTS.find(({ words }) => words.test(sentence.text)) : undefined;
    const told = ballot === undefined ? asked : this.#inArea(draft, ballot.area, sentence);
    const target =
      isSure || this.#isAskedOtherwise(told, sentence)
        ? this.#another(told, entity, quantity, sentence)
        : told;
    const key = entity.name;
    const known = target.shares.get(key);
    // A hedged figure ("below 21 percent") gives way to an exact one.
    const isBetter =
      known !== undefined && quantity.qualifier === 'exactly' && isHedgeOf(known, quantity.value);
    if (known !== undefined && !isBetter) return known.sharePercent === quantity.value;
    target.shares.set(key, {
      name: entity.name,
      sharePercent: quantity.value,
      asWorded: quantity.asWorded,
      qualifier: quantity.qualifier,
      evidence: evidenceOf(this.#text, sentence),
    });
    if (entity.kind === 'person') this.#people.add(key);
    if (target.shares.size === 1) {
      target.sentence = sentence;
      this.#manners.set(target, mannerOf(sentence.text));
    }
    this.#moveFront(target, entity, quantity.value);
    this.current = this.#others.has(target) ? told : target;
    this.paragraph = sentence.paragraph;
    return true;
  }

  /** "In the telephone poll alone …": the house asked other people in another way. */
  #isAskedOtherwise(draft: PollDraft, { text }: Sentence): boolean {
    const manner = mannerOf(text);
    return manner !== null && this.#manners.get(draft) !== manner;
  }

  #moveFront(draft: PollDraft, entity: Entity, value: number): void {
    const owners = this.#owners.get(draft) ?? [];
    owners.push({ entity, value });
    owners.sort((a, b) => b.value - a.value);
    // Only the first two are asked for.
    owners.splice(2);
    this.#owners.set(draft, owners);
    const [first, second] = owners;
    if (first !== undefined && second !== undefined) this.#front = [first.entity, second.entity];
  }

  /**
   * Where the house asked something else, too: a second figure of somebody opens its poll, and others of the sentence follow
   * into it. What is told of the house's poll after that is told of the first.
   */
  #another(draft: PollDraft, entity: Entity, { value }: Quantity, sentence: Sentence): PollDraft {
    const last = this.#lastBeside.get(draft);
    const opened = last?.paragraph === sentence.paragraph ? last : undefined;
    const known = draft.shares.get(entity.name);
    const isOther = known !== undefined && known.sharePercent !== value && !isHedgeOf(known, value);
    if (opened !== undefined && (isOther || opened.start === sentence.start)) {
      const told = opened.draft.shares.get(entity.name);
      if (told === undefined || told.sharePercent === value) return opened.draft;
    }
    if (!isOther) return draft;
    const other = this.#openBeside(draft, sentence);
    this.#lastBeside.set(draft, { draft: other, paragraph: sentence.paragraph, start: sentence.start });
    this.#others.add(other);
    return other;
  }

  #openBeside({ kind, pollster, sponsor, partners, area }: PollDraft, sentence: Sentence): PollDraft {
    const opened = this.#open({ ...UNNAMED, kind, pollster }, sentence);
    opened.area = area;
    opened.sponsor = sponsor;
    opened.partners.push(...partners);
    return opened;
  }

  #inArea(draft: PollDraft, area: string | null, sentence: Sentence): PollDraft {
    if (area === null || draft.area === area) return draft;
    const other = this.#recent().find(
      (each) => each.area === area && each.pollster === draft.pollster && each.kind === draft.kind,
    );
    if (other !== undefined) return other;
    if (draft.area === null && draft.shares.size === 0) {
      draft.area = area;
      return draft;
    }
    const opened = this.#openBeside(draft, sentence);
    opened.area = area;
    opened.universe = draft.universe;
    opened.fieldwork = draft.fieldwork;
    return opened;
  }

  addSample(draft: PollDraft, size: number, area: string | null): void {
    // A quick count's sample is of polling stations.
    if (draft.kind === 'quick-count') return;
    if (area !== null) {
      const samples = this.#areaSamples.get(draft) ?? new Map<string, number>();
      samples.set(area, size);
      this.#areaSamples.set(draft, samples);
    } else draft.sampleSize ??= size;
  }

  /** What a sentence tells of how and when a poll was made. */
  describe(draft: PollDraft, { text }: Sentence): void {
    if (draft.kind === null && AT_THE_DOORS.test(text)) draft.kind = 'exit';
    if (draft.kind === null && draft.sentence.text === text && ASKED_BEFORE.test(text))
      draft.kind = 'opinion';
    draft.mode ??= POLL_MODES.exec(text)?.[0].toLowerCase() ?? null;
    draft.universe ??= findUniverse(text);
    const days = findFieldwork(text, this.#publishedOn);
    if (days === null) return;
    const { start, end } = days;
    const all = OF_ALL_POLLS.test(text) ? this.drafts.slice(-MOST_RECENT) : [draft];
    for (const each of all) each.fieldwork ??= { start, end };
  }

  /** The polls that have shares; `fallbackKind` where nothing says which kind a poll is. */
  finish(fallbackKind: PollKind): Poll[] {
    shareOutSamples(this.drafts, this.#areaSamples);
    dropRatings(this.drafts, this.#people);
    dropTwins(this.drafts);
    joinMakings(this.drafts.slice(-MOST_RECENT));
    joinBallots(this.drafts);
    joinPlaces(this.#recent());
    return this.drafts
      .filter(({ shares }) => shares.size > 0)
      .map(({ shares, sentence, kind, ...draft }) => ({
        kind: kind ?? fallbackKind,
        pollster: draft.pollster ?? draft.sponsor,
        partners: draft.partners.filter((partner) => partner !== draft.pollster),
        sponsor: draft.pollster === null ? null : draft.sponsor,
        universe: draft.universe,
        sampleSize: draft.sampleSize,
        marginOfErrorPoints: draft.marginOfErrorPoints,
        fieldwork: draft.fieldwork,
        mode: draft.mode,
        area: draft.area,
        shares: [...shares.values()],
        evidence: evidenceOf(this.#text, sentence),
      }));
  }
}

/** "About 50 percent" may be 51, "more than 50 percent" 54. */
function isHedgeOf(
  { qualifier, sharePercent }: { qualifier: Quantity['qualifier']; sharePercent: number },
  value: number,
): boolean {
  const more = value - sharePercent;
  if (qualifier === 'exactly') return false;
  if (qualifier === 'about') return Math.abs(more) <= 2;
  return qualifier === 'over' ? more >= 0 : more <= 0;
}

function isSame(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  const short = (name: string): string => (name.match(/(?<![\p{L}'])\p{Lu}/gu) ?? []).join('');
  return x === y || x.includes(y) || y.includes(x) || short(a) === b || short(b) === a;
}
