import type { Poll } from '../../election/report.ts';
import type { CountFact } from '../count/count-desk.ts';
import { PLACES } from '../cues/places.ts';
import { evidenceOf } from '../evidence-of.ts';
import type { Entity } from '../names/registry.ts';
import type { Quantity } from '../numbers/quantities.ts';
import type { Sentence } from '../text/sentences.ts';
import { finishedPolls } from './finished-polls.ts';
import { emptyDraft, type PollDraft } from './poll-draft.ts';
import { PollFront } from './poll-front.ts';
import { describeMaking } from './poll-making.ts';
import { PollQuestions, type ToldShare } from './poll-questions.ts';
import type { PollKind } from './poll-reference.ts';
import { isHedgeOf, shareOf } from './poll-share.ts';
import type { PollRow } from './poll-tables.ts';
import type { PollsTold } from './polls-told.ts';

/** As many shares make a poll's own figures. */
const LEAST_OF_WHOLE = 2;

/** What passes for a country where it votes by itself. */
const PARTS: ReadonlySet<string> = new Set([
  'Quebec',
  'Bavaria',
  'Catalonia',
  'England',
  'Scotland',
  'Wales',
  'Northern Ireland',
]);

/** Puts down what is told of the polls of an article: shares, samples, days, ways of asking. */
export class PollDesk {
  readonly #text: string;
  /** Tells the year of the days on which people were asked. */
  readonly #publishedOn: string | null;
  readonly #told: PollsTold;
  readonly #questions: PollQuestions;
  readonly #front = new PollFront();
  /** The names of people who have shares; parties may have as well. */
  readonly #people = new Set<string>();
  readonly #areaSamples = new Map<PollDraft, Map<string, number>>();

  constructor(text: string, publishedOn: string | null, told: PollsTold) {
    this.#text = text;
    this.#publishedOn = publishedOn;
    this.#told = told;
    this.#questions = new PollQuestions(told);
  }

  /** The two with most in the poll that told last of two at least. */
  get front(): readonly [Entity, Entity] | null {
    return this.#front.two;
  }

  /** A line of a table of polls; `nameOf` gives a column's party its name. */
  addRow(row: PollRow, nameOf: (column: string) => string): void {
    const { pollster, sponsor, sampleSize, shares } = row;
    const evidence = evidenceOf(this.#text, row);
    this.#told.drafts.push({
      ...emptyDraft(row),
      pollster,
      sponsor,
      sampleSize,
      shares: new Map(
        shares.map(({ name, value, asWorded, at }) => [
          name,
          shareOf(
            nameOf(name),
            { value, asWorded, qualifier: 'exactly' },
            at === undefined ? evidence : evidenceOf(this.#text, at),
          ),
        ]),
      ),
    });
  }

  /** The lines of a list below a poll's heading: what is known of its names already stands. */
  addList(draft: PollDraft, facts: readonly CountFact[], sentence: Sentence): void {
    for (const { entity, measure, figure, at } of facts) {
      if (measure !== 'share' || draft.shares.has(entity.name)) continue;
      draft.shares.set(entity.name, shareOf(entity.name, figure, evidenceOf(this.#text, at)));
    }
    this.#told.tellOf(draft, sentence);
  }

  /** Whether a figure told on of a poll is of a part of those asked: a province's, behind the whole country's of the same names. */
  isPart(draft: PollDraft, entity: Entity, area: string | null): boolean {
    const isOfPart = area !== null && (PARTS.has(area) || PLACES.get(area)?.isCountry === false);
    return (
      isOfPart &&
      (draft.area === null || PLACES.get(draft.area)?.isCountry === true) &&
      draft.shares.size >= LEAST_OF_WHOLE &&
      draft.shares.has(entity.name)
    );
  }

  /** Puts a share down; false where it cannot be one: over 100, of polls at large, the house's own name, or another figure is known. */
  addShare(
    draft: PollDraft,
    entity: Entity,
    quantity: Quantity,
    sentence: Sentence,
    { area, isSure }: { area: string | null; isSure: boolean },
  ): boolean {
    if (quantity.value > 100 || draft.isAtLarge || draft.pollster === entity.name) return false;
    const share = { entity, quantity, sentence };
    const asked = this.#questions.inPlaceAndBallot(draft, share, area);
    const mayBeAnother = isSure || this.#questions.isAskedOtherwise(asked, sentence);
    const poll = mayBeAnother ? this.#questions.another(asked, share) : asked;
    const known = poll.shares.get(entity.name);
    // A hedged figure ("below 21 percent") gives way to an exact one.
    const isBetter =
      known !== undefined && quantity.qualifier === 'exactly' && isHedgeOf(known, quantity.value);
    if (known !== undefined && !isBetter) return known.sharePercent === quantity.value;
    this.#put(poll, share);
    this.#told.tellOf(asked, sentence);
    return true;
  }

  #put(poll: PollDraft, { entity, quantity, sentence }: ToldShare): void {
    poll.shares.set(entity.name, shareOf(entity.name, quantity, evidenceOf(this.#text, sentence)));
    if (entity.kind === 'person') this.#people.add(entity.name);
    if (poll.shares.size === 1) {
      poll.sentence = sentence;
      this.#questions.begin(poll, sentence);
    }
    this.#front.move(poll, entity, quantity.value);
  }

  /** How many were asked, in an area where several are told apart. */
  addSample(draft: PollDraft, size: number, area: string | null): void {
    // A quick count's sample is of polling stations.
    if (draft.kind === 'quick-count') return;
    if (area === null) {
      draft.sampleSize ??= size;
      return;
    }
    const samples = this.#areaSamples.get(draft) ?? new Map<string, number>();
    this.#areaSamples.set(draft, samples.set(area, size));
  }

  /** What a sentence tells of how and when a poll was made. */
  describe(draft: PollDraft, sentence: Sentence): void {
    describeMaking(draft, sentence, { recent: this.#told.recent, publishedOn: this.#publishedOn });
  }

  /** The polls that have shares; `fallbackKind` where nothing says which kind a poll is. */
  finish(fallbackKind: PollKind): Poll[] {
    const { drafts, recent } = this.#told;
    const [text, people, areaSamples] = [this.#text, this.#people, this.#areaSamples];
    return finishedPolls({ text, drafts, recent, people, areaSamples }, fallbackKind);
  }
}
