import { MEDIA_WORDS, PAID_FOR } from '../cues/poll-words.ts';
import type { Mention } from '../names/names.ts';
import { lowerWords } from '../owners/grammar.ts';
import type { Token } from '../text/tokens.ts';
import { commissionerBefore, listed, organisationBefore, organisationList } from './poll-organisations.ts';
import type { PollReference } from './poll-reference.ts';

export type Makers = Pick<PollReference, 'pollster' | 'partners' | 'sponsor'>;

/** Words that stop the search for a poll's makers behind the word "poll". */
const NO_MAKER =
  /^(?:percent|cent|%|showed?|shows|showing|found|finds|gave|gives|puts?|had|has|saw|suggests?|suggested|predicted|would|will|said|says|is)$/;
const MAKER_REACH = 18;
/** What a paper does with a poll, and what it is then said to be. */
const PUBLISHED = /^(?:published|released|reported|aired|printed|carried|run)$/;
const IS_MEDIUM =
  /^, (?:(?:the|a|an) (?:[\p{L}-]+ ){0,2}?(?:daily|newspaper|paper|weekly|broadcaster|channel|station|magazine|tabloid|website|portal)\b|(?:which|who) (?:had )?(?:commissioned|ordered|sponsored|paid for))/u;
/** What a channel does with a poll that others made. */
const SHOWN = /^(?:announced|presented|broadcast|aired|shown|televised|unveiled)$/;

/** Who made the poll that tokens `first` to `last` speak of: named before it, or behind "by", "of", "from", "that … did". */
export function makersOf(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  first: number,
  last: number,
  text: string,
  base: number,
): Makers {
  const sponsor = commissionerBefore(tokens, mentions, first, text, base);
  const makers: Makers = {
    pollster: sponsor === null ? organisationBefore(tokens, mentions, first, text, base) : null,
    partners: [],
    sponsor,
  };
  const isNational = /^national\b/i.test(makers.pollster ?? '');
  // "TVL's poll, by Corvo": the station's, made by the house.
  const owner = mentions.find(
    ({ name, last: end }) => name === makers.pollster && end >= first - 4 && end < first,
  );
  const isOfMedium = owner?.isPossessive === true || MEDIA_WORDS.test(makers.pollster ?? '');
  let isCommissioned = false;
  /** "of The Evening Herald": whose poll it is, until somebody is told to have made it. */
  let isOwners = false;
  let at = last + 1;
  while (at < Math.min(tokens.length, last + MAKER_REACH)) {
    const token = tokens[at];
    if (
      token === undefined ||
      token.text === ';' ||
      (token.kind === 'number' && token.text.length < 3 && /^[%]$/.test(tokens[at + 1]?.text ?? ''))
    )
      break;
    const { lower } = token;
    if (/^by (?:the )?(?:order|request) of/.test(lowerWords(tokens, at, at + 4))) isCommissioned = true;
    if (PAID_FOR.test(lower)) isCommissioned = true;
    const isShown = SHOWN.test(tokens[at - 1]?.lower ?? '');
    if (isShown && /^(?:on|at|in)$/.test(lower)) {
      const list = organisationList(tokens, mentions, at + 1, text, base);
      if (list.names.length > 0) {
        makers.sponsor ??= listed(list.names);
        at = list.end;
        continue;
      }
    }
    // "On Tele 2, whose exit poll Corvo carried out"
    if (at === last + 1 && tokens[first - 1]?.lower === 'whose' && isMakerClause(tokens, mentions, at)) {
      makers.pollster = organisationList(tokens, mentions, at, text, base).names[0] ?? null;
      break;
    }
    const isOf = (lower === 'of' || lower === 'from') && at === last + 1;
    if (
      lower === 'by' ||
      isOf ||
      ((lower === 'that' || lower === 'which') && isMakerClause(tokens, mentions, at + 1))
    ) {
      const list = organisationList(tokens, mentions, at + 1, text, base);
      if (list.names.length > 0) {
        const isPublished = PUBLISHED.test(tokens[at - 1]?.lower ?? '');
        const isMedium =
          MEDIA_WORDS.test(list.names[0] ?? '') || IS_MEDIUM.test(lowerWords(tokens, list.end, list.end + 8));
        if (isCommissioned || isShown || (isPublished && isMedium)) makers.sponsor = listed(list.names);
        else if ((isOfMedium || isOwners) && makers.pollster !== null && at <= last + 8) {
          makers.sponsor = makers.pollster;
          makers.pollster = list.names[0] ?? null;
          isOwners = false;
        } else if (makers.pollster === null || isNational) {
          makers.pollster = list.names[0] ?? null;
          makers.partners.push(...list.names.slice(1));
          isOwners = isOf && list.names.length === 1;
        } else makers.partners.push(...list.names);
        isCommissioned = false;
        at = list.end;
        continue;
      }
    }
    const words = tokens
      .slice(at, at + 3)
      .map((word) => word.lower)
      .join(' ');
    const isPartner =
      /^(?:jointly with|together with|in partnership|in cooperation|in collaboration|along with|held jointly)/.test(
        words,
      );
    const isSponsor =
      /^(?:on behalf of|at the (?:request|order)|at request of)/.test(words) ||
      (lower === 'for' && (at === last + 1 || makers.pollster !== null));
    if (isPartner || isSponsor) {
      const joint = tokens.slice(at, at + 5).findIndex((word) => /^(?:with|by|of|for)$/.test(word.lower));
      const list =
        joint === -1
          ? { names: [], end: at + 1 }
          : organisationList(tokens, mentions, at + joint + 1, text, base);
      if (list.names.length > 0 && isPartner) makers.partners.push(...list.names);
      else if (list.names.length > 0) makers.sponsor ??= listed(list.names);
      at = Math.max(list.end, at + 1);
      continue;
    }
    // "A poll put out over the weekend by Corvo"
    if (lower === 'put' && tokens[at + 1]?.lower === 'out') {
      at += 2;
      continue;
    }
    if (NO_MAKER.test(lower) && at > last + 1) break;
    if (NO_MAKER.test(lower) && (makers.pollster !== null || !/^(?:published|released)$/.test(lower))) break;
    at++;
  }
  return makers;
}

/** "the survey that Nordpanel carried out", "a poll which Ipsos did". */
function isMakerClause(tokens: readonly Token[], mentions: readonly Mention[], at: number): boolean {
  const mention = mentions.find(({ lead }) => lead === at || lead === at + 1);
  if (mention === undefined) return false;
  return /^(?:did|conducted|carried|made|ran|held|took|published|released|produced|commissioned)$/.test(
    tokens[mention.last + 1]?.lower ?? '',
  );
}
