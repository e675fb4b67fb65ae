import { EMBEDDING } from '../cues/connectors.ts';
import { TITLES } from '../cues/name-words.ts';
import type { Mention } from '../names/names.ts';
import type { Token } from '../text/tokens.ts';
import type { PairingInput } from './pairing-input.ts';

/** Verbs and words by which somebody comes to have a figure: "won", "with", "second". */
export const OWNING =
  /\b(?:won|wins|win|winning|received|receives|receiving|got|gets|getting|took|takes|taking|secured|secures|securing|garnered|garnering|obtained|obtains|obtaining|polled|polling|gained|gains|gaining|scored|scoring|captured|capturing|collected|mustered|managed|earned|drew|attracted|leads?|leading|led|ahead|finished|finishes|finishing|came|comes|coming|placed|elected|re-elected|victory|victor|victorious|winner|triumph\w*|defeat\w*|beat\w*|trails?|trailed|trailing|has|had|with|stood|stands|at|on|tally|share|support|backing|lost|loses|losing|edged|edging|holds|held|is|was|reached|clinched|claimed|swept|cruised|romped|prevailed|topped|topping|unseated|ousted|retained|retain|followed|second|third|pulled|keeps|kept|carries|carried|drops|dropped|collapsed|plunged|plummeted|crashed|shrank|surged|soared|tumbled|slid|falls|fell|rises|rose|slumps|slumped|slips|slipped|sinks|climbs|climbed|jumps|jumped|overtook|overtakes|stays|stayed|remains|remained|sits|lands|land|landed|manages|ends|ended|gives|picks|picked|doubled|doubles|tripled|halved|reduced|relegated|crept|advanced|improved|shed|grew|recorded|returned|declared|lead|put|puts|gave|gives|shows?|showed|sees|saw)\b/;

/** Whether such a word stands among the tokens, or hardly anything stands there. */
export function hasVerbOfOwning(tokens: readonly Token[], from: number, to: number): boolean {
  return OWNING.test(lowerWords(tokens, from, to)) || to - from <= 2;
}

/** Whether a name stands in brackets of its own: a party behind a person. */
export function isInBrackets(tokens: readonly Token[], mention: Mention): boolean {
  for (let at = mention.lead - 1; at >= Math.max(0, mention.lead - 6); at--) {
    if (tokens[at]?.text === ')') return false;
    if (tokens[at]?.text !== '(') continue;
    const close = tokens.slice(mention.last + 1, mention.last + 8).findIndex((token) => token.text === ')');
    return (
      close !== -1 &&
      !tokens.slice(mention.last + 1, mention.last + 1 + close).some((token) => token.kind === 'number')
    );
  }
  return false;
}

/** "of the centrist PSDB": where the article or pronoun stands whose adjectives end at `at`; -1 where none does. */
function determinerBefore(tokens: readonly Token[], at: number): number {
  if (!ADJECTIVE.test(tokens[at]?.lower ?? '')) return -1;
  for (let back = at; back > at - 3 && back > 0; back--) {
    const token = tokens[back];
    if (
      token?.kind !== 'word' ||
      token.isCapital ||
      OWNING.test(token.lower) ||
      NO_ADJECTIVE.test(token.lower)
    )
      return -1;
    if (/^(?:the|a|an|his|her|its|their)$/.test(tokens[back - 1]?.lower ?? '')) return back - 1;
  }
  return -1;
}

/** "the runoff Solano won" and "the capital Solano got" hold no adjective. */
const ADJECTIVE =
  /(?:ist|al|ive|ing|ian|ant|wing|right|left|ic|ish|ous|ary|green|new|small|opposition)(?<!capital|final|landing|polling|counting|voting|standing)$/;

