import type { Mention } from '../names/names.ts';
import { lowerWords } from '../owners/grammar.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { organisationAt } from './poll-organisations.ts';

const NUMBERED =
  /^(?:(?:the|a|yet) )?(?:first|second|third|fourth|fifth|other|another|last|latest|final|remaining|next|newest|largest|smallest)(?: (?:one|poll|survey|set of (?:figures|numbers)))?(?: of (?:them|these|the (?:two|three|four|five)))?(?: ,)? (?:(?:comes?|came|is|was|has come) )?(?:(?:done|made|conducted|carried out|taken|that|the work) )?(?:from|by|of) /;

/** The house of a sentence that tells the next of several polls: "The third comes from Corvo", "The other, by Pollux, …". */
export function numberedPollMaker(
  { tokens, text, start: base }: Sentence,
  mentions: readonly Mention[],
): { name: string; at: number; end: number } | null {
  const opening = NUMBERED.exec(`${lowerWords(tokens, 0, OPENING)} `)?.[0];
  if (opening === undefined) return null;
  const at = opening.trimEnd().split(' ').length;
  const maker = organisationAt(tokens, mentions, at, text, base);
  return maker === null || !mayBeHouse(tokens, mentions, at, maker.end) ? null : { ...maker, at };
}

const OPENING = 14;

/** "by the local firm Corvo" names a house, and a lone name may be one; a person's or a place's is none. */
function mayBeHouse(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  at: number,
  end: number,
): boolean {
  const named = mentions.find(({ last }) => last === end - 1);
  const isCalledOne = tokens.slice(at, named?.lead ?? end).some(({ lower }) => HOUSE_NOUN.test(lower));
  return isCalledOne || (named !== undefined && named.kind !== 'place' && named.title === null);
}

const HOUSE_NOUN = /^(?:firm|institute|company|agency|pollsters?|house|centre|center|university)$/;
