import { SAME_OWNER } from '../cues/connectors.ts';
import type { Role } from '../cues/role-cue.ts';
import { isContender } from '../names/contenders.ts';
import type { Quantity } from '../numbers/quantities.ts';
import type { Token } from '../text/tokens.ts';
import { lowerWords } from './grammar.ts';
import type { Measure, PairingInput } from './pairing-input.ts';
import { votesOfPeople } from './votes-of-people.ts';

interface Item {
  quantity: Quantity;
  measure: Measure;
}

/** Items that belong to one name: "13,417 votes (37.4%)". */
export type Bundle = Item[];

const PLAIN_MEASURES: Partial<Record<Role, Measure>> = { share: 'share', votes: 'votes', seats: 'seats' };

/** A number without a unit takes it from its neighbour: "52.3 percent, ahead of Y on 47.7". */
export function figureItems(input: PairingInput, shares: ReadonlySet<Quantity>): Item[] {
  const { quantities, roles, tokens, isListGoingOn, answers } = input;
  const hasAnswers = answers !== null;
  const items: Item[] = [];
  const listed = listMeasures(input);
  const stated = sharesOfPairs(input);
  const ofPeople = votesOfPeople(input);
  quantities.forEach((quantity, index) => {
    if (ofPeople.has(quantity)) {
      items.push({ quantity, measure: 'votes' });
      return;
    }
    const inList = shares.has(quantity) || stated.has(quantity) ? 'share' : listed[index];
    if (inList != null) {
      items.push({ quantity, measure: inList });
      return;
    }
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
      /^(?:\w+ )?(?:\( [\d.,]+ (?:%|percent) \) )?(?:\w+ ){0,2}?(?:voted|answered|said|chose|opted|wanted|wanting)\b/.test(
        lowerWords(tokens, quantity.last + 1, quantity.last + 10),
      );
    if (isPeoplesVote) {
      items.push({ quantity, measure: 'votes' });
      return;
    }
    if (measure !== undefined) items.push({ quantity, measure });
    else if (role === 'none' && quantity.unit === 'bare') {
      // "leads by 7 points in Ohio and 12 in Utah"
      if (
        input.isPollTalk &&
        quantities[index - 1]?.unit === 'points' &&
        tokens[quantity.first - 1]?.lower === 'and'
      )
        return;
      const next = quantities[index + 1];
      const nextMeasure = PLAIN_MEASURES[roles[index + 1] ?? 'none'];
      const last = items.at(-1);
      const joinsNext =
        next !== undefined &&
        nextMeasure === 'share' &&
        isPairJoint(tokens, quantity.last + 1, next.first - 1);
      const isCountBefore =
        next !== undefined && nextMeasure === 'share' && isBracket(tokens, quantity.last + 1, next.first);
      const isAmongVotes = items.some((item) => item.measure === 'votes');
      if (isCountBefore && isAmongVotes && Number.isInteger(quantity.value))
        items.push({ quantity, measure: 'votes' });
      else if (joinsNext && quantity.value <= 100) items.push({ quantity, measure: 'share' });
      else if (quantity.value >= 1000) items.push({ quantity, measure: 'votes' });
      else if (
        last !== undefined &&
        last.measure !== 'votes' &&
        isCloseBehind(last.quantity.last, quantity.first)
      ) {
        const isLikeLast =
          !Number.isInteger(quantity.value) ||
          Number.isInteger(last.quantity.value) ||
          /^(?:on|at)$/.test(tokens[quantity.first - 1]?.lower ?? '') ||
          isListed(quantity, input);
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

/** In talk of polls, pairs and lists of which only the last number has its "percent", or none has: "43, 41 and 9 percent". */
function sharesOfPairs({ quantities, roles, tokens, isPollTalk }: PairingInput): ReadonlySet<Quantity> {
  const shares = new Set<Quantity>();
  for (let at = quantities.length - 2; at >= 0; at--) {
    const [left, right] = [quantities[at], quantities[at + 1]];
    if (left === undefined || right === undefined || left.unit !== 'bare' || left.value > 100) continue;
    const isShare = shares.has(right) || (right.unit === 'percent' && roles[at + 1] === 'share');
    const joint = lowerWords(tokens, left.last + 1, right.first);
    if (isShare && (isPollTalk || !Number.isInteger(left.value)) && /^(?:,|and|, and|, then)$/.test(joint))
      shares.add(left);
    if (!isPollTalk) continue;
    const isPair =
      right.unit === 'bare' &&
      right.value <= 100 &&
      left.value + right.value > 60 &&
      left.value + right.value <= 100 &&
      isPairJoint(tokens, left.last + 1, right.first - 1);
    if (!isPair) continue;
    const [before, behind] = [tokens[left.first - 1]?.lower ?? '', tokens[right.last + 1]?.lower ?? ''];
    if (/^(?:aged?|ages|between)$/.test(before) || /^(?:year-olds?|-|seats|years?)$/.test(behind)) continue;
    shares.add(left);
    shares.add(right);
  }
  return shares;
}

/** "Shirley Oakes (Ind) 377 (1.4%)": the number before a share in brackets counts votes. */
function isBracket(tokens: readonly Token[], from: number, to: number): boolean {
  return to - from === 1 && tokens[from]?.text === '(';
}

/** "Reform 19, the Greens 9.3": a number between its name and the list's next sign. */
function isListed({ first, last }: Quantity, input: PairingInput): boolean {
  return (
    input.mentions.some((mention) => mention.last === first - 1 && isContender(mention, input)) &&
    /^(?:,|;|and)$/.test(input.tokens[last + 1]?.lower ?? '')
  );
}

/**
 * "Johnson 160, Hunt 77 and Gove 75 votes": in a list of names and numbers, what the one number that tells its
 * unit gives to the others. Null for numbers that tell it themselves or stand in no such list.
 */
function listMeasures(input: PairingInput): (Measure | null)[] {
  const { quantities, roles } = input;
  const measures = quantities.map((): Measure | null => null);
  for (let from = 0; from < quantities.length; from++) {
    let to = from;
    while (to + 1 < quantities.length && isNextInList(input, to)) to++;
    if (to > from) {
      const told = roles.slice(from, to + 1).flatMap((role) => PLAIN_MEASURES[role] ?? []);
      const isOfVotes =
        told.length === 0 &&
        (quantities.slice(from, to + 1).some(({ value }) => value >= 1000) ||
          isBracketsOfVotes(quantities.slice(from, to + 1), input));
      const measure = isOfVotes ? 'votes' : told[0];
      if (measure !== undefined && told.every((other) => other === measure)) {
        for (let at = from; at <= to; at++) {
          const quantity = quantities[at];
          const isBare = quantity?.unit === 'bare' && roles[at] === 'none';
          if (isBare && canBe(measure, quantity)) measures[at] = measure;
        }
      }
    }
    from = to;
  }
  return measures;
}

/** "Solano (205), Brandt (127) and Reed (56)": more than a hundred is no share, and the others are what it is. */
function isBracketsOfVotes(list: readonly Quantity[], { tokens, isPollTalk }: PairingInput): boolean {
  return (
    !isPollTalk &&
    list.some(({ value }) => value > 100) &&
    list.every(({ first, last }) => tokens[first - 1]?.text === '(' && tokens[last + 1]?.text === ')') &&
    !tokens.some(({ lower }) =>
      /^(?:seats?|mandates?|delegates?|deputies|lawmakers|mps|electoral)$/.test(lower),
    )
  );
}

function canBe(measure: Measure, { value }: Quantity): boolean {
  return measure === 'share' ? value <= 100 : Number.isInteger(value);
}

/** Whether nothing but one name stands between the quantity at `index` and the next: "160, Hunt 77". */
function isNextInList({ quantities, tokens, mentions, entityOf }: PairingInput, index: number): boolean {
  const [left, right] = [quantities[index], quantities[index + 1]];
  if (left === undefined || right === undefined) return false;
  const [mention, home, ...others] = mentions.filter(
    ({ first, last }) => first > left.last && last < right.first,
  );
  if (mention === undefined || others.length > 0) return false;
  // "481 for Andy Foan, for Reform UK, …": of whom somebody is.
  const last = home?.last ?? mention.last;
  if (
    home !== undefined &&
    !/^(?:,|\()? ?(?:(?:of|for|from) )?(?:the )?$/.test(`${lowerWords(tokens, mention.last + 1, home.lead)} `)
  )
    return false;
  if (!isContender(mention, { entityOf, tokens })) return false;
  // "with 51 seats (26.3%) and Labour with 41": out of brackets the list is another.
  if (tokens[left.last + 1]?.text === ')' && tokens[right.first - 1]?.text !== '(') return false;
  return (
    /^(?:% |percent |per cent |votes? |seats )?(?:\) )?(?:,|and|, and|;|, with|, while|, followed by)(?: the)?$/.test(
      lowerWords(tokens, left.last + 1, mention.lead),
    ) &&
    /^(?:\( [^()]{1,30} \) )?(?:,|\))? ?(?:(?:on|at|with|:|–|-|\() )?$/.test(
      `${lowerWords(tokens, last + 1, right.first)} `,
    )
  );
}

function isCloseBehind(from: number, to: number): boolean {
  return to - from <= 24;
}

/** Whether the tokens between two numbers only join them: "53 percent to 43", "50.7-49.3". */
export function isPairJoint(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens
    .slice(from, to + 1)
    .map((token) => token.lower)
    .join(' ');
  return /^(?:percent |% |pct |per |cent |votes? |seats? |mandates |of |the )*(?:to|-|–|—|against|versus|vs|vs \.|:)(?: about| just| some| over| nearly| almost| around)?$/.test(
    words,
  );
}

/** Puts figures of one owner together: shares, votes and seats with no name between them. */
export function bundled(items: readonly Item[], { tokens, mentions }: PairingInput): Bundle[] {
  const bundles: Bundle[] = [];
  for (const [at, item] of items.entries()) {
    const last = bundles.at(-1);
    const tail = last?.at(-1);
    if (last !== undefined && tail !== undefined && !last.some(({ measure }) => measure === item.measure)) {
      const between = tokens.slice(tail.quantity.last + 1, item.quantity.first);
      const hasName = mentions.some(
        (mention) => mention.first > tail.quantity.last && mention.last < item.quantity.first,
      );
      if (
        !hasName &&
        !isNextRow(items, at, tokens) &&
        between.length <= 10 &&
        between.every((token) => SAME_OWNER.has(token.lower))
      ) {
        last.push(item);
        continue;
      }
    }
    bundles.push([item]);
  }
  return bundles;
}

/** "52.3 percent to 47.7, or 1,204,511 votes to 1,098,564": after one measure of both comes another of both. */
function isNextRow(items: readonly Item[], at: number, tokens: readonly Token[]): boolean {
  const [before, tail, item, next] = [items[at - 2], items[at - 1], items[at], items[at + 1]];
  if (before === undefined || tail === undefined || item === undefined || next === undefined) return false;
  if (before.measure !== tail.measure || next.measure !== item.measure) return false;
  const [from, to] = [item.quantity.last + 1, next.quantity.first];
  return (
    isPairJoint(tokens, from, to - 1) ||
    /^(?:votes? |percent |% )?(?:,|and|, and|against)$/.test(lowerWords(tokens, from, to))
  );
}

/** A bundle's first number. */
export function headOf(bundle: Bundle): Quantity {
  const [first] = bundle;
  if (first === undefined) throw new RangeError('a bundle is never empty');
  return first.quantity;
}

/** A bundle's last number. */
export function tailOf(bundle: Bundle): Quantity {
  return bundle.at(-1)?.quantity ?? headOf(bundle);
}
