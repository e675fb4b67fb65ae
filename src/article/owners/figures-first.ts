import { isContender } from '../names/contenders.ts';
import type { Mention } from '../names/names.ts';
import type { Quantity } from '../numbers/quantities.ts';
import type { Token } from '../text/tokens.ts';
import { lowerWords } from './grammar.ts';
import type { PairingInput } from './pairing-input.ts';

/** Between a figure and the name that it is given to: "38 % vote share to", "43 percent for the". */
const GIVEN =
  /^(?:(?:of )?(?:the )?(?:popular |valid )?(?:votes?|vote share|share|support)(?: share)? )?(?:to|for)(?: the)?$/;
const JOINT =
  /^(?:,|;|and|, and|while|, while|with|, with)(?: (?:just|only|about|around|some|nearly|almost|over|a|an))*$/;

interface Given {
  quantity: Quantity;
  mention: Mention;
  isGiven: boolean;
}

/**
 * "41.8% Labor (down 18), 28.6% Liberals and 5.1% Greens", "38 % to Labor, 43 % to the Greens": in a list in which each
 * figure stands before its name, the name behind is whose it is, and not the one before the comma.
 */
export function figuresFirst(input: PairingInput): ReadonlyMap<Quantity, Mention> {
  const { quantities, tokens } = input;
  const figures = quantities.filter(
    ({ unit, noun, first }) =>
      (unit === 'percent' || (unit === 'count' && noun === 'votes')) && depthAt(tokens, first) === 0,
  );
  const given = figures.map((quantity) => givenTo(quantity, input));
  const found = new Map<Quantity, Mention>();
  for (const [at, one] of given.entries()) {
    const next = given[at + 1];
    if (one == null || next == null || one.isGiven !== next.isGiven) continue;
    if (one.quantity.unit !== next.quantity.unit || !JOINT.test(outsideBrackets(tokens, one, next))) continue;
    found.set(one.quantity, one.mention);
    found.set(next.quantity, next.mention);
  }
  return found;
}

function givenTo(quantity: Quantity, input: PairingInput): Given | null {
  const { tokens, mentions } = input;
  const mention = mentions.find(({ lead }) => lead > quantity.last);
  if (mention === undefined || mention.kind === 'option' || !isContender(mention, input)) return null;
  const between = lowerWords(tokens, quantity.last + 1, mention.lead);
  if (between !== '' && !GIVEN.test(between)) return null;
  return { quantity, mention, isGiven: between !== '' };
}

/** The words between a name and the next figure, without what stands in brackets. */
function outsideBrackets(tokens: readonly Token[], { mention }: Given, { quantity }: Given): string {
  return tokens
    .slice(mention.last + 1, quantity.first)
    .filter(({ text }, index) => !/^[()]$/.test(text) && depthAt(tokens, mention.last + 1 + index) === 0)
    .map(({ lower }) => lower)
    .join(' ');
}

/** How many brackets are open at a token. */
function depthAt(tokens: readonly Token[], at: number): number {
  let depth = 0;
  for (let index = 0; index < at; index++) {
    if (tokens[index]?.text === '(') depth++;
    if (tokens[index]?.text === ')') depth = Math.max(0, depth - 1);
  }
  return depth;
}
