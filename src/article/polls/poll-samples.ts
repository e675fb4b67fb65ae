import type { Mention } from '../names/names.ts';
import type { Quantity } from '../numbers/quantities.ts';
import { lowerWords } from '../owners/grammar.ts';
import type { Reading } from '../readings.ts';

/**
 * People asked. `area` is null unless a sentence tells several places apart, `house` unless whoever asked stands right at
 * the number: "Corvo interviewed 1,204 people, Orbis 1,011".
 */
export interface Sample {
  quantity: Quantity;
  area: string | null;
  house: string | null;
}

const LEAST_RESPONDENTS = 50;
/** Numbers that may stand between two samples of a list. */
const MOST_BETWEEN = 6;

/** What a house asked before is no sample of the poll told of. */
const ASKED_EARLIER =
  /^(?:earlier(?! (?:this|on|today))|previously|in (?:its|the|their) (?:previous|last|earlier)|(?:a|one|two|three) (?:weeks?|months?) (?:ago|earlier|before))\b/i;
const LIKELY_BEFORE = /\b(?:of whom|of which|of those|of them|including|included|among them)\b[^;.\d]{0,30}$/;
const LIKELY_BEHIND =
  /^ (?:[\w-]+ ){0,5}?likely (?:voters|to (?:vote|turn out|cast (?:a|their) (?:ballots?|votes?)|take part|go to the polls)|electorate|participants)\b/;
/** "1,650 adults, 455 of whom said they plan to vote", "approached 16,400 voters; 12,310 of them replied" */
const WHO_COUNT =
  /^ of (?:whom|them) (?:(?:who )?(?:said|say|were|are|had|have) )?(?:(?:that )?they )?(?:(?:plan|planned|intend|intended|mean|meant|expect|expected) to vote|replied|responded|agreed to|answered|(?:judged |deemed |considered )?(?:to be )?likely (?:voters|to))\b/;

/** The samples of a sentence: "905 voters in Nevada, 1,012 in Arizona and 811 in Montana" are three. */
export function readSamples({ quantities, roles, mentions, sentence }: Reading): Sample[] {
  if (ASKED_EARLIER.test(sentence.text)) return [];
  const samples: { quantity: Quantity; house: string | null }[] = [];
  const { tokens } = sentence;
  quantities.forEach((quantity, index) => {
    if (!Number.isInteger(quantity.value) || quantity.value < LEAST_RESPONDENTS) return;
    const last = samples.at(-1)?.quantity;
    const previous = lastBefore(quantities, index, tokens);
    const isNext = last !== undefined && last === previous;
    // "1,400 registered voters, of whom 1,154 were likely voters": the shares are of these.
    if (isNext && areLikelyOf(quantity, sentence)) samples.pop();
    else if (roles[index] !== 'sample') {
      if (!isNext || (quantity.unit !== 'bare' && quantity.unit !== 'count')) return;
      const house = houseOf(quantity, last, mentions, sentence);
      const between = lowerWords(tokens, last.last + 1, quantity.first);
      const isPlaced =
        placeBefore(quantity, mentions, sentence) !== null ||
        placesOfEach(quantity, mentions, tokens.length, sentence).length > 1 ||
        (placeOf(quantity, mentions, tokens.length, sentence) !== null && /(?:^|\s)(?:,|and)$/.test(between));
      if (house !== null) samples.push({ quantity, house });
      if (house !== null || !isPlaced || !/\bin\b/.test(between)) return;
    }
    samples.push({ quantity, house: askerOf(quantity, mentions, sentence) });
  });
  const isOfPlaces = samples.length > 1;
  return samples.flatMap(({ quantity, house }, at) => {
    const limit = samples[at + 1]?.quantity.first ?? tokens.length;
    const each = placesOfEach(quantity, mentions, limit, sentence);
    if (each.length > 1) return each.map((area) => ({ quantity, house, area }));
    const before = placeBefore(quantity, mentions, sentence);
    const area = isOfPlaces ? (before ?? placeOf(quantity, mentions, limit, sentence)) : before;
    return [{ quantity, house, area }];
  });
}

/** "811 each in Montana and Utah", "811 voters in each of Montana, Utah and Idaho": the places that one number is of. */
function placesOfEach(
  { last }: Quantity,
  mentions: readonly Mention[],
  limit: number,
  { tokens }: Reading['sentence'],
): string[] {
  const behind = mentions.filter(({ lead }) => lead > last && lead < limit);
  const [first] = behind;
  const opening = first === undefined ? '' : lowerWords(tokens, last + 1, first.lead);
  if (!/^(?:[\p{L}-]+ ){0,3}?(?:each in|in each of|apiece in)$/u.test(opening)) return [];
  const end = behind.findIndex(
    ({ kind, lead }, at) =>
      kind !== 'place' ||
      (at > 0 && !/^(?:,|and|, and)$/.test(lowerWords(tokens, (behind[at - 1]?.last ?? 0) + 1, lead))),
  );
  return behind.slice(0, end === -1 ? behind.length : end).map(({ name }) => name);
}

