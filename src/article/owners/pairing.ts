import { TO_OWN_FIGURE } from '../cues/connectors.ts';
import { clausesOf } from '../names/clauses.ts';
import { isContender } from '../names/contenders.ts';
import type { Mention } from '../names/names.ts';
import type { Entity } from '../names/registry.ts';
import { withoutChanges } from '../numbers/change-asides.ts';
import type { Quantity } from '../numbers/quantities.ts';
import { answers } from './answers.ts';
import { type Bundle, bundled, figureItems, headOf, isPairJoint, tailOf } from './figure-bundles.ts';
import { figuresFirst } from './figures-first.ts';
import { lowerWords } from './grammar.ts';
import { lists, nameRuns } from './name-lists.ts';
import { placedBehind } from './names-behind.ts';
import { ownerTold } from './owner-told.ts';
import { foundFor, isOfDescribed, ownerOf, theOther, toldOn } from './owners.ts';
import type { Measure, PairingInput } from './pairing-input.ts';
import { pairs } from './pairs.ts';
import { sameOrder } from './same-order.ts';
import { alignShares } from './share-alignment.ts';
import { pairInThatOrder } from './told-order.ts';
import { votesOfPeople } from './votes-of-people.ts';

/** A number and whose it is; `entity` is null where the words do not say it for certain. */
export interface Pairing {
  quantity: Quantity;
  measure: Measure;
  entity: Entity | null;
  /** Its sentence says that so many people chose the owner: nothing else is counted there. */
  isOfPeople?: boolean;
  /** Its sentence's build alone says whose it is: "Third, with 2,904 votes, was Solano", "Solano, who had 2,904". */
  isBuiltSo?: boolean;
}

/** Joins the shares, votes and seats of one sentence to names. Everything in here is about one sentence. */
export function pairFigures(input: PairingInput): Pairing[] {
  const told = withMeasures({ ...input, ...withoutChanges(input) });
  const places = new Map(input.quantities.map((quantity) => [quantity.start, quantity]));
  const inThatOrder = pairInThatOrder(input, told.roles);
  if (inThatOrder !== null) return inThatOrder;
  const clauses = clausesOf(told, (mention) => isContender(mention, told));
  return clauses
    .flatMap((clause) => pairTold({ ...input, ...clause }))
    .map((pairing) => ({ ...pairing, quantity: places.get(pairing.quantity.start) ?? pairing.quantity }))
    .toSorted((a, b) => a.quantity.start - b.quantity.start);
}

/** What each number measures follows from the whole sentence, before it is taken apart. */
function withMeasures(input: PairingInput): PairingInput {
  const shares = sharesOf(input.isPollTalk ? alignShares(input) : null);
  const measures = new Map(figureItems(input, shares).map(({ quantity, measure }) => [quantity, measure]));
  const listed = figuresFirst(input);
  const roles = input.quantities.map(
    (quantity, at) =>
      measures.get(quantity) ??
      ofNo(quantity, input) ??
      ofList(quantity, listed) ??
      input.roles[at] ??
      'none',
  );
  return { ...input, roles };
}

function sharesOf(aligned: ReturnType<typeof alignShares> | null): ReadonlySet<Quantity> {
  return new Set([...(aligned?.sure.keys() ?? []), ...(aligned?.loose.keys() ?? [])]);
}

/** "28.6% Liberals" in a list of parties is no part of the liberals. */
function ofList(quantity: Quantity, listed: ReturnType<typeof figuresFirst>): Measure | null {
  return listed.has(quantity) && quantity.unit === 'percent' ? 'share' : null;
}

/** "No received 46.6 percent" of a referendum says the words of a bar that nobody passed. */
function ofNo({ first, unit }: Quantity, { tokens, mentions }: PairingInput): Measure | null {
  const option = mentions.findLast(({ kind, last }) => kind === 'option' && last < first);
  if (option === undefined || option.name.toLowerCase() !== 'no') return null;
  const isOwn = tokens.slice(option.last + 1, first).every(({ lower }) => TO_OWN_FIGURE.has(lower));
  return isOwn ? (unit === 'percent' ? 'share' : 'votes') : null;
}

