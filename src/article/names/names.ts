import { NEVER_NAMES, ORGANISATION_WORDS, PARTY_ADJECTIVES, TITLES } from '../cues/name-words.ts';
import { DEMONYMS, PEOPLES, PLACES, STATE_ABBREVIATIONS } from '../cues/places.ts';
import { OWNING } from '../owners/grammar.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { startsSentence } from './capitals.ts';
import { isHeadlineCase } from './headlines.ts';
import { nameEnd } from './name-end.ts';
import { isNameStart } from './name-start.ts';
import { isOfOrganisation, isOrganisationWord } from './organisations.ts';
import { NO_PHRASES, type PartyPhrases, phraseAt, quotedName } from './party-phrases.ts';
import type { Entity } from './registry.ts';

/** `unknown` is a single word that may be a surname, a party or a place. */
export type NameKind = 'person' | 'group' | 'place' | 'option' | 'unknown';

/** A name where it stands. Tokens `first` to `last` hold the name without its title. */
export interface Mention {
  name: string;
  kind: NameKind;
  /** "CEC Chairman" before the name, as written; null without one. */
  title: string | null;
  first: number;
  last: number;
  /** The first token of title and name together. */
  lead: number;
  start: number;
  end: number;
  isPossessive: boolean;
  /** A lone capitalised word that begins its sentence: perhaps no name at all. */
  isDoubtful: boolean;
  /** Whom a description means, which the registry does not know by its words. */
  entity?: Entity;
}

/** Which capitalised words of a text are common words: those that also stand small somewhere in it. */
export function lowerCaseWords(sentences: readonly Sentence[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { tokens } of sentences) {
    for (const token of tokens) if (token.kind === 'word' && !token.isCapital) words.add(token.lower);
  }
  return words;
}

/** The names of one sentence, in order. */
export function readMentions(
  sentence: Sentence,
  lowerWords: ReadonlySet<string>,
  text: string,
  surnames: ReadonlySet<string> = new Set(),
  phrases: PartyPhrases = NO_PHRASES,
): Mention[] {
  const { tokens } = sentence;
  const casing = { lowerWords, isShouted: isHeadlineCase(tokens) };
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const option = optionAt(tokens, at, text);
    if (option !== null) {
      mentions.push(option);
      at = option.last;
      continue;
    }
    if (isMonthSurname(tokens, at, surnames)) {
      const surname = single(tokens, at, text);
      if (surname !== null) mentions.push(surname);
      continue;
    }
    const quoted = quotedName(tokens, at);
    const called = quoted > 0 ? quoted : phraseAt(tokens, at, phrases);
    if (called > 0) {
      const first = quoted > 0 ? at + 1 : at;
      mentions.push(partyOf(tokens, first, first + called - 1, text));
      at = first + called - 1;
      continue;
    }
    if (!isNameStart(tokens, at, casing)) continue;
    const last = nameEnd(tokens, at, casing);
    const mention = mentionOf(tokens, at, last, text);
    if (mention !== null) mentions.push(mention);
    at = last;
  }
  return mentions;
}

/** A name that the text marks as one, by quotation marks or by calling it a party. */
function partyOf(tokens: readonly Token[], first: number, last: number, text: string): Mention {
  const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
  return {
    name: text.slice(start, end),
    kind: 'group',
    title: null,
    first,
    last,
    lead: first,
    start,
    end,
    isPossessive: false,
    isDoubtful: false,
  };
}

/** "May gathered 165 votes", in a report of a Theresa May: a month of that name would be told with a day, a year or "in". */
function isMonthSurname(tokens: readonly Token[], at: number, surnames: ReadonlySet<string>): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.isCapital !== true || !/^(?:april|may|june|august)$/.test(token.lower)) return false;
  if (!surnames.has(token.text) || before?.kind === 'number' || before?.isCapital === true) return false;
  if (
    /^(?:in|on|of|since|until|till|by|from|to|for|this|last|next|early|late|mid|before|after|and)$/.test(
      before?.lower ?? '',
    )
  )
    return false;
  if (next?.kind === 'number') return !/^(?:\d|[12]\d|3[01]|(?:19|20)\d\d)$/.test(next.text);
  return (
    token.isPossessive ||
    (next?.kind === 'word' && !next.isCapital && (OWNING.test(next.lower) || /ed$/.test(next.lower)))
  );
}

function single(tokens: readonly Token[], at: number, text: string): Mention | null {
  const found = option(tokens, at, at, text);
  return found === null
    ? null
    : { ...found, kind: 'unknown', isPossessive: tokens[at]?.isPossessive === true };
}

