import { TO_OWN_FIGURE } from '../cues/connectors.ts';
import { NO_LINK, TO_POLLED_SHARE } from '../cues/share-links.ts';
import { isContender } from '../names/contenders.ts';
import type { Mention } from '../names/names.ts';
import type { Quantity } from '../numbers/quantities.ts';
import { isEmbedded, isInBrackets, lowerWords } from './grammar.ts';
import { giftAfter } from './names-behind.ts';
import type { PairingInput } from './pairing-input.ts';

/** How a share may hang on a name beside it; the less it costs, the surer it is. */
export interface Link {
  mention: Mention;
  cost: number;
}

/** What a careful reader takes at once, what only for want of anything else, and what leaving a share alone costs. */
export const SURE = 0;
export const BESIDE = 1;
export const LOOSE = 2;
export const ALONE = 4;

const LONGEST_APPOSITION = 12;
const FARTHEST = 14;

/** The names that shares may hang on: no party in brackets behind a person, nobody that only tells whose or of whom. */
export function ownersIn(input: PairingInput): Mention[] {
  const { tokens } = input;
  const contenders = input.mentions.filter(
    (mention) =>
      isContender(mention, input) && (!isInBrackets(tokens, mention) || isBehindShare(input, mention)),
  );
  return contenders.filter((mention, at) => {
    const [before, next] = [contenders[at - 1], contenders[at + 1]];
    // "Luxon's party"
    if (
      mention.isPossessive &&
      /^(?:party|side|bloc|alliance|coalition|camp|rival|opponent)$/.test(
        tokens[mention.last + 1]?.lower ?? '',
      )
    )
      return false;
    // "Tim Farron's Liberal Democrats"
    if (mention.isPossessive && next !== undefined && next.lead <= mention.last + 3) return false;
    if (before === undefined) return true;
    // "Davit Bakradze of European Georgia", "the People's Union of Prime Minister Ivo Maran"
    return !/^(?:\( [^()]{1,24} \) )?,? ?(?:[\p{Ll}-]+ ){0,3}(?:of|from|representing) (?:the )?(?:[\p{Ll}-]+ ){0,2}$/u.test(
      `${lowerWords(tokens, before.last + 1, mention.lead)} `,
    );
  });
}

/** "23.5 percent (ITN) and 23.1 percent (GERB-SDS)" */
function isBehindShare({ tokens, quantities }: PairingInput, { lead }: Mention): boolean {
  return (
    tokens[lead - 1]?.text === '(' &&
    quantities.some(({ last, unit }) => last === lead - 2 && unit === 'percent')
  );
}

/** "Labour on 36", "Le Pen 21.7%", "Labour snapping at their heels on 40": the name before a share. */
export function linkBefore(input: PairingInput, mention: Mention, { first }: Quantity): Link | null {
  const { tokens } = input;
  if (isEmbedded(input, mention, true)) return null;
  const from = pastAsides(tokens, mention.last + 1, first);
  const between = tokens.slice(from, first);
  if (
    between.length > FARTHEST ||
    between.some(({ text, lower }) => /^[;.?!]$/.test(text) || NO_LINK.has(lower))
  )
    return null;
  const isPlain = between.every(({ lower }) => TO_OWN_FIGURE.has(lower) || TO_POLLED_SHARE.has(lower));
  if (isPlain && between.length <= 9) return { mention, cost: SURE };
  return INTRODUCING.test(between.at(-1)?.lower ?? '') ? { mention, cost: LOOSE } : null;
}

/** Right before a number that is somebody's. */
const INTRODUCING = /^(?:on|at|to|with|has|had|have|gets?|got|takes?|took|is|was|drew|draws|:)$/;

/** Where a name's brackets and one apposition between commas end: "Brent Hadley (R), a former judge, …". */
function pastAsides(tokens: PairingInput['tokens'], from: number, to: number): number {
  let at = from;
  // "Solano and her running mate, Tomas Reed, at 43 percent"
  if (/^,? ?and (?:his|her) running mate\b/.test(lowerWords(tokens, at, at + 5))) {
    const close = tokens.findLastIndex(({ text }, index) => index > at && index < to && text === ',');
    return close === -1 ? at : close + 1;
  }
  if (tokens[at]?.text === '(') {
    const close = tokens.findIndex(({ text }, index) => index > at && index < to && text === ')');
    if (close !== -1) at = close + 1;
  }
  if (tokens[at]?.text !== ',') return at;
  const close = tokens.findLastIndex(
    ({ text }, index) => index > at + 1 && index < to && index <= at + LONGEST_APPOSITION && text === ',',
  );
  return close === -1 ? at : close + 1;
}

/** "8 for the Liberal Democrats", "44 per cent Labour", "23.5 percent (ITN)": the name behind a share. */
export function linkBehind(input: PairingInput, mention: Mention, { last }: Quantity): Link | null {
  const { tokens, entityOf } = input;
  const words = lowerWords(tokens, last + 1, mention.lead);
  if (words === '' || words === '(') return { mention, cost: BESIDE };
  if (
    /^(?:of (?:the )?(?:votes?|voters) )?(?:saying|said|voting|intending to vote|would vote|will vote|plan(?:ning|ned)? to vote)$/.test(
      words,
    )
  )
    return { mention, cost: SURE };
  return giftAfter(input, last + 1) === entityOf(mention) && mention.lead - last < FARTHEST
    ? { mention, cost: SURE }
    : null;
}
