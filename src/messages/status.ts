import type { Contest } from '../election/contest.ts';
import type { Edition, EditionSource } from '../election/edition.ts';
import type { Block } from './message.ts';
import { progressText } from './progress-text.ts';
import type { Words } from './words.ts';

/** "Azerbaijan: presidential election, 7 February 2024". */
export function contestTitle(contest: Contest, words: Words): string {
  const place = contest.place === null ? words.say('place-unstated') : words.place(contest.place);
  const kind = kindText(contest, words);
  const title =
    contest.electionDate === null
      ? words.say('contest', { place, kind })
      : words.say('contest-dated', { place, kind, date: words.day(contest.electionDate) });
  return contest.round === null
    ? title
    : words.say('contest-round', { contest: title, round: contest.round });
}

/** "party vote (leader of the Harbour Party)": the article's word for the office where the kind does not tell which it is. */
function kindText({ kind, office }: Contest, words: Words): string {
  const said = words.say(`kind-${kind}`);
  const isTold =
    office === null ||
    kind === 'parliamentary' ||
    kind === 'referendum' ||
    kind === 'other' ||
    (kind === 'presidential' && office.startsWith('president'));
  return isTold ? said : `${said} (${office})`;
}

/** What every answer begins with: which election, what kind of number, how far the count is. */
export function opening(edition: Edition, words: Words): Block[] {
  const stage = words.say(`stage-${edition.stage ?? 'none'}`);
  const stated = edition.progress.map((each) => progressText(each, words));
  const counting = edition.stage === 'unofficial-partial' || edition.stage === null;
  const progress =
    stated.length > 0
      ? [words.say('progress', { progress: stated.join('; ') })]
      : counting
        ? [words.say('progress-unstated')]
        : [];
  return [
    { type: 'heading', text: contestTitle(edition.contest, words) },
    { type: 'paragraph', text: [[stage, ...progress].join(' ')] },
  ];
}

/** What every answer ends with: the sources of its figures, the as-of day, the edition. */
export function closing(edition: Edition, words: Words, sources = citedByCount(edition)): Block[] {
  const lines = sources.map((source) => {
    const name = sourceName(source, words);
    return source.publishedOn === null
      ? words.say('source-line', { source: name })
      : words.say('source-line-dated', { source: name, date: words.day(source.publishedOn) });
  });
  const asOf =
    edition.asOf === null
      ? words.say('as-of-unstated')
      : words.say('as-of', { date: words.day(edition.asOf) });
  const number = words.say('edition-line', {
    number: edition.number,
    moment: words.moment(edition.publishedAt),
  });
  return [
    { type: 'note', text: [[...lines, ...onlySource(edition, words), `${asOf} ${number}`].join('\n')] },
  ];
}

/** Several articles of one agency are still one source. */
function onlySource({ sources }: Edition, words: Words): string[] {
  const origins = new Set(sources.map(({ agency, publisher }) => agency ?? publisher));
  const [origin] = origins;
  return origins.size === 1 && origin != null ? [words.say('one-source', { source: origin })] : [];
}

/** "brief after Trend via MENAFN": a brief is never passed off as the agency's own text. */
export function sourceName(source: EditionSource, words: Words): string {
  const { agency, publisher } = source;
  const name =
    agency !== null && publisher !== null && agency !== publisher
      ? words.say('source-agency', { agency, publisher })
      : (agency ?? publisher ?? words.say('source-unnamed'));
  return words.say(`source-${source.kind}`, { name });
}

/** The sources that these figures cite, in the edition's order. */
export function citedSources(
  edition: Edition,
  figures: readonly { cites: readonly { source: number }[] }[],
): EditionSource[] {
  const cited = new Set(figures.flatMap((figure) => figure.cites.map((cite) => cite.source)));
  return edition.sources.filter((_, index) => cited.has(index));
}

function citedByCount(edition: Edition): EditionSource[] {
  const cited = citedSources(edition, [...edition.results, ...edition.progress]);
  return cited.length > 0 ? cited : edition.sources;
}
