import type { Edition, EditionResult } from '../election/edition.ts';
import { findLead } from '../election/lead.ts';
import { groupByArea, placeResults, rankResults } from '../election/ranking.ts';
import { isFinal } from '../election/stage.ts';
import { sumShares } from '../election/sums.ts';
import { answerButtons } from './buttons.ts';
import { callText } from './call.ts';
import { hedged } from './figure-text.ts';
import { findingBlocks } from './findings.ts';
import type { Block, Message } from './message.ts';
import { quotesOf } from './quotes-of.ts';
import { resultTable } from './result-rows.ts';
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
      ...findingBlocks(edition, words),
      ...closing(edition, words),
    ],
    buttons: answerButtons('results', edition, words, quotesOf([...edition.progress, ...edition.results])),
  };
}

/** A table for the whole contest and one for each area, as far as they fit. */
function resultTables({ results }: Edition, words: Words): Block[] {
  if (results.length === 0) return [paragraph(words.say('results-none'))];
  const ranked = rankResults(results);
  const shown = ranked.slice(0, MAX_ROWS);
  const tables = [...groupByArea(shown)].flatMap(([area, group]): Block[] => [
    ...(area === null ? [] : [{ type: 'heading' as const, text: area }]),
    resultTable(group, words),
  ]);
  const more = ranked.length - shown.length;
  return more > 0 ? [...tables, paragraph(words.say('results-more', { count: more }))] : tables;
}

/** Status before winner: "leads" while counting goes on, "is first" when it is over. */
function leadText({ results, stage }: Edition, words: Words): string | null {
  const lead = findLead(results);
  if (lead === null) return null;
  if (lead.isTied) return words.say('results-tied', { names: words.list(lead.tied.map(({ name }) => name)) });
  const { name } = lead.first;
  if (lead.leadPoints !== null) {
    const points = hedged(words.decimal(lead.leadPoints, lead.decimals), lead.qualifier, words);
    return words.say(isFinal(stage) ? 'results-first' : 'results-leads', { name, points });
  }
  if (lead.leadVotes === null) return null;
  const votes = words.count(lead.leadVotes);
  return words.say(isFinal(stage) ? 'results-first-votes' : 'results-leads-votes', { name, votes });
}

/** What the source says of the outcome, and what may be said of it at this stage. */
function outcomeText({ results, stage, contest, call }: Edition, words: Words): string | null {
  if (call) return callText(call, words);
  const namesWith = (wanted: EditionResult['outcome']) =>
    results.filter(({ outcome, area }) => outcome === wanted && area === null).map(({ name }) => name);
  const inRunoff = namesWith('runoff');
  if (inRunoff.length > 0) return words.say('results-runoff', { names: words.list(inRunoff) });
  if (!isFinal(stage)) return results.length === 0 ? null : words.say('results-leading-is-not-won');
  const elected = namesWith('elected');
  if (elected.length === 0) return null;
  return words.say(contest.kind === 'referendum' ? 'results-carried' : 'results-declared', {
    names: words.list(elected),
  });
}

function sumText(results: readonly EditionResult[], words: Words): string | null {
  const sum = sumShares(results);
  if (sum === null) return null;
  const percent = words.say('percent', { value: words.decimal(sum.sumPercent, sum.decimals) });
  return words.say('results-sum', { sum: hedged(percent, sum.qualifier, words) });
}

function paragraph(text: string): Block {
  return { type: 'paragraph', text: [text] };
}
