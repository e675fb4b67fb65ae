import type { ArticleSource } from '../../election/report.ts';
import type { ReadText } from '../readings.ts';

/** Words of a count: an article without any, that speaks of polls, has no figures but the polls'. */
const COUNT_WORDS =
  /\b(?:(?:votes?|ballots?|precincts|stations|districts|divisions|returns) (?:\w+ )?(?:counted|processed|reporting|tallied)|(?:official|preliminary|final|partial|provisional|early|full) (?:\w+ )?(?:results?|returns|count|figures|tally)|results? (?:show|showed)|(?:of (?:the )?(?:\d+ )?)?(?:constituencies|seats|districts|wards) (?:are |were |have been )?(?:declared|in:)|of the votes? (?:cast|counted))\b/i;
/** Words that tell of a count as of an exit poll's winner. */
const WINNING_WORDS =
  /\b(?:declared (?:the )?winner|won (?:the|sunday's|a) (?:\w+ ){0,3}(?:election|race|runoff|presidency|primary)|(?:received|polled|took|won|got|gets|wins) (?:[\d,]{4,} votes|[\d.]+ ?(?:%|percent|per cent|pct) of (?:the )?(?:valid )?(?:votes?|ballots)))\b/i;

/** A count that is still to come, and one of another election. */
const NOT_YET =
  /\b(?:will|would|due|expected|awaited|to be (?:released|published|announced)|until|have yet|not yet|no official|none of)\b/i;
const LONG_AGO =
  /\b(?:(?:years?|months) ago|(?:at|in) (?:the )?(?:last|previous) (?:\w+ )?(?:election|vote|one)|(?:in|the) (?:19|20)\d\d|(?:january|march|april|june|july|august|september|october|november|december) (?:19|20)\d\d)\b/i;

/** An article that opens with a poll and speaks of no count: all its figures are polls'. */
export function isAboutPolls({ readings }: ReadText, { title }: ArticleSource): boolean {
  const [first = '', second = ''] = readings.map(({ sentence }) => sentence.text);
  const isOnExitPolls = /\bexit polls?\b/i.test(`${title ?? ''} ${first} ${second}`);
  const hasCount = readings.some(({ sentence: { text }, roles }) => {
    // "On these preliminary figures": of the exit poll just told.
    const isOfThese =
      isOnExitPolls && /\bthese (?:preliminary|early|first|partial) (?:figures|results|data)\b/i.test(text);
    const tellsOfCount =
      (COUNT_WORDS.test(text) && !isOfThese) || (!isOnExitPolls && WINNING_WORDS.test(text));
    return roles.includes('progress') || (tellsOfCount && !NOT_YET.test(text) && !LONG_AGO.test(text));
  });
  if (hasCount) return false;
  if (isOnExitPolls) return true;
  const opening = [title ?? '', ...readings.slice(0, 4).map(({ sentence }) => sentence.text)].join('\n');
  return /\b(?:polls?|surveys?)\b/i.test(
    opening.replace(/\b(?:exit polls?|polls (?:open|close)\w*|to the polls|the polls)\b/gi, ''),
  );
}
