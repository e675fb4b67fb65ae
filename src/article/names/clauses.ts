import { OWNING } from '../owners/grammar.ts';
import type { Token } from '../text/tokens.ts';
import { type Told, without } from '../told.ts';
import type { Mention } from './names.ts';

const LONGEST_BRACKETS = 14;
const LONGEST_ASIDE = 30;
const MOST_ADJECTIVES = 5;

/** What an aside behind a name may open with, when it tells who somebody is: ", a former banker,", ", now in opposition,". */
const OPENING =
  /^(?:an?|the|his|her|its|their|our|former|formerly|now|once|long|already|then|also|himself|herself|running|standing|representing|backed|supported|nominated|endorsed|led|leader|head|founder|mayor|governor|senator|minister|president|candidate|not|whom|who|which|whose|seen|known|previously|until|in|at|according|as|born|aged|with|despite|like|still|one|likewise|too|meanwhile|however|though|instead|together|both|barely|hardly|only|just|perhaps|never|another|second|third)$/;
const RELATIVE = /^(?:who|which|whose|whom)$/;

/** Words of owning a figure that are no verbs. */
const NO_VERB = /^(?:with|on|at|ahead|second|third|share|tally|support|backing|victory|winner|victor)$/;

/** Parts of a sentence that each speak of their names alone. */
interface Cut {
  /** Places of tokens that only tell who somebody is. */
  left: Set<number>;
  /** Relative clauses with figures of their own: a name's tokens and theirs. */
  clauses: Set<number>[];
}

/**
 * A sentence in its plainest words: names without what tells who they are ("Mira Solano (Harbour), who was mayor
 * of Port Alma until 2029, took 52.3 percent" → "Mira Solano took 52.3 percent"), and each relative clause that
 * tells figures as a clause of its own behind its name.
 */
export function clausesOf(told: Told, isContender: (mention: Mention) => boolean): Told[] {
  const cut: Cut = { left: new Set(), clauses: [] };
  for (const [index, mention] of told.mentions.entries()) {
    if (cut.left.has(mention.first)) continue;
    const next = told.mentions[index + 1];
    const owned = next === undefined ? 0 : possessed(told.tokens, mention, next);
    if (owned > 0) {
      for (let at = mention.lead; at < owned; at++) cut.left.add(at);
      continue;
    }
    if (mention.kind !== 'option' && isContender(mention)) cutBehind(told, mention, cut, isContender);
  }
  if (cut.left.size === 0) return [told];
  const every = told.tokens.map((_, at) => at);
  return [
    without(told, cut.left),
    ...cut.clauses.map((kept) => without(told, new Set(every.filter((at) => !kept.has(at))))),
  ];
}

/** "Labour's Liz Pole", "the Greens' Gill Westcott": where the second name begins; 0 where nothing is possessed. */
function possessed(tokens: readonly Token[], owner: Mention, { lead, first }: Mention): number {
  if (owner.isPossessive && lead === owner.last + 1) return first;
  return tokens[owner.last + 1]?.text === "'" &&
    lead === owner.last + 2 &&
    /s$/.test(tokens[owner.last]?.lower ?? '')
    ? first
    : 0;
}

function cutBehind(told: Told, mention: Mention, cut: Cut, isContender: (mention: Mention) => boolean): void {
  const { tokens } = told;
  const isShortened =
    /^(?:jr|sr)$/.test(tokens[mention.last]?.lower ?? '') && tokens[mention.last + 1]?.text === '.';
  let at = mention.last + (isShortened ? 2 : 1);
  for (;;) {
    const end = bracketsEnd(told, at) ?? homeEnd(told, at);
    if (end !== null) {
      for (let place = at; place < end; place++) cut.left.add(place);
      at = end;
      continue;
    }
    const close = asideEnd(told, mention, at, isContender);
    if (close === null) return;
    const hasFigure = told.quantities.some(
      ({ first }, index) =>
        first > at && first < close && /^(?:share|votes|seats|none)$/.test(told.roles[index] ?? ''),
    );
    if (hasFigure) {
      const clause = new Set<number>();
      for (let place = mention.lead; place <= mention.last; place++) clause.add(place);
      for (let place = at + 1; place < close; place++) clause.add(place);
      cut.clauses.push(clause);
    }
    for (let place = at; place < close; place++) cut.left.add(place);
    // The comma that closes one aside may open the next; behind the last it goes too, unless a list goes on.
    at = close;
    if (asideEnd(told, mention, at, isContender) !== null) continue;
    if (!/^(?:and|or|but|while)$/.test(tokens[close + 1]?.lower ?? 'and')) cut.left.add(close);
    return;
  }
}

