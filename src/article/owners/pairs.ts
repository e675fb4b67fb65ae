import { DUELLING, EMBEDDING } from '../cues/connectors.ts';
import { isContender } from '../names/contenders.ts';
import type { Mention } from '../names/names.ts';
import type { Entity } from '../names/registry.ts';
import { type Bundle, headOf, isPairJoint, tailOf } from './figure-bundles.ts';
import { governor, hasPronoun, isInBrackets, lowerWords } from './grammar.ts';
import { giftAfter } from './names-behind.ts';
import { nameBefore } from './owners.ts';
import type { PairingInput } from './pairing-input.ts';

/** "53 percent to 43 percent": the leader first, or the one the sentence says is trailing. */
export function pairs(
  bundles: readonly Bundle[],
  owners: (Entity | null | undefined)[],
  input: PairingInput,
): void {
  const { tokens } = input;
  for (let at = 0; at + 1 < bundles.length; at++) {
    const [left, right] = [bundles[at], bundles[at + 1]];
    if (left === undefined || right === undefined || owners[at] !== undefined) continue;
    const [a, b] = [tailOf(left), headOf(right)];
    if (left[0]?.measure !== right[0]?.measure || !isPairJoint(tokens, a.last + 1, b.first - 1)) continue;
    const words = lowerWords(tokens, Math.max(0, headOf(left).first - 30), a.first);
    owners[at] = null;
    owners[at + 1] = null;
    if (/\b(?:between|from|range|somewhere)\b[^,;]{0,20}$/.test(words)) continue;
    const from = clauseOf(input, at > 0 ? tailOf(bundles[at - 1] ?? left).last + 1 : 0, a.first);
    const trails = /\b(?:trails?|trailed|trailing|lost|loses|losing|behind|down)\b/.test(
      lowerWords(tokens, from, a.first),
    );
    // "the nominee leads her counterpart": who that is, the sentence doesn't say.
    if (
      /\b(?:the|his|her|their) (?:[\w-]+ ){0,2}(?:nominee|counterpart|challenger)\b(?:'s)? (?!\p{Lu})/u.test(
        lowerWords(tokens, from, a.first),
      )
    )
      continue;
    const isRange =
      headOf(left).value < headOf(right).value &&
      /^(?:percent |% |pct |per cent )*(?:to|-|–|—)(?: |$)/.test(lowerWords(tokens, a.last + 1, b.first)) &&
      !trails;
    if (isRange) continue;
    const given = giftAfter(input, tailOf(right).last + 1) ?? loserBehind(input, tailOf(right).last + 1);
    const taken = new Set(owners.slice(0, at));
    if (given !== null) {
      const own = nameBefore(input, from, headOf(left).first, taken);
      if (own !== null && own !== given) {
        owners[at] = own;
        owners[at + 1] = given;
        continue;
      }
      // "the former president had 54.3% to 43.2% for Haley": the second is hers, whoever has the first.
      if (
        own === null &&
        given.kind !== 'option' &&
        tokens[tailOf(right).last + 1]?.lower === 'for' &&
        !/\b(?:lead|advantage|victory|win|edge|margin|score|result)\b/.test(words)
      ) {
        owners[at + 1] = given;
        continue;
      }
    }
    const found =
      passiveDuel(input, a.first) ??
      pronounDuel(input, from, a.first) ??
      duel(input, from, a.first) ??
      duelAfter(input, tailOf(right).last + 1) ??
      sameDuel(bundles, owners, at, input) ??
      duelInFront(input, from, a.first);
    const isDescending = headOf(left).value >= headOf(right).value;
    if (found === null) {
      const alone =
        isDescending && !trails
          ? (chosenAlone(input, from, a.first) ?? victorAlone(input, from, a.first))
          : null;
      if (alone !== null) owners[at] = alone;
      continue;
    }
    if (!isDescending && !trails) continue;
    const [first, second] =
      trails && isDescending ? [found.other, found.subject] : [found.subject, found.other];
    owners[at] = first;
    owners[at + 1] = second;
  }
}

