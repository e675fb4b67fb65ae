import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { openArticle } from '../article/open-article.ts';
import { readArticle } from '../article/read-article.ts';
import { UnreadableArticle } from '../article/unreadable-article.ts';
import type { Evidence } from '../election/evidence.ts';
import type { ContextFact, Report } from '../election/report.ts';
import { EXIT, type Exit, type Io, say } from './io.ts';
import { isSameName, nameWords } from './same-name.ts';

const words = z.nullish(z.string());
const number = z.nullish(z.number());
const wordList = z.nullish(z.array(z.string()));
const GoldName = z.object({ name: z.string(), aliases: wordList, share: number });

/** What a careful reader finds in an article; `optional` is what may be found without being asked for. */
const Gold = z.object({
  kind: z.string(),
  contest: z.object({ place: words, office: words, date: words, placeAlt: wordList, officeAlt: wordList }),
  count: z.nullish(z.object({ percentCounted: number })),
  results: z.array(z.extend(GoldName, { votes: number, elected: z.nullish(z.boolean()) })),
  polls: z.array(
    z.object({ pollster: words, pollsterAliases: wordList, sampleSize: number, shares: z.array(GoldName) }),
  ),
  turnout: z.nullish(z.object({ percent: number, voters: number })),
  registeredVoters: number,
  pollingStations: number,
  observers: z.nullish(z.object({ count: z.number(), qualifier: words })),
  statements: z.array(z.object({ speaker: z.string(), aliases: wordList })),
  mustNot: z.nullish(z.array(z.object({ value: z.number(), scope: words }))),
  optional: z.nullish(
    z.object({
      date: wordList,
      percentCounted: z.nullish(z.array(z.number())),
      turnoutPercent: z.nullish(z.array(z.number())),
      voters: z.nullish(z.array(z.number())),
      registeredVoters: z.nullish(z.array(z.number())),
      pollingStations: z.nullish(z.array(z.number())),
      statements: wordList,
      anyPolls: z.nullish(z.boolean()),
      results: z.nullish(z.array(z.object({ name: z.string(), values: z.array(z.number()) }))),
      polls: z.nullish(z.array(z.object({ pollster: words, values: z.array(z.number()) }))),
    }),
  ),
});
type Gold = z.infer<typeof Gold>;

/** How often a field was right, wrong and missing; precision is right of right and wrong, recall of right and missing. */
export interface FieldScore {
  right: number;
  wrong: number;
  missing: number;
}

/** How well a folder of articles was read. */
export interface Evaluation {
  articles: number;
  fields: Map<string, FieldScore>;
  /** Figures that a gold file says are no results and no polls, but that were reported as such. */
  violations: string[];
  refusals: { right: number; of: number };
  grounded: { with: number; without: number };
  /** One line for each figure that is wrong or missing. */
  misses: string[];
}

/** Reads each `NN-slug.txt` of a folder and compares it with its `NN-slug.gold.json`. */
export async function evaluate(folder: string): Promise<Evaluation> {
  const evaluation: Evaluation = {
    articles: 0,
    fields: new Map(),
    violations: [],
    refusals: { right: 0, of: 0 },
    grounded: { with: 0, without: 0 },
    misses: [],
  };
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.gold.json')).sort()) {
    const id = file.replace('.gold.json', '');
    const gold = Gold.parse(JSON.parse(await readFile(join(folder, file), 'utf8')));
    const report = readOrRefuse(await readFile(join(folder, `${id}.txt`)), `${id}.txt`);
    evaluation.articles++;
    new ArticleScore(evaluation, id, gold, report).run();
  }
  return evaluation;
}

function readOrRefuse(bytes: Uint8Array, name: string): Report | null {
  try {
    return readArticle(openArticle(bytes, name));
  } catch (error) {
    if (error instanceof UnreadableArticle) return null;
    throw error;
  }
}

interface Fact {
  name: string;
  aliases: string[];
  value: number;
  measure: 'share' | 'votes';
  pollsters: string[];
  label: string;
}

class ArticleScore {
  readonly #evaluation: Evaluation;
  readonly #id: string;
  readonly #gold: Gold;
  readonly #report: Report | null;

  constructor(evaluation: Evaluation, id: string, gold: Gold, report: Report | null) {
    this.#evaluation = evaluation;
    this.#id = id;
    this.#gold = gold;
    this.#report = report;
  }