/** "(CDU)", "(Harbour, since 2027)": brackets without a figure. */
function bracketsEnd({ tokens, quantities }: Told, open: number): number | null {
  if (tokens[open]?.text !== '(') return null;
  const length = tokens.slice(open + 1, open + LONGEST_BRACKETS).findIndex(({ text }) => text === ')');
  if (length === -1) return null;
  const end = open + length + 2;
  return quantities.some(({ first }) => first > open && first < end) ? null : end;
}

/** "of the Greens", "for the liberal Centre Party", "of State Premier Volker Bouffier": whose or whence somebody is. */
function homeEnd({ tokens, mentions }: Told, at: number): number | null {
  if (!/^(?:of|from|for)$/.test(tokens[at]?.lower ?? '')) return null;
  const home = mentions.find(({ lead }) => lead > at && lead <= at + 1 + MOST_ADJECTIVES);
  if (home === undefined || home.kind === 'option') return null;
  const between = tokens.slice(at + 1, home.lead);
  const isDescribed = between.every(
    (token) =>
      token.kind === 'word' &&
      !OWNING.test(token.lower) &&
      !/^(?:all|those|them|whom|which|who|in|at|on|to|by|of|and|or|but)$/.test(token.lower),
  );
  if (!isDescribed) return null;
  const isNoun = /^(?:party|alliance|bloc|coalition|movement|group|list)$/.test(
    tokens[home.last + 1]?.lower ?? '',
  );
  return home.last + (isNoun ? 2 : 1);
}

/** Where an aside that opens behind a name closes: the place of its sign; null where none opens. */
function asideEnd(
  told: Told,
  mention: Mention,
  open: number,
  isContender: (mention: Mention) => boolean,
): number | null {
  const { tokens, quantities, roles, mentions } = told;
  const sign = tokens[open]?.text ?? '';
  if (!/^[,–—]$/.test(sign)) return null;
  const first = tokens[open + 1]?.lower ?? '';
  const home = homeEnd(told, open + 1);
  const isAged = tokens[open + 1]?.kind === 'number' && tokens[open + 2]?.text === sign;
  const age = quantities.find((quantity) => quantity.first === open + 1);
  if (isAged) return age === undefined || age.unit === 'other' ? open + 2 : null;
  const isTelling = home !== null || OPENING.test(first);
  const isRelative = RELATIVE.test(first);
  // "will face Elena Ibarra, who beat Marcus Dowd in the primary, 53 percent to 45": the pair is of the relative clause.
  const isObject = isSecond(told, mention, isContender);
  let close: number | null = null;
  for (let at = open + 1; at < Math.min(tokens.length, open + LONGEST_ASIDE); at++) {
    const text = tokens[at]?.text ?? '';
    if (/^[;:]$/.test(text)) return null;
    if (text !== sign) continue;
    close ??= at;
    if (!isRelative) break;
    if (!goesOn(tokens, at + 1) || (tokens[at + 1]?.kind === 'number' && isObject)) continue;
    close = at;
    break;
  }
  if (close === null) return null;
  const behind = tokens[close + 1]?.lower ?? '';
  if (!isTelling && (OWNING.test(first) || !OWNING.test(behind) || NO_VERB.test(behind))) return null;
  // "Solano, the Greens, and Brandt": a list.
  const listed = mentions.find(({ lead, entity }) => lead > open && lead <= open + 2 && entity === undefined);
  if (listed !== undefined && isContender(listed) && home === null) {
    const brackets = bracketsEnd(told, listed.last + 1) ?? listed.last + 1;
    if ((homeEnd(told, brackets) ?? brackets) === close) return null;
  }
  const figures = quantities.filter(
    (quantity, index) =>
      quantity.first > open &&
      quantity.first < (close ?? 0) &&
      !/^(?:time|date|other)$/.test(quantity.unit) &&
      /^(?:share|votes|seats|none)$/.test(roles[index] ?? ''),
  );
  if (figures.length > 0 && !isRelative) return null;
  // "Solano and Brandt, who received 3.8% and 3.4% respectively, …": of both.
  const isOfAll = tokens.slice(open, close + 2).some(({ lower }) => lower === 'respectively');
  return isOfAll ? null : close;
}

/** Whether another contender stands before a name, with no figure between the two. */
function isSecond(
  { mentions, quantities }: Told,
  mention: Mention,
  isContender: (mention: Mention) => boolean,
): boolean {
  const before = mentions.findLast((other) => other.last < mention.lead && isContender(other));
  return before !== undefined && !quantities.some(({ first }) => first > before.last && first < mention.lead);
}

/** Whether the words behind an aside go on about whom it told of: a verb, "with" or a number. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && (token.kind === 'number' || OWNING.test(token.lower));
}