/** Where the clause of a pair begins: behind the last colon or semicolon that a name follows. */
function clauseOf(input: PairingInput, from: number, to: number): number {
  const at = input.tokens.findLastIndex(
    ({ text }, index) => index >= from && index < to && /^[:;]$/.test(text),
  );
  const isNamed = input.mentions.some(
    (mention) => mention.first > at && mention.last < to && isContender(mention, input),
  );
  return at !== -1 && isNamed ? at + 1 : from;
}

/** "In Virginia, the home of her running mate, Tim Kaine, she is up, at 46 percent to 33": whom "she" means and the other one. */
function pronounDuel(
  input: PairingInput,
  from: number,
  to: number,
): { subject: Entity; other: Entity } | null {
  const { tokens, mentions, focus, rivalOf } = input;
  const at = tokens.findIndex(
    ({ lower }, index) => index >= from && index < to && /^(?:he|she)$/.test(lower),
  );
  const rival = focus === null ? null : rivalOf(focus);
  if (at === -1 || focus === null || rival === null) return null;
  const isOwn = mentions.every(
    ({ kind, lead, first }) =>
      first < from ||
      first >= to ||
      kind === 'place' ||
      (first < at && /\b(?:his|her) (?:[\w-]+ ){0,4},? ?$/.test(`${lowerWords(tokens, lead - 5, lead)} `)),
  );
  return isOwn && /^(?:is|was|leads|led|has|had|would)\b/.test(lowerWords(tokens, at + 1, at + 2))
    ? { subject: focus, other: rival }
    : null;
}

/** The two sides of a sentence such as "Obama leads Romney 53 percent to 43". */
function duel(input: PairingInput, from: number, to: number): { subject: Entity; other: Entity } | null {
  const near = input.mentions.filter(
    (mention) => mention.last < to && isContender(mention, input) && !isInBrackets(input.tokens, mention),
  );
  // "Whitfield beat her 44.2% to 38.6%"
  const pronounAt = input.tokens.findIndex(
    (token, at) =>
      at > 0 &&
      at < to &&
      /^(?:her|him)$/.test(token.lower) &&
      DUELLING.has(input.tokens[at - 1]?.lower ?? ''),
  );
  if (pronounAt !== -1) {
    const subject = near.findLast((mention) => mention.last < pronounAt);
    if (subject === undefined) return null;
    const entity = input.entityOf(subject);
    const named = near.find((mention) => mention.last < pronounAt && input.entityOf(mention) !== entity);
    const other = named === undefined ? input.rivalOf(entity) : input.entityOf(named);
    return other === null ? null : { subject: entity, other };
  }
  const loser = near.findLast((mention) => mention.first >= from && isBeaten(input.tokens, mention));
  if (loser !== undefined) {
    const before = near.filter(
      (mention) =>
        mention.last < loser.lead &&
        !EMBEDDING.has(governor(input.tokens, mention)) &&
        input.entityOf(mention) !== input.entityOf(loser),
    );
    const subject = before.at(-1);
    if (subject !== undefined) return { subject: input.entityOf(subject), other: input.entityOf(loser) };
    return input.focus !== null && hasPronoun(input.tokens, from, loser.lead)
      ? { subject: input.focus, other: input.entityOf(loser) }
      : null;
  }
  const sides: Entity[] = [];
  for (const mention of near) {
    if (mention.first < from && from > 0) continue;
    const entity = input.entityOf(mention);
    if (EMBEDDING.has(governor(input.tokens, mention)) && entity.kind !== 'person') continue;
    if (!sides.includes(entity)) sides.push(entity);
  }
  const people = sides.filter(({ kind }) => kind === 'person');
  if (people.length >= 2) sides.splice(0, sides.length, ...people);
  const [subject, other] = sides;
  if (subject === undefined) {
    const focus = hasPronoun(input.tokens, from, to) ? input.focus : null;
    const rival = focus === null ? null : input.rivalOf(focus);
    return focus !== null && rival !== null ? { subject: focus, other: rival } : null;
  }
  if (sides.length === 1) {
    const rival =
      input.rivalOf(subject) ??
      otherAnswer(input, subject) ??
      otherInFront(input, subject) ??
      otherMet(input, subject, lowerWords(input.tokens, from, to));
    return rival === null ? null : { subject, other: rival };
  }
  return sides.length === 2 && other !== undefined ? { subject, other } : null;
}

