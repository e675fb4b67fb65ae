import { NO_HOUSE_HEADING } from '../cues/poll-words.ts';
import type { Mention } from '../names/names.ts';
import { lowerWords } from '../owners/grammar.ts';
import type { Sentence } from '../text/sentences.ts';
import type { PollContext } from './poll-sources.ts';

const FARTHEST_COLON = 24;
const LEAST_SHARES = 2;
/** As many tokens behind the colon tell a pair. */
const OPENING = 6;
const OF_TWO = /^\d\d?(?:\.\d+)?(?: %| percent)? (?:to|against|[-–—/:]) \d\d?(?:\.\d+)?(?: |$)/;

/**
 * Whoever a line of shares begins with, before its colon: "Corvo for Tele Uno: Solano 43%, Brandt 41%". Null where the
 * line names no such maker or lists nothing.
 */
export function headingMaker(
  { tokens, text }: Sentence,
  mentions: readonly Mention[],
  { contenders, hasPolls }: PollContext,
): Mention | null {
  if (!hasPolls) return null;
  const maker = mentions.find(({ lead }) => lead === (/^[-–•*]$/.test(tokens[0]?.text ?? '') ? 1 : 0));
  if (maker === undefined || maker.kind === 'place' || maker.kind === 'option') return null;
  if (contenders.has(maker.name.toLowerCase()) || NO_HOUSE_HEADING.test(maker.name)) return null;
  const colon = tokens.findIndex(({ text: sign }, at) => at > maker.last && sign === ':');
  if (colon === -1 || colon > FARTHEST_COLON) return null;
  const aside = text.slice(
    maker.end - (tokens[0]?.start ?? 0),
    (tokens[colon]?.start ?? 0) - (tokens[0]?.start ?? 0),
  );
  if (!/^(?:,? for [^():;]+)?(?: ?\([^():;]*\))?(?: for [^():;]+)?$/.test(aside)) return null;
  // "Corvo, for Tele Uno: 51.2 to 48.8": whose the two are was told before.
  if (aside.includes(' for ') && OF_TWO.test(lowerWords(tokens, colon + 1, colon + 1 + OPENING)))
    return maker;
  const listed = mentions.filter(
    ({ last }) => last > colon && /^(?:[:,(–-]|on|at)$|^\d/.test(tokens[last + 1]?.lower ?? ''),
  );
  const numbers = tokens.filter(({ kind }, at) => at > colon && kind === 'number');
  return listed.length >= LEAST_SHARES && numbers.length >= LEAST_SHARES ? maker : null;
}
