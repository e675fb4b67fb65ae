import { CHANNELS_NO_NAMES, GIVING_VERBS } from '../cues/poll-words.ts';
import type { Mention } from '../names/names.ts';
import { lowerWords } from '../owners/grammar.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';

/** Whether a name stands right behind the small words from a token on. */
export function isNamedBehind(tokens: readonly Token[], mentions: readonly Mention[], from: number): boolean {
  const next = mentions.find(({ lead }) => lead >= from);
  return (
    next !== undefined &&
    next.lead < from + 4 &&
    tokens.slice(from, next.lead).every(({ kind, isCapital }) => kind === 'word' && !isCapital)
  );
}

/** "Corvo[, which asked people at the door,] gave Solano 48.4%": a verb of giving, another name, a share. */
export function givesToAnother({ tokens }: Sentence, mentions: readonly Mention[], giver: Mention): boolean {
  if (giver.title !== null || CHANNELS_NO_NAMES.test(giver.name)) return false;
  if (/^(?:by|of|for|to|with|against|over|from|in|at)$/.test(tokens[giver.lead - 1]?.lower ?? ''))
    return false;
  let at = giver.last + 1;
  if (/^(?:institute|agency|firm|company|group|polling)$/.test(tokens[at]?.lower ?? '')) at++;
  at = pastAside(tokens, at);
  if (!GIVING_VERBS.test(tokens[at]?.lower ?? '')) return false;
  if (/^(?:makes|has|puts|sees) it\b/.test(lowerWords(tokens, at, at + 2))) return giver.kind !== 'person';
  const isRaceGiven = /^the (?:race|lead|edge|win|victory|advantage|most votes) to\b/.test(
    lowerWords(tokens, at + 1, at + 5),
  );
  const another = mentions.find(({ lead }) => lead > at && lead <= at + (isRaceGiven ? 6 : 4));
  if (tokens.slice(at, another?.lead ?? at).some(({ kind }) => kind === 'number')) return false;
  const isThem = /^(?:them|him|her|both|the (?:two|pair|rivals))\b/.test(lowerWords(tokens, at + 1, at + 3));
  if (!isThem && (another === undefined || another.name === giver.name || another.kind === 'place'))
    return false;
  const from = isThem ? at + 2 : (another?.last ?? at) + 1;
  const share = tokens.findIndex(({ kind }, index) => index >= from && index < from + 9 && kind === 'number');
  if (share === -1) return false;
  return /^(?:(?:on|at|with|,|ahead|in|front|leading|as|much|about|around|just|over|under|by|:|the|lead|of|a|winning|going|to|race|first|second|"|\(|\)) ?)*$/.test(
    lowerWords(tokens, from, share),
  );
}

/** The token behind ", which worked for Tele Uno," or "(for Tele Uno)"; the same one where nothing of the kind stands. */
export function pastAside(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ',' && tokens[at]?.text !== '(') return at;
  const isList = /\b(?:broadcasters|channels|newspapers|stations|media)\b/.test(
    lowerWords(tokens, at, at + 10),
  );
  const close = tokens[at]?.text === '(' ? ')' : ',';
  const ends = tokens.flatMap(({ text }, index) =>
    index > at && index < at + 18 && text === close ? [index] : [],
  );
  const end = isList ? ends.at(-1) : ends[0];
  return end === undefined ? at : end + 1;
}
