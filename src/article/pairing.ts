import {
  BEFORE_NAME,
  DUELLING,
  EMBEDDING,
  GIVING,
  OF_ELECTORS,
  OPPOSING,
  SAME_OWNER,
  TO_OWN_FIGURE,
} from './cues/connectors.ts';
import { ORGANISATION_WORDS, TITLES } from './cues/name-words.ts';
import type { Role } from './cues/roles.ts';
import type { Mention } from './names.ts';
import type { Quantity } from './quantities.ts';
import { answerOf } from './referendum.ts';
import type { Entity } from './registry.ts';
import type { Token } from './tokens.ts';

/** What of someone's a number may be. */
export type Measure = 'share' | 'votes' | 'seats';

/** A number and whose it is; `entity` is null where the words do not say it for certain. */
export interface Pairing {
  quantity: Quantity;
  measure: Measure;
  entity: Entity | null;
}

export interface PairingInput {
  tokens: readonly Token[];
  text: string;
  quantities: readonly Quantity[];
  roles: readonly Role[];
  mentions: readonly Mention[];
  entityOf: (mention: Mention) => Entity;
  /** Whom "he", "she" or "the incumbent" means here; null where nobody is certain. */
  focus: Entity | null;
  /** In a report of a referendum, the entities of its answers. */
  answers: { yes: Entity; no: Entity; isWhole: boolean } | null;
  /** The sentences before list shares, so that decimals without a unit are shares too. */
  isListGoingOn: boolean;
  /** In a race of two, the other one. */
  rivalOf: (entity: Entity) => Entity | null;
}

interface Item {
  quantity: Quantity;
  measure: Measure;
}

/** Items that belong to one name: "13,417 votes (37.4%)". */
type Bundle = Item[];

/** Joins the shares, votes and seats of one sentence to names. Everything in here is about one sentence. */
export function pairFigures(input: PairingInput): Pairing[] {
  const items = figureItems(input);
  const bundles = bundled(items, input);
  const owners: (Entity | null | undefined)[] = bundles.map(() => undefined);
  if (input.answers !== null) answers(bundles, owners, input);
  pairs(bundles, owners, input);
  lists(bundles, owners, input);
  bundles.forEach((_, index) => {
    if (owners[index] === undefined) owners[index] = ownerOf(bundles, owners, index, input);
  });
  const pairings = bundles.flatMap((bundle, index) =>
    bundle.map((item) => ({ ...item, entity: owners[index] ?? null })),
  );
  return [...pairings, ...eachOf(pairings, input)];
}

/** "Labour and Reform UK on 26% apiece": the figure is also that of the names listed before its owner. */
function eachOf(pairings: readonly Pairing[], input: PairingInput): Pairing[] {
  return pairings.flatMap((pairing) => {
    const { quantity, entity } = pairing;
    if (
      entity === null ||
      !/^(?:of the votes? )?(?:each|apiece)\b/.test(
        lowerWords(input.tokens, quantity.last + 1, quantity.last + 5),
      )
    )
      return [];
    const run = nameRuns(input).find(
      (names) =>
        names.length > 1 &&
        names.some((name) => name.last < quantity.first && input.entityOf(name) === entity),
    );
    const others = (run ?? []).map(input.entityOf).filter((other) => other !== entity);
    return others.map((other) => ({ ...pairing, entity: other }));
  });
}

const PLAIN_MEASURES: Partial<Record<Role, Measure>> = { share: 'share', votes: 'votes', seats: 'seats' };