function pairTold(input: PairingInput): Pairing[] {
  const aligned = alignShares(input);
  const items = figureItems(input, sharesOf(input.isPollTalk ? aligned : null));
  const bundles = bundled(items, input);
  const owners = bundles.map((bundle): Entity | null | undefined =>
    input.isPollTalk ? aligned.sure.get(headOf(bundle)) : undefined,
  );
  const listed = figuresFirst(input);
  bundles.forEach((bundle, index) => {
    const mention = listed.get(headOf(bundle));
    if (mention !== undefined) owners[index] = input.entityOf(mention);
  });
  const ofPeople = votesOfPeople(input);
  bundles.forEach((bundle, index) => {
    const teller = bundle.find(({ quantity }) => ofPeople.has(quantity));
    owners[index] ??= (teller === undefined ? null : ofPeople.get(teller.quantity)) ?? undefined;
  });
  if (input.answers !== null) answers(bundles, owners, input);
  toldBefore(bundles, owners, input);
  pairs(bundles, owners, input);
  lists(bundles, owners, input);
  bundles.forEach((_, index) => {
    if (owners[index] === undefined) owners[index] = ownerOf(bundles, owners, index, input);
  });
  sameOrder(bundles, owners, input);
  bundles.forEach((bundle, index) => {
    owners[index] ??= input.isPollTalk ? aligned.loose.get(headOf(bundle)) : aligned.sure.get(headOf(bundle));
  });
  const pairings = bundles.flatMap((bundle, index) =>
    bundle.map((item) => ({
      ...item,
      entity: owners[index] ?? null,
      ...(ofPeople.has(item.quantity) ? { isOfPeople: true } : {}),
      ...(isBuiltSo(bundle, owners[index] ?? null, owners[index - 1], input) ? { isBuiltSo: true } : {}),
    })),
  );
  const each = eachOf(pairings, input);
  const shared = new Set(each.map(({ quantity }) => quantity));
  const own = pairings.filter((pairing) => {
    const isTold = each.some(
      ({ quantity, entity }) => quantity === pairing.quantity && entity === pairing.entity,
    );
    return (
      !isTold &&
      (!shared.has(pairing.quantity) ||
        (!isOfBoth(pairing.quantity, input) && eachBehind(pairing.quantity, input) === null)) &&
      (pairing.entity !== null || !shared.has(pairing.quantity))
    );
  });
  return [...own, ...each];
}

function isBuiltSo(
  bundle: Bundle,
  owner: Entity | null,
  before: Entity | null | undefined,
  input: PairingInput,
): boolean {
  return (
    owner !== null &&
    (placedBehind(input, tailOf(bundle).last + 1) === owner ||
      toldOn(input, headOf(bundle).first) === owner ||
      ownerTold(input, headOf(bundle)) === owner ||
      isDescribedAlone(bundle, owner, input) ||
      foundFor(input, headOf(bundle).first) === owner ||
      (isOfDescribed(input, headOf(bundle).first) && theOther(input, headOf(bundle).first, before) === owner))
  );
}

/** "Second was Mira Solano. The Ohio senator wound up with 17,940 votes": the only one of both sentences. */
function isDescribedAlone(bundle: Bundle, owner: Entity, { mentions, met, entityOf }: PairingInput): boolean {
  const [opening] = mentions;
  return (
    opening?.lead === 0 &&
    opening.entity === owner &&
    met.length === 1 &&
    met[0] === owner &&
    mentions.every(
      (mention) =>
        mention.first > tailOf(bundle).last || mention.kind === 'place' || entityOf(mention) === owner,
    )
  );
}

const IN_OTHER_WORDS =
  /^(?:in (?:(?:number|terms|numbers) of )?(?:\w+ )?(?:votes|shares|numbers|percentages|percentage terms|figures),? |in other words,? )?(?:(?:that|this|which|it) (?:is|was|makes|means|amounts to|comes to|came to|equals) )?(?:about |some |a count of )*$/;

/** "In votes, that is 4,741,868 to 3,935,453": the two of the sentence before, in its order. */
function toldBefore(
  bundles: readonly Bundle[],
  owners: (Entity | null | undefined)[],
  { tokens, mentions, before }: PairingInput,
): void {
  const [left, right] = bundles;
  if (left === undefined || right === undefined || bundles.length !== 2 || before.length !== 2) return;
  const opening = lowerWords(tokens, 0, headOf(left).first);
  const between = lowerWords(tokens, tailOf(left).last + 1, headOf(right).first);
  const isPair =
    isPairJoint(tokens, tailOf(left).last + 1, headOf(right).first - 1) || /^(?:votes? )?and$/.test(between);
  if (opening === '' || !IN_OTHER_WORDS.test(`${opening} `) || !isPair) return;
  if (mentions.some(({ first }) => first < tailOf(right).last)) return;
  owners[0] = before[0];
  owners[1] = before[1];
}

