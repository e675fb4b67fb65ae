import { BEFORE_NAME, GIVING, OF_ELECTORS } from '../cues/connectors.ts';
import { TITLES } from '../cues/name-words.ts';
import { isContender } from '../names/contenders.ts';
import type { Mention } from '../names/names.ts';
import type { Entity } from '../names/registry.ts';
import type { Token } from '../text/tokens.ts';
import { type Bundle, headOf, tailOf } from './figure-bundles.ts';
import { lowerWords, OWNING } from './grammar.ts';
import type { PairingInput } from './pairing-input.ts';

const VOTERS_DO =
  /^(?:of (?:the |all |those )?(?:[\p{L}-]+ )?(?:voters|respondents|people|electors|adults|citizens|participants|polled|asked|questioned|surveyed) )?(?:say|said|would|will|want|wanted|plan|planned|intend|intended|back|backed|support|supported|favou?r|favou?red|chose|prefer|preferred|opted|voted|names?|named)\b/u;

/** "Solano is on 30%, and 6% of respondents said they would vote for Okoro": whom the voters of a share chose; null where none is told of. */
export function votersChoice(input: PairingInput, from: number): Entity | null {
  return VOTERS_DO.test(lowerWords(input.tokens, from, from + 9)) ? giftAfter(input, from) : null;
}

/** "61% of voters backed Mira Solano": the name after a giving word. */
export function giftAfter(input: PairingInput, from: number): Entity | null {
  const { tokens, mentions, entityOf } = input;
  const won = wonBy(input, from) ?? theFigureOf(input, from) ?? placedBehind(input, from);
  if (won !== null) return won;
  let isGiven = false;
  for (let at = from; at < Math.min(tokens.length, from + 22); at++) {
    const mention = mentions.find(({ lead }) => lead === at);
    if (mention !== undefined && isGiven) {
      if (isContender(mention, input)) return entityOf(mention);
      // "for the Conservative candidate Claire Holmes"
      if (
        !/^(?:candidate|challenger|leader|nominee|rival|incumbent|mayor|governor)$/.test(
          tokens[mention.last + 1]?.lower ?? '',
        )
      )
        return null;
      at = mention.last;
      continue;
    }
    const token = tokens[at];
    if (token === undefined || token.kind === 'number') return null;
    // "36 percent name the president"
    if (at === from && /^(?:names?|named)$/.test(token.lower)) {
      isGiven = true;
      continue;
    }
    if (GIVING.has(token.lower)) {
      // "to" gives only after "went" or "goes"; "vote" alone is the noun.
      const before = tokens[at - 1]?.lower ?? '';
      if (token.lower === 'to')
        isGiven ||= /^(?:went|goes|go|going|gone|belong|belongs|belonged|fell|falls|fall|fallen)$/.test(
          before,
        );
      // "who turned out for Saturday's caucuses"
      else if (token.lower === 'for' && before === 'out') continue;
      // "with 13.4 percent, behind the Greens"
      else if (token.lower === 'behind')
        isGiven ||= /^(?:got|lined|rallied|united|threw|stood)$/.test(before);
      else if (token.lower !== 'vote' && token.lower !== 'voted') isGiven = true;
      continue;
    }
    if (isGiven ? isDescription(token) : OF_ELECTORS.has(token.lower)) continue;
    // "of Republicans who turned out for Saturday's caucuses chose Brannigan": who they are may be told at length.
    if (!isGiven && tokens[from]?.lower === 'of' && token.kind === 'word' && isChoiceAhead(tokens, at))
      continue;
    return null;
  }
  return null;
}

/** "the 47.7% won by Ivo Brandt": the name behind a participle. */
function wonBy({ tokens, mentions, entityOf }: PairingInput, from: number): Entity | null {
  const words = lowerWords(tokens, from, from + 6);
  const match =
    /^(?:of (?:the )?(?:votes?|total) |votes? |seats )?(?:won|received|secured|obtained|taken|polled|garnered|gained|achieved|managed|scored|held) by\b/.exec(
      words,
    );
  if (match === null) return null;
  const participle = from + match[0].split(' ').length;
  // "held by her nearest rival, the former minister Ivo Brandt"
  const rival =
    /^(?:his|her|its|their|the) (?:[\w-]+ ){0,2}?(?:rival|competitor|challenger|opponent|runner-up) ,/.exec(
      lowerWords(tokens, participle, participle + 6),
    );
  const behind = participle + (rival?.[0].split(' ').length ?? 0);
  const mention =
    mentions.find(({ lead }) => lead === participle) ??
    mentions.find(({ lead }) => lead >= behind && lead <= behind + 4);
  if (mention === undefined || !isContender(mention, { entityOf, tokens })) return null;
  if (mention.lead === participle) return entityOf(mention);
  return tokens.slice(behind, mention.lead).every((token) => isDescription(token)) ? entityOf(mention) : null;
}

