import type { Article } from '../election/article.ts';
import type {
  ArticleSource,
  ContestReport,
  ContextFact,
  Progress,
  Report,
  Result,
  SetAside,
} from '../election/report.ts';
import { contestId, readContest } from './contests.ts';
import { type CountFact, type OutcomeFact, settleResults } from './count-desk.ts';
import type { Role } from './cues/roles.ts';
import { readDateline } from './dateline.ts';
import { evidenceOf } from './evidence-of.ts';
import { articleSentences, withoutFurniture } from './furniture.ts';
import { languageName, textLanguage } from './language.ts';
import type { Mention } from './names.ts';
import { readOutcomes } from './outcomes.ts';
import { isContender, type Pairing, pairFigures } from './pairing.ts';
import { PollDesk, type PollDraft } from './poll-desk.ts';
import { findPollReferences, type PollReference } from './polls.ts';
import type { Quantity } from './quantities.ts';
import { type Reading, type ReadText, readSentences, rowMention } from './readings.ts';
import type { Entity } from './registry.ts';
import { type Scope, type ScopeFrame, SentenceScopes } from './scopes.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import { type Section, splitSections } from './sections.ts';
import { readStage, saysFinal } from './stages.ts';
import { readStatements } from './statements.ts';
import { findTables, type Row } from './tables.ts';
import { UnreadableArticle } from './unreadable-article.ts';

/** The article's facts, each with its evidence: a pure function. Throws `UnreadableArticle` E001 or E002. */
export function readArticle(article: Article): Report {
  const { text } = article;
  refuseForeign(article);
  const dateline = readDateline(text);
  const source: ArticleSource = {
    ...article.source,
    title: article.source.title ?? dateline.title,
    publisher: article.source.publisher ?? dateline.publisher,
    agency: article.source.agency ?? dateline.agency,
    publishedOn: article.source.publishedOn ?? dateline.publishedOn,
  };
  const sentences = articleSentences(splitSentences(text, dateline.bodyStart)).map((sentence) => ({
    ...sentence,
    tokens: withoutFurniture(sentence.tokens),
  }));
  if (!isAboutAnElection(source, sentences)) throw noElection();
  const parts = splitSections(sentences).map((section) => readSection(text, source, section));
  const contests = withOwnIds(parts.flatMap((part) => part.contests));
  if (contests.length === 0) throw noElection();
  return {
    article: source,
    contests,
    statements: parts.flatMap(({ statements }) => statements),
    setAside: parts.flatMap(({ setAside }) => setAside),
    findings: [],
  };
}

type Part = Pick<Report, 'contests' | 'statements' | 'setAside'>;

/** What a section states: of a whole article, or of one item of a digest. */
function readSection(text: string, source: ArticleSource, { heading, sentences }: Section): Part {
  const titled = heading === null ? source : { ...source, title: heading };
  if (heading !== null && !isAboutAnElection(titled, sentences)) return { contests: [], statements: [], setAside: [] };
  const { rows, lines } = findTables(text, sentences);
  const prose = sentences.filter(({ line }) => !lines.has(line));
  const read = readSentences(text, prose, rows);
  const contest = readContest({ source: titled, isDigest: heading !== null, sentences, mentions: read.mentionsOf });
  for (const entity of read.registry.entities) if (entity.name === contest.place) entity.kind = 'place';
  const reader = new ContestReader(read, titled, rows, {
    electionYear: Number(contest.electionDate?.slice(0, 4) ?? contest.id.match(/(?:19|20)\d\d$/)?.[0] ?? Number.NaN) || null,
    place: contest.place,
    isReferendum: contest.kind === 'referendum',
    isParty: contest.kind === 'party',
    isRunoff: contest.round === 2,
    isByElection: contest.office?.startsWith('by-election') === true,
  });
  reader.run();
  const { main, popularVote } = reader.finish();
  const contests: ContestReport[] = isEmpty(main) ? [] : [{ contest, ...main }];
  if (popularVote.length > 0) {
    const id = contestId([contest.place, contest.electionDate?.slice(0, 4) ?? null, 'popular vote']);
    contests.push({ contest: { ...contest, id }, stage: main.stage, progress: [], results: popularVote, polls: [], context: [] });
  }
  const statements = readStatements({ text, sentences: prose, mentions: read.mentionsOf, entityOf: read.entityOf });
  return { contests, statements, setAside: reader.setAside };
}