function mentionOf(tokens: readonly Token[], first: number, last: number, text: string): Mention | null {
  let nameFirst = first;
  const words = tokens.slice(first, last + 1);
  const isOrganisation = words.some(isOrganisationWord);
  for (let at = first; at < last; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const rest = tokens.slice(at + 1, last + 1);
    const isRank =
      isTitleWord(token.lower) &&
      !rest.every((word) => ORGANISATION_WORDS.has(word.lower) || TITLES.has(word.lower));
    if (isRank && !(isOrganisation && rest.some(isOrganisationWord)))
      nameFirst = at + 1 + (tokens[at + 1]?.text === '.' ? 1 : 0);
  }
  for (;;) {
    const token = tokens[nameFirst];
    const rest = last - nameFirst;
    if (token === undefined || rest < 1) break;
    const pair = `${token.text} ${tokens[nameFirst + 1]?.text ?? ''}`;
    if (rest >= 2 && (DEMONYMS.has(pair) || (PLACES.has(pair) && !isOrganisationWord(tokens[last]))))
      nameFirst += 2;
    else if (
      DEMONYMS.has(token.text) &&
      !isOfOrganisation(tokens, nameFirst, last) &&
      !PLACES.has(`${token.text} ${tokens[last]?.text}`)
    )
      nameFirst += 1;
    else if (
      rest >= 2 &&
      PARTY_ADJECTIVES.has(token.lower) &&
      tokens[nameFirst + 1]?.kind === 'word' &&
      !isOfOrganisation(tokens, nameFirst, last) &&
      !(isOrganisationWord(tokens[nameFirst + 1]) && tokens[nameFirst + 2]?.isCapital === false)
    )
      nameFirst += 1;
    else if (
      rest >= 2 &&
      (PLACES.has(token.text) || /^(Republic|Federation)$/.test(token.text)) &&
      !words.slice(nameFirst - first + 1).some(isOrganisationWord)
    )
      nameFirst += 1;
    else break;
  }
  // "the Republic of Ireland"
  while (nameFirst > first && nameFirst < last && tokens[nameFirst]?.isCapital === false) nameFirst++;
  if (nameFirst > last) return null;
  const [head, tail] = [tokens[nameFirst], tokens[last]];
  if (head === undefined || tail === undefined) return null;
  // "Fidesz-led coalition": the party is Fidesz.
  const tailEnd =
    tail.end -
    (/-(?:led|backed|dominated|commissioned|sponsored|ordered|funded|endorsed)$/.exec(tail.text)?.[0]
      .length ?? 0);
  const name = text.slice(head.start, tailEnd);
  // "South Bend, Ind., comes next": a state behind its town.
  const isState =
    nameFirst === last &&
    STATE_ABBREVIATIONS.has(head.text) &&
    tokens[last + 1]?.text === '.' &&
    tokens[nameFirst - 1]?.text === ',';
  if (isState) return null;
  if (nameFirst === last && TITLES.has(head.lower)) return null;
  if (nameFirst === last && (DEMONYMS.has(name) || PEOPLES.has(name)) && !PLACES.has(name)) return null;
  if (
    tokens
      .slice(nameFirst, last + 1)
      .every((token) => TITLES.has(token.lower) || NEVER_NAMES.has(token.lower))
  )
    return null;
  const title =
    nameFirst > first
      ? text.slice(tokens[first]?.start ?? head.start, tokens[nameFirst - 1]?.end ?? head.start)
      : null;
  return {
    name,
    kind: isDateline(tokens, first, last) ? 'place' : kindOf(tokens, nameFirst, last, name),
    title,
    first: nameFirst,
    last,
    lead: first,
    start: head.start,
    end: tailEnd,
    isPossessive: tail.isPossessive,
    isDoubtful:
      first === last &&
      tokens[last + 1]?.text !== '(' &&
      !WINNING.test(tokens[last + 1]?.lower ?? '') &&
      startsSentence(tokens, first) &&
      kindOf(tokens, nameFirst, last, name) === 'unknown',
  };
}

/** Only somebody does this, so that a lone word before it is a name even where a sentence begins. */
const WINNING =
  /^(?:won|wins|received|receives|polled|took|takes|got|gets|secured|garnered|captured|obtained|defeated|beat|leads|came|finished|trailed)$/;

const MONTH_WORDS = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)/;