/** "Labour and Reform UK on 26% apiece", "the two tied at 46": the figure is also that of the names listed before its owner. */
function eachOf(pairings: readonly Pairing[], input: PairingInput): Pairing[] {
  return pairings.flatMap((pairing) => {
    const { quantity, entity } = pairing;
    const two = bothSides(pairing, input);
    if (two !== null) return two;
    const hasOwn = (other: Entity): boolean =>
      pairings.some((own) => own.entity === other && own.measure === pairing.measure);
    const level = levelBehind(pairing, input);
    if (level !== null && !hasOwn(level)) return [{ ...pairing, entity: level }];
    const behind = eachBehind(quantity, input);
    if (entity === null || behind !== null) {
      const names = behind ?? levelBefore(quantity, input);
      return names?.map((name) => ({ ...pairing, entity: input.entityOf(name) })) ?? [];
    }
    const named = input.mentions.findLast(({ last }) => last < quantity.first);
    const isEach =
      /^(?:of the votes? )?(?:each|apiece)\b/.test(
        lowerWords(input.tokens, quantity.last + 1, quantity.last + 5),
      ) ||
      // "Labour and the Greens each received four percent"
      (named !== undefined &&
        /^(?:\) )?(?:each|both) (?:\w+ )?(?:about |around |just |only )?$/.test(
          `${lowerWords(input.tokens, named.last + 1, quantity.first)} `,
        ));
    const isLevel =
      named !== undefined &&
      ARE_LEVEL.test(`${lowerWords(input.tokens, named.last + 1, quantity.first)} `) &&
      /\b(?:level|tied|ties|tie|share|equal|even|deadlocked|tie|neck|both)\b/.test(
        lowerWords(input.tokens, named.last + 1, quantity.first),
      );
    const run = nameRuns(input).find(
      (names) =>
        names.length > 1 &&
        names.some((name) => name.last < quantity.first && input.entityOf(name) === entity),
    );
    const isBoth =
      named !== undefined &&
      run?.length === 2 &&
      run[1] === named &&
      input.tokens[(run[0]?.lead ?? 0) - 1]?.lower === 'both' &&
      ARE_ON.test(lowerWords(input.tokens, named.last + 1, quantity.first));
    // "the Greens, Reform and One Island were at 1%": what so little is of is each of them, not all together.
    const isSmall =
      input.isPollTalk &&
      pairing.measure === 'share' &&
      quantity.value < MOST_OF_EACH &&
      run?.at(-1) === named &&
      ARE_AT.test(lowerWords(input.tokens, (named?.last ?? 0) + 1, quantity.first));
    if (!isEach && !isLevel && !isBoth && !isSmall) return [];
    const others = (run ?? []).map(input.entityOf).filter((other) => other !== entity && !hasOwn(other));
    return others.map((other) => ({ ...pairing, entity: other }));
  });
}

const MOST_OF_EACH = 6;
const ARE_AT =
  /^(?:(?:are|were|all|stand|stood|sit|sat|stay|stayed|remain|remained|poll|polled|register|registered|come in|came in) ?){0,3}(?: ?(?:just|only|still))? ?(?:on|at)$/;

/** "Reed was on 6%, level with the liberal One Island": who is named behind has as much. */
function levelBehind({ quantity, entity }: Pairing, input: PairingInput): Entity | null {
  const { tokens, mentions, entityOf } = input;
  const named = mentions.find(({ lead }) => lead > quantity.last);
  if (entity === null || named === undefined || named.isPossessive || !isContender(named, input)) return null;
  const hasNumber = tokens.slice(named.last + 1, named.last + 5).some(({ kind }) => kind === 'number');
  const isLevel = LEVEL_WITH.test(`${lowerWords(tokens, quantity.last + 1, named.lead)} `);
  return isLevel && !hasNumber ? entityOf(named) : null;
}