  run(): void {
    const { contest, count, turnout, registeredVoters, pollingStations, observers, optional } = this.#gold;
    const main = this.#report?.contests[0];
    const seen = main?.contest;
    this.#words('place', [contest.place, ...(contest.placeAlt ?? [])], seen?.place);
    this.#words('office', [contest.office, ...(contest.officeAlt ?? [])], seen?.office);
    this.#value('date', contest.date, seen?.electionDate, optional?.date);
    this.#value('progress', count?.percentCounted, main?.progress[0]?.valuePercent, optional?.percentCounted);
    this.#value(
      'turnout',
      turnout?.percent,
      this.#context('turnout', 'percent')?.value,
      optional?.turnoutPercent,
    );
    this.#value('votes cast', turnout?.voters, this.#context('votes-cast')?.value, optional?.voters);
    this.#value(
      'registered',
      registeredVoters,
      this.#context('registered-voters')?.value,
      optional?.registeredVoters,
    );
    this.#value(
      'stations',
      pollingStations,
      this.#context('polling-stations')?.value,
      optional?.pollingStations,
    );
    const watching = this.#context('observers');
    const qualifier = watching?.qualifier === 'exactly' ? 'exact' : watching?.qualifier;
    this.#value(
      'observers',
      observers ? `${observers.qualifier ?? 'exact'} ${observers.count}` : null,
      watching ? `${qualifier} ${watching.value}` : null,
    );
    const results = this.#results();
    this.#elected();
    const polls = this.#polls();
    this.#facts('results', results.gold, results.seen, (fact) =>
      (optional?.results ?? []).some(
        ({ name, values }) => isSameName(name, fact.name) && values.includes(fact.value),
      ),
    );
    this.#facts(
      'polls',
      polls.gold,
      polls.seen,
      (fact) =>
        optional?.anyPolls === true ||
        (optional?.polls ?? []).some(
          ({ pollster, values }) =>
            values.includes(fact.value) &&
            (!pollster || fact.pollsters.some((name) => isSameName(pollster, name))),
        ),
    );
    this.#samples();
    if (this.#gold.kind !== 'none') this.#statements();
    this.#mustNot(results, polls);
    this.#grounding();
    if (this.#gold.kind !== 'none') return;
    this.#evaluation.refusals.of++;
    if (results.seen.length === 0 && (polls.seen.length === 0 || optional?.anyPolls))
      this.#evaluation.refusals.right++;
    else this.#evaluation.misses.push(`${this.#id}  figures where there is no election`);
  }

  #context(kind: ContextFact['kind'], unit?: ContextFact['unit']): ContextFact | undefined {
    const facts = this.#report?.contests.flatMap(({ context }) => context) ?? [];
    return facts.find((fact) => fact.kind === kind && (unit === undefined || fact.unit === unit));
  }

  #count(field: string, outcome: keyof FieldScore, what: string): void {
    const score = this.#evaluation.fields.get(field) ?? { right: 0, wrong: 0, missing: 0 };
    score[outcome]++;
    this.#evaluation.fields.set(field, score);
    if (outcome !== 'right') this.#evaluation.misses.push(`${this.#id}  ${outcome} ${field}: ${what}`);
  }

  #value<T extends string | number>(
    field: string,
    gold: T | null | undefined,
    seen: T | null | undefined,
    also?: readonly T[] | null,
  ): void {
    if (seen != null && seen !== gold && also?.includes(seen)) return;
    if (gold != null && gold === seen) this.#count(field, 'right', '');
    else {
      if (seen != null) this.#count(field, 'wrong', `${seen}, not ${gold ?? 'stated'}`);
      if (gold != null) this.#count(field, 'missing', String(gold));
    }
  }

  #words(
    field: string,
    golds: readonly (string | null | undefined)[],
    seen: string | null | undefined,
  ): void {
    const known = golds.filter((gold) => gold != null);
    if (known.length === 0) {
      if (seen != null) this.#count(field, 'wrong', seen);
    } else if (seen != null && known.some((gold) => stems(gold).some((stem) => stems(seen).includes(stem))))
      this.#count(field, 'right', '');
    else {
      if (seen != null) this.#count(field, 'wrong', `${seen}, not ${known[0]}`);
      this.#count(field, 'missing', String(known[0]));
    }
  }

  #results(): { gold: Fact[]; seen: Fact[] } {
    const gold = this.#gold.results.flatMap(({ name, aliases, share, votes }) =>
      factsOf(name, aliases, share, votes, []),
    );
    const seen = this.#report?.contests.flatMap(({ results }) =>
      results.flatMap(({ name, sharePercent, votes }) => factsOf(name, [], sharePercent, votes, [])),
    );
    return { gold, seen: seen ?? [] };
  }

  /** Winners, found by name: whom the article says was elected. */
  #elected(): void {
    const seen = (this.#report?.contests ?? [])
      .flatMap(({ results }) => results)
      .filter(({ outcome }) => outcome === 'elected');
    const left = new Set(seen);
    for (const { name, aliases, elected } of this.#gold.results) {
      if (elected !== true) continue;
      const found = seen.filter((result) =>
        [name, ...(aliases ?? [])].some((gold) => isSameName(gold, result.name)),
      );
      this.#count('elected', found.length === 0 ? 'missing' : 'right', name);
      // One person may have won in two places.
      for (const result of found) left.delete(result);
    }
    for (const { name } of left)
      if (this.#gold.results.some(({ elected }) => elected != null)) this.#count('elected', 'wrong', name);
  }

  #polls(): { gold: Fact[]; seen: Fact[] } {
    const gold = this.#gold.polls.flatMap(({ pollster, pollsterAliases, shares }) => {
      const names = pollster ? [pollster, ...(pollsterAliases ?? [])] : [];
      return shares.flatMap(({ name, aliases, share }) => factsOf(name, aliases, share, null, names));
    });
    const polls = this.#report?.contests.flatMap((contest) => contest.polls) ?? [];
    const seen = polls
      .filter(({ kind }) => kind !== 'quick-count')
      .flatMap(({ pollster, shares }) =>
        shares.flatMap(({ name, sharePercent }) =>
          factsOf(name, [], sharePercent, null, pollster === null ? [] : [pollster]),
        ),
      );
    return { gold, seen };
  }

  /** How many were asked, for the polls whose pollster has a name. */
  #samples(): void {
    const polls = this.#report?.contests.flatMap((contest) => contest.polls) ?? [];
    for (const { pollster, pollsterAliases, sampleSize } of this.#gold.polls) {
      if (pollster == null || sampleSize == null) continue;
      const names = [pollster, ...(pollsterAliases ?? [])];
      const sizes = polls
        .filter(
          (poll) => poll.pollster !== null && names.some((name) => isSameName(name, poll.pollster ?? '')),
        )
        .flatMap((poll) => poll.sampleSize ?? []);
      const label = `${pollster}: ${sampleSize}`;
      if (sizes.includes(sampleSize)) this.#count('samples', 'right', label);
      else this.#count('samples', sizes.length > 0 ? 'wrong' : 'missing', label);
    }
  }

  #facts(
    field: string,
    golds: readonly Fact[],
    seen: readonly Fact[],
    isOptional: (fact: Fact) => boolean,
  ): void {
    const left = new Set(seen);
    for (const gold of golds) {
      const found = [...left].find((fact) => isSameFact(gold, fact));
      if (found === undefined) this.#count(field, 'missing', gold.label);
      else {
        left.delete(found);
        this.#count(field, 'right', '');
      }
    }
    for (const fact of left) if (!isOptional(fact)) this.#count(field, 'wrong', fact.label);
  }

  #statements(): void {
    const speakers = new Set(this.#report?.statements.map(({ speaker }) => speaker));
    for (const { speaker, aliases } of this.#gold.statements) {
      const found = [...speakers].filter((name) =>
        [speaker, ...(aliases ?? [])].some((gold) => isSameName(gold, name)),
      );
      this.#count('statements', found.length > 0 ? 'right' : 'missing', speaker);
      for (const name of found) speakers.delete(name);
    }
    const optional = this.#gold.optional?.statements ?? [];
    for (const name of speakers)
      if (!optional.some((other) => isSameName(other, name))) this.#count('statements', 'wrong', name);
  }

  #mustNot(results: { gold: Fact[]; seen: Fact[] }, polls: { gold: Fact[]; seen: Fact[] }): void {
    const allowed = [...results.gold, ...polls.gold].map(({ value }) => value);
    for (const { value, scope } of this.#gold.mustNot ?? []) {
      if (allowed.includes(value)) continue;
      const seen = [...results.seen, ...(scope === 'results' ? [] : polls.seen)].map((fact) => fact.value);
      if (scope === 'all') seen.push(this.#context('turnout', 'percent')?.value ?? Number.NaN);
      if (seen.includes(value)) this.#evaluation.violations.push(`${this.#id}  ${value}`);
    }
  }

  #grounding(): void {
    const evidence = (this.#report?.contests ?? []).flatMap(({ progress, results, polls, context }) => [
      ...progress.map((figure) => [figure.evidence]),
      ...results.map((figure) => figure.evidence),
      ...polls.flatMap(({ shares }) => shares.map((figure) => [figure.evidence])),
      ...context.map((figure) => [figure.evidence]),
    ]);
    for (const places of evidence) this.#evaluation.grounded[isGrounded(places) ? 'with' : 'without']++;
  }
}