/** Two contests of one place and year get their office into the id, then a number. */
function withOwnIds(contests: readonly ContestReport[]): ContestReport[] {
  const taken = new Set<string>();
  return contests.map((report) => {
    const { contest } = report;
    const year = contest.electionDate?.slice(0, 4) ?? /\d{4}$/.exec(contest.id)?.[0] ?? null;
    const candidates = [contest.id, contestId([contest.place, contest.office?.replace(/ ?\(.*/, '') ?? contest.kind, year])];
    for (let count = 2; count <= contests.length + 1; count++) candidates.push(contestId([contest.place ?? 'contest', year, String(count)]));
    const id = candidates.find((candidate) => !taken.has(candidate)) ?? contest.id;
    taken.add(id);
    return { ...report, contest: { ...contest, id } };
  });
}

function refuseForeign({ source, text }: Article): void {
  const stated = source.language.toLowerCase();
  const language = stated === '' || stated === 'und' ? textLanguage(text) : stated;
  if (language.startsWith('en') || language === 'und') return;
  throw new UnreadableArticle(
    'E002',
    `The text is in ${languageName(language)}; only reports in English are read.`,
  );
}

function noElection(): UnreadableArticle {
  return new UnreadableArticle(
    'E001',
    "No election's figures were found: the reader looks for vote shares and counts, polls, turnout or a declared winner of a public vote.",
  );
}

const STRONG =
  /\b(?:elections?|electoral|electorate|by-?elections?|referendums?|plebiscite|run-?offs?|polling (?:stations?|sites|places|day)|exit polls?|primar(?:y|ies)|caucus(?:es)?|mayoral|gubernatorial|presidential (?:race|vote|ballot|poll|contest|runoff)|constituency|parliamentary (?:vote|poll)|likely voters|opinion polls?|swing states?|presidency|new leader of|leadership (?:contest|election|race|vote|ballot)|party leader|first preferences)\b/g;
const WEAK =
  /\b(?:elected|voted|votes?|presidential|voters|vote share|ballots?|candidates?|nominee|incumbent|turnout|seats|majority|leader|party|parliament|president|campaign|democrats?|republicans?|conservatives?|labour)\b/g;
/** Votes that are no elections: of staff, of readers, of shareholders, of lawmakers. */
const OTHER_VOTES =
  /\b(?:strikes?|walkouts?|union members?|trade unions?|pay (?:deal|offer|talks|rise)|industrial action|shareholders?|annual meeting|issued capital|proxy|boardroom|directors?|chief executive|twitter poll|online vote|readers|award|player of the (?:season|year)|goals?|trophy|contest winner|eurovision|oscars?|grammys?|inflation|the bill|lawmakers voted|mps voted|inflation|interest rates?|quarterly|profit|jury|verdict|hall of fame|album|season|league title)\b/g;

/** Whether public votes are what the text is about: many of their words, and more than of other votes'. */
function isAboutAnElection(source: ArticleSource, sentences: readonly Sentence[]): boolean {
  const words = [source.title ?? '', ...sentences.map((sentence) => sentence.text)].join('\n').toLowerCase();
  const strong = words.match(STRONG) ?? [];
  const weak = new Set(words.match(WEAK) ?? []).size;
  const other = words.match(OTHER_VOTES)?.length ?? 0;
  const weight = strong.length * 2 + new Set(strong).size + weak;
  if (strong.length === 0 && !/\belected\b/.test(words)) return false;
  return weight >= 4 && weight > other * 2 - (strong.length >= 4 ? 100 : 0);
}

function isEmpty({ results, polls, context, progress }: Omit<ContestReport, 'contest'>): boolean {
  return results.length === 0 && polls.length === 0 && context.length === 0 && progress.length === 0;
}

const CONTEXT_KINDS: Partial<Record<Role, ContextFact['kind']>> = {
  turnout: 'turnout',
  'registered-voters': 'registered-voters',
  'votes-cast': 'votes-cast',
  'valid-votes': 'valid-votes',
  'rejected-votes': 'rejected-votes',
  'polling-stations': 'polling-stations',
  constituencies: 'constituencies',
  observers: 'observers',
};

const ROW_LABELS: readonly [RegExp, ContextFact['kind']][] = [
  [
    /^(?:registered|eligible|total registered)(?: voters| electors)?$|^electorate$|^voters on (?:the )?(?:roll|list)s?$/i,
    'registered-voters',
  ],
  [/^(?:total )?(?:votes|ballots) cast$|^total votes?$|^votes polled$|^voted$/i, 'votes-cast'],
  [/^(?:total )?valid(?: votes| ballots)?$/i, 'valid-votes'],
  [
    /^(?:total )?(?:rejected|invalid(?:\/blank)?|spoilt|spoiled|null|void)(?: votes| ballots| papers| ballot papers)?$|^(?:blank and )?invalid$/i,
    'rejected-votes',
  ],
  [/^(?:voter )?turnout$/i, 'turnout'],
  [/^polling (?:stations|places|units)$/i, 'polling-stations'],
  [/^observers$/i, 'observers'],
];
const OTHER_ROWS =
  /^(?:accredited|others?|total|blank|undecided|don't know|none|rest|majority|margin|swing|quorum|sum|all|undervotes?|overvotes?|write-ins?|exhausted)\b|\b(?:maj|majority|turnout|electorate)\b/i;

/** Twice at least: one mention is of some other day's referendum. */
const REFERENDUM_WORDS = /\b(?:referendums?|plebiscite|ballot measure|constitutional amendment|Measure \d+)\b[^]*\b(?:referendums?|plebiscite|ballot measure|constitutional amendment|Measure \d+)\b/;

const VOTE_WORDS =
  /\b(?:votes?|voters?|voted|ballots?|elect\w*|election|electors|runoff|run-off|results?|polls?|polled|won|wins|winning|winner|victory|leads?|leading|ahead|second|third|fourth|first|candidates?|count|counted|tally|primary|caucus\w*|referendum|landslide|runner-up|constituency|seat|nomination)\b/i;

/** Words of a count: an article without any, that speaks of polls, has no figures but the polls'. */
const COUNT_WORDS =
  /\b(?:(?:votes?|ballots?|precincts|stations|districts|returns) (?:\w+ )?(?:counted|processed|reporting|tallied)|(?:official|preliminary|final|partial|provisional|early|full) (?:\w+ )?(?:results?|returns|count|figures|tally)|results? (?:show|showed)|declared (?:the )?winner|won (?:the|sunday's|a) (?:\w+ ){0,3}(?:election|race|runoff|presidency|primary)|of the votes? (?:cast|counted)|(?:received|polled|took|won|got) [\d,]{4,} votes)\b/i;

/** An article that opens with a poll and speaks of no count: all its figures are polls'. */
function isAboutPolls({ readings }: ReadText, { title }: ArticleSource): boolean {
  if (readings.some(({ sentence, roles }) => COUNT_WORDS.test(sentence.text) || roles.includes('progress')))
    return false;
  const opening = [title ?? '', ...readings.slice(0, 4).map(({ sentence }) => sentence.text)].join('\n');
  return /\b(?:polls?|surveys?)\b/i.test(
    opening.replace(/\b(?:exit polls?|polls (?:open|close)\w*|to the polls)\b/gi, ''),
  );
}

/** Reads one contest's sentences in order; what it has found grows in its fields. */
class ContestReader {
  readonly setAside: SetAside[] = [];
  readonly #read: ReadText;
  readonly #source: ArticleSource;
  readonly #rows: readonly Row[];
  readonly #frame: ScopeFrame;
  readonly #polls: PollDesk;
  readonly #facts: CountFact[] = [];
  readonly #outcomes: OutcomeFact[] = [];
  readonly #progress: Progress[] = [];
  readonly #context: ContextFact[] = [];
  readonly #hasPolls: boolean;
  readonly #pollKinds = new Set<string>();
  readonly #isPollArticle: boolean;
  #focus: Entity | null = null;
  /** What the figures of the sentence before were about, and its paragraph. */
  #lastScope: { scope: Scope; paragraph: number } = { scope: 'count', paragraph: -1 };
  #lastListParagraph = -1;
  readonly #answers: { yes: Entity; no: Entity; isWhole: boolean } | null;
  readonly #openQuotes: ReadonlySet<Sentence>;
  #duel: [Entity, Entity] | null = null;

  constructor(read: ReadText, source: ArticleSource, rows: readonly Row[], frame: ScopeFrame) {
    this.#read = read;
    this.#source = source;
    this.#rows = rows;
    this.#frame = frame;
    this.#polls = new PollDesk(read.text);
    this.#hasPolls = read.readings.some(
      ({ sentence, mentions }) => findPollReferences(sentence, mentions, new Set(), false).length > 0,
    );
    this.#isPollArticle = this.#hasPolls && isAboutPolls(read, source);
    this.#answers =
      frame.isReferendum || REFERENDUM_WORDS.test(read.readings.map(({ sentence }) => sentence.text).join('\n'))
        ? { ...referendumAnswers(read), isWhole: frame.isReferendum }
        : null;
    this.#openQuotes = sentencesInQuotes(read.readings.map(({ sentence }) => sentence));
    this.#duel = this.#findDuel();
  }

  run(): void {
    const ages = entryAges(this.#read.readings.map(({ sentence }) => sentence));
    for (const reading of this.#read.readings)
      this.#readOne(reading, ages.get(reading.sentence.paragraph) ?? 0);
    for (const row of this.#rows) this.#readRow(row);
  }

  finish(): { main: Omit<ContestReport, 'contest'>; popularVote: Result[] } {
    const texts = this.#read.readings.map(({ sentence }) => sentence.text);
    const isFinal = saysFinal(texts);
    // Electors' and people's votes of one evening are two counts.
    const popular = this.#facts.filter(({ isPopularVote }) => isPopularVote);
    const isSplit = popular.length > 0 && popular.length < this.#facts.length;
    const mainFacts = isSplit ? this.#facts.filter(({ isPopularVote }) => !isPopularVote) : this.#facts;
    const { results, superseded } = settleResults(mainFacts, this.#outcomes, this.#read.text, isFinal);
    const second = isSplit ? settleResults(popular, [], this.#read.text, isFinal) : { results: [], superseded: [] };
    superseded.push(...second.superseded);
    const isPast = (figure: Progress): boolean =>
      isFinal &&
      figure.valuePercent < 99.9 &&
      superseded.some(({ at }) => at.start === figure.evidence.start);
    for (const { figure, measure, at } of superseded)
      this.#put(figure.value, measure === 'share' ? 'percent' : measure, 'unrelated', at);
    const fallback = this.#pollKinds.has('exit') && !this.#pollKinds.has('opinion') ? 'exit' : 'opinion';
    const polls = this.#polls.finish(fallback);
    const progress = this.#progress
      .filter((figure) => !isPast(figure))
      .sort(
        (a, b) =>
          Number(b.evidence.exact !== this.#source.title) - Number(a.evidence.exact !== this.#source.title) ||
          b.valuePercent - a.valuePercent,
      );
    if (this.#source.title !== null) texts.unshift(this.#source.title);
    const stage = readStage(texts, progress, {
      results: results.length > 0,
      exitPolls: polls.some(({ kind }) => kind === 'exit'),
    });
    return { main: { stage, progress, results, polls, context: this.#context }, popularVote: second.results };
  }

  /** The two people of a two-horse race: both named again and again, and nobody else nearly as often. */
  #findDuel(): [Entity, Entity] | null {
    const people = this.#read.registry.entities
      .filter(({ kind }) => kind === 'person')
      .toSorted((a, b) => b.mentionCount - a.mentionCount);
    const [first, second, third] = people;
    if (first === undefined || second === undefined || second.mentionCount < 2) return null;
    return third === undefined || third.mentionCount * 2 <= second.mentionCount ? [first, second] : null;
  }

  #rivalOf(entity: Entity): Entity | null {
    if (this.#duel === null) return null;
    const [a, b] = this.#duel;
    return entity === a ? b : entity === b ? a : null;
  }

  #readOne(reading: Reading, age: number): void {
    const { sentence, quantities, roles, mentions } = reading;
    const { entityOf, text } = this.#read;
    const figures = quantities.filter(({ unit }) => unit !== 'date' && unit !== 'time' && unit !== 'other');
    const scopes = new SentenceScopes(sentence, this.#frame, figures);
    const references = findPollReferences(sentence, mentions, this.#polls.pollsters, this.#hasPolls);
    const drafts = new Map<PollReference, PollDraft>();
    const before = this.#carried(sentence, references);
    for (const reference of references) {
      drafts.set(reference, this.#polls.enter(reference, sentence));
      if (reference.kind !== null) this.#pollKinds.add(reference.kind);
    }
    const pollOf = (quantity: Quantity): PollDraft | null =>
      governing(quantity, references, drafts, before, sentence);
    const scopeOf = (quantity: Quantity): Scope => {
      const index = figures.indexOf(quantity);
      return scopes.at({
        start: quantity.start,
        end: quantity.end,
        from: figures[index - 1]?.end ?? sentence.start,
        to: figures[index + 1]?.start ?? sentence.end,
      });
    };
    const focus = this.#focusIn(reading);
    const makers = references.flatMap(({ pollster, partners, sponsor }) => [pollster, sponsor, ...partners]);
    const contenders = mentions.filter(({ name }) => !makers.some((maker) => maker?.includes(name)));
    const pairings = pairFigures({
      tokens: sentence.tokens,
      text,
      quantities,
      roles,
      mentions: contenders,
      answers: this.#answers,
      isListGoingOn:
        this.#lastListParagraph === sentence.paragraph || references.length > 0 || before !== null,
      entityOf,
      focus,
      rivalOf: (entity) => this.#rivalOf(entity),
    });
    const isSubgroup = hasSubgroup(sentence.text);
    const quoted = this.#openQuotes.has(sentence);
    const elsewhere = this.#elsewhereIn(reading);
    const area = this.#frame.isParty ? stateIn(reading) : null;
    const carriedScope =
      this.#lastScope.paragraph !== sentence.paragraph ||
      scopes.hasCueBefore(figures[0]?.start ?? sentence.end)
        ? 'count'
        : this.#lastScope.scope;
    const fullScope = (quantity: Quantity): Scope =>
      isSubgroup || isInQuote(sentence, quantity.start, quoted)
        ? 'subgroup'
        : elsewhere !== null && area === null && pollOf(quantity) === null && elsewhere < quantity.start
          ? 'subgroup'
          : carriedScope !== 'count'
            ? carriedScope
            : scopeOf(quantity);
    const counted = quantities.find((_, index) => roles[index] === 'progress')?.value ?? null;
    const hasVotes = this.#speaksOfVotes(sentence, pairings);
    for (const pairing of pairings) {
      const { quantity } = pairing;
      this.#place(pairing, {
        reading,
        age,
        scope: fullScope(quantity),
        poll: pollOf(quantity),
        counted,
        hasVotes,
        area,
      });
    }
    const last = pairings.at(-1);
    if (last !== undefined)
      this.#lastScope = { scope: fullScope(last.quantity), paragraph: sentence.paragraph };
    if (pairings.some(({ entity }) => entity !== null)) this.#lastListParagraph = sentence.paragraph;
    const paired = new Set(pairings.map(({ quantity }) => quantity));
    quantities.forEach((quantity, index) => {
      if (paired.has(quantity)) return;
      const role = roles[index] ?? 'none';
      // Registers and stations are no part of a story that the sentence before told of another vote.
      const scope = role === 'turnout' || role === 'progress' ? fullScope(quantity) : scopeOf(quantity);
      this.#placeOther(quantity, role, scope, pollOf(quantity), reading);
    });
    if (before === null && references.length === 0 && sentence.text !== this.#source.title) {
      for (const { entity, outcome, asWorded } of readOutcomes(sentence, mentions, entityOf)) {
        const whole = { start: sentence.end, end: sentence.end, from: sentence.start, to: sentence.end };
        const scope = carriedScope !== 'count' ? carriedScope : scopes.at(whole);
        if (scope === 'count' && !isSubgroup)
          this.#outcomes.push({ entity, outcome, asWorded, at: sentence });
      }
    }
    if (this.#polls.current !== null && (references.length > 0 || before !== null)) {
      this.#polls.describe(this.#polls.current, sentence);
      this.#polls.paragraph = sentence.paragraph;
    }
    this.#moveFocus(reading, pairings);
  }

  /** Where "In Donegal, …" or "where she took …" turns a sentence to a part of the contest; null where nothing does. */
  #elsewhereIn({ sentence, mentions }: Reading): number | null {
    const [first] = mentions;
    const isOpening =
      sentence.tokens[0]?.lower === 'in' ||
      (sentence.tokens[0]?.text === '"' && sentence.tokens[1]?.lower === 'in');
    if (first === undefined || !isOpening) return where(sentence);
    const { kind } = this.#read.entityOf(first);
    const lead = sentence.tokens
      .slice(1, first.lead)
      .every((token) =>
        /^(?:the|city|town|county|district|region|province|state|port|village|of|"|hill|his|her|home|northern|southern|eastern|western|capital|island|largest|neighbouring|neighboring|and|,)$/.test(
          token.lower,
        ),
      );
    if (!lead || kind === 'person' || kind === 'option' || this.#isOwnPlace(first.name))
      return where(sentence);
    return /\b(?:Party|Alliance|Union|Parliament|Senate|House|Congress|Chamber)\b/.test(first.name)
      ? where(sentence)
      : first.start;
  }

  #isOwnPlace(name: string): boolean {
    const place = this.#frame.place?.toLowerCase() ?? '';
    return place !== '' && (place.includes(name.toLowerCase()) || name.toLowerCase().includes(place));
  }

  /** Whether a sentence's shares are of votes: it says so, lists several names, or goes on with such a list. */
  #speaksOfVotes(sentence: Sentence, pairings: readonly Pairing[]): boolean {
    if (VOTE_WORDS.test(sentence.text)) return true;
    const names = new Set(pairings.flatMap(({ entity }) => (entity === null ? [] : [entity])));
    if (names.size >= 2) return true;
    return (
      this.#lastListParagraph === sentence.paragraph || this.#facts.some(({ entity }) => names.has(entity))
    );
  }

  /** The poll that the sentences before go on about: in their paragraph, until the count is spoken of. */
  #carried(sentence: Sentence, references: readonly PollReference[]): PollDraft | null {
    const { current, paragraph } = this.#polls;
    if (current === null) return null;
    if (paragraph !== sentence.paragraph && !this.#isPollArticle) return null;
    const words = sentence.text.toLowerCase();
    if (
      references.length === 0 &&
      /\b(?:(?:votes|ballots) (?:counted|cast|had been counted)|official (?:results?|count|figures|returns)|preliminary results|(?:election|electoral) commission|with [\d.]+ ?(?:%|percent|per cent) (?:of|counted)|partial results|the (?:official |actual )?count\b|polling stations (?:counted|reporting)|first round|final results)\b/.test(
        words,
      )
    )
      return null;
    return current;
  }

  #focusIn({ sentence }: Reading): Entity | null {
    const words = ` ${sentence.text.toLowerCase().slice(0, 200)} `;
    const described = /\bthe (incumbent|president|prime minister|chancellor|senator|governor|mayor)\b/.exec(
      words,
    )?.[1];
    if (described !== undefined && !/\b(?:he|she)\b/.test(words.slice(0, words.indexOf(described)))) {
      const holders = this.#read.registry.entities.filter(
        (entity) =>
          entity.kind === 'person' && entity.titles.some((title) => title.toLowerCase().includes(described)),
      );
      if (holders.length === 1) return holders[0] ?? null;
    }
    return this.#focus;
  }

  #moveFocus({ mentions, sentence }: Reading, pairings: readonly Pairing[]): void {
    const { entityOf } = this.#read;
    const subject = mentions.find((mention) => {
      const before = sentence.tokens[mention.lead - 1]?.lower ?? '';
      return (
        isContender(mention, { entityOf }) &&
        entityOf(mention).kind === 'person' &&
        !/^(?:of|from|by|against|over|with|to|in|for)$/.test(before)
      );
    });
    const owner = pairings.find(({ entity }) => entity?.kind === 'person')?.entity ?? null;
    if (subject !== undefined) this.#focus = entityOf(subject);
    else if (owner !== null) this.#focus = owner;
    else if (mentions.some((mention) => entityOf(mention).kind === 'person')) this.#focus = null;
  }

  #place(
    { quantity, measure, entity }: Pairing,
    {
      reading,
      age,
      scope,
      poll,
      counted,
      hasVotes,
      area,
    }: {
      reading: Reading;
      age: number;
      scope: Scope;
      poll: PollDraft | null;
      counted: number | null;
      hasVotes: boolean;
      area: string | null;
    },
  ): void {
    const { sentence, mentions } = reading;
    const unit = measure === 'share' ? 'percent' : measure;
    const isOwn = scope === 'count';
    if (!isOwn) {
      this.#put(
        quantity.value,
        unit,
        scope === 'superseded' ? 'unrelated' : scope === 'poll' ? 'unrelated' : scope,
        sentence,
      );
      return;
    }
    if (entity === null) {
      this.#put(quantity.value, unit, measure === 'seats' ? 'seats' : 'not-understood', sentence);
      return;
    }
    if (poll !== null) {
      if (measure !== 'share')
        this.#put(quantity.value, unit, measure === 'seats' ? 'seats' : 'unrelated', sentence);
      else if (
        isOldPoll(sentence.text, quantity.start - sentence.start) ||
        !this.#polls.addShare(
          poll,
          entity,
          quantity,
          sentence,
          areaNear(quantity, mentions, sentence, this.#frame),
        )
      ) {
        this.#put(quantity.value, unit, 'change', sentence);
      }
      return;
    }
    if (measure === 'seats' && isProjected(sentence.text)) {
      this.#put(quantity.value, unit, 'seats', sentence);
      return;
    }
    if (this.#isPollArticle || !hasVotes) {
      this.#put(quantity.value, unit, 'not-understood', sentence);
      return;
    }
    this.#facts.push({
      entity,
      measure,
      figure: quantity,
      at: sentence,
      age,
      isHeadline: sentence.text === this.#source.title,
      party: null,
      area,
      isPopularVote: /\bpopular vote\b/i.test(sentence.text),
      countedPercent: counted,
    });
  }

  #placeOther(quantity: Quantity, role: Role, scope: Scope, poll: PollDraft | null, reading: Reading): void {
    const { sentence, mentions } = reading;
    const isCount = quantity.unit === 'count' || quantity.unit === 'bare';
    const kind = CONTEXT_KINDS[role];
    if (role === 'none') return;
    if (role === 'sample') {
      const draft = poll ?? this.#polls.current;
      if (draft !== null && Number.isInteger(quantity.value))
        this.#polls.addSample(draft, quantity.value, sampleArea(quantity, mentions, sentence));
      return;
    }
    if (role === 'margin' && poll !== null && /margin of|error/.test(sentence.text))
      poll.marginOfErrorPoints ??= quantity.value <= 15 ? quantity.value : null;
    if (role === 'progress' && scope === 'count' && poll === null) {
      this.#progress.push(progressOf(quantity, reading, this.#read.text));
      return;
    }
    if (
      kind !== undefined &&
      scope === 'count' &&
      poll === null &&
      (quantity.unit === 'percent'
        ? kind === 'turnout' && quantity.value <= 100
        : isCount && Number.isInteger(quantity.value))
    ) {
      this.#addContext(kind, quantity, sentence);
      return;
    }
    const why = kind !== undefined || role === 'progress' ? (scope === 'count' ? 'unrelated' : scope) : role;
    if (
      why === 'threshold' ||
      why === 'margin' ||
      why === 'change' ||
      why === 'subgroup' ||
      why === 'unrelated' ||
      why === 'previous-election' ||
      why === 'first-round' ||
      why === 'not-understood' ||
      why === 'seats'
    ) {
      this.#put(
        quantity.value,
        quantity.unit === 'bare' ? (quantity.nounWord ?? 'count') : quantity.unit,
        why,
        sentence,
      );
    } else if (quantity.unit === 'percent') this.#put(quantity.value, 'percent', 'unrelated', sentence);
  }

  #addContext(
    kind: ContextFact['kind'],
    quantity: Pick<Quantity, 'value' | 'unit' | 'asWorded' | 'qualifier'>,
    at: { start: number; end: number },
  ): void {
    const unit = quantity.unit === 'percent' ? 'percent' : 'count';
    const known = this.#context.find((fact) => fact.kind === kind && fact.unit === unit);
    if (known !== undefined) {
      if (known.value !== quantity.value) this.#put(quantity.value, unit, 'unrelated', at);
      return;
    }
    this.#context.push({
      kind,
      value: quantity.value,
      unit,
      asWorded: quantity.asWorded,
      qualifier: quantity.qualifier,
      evidence: evidenceOf(this.#read.text, at),
    });
  }

  #readRow(row: Row): void {
    const label = ROW_LABELS.find(([words]) => words.test(row.label));
    const [first] = row.cells;
    if (label !== undefined && first !== undefined) {
      if (Number.isInteger(first.value) || label[1] === 'turnout') {
        this.#addContext(
          label[1],
          {
            value: first.value,
            unit: first.isPercent || (label[1] === 'turnout' && first.value <= 100) ? 'percent' : 'count',
            asWorded: first.asWorded,
            qualifier: 'exactly',
          },
          row,
        );
      }
      return;
    }
    if (OTHER_ROWS.test(row.label)) return;
    const entity = this.#read.registry.resolve(rowMention(row));
    if (entity.kind === 'place') return;
    const isNamed =
      row.columns.length >= row.cells.length ||
      (row.columns.length > 0 &&
        row.cells.length - row.columns.length <= 1 &&
        row.columns.some(({ measure }) => measure !== 'other'));
    if (row.columns.length === 0 && (row.cells.length > 3 || row.hasUnknownHeader)) return;
    row.cells.forEach((cell, index) => {
      const column = isNamed ? row.columns[index] : undefined;
      const measure = cell.isPercent
        ? 'share'
        : (column?.measure ?? (isNamed ? undefined : guessMeasure(cell.value, cell.asWorded)));
      if (measure === undefined || measure === 'other' || column?.option != null) return;
      if (!Number.isFinite(cell.value) || (measure === 'share' && cell.value > 100)) return;
      this.#facts.push({
        entity,
        measure,
        figure: { value: cell.value, asWorded: cell.asWorded, qualifier: 'exactly' },
        at: row,
        age: 0,
        isHeadline: false,
        party: row.party,
        area: null,
        isPopularVote: false,
        countedPercent: null,
      });
    });
  }

  #put(value: number, unit: string, why: SetAside['why'], at: { start: number; end: number }): void {
    this.setAside.push({ value, unit, why, evidence: evidenceOf(this.#read.text, at) });
  }
}

function guessMeasure(value: number, asWorded: string): 'share' | 'votes' | undefined {
  if (Number.isInteger(value) && value >= 1000) return 'votes';
  return /[.,]\d{1,2}$/.test(asWorded) && value <= 100 ? 'share' : undefined;
}

/** The poll whose figure this is: the last one spoken of before it, or one that closes the clause behind it. */
function governing(
  quantity: Quantity,
  references: readonly PollReference[],
  drafts: ReadonlyMap<PollReference, PollDraft>,
  carried: PollDraft | null,
  sentence: Sentence,
): PollDraft | null {
  const words = sentence.text.toLowerCase();
  const at = quantity.start - sentence.start;
  const named = references.find(
    (reference) => reference.start >= quantity.end && reference.start - quantity.end < 40,
  );
  if (
    named !== undefined &&
    /^ ?(?:of (?:the )?votes? )?\(?(?:according to|in|by|from)? ?(?:an?|the|its)? ?$/.test(
      words.slice(quantity.end - sentence.start, named.start - sentence.start),
    )
  ) {
    return drafts.get(named) ?? null;
  }
  const before = references.findLast((reference) => reference.start < quantity.start);
  if (before !== undefined) {
    const between = words.slice(before.end - sentence.start, at);
    const isCounter =
      /\b(?:but|while|whereas|although|though|compared)\b[^;]*\b(?:count|counted|results?|commission|official|actually|ballots)\b|;[^;]*\b(?:count|counted|results?|commission|official)\b/.test(
        between,
      );
    return isCounter ? null : (drafts.get(before) ?? null);
  }
  const behind = references.find((reference) => reference.start >= quantity.end);
  if (behind !== undefined) {
    const between = words.slice(quantity.end - sentence.start, behind.start - sentence.start);
    if (
      /\b(?:according to|in an?|in the|by an?|by the|of an?|of the|based on|citing|from an?|from the|an?|the|per|latest|new)\b[^;]{0,60}$/.test(
        between,
      ) &&
      !/\b(?:in line with|than|close to|similar|match\w*|confirm\w*|contrast|unlike|after|before|contradict\w*|as)\b/.test(
        between,
      )
    ) {
      return drafts.get(behind) ?? null;
    }
  }
  return carried;
}

/** ", where she took 61.4 percent": a part of the contest that was just named. */
function where(sentence: Sentence): number | null {
  const match = /,? (?:where|whose) (?:he|she|they|it|the|\p{Lu})/u.exec(sentence.text);
  return match === null ? null : sentence.start + match.index;
}

/** Sentences that begin inside a quotation: an odd number of marks stands before them in their paragraph. */
function sentencesInQuotes(sentences: readonly Sentence[]): ReadonlySet<Sentence> {
  const open = new Set<Sentence>();
  let paragraph = -1;
  let marks = 0;
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) marks = 0;
    paragraph = sentence.paragraph;
    if (marks % 2 === 1) open.add(sentence);
    marks += sentence.text.split('"').length - 1;
  }
  return open;
}

