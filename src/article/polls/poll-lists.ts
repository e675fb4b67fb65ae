import type { Row } from '../tables/row.ts';
import type { Sentence } from '../text/sentences.ts';
import { speaksOfPolls } from './polls.ts';

/** A list of shares, a line each, that a poll's heading opens: "Corvo exit poll, as shown on Tele Uno:". */
export interface PollList {
  rows: readonly Row[];
  /** The sentence right above it, if that is its heading. */
  heading: Sentence | null;
  /** It is the heading that speaks of the poll; else one before does, and the heading names whoever made this one. */
  isOwn: boolean;
  isOfExitPoll: boolean;
}

/** A heading says little else: longer ones tell the news. */
const LONGEST_HEADING = 160;
const LONGEST_NAME = 60;
const OF_A_COUNT =
  /\b(?:counted|counting|count|official|officially|final|partial|provisional|turnout|seats?|ballots)\b/i;
const OF_EXIT_POLL = /\bexit[- ](?:polls?|surveys?)\b/i;

/**
 * The lists of shares that polls' headings open, by the last sentence before each. A heading that is a name alone goes on
 * with what the one before it opened, and so does a list without any that names its first again.
 */
export function pollLists(
  rows: readonly Row[],
  sentences: readonly Sentence[],
): ReadonlyMap<Sentence, PollList[]> {
  const lists = new Map<Sentence, PollList[]>();
  let opened: { isOfExitPoll: boolean } | null = null;
  let last: Sentence | null = null;
  for (const block of blocksOf(rows, sentences)) {
    const { before, rows: listed } = block;
    const isHeaded = before !== null && before !== last && isHeading(before, LONGEST_HEADING);
    const isOwn = isHeaded && speaksOfPolls(before) && !OF_A_COUNT.test(before.text);
    if (isOwn) opened = { isOfExitPoll: OF_EXIT_POLL.test(before.text) };
    else if (before !== null && before !== last) opened = introducedBy(before, sentences, opened);
    last = before;
    if (before === null || opened === null || !listed.some(hasShare)) continue;
    const list = { rows: listed, heading: isHeaded ? before : null, isOwn, ...opened };
    lists.set(before, [...(lists.get(before) ?? []), list]);
  }
  return lists;
}

/** Whether a bare name over a list goes on with the polls spoken of before it. */
function introducedBy(
  heading: Sentence,
  sentences: readonly Sentence[],
  opened: { isOfExitPoll: boolean } | null,
): { isOfExitPoll: boolean } | null {
  if (!isHeading(heading, LONGEST_NAME) || !/^\p{Lu}/u.test(heading.text) || OF_A_COUNT.test(heading.text))
    return null;
  const above = sentences[sentences.indexOf(heading) - 1];
  if (above === undefined) return null;
  if (speaksOfPolls(above) && above.text.endsWith(':') && !OF_A_COUNT.test(above.text))
    return { isOfExitPoll: OF_EXIT_POLL.test(above.text) };
  return opened;
}

function isHeading({ text }: Sentence, longest: number): boolean {
  return text.endsWith(':') && text.length <= longest;
}

function hasShare({ cells }: Row): boolean {
  return cells.length === 1 && cells[0]?.isPercent === true && cells[0].value <= 100;
}

/** Rows with no sentence between them, and no label twice. */
function blocksOf(
  rows: readonly Row[],
  sentences: readonly Sentence[],
): { before: Sentence | null; rows: Row[] }[] {
  const blocks: { before: Sentence | null; rows: Row[] }[] = [];
  for (const row of rows.toSorted((a, b) => a.start - b.start)) {
    const before = sentences.findLast(({ start }) => start < row.start) ?? null;
    const block = blocks.at(-1);
    const isNext = block?.before === before && block.rows.every(({ label }) => label !== row.label);
    if (block !== undefined && isNext) block.rows.push(row);
    else blocks.push({ before, rows: [row] });
  }
  return blocks;
}