/** "was defeated by Amelia Frost, 53.1% to 46.9%": the one behind is ahead. */
function passiveDuel(input: PairingInput, to: number): { subject: Entity; other: Entity } | null {
  const { tokens, mentions, entityOf } = input;
  const by = tokens.findLastIndex(
    ({ lower }, at) =>
      at < to &&
      lower === 'by' &&
      /^(?:defeated|beaten|ousted|unseated|out|pipped|overtaken)$/.test(tokens[at - 1]?.lower ?? '') &&
      /\b(?:was|were|been|being|is)\b/.test(lowerWords(tokens, at - 5, at)),
  );
  if (by === -1) return null;
  const people = mentions.filter((mention) => isContender(mention, input) && !isInBrackets(tokens, mention));
  const winner = people.find(({ first }) => first > by && first < to);
  if (winner === undefined) return null;
  const loser = people.findLast(
    (mention) =>
      mention.last < by &&
      entityOf(mention) !== entityOf(winner) &&
      entityOf(mention).kind === entityOf(winner).kind,
  );
  return loser === undefined ? null : { subject: entityOf(winner), other: entityOf(loser) };
}

/** "Members have made Mira Solano their leader by 21,964 votes to 17,350": she has the first, of the other nothing is told. */
function chosenAlone({ tokens, mentions, entityOf }: PairingInput, from: number, to: number): Entity | null {
  const chosen = mentions.findLast(
    (mention) => mention.lead >= from && mention.last < to && entityOf(mention).kind === 'person',
  );
  if (chosen === undefined) return null;
  const isChosen =
    /\b(?:made|picked|chose|chosen|elected|re-elected|named|selected)$/.test(
      lowerWords(tokens, chosen.lead - 2, chosen.lead),
    ) &&
    /^(?:(?:as|to be|to) )?(?:(?:the|its|their|his|her|new|next|party|first|lead) )*(?:(?:leader|president|mayor|governor|chair\w*|candidate|nominee|premier|secretary|speaker) )?by(?: (?:a margin of|just|about|some|only))?$/.test(
      lowerWords(tokens, chosen.last + 1, to),
    );
  return isChosen ? entityOf(chosen) : null;
}

/** "Solano beat her conservative opponent by 58.4 percent to 41.6": only the first of the pair is named. */
function victorAlone(input: PairingInput, from: number, to: number): Entity | null {
  const near = input.mentions.filter(
    (mention) => mention.first >= from && mention.last < to && isContender(mention, input),
  );
  const [subject] = near;
  if (subject === undefined || near.some((mention) => input.entityOf(mention) !== input.entityOf(subject)))
    return null;
  if (isInBrackets(input.tokens, subject) || EMBEDDING.has(governor(input.tokens, subject))) return null;
  return /\b(?:won|wins|beat|beats|defeated|prevailed|leads|led|re-elected|elected|ousted|unseated)\b/.test(
    lowerWords(input.tokens, subject.last + 1, to),
  )
    ? input.entityOf(subject)
    : null;
}

function otherAnswer({ answers }: PairingInput, answer: Entity): Entity | null {
  if (answers === null || answer.kind !== 'option') return null;
  return answer === answers.no ? answers.yes : answers.no;
}

/** In talk of polls, the other one of the two in front of the poll told before. */
function otherInFront({ isPollTalk, front }: PairingInput, entity: Entity): Entity | null {
  if (!isPollTalk || front === null || !front.includes(entity)) return null;
  return front[0] === entity ? front[1] : front[0];
}