/** A number without a unit takes it from its neighbour: "52.3 percent, ahead of Y on 47.7". */
function figureItems({ quantities, roles, tokens, isListGoingOn, answers }: PairingInput): Item[] {
  const hasAnswers = answers !== null;
  const items: Item[] = [];
  quantities.forEach((quantity, index) => {
    const role = roles[index] ?? 'none';
    const measure = PLAIN_MEASURES[role];
    const isChamberVote =
      measure === 'votes' && quantity.value < 1000 && tokens[quantity.first - 1]?.lower === 'by';
    if (isChamberVote) return;
    // In a referendum "1,429,981 people voted in favour" are votes.
    const isPeoplesVote =
      hasAnswers &&
      role === 'none' &&
      quantity.noun === 'people' &&
      /\bvoted\b/.test(lowerWords(tokens, quantity.last + 1, quantity.last + 4));
    if (isPeoplesVote) {
      items.push({ quantity, measure: 'votes' });
      return;
    }
    if (measure !== undefined) items.push({ quantity, measure });
    else if (role === 'none' && quantity.unit === 'bare') {
      const next = quantities[index + 1];
      const nextMeasure = PLAIN_MEASURES[roles[index + 1] ?? 'none'];
      const last = items.at(-1);
      const joinsNext =
        next !== undefined &&
        nextMeasure === 'share' &&
        isPairJoint(tokens, quantity.last + 1, next.first - 1);
      if (joinsNext && quantity.value <= 100) items.push({ quantity, measure: 'share' });
      else if (quantity.value >= 1000) items.push({ quantity, measure: 'votes' });
      else if (
        last !== undefined &&
        last.measure !== 'votes' &&
        isCloseBehind(last.quantity.last, quantity.first)
      ) {
        const isLikeLast =
          !Number.isInteger(quantity.value) ||
          Number.isInteger(last.quantity.value) ||
          /^(?:on|at)$/.test(tokens[quantity.first - 1]?.lower ?? '');
        if (last.measure === 'seats' ? Number.isInteger(quantity.value) : quantity.value <= 100 && isLikeLast)
          items.push({ quantity, measure: last.measure });
      } else if (
        nextMeasure === 'share' &&
        last === undefined &&
        quantity.value <= 100 &&
        /^(?:at|on)$/.test(tokens[quantity.first - 1]?.lower ?? '')
      ) {
        items.push({ quantity, measure: 'share' });
      } else if (
        isListGoingOn &&
        last === undefined &&
        quantity.value <= 100 &&
        !Number.isInteger(quantity.value)
      ) {
        items.push({ quantity, measure: 'share' });
      } else if (
        last === undefined &&
        nextMeasure === 'share' &&
        quantity.value <= 100 &&
        !Number.isInteger(quantity.value)
      )
        items.push({ quantity, measure: 'share' });
    }
  });
  return items;
}

function isCloseBehind(from: number, to: number): boolean {
  return to - from <= 24;
}

function isPairJoint(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens
    .slice(from, to + 1)
    .map((token) => token.lower)
    .join(' ');
  return /^(?:percent |% |pct |per |cent |votes? |seats? |mandates |of |the )*(?:to|-|–|—|against|versus|vs|vs \.|:)(?: about| just| some| over| nearly| almost| around)?$/.test(
    words,
  );
}

function bundled(items: readonly Item[], { tokens, mentions }: PairingInput): Bundle[] {
  const bundles: Bundle[] = [];
  for (const item of items) {
    const last = bundles.at(-1);
    const tail = last?.at(-1);
    if (last !== undefined && tail !== undefined && !last.some(({ measure }) => measure === item.measure)) {
      const between = tokens.slice(tail.quantity.last + 1, item.quantity.first);
      const hasName = mentions.some(
        (mention) => mention.first > tail.quantity.last && mention.last < item.quantity.first,
      );
      if (!hasName && between.length <= 10 && between.every((token) => SAME_OWNER.has(token.lower))) {
        last.push(item);
        continue;
      }
    }
    bundles.push([item]);
  }
  return bundles;
}

function headOf(bundle: Bundle): Quantity {
  const [first] = bundle;
  if (first === undefined) throw new RangeError('a bundle is never empty');
  return first.quantity;
}

function tailOf(bundle: Bundle): Quantity {
  return bundle.at(-1)?.quantity ?? headOf(bundle);
}

/** A referendum's figures go to its answers before names are looked for. */
function answers(
  bundles: readonly Bundle[],
  owners: (Entity | null | undefined)[],
  input: PairingInput,
): void {
  if (input.answers === null) return;
  const heads = bundles.map(headOf);
  for (const [index, bundle] of bundles.entries()) {
    const [head, previous] = [headOf(bundle), bundles[index - 1]];
    const rightBehind = nameRightAfter(input, bundle, bundles[index + 1]);
    const isPairSecond =
      previous !== undefined && isPairJoint(input.tokens, tailOf(previous).last + 1, head.first - 1);
    const answer =
      rightBehind === null
        ? answerOf(
            bundle.length > 1 ? { ...head, last: tailOf(bundle).last } : head,
            index,
            heads,
            input.tokens,
            isPairSecond,
            input.answers.isWhole,
          )
        : null;
    if (rightBehind !== null) owners[index] = rightBehind;
    else if (answer !== null) owners[index] = input.answers[answer];
  }
}