/** Whether a figure is part of what somebody is quoted with: a claim, not the count. */
function isInQuote(sentence: Sentence, at: number, isOpen: boolean): boolean {
  const before = sentence.text.slice(0, at - sentence.start).split('"').length - 1;
  return (before + (isOpen ? 1 : 0)) % 2 === 1;
}

/** The answers as the article writes them: Leave and Remain where it does, else Yes and No. */
function referendumAnswers({ registry }: ReadText): { yes: Entity; no: Entity } {
  const find = (words: RegExp): Entity | undefined =>
    registry.entities.find(({ kind, name }) => kind === 'option' && words.test(name));
  const leave = find(/^leave$/i);
  const plain = (name: string): Entity => ({
    name,
    kind: 'option',
    titles: [],
    mentionCount: 0,
    firstAt: 0,
    isDoubtful: false,
  });
  return {
    yes: leave ?? find(/^yes$/i) ?? plain('Yes'),
    no:
      (leave === undefined ? find(/^no$/i) : find(/^remain$/i)) ??
      plain(leave === undefined ? 'No' : 'Remain'),
  };
}

/** In a party's primaries, the state that a sentence opens with: "In Virginia, Whitfield beat her 44.2% to 38.6%". */
function stateIn({ sentence, mentions }: Reading): string | null {
  const [first] = mentions;
  const isOpening = sentence.tokens[0]?.lower === 'in' && first?.lead === 1;
  return isOpening && first.kind === 'place' ? first.name : null;
}