/** "Reed is still too strong for Okoro. Reed is ahead, 55 to 38": in talk of polls, the other one of two just named. */
function otherMet({ isPollTalk, met }: PairingInput, entity: Entity, clause: string): Entity | null {
  const isDuel = /\b(?:is|was|now) (?:still |now |well |far )?(?:ahead|up|in front)\b|\b(?:leads|led)\b/.test(
    clause,
  );
  if (!isPollTalk || !isDuel || met.length !== 2 || !met.includes(entity)) return null;
  return met.find((other) => other !== entity) ?? null;
}

/** The object of a duel's verb, also behind what tells who it is: "beat construction magnate Rodolfo Hernández". */
function isBeaten(tokens: PairingInput['tokens'], mention: Mention): boolean {
  if (DUELLING.has(governor(tokens, mention))) return true;
  for (let at = mention.lead - 1; at >= Math.max(0, mention.lead - 6); at--) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word' || token.isCapital) return false;
    if (
      /^(?:beat|beats|beating|defeat|defeated|defeats|defeating|ousted|unseated|edged|trounced|topped|overtook|outpolled)$/.test(
        token.lower,
      )
    )
      return true;
    if (EMBEDDING.has(token.lower) || /^(?:and|or|but|who|which|that|while)$/.test(token.lower)) return false;
  }
  return false;
}

/** "leads 48 to 39 in the north, and 44 to 39 in the south": the pair of the pair before, in another place. */
function sameDuel(
  bundles: readonly Bundle[],
  owners: readonly (Entity | null | undefined)[],
  at: number,
  { tokens, mentions, isPollTalk, entityOf }: PairingInput,
): { subject: Entity; other: Entity } | null {
  const [before, left] = [bundles[at - 1], bundles[at]];
  const [subject, other] = [owners[at - 2], owners[at - 1]];
  if (!isPollTalk || before === undefined || left === undefined || subject == null || other == null)
    return null;
  const [from, to] = [tailOf(before).last + 1, headOf(left).first];
  const isGoingOn =
    !/[;:]|\b(?:but|while|whereas|trails?|he|she|among|behind)\b/.test(lowerWords(tokens, from, to)) &&
    mentions.every(
      (mention) => mention.first < from || mention.first >= to || entityOf(mention).kind === 'place',
    );
  return isGoingOn ? { subject, other } : null;
}

/** "Ipec had 54 to 46": the two in front of the poll told before, where nobody is named. */
function duelInFront(
  input: PairingInput,
  from: number,
  to: number,
): { subject: Entity; other: Entity } | null {
  const { front, isPollTalk, mentions } = input;
  if (!isPollTalk || front === null) return null;
  const isNamed = mentions.some(
    (mention) =>
      mention.first >= from &&
      mention.last < to &&
      // "48 for Leave, and Ipsos had 54 to 46"
      !(mention.lead === from + 1 && input.tokens[from]?.lower === 'for') &&
      isContender(mention, input),
  );
  return isNamed ? null : { subject: front[0], other: front[1] };
}

/** "53-45, over state Rep. Kyle Brandvold". */
function loserBehind(input: PairingInput, from: number): Entity | null {
  const mention = input.mentions.find(({ lead }) => lead >= from && lead <= from + 8);
  if (mention === undefined || !isContender(mention, input)) return null;
  const between = lowerWords(input.tokens, from, mention.lead);
  return /^(?:of the votes? )?,? ?(?:over|against)\b/.test(between) ? input.entityOf(mention) : null;
}

function duelAfter(input: PairingInput, from: number): { subject: Entity; other: Entity } | null {
  const words = lowerWords(input.tokens, from, from + 6);
  if (!/^(?:in favou?r of|for|lead for|advantage for|victory for|win for|over|to)\b/.test(words)) return null;
  const mention = input.mentions.find(({ first }) => first >= from && first <= from + 6);
  if (mention === undefined || !isContender(mention, input)) return null;
  const subject = input.entityOf(mention);
  const answered =
    mention.kind === 'option' && input.answers !== null
      ? subject === input.answers.no
        ? input.answers.yes
        : input.answers.no
      : null;
  const other = answered ?? input.rivalOf(subject);
  return other === null ? null : { subject, other };
}
