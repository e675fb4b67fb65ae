import type { Edition, EditionResult } from '../election/edition.ts';
import { findLead } from '../election/lead.ts';
import { groupByArea, placeResults, rankResults } from '../election/ranking.ts';
import { isFinal } from '../election/stage.ts';
import { sumShares } from '../election/sums.ts';
import { answerButtons } from './buttons.ts';
import { callText } from './call.ts';
import { decimalText, shareText } from './figure-text.ts';
import type { Block, Message } from './message.ts';
import { closing, opening } from './status.ts';
import type { Words } from './words.ts';

/** As many lines as a phone's screen still shows as one table. */
const MAX_ROWS = 40;

/** `/results`: the whole contest, then its areas, ranked, with exactly the figures its source states. */
export function resultsMessage(edition: Edition, words: Words): Message {
  const whole = placeResults(edition.results).map(({ result }) => result);
  const remarks = [leadText(edition, words), outcomeText(edition, words), sumText(whole, words)].filter(
    (text) => text !== null,
  );
  return {
    blocks: [
      ...opening(edition, words),
      ...resultTables(edition, words),
      ...(remarks.length > 0 ? [paragraph(remarks.join('\n'))] : []),
      ...findingNotes(edition, words),
      ...closing(edition, words),
    ],
    buttons: answerButtons('results', edition, words),
  };
}

/** A table for the whole contest and one for each area, as far as they fit. */
function resultTables({ results }: Edition, words: Words): Block[] {
  if (results.length === 0) return [paragraph(words.say('results-none'))];
  const ranked = rankResults(results);
  const shown = ranked.slice(0, MAX_ROWS);
  const tables = [...groupByArea(shown)].flatMap(([area, group]): Block[] => [
    ...(area === null ? [] : [{ type: 'heading' as const, text: area }]),
    { type: 'table', rows: group.map((result) => resultRow(result, words)) },
  ]);
  const more = ranked.length - shown.length;
  return more > 0 ? [...tables, paragraph(words.say('results-more', { count: more }))] : tables;
}

/** A candidate's share, votes and seats, whichever are stated; a missing one is never computed from another. */
export function resultFigures(result: EditionResult, words: Words): string[] {
  const { sharePercent, votes, seats } = result;
  return [
    sharePercent === null ? null : shareText({ ...result, sharePercent }, words),
    votes === null ? null : words.count(votes),
    seats === null ? null : words.say('seats', { count: seats }),
  ].filter((figure) => figure !== null);
}

function resultRow(result: EditionResult, words: Words): string[] {
  const name = result.party === null ? result.name : `${result.name} (${result.party})`;
  const figures = resultFigures(result, words);
  return [name, ...(figures.length > 0 ? figures : [words.say('not-stated')])];
}

/** Status before winner: "leads" while counting goes on, "is first" when it is over. */
function leadText({ results, stage }: Edition, words: Words): string | null {
  const lead = findLead(results);
  if (lead === null || lead.leadPoints === null) return null;
  if (lead.leadPoints === 0) {
    return words.say('results-tied', { names: words.list([lead.first.name, lead.second.name]) });
  }
  return words.say(isFinal(stage) ? 'results-first' : 'results-leads', {
    name: lead.first.name,
    points: decimalText(lead.leadPoints, words),
  });
}

/** What the source says of the outcome, and what may be said of it at this stage. */
function outcomeText({ results, stage, call }: Edition, words: Words): string | null {
  if (call) return callText(call, words);
  const inRunoff = results.filter(({ outcome, area }) => outcome === 'runoff' && area === null);
  if (inRunoff.length > 0) {
    return words.say('results-runoff', { names: words.list(inRunoff.map(({ name }) => name)) });
  }
  const elected = results.find(({ outcome, area }) => outcome === 'elected' && area === null);
  if (isFinal(stage)) {
    return elected === undefined ? null : words.say('results-declared', { name: elected.name });
  }
  return results.length === 0 ? null : words.say('results-leading-is-not-won');
}

function sumText(results: readonly EditionResult[], words: Words): string | null {
  const sum = sumShares(results);
  return sum === null ? null : words.say('results-sum', { sum: words.decimal(sum.sumPercent, sum.decimals) });
}

/** What the referee remarked on these figures, in its own words: a warning is not kept from readers. */
function findingNotes({ findings }: Edition, words: Words): Block[] {
  const remarks = findings.filter(({ severity }) => severity !== 'note').slice(0, 3);
  if (remarks.length === 0) return [];
  return [
    paragraph(words.say('findings-heading')),
    { type: 'list', items: remarks.map(({ message }) => [message]) },
  ];
}

function paragraph(text: string): Block {
  return { type: 'paragraph', text: [text] };
}
