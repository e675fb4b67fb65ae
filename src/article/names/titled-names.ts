import { NEVER_NAMES, PARTY_ADJECTIVES, TITLES } from '../cues/name-words.ts';
import { DEMONYMS, PEOPLES, PLACES, STATE_ABBREVIATIONS } from '../cues/places.ts';
import { POLLSTER_NAMES } from '../cues/pollsters.ts';
import type { Token } from '../text/tokens.ts';
import { startsSentence } from './capitals.ts';
import { isDateline, isLikeCountry, kindOf } from './name-kinds.ts';
import type { Mention } from './names.ts';
import { isOfOrganisation, isOrganisationWord } from './organisations.ts';

/** What the capitals from `first` to `last` name, parted from the title before it; null where they name nobody. */
export function titledMention(
  tokens: readonly Token[],
  first: number,
  last: number,
  text: string,
): Mention | null {
  const nameFirst = isHouse(tokens, first, last) ? first : nameBehindTitle(tokens, first, last);
  const [lead, head, tail] = [tokens[first], tokens[nameFirst], tokens[last]];
  if (lead === undefined || head === undefined || tail === undefined) return null;
  const end = tail.end - (LED.exec(tail.text)?.[0].length ?? 0);
  const name = text.slice(head.start, end);
  if (isNobody(tokens, nameFirst, last, name)) return null;
  const kind = kindOf(tokens, nameFirst, last, name);
  return {
    name,
    kind: isDateline(tokens, first, last) ? 'place' : kind,
    title: nameFirst > first ? text.slice(lead.start, tokens[nameFirst - 1]?.end) : null,
    first: nameFirst,
    last,
    lead: first,
    start: head.start,
    end,
    isPossessive: tail.isPossessive,
    isDoubtful: kind === 'unknown' && isDoubtful(tokens, first, last),
  };
}

/** A house that is called after a lord. */
function isHouse(tokens: readonly Token[], first: number, last: number): boolean {
  const words = tokens.slice(first, last + 1).map(({ lower }) => lower);
  return POLLSTER_NAMES.has(words.join(' '));
}

/** "Fidesz-led coalition": the party is Fidesz. */
const LED = /-(?:led|backed|dominated|commissioned|sponsored|ordered|funded|endorsed)$/;

/** Where the name begins behind "Estavian Foreign Minister" or "Republican Sen." */
function nameBehindTitle(tokens: readonly Token[], first: number, last: number): number {
  let at = behindTitles(tokens, first, last);
  for (let length = describing(tokens, at, last); length > 0; length = describing(tokens, at, last))
    at += length;
  // "the Republic of Ireland"
  while (at > first && at < last && tokens[at]?.isCapital === false) at++;
  return at;
}

function behindTitles(tokens: readonly Token[], first: number, last: number): number {
  for (let at = last - 1; at >= first; at--) {
    if (!isTitleWord(tokens[at])) continue;
    const rest = tokens.slice(at + 1, last + 1);
    // "Justice Party", "Attorney General": a title in an organisation's name, and no name behind one.
    if (rest.some(isOrganisationWord) || rest.every(({ lower }) => TITLES.has(lower))) continue;
    return at + (tokens[at + 1]?.text === '.' ? 2 : 1);
  }
  return first;
}

/** "Senator", "Ex-judge", "Minister-president". */
function isTitleWord(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (TITLES.has(token.lower) || /^ex-|-(?:elect|president|general|minister)$/.test(token.lower))
  );
}

/** How many tokens at a name's beginning tell only whence or of which party somebody is: "South Korean", "Democrat". */
function describing(tokens: readonly Token[], at: number, last: number): number {
  const [token, next, tail] = [tokens[at], tokens[at + 1], tokens[last]];
  if (token === undefined || next === undefined || tail === undefined || at >= last) return 0;
  if (isLikeCountry(tokens.slice(at, last + 1))) return 0;
  const isPair = at + 1 < last;
  const pair = `${token.text} ${next.text}`;
  if (isPair && (DEMONYMS.has(pair) || (PLACES.has(pair) && !isOrganisationWord(tail)))) return 2;
  const isOrganisation = isOfOrganisation(tokens, at, last);
  if (DEMONYMS.has(token.text) && !isOrganisation && !PLACES.has(`${token.text} ${tail.text}`)) return 1;
  if (!isPair) return 0;
  const isPartys =
    PARTY_ADJECTIVES.has(token.lower) &&
    next.kind === 'word' &&
    !isOrganisation &&
    !(isOrganisationWord(next) && tokens[at + 2]?.isCapital === false);
  const isPlaces =
    (PLACES.has(token.text) || /^(?:Republic|Federation)$/.test(token.text)) &&
    !tokens.slice(at + 1, last + 1).some(isOrganisationWord);
  return isPartys || isPlaces ? 1 : 0;
}

/** Titles alone, peoples and the states behind their towns. */
function isNobody(tokens: readonly Token[], first: number, last: number, name: string): boolean {
  const words = tokens.slice(first, last + 1);
  if (words.every(({ lower }) => TITLES.has(lower) || NEVER_NAMES.has(lower))) return true;
  if (words.length > 1) return false;
  // "South Bend, Ind., comes next": a state behind its town.
  const isState =
    STATE_ABBREVIATIONS.has(words[0]?.text ?? '') &&
    tokens[last + 1]?.text === '.' &&
    tokens[first - 1]?.text === ',';
  return isState || ((DEMONYMS.has(name) || PEOPLES.has(name)) && !PLACES.has(name));
}

/** A lone word where a sentence begins, unless what follows it tells a name. */
function isDoubtful(tokens: readonly Token[], first: number, last: number): boolean {
  const behind = tokens[last + 1];
  return (
    first === last &&
    startsSentence(tokens, first) &&
    behind?.text !== '(' &&
    !WINNING.test(behind?.lower ?? '')
  );
}

/** Only somebody does this, so that a lone word before it is a name even where a sentence begins. */
const WINNING =
  /^(?:won|wins|received|receives|polled|took|takes|got|gets|secured|garnered|captured|obtained|defeated|beat|leads|came|finished|trailed)$/;