/** The number before that may be one of people; margins, days and dates between two samples are none. */
function lastBefore(
  quantities: readonly Quantity[],
  index: number,
  tokens: Reading['sentence']['tokens'],
): Quantity | undefined {
  for (let at = index - 1; at >= Math.max(0, index - MOST_BETWEEN); at--) {
    const quantity = quantities[at];
    // "asked 5,700 people at 330 stations"
    if (/^(?:at|outside)$/.test(tokens[(quantity?.first ?? 0) - 1]?.lower ?? '')) continue;
    const isCount = quantity?.unit === 'bare' || quantity?.unit === 'count';
    if (quantity !== undefined && isCount && quantity.value >= LEAST_RESPONDENTS) return quantity;
  }
  return undefined;
}

function areLikelyOf({ start, end }: Quantity, { text, start: base }: Reading['sentence']): boolean {
  if (WHO_COUNT.test(text.slice(end - base, end - base + 80).toLowerCase())) return true;
  return (
    LIKELY_BEFORE.test(text.slice(0, start - base).toLowerCase()) &&
    LIKELY_BEHIND.test(text.slice(end - base, end - base + 80).toLowerCase())
  );
}

/** "Orbis, for Kanal 5, 1,011" */
const FOR_WHOM = /^, (?:for|on behalf of|hired by|commissioned by|working for) [^,;]{1,60} ,$/;

/** The name right before a number, where one sample was told just before: "…, Orbis 1,011 and Pollux 986". */
function houseOf(
  { first }: Quantity,
  before: Quantity,
  mentions: readonly Mention[],
  { tokens }: Reading['sentence'],
): string | null {
  const house = mentions.find(
    ({ last, kind }) =>
      kind !== 'place' &&
      (last === first - 1 ||
        (last === first - 2 && tokens[first - 1]?.lower === 'to') ||
        (last < first && FOR_WHOM.test(lowerWords(tokens, last + 1, first)))),
  );
  if (house === undefined) return null;
  const between = lowerWords(tokens, before.last + 1, house.lead);
  return /^(?:[\p{L}-]+ ){0,4}?(?:(?:at|outside|leaving) [\d,]+ (?:[\p{L}-]+ ){0,3}?)?(?:,|and|, and|;|while)$/u.test(
    between,
  )
    ? house.name
    : null;
}

/** "the Ohio sample was 812", "for the Ohio part, 812 people", "The Ohio poll was taken on Monday among 812" */
const PART_OF_IT =
  /^(?:part|sample|survey|poll|half|leg)(?: ,)?(?: (?:was|were|is|numbered|included|had|of)|(?: (?!and\b|but\b|while\b|in\b|;)\S+){0,9}?(?: and)? (?:among|reached|reaching|covered|covering|interviewed|questioned|surveyed|polled|asked|with|of|spoke to))*$/;

/** "in Ohio 812", "the Ohio sample was 812": the place in front of the number. */
function placeBefore(
  { first }: Quantity,
  mentions: readonly Mention[],
  { tokens }: Reading['sentence'],
): string | null {
  const place = mentions.findLast(({ kind, last }) => kind === 'place' && last < first);
  if (place === undefined) return null;
  const isIn = tokens[place.lead - 1]?.lower === 'in';
  // "In Ohio, 812 voters were asked"
  const isOpening = place.lead === 1 && lowerWords(tokens, place.last + 1, first) === ',';
  const isRight = isIn && (isOpening || place.last === first - 1);
  return isRight || PART_OF_IT.test(lowerWords(tokens, place.last + 1, first)) ? place.name : null;
}

/** "among 1,011 respondents, Orbis found": whoever found it asked them. */
const AMONG = /(?:^|[,:;] )(?:among|from|with|of|in)(?: (?:its|the|some|about))?$/;
const ASKED_ALL = /^(?:\w+ )?(?:respondents|voters|adults|people|interviews|electors) ,$/;
const FOUND = /^(?:had |has )?(?:found|finds|put|puts|saw|sees|gave|gives|has|had|measured)\b/;

/** Who asked them, where that follows: "1,011 people polled by Orbis". */
function askerOf(
  { first, last }: Quantity,
  mentions: readonly Mention[],
  { tokens }: Reading['sentence'],
): string | null {
  const asker = mentions.find(({ lead }) => lead > last && lead < last + 9);
  if (asker === undefined) return null;
  const between = lowerWords(tokens, last + 1, asker.lead);
  const behind = lowerWords(tokens, asker.last + 1, asker.last + 3);
  if (AMONG.test(lowerWords(tokens, first - 3, first)) && ASKED_ALL.test(between) && FOUND.test(behind))
    return asker.name;
  return /\b(?:polled|surveyed|interviewed|questioned|asked|sampled|canvassed) by(?: the)?$/.test(between)
    ? asker.name
    : null;
}

/** Whether the number is said to be of people asked, so that it is no candidate's "polled 61,361". */
export function isOfPeople({ last }: Quantity, { tokens }: Reading['sentence']): boolean {
  return /\b(?:voters|people|adults|respondents|interviews?|electors|citizens|residents|persons|interviewees)\b/.test(
    lowerWords(tokens, last + 1, last + 7),
  );
}

function placeOf(
  { last }: Quantity,
  mentions: readonly Mention[],
  limit: number,
  { tokens }: Reading['sentence'],
): string | null {
  const place = mentions.find(
    ({ kind, lead }) =>
      kind === 'place' &&
      lead > last &&
      lead < Math.min(limit, last + 10) &&
      tokens[lead - 1]?.lower === 'in',
  );
  return place?.name ?? null;
}
