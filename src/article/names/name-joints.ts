import { NEVER_NAMES, PARTICLES, SECOND_HALVES, TITLES } from '../cues/name-words.ts';
import { DEMONYMS, PLACES } from '../cues/places.ts';
import type { Token } from '../text/tokens.ts';
import { isCapitalWord } from './capitals.ts';
import { NAMING } from './name-start.ts';
import { isOrganisationWord, isPartysPerson, PARTY_NOUNS } from './organisations.ts';

/** A name as far as it is read: its tokens from `first` to `last`. */
export interface NameSoFar {
  tokens: readonly Token[];
  first: number;
  last: number;
  hasOrganisation: boolean;
}

/** How many tokens a name goes on by a sign or small words and the capital behind them; 0 where they join none to it. */
export function joint(name: NameSoFar): number {
  return sign(name) || particles(name) || conjunction(name);
}

/** "Labour/SNP", "Mira J. Solano" */
function sign({ tokens, last, hasOrganisation }: NameSoFar): number {
  const [here, next, after] = tokens.slice(last, last + 3);
  if (here === undefined || next === undefined || !isCapitalWord(after)) return 0;
  if (next.text === '.') {
    const isInitial = here.text.length <= 2 && /^\p{Lu}/u.test(here.text) && !NEVER_NAMES.has(after.lower);
    // "Ma. Solano": Maria.
    return isInitial || TITLES.has(here.lower) || here.text === 'Ma' ? 2 : 0;
  }
  const isGlued = next.start === here.end && after.start === next.end;
  if (next.text === '&' || (/^[/–]$/.test(next.text) && isGlued)) return 2;
  return next.text === '"' && !hasOrganisation ? nickname(tokens, last) : 0;
}

const LONGEST_NICKNAME = 3;

/** 'Mira "Mimi" Solano', 'Ivo "The Flying Brick" Brandt' */
function nickname(tokens: readonly Token[], last: number): number {
  const close = tokens.findIndex(({ text }, at) => at > last + 1 && text === '"');
  if (close === -1 || close - last - 2 > LONGEST_NICKNAME || !isCapitalWord(tokens[close + 1])) return 0;
  const isWords = tokens.slice(last + 2, close).every(({ kind }) => kind === 'word');
  return isWords ? close + 1 - last : 0;
}

const MOST_PARTICLES = 3;

/** "van der Meer": small words, with the capital behind them. */
function particles({ tokens, last }: NameSoFar): number {
  let at = last + 1;
  while (isParticle(tokens[at]) && at - last <= MOST_PARTICLES) at++;
  return at > last + 1 && isCapitalWord(tokens[at]) ? at - last : 0;
}

function isParticle(token: Token | undefined): boolean {
  return token?.kind === 'word' && !token.isCapital && PARTICLES.has(token.lower);
}

/** "Movement for Rights and Freedoms" */
function conjunction(name: NameSoFar): number {
  const word = name.tokens[name.last + 1]?.lower ?? '';
  if (!/^(?:of|for|and)$/.test(word)) return 0;
  if (!name.hasOrganisation) return word === 'and' && isSecondHalf(name) ? 2 : 0;
  const step = word !== 'and' && name.tokens[name.last + 2]?.lower === 'the' ? 3 : 2;
  const joined = name.tokens[name.last + step];
  if (!isCapitalWord(joined) || NEVER_NAMES.has(joined.lower)) return 0;
  const isApart =
    word === 'and'
      ? isAnother(name)
      : word === 'of'
        ? isOfPerson(name)
        : isPersonsAim(name) || isHousesClient(name);
  return isApart ? 0 : step;
}

/** "Blue and White", "Rights and Freedoms", "Law and Justice (PiS)" */
function isSecondHalf({ tokens, first, last }: NameSoFar): boolean {
  const half = tokens[last + 2];
  if (!isCapitalWord(half)) return false;
  return (
    SECOND_HALVES.has(half.lower) ||
    (last === first && isOrganisationWord(half) && tokens[last + 3]?.text === '(')
  );
}

/** "Republican Jack Reed for Mississippi's statehouse": of a person's party, not of their name. */
function isPersonsAim({ tokens, first, last }: NameSoFar): boolean {
  return last >= first + 2 && isPartysPerson(tokens, first, last);
}

/** "Corvo Research for the Evening Herald": who had a poll made, though there is a Centre of Research for the East. */
function isHousesClient({ tokens, first, last }: NameSoFar): boolean {
  const isHouse = /^(?:research|polling|polls?|surveys?|insights?|analytics|strategies|consulting)$/;
  return (
    isHouse.test(tokens[last]?.lower ?? '') &&
    !tokens.slice(first, last).some(({ lower }) => /^(?:of|for|cent(?:er|re)|institute)$/.test(lower))
  );
}

/** "the Liberals of Mira Solano": the party's leader stands behind it. */
function isOfPerson({ tokens, first, last }: NameSoFar): boolean {
  const noun = tokens[last]?.lower ?? '';
  const isParty = noun.endsWith('s') || (last > first && PARTY_NOUNS.test(noun));
  return isParty && isPersonAt(tokens, last + 2);
}

/** "the Harbour Party of Mira Solano": two capitalised words that are neither a place nor an organisation. */
function isPersonAt(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!isCapitalWord(first)) return false;
  if (TITLES.has(first.lower)) return true;
  if (!isCapitalWord(second) || isCapitalWord(tokens[at + 2])) return false;
  if (NAMING.test(first.lower) || PLACES.has(first.text) || DEMONYMS.has(first.text)) return false;
  return (
    !PLACES.has(`${first.text} ${second.text}`) &&
    !PLACES.has(second.text) &&
    !isOrganisationWord(first) &&
    !isOrganisationWord(second) &&
    !/^(?:great|san|saint|el|los|las|human|working|young|small)$/.test(first.lower)
  );
}

/** "the Harbour Party and Mira Solano", "the Harbour Party and Labour": what "and" joins is named for itself. */
function isAnother({ tokens, first, last }: NameSoFar): boolean {
  const [joined, behind] = [tokens[last + 2], tokens[last + 3]];
  // "Movement for Rights and Freedoms (DPS)"
  const isClosed =
    behind?.text === '(' && tokens.slice(first, last).some(({ lower }) => lower === 'of' || lower === 'for');
  if (isClosed || isOrganisationWord(behind)) return false;
  if (!isOrganisationWord(joined)) return true;
  return (
    isOrganisationWord(tokens[last]) &&
    !/^(?:center|centre|institute|ministry)$/.test(tokens[first]?.lower ?? '')
  );
}
