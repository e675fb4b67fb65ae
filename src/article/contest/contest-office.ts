import type { ContestKind } from '../../election/contest.ts';
import { OFFICE_CUES, OFFICE_HINTS, type OfficeCue, PARLIAMENT_NAMES } from '../cues/offices.ts';
import { PLACES } from '../cues/places.ts';
import { CAPITALS } from '../cues/seats-of-power.ts';
import { type ContestInput, weighedTexts } from './contest-input.ts';

/** An office found, with how plainly its words tell it. */
interface Scored {
  cue: OfficeCue;
  score: number;
  /** Told in the headline or the first sentences; later on stands what else was voted on. */
  isEarly: boolean;
}

/** What is decided: the office whose words weigh most, and the kind of contest; null where no words tell. */
export function readOffice(input: ContestInput): { office: string | null; kind: ContestKind } {
  const told = heaviest(input, OFFICE_CUES);
  // A report of a referendum that was held, not a survey about one.
  const isHeld = [/\b(?:referendum|plebiscite)\b/i, /\bturnout\b/i].every((word) =>
    input.sentences.some(({ text }) => word.test(text)),
  );
  const hinted = told?.isEarly === true ? null : heaviest(input, OFFICE_HINTS, !isHeld);
  const isOverruled =
    (hinted?.score ?? 0) * 0.75 > (told?.score ?? 0) &&
    !(told?.cue.office === 'president' && hinted?.cue.kind === 'local' && opensWithPresident(input));
  const best = isOverruled ? hinted : told;
  if (best === null) return { office: null, kind: 'other' };
  const { office, kind } = best.cue;
  if (office === 'parliament') {
    return { office: firstMatch(input, chamberIn) ?? office, kind };
  }
  if (office === 'state parliament') {
    const adjective = firstMatch(input, (words) => STATE_ADJECTIVE.exec(words.toLowerCase())?.[1]);
    return { office: `${adjective ?? 'state'} parliament`, kind };
  }
  if (office === 'party leader') {
    const party = partyLed(input);
    const post = firstMatch(input, (words) => PARTY_POST.exec(words)?.[1]) ?? 'leader';
    return { office: party === null ? office : `${post} of the ${party}`, kind };
  }
  return { office, kind };
}

/**
 * Where a presidential election is told of and the opening is of a president, "the mayor of Porto" is who stands in
 * it, and not what is voted on.
 */
function opensWithPresident(input: ContestInput): boolean {
  return [...weighedTexts(input)].some(
    ({ words, weight }) => weight >= 2 && /(?<!vice[- ])\bpresident\b/i.test(words),
  );
}

/** Some parties are led by a president or a chair: "chose Solano as its president". */
const PARTY_POST =
  /\b(?:as|to be) (?:its|their) (?:new |next )?(leader|president|chair|chairman|chairwoman)\b(?! of\b)/;