function hasSubgroup(words: string): boolean {
  return /\b[Aa]mong (?!(?:all |the |those |them\b)?(?:likely|registered|decided|eligible)? ?(?:voters|adults|respondents|electors|party members|members)\b(?! (?:in [\w ]+ )?(?:aged|younger|older|under|over|who|paying|with|without|from|of|in rural|in urban)))(?:[\w-]+ ){0,9}?(?:women|men|independents|democrats|republicans|bloc|younger|older|voters|whites|blacks|latinos|hispanics|people|graduates|catholics|evangelicals|supporters|paying|aged|under|over|youth|workers|farmers|protestants|muslims)\b|\b(?:crossbreak|cross-break|subsample|sub-sample|approval rating|approve of|right direction|wrong (?:track|road|direction)|highest rating|own rating|net rating)\b/i.test(
    words,
  );
}

function isOldPoll(text: string, at: number): boolean {
  return (
    /\b(?:last month|a month (?:ago|earlier)|last week|a week (?:ago|earlier)|previous (?:poll|survey)|earlier (?:poll|survey)|in (?:a|the) (?:poll|survey) (?:last|a)|last (?:january|february|march|april|may|june|july|august|september|october|november|december))\b[^,;]{0,60}$/i.test(
      text.slice(Math.max(0, at - 120), at),
    ) ||
    /^[^,;]{0,25}\b(?:last month|a month (?:ago|earlier)|last week|a week (?:ago|earlier)|in (?:the|its) previous (?:poll|survey))\b/i.test(
      text.slice(at),
    )
  );
}

