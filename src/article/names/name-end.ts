import { isNumberOfName } from '../numbers/number-of-name.ts';
import type { Token } from '../text/tokens.ts';
import { type Casing, isCapitalWord } from './capitals.ts';
import { isHeadlineVerb } from './headlines.ts';
import { joint, type NameSoFar } from './name-joints.ts';
import { isOrganisationWord, PARTY_NOUNS } from './organisations.ts';

/** The last token of the name that begins at `first`. */
export function nameEnd(tokens: readonly Token[], first: number, casing: Casing): number {
  const name = { tokens, first, last: first, hasOrganisation: isOrganisationWord(tokens[first]) };
  for (;;) {
    const owned = genitive(name);
    const step = owned > 0 ? owned : further(name, casing);
    if (step === 0) return name.last;
    name.last += step;
    name.hasOrganisation ||= owned > 0 || isOrganisationWord(tokens[name.last]);
  }
}

/** "the People's Party" is one name, "Labour's Samantha Dixon" two. */
function genitive({ tokens, first, last }: NameSoFar): number {
  // "the Workers' Party"
  const isPlural = tokens[last]?.isPossessive === false && last === first && tokens[last + 1]?.text === "'";
  if (tokens[last]?.isPossessive !== true && !isPlural) return 0;
  const step = isPlural ? 2 : 1;
  const noun = tokens[last + step];
  return noun?.isCapital === true && PARTY_NOUNS.test(noun.lower) ? step : 0;
}

/** How many tokens the name goes on by; 0 where it has ended. */
function further(name: NameSoFar, casing: Casing): number {
  const { tokens, last } = name;
  const next = tokens[last + 1];
  if (tokens[last]?.isPossessive === true || isHeadlineVerb(tokens, last + 1)) return 0;
  if (
    isNumberOfName(tokens, last + 1, isOrganisationWord) ||
    (isCapitalWord(next) && !isBreaking(next, casing))
  )
    return 1;
  return joint(name);
}

function isBreaking({ lower }: Token, { lowerWords, isShouted }: Casing): boolean {
  return CALENDAR.test(lower) || (isShouted && lowerWords.has(lower));
}

/** Without May, which is a surname: "Theresa May". */
const CALENDAR =
  /^(?:january|february|march|april|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