/** "the Kerala Assembly polls" */
const ASSEMBLY =
  /(?<!\p{L})(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)(?:'s)? (?:[Ll]egislative )?[Aa]ssembly(?! (?:members?|speaker)\b)/u;

/** The chamber that words name first: "Kerala Assembly", "parliament (Knesset)". */
function chamberIn(words: string): string | undefined {
  const [name, assembly] = [PARLIAMENT_NAMES.exec(words), ASSEMBLY.exec(words)];
  const place = assembly?.[1] ?? '';
  const isOfState = PLACES.get(place)?.isCountry === false || CAPITALS.has(place);
  if (isOfState && (assembly?.index ?? 0) < (name?.index ?? words.length)) return `${place} Assembly`;
  return name === null ? undefined : `parliament (${name[0]})`;
}

const STATE_ADJECTIVE = /\b(state|regional|provincial|cantonal) (?:\w+ )?(?:elections?|vote)\b(?! comm)/;

/** "The National Elections Commission" counts whatever is voted on. */
const AUTHORITY =
  /\b(?:(?:national|central|general|state|federal|supreme|independent|high|county|local|regional) )?elect(?:ions?|oral) (?:commission|board|committee|council|authority|tribunal|court|office)\w*|\bnational vote[ -](?:counting|tallying) (?:commission|committee|centre|center)\b|\b(?:commission|committee) (?:for|on) elections and referend(?:ums|a)\b/g;

const LATE_WEIGHT = 0.5;

/** `isAsked`: whether words that speak against a cue are asked for. */
function heaviest(input: ContestInput, cues: readonly OfficeCue[], isAsked = true): Scored | null {
  const scores = new Map<string, number>();
  const early = new Set<OfficeCue>();
  for (const { words, weight: place } of weighedTexts(input)) {
    const small = words.toLowerCase().replace(AUTHORITY, '');
    const weight = place === 1 ? LATE_WEIGHT : place;
    for (const cue of cues) {
      const hits = Math.min(3, small.match(cue.words)?.length ?? 0);
      // Parties that will choose a leader after they lost are told of late.
      if (hits === 0 || (cue.office === 'party leader' && (cue.isPlain === true ? place <= 1 : place < 2)))
        continue;
      if (place >= 2) early.add(cue);
      scores.set(cue.office, (scores.get(cue.office) ?? 0) + hits * weight * cue.weight);
    }
  }
  let best: Scored | null = null;
  for (const cue of cues) {
    const score = scores.get(cue.office) ?? 0;
    if (isAsked && cue.unless !== undefined && input.sentences.some(({ text }) => cue.unless?.test(text)))
      continue;
    const isEarly = early.has(cue);
    const isTold = isEarly || isEnough(cue, scores, () => namesBothSides(input));
    if (cue.kind === 'referendum' && !isTold) continue;
    if (score > (best?.score ?? 0)) best = { cue, score, isEarly };
  }
  return best;
}

/** A referendum that is told of late decides where hardly anything else is told of. */
function isEnough(
  { office, weight }: OfficeCue,
  scores: ReadonlyMap<string, number>,
  hasBothSides: () => boolean,
): boolean {
  const score = scores.get(office) ?? 0;
  const isAlone = [...scores].every(([name, other]) => name === office || other * 2 < score);
  if (isAlone && score > 0 && hasBothSides()) return true;
  return score >= weight * (isAlone ? 1.5 : 2);
}

/** "Yes" and "No", "Brexit" and "Remain": what the figures are of, if the vote itself is told of late. */
function namesBothSides({ mentions }: ContestInput): boolean {
  const named = new Set([...mentions.values()].flat().map(({ name }) => name.toLowerCase()));
  const isOption = [...mentions.values()].flat().some(({ kind }) => kind === 'option');
  const isOfEurope = named.has('remain') && (named.has('leave') || named.has('brexit'));
  return isOption && (isOfEurope || (named.has('yes') && named.has('no')));
}

function firstMatch(input: ContestInput, find: (words: string) => string | undefined): string | undefined {
  for (const { words } of weighedTexts(input)) {
    const found = find(words);
    if (found !== undefined) return found;
  }
  return undefined;
}

function partyLed(input: ContestInput): string | null {
  for (const { words } of weighedTexts(input)) {
    const found = /\b((?:[A-Z][\p{L}]+ ){0,3}[A-Z][\p{L}]+ Party)\b/u.exec(words)?.[1];
    if (found !== undefined) return withoutPlace(found.replace(/^The /, ''));
    const headed = /\bnew leader of (?:the )?((?:\p{Lu}\p{L}+ ?){1,4})/u.exec(words)?.[1]?.trim();
    if (headed !== undefined) return headed;
    const leader =
      /\b(?:elected|new|becomes|named|chosen) (?:as )?(?:the )?(?:new )?([A-Z][\p{L}]+) leader\b/u.exec(
        words,
      )?.[1];
    if (leader !== undefined) return /^\p{Lu}{2,6}$/u.test(leader) ? leader : `${leader} Party`;
  }
  for (const { words } of weighedTexts(input)) {
    const chosen = LED_BY_CHOICE.exec(words)?.slice(1).find(Boolean);
    if (chosen !== undefined) return chosen;
  }
  for (const { words } of weighedTexts(input)) {
    const led =
      /\b(?!(?:The|Party|Its|Their|His|Her|Former|Opposition|New|Outgoing|Acting|Interim|Deputy|Current|Veteran|Majority|Minority|House|Senate|World|Civil|Union|Religious|Military)\b)(\p{Lu}\p{L}+) (?:leadership|leader)\b/u.exec(
        words,
      )?.[1];
    if (led !== undefined) return /^\p{Lu}{2,6}$/u.test(led) ? led : `${led} Party`;
  }
  return null;
}

/** "Solano to lead Harbour Greens", "chosen by the members of the Harbour Greens" */
const LED_BY_CHOICE =
  /\bto (?:lead|head) (?:the )?(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2})(?= (?:after|as|following|with|by|despite)\b|$)|\bmembers of (?:the )?(?!(?:Parliament|Congress|House|Senate|Assembly|Commons|National|Council|European)\b)(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2})/u;

/** "UK Labour Party" is the Labour Party; "Scottish National Party" keeps its adjective. */
function withoutPlace(party: string): string {
  const [first = '', ...rest] = party.split(' ');
  return rest.length >= 2 && PLACES.has(first) ? rest.join(' ') : party;
}