/** "Third, and keeping her deposit with 2,904 votes, was the independent Mira Solano": the name behind the verb. */
export function placedBehind({ tokens, mentions, entityOf }: PairingInput, from: number): Entity | null {
  const opening = lowerWords(tokens, 0, Math.min(5, from));
  const joint =
    /^(?:of (?:the )?(?:votes?|total) |votes? )?,? ?(?:was|were|is|came|comes|follows|followed|stood|finished)\b/.exec(
      lowerWords(tokens, from, from + 6),
    );
  if (joint === null || !RANKED.test(opening)) return null;
  const verb = from + joint[0].split(' ').length;
  const mention = mentions.find(({ lead }) => lead >= verb && lead <= verb + 5);
  if (mention === undefined || !isContender(mention, { entityOf, tokens })) return null;
  if (mentions.some(({ last }) => last < from && last > from - 12)) return null;
  return tokens.slice(verb, mention.lead).every((token) => isDescription(token)) ? entityOf(mention) : null;
}

const RANKED =
  /^(?:and |but |then )?(?:in |a |an )*(?:[\p{Ll}-]+ )?(?:first|second|third|fourth|fifth|sixth|last|next|runner-up|bottom|behind (?:him|her|them)|trailing)\b/u;

/** "more than double the 14,553,108 of Leni Robredo". */
function theFigureOf({ tokens, mentions, entityOf, quantities }: PairingInput, from: number): Entity | null {
  const figure = quantities.find(({ last }) => last === from - 1);
  if (figure === undefined || tokens[figure.first - 1]?.lower !== 'the') return null;
  const behind = /^(?:votes? |percent )?of (?:the )?$/;
  const mention = mentions.find(({ lead }) => lead > from && lead <= from + 4);
  if (mention === undefined || !isContender(mention, { entityOf, tokens })) return null;
  return behind.test(`${lowerWords(tokens, from, mention.lead)} `) ? entityOf(mention) : null;
}

/** "for leftist Fernando Haddad", "for the former mayor, …": words that tell who is meant before the name. */
function isDescription(token: Token): boolean {
  if (BEFORE_NAME.has(token.lower) || TITLES.has(token.lower)) return true;
  return (
    token.kind === 'word' &&
    !token.isCapital &&
    !/^(?:and|but|while|that|in|on|at|with|as|to|of|by|from|than|when|who|which|change|independence|it|them|him|both|each|or)$/.test(
      token.lower,
    ) &&
    !OWNING.test(token.lower)
  );
}

function isChoiceAhead(tokens: readonly Token[], from: number): boolean {
  const words = lowerWords(tokens, from, from + 16);
  return /^[^,;:"()\d]*\b(?:chose|backed|picked|supported|voted for)\b/.test(words);
}

/** "5.2% 'against all'", "40% Yes": an option right behind its number. */
export function nameRightAfter(
  { mentions, tokens, entityOf }: PairingInput,
  bundle: Bundle,
  next: Bundle | undefined,
): Entity | null {
  const tail = tailOf(bundle);
  const limit = next === undefined ? tokens.length : headOf(next).first;
  const mention = mentions.find(({ first, kind }) => kind === 'option' && first > tail.last && first < limit);
  if (mention === undefined) return null;
  // "48 percent of Estavians would vote No"
  const words = lowerWords(tokens, tail.last + 1, mention.first).replace(
    /^of \p{L}+ (?=would|will|plan|intend)/u,
    '',
  );
  return /^(?:(?:would|will|vote|plan|planned|to|intend|intended|they|of|the|votes?|voters|people|citizens|ballots|ticked|voted|said|chose|for|were|was|went|to|marked|opted|against|a|in|backed|who|answered|\)) ?)*["']?$/.test(
    words,
  )
    ? entityOf(mention)
    : null;
}

/** "41.5 percent backed Mira Solano, 19 percent Ivo Brandt and 9 percent Lena Okoro": the names stay behind. */
export function nameGoingOn(bundles: readonly Bundle[], index: number, input: PairingInput): Entity | null {
  const [bundle, previous] = [bundles[index], bundles[index - 1]];
  if (bundle === undefined || previous === undefined) return null;
  const { tokens, mentions, entityOf } = input;
  const own = mentionBehind(bundle, input);
  const joint = mentions.findLast(({ last }) => last < headOf(bundle).first && last > tailOf(previous).last);
  if (own === undefined || joint === undefined) return null;
  if (!/^(?:,|and|, and)$/.test(lowerWords(tokens, joint.last + 1, headOf(bundle).first))) return null;
  const isGoingOn =
    giftAfter(input, tailOf(previous).last + 1) === entityOf(joint) ||
    nameGoingOn(bundles, index - 1, input) === entityOf(joint);
  return isGoingOn ? entityOf(own) : null;
}

function mentionBehind(bundle: Bundle, input: PairingInput): Mention | undefined {
  const from = tailOf(bundle).last + 1;
  const mention = input.mentions.find(({ lead }) => lead >= from && lead <= from + 2);
  if (mention === undefined || !isContender(mention, input)) return undefined;
  return /^(?:for|to)? ?(?:the)?$/.test(lowerWords(input.tokens, from, mention.lead)) ? mention : undefined;
}
