import { isOfNoCount } from '../cues/no-count.ts';
import type { Sentence } from '../text/sentences.ts';
import { changesIn } from './change-asides.ts';
import type { Quantity } from './quantities.ts';

/** Between somebody and the share that is theirs. */
const OWN =
  /\b(?:with|on|at|had|has|have|got|gets|wins?|won|took|takes|polled|received|secured|finished|puts? \w+) (?:about |just |only |over |nearly |more than |some )*$/;
/** "seven per cent ahead of Brandt" */
const PAIRED = /\d ?(?:%|per ?cent)? ?(?:-|–|to) ?$/;
const LEAD = /^ (?:ahead|clear|in front|behind|adrift|lead|advantage)\b/;
/** "a lead of over seven per cent and of almost 13 per cent in the north" */
const LEAD_OF =
  /\b(?:lead|advantage|margin|gap|edge|cushion) of (?:(?:[^;.]{0,80} and (?:one )?of )?(?:about|over|almost|nearly|around|some|just|only|more than|less than|a|an|mere|up to) )*$/;
/** "which polled 25.5% at the September election": in talk of a poll, the vote before. */
const THEN =
  /^(?: of the votes?)?,? (?:at|in) (?:the|its|their|his|her|that) (?:(?:last|previous|january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d|general|federal|parliamentary|presidential|national|state) )*(?:election|vote)\b(?! poll)/;
const GOT_THEN = /\b(?:polled|won|got|took|received|secured|scored|gained|had|garnered)\b[^,;]{0,30}$/;
/** Ratings of people, whatever is asked of votes beside them. */
const RATING =
  /\b(?:preferred (?:pm|prime minister|premier)|(?:approval|favou?rability|net|satisfaction|personal) ratings?)\b[^;]{0,60}$/;

/** "Surveys had suggested that up to 70 percent would refuse": the bound of what several found. */
const BOUND_OF_SEVERAL =
  /\b(?:polls|surveys)\b[^;]{0,100}\b(?:up to|as (?:many|much|few|little|high|low) as|anywhere from) $/;

/** In percent, what shares may be told to come to; a damaged share is more, and the referee's to see. */
const [WHOLE, ROUNDED_WHOLE] = [100, 100.5];
/** "50% plus one of the valid votes" */
const PLUS_ONE = /^ ?(?:plus one|\+ ?(?:1|one))\b/;
/** "the count of delegates is 743 for Solano, 517 for Brandt": of no ballots. */
const OF_DELEGATES =
  /\b(?:(?:count|number|tally|total|haul) of (?:[\w-]+ ){0,3}?delegates|(?:[\w-]+ )?delegate (?:count|tally|total|haul))\b[^;.]{0,160}$/;

/** "winning by 55 percent to 45 and 53 percent to 46, respectively": two pairs, each of a place told elsewhere. */
const PAIRS_IN_ORDER =
  /\d ?(?:%|per ?cent)? to \d[\d.]* ?(?:%|per ?cent)?,? and (?:by )?\d[\d.]* ?(?:%|per ?cent)? to \d[\d.]* ?(?:%|per ?cent)?,? respectively\b/i;
const REACH_OF_PAIRS = 70;

/** "The margins of error are 1% for Corvo and 1.5% for Pollux": each is said of a house, a place or a group. */
const ERROR_OF_EACH =
  /\bmargins? of (?:sampling )?error\b(?: (?:is|are|was|were|of|at))?(?:(?!\b(?:has|had|puts?|gave|gives|show|showed|shows|found|leads?|led|is|are|was|were|at|on|with)\b)(?:[^;.]|\.\d))*$/;
const OF_EACH = /^(?: (?:percent|per cent|(?:percentage )?points?))? (?:for|in|at|among|with) /;
const MOST_ERROR = 15;

/** Whether a number's own words tell that it is no share of this vote or poll: a change, a lead, a rating, another vote's. */
export function isNobodysShare(
  { first, start, end, unit, value }: Quantity,
  { tokens, text, start: base }: Pick<Sentence, 'tokens' | 'text' | 'start'>,
  isPolled: boolean,
): boolean {
  if (changesIn(tokens).has(first)) return true;
  const behind = text.slice(end - base, end - base + 70).toLowerCase();
  const before = text.slice(Math.max(0, start - base - 110), start - base).toLowerCase();
  if (value <= MOST_ERROR && OF_EACH.test(behind) && ERROR_OF_EACH.test(before)) return true;
  if (isOfNoCount(text, start - base, end - base)) return true;
  if (unit === 'count' || unit === 'bare') {
    const far = text.slice(Math.max(0, start - base - 220), start - base).toLowerCase();
    return OF_DELEGATES.test(far) && !/^ (?:[\w-]+ )?(?:votes?|ballots)\b/.test(behind);
  }
  if (unit !== 'percent') return false;
  if ((value > WHOLE && value <= ROUNDED_WHOLE) || PLUS_ONE.test(behind)) return true;
  if (BOUND_OF_SEVERAL.test(before)) return true;
  const around = text.slice(Math.max(0, start - base - REACH_OF_PAIRS), end - base + REACH_OF_PAIRS);
  if (PAIRS_IN_ORDER.test(around)) return true;
  if (LEAD.test(behind) && !OWN.test(before) && !PAIRED.test(before)) return true;
  if (isPolled && LEAD_OF.test(before) && !/^ ?(?:to|-|–)/.test(behind)) return true;
  return isPolled && ((THEN.test(behind) && GOT_THEN.test(before)) || RATING.test(before));
}
