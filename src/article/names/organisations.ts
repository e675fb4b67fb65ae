import { ORGANISATION_WORDS, PARTY_ADJECTIVES } from '../cues/name-words.ts';
import type { Token } from '../text/tokens.ts';

/** What a party may be called behind a genitive, "the People's Voice", and what of somebody's it may be. */
export const PARTY_NOUNS =
  /^(?:party|league|front|alliance|union|movement|action|power|bloc|assembly|democratic|national|republic|coalition|congress|list|voice|choice|forum)$/;

/** "Party", "Institute": whoever has such a word in the name is no person. */
export function isOrganisationWord(token: Token | undefined): boolean {
  return token !== undefined && ORGANISATION_WORDS.has(token.lower);
}

/** "the Republican Party of Estavia", "Estavian National Front": what follows an adjective is an organisation. */
export function isOfOrganisation(tokens: readonly Token[], adjective: number, last: number): boolean {
  const rest = tokens.slice(adjective + 1, last + 1);
  const of = rest.findIndex(({ lower }) => lower === 'of' || lower === 'for');
  return isOrganisationWord(tokens[last]) || (of > 0 && isOrganisationWord(rest[of - 1]));
}

/** "Republican Jack Reed": a party's adjective, and behind it no word of an organisation. */
export function isPartysPerson(tokens: readonly Token[], first: number, last: number): boolean {
  return (
    PARTY_ADJECTIVES.has(tokens[first]?.lower ?? '') &&
    !tokens.slice(first + 1, last + 1).some(isOrganisationWord)
  );
}
