import { isContender } from '../names/contenders.ts';
import type { Entity } from '../names/registry.ts';
import type { Quantity } from '../numbers/quantities.ts';
import { lowerWords } from './grammar.ts';
import type { PairingInput } from './pairing-input.ts';

const HEDGES = '(?: (?:just|only|some|about|around|nearly|almost|over|more than|roughly|a|an|the))*';
/** "for whom 6,211 people voted", "was backed by 1,480 people" */
const CHOSEN_BY = new RegExp(
  `^(?:, )?(?:for whom|(?:, (?:who|which) )?(?:was|were|is|has been|had been) (?:backed|chosen|supported|picked|preferred|favou?red|voted for) by)${HEDGES}$`,
);
/** "to whom 30.6 percent were credited" */
const CREDITED_TO = new RegExp(`^(?:,? )?(?:[^,;.()]{1,80} )?to whom${HEDGES}$`);
const CREDITED =
  /^(?:of (?:the )?(?:valid )?votes? )?(?:(?:has|have|had|was|were|is|are|been) )+(?:credited|given|attributed|awarded|assigned|ascribed)\b/;
/** "Brandt's score of 38.2%", "the Democrat's total had climbed past 2,280,000" */
const OWN_FIGURE = new RegExp(
  `^(?:own )?(?:vote |final |total )?(?:score|share|tally|total|vote|haul) (?:of|(?:(?:has|had) )?(?:climbed|risen|grown|rose|grew|crept|passed|reached|stood|stands|was|is|came|amounted)(?: (?:to|past|above|at|over))?)${HEDGES}$`,
);
/** "6,211 people marked their ballots for Brandt", "6,211 people, or 38.2% of those who voted, chose Brandt" */
const CHOSE =
  /^(?:people|voters|electors|citizens)(?: ,(?: or)? [\d.,]{1,8} (?:%|percent|per cent)[^,\d]{0,60} ,| \( [\d.,]{1,8} (?:%|percent|per cent)[^()\d]{0,40} \))?(?: (?:had|have))? (?:chose|chosen|picked|backed|supported|preferred|favou?red|opted for|voted for|plumped for|turned out for|ticked|(?:marked|cast) (?:their|a) (?:ballots?|votes?|papers?) for|put (?:their|a) cross(?:es)? (?:beside|against|next to|by))(?: the)?(?: ["'])?$/;

/** Whose a figure is where the words right beside it tell of choosing somebody. */
export function ownerTold(input: PairingInput, { first, last, unit }: Quantity): Entity | null {
  const { tokens, mentions } = input;
  const before = mentions.findLast((mention) => mention.last < first && isContender(mention, input));
  if (before !== undefined) {
    const words = lowerWords(tokens, before.last + 1, first);
    if (before.isPossessive ? OWN_FIGURE.test(words) : unit === 'count' && CHOSEN_BY.test(words))
      return input.entityOf(before);
    if (CREDITED_TO.test(words) && CREDITED.test(lowerWords(tokens, last + 1, last + 7)))
      return input.entityOf(before);
  }
  const behind = mentions.find((mention) => mention.lead > last);
  if (behind === undefined || behind.isPossessive || !isContender(behind, input)) return null;
  return CHOSE.test(lowerWords(tokens, last + 1, behind.lead)) ? input.entityOf(behind) : null;
}
