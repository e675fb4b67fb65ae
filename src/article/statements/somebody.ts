import { ROLE_NOUNS } from '../cues/speech.ts';
import type { Mention } from '../names/names.ts';
import type { Entity } from '../names/registry.ts';
import { lowerWords } from '../owners/grammar.ts';
import { isKnownHouse } from '../polls/poll-sources.ts';
import type { Token } from '../text/tokens.ts';

/** No house of pollsters, and no building that stands for who works there. */
export function isSomebody({ name }: Mention): boolean {
  return (
    !isKnownHouse(name) &&
    !isKnownHouse(name.split(' ')[0] ?? '') &&
    !/\b(?:Street|House|Court|Hall|Square|Palace|Territory|Secretary|Party|Platform|Project|Institute|Agency|Movement|Coalition|Alliance|Commission|Committee|Council|Mission|Front|Forum|Foundation|Network|Watch|Beach|City|County|Democrat|Unionist|Future|Minister)$|^(?:New|North|South|East|West|San|Santa|São|St|Saint) \p{L}+$/u.test(
      name,
    )
  );
}

/** A person, or one whose surname names parties or places too: "analyst Lena Green", "Ivo Parish told reporters". */
export function isPerson(tokens: readonly Token[], { name, lead, last }: Mention, { kind }: Entity): boolean {
  if (kind === 'person') return true;
  if (!/^\p{Lu}\p{Ll}+ (?:Green|Parish|Ward|Vale|Bay)$/u.test(name)) return false;
  const before = tokens[lead - 1];
  return (
    (before !== undefined && !before.isCapital && ROLE_NOUNS.test(before.lower)) ||
    /^(?:told|tweeted)\b|^, \d\d ,/.test(lowerWords(tokens, last + 1, last + 4)) ||
    (tokens[last + 1]?.text === ',' && ROLE_NOUNS.test(lowerWords(tokens, last + 2, last + 8)))
  );
}

const HAS_INITIAL = /^(?:\p{Lu}\. \p{Lu}\p{L}+|\p{Lu}\p{L}+ \p{Lu}\.) \p{Lu}/u;

/** Whether somebody is called "J. Ann Selzer": a pollster may bear the name of her firm. */
export const bearsInitial = ({ name }: Entity): boolean => HAS_INITIAL.test(name);