/** "TOPEKA, Kan. -", "OSLO:": a report's place of writing, in capitals before its first words. */
function isDateline(tokens: readonly Token[], first: number, last: number): boolean {
  if (first !== 0 || tokens[last + 2]?.kind === 'number') return false;
  // "Buenos Aires (CNN) — "
  const isWired =
    tokens[last + 1]?.text === '(' &&
    tokens[last + 3]?.text === ')' &&
    /^[–—-]$/.test(tokens[last + 4]?.text ?? '');
  if (isWired) return true;
  const words = tokens.slice(first, last + 1);
  // "GREENS (Okoro), 17.8%" is a line of a list.
  if (tokens[last + 1]?.text === '(') {
    const close = tokens.findIndex(({ text }, at) => at > last && text === ')');
    if (!/^[:–—-]$/.test(tokens[close + 1]?.text ?? '')) return false;
  }
  return (
    words.every((token) => token.text === token.text.toUpperCase()) &&
    words.some((token) => token.text.length >= 4) &&
    tokens
      .slice(last + 1, last + 9)
      .some((token) => /^[(:–—-]$/.test(token.text) || MONTH_WORDS.test(token.lower)) &&
    /^[,(:–—-]$/.test(tokens[last + 1]?.text ?? '')
  );
}

/** "Senator", "Ex-judge", "Minister-president". */
function isTitleWord(word: string): boolean {
  return TITLES.has(word) || /^ex-|-(?:elect|president|general|minister)$/.test(word);
}

function kindOf(tokens: readonly Token[], first: number, last: number, name: string): NameKind {
  if (
    / (?:River|County|City|Valley|Islands?|Coast|Peninsula|Mountains|District|Province|Region|Square|Vale|Heights|Bay|Borough|Ward|Parish|Canton|Oblast|Krai|Prefecture|Territory|Hall|Palace|Stadium|Hotel)$/i.test(
      name,
    )
  )
    return 'place';
  if (
    PLACES.has(name) ||
    /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Central) \p{Lu}\p{L}+$/u.test(name)
  )
    return 'place';
  const words = tokens.slice(first, last + 1);
  if (words.some(isOrganisationWord) || words.some((token) => token.text === '/' || token.text === '&'))
    return 'group';
  if (words.every((token) => /^\p{Lu}[\p{Lu}\p{N}-]*$/u.test(token.text)) && name.length <= 8) return 'group';
  if (words.length === 1) return 'unknown';
  const before = tokens[first - 1]?.lower;
  return before === 'the' ? 'group' : 'person';
}

const OPTION_PHRASES = ['against all', 'none of the above', 'against everyone', 'none of these candidates'];

/** Options that are no names: "against all"; "Yes", "No", "Leave" and "Remain" where capitals or quotes mark them. */
function optionAt(tokens: readonly Token[], at: number, text: string): Mention | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return null;
  const lower = token.lower;
  if (lower === 'against' || lower === 'none') {
    for (const phrase of OPTION_PHRASES) {
      const length = phrase.split(' ').length;
      const words = tokens
        .slice(at, at + length)
        .map((word) => word.lower)
        .join(' ');
      if (words === phrase) return option(tokens, at, at + length - 1, text);
    }
  }
  const next = tokens[at + 1];
  if (lower === 'uncommitted' && !/^(?:voters?|delegates?|vote|voting)$/.test(next?.lower ?? ''))
    return option(tokens, at, at, text);
  if (lower === 'no' && next?.text === '.' && tokens[at + 2]?.kind === 'number') return null;
  if (/^(yes|no|leave|remain|oui|non)$/.test(lower)) {
    const isQuoted = /^["']$/.test(tokens[at - 1]?.text ?? '') && /^["']$/.test(next?.text ?? '');
    const isName =
      token.isCapital &&
      !(
        startsSentence(tokens, at) &&
        next?.kind === 'word' &&
        !/^(won|got|took|received|votes?|side|camp|campaign|has|had|with|at|on|leads|led)$/.test(next.lower)
      ) &&
      next?.text !== ',';
    if (isQuoted || isName) return option(tokens, at, at, text);
  }
  return null;
}

function option(tokens: readonly Token[], first: number, last: number, text: string): Mention | null {
  const [head, tail] = [tokens[first], tokens[last]];
  if (head === undefined || tail === undefined) return null;
  return {
    name: text.slice(head.start, tail.end),
    kind: 'option',
    title: null,
    first,
    last,
    lead: first,
    start: head.start,
    end: tail.end,
    isPossessive: false,
    isDoubtful: false,
  };
}