function isGrounded(places: readonly Evidence[]): boolean {
  return (
    places.length > 0 && places.every(({ exact, start, end }) => exact !== '' && end - start === exact.length)
  );
}

function factsOf(
  name: string,
  aliases: readonly string[] | null | undefined,
  share: number | null | undefined,
  votes: number | null | undefined,
  pollsters: string[],
): Fact[] {
  const fact = (value: number, measure: Fact['measure']): Fact => ({
    name,
    aliases: [...(aliases ?? [])],
    value,
    measure,
    pollsters,
    label: `${pollsters.length > 0 ? `${pollsters[0]}: ` : ''}${name} ${value}${measure === 'share' ? '%' : ' votes'}`,
  });
  return [...(share == null ? [] : [fact(share, 'share')]), ...(votes == null ? [] : [fact(votes, 'votes')])];
}

function isSameFact(gold: Fact, seen: Fact): boolean {
  const isValue = gold.measure === seen.measure && Math.abs(gold.value - seen.value) < 0.0051;
  const isPollster =
    gold.pollsters.length === 0 ||
    gold.pollsters.some((name) =>
      seen.pollsters.some((other) => stems(name).some((stem) => stems(other).includes(stem))),
    );
  return isValue && isPollster && [gold.name, ...gold.aliases].some((name) => isSameName(name, seen.name));
}