/** "53 percent to 43 percent": the leader first, or the one the sentence says is trailing. */
function pairs(bundles: readonly Bundle[], owners: (Entity | null | undefined)[], input: PairingInput): void {
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
    const from = at > 0 ? tailOf(bundles[at - 1] ?? left).last + 1 : 0;
    const trails = /\b(?:trails?|trailed|trailing|lost|loses|losing|behind|down)\b/.test(
      lowerWords(tokens, from, a.first),
    );
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
    }
    const found = duel(input, from, a.first) ?? duelAfter(input, tailOf(right).last + 1);
    if (found === null) continue;
    const isDescending = headOf(left).value >= headOf(right).value;
    if (!isDescending && !trails) continue;
    const [first, second] =
      trails && isDescending ? [found.other, found.subject] : [found.subject, found.other];
    owners[at] = first;
    owners[at + 1] = second;
  }
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
  const loser = near.findLast(
    (mention) => mention.first >= from && DUELLING.has(governor(input.tokens, mention)),
  );
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
    if (EMBEDDING.has(governor(input.tokens, mention)) && mention.kind !== 'person') continue;
    const entity = input.entityOf(mention);
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
    const rival = input.rivalOf(subject);
    return rival === null ? null : { subject, other: rival };
  }
  return sides.length === 2 && other !== undefined ? { subject, other } : null;
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

/** "Zelensky and Poroshenko on 73.7% and 26.3% respectively": as many names as numbers, in order. */
function lists(bundles: readonly Bundle[], owners: (Entity | null | undefined)[], input: PairingInput): void {
  const { tokens } = input;
  let from = 0;
  while (from < bundles.length) {
    let to = from;
    while (to + 1 < bundles.length && isListJoint(tokens, bundles[to], bundles[to + 1])) to++;
    const length = to - from + 1;
    if (length >= 2 && owners[from] === undefined) {
      const runs = nameRuns(input);
      const head = headOf(bundles[from] ?? []).first;
      const tail = tailOf(bundles[to] ?? []).last;
      const before = runs.findLast((run) => (run.at(-1)?.last ?? 0) < head);
      const after = runs.find((run) => (run[0]?.first ?? 0) > tail);
      const isPair = /\b(?:the pair|the two|both|they|the two men|the duo)\b/.test(
        lowerWords(tokens, 0, head),
      );
      const names =
        before?.length === length
          ? before
          : after?.length === length && isForAfter(tokens, tail)
            ? after
            : null;
      for (let at = 0; at < length; at++) {
        const mention = names?.[at];
        owners[from + at] = mention === undefined ? null : input.entityOf(mention);
      }
      if (names === null && isPair && length === 2) {
        const known = input.mentions
          .filter((mention) => mention.last < head && isContender(mention, input))
          .map(input.entityOf);
        const distinct = [...new Set(known)].filter(
          (entity) => entity.kind === 'person' || entity.kind === 'unknown',
        );
        const two = distinct.length >= 2 ? distinct.slice(-2) : [];
        two.forEach((entity, at) => {
          owners[from + at] = entity;
        });
      }
      // A run whose numbers outnumber the names tells one name several things: only the nearest rule may try the first.
      if (names === null && !isPair && isOneAfterAnother(bundles, from, to)) owners[from] = undefined;
    }
    from = to + 1;
  }
}

/** Numbers apart by a comma alone may be one list's end and something else's start; with "and" they need two names. */
function isOneAfterAnother(bundles: readonly Bundle[], from: number, to: number): boolean {
  return to - from === 1 && bundles[from]?.[0]?.measure === 'seats';
}

