import { MONTHS } from './cues/number-units.ts';
import { MEDIA_WORDS } from './cues/poll-words.ts';
import { lowerWords } from './grammar.ts';
import type { Mention } from './names.ts';
import type { PollReference } from './polls.ts';
import type { Token } from './tokens.ts';

export type Makers = Pick<PollReference, 'pollster' | 'partners' | 'sponsor'>;

/** Words that stop the search for a poll's makers behind the word "poll". */
const NO_MAKER =
  /^(?:voters|electors|likely|registered|people|adults|respondents|showed?|shows|showing|found|finds|gave|gives|puts?|had|has|saw|suggests?|suggested|predicted|would|will|said|says|is)$/;
const MAKER_REACH = 18;

/** Who made the poll that tokens `first` to `last` speak of: named before it, or behind "by", "of", "from", "that … did". */
export function makersOf(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  first: number,
  last: number,
  text: string,
  base: number,
): Makers {
  const makers: Makers = {
    pollster: organisationBefore(tokens, mentions, first, text, base),
    partners: [],
    sponsor: null,
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
    const isOf = (lower === 'of' || lower === 'from') && at === last + 1;
    if (
      lower === 'by' ||
      isOf ||
      ((lower === 'that' || lower === 'which') && isMakerClause(tokens, mentions, at + 1))
    ) {
      const list = organisationList(tokens, mentions, at + 1, text, base);
      if (list.names.length > 0) {
        const isPublished = /^(?:published|released|reported|aired)$/.test(tokens[at - 1]?.lower ?? '');
        if (isCommissioned || (isPublished && MEDIA_WORDS.test(list.names[0] ?? '')))
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

/** "A, B and C". */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** "the survey that Nordpanel carried out", "a poll which Ipsos did". */
function isMakerClause(tokens: readonly Token[], mentions: readonly Mention[], at: number): boolean {
  const mention = mentions.find(({ lead }) => lead === at || lead === at + 1);
  if (mention === undefined) return false;
  return /^(?:did|conducted|carried|made|ran|held|took|published|released|produced|commissioned)$/.test(
    tokens[mention.last + 1]?.lower ?? '',
  );
}

/** Names joined by commas and "and" from a token on: `end` is the token behind them. */
export function organisationList(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  from: number,
  text: string,
  base: number,
): { names: string[]; end: number } {
  const names: string[] = [];
  let at = from;
  let end = from;
  for (let turn = 0; turn < 6; turn++) {
    const found = organisationAt(tokens, mentions, at, text, base);
    if (found === null) break;
    // "In the poll of Corvo, Solano has 49": behind the comma the sentence begins.
    if (
      turn > 0 &&
      tokens[at - 1]?.text === ',' &&
      /^(?:has|had|have|is|was|gets?|got|stands|leads|led|would|on|at|with|wins|won|could|will|took|takes|receives|received|\d.*)$/.test(
        tokens[found.end]?.lower ?? '',
      )
    )
      break;
    const number = names.at(-1);
    // "the television channels 112 and NewsOne": channels go by numbers, and they made one poll together.
    if (number !== undefined && /^\d+$/.test(number)) names[names.length - 1] = `${number} and ${found.name}`;
    else names.push(found.name);
    end = found.end;
    at = found.end;
    let joint = false;
    while (/^(?:,|and|&)$/.test(tokens[at]?.lower ?? '')) {
      joint = true;
      at++;
    }
    if (!joint) break;
  }
  return { names, end };
}

/** One organisation at a token, past articles and small descriptions ("the American organization …"), quotes included. */
export function organisationAt(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  from: number,
  text: string,
  base: number,
): { name: string; end: number } | null {
  let at = from;
  for (let skipped = 0; skipped < 7; skipped++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'number') break;
    if (token.text === '"') return quotedOrganisation(tokens, at, text, base);
    const mention = mentions.find(({ lead, first }) => lead === at || first === at);
    const isPlaceOf =
      mention?.kind === 'place' &&
      /^(?:firm|company|institute|pollster|university|based|daily|newspaper|broadcaster|channel)$/.test(
        tokens[mention.last + 1]?.lower ?? '',
      );
    if (mention !== undefined && isPlaceOf) {
      at = mention.last + 1;
      continue;
    }
    if (mention !== undefined) {
      // "the Rustavi 2 channel": a channel's number is part of its name.
      const [number, noun] = [tokens[mention.last + 1], tokens[mention.last + 2]];
      const isNumbered =
        number !== undefined &&
        /^\d{1,2}$/.test(number.text) &&
        /^(?:tv|channel|television|station)$/.test(noun?.lower ?? '');
      return isNumbered
        ? { name: `${mention.name} ${number.text}`, end: mention.last + 2 }
        : { name: withoutMonth(mention.name), end: mention.last + 1 };
    }
    if (/^\p{Ll}{1,2}\p{Lu}/u.test(token.text)) return { name: token.text, end: at + 1 };
    if (
      token.kind === 'sign' ||
      /^(?:and|which|that|who|in|on|at|for|with|to|gave|gives|shows?|showed|had|has|puts?|found|released|published|voters|electors|likely|registered)$/.test(
        token.lower,
      )
    )
      return null;
    if (/^(?:channels?|stations?|broadcasters?)$/.test(token.lower) && tokens[at + 1]?.kind === 'number') {
      const number = tokens[at + 1];
      return number === undefined ? null : { name: number.text, end: at + 2 };
    }
    at++;
  }
  return null;
}

/** "taken for WKYC Feb. 24-26": the day is no part of the name. */
function withoutMonth(name: string): string {
  return name.replace(/ (?:Jan|Feb|March|April|Aug|Sept?|Oct|Nov|Dec)$/, '');
}

export function quotedOrganisation(
  tokens: readonly Token[],
  open: number,
  text: string,
  base: number,
): { name: string; end: number } | null {
  const close = tokens.findIndex((token, at) => at > open + 1 && at <= open + 14 && token.text === '"');
  const [quote, inner, lastInner] = [tokens[open], tokens[open + 1], tokens[close - 1]];
  if (close === -1 || quote === undefined || inner === undefined || lastInner === undefined) return null;
  if (!inner.isCapital && inner.kind !== 'number') return null;
  let last = close;
  while (tokens[last + 1]?.isCapital === true && !/^(?:LLC|Ltd|Inc|GmbH)$/.test(tokens[last + 1]?.text ?? ''))
    last++;
  if (last > close)
    return { name: text.slice(quote.start - base, (tokens[last]?.end ?? 0) - base), end: last + 1 };
  const legal = /^(?:LLC|Ltd|Inc|GmbH)$/.test(tokens[close + 1]?.text ?? '') ? 1 : 0;
  return { name: text.slice(inner.start - base, lastInner.end - base), end: close + 1 + legal };
}

/** "a Quinnipiac University/CBS News poll", "Ipsos's exit poll", "the National exit poll". */
function organisationBefore(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  first: number,
  text: string,
  base: number,
): string | null {
  let at = first - 1;
  while (
    at >= 0 &&
    /^(?:own|latest|new|national|nationwide|telephone|tracking|daily|weekly|final|recent|online|joint|pre-election|separate|own,|public|opinion|exit|statewide|state|first|second|last|monthly|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
      tokens[at]?.lower ?? '',
    ) &&
    (!(tokens[at]?.isCapital ?? false) || MONTHS.includes(tokens[at]?.lower ?? ''))
  )
    at--;
  if (tokens[at]?.text === '"') {
    const open = tokens.findLastIndex((token, index) => index < at && index >= at - 10 && token.text === '"');
    const [inner, lastInner] = [tokens[open + 1], tokens[at - 1]];
    if (open !== -1 && inner?.isCapital === true && lastInner !== undefined)
      return text.slice(inner.start - base, lastInner.end - base);
  }
  // "the CNN/ORC Poll": the word is part of the name.
  const whole = mentions.find((each) => each.first < first && each.last === first);
  const lastOfName = tokens[first - 1];
  if (whole !== undefined && lastOfName !== undefined)
    return text.slice(whole.start - base, lastOfName.end - base);
  const mention = mentions.find(({ last }) => last === at);
  if (mention !== undefined && mention.kind !== 'place' && mention.kind !== 'option') return mention.name;
  const token = tokens[at];
  if (token?.lower === 'national' && token.isCapital)
    return `${token.text} ${
      text
        .slice((tokens[first]?.start ?? 0) - base)
        .split(/[^\p{L} -]/u)[0]
        ?.split(' ')
        .slice(0, 2)
        .join(' ') ?? ''
    }`.trim();
  return null;
}