const NO_STEMS = new Set(
  'election elections vote national general member members runoff round city new for on in to'.split(' '),
);

/** Words cut to their first seven letters, so that "presidency" and "presidential" meet. */
function stems(text: string): string[] {
  const all = nameWords(text).map((word) => word.slice(0, 7));
  const kept = all.filter((word) => !NO_STEMS.has(word));
  return kept.length > 0 ? kept : all;
}

/** `teller eval [FOLDER] [--verbose]`: precision and recall by field on the project's own corpus, or on a folder. */
export async function evalCommand(args: string[], io: Io): Promise<Exit> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { verbose: { type: 'boolean', default: false } },
  });
  const evaluation = await evaluate(positionals[0] ?? 'test/corpus');
  for (const line of evaluationLines(evaluation, values.verbose)) say(io.stdout, line);
  return EXIT.done;
}

function evaluationLines(
  { articles, fields, violations, refusals, grounded, misses }: Evaluation,
  isVerbose: boolean,
): string[] {
  const percent = (part: number, whole: number): string =>
    whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)}%`;
  const lines = [...fields].map(([field, { right, wrong, missing }]) =>
    [
      field.padEnd(12),
      `precision ${percent(right, right + wrong).padStart(6)}`,
      `recall ${percent(right, right + missing).padStart(6)}`,
      `(right ${right}, wrong ${wrong}, missing ${missing})`,
    ].join('  '),
  );
  if (isVerbose)
    lines.push('', ...misses.map((miss) => `  ${miss}`), ...violations.map((one) => `  must not: ${one}`));
  const figures = grounded.with + grounded.without;
  return [
    ...lines,
    '',
    `${articles} articles; figures that must not be reported: ${violations.length}; refused ${refusals.right} of ${refusals.of}; grounded ${grounded.with} of ${figures}`,
  ];
}