function isForAfter(tokens: readonly Token[], tail: number): boolean {
  return /^(?:of the votes? |of votes |of the vote |of voters )?(?:respectively )?(?:, )?(?:for|respectively|to)\b/.test(
    lowerWords(tokens, tail + 1, tail + 7),
  );
}

function isListJoint(tokens: readonly Token[], left: Bundle | undefined, right: Bundle | undefined): boolean {
  if (left === undefined || right === undefined || left[0]?.measure !== right[0]?.measure) return false;
  const words = lowerWords(tokens, tailOf(left).last + 1, headOf(right).first);
  return /^(?:of the votes? |of votes |votes |seats )?(?:,|and|, and|&|, ?(?:just|only|about|around|nearly|over|almost)|and (?:just|only|about|around|nearly|over|almost|more than|some))$/.test(
    words,
  );
}

/** Names with nothing between them but commas, "and" and their parties in brackets. */
function nameRuns(input: PairingInput): Mention[][] {
  const { mentions, tokens } = input;
  const runs: Mention[][] = [];
  for (const mention of mentions) {
    if (!isContender(mention, input)) continue;
    const last = runs.at(-1)?.at(-1);
    const between = last === undefined ? null : lowerWords(tokens, last.last + 1, mention.lead);
    if (
      between !== null &&
      /^(?:\( [^()]{0,40} \) )?(?:,|and|, and|&|versus|vs)(?: (?!of |won|got|had|has|is|was|with|who|by|in |at |took|then|later)[\p{Ll}'-]+){0,4}$/u.test(
        between,
      )
    )
      runs.at(-1)?.push(mention);
    else runs.push([mention]);
  }
  return runs;
}

function ownerOf(
  bundles: readonly Bundle[],
  owners: readonly (Entity | null | undefined)[],
  index: number,
  input: PairingInput,
): Entity | null {
  const bundle = bundles[index];
  if (bundle === undefined) return null;
  const [head, tail] = [headOf(bundle), tailOf(bundle)];
  const next = bundles[index + 1];
  const rightBehind = nameRightAfter(input, bundle, next);
  if (rightBehind !== null) return rightBehind;
  const given = giftAfter(input, tail.last + 1);
  if (given !== null) return given;
  const previous = bundles[index - 1];
  const from = previous === undefined ? 0 : tailOf(previous).last + 1;
  const taken = new Set(owners.slice(0, index));
  const named = nameBefore(input, from, head.first, taken);
  if (named !== null) return named;
  const opened = nameAfterWith(input, bundle, next);
  if (opened !== null) return opened;
  // "wins 31 of the 57 seats in the House on 46% of the vote": another measure of whom the clause is about.
  const isSameOwner =
    previous?.every(({ measure }) => bundle.every((item) => item.measure !== measure)) === true;
  const hasRival = input.mentions.some(
    (mention) =>
      mention.first >= from &&
      mention.last < head.first &&
      isContender(mention, input) &&
      !isEmbedded(input, mention, true),
  );
  const isSplit = input.tokens
    .slice(from, head.first)
    .some((token) => /^(?:;|but|while|whereas)$/.test(token.lower));
  return isSameOwner && !hasRival && !isSplit ? (owners[index - 1] ?? null) : null;
}

/** "93.9% of electors voted for Ilham Aliyev": the name after a giving word. */
function giftAfter(input: PairingInput, from: number): Entity | null {
  const { tokens, mentions, entityOf } = input;
  let isGiven = false;
  for (let at = from; at < Math.min(tokens.length, from + 22); at++) {
    const mention = mentions.find(({ lead }) => lead === at);
    if (mention !== undefined && isGiven) return isContender(mention, input) ? entityOf(mention) : null;
    const token = tokens[at];
    if (token === undefined || token.kind === 'number') return null;
    if (GIVING.has(token.lower)) {
      // "to" gives only after "went" or "goes"; "vote" alone is the noun.
      const before = tokens[at - 1]?.lower ?? '';
      if (token.lower === 'to') isGiven ||= /^(?:went|goes|go|going)$/.test(before);
      else if (token.lower !== 'vote' && token.lower !== 'voted') isGiven = true;
      continue;
    }
    if (isGiven ? isDescription(token) : OF_ELECTORS.has(token.lower)) continue;
    // "of Republicans who turned out for Saturday's caucuses chose Brannigan": who they are may be told at length.
    if (!isGiven && tokens[from]?.lower === 'of' && token.kind === 'word' && isChoiceAhead(tokens, at))
      continue;
    return null;
  }
  return null;
}

/** "With 40.98% of the vote the Coalition took 90 seats": an opening figure belongs to the subject behind it. */
function nameAfterWith(input: PairingInput, bundle: Bundle, next: Bundle | undefined): Entity | null {
  const { tokens } = input;
  const [head, tail] = [headOf(bundle), tailOf(bundle)];
  const opening = lowerWords(tokens, Math.max(0, head.first - 4), head.first);
  if (!/(?:^|[,;.:] )with(?: (?:just|only|about|some|over|more|than|nearly|almost|a|around))*$/.test(opening))
    return null;
  const limit = next === undefined ? tokens.length : headOf(next).first;
  const mention = input.mentions.find(
    ({ lead }) => lead > tail.last && lead < Math.min(limit, tail.last + 9),
  );
  if (mention === undefined || !isContender(mention, input) || mention.isPossessive) return null;
  const between = lowerWords(tokens, tail.last + 1, mention.lead);
  return /^(?:(?:of|the|all|valid|votes?|ballots|cast|,|mr|mrs|ms|seats|a|former|incumbent|president) ?)*$/.test(
    between,
  )
    ? input.entityOf(mention)
    : null;
}

/** "for leftist Fernando Haddad", "for the former mayor, …": words that tell who is meant before the name. */
function isDescription(token: Token): boolean {
  if (BEFORE_NAME.has(token.lower) || TITLES.has(token.lower)) return true;
  return (
    token.kind === 'word' &&
    !token.isCapital &&
    !/^(?:and|but|while|that|in|on|at|with|as|to|of|by|from|than|when|who|which|change|independence|it|them|him|both|each|or)$/.test(
      token.lower,
    ) &&
    !OWNING.test(token.lower)
  );
}

function isChoiceAhead(tokens: readonly Token[], from: number): boolean {
  const words = lowerWords(tokens, from, from + 16);
  return /^[^,;:"()\d]*\b(?:chose|backed|picked|supported|voted for)\b/.test(words);
}

/** "5.2% 'against all'", "40% Yes": an option right behind its number. */
function nameRightAfter(
  { mentions, tokens, entityOf }: PairingInput,
  bundle: Bundle,
  next: Bundle | undefined,
): Entity | null {
  const tail = tailOf(bundle);
  const limit = next === undefined ? tokens.length : headOf(next).first;
  const mention = mentions.find(({ first, kind }) => kind === 'option' && first > tail.last && first < limit);
  if (mention === undefined) return null;
  const words = lowerWords(tokens, tail.last + 1, mention.first);
  return /^(?:(?:of|the|votes?|voters|people|citizens|ballots|ticked|voted|said|chose|for|were|was|went|to|marked|opted|against|a|in|backed|who) ?)*["']?$/.test(
    words,
  )
    ? entityOf(mention)
    : null;
}

function nameBefore(
  input: PairingInput,
  from: number,
  to: number,
  taken: ReadonlySet<Entity | null | undefined>,
): Entity | null {
  const { tokens } = input;
  const start = clauseStart(tokens, from, to);
  const near = input.mentions.filter(
    (mention) => mention.first >= start && mention.last < to && isContender(mention, input),
  );
  const nearest = near.findLast((mention) => !(isInBrackets(tokens, mention) && near.length > 1));
  // "to Mr Chamisa's 2.15 million"
  if (nearest?.isPossessive === true && nearest.last + 1 === to) return input.entityOf(nearest);
  if (nearest !== undefined && isDirect(tokens, nearest.last + 1, to)) {
    const before = governor(tokens, nearest);
    const entity = input.entityOf(nearest);
    if (!isEmbedded(input, nearest, near.length > 1)) {
      if (!OPPOSING.has(before)) return entity;
      const subject = subjectOf(input, near.slice(0, near.indexOf(nearest)), start, nearest.lead);
      if (subject === null || taken.has(subject)) return entity;
      const joint = lowerWords(tokens, nearest.last + 1, to);
      if (/^(?:, )?(?:who|-|–|:|\(|'s|whose)/.test(joint)) return entity;
      return /^(?:, )?(?:on|at)\b/.test(joint) ? null : subject;
    }
  }
  return subjectOf(input, near, start, to);
}

/** The one the clause speaks of: the nearest name that is not inside another phrase. */
function subjectOf(input: PairingInput, near: readonly Mention[], start: number, to: number): Entity | null {
  const { tokens } = input;
  for (const mention of near.toReversed()) {
    if (isInBrackets(tokens, mention) || mention.isPossessive) continue;
    // "defeating the CDU/CSU of Angela Merkel, which receives 24.1%"
    const isToldOn = /^(?:\( [^()]{1,20} \) )?(?:of [^,]{3,60} )?, (?:who|which)(?: [\p{Ll}'-]+){0,4}$/u.test(
      lowerWords(tokens, mention.last + 1, to),
    );
    if (isToldOn && OPPOSING.has(governor(tokens, mention))) return input.entityOf(mention);
    if (isEmbedded(input, mention, true) || OPPOSING.has(governor(tokens, mention))) continue;
    if (isInAside(input, mention, near, to)) continue;
    if (isDirectPastAside(tokens, mention.last + 1, to)) return input.entityOf(mention);
    // "Paul Haas of the Greens 10,982"
    const home = near[near.indexOf(mention) + 1];
    if (
      home !== undefined &&
      /^(?:of|from|for)(?: the)?$/.test(lowerWords(tokens, mention.last + 1, home.lead)) &&
      isDirect(tokens, home.last + 1, to)
    )
      return input.entityOf(mention);
    if (!hasVerbOfOwning(tokens, mention.last + 1, to)) return null;
    return input.entityOf(mention);
  }
  if (input.focus !== null && hasPronoun(tokens, start, to) && hasVerbOfOwning(tokens, start, to))
    return input.focus;
  return null;
}

const OWNING =
  /\b(?:won|wins|win|winning|received|receives|receiving|got|gets|getting|took|takes|taking|secured|secures|securing|garnered|garnering|obtained|obtains|obtaining|polled|polling|gained|gains|gaining|scored|scoring|captured|capturing|collected|mustered|managed|earned|drew|attracted|leads?|leading|led|ahead|finished|finishes|finishing|came|comes|coming|placed|elected|re-elected|victory|victor|victorious|winner|triumph\w*|defeat\w*|beat\w*|trails?|trailed|trailing|has|had|with|stood|stands|at|on|tally|share|support|backing|lost|loses|losing|edged|edging|holds|held|is|was|reached|clinched|claimed|swept|cruised|romped|prevailed|topped|topping|unseated|ousted|retained|retain|followed|second|third|pulled|keeps|kept|carries|carried|drops|dropped|falls|fell|rises|rose|slumps|slumped|slips|slipped|sinks|climbs|climbed|jumps|jumped|overtook|overtakes|stays|stayed|remains|remained|sits|lands|land|landed|manages|ends|ended|gives|picks|picked|recorded|returned|declared|lead|put|puts|gave|gives|shows?|showed|sees|saw)\b/;

function hasVerbOfOwning(tokens: readonly Token[], from: number, to: number): boolean {
  return OWNING.test(lowerWords(tokens, from, to)) || to - from <= 2;
}

function isDirect(tokens: readonly Token[], from: number, to: number): boolean {
  let at = from;
  // A party or a place in brackets, or a short apposition between commas, may stand between.
  if (tokens[at]?.text === '(') {
    const close = tokens.findIndex((token, index) => index > at && index < at + 12 && token.text === ')');
    if (close !== -1 && close < to) at = close + 1;
  }
  if (to - at > 14) return false;
  return tokens.slice(at, to).every((token) => TO_OWN_FIGURE.has(token.lower));
}

/** "Bethan Hughes, of the Greens, 1,733": nothing but an aside between commas stands before the figure. */
function isDirectPastAside(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[from]?.text !== ',' || !/^(?:of|from|for|the|a|an|who)$/.test(tokens[from + 1]?.lower ?? ''))
    return false;
  const close = tokens.findLastIndex((token, at) => at > from + 1 && at < to && token.text === ',');
  return (
    close !== -1 && to - from < 16 && tokens.slice(close, to).every((token) => TO_OWN_FIGURE.has(token.lower))
  );
}

/** A new clause of its own begins behind a semicolon, or a colon that names precede. */
function clauseStart(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (tokens[at]?.text === ';') return at + 1;
  return from;
}

function isInBrackets(tokens: readonly Token[], mention: Mention): boolean {
  for (let at = mention.lead - 1; at >= Math.max(0, mention.lead - 6); at--) {
    if (tokens[at]?.text === ')') return false;
    if (tokens[at]?.text !== '(') continue;
    const close = tokens.slice(mention.last + 1, mention.last + 8).findIndex((token) => token.text === ')');
    return (
      close !== -1 &&
      !tokens.slice(mention.last + 1, mention.last + 1 + close).some((token) => token.kind === 'number')
    );
  }
  return false;
}

/** The word a name depends on, past articles, titles and adjectives: "of", "beat", "by". */
function governor(tokens: readonly Token[], mention: Mention): string {
  for (let at = mention.lead - 1; at >= Math.max(0, mention.lead - 6); at--) {
    const token = tokens[at];
    if (token === undefined) return '';
    if (token.isPossessive || /^\d+(?:st|nd|rd|th)$/.test(token.lower)) continue;
    if (
      /^(?:the|a|an|his|her|its|their|former|incumbent|rival|fellow|challenger|candidate|opponent|leader|nominee|main|nearest|closest|right-wing|left-wing|far-right|far-left|centre-left|centre-right|center-left|center-right|conservative|liberal|socialist|independent|democrat|republican|labour|opposition|ruling|governing|foreign|prime|minister|president|senator|governor|mayor|vice|second|")$/.test(
        token.lower,
      ) ||
      TITLES.has(token.lower)
    )
      continue;
    if (token.lower === 'of' && tokens[at - 1]?.lower === 'ahead') return 'ahead';
    if (token.lower === 'of' && tokens[at + 1]?.lower === 'state') return '';
    if (token.text === '.') continue;
    return token.lower;
  }
  return '';
}

function isEmbedded({ tokens, entityOf }: PairingInput, mention: Mention, hasOther: boolean): boolean {
  const isPerson = entityOf(mention).kind === 'person';
  const before = governor(tokens, mention);
  if (before === 'by') {
    const verb = tokens
      .slice(Math.max(0, mention.lead - 6), mention.lead)
      .map((token) => token.lower)
      .join(' ');
    return !/\b(?:followed|trailed|pursued|joined|secured|won|received|obtained|taken|gained|polled|cast) by\b/.test(
      verb,
    );
  }
  if (before === 'for') {
    const words = lowerWords(tokens, mention.lead - 8, mention.lead);
    if (/\b(?:members?|mps?|candidates?|senator|councillor|minister|representative) for\b/.test(words))
      return true;
    return (
      !/\b(?:votes?|ballots|support|voted|figures?|share|tally|%|percent) for\b/.test(words) &&
      (hasOther || !isPerson)
    );
  }
  return EMBEDDING.has(before) && (hasOther || !isPerson || /^(?:of|in|at|near)$/.test(before));
}

/** Names inside ", who …," or ", the candidate of …," are not the clause's subject. */
function isInAside(
  { tokens }: PairingInput,
  mention: Mention,
  near: readonly Mention[],
  to: number,
): boolean {
  let open = -1;
  for (let at = mention.lead - 1; at >= 0; at--) {
    if (tokens[at]?.text === ',' || tokens[at]?.text === '—' || tokens[at]?.text === '–') {
      open = at;
      break;
    }
  }
  if (open === -1) return false;
  const head = near.find(
    ({ last }) => last === open - 1 || (tokens[last + 1]?.text === '(' && last < open && last > open - 8),
  );
  if (head === undefined || head === mention) return false;
  const first = tokens[open + 1]?.lower ?? '';
  if (
    !/^(?:who|whose|whom|which|a|an|the|of|from|former|leader|candidate|head|chairman|chairwoman|running|representing|standing|backed|nominated|supported|an|incumbent|outgoing)$/.test(
      first,
    )
  )
    return false;
  const close = tokens.findIndex(
    (token, at) =>
      at > mention.last && at < to && (token.text === ',' || token.text === '—' || token.text === '–'),
  );
  if (close === -1) return false;
  return !/^(?:and|but|while)$/.test(tokens[close + 1]?.lower ?? '');
}

/** "the Croat seat": an adjective before what is voted on. */
const VOTED_ON =
  /^(?:one|seat|seats|primary|vote|election|nomination|caucuses|ballot|race|members?|camp|voters?|party|alliance|government|parliament|newspaper|institute|poll|survey|firm)$/;

const INSTITUTION =
  /\b(?:commission|committee|court|news|agency|university|institute|center|centre|council|bureau|ministry|parliament|senate|congress(?! party)|assembly|house|police|office|times|post|press|tv|television|radio|reuters|bbc|cnn|afp|ap|nbc|abc|cbs|fox|facebook|twitter|telegram|board|authority|tribunal|gazette|herald|tribune|european union|nato|osce|gmt|llc|ltd|research|polling|survey|data|analytics|monitor|group|gallup|ipsos|yougov)\b/i;

/** "Wichita businesswoman Kristin Haverkamp", "a Social Democrat": a name that only tells something of another. */
function isModifier(tokens: readonly Token[], mention: Mention): boolean {
  if (mention.kind === 'person' || mention.title !== null) return false;
  if (/^an?$/.test(tokens[mention.lead - 1]?.lower ?? '')) return true;
  const [next, after] = [tokens[mention.last + 1], tokens[mention.last + 2]];
  if (mention.first !== mention.last || next?.kind !== 'word' || next.isCapital || after?.isCapital !== true)
    return false;
  return (
    !TO_OWN_FIGURE.has(next.lower) &&
    !OPPOSING.has(next.lower) &&
    !DUELLING.has(next.lower) &&
    !EMBEDDING.has(next.lower) &&
    !/^(?:and|or|but|while|versus|vs|nor|than|as)$/.test(next.lower) &&
    !OWNING.test(next.lower)
  );
}

/** A name that can have votes: a person, a party or an option, no place and no institution. */
export function isContender(
  mention: Mention,
  input: Pick<PairingInput, 'entityOf'> & { tokens?: readonly Token[] },
): boolean {
  if (mention.kind === 'option') return true;
  if (input.entityOf(mention).isDoubtful) return false;
  if (
    input.tokens !== undefined &&
    mention.first === mention.last &&
    VOTED_ON.test(input.tokens[mention.last + 1]?.lower ?? '') &&
    input.tokens[mention.last + 1]?.isCapital === false &&
    mention.kind === 'unknown'
  )
    return false;
  if (input.tokens !== undefined && isModifier(input.tokens, mention)) return false;
  const entity = input.entityOf(mention);
  if (entity.kind === 'place' || mention.kind === 'place') return false;
  if (entity.kind === 'person') return true;
  if (/\b(?:party|alliance|coalition|front|movement|bloc|democrats|union party)\b/i.test(entity.name))
    return true;
  const words = entity.name.toLowerCase().split(/\s+/);
  if (
    words.every((word) => ORGANISATION_WORDS.has(word)) &&
    words.length === 1 &&
    !/^(?:labour|labor|centre|center|left|liberal|moderates|farmers|pensioners|independents|alternative|democrats|republicans|conservatives|liberals|greens|socialists|progressives|nationalists|communists|reform|forum|unity|alternative|workers|justice|freedom)$/.test(
      words[0] ?? '',
    )
  )
    return false;
  return !INSTITUTION.test(entity.name) && !/^(?:EU|UN|US|UK|AP|AFP|X)$/.test(entity.name);
}

function hasPronoun(tokens: readonly Token[], from: number, to: number): boolean {
  return /(?:^| )(?:he|she|his|her|who|the (?:incumbent|president|prime minister|chancellor|senator|governor|mayor|[\d-]+year-old))(?: |$)/.test(
    ` ${lowerWords(tokens, from, to)} `,
  );
}

function lowerWords(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(Math.max(0, from), Math.max(0, to))
    .map((token) => token.lower)
    .join(' ');
}