const LEVEL_WITH =
  /^(?:(?:%|percent|per cent) )?,? ?(?:(?:exactly|dead) )?(?:level|tied|equal|even|on a par|neck and neck|neck-and-neck) with (?:(?:the|his|her) )?(?:[\p{Ll}-]+ ){0,3}$/u;

/** "5% each for Okoro and Reed" */
function eachBehind({ last }: Quantity, input: PairingInput): readonly Mention[] | null {
  const words = lowerWords(input.tokens, last + 1, last + 8);
  if (!/^(?:of the votes? )?(?:each|apiece) (?:for|(?:went|goes|go|going) to)\b/.test(words)) return null;
  const named = input.mentions.find(({ lead }) => lead > last);
  return nameRuns(input).find(([first]) => first === named) ?? null;
}

/** "Solano and Brandt are level, 40% each" */
function levelBefore({ first, last }: Quantity, input: PairingInput): readonly Mention[] | null {
  const named = input.mentions.findLast((mention) => mention.last < first);
  if (named === undefined) return null;
  const between = `${lowerWords(input.tokens, named.last + 1, first)} `;
  const isEach = /^(?:of the votes? )?(?:each|apiece)\b/.test(lowerWords(input.tokens, last + 1, last + 5));
  if (!isEach || !ARE_LEVEL.test(between)) return null;
  return nameRuns(input).find((names) => names.length > 1 && names.at(-1) === named) ?? null;
}

const TWO_RIVALS =
  '(?:(?:the|his|her) )?(?:(?:two|both|pair)(?: (?:main|leading|top|major|presidential))*(?: (?:candidates|finalists|contenders|rivals|men|women|parties|hopefuls|front-runners|frontrunners|leaders|of them))?|candidates|rivals|them)';
const LEVEL =
  '(?:level|tied|ties|tie|share|equal|even|deadlocked|locked|drawing|in a (?:dead heat|tie)|neck and neck|neck-and-neck|running|are|were|is|was|stand|stood|with|each|both|,|statistically|all|square|as|well|too)';
const OF_BOTH = new RegExp(
  `\\b(?:gives?|gave|puts?|has|had|sees?|saw) both (?:on |at )?$|(?<!\\b(?:trails?|trailed|trailing|behind|follows|followed|following|leads|led|leading|beats?|beating|before|past|against|than|of) )\\b${TWO_RIVALS} (?:${LEVEL} )*(?:on|at|with|:) $`,
);
/** "Both Solano and Brandt are on 3%". */
const ARE_ON =
  /^(?:are|were|stand|stood|get|got|have|had|poll|polled|won)?(?: now| still)?(?: ?(?:on|at|with))?$/;
/** Names told to be level share the figure behind: "Solano and Brandt are tied at 46 percent". */
const ARE_LEVEL = new RegExp(
  `^(?:${LEVEL} )+(?:(?:for (?:first|second|third|fourth)(?: place)? )?(?:on|at|with) )?$`,
);
/** Behind a figure that is not of both after all: "both at 43 to 41", "with 5 for Okoro". */
const ONE_OF_A_PAIR =
  /^(?:(?:%|percent|points?) )?(?:of (?!the votes?\b)|for |to |- |– |against |points?\b|and )/;

function isOfBoth({ first }: Quantity, { tokens }: Pick<PairingInput, 'tokens'>): boolean {
  return OF_BOTH.test(`${lowerWords(tokens, first - 16, first)} `);
}

/** "had the two level on 48 percent each", "gives both 50 percent": the figure of either of the two who lead. */
function bothSides(
  pairing: Pairing,
  { tokens, focus, rivalOf, front, duel, before }: PairingInput,
): Pairing[] | null {
  const { first, last } = pairing.quantity;
  // "separated the two men: 1,319,406 people chose Solano and …"
  const isOfOne =
    pairing.isOfPeople === true ||
    pairing.isBuiltSo === true ||
    ONE_OF_A_PAIR.test(lowerWords(tokens, last + 1, last + 5));
  if (isOfOne || !isOfBoth(pairing.quantity, { tokens })) return null;
  const rival = focus === null ? null : rivalOf(focus);
  const isOfLast = before.length === 2 && /\bthe (?:two|pair)\b/.test(lowerWords(tokens, first - 8, first));
  const two = focus !== null && rival !== null ? [focus, rival] : (duel ?? (isOfLast ? before : front));
  return two?.map((entity) => ({ ...pairing, entity })) ?? null;
}
