import { lowerWords } from '../owners/grammar.ts';
import type { Token } from '../text/tokens.ts';
import { type Told, without } from '../told.ts';

const LONGEST_ASIDE = 14;

/** All of what stands between brackets behind a share: "(+2)", "(nc)", "(down 1)", "(no change on last week)". */
const BRACKETED =
  /^(?:[+±=–−-] ?\d[\d.]*|[+±=–−-]|nc|n \/ c|no change|unchanged|up|down|plus|minus|steady)(?: (?:[\d.]+|points?|pts?|pp|%|percent|percentage|per|cent|from|on|since|last|midweek|week|month|year|time|a|the|in|one|two|three|four|five|six|seven|eight|nine))*$/;
// No share moves by twenty: "up 53% to 44%" is a lead.
const AMOUNT =
  '(?:(?:by|just|only|about|around|some|nearly|almost|over|a|an) )*(?:1?\\d(?:\\.\\d+)?(?![\\d.])|half|one|two|three|four|five|six|seven|eight|nine|ten)(?: (?:and a half|full|whole))?(?: (?:percentage|%))?(?: (?:points?|pts?|pp))?';
const SINCE =
  '(?: (?:from|on|since|compared (?:with|to)|over|in)(?: (?:the|its|their|his|her|a|an|last|previous|earlier|poll|survey|week|weeks|month|months|year|fortnight|ago|time|election|elections|general|january|february|march|april|may|june|july|august|september|october|november|december|early|mid|late|end|of|\\d{4}|two|three|four|five|six))+)?';
/** "down three points to 33%", "up two at 38%", "unchanged on 19%": what stands between a name and its share. */
const INLINE = new RegExp(
  `^(?:(?:up|down|climb(?:s|ed)|rises|rose|risen|falls|fell|fallen|drop(?:s|ped)|slip(?:s|ped)|jump(?:s|ed)|gain(?:s|ed))(?: slightly)? ${AMOUNT}(?: ?(?:%|percent|per cent))?(?: (?:over|from|on|since) (?:[\\p{L}'-]+ ){1,5}?(?:poll|survey|time|month|week|election))?(?= (?:to|on|at|with)(?: |$))|unchanged|steady|static|stable)(?= |$)`,
  'u',
);
/** ", up two points from last week", ", down three": behind a share. */
const BEHIND = new RegExp(
  `^, (?:unchanged|steady|(?:(?:which|that) (?:is|was) )?(?:up|down)(?: slightly| sharply)? ${AMOUNT})(?! ?(?:%|percent|per cent))${SINCE}`,
);

const VERB =
  /^(?:climb(?:s|ed)|rises|rose|risen|falls|fell|fallen|drop(?:s|ped)|slip(?:s|ped)|jump(?:s|ed)|gain(?:s|ed))$/;
const OPENING =
  /^(?:,|up|down|unchanged|steady|static|stable|climb(?:s|ed)|rises|rose|risen|falls|fell|fallen|drop(?:s|ped)|slip(?:s|ped)|jump(?:s|ed)|gain(?:s|ed))$/;

/** The sentence without what it tells of changes, so that names and shares stand beside each other. */
export function withoutChanges(told: Told): Told {
  const left = changesIn(told.tokens);
  return left.size === 0 ? told : without(told, left);
}

/** The places of the tokens that tell of changes. */
export function changesIn(tokens: readonly Token[]): ReadonlySet<number> {
  const left = new Set<number>();
  for (let at = 0; at < tokens.length; at++) {
    const length = asideLength(tokens, at);
    // "climbed 6% to 31%" stays "climbed to 31%".
    const from = VERB.test(tokens[at]?.lower ?? '') ? at + 1 : at;
    for (let index = from; index < at + length; index++) left.add(index);
    at += Math.max(0, length - 1);
  }
  return left;
}

function asideLength(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token === undefined) return 0;
  if (token.text === '(') {
    const length = tokens.slice(at + 1, at + LONGEST_ASIDE).findIndex(({ text }) => text === ')');
    const close = at + 1 + length;
    return length !== -1 && BRACKETED.test(lowerWords(tokens, at + 1, close)) ? close - at + 1 : 0;
  }
  if (!OPENING.test(token.lower)) return 0;
  const words = lowerWords(tokens, at, at + LONGEST_ASIDE);
  const found = (token.text === ',' ? BEHIND : INLINE).exec(words)?.[0];
  return found === undefined ? 0 : found.split(' ').length;
}
