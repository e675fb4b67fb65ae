import { OPPOSING, TO_OWN_FIGURE } from '../cues/connectors.ts';
import { isContender } from '../names/contenders.ts';
import type { Mention } from '../names/names.ts';
import type { Entity } from '../names/registry.ts';
import type { Token } from '../text/tokens.ts';
import { type Bundle, headOf, tailOf } from './figure-bundles.ts';
import {
  governor,
  hasPronoun,
  hasVerbOfOwning,
  isEmbedded,
  isInAside,
  isInBrackets,
  lowerWords,
} from './grammar.ts';
import { giftAfter, nameGoingOn, nameRightAfter } from './names-behind.ts';
import { ownerTold } from './owner-told.ts';
import type { PairingInput } from './pairing-input.ts';

/** Whose a bundle is: the name behind it where one is given, else the clause's subject before it. */
export function ownerOf(
  bundles: readonly Bundle[],
  owners: readonly (Entity | null | undefined)[],
  index: number,
  input: PairingInput,
): Entity | null {
  const bundle = bundles[index];
  if (bundle === undefined) return null;
  const [head, tail] = [headOf(bundle), tailOf(bundle)];
  const next = bundles[index + 1];
  const rightBehind = nameRightAfter(input, bundle, next) ?? ownerTold(input, head);
  if (rightBehind !== null) return rightBehind;
  const given = giftAfter(input, tail.last + 1) ?? nameGoingOn(bundles, index, input);
  if (given !== null) return given;
  if (GIVEN_TO_SOMEBODY.test(lowerWords(input.tokens, tail.last + 1, tail.last + 11))) return null;
  const previous = bundles[index - 1];
  const other = previous === undefined ? null : theOther(input, head.first, owners[index - 1]);
  if (other !== null) return other;
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

/** "had fallen to the king of cotton": not whom the sentence names before. */
const GIVEN_TO_SOMEBODY =
  /^of (?:the )?(?:[\p{Ll}-]+ ){0,3}votes?(?: cast)? (?:(?:had|have|has) )?(?:gone|fallen|went|fell) to (?:the|his|her)\b/u;

/**
 * "beat Brandt, with 50.4 percent to his 49.6", "to the Virginian's 49.6": the one that the sentence names beside the
 * figure before, or the one beaten where that figure's is not named.
 */
export function theOther(input: PairingInput, at: number, own: Entity | null | undefined): Entity | null {
  const isDescribed = isOfDescribed(input, at);
  if (
    !isDescribed &&
    !/(?:^| )(?:to|against|versus) (?:his|her|their)$/.test(lowerWords(input.tokens, at - 2, at))
  )
    return null;
  const named = input.mentions.filter((mention) => mention.last < at && isContender(mention, input));
  if (own == null) {
    const people = named.filter((mention) => input.entityOf(mention).kind === 'person');
    const [beaten] = people;
    if (!isDescribed || beaten === undefined || new Set(people.map(input.entityOf)).size > 1) return null;
    return OPPOSING.has(governor(input.tokens, beaten)) ? input.entityOf(beaten) : null;
  }
  const others = named.map(input.entityOf).filter((entity) => entity !== own && entity.kind === own.kind);
  return new Set(others).size === 1 ? (others[0] ?? null) : input.rivalOf(own);
}

/** "against the Republican's 45", where nothing tells who that is. */
export function isOfDescribed(input: PairingInput, at: number): boolean {
  if (input.tokens[at - 1]?.isPossessive !== true) return false;
  if (input.mentions.some((mention) => mention.last === at - 1 && isContender(mention, input))) return false;
  return /(?:^| )(?:to|against|versus|compared with) the (?:[\p{L}-]+ )?[\p{L}-]+$/u.test(
    lowerWords(input.tokens, at - 5, at),
  );
}

/** "With 40.98% of the vote the Coalition took 90 seats": an opening figure belongs to the subject behind it. */
function nameAfterWith(input: PairingInput, bundle: Bundle, next: Bundle | undefined): Entity | null {
  const { tokens } = input;
  const [head, tail] = [headOf(bundle), tailOf(bundle)];
  const opening = lowerWords(tokens, Math.max(0, head.first - 4), head.first);
  if (
    !/(?:^(?:with|at|on)|[,;.:] with)(?: (?:just|only|about|some|over|more|than|nearly|almost|a|around))*$/.test(
      opening,
    )
  )
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

/** The name before a figure that it belongs to; `taken` have one of their own in the sentence already. */
export function nameBefore(
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
  const told = antecedent(input, near, to);
  if (told !== null) return told;
  const nearest = near.findLast((mention) => !(isInBrackets(tokens, mention) && near.length > 1));
  // "to Mr Chamisa's 2.15 million"
  if (nearest?.isPossessive === true && nearest.last + 1 === to) return input.entityOf(nearest);
  // "is the best for the Tories: 47 per cent"
  if (nearest !== undefined && nearest.last + 2 === to && tokens[to - 1]?.text === ':')
    return input.entityOf(nearest);
  const found = foundFor(input, to);
  if (found !== null) return found;
  // "Prabowo Subianto with Sandiaga Uno 68,650,239": the first of the two.
  const first = nearest === undefined ? undefined : near[near.indexOf(nearest) - 1];
  if (
    nearest !== undefined &&
    first !== undefined &&
    nearest.last === to - 1 &&
    lowerWords(tokens, first.last + 1, nearest.lead) === 'with' &&
    input.entityOf(first).kind === 'person' &&
    input.entityOf(nearest).kind === 'person'
  )
    return input.entityOf(first);
  if (
    nearest !== undefined &&
    isDirect(tokens, nearest.last + 1, to) &&
    !isInAside(input, nearest, near, to)
  ) {
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

/** "Charfi said voting was going ahead in 95%": told by somebody, and not of themselves. */
function isOnlySaying(words: string): boolean {
  const said =
    /\b(?:said|says|told|announced|added|warned|reported|estimated|promised|noted|insisted|explained|hoped|argued)\b/.exec(
      words,
    );
  if (said === null) return false;
  const before = words.slice(0, said.index);
  return (
    !/, (?:who|which|whose)\b[^,]*$/.test(before) &&
    !/\b(?:he|she|they|it|his|her|their|had)\b/.test(words.slice(said.index))
  );
}

const GIVEN_TO_HIM =
  /\b(?:show(?:s|ed)?|g[ai]ves?|puts?|ha[ds]|saw|sees|left|placed|credited) (?:him|her) (?:with|on|at)?(?: about| around| just| only| over| more than)*$/;

/** What of somebody's has the figure that is theirs; of a party it may be a rival's too, so none is here. */
const OWN_THING = /^(?:campaign|bid|candidacy|support|vote|share|tally|total|score|result|camp|ticket)$/;

/** "For Solano it finds 11.2 percent", "had given the senator 54": whom a poll is told to give the figure to. */
export function foundFor(input: PairingInput, to: number): Entity | null {
  const { tokens, mentions } = input;
  const named = mentions.findLast(({ last }) => last < to);
  const isNamed =
    named !== undefined &&
    isContender(named, input) &&
    tokens[named.lead - 1]?.lower === 'for' &&
    IT_FINDS.test(lowerWords(tokens, named.last + 1, to));
  if (isNamed) return input.entityOf(named);
  const office = GIVEN_TO_HOLDER.exec(lowerWords(tokens, to - 4, to))?.[1];
  if (office === undefined || !input.isPollTalk) return null;
  const isHolder =
    input.focus?.titles.some((title) => title.toLowerCase().includes(office.slice(0, 3))) === true;
  return isHolder || office === 'incumbent' ? input.focus : null;
}

const GIVEN_TO_HOLDER =
  /\b(?:given|gave|gives|giving) the (incumbent|president|prime minister|chancellor|senator|governor|mayor)$/;
const IT_FINDS =
  /^(?:, )?(?:it|they|the (?:poll|survey|institute|firm|house|company|pollsters)) (?:finds?|found|has|had|gives?|gave|sees?|saw|measures?|measured|reports?|reported|shows?|showed|records?|recorded)(?: only| just| about)?$/;

/** What somebody leads, right before its figure. */
const THEIR_PARTY =
  /^(?:[\p{L}-]+ )?(?:party|movement|list|alliance|coalition|bloc|outfit)(?: (?:is|was|stands|stood|follows|followed|drops|dropped|climbs|climbed|slips|slipped))?(?: (?:on|at|with|to|by|just|only|about|around))*$/u;

/** Whom ", who had 1,568,202" right before a figure is about. */
export function toldOn(input: PairingInput, to: number): Entity | null {
  const near = input.mentions.filter((mention) => mention.last < to && isContender(mention, input));
  return antecedent(input, near, to);
}

/** "the Moderates (M), who have 19.1": whom the relative clause right before the figure is about. */
function antecedent(input: PairingInput, near: readonly Mention[], to: number): Entity | null {
  const { tokens } = input;
  const at = tokens.findLastIndex(({ lower }, index) => index < to && /^(?:who|which)$/.test(lower));
  if (at === -1 || to - at > 8) return null;
  const behind = lowerWords(tokens, at + 1, to);
  if (
    !/^(?:\w+ ){0,2}?(?:have|has|had|is|are|was|were|got|won|took|received|polled|secured|stands?|finished|came|ended)\b[^,;]*$/.test(
      behind,
    )
  )
    return null;
  const heads = near.filter(({ last }) => last < at);
  for (const [index, mention] of heads.entries()) {
    if (isInBrackets(tokens, mention)) continue;
    const between = lowerWords(tokens, mention.last + 1, at);
    if (/^(?:\( [^()]{1,20} \) )?,?$/.test(between) && !/^(?:of|from)$/.test(governor(tokens, mention)))
      return input.entityOf(mention);
    // "the Sweden Democrats (SD) of Jimmie Åkesson, who have 20.6"
    const home = heads.slice(index + 1).find((other) => !isInBrackets(tokens, other));
    if (
      home !== undefined &&
      /^(?:\( [^()]{1,20} \) )?(?:of|from) (?:the )?$/.test(
        `${lowerWords(tokens, mention.last + 1, home.lead)} `,
      ) &&
      /^,?$/.test(lowerWords(tokens, home.last + 1, at))
    )
      return input.entityOf(mention);
  }
  return null;
}

/** The one the clause speaks of: the nearest name that is not inside another phrase. */
function subjectOf(input: PairingInput, near: readonly Mention[], start: number, to: number): Entity | null {
  const { tokens } = input;
  for (const mention of near.toReversed()) {
    if (isInBrackets(tokens, mention)) continue;
    // "Labour 34, and Ivo Brandt's party on 13%": whose it is, nobody else's.
    if (mention.isPossessive && THEIR_PARTY.test(lowerWords(tokens, mention.last + 1, to))) return null;
    // "Tomas Reed's campaign ended with 6.1%"
    if (mention.isPossessive && !OWN_THING.test(tokens[mention.last + 1]?.lower ?? '')) continue;
    // "defeating the CDU/CSU of Angela Merkel, which receives 24.1%"
    const isToldOn = /^(?:\( [^()]{1,20} \) )?(?:of [^,]{3,60} )?, (?:who|which)(?: [\p{Ll}'-]+){0,4}$/u.test(
      lowerWords(tokens, mention.last + 1, to),
    );
    if (isToldOn && OPPOSING.has(governor(tokens, mention))) return input.entityOf(mention);
    // "beating David Tully into second place with 6,638"
    if (
      /^into (?:a )?(?:distant )?(?:second|third|fourth|fifth)(?: place)?,? (?:with|on|at)(?: just| only)?$/.test(
        lowerWords(tokens, mention.last + 1, to),
      )
    )
      return input.entityOf(mention);
    if (isEmbedded(input, mention, true) || OPPOSING.has(governor(tokens, mention))) continue;
    if (isInAside(input, mention, near, to)) continue;
    const clause = lowerWords(tokens, mention.last + 1, to);
    if (isOnlySaying(clause)) continue;
    if (
      input.entityOf(mention).kind === 'person' &&
      /(?:^| )(?:and|but|while|,) it (?!is\b|was\b)/.test(clause)
    )
      continue;
    // "the count, PREP, showed him with 52.96%"
    if (GIVEN_TO_HIM.test(clause)) return input.focus;
    if (!hasVerbOfOwning(tokens, mention.last + 1, to)) return null;
    return input.entityOf(mention);
  }
  const clause = lowerWords(tokens, start, to);
  const him = GIVEN_TO_HIM.test(clause) ? himIn(input, to) : null;
  if (him !== null) return him;
  if (!hasPronoun(tokens, start, to) || !hasVerbOfOwning(tokens, start, to)) return null;
  if (/\b(?:he|she) (?:said|told|added|put|puts|estimated|announced|warned|noted)\b/.test(clause))
    return null;
  if (/\bwho\b/.test(clause) && !/\b(?:he|she|his|her)\b|^the /.test(clause)) return null;
  if (/\b(?:and|but|while|,) it (?!is\b|was\b)/.test(clause)) return null;
  const named = personBefore(input, start, to);
  if (named !== null) return named;
  const opensWithIt = start === 0 && /^(?:it|the (?:party|alliance|bloc)) /.test(clause);
  if (opensWithIt && input.focus?.kind === 'person') return null;
  // Another person of this sentence may be meant as well.
  const isOther = near.some(
    (mention) => input.entityOf(mention).kind === 'person' && input.entityOf(mention) !== input.focus,
  );
  return isOther ? null : input.focus;
}

/** "Solano was put at 43 percent by Corvo, while Pollux had her on 41": the only one named so far, else who is spoken of. */
function himIn(input: PairingInput, to: number): Entity | null {
  const named = input.mentions.filter((mention) => mention.last < to && isContender(mention, input));
  const people = new Set(named.map(input.entityOf).filter(({ kind }) => kind === 'person'));
  return people.size === 0 ? input.focus : people.size === 1 ? ([...people][0] ?? null) : null;
}

/** "…, Phil Dresner would have become mayor; he led with 2,871": whom the clause before speaks of. */
function personBefore(input: PairingInput, start: number, to: number): Entity | null {
  const { tokens } = input;
  const at = tokens.findIndex(
    ({ lower }, index) => index >= start && index < to && /^(?:he|she)$/.test(lower),
  );
  if (at <= 0 || start === 0) return null;
  const people = input.mentions.filter(
    (mention) =>
      mention.last < start && input.entityOf(mention).kind === 'person' && isContender(mention, input),
  );
  const subjects = people.filter(
    (mention) => !isEmbedded(input, mention, true) && !OPPOSING.has(governor(tokens, mention)),
  );
  const distinct = new Set(subjects.map(input.entityOf));
  return distinct.size === 1 ? ([...distinct][0] ?? null) : null;
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

/** A new clause of its own begins behind a semicolon, or a colon that names precede. */
function clauseStart(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (tokens[at]?.text === ';') return at + 1;
  return from;
}
