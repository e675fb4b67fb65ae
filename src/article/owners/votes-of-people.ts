import { isContender } from '../names/contenders.ts';
import type { Mention } from '../names/names.ts';
import type { Entity } from '../names/registry.ts';
import type { Quantity } from '../numbers/quantities.ts';
import type { PairingInput } from './pairing-input.ts';

/** Fewer are a committee's or a caucus's, who "backed" somebody before the vote. */
const LEAST_VOTERS = 100;
const TOKENS_AROUND = 30;

/** In the words around a figure each name is "§" and its place in the list of names. */
const NAME = '(?:(?:mr|mrs|ms|dr|sir|the) )?§(\\d+)';
const SHARE =
  '(?:(?:,|\\() (?:or )?[\\d.]+ (?:%|percent)(?: of (?:the |all )?(?:valid )?(?:votes?|total))?(?: \\)| ,)? )?';
const WHO = '(?:of (?:them|those|these) )?(?:§\\d+ )?(?:[\\p{Ll}-]+ ){0,3}?';
const HEDGE =
  '(?: (?:a|an|just|only|mere|bare|paltry|some|about|around|roughly|nearly|almost|over|more|less|fewer|than|no|not|quite|exactly|total|of|as|many|well|the))*';

const PUT = '(?:put|placed|ranked|listed|rated)';

/** Behind how many they were: what they did, and for whom. */
const DID = [
  `${WHO}(?:had |have |has )?(?:put|putting|placed|placing|made|making|set|setting|left|drew)(?: down)? (?:an?|their|the) (?:[\\p{Ll}-]+ )?(?:marks?|cross|crosses|x|ticks?) (?:beside|besides|against|next to|by|for|alongside|opposite|at) (?:the name of )?${NAME}(?! ')(?:'s name)?`,
  `${WHO}(?:(?:were|was|had been|have been) found to )?(?:had |have )?(?:carry|carried|carrying|bear|bore|borne|bearing) (?:the name of )?${NAME}(?:'s name)?`,
  `${WHO}(?:had |have |has )?${PUT} ${NAME} (?:first|top)\\b`,
  `${WHO}(?:had |have |has )?(?:gave|giving|given|lent|handed|cast) ${NAME} (?:their|the|a) (?:support|votes?|backing|ballots?|trust|confidence)\\b(?! of)`,
  `${WHO}(?:had |have |has )?(?:gave|giving|given|lent|cast) their (?:support|votes?|backing|ballots?|trust) (?:to|for) ${NAME}(?!'s)`,
  `(?:did|had done) (?:so|the same|likewise|it) (?:beside|for|with|against|next to|by) ${NAME}`,
  `(?:(?:votes|ballots|papers|of (?:them|those)) )?(?:had |have |has )?(?:gone|went|fell|fallen|belong|belonged|belonging) to ${NAME}(?!'s)`,
];
const OF_PRONOUN = [
  `${WHO}(?:had |have |has )?(?:put|putting|placed|placing|made|making|set|setting|left|drew)(?: down)? (?:an?|their|the) (?:[\\p{Ll}-]+ )?(?:marks?|cross|crosses|x|ticks?) (?:beside|against|next to|by|for|alongside|opposite|at) (?:his|her) name\\b`,
  `${WHO}(?:(?:were|was|had been|have been) found to )?(?:had |have )?(?:carry|carried|carrying|bear|bore|borne|bearing) (?:his|her) name\\b`,
  `${WHO}(?:had |have |has )?(?:gave|given|lent|handed|cast) (?:him|her) (?:their|the|a) (?:support|votes?|backing|ballots?|trust|confidence)\\b`,
  `${WHO}(?:had |have |has |having )?(?:voted|plumped|opted|gone) for (?:him|her)\\b`,
];

/** Before how many they were: who had them, named there or the subject of the clause. */
const FOR_NAME = [
  `(?:^|[;:] )(?:and )?(?:for|to) ${NAME}(?: ,[^;:]{1,100},)? (?:there (?:were|had been)|fell|went|came)${HEDGE}$`,
  `${NAME}'s name (?:was |stood |appeared )?(?:on|upon)${HEDGE}$`,
];
const CHOSEN = new RegExp(
  `\\b(?:(?:was|were|been) (?:supported|backed|preferred|chosen|picked|favou?red|wanted|voted for) by|(?:was|been) the (?:first )?choice (?:of|for)|(?:had|has|have|enjoyed|won|secured|received|got|kept|(?:count|counted|counting|rely|relied) on) the (?:backing|support|confidence|trust|votes?) of)${HEDGE}$`,
  'u',
);
/** "For Ivo Brandt, the minister, 11,593 people had voted" */
const OPENS_FOR_NAME = new RegExp(`(?:^|[;:] )(?:and )?for ${NAME}(?: ,[^;:]{1,60})? ,${HEDGE}$`, 'u');
const WERE_CAST =
  /^(?:(?:people|voters|citizens|electors) (?:had |have )?(?:voted|opted|cast)\b|(?:votes|ballots|papers|crosses) (?:were|was|had been|have been|came|went)\b)/;
