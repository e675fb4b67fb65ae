import { DEMONYMS, PLACES } from '../cues/places.ts';
import type { Token } from '../text/tokens.ts';
import type { NameKind } from './names.ts';
import { isOrganisationWord } from './organisations.ts';

/** "Riverton County", "North Estavia" */
const PLACE_ENDING =
  / (?:River|County|City|Valley|Islands?|Coast|Peninsula|Mountains|District|Province|Region|Square|Vale|Heights|Bay|Borough|Ward|Parish|Canton|Oblast|Krai|Prefecture|Territory|Hall|Palace|Stadium|Hotel)$/i;
const PLACE_OPENING = /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Central) \p{Lu}\p{L}+$/u;

const LONGEST_ACRONYM = 8;

/** Who or what bears the name of the tokens from `first` to `last`, as its words tell. */
export function kindOf(tokens: readonly Token[], first: number, last: number, name: string): NameKind {
  if (PLACE_ENDING.test(name) || PLACE_OPENING.test(name) || PLACES.has(name)) return 'place';
  const words = tokens.slice(first, last + 1);
  if (isLikeCountry(words)) return 'group';
  if (words.some((word) => isOrganisationWord(word) || /^[/&]$/.test(word.text))) return 'group';
  const isAcronym =
    name.length <= LONGEST_ACRONYM && words.every(({ text }) => /^\p{Lu}[\p{Lu}\p{N}-]*$/u.test(text));
  if (isAcronym) return 'group';
  if (words.length === 1) return 'unknown';
  if (isGoverned(tokens, first, last)) return 'place';
  return tokens[first - 1]?.lower === 'the' ? 'group' : 'person';
}

/** "European Georgia", "Estonia 200": parties are called so. */
export function isLikeCountry([first, second, ...rest]: readonly Token[]): boolean {
  if (first === undefined || second === undefined || rest.length > 0) return false;
  if (second.kind === 'number') return PLACES.has(first.text);
  const whence = DEMONYMS.get(first.text);
  return whence !== undefined && isCountry(whence) === false && isCountry(second.text) === true;
}

function isCountry(name: string): boolean | undefined {
  return PLACES.get(name)?.isCountry;
}

/** "The former San Corvo governor": where somebody holds office. */
function isGoverned(tokens: readonly Token[], first: number, last: number): boolean {
  return (
    /^(?:the|former|ex|then|longtime|current|one-time|onetime|outgoing)$/.test(
      tokens[first - 1]?.lower ?? '',
    ) &&
    /^(?:governor|mayor|senator|lawmaker|prosecutor|councilman|councilwoman)$/.test(
      tokens[last + 1]?.lower ?? '',
    ) &&
    tokens[last + 2]?.isCapital !== true
  );
}

const MONTH_WORDS = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)/;

/** "TOPEKA, Kan. -", "OSLO:": a report's place of writing, in capitals before its first words. */
export function isDateline(tokens: readonly Token[], first: number, last: number): boolean {
  if (first !== 0 || tokens[last + 2]?.kind === 'number') return false;
  const behind = tokens[last + 1]?.text ?? '';
  if (behind === '(') {
    // "Buenos Aires (CNN) — ": not "Harbour Party (HP) – 27.4%".
    if (tokens[last + 3]?.text === ')' && /^[–—-]$/.test(tokens[last + 4]?.text ?? ''))
      return tokens[last + 5]?.kind !== 'number';
    // "GREENS (Okoro), 17.8%" is a line of a list.
    const close = tokens.findIndex(({ text }, at) => at > last && text === ')');
    if (!/^[:–—-]$/.test(tokens[close + 1]?.text ?? '')) return false;
  }
  const words = tokens.slice(first, last + 1);
  return (
    words.every(({ text }) => text === text.toUpperCase()) &&
    words.some(({ text }) => text.length >= 4) &&
    (/^[(:–—-]$/.test(behind) || (behind === ',' && isFollowed(tokens.slice(last + 2, last + 9))))
  );
}

/** ", Kan. -", ", May 4": the rest of a dateline; ", for Tele Uno:" is a house's line. */
function isFollowed(tokens: readonly Token[]): boolean {
  if (tokens[0]?.lower === 'for') return false;
  return tokens.some(({ text, lower }) => /^[(:–—-]$/.test(text) || MONTH_WORDS.test(lower));
}