/** Words that end what describes somebody. */
export const NO_ADJECTIVE =
  /^(?:of|from|in|to|by|for|at|near|with|and|or|but|while|than|as|on|over|against|behind|past|that|who|which|when|where|after|before|said|was|were|be|not|give|have|receive|candidate's)$/;

/** The word a name depends on, past articles, titles and adjectives: "of", "beat", "by". */
export function governor(tokens: readonly Token[], mention: Mention): string {
  if (
    /\b(?:founded|led|headed|chaired|backed|run) by (?:[\p{Ll}-]+ ){0,3}$/u.test(
      `${lowerWords(tokens, mention.lead - 5, mention.lead)} `,
    )
  )
    return 'by';
  for (let at = mention.lead - 1; at >= Math.max(0, mention.lead - 6); at--) {
    const token = tokens[at];
    if (token === undefined) return '';
    if (token.isPossessive || /^\d+(?:st|nd|rd|th)$/.test(token.lower)) continue;
    if (
      /^(?:the|a|an|his|her|its|their|former|incumbent|rival|fellow|challenger|candidate|opponent|leader|nominee|main|nearest|closest|right-wing|left-wing|far-right|far-left|centre-left|centre-right|center-left|center-right|conservative|liberal|socialist|independent|democrat|republican|labour|opposition|ruling|governing|foreign|prime|minister|president|senator|governor|mayor|vice|second|")$/.test(
        token.lower,
      ) ||
      TITLES.has(token.lower)
    )
      continue;
    const determiner = determinerBefore(tokens, at);
    if (determiner !== -1) {
      at = determiner;
      continue;
    }
    if (token.lower === 'of' && tokens[at - 1]?.lower === 'ahead') return 'ahead';
    if (token.lower === 'out' && /^edg(?:ed|es|ing)$/.test(tokens[at - 1]?.lower ?? '')) return 'edged';
    if (token.lower === 'of' && tokens[at + 1]?.lower === 'state') return '';
    if (token.text === '.') continue;
    return token.lower;
  }
  return '';
}

/** Whether a name is part of another phrase ("of the Greens"); `hasOther` if another could be meant. */
export function isEmbedded({ tokens, entityOf }: PairingInput, mention: Mention, hasOther: boolean): boolean {
  const isPerson = entityOf(mention).kind === 'person';
  const before = governor(tokens, mention);
  // "the alliance led by the Democratic Party", "the coalition around the Democratic League"
  if (
    /^(?:by|around)$/.test(before) &&
    /\b(?:alliance|coalition|bloc|list|group|grouping|camp)(?: (?:led|headed|formed|built))? (?:by|around) (?:the )?$/.test(
      `${lowerWords(tokens, mention.lead - 6, mention.lead)} `,
    )
  )
    return false;
  if (before === 'by') {
    const verb = tokens
      .slice(Math.max(0, mention.lead - 6), mention.lead)
      .map((token) => token.lower)
      .join(' ');
    return !/\b(?:followed|followed not|but|trailed|pursued|joined|secured|won|received|obtained|taken|gained|polled|cast) by\b/.test(
      verb,
    );
  }
  if (before === 'for') {
    const words = lowerWords(tokens, mention.lead - 8, mention.lead);
    if (/\b(?:members?|mps?|candidates?|senator|councillor|minister|representative) for\b/.test(words))
      return true;
    return (
      !/\b(?:votes?|ballots|support|backing|voted|figures?|share|tally|%|percent) for\b|(?:%|percent|cent|,) and (?:\w+ )?for\b/.test(
        words,
      ) &&
      (hasOther || !isPerson)
    );
  }
  return EMBEDDING.has(before) && (hasOther || !isPerson || /^(?:of|in|at|near)$/.test(before));
}

/** Names inside ", who …," or ", the candidate of …," are not the clause's subject. */
export function isInAside(
  { tokens }: PairingInput,
  mention: Mention,
  near: readonly Mention[],
  to: number,
): boolean {
  let open = -1;
  for (let at = mention.lead - 1; at >= 0; at--) {
    if (tokens[at]?.text === ',' || tokens[at]?.text === '—' || tokens[at]?.text === '–') {
      open = at;
      break;
    }
  }
  if (open === -1) return false;
  const head = near.find(
    ({ last }) => last === open - 1 || (tokens[last + 1]?.text === '(' && last < open && last > open - 8),
  );
  if (head === undefined || head === mention) return false;
  const first = tokens[open + 1]?.lower ?? '';
  if (
    !/^(?:who|whose|whom|which|where|led|headed|founded|a|an|the|of|from|former|leader|candidate|head|chairman|chairwoman|running|representing|standing|backed|nominated|supported|an|incumbent|outgoing)$/.test(
      first,
    )
  )
    return false;
  const close = tokens.findIndex(
    (token, at) =>
      at > mention.last && at < to && (token.text === ',' || token.text === '—' || token.text === '–'),
  );
  if (close === -1) return false;
  return !/^(?:and|but|while)$/.test(tokens[close + 1]?.lower ?? '');
}

/** Whether "he", "she" or "the president" stands among the tokens. */
export function hasPronoun(tokens: readonly Token[], from: number, to: number): boolean {
  if (from === 0 && /^(?:it|the (?:party|alliance|bloc)) /.test(lowerWords(tokens, 0, Math.min(to, 4))))
    return true;
  return /(?:^| )(?:he|she|his|her|who|the (?:incumbent|president|prime minister|chancellor|senator|governor|mayor|[\d-]+year-old)(?! of ))(?: |$)/.test(
    ` ${lowerWords(tokens, from, to)} `,
  );
}

/** Tokens from one index up to another as lower-case words, single spaces between. */
export function lowerWords(tokens: readonly Token[], from: number, to: number): string {
  let words = '';
  for (let at = Math.max(0, from); at < Math.min(to, tokens.length); at++)
    words += `${words === '' ? '' : ' '}${tokens[at]?.lower}`;
  return words;
}