/** "20,559 had put Solano first and 5,599, which is 11.1%, Brandt" */
const PUT_BEFORE = new RegExp(`\\b${PUT} ${NAME} (?:first|top) (?:, |; )?(?:and |while )?$`, 'u');
const THEN_NAME = new RegExp(
  `^(?:, (?:which is|or|that is) [\\d.]+ (?:%|percent) , |\\( [\\d.]+ (?:%|percent) \\) )?${NAME}(?!')`,
  'u',
);
const FOR_WHOM = new RegExp(`\\bfor whom${HEDGE}$`);

/** Behind a figure that ends what it tells: nobody else is counted, "45 lawmakers", "12 unions". */
const VOTERS =
  /^(?:(?:[\p{Ll}-]+ )?(?:people|voters|citizens|electors|votes|ballots|members)\b|of (?:the |all |his |her |their )?(?:fellow )?(?:people|voters|votes|ballots|those|compatriots|country(?:men|women|people)|citizens)\b|[,.;()–—]|and\b|$)/u;
const CAST =
  /^(?:(?:votes?|crosses|ballots?|papers|people|voters|citizens) )?(?:were|was|had|have|voted|opted|cast)\b/;

const compile = (patterns: readonly string[], open: string, close: string): RegExp[] =>
  patterns.map((pattern) => new RegExp(`${open}${pattern}${close}`, 'u'));
const [did, ofPronoun, forName] = [
  compile(DID, `^${SHARE}`, ''),
  compile(OF_PRONOUN, `^${SHARE}`, ''),
  compile(FOR_NAME, '', ''),
];

/**
 * "1,204,511 Estavians put a cross beside her name", "was supported by 877,460", "for whom 221,300 votes were counted":
 * votes told as what people did. Null for those of whom the clause is about.
 */
export function votesOfPeople(input: PairingInput): ReadonlyMap<Quantity, Entity | null> {
  const found = new Map<Quantity, Entity | null>();
  for (const quantity of input.quantities) {
    const { unit, value, noun } = quantity;
    if (!/^(?:bare|count)$/.test(unit) || noun === 'seats') continue;
    if (value < LEAST_VOTERS || !Number.isInteger(value)) continue;
    const owner = ownerTold(quantity, input);
    if (owner !== undefined) found.set(quantity, owner);
  }
  return found;
}

/** Undefined where it is told in none of these ways. */
function ownerTold({ first, last }: Quantity, input: PairingInput): Entity | null | undefined {
  const { mentions, tokens } = input;
  const behind = wordsWithNames(input, last + 1, Math.min(tokens.length, last + TOKENS_AROUND));
  const before = wordsWithNames(input, Math.max(0, first - TOKENS_AROUND), first);
  const named =
    did.map((one) => one.exec(behind)).find((match) => match !== null) ??
    forName.map((one) => one.exec(before)).find((match) => match !== null) ??
    (WERE_CAST.test(behind) ? OPENS_FOR_NAME.exec(before) : null) ??
    (PUT_BEFORE.test(`${before} `) ? THEN_NAME.exec(behind) : null);
  const mention = named == null ? undefined : mentions[Number(named[1])];
  if (mention !== undefined) return isContender(mention, input) ? input.entityOf(mention) : undefined;
  if (ofPronoun.some((one) => one.test(behind))) return personMeant({ first, last }, input);
  if (FOR_WHOM.test(before) && CAST.test(behind)) return personBefore(first, input);
  return CHOSEN.test(before) && VOTERS.test(behind) ? null : undefined;
}

/** "Her name": whom the sentence names before, else who opens the clause behind, else who is spoken of. */
function personMeant(
  { first, last }: Pick<Quantity, 'first' | 'last'>,
  input: PairingInput,
): Entity | undefined {
  const people = input.mentions.filter(
    (mention) => input.entityOf(mention).kind === 'person' && isContender(mention, input),
  );
  const before = new Set(people.filter((mention) => mention.last < first).map(input.entityOf));
  if (before.size > 0) return before.size === 1 ? [...before][0] : undefined;
  const comma = input.tokens.findIndex(({ text }, at) => at > last && text === ',');
  const behind = people.find(({ lead }) => comma !== -1 && lead === comma + 1);
  if (behind !== undefined) return input.entityOf(behind);
  return input.focus?.kind === 'person' ? input.focus : undefined;
}

/** "Lena Okoro, backed by the Island Party, for whom": the nearest person. */
function personBefore(at: number, { mentions, entityOf }: PairingInput): Entity | undefined {
  const mention = mentions.findLast((each) => each.last < at && entityOf(each).kind === 'person');
  return mention === undefined ? undefined : entityOf(mention);
}

function wordsWithNames({ tokens, mentions }: PairingInput, from: number, to: number): string {
  const words: string[] = [];
  for (let at = from; at < to; at++) {
    const index = mentions.findIndex(({ first, last }) => first <= at && at <= last);
    const mention = mentions[index];
    if (mention === undefined) words.push(tokens[at]?.lower ?? '');
    else if (at === mention.last) words.push(nameOf(mention, index));
  }
  return words.join(' ');
}

function nameOf({ isPossessive }: Mention, index: number): string {
  return `§${index}${isPossessive ? "'s" : ''}`;
}