function isProjected(text: string): boolean {
  return /\b(?:project\w*|on track|on course|expected to|predict\w*|forecast\w*|exit polls?|could|would|set to|likely to)\b/i.test(
    text,
  );
}

/** The place that a poll's figure is for: "in Florida" in the same clause. */
function areaNear(
  quantity: Quantity,
  mentions: readonly Mention[],
  sentence: Sentence,
  _frame: ScopeFrame,
): string | null {
  const places = mentions.filter(
    (mention) =>
      mention.kind === 'place' &&
      /^(?:in|for|of|across)$/.test(sentence.tokens[mention.lead - 1]?.lower ?? ''),
  );
  if (places.length === 0) return null;
  const behind = places.find(
    (place) =>
      place.start > quantity.end &&
      !/[;.]|\band\b|\bbut\b/.test(
        sentence.text.slice(quantity.end - sentence.start, place.start - sentence.start),
      ) &&
      place.start - quantity.end < 45,
  );
  const before = places.findLast((place) => place.end < quantity.start);
  return before?.name ?? behind?.name ?? null;
}

function sampleArea(quantity: Quantity, mentions: readonly Mention[], sentence: Sentence): string | null {
  const behind = mentions.find(
    (mention) =>
      mention.kind === 'place' &&
      mention.start > quantity.end &&
      mention.start - quantity.end < 40 &&
      sentence.tokens[mention.lead - 1]?.lower === 'in',
  );
  const others = mentions.filter(
    (mention) => mention.kind === 'place' && sentence.tokens[mention.lead - 1]?.lower === 'in',
  );
  return others.length >= 2 ? (behind?.name ?? null) : null;
}

