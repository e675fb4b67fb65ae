import { MEDIA_WORDS } from '../cues/poll-words.ts';
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
    if (lower === 'commissioned' || lower === 'sponsored' || lower === 'ordered') isCommissioned = true;
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
        const isPublished = /^(?:published|released|reported|aired)$/.test(tokens[at - 1]?.lower ?? '');
        if (isCommissioned || isShown || (isPublished && MEDIA_WORDS.test(list.names[0] ?? '')))
          makers.sponsor = listed(list.names);
        else if (isOfMedium && makers.pollster !== null && at <= last + 4) {
          makers.sponsor = makers.pollster;
          makers.pollster = list.names[0] ?? null;
        } else if (makers.pollster === null || isNational) {
          makers.pollster = list.names[0] ?? null;
          makers.partners.push(...list.names.slice(1));
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