const STATION_WORDS =
  /^ (?:of )?(?:[\w']+ ){0,3}?(?:polling|precincts?|stations|sites|protocols|districts|wards|counties|constituencies|tally sheets|ballot boxes|boxes)/;

function progressOf(quantity: Quantity, { sentence, quantities }: Reading, text: string): Progress {
  const after = text.slice(quantity.end, Math.min(sentence.end, quantity.end + 90)).toLowerCase();
  const phrase =
    /^ (?:of (?:the |all |its |total |cast )*)(?:[\p{L}'-]+ ){0,2}?(?:votes?|ballots?|vote|precincts?|stations?|places|sites|protocols?|results?|returns|districts|wards|counties|constituencies|sheets|boxes|count|units|centres|centers|papers)(?: cast)?|^ (?:precincts?|polling stations|expected vote)/u.exec(
      text.slice(quantity.end, Math.min(sentence.end, quantity.end + 90)),
    );
  const unit = /expected/.test(after.slice(0, 40))
    ? 'expected-vote'
    : STATION_WORDS.test(after)
      ? 'polling-stations'
      : /^ (?:of )?(?:[\w']+ ){0,3}?(?:votes?|ballots?|papers)\b/.test(after)
        ? 'ballots'
        : 'unspecified';
  const of =
    /(\d[\d,. ]*\d|\d) (?:out )?of (?:the |a total of )?(\d[\d,. ]*\d) (?:[\w']+ ){0,3}?(?:polling|precincts|stations|protocols|districts|ballots|votes|sites)/.exec(
      sentence.text.slice(0, 600),
    );
  const counts =
    of === null
      ? []
      : [of[1], of[2]].map(
          (digits) =>
            quantities.find((each) => digits !== undefined && each.asWorded === digits.trim())?.value ?? null,
        );
  return {
    valuePercent: quantity.value,
    unit,
    counted: counts[0] ?? null,
    total: counts[1] ?? null,
    asWorded: text.slice(quantity.start, quantity.end + (phrase?.[0].length ?? 0)),
    evidence: evidenceOf(text, sentence),
  };
}

/** A live blog's entries ("UPDATE 3.", "21:40") by paragraph: 0 for the newest. */
function entryAges(sentences: readonly Sentence[]): ReadonlyMap<number, number> {
  const marks: { paragraph: number; value: number }[] = [];
  const seen = new Set<number>();
  for (const { text, paragraph } of sentences) {
    if (seen.has(paragraph)) continue;
    seen.add(paragraph);
    const update = /^update (\d{1,3})\b/i.exec(text);
    const time = /^\(?(\d{1,2})[:.](\d\d)(?: ?(am|pm|a\.m|p\.m|gmt|cet|local))?/i.exec(text);
    if (update !== null) marks.push({ paragraph, value: Number(update[1]) });
    else if (time !== null)
      marks.push({
        paragraph,
        value:
          (Number(time[1]) + (/^p/i.test(time[3] ?? '') && Number(time[1]) < 12 ? 12 : 0)) * 60 +
          Number(time[2]),
      });
  }
  const ages = new Map<number, number>();
  if (marks.length < 2) return ages;
  const [first, second] = marks;
  const isNewestFirst = (first?.value ?? 0) > (second?.value ?? 0);
  const ordered = isNewestFirst ? marks : marks.toReversed();
  const rankOf = new Map(ordered.map(({ paragraph }, rank) => [paragraph, rank]));
  let current = 0;
  for (const { paragraph } of sentences) {
    const rank = rankOf.get(paragraph);
    if (rank !== undefined) current = rank;
    else if (!rankOf.has(paragraph) && paragraph < (marks[0]?.paragraph ?? 0))
      current = isNewestFirst ? 0 : marks.length;
    ages.set(paragraph, current);
  }
  return ages;
}
