import type { Role } from './cues/role-cue.ts';
import type { Quantity } from './numbers/quantities.ts';
import type { Sentence } from './text/sentences.ts';

/** A sentence read, as far as the next one goes on about it. */
interface Told {
  sentence: Sentence;
  quantities: readonly Quantity[];
  roles: readonly Role[];
}

const IT_WAS =
  /^(?:(?:on \w+day|this time|this year|in the end|nationwide|overall|by the close)[, ]+)?(?:it|participation|the figure) (?:was|is|stood at|stands at|reached|came to|amounted to|(?:was|is) (?:estimated|put|given) (?:at|as))(?: about| around| only| just| over| nearly| almost)? $/i;
const PUT_AT =
  /^(?:\w+ ){1,3}(?:put|puts|estimated|estimates) (?:it|this year's|\w+day's) at(?: about| around| some| nearly| almost| over)? $/i;
const THAT_IS =
  /^(?:that|which|this) (?:is|was|means|makes|amounts to|corresponds to|equals)(?: about| around| some| only| just| over| nearly| almost| roughly)? $/i;

/**
 * The roles of a sentence whose first figure goes on about the turnout that the sentence before told of: "It was
 * 48.7 percent in 2019", "That is 3,427,984 people".
 */
export function rolesGoingOn(told: Told, before: Told | undefined): Role[] {
  const { sentence, quantities } = told;
  const roles = told.roles.map((role, index) => (isOfWhom(told, index, before) ? 'none' : role));
  if (before?.sentence.paragraph !== sentence.paragraph) return [...roles];
  const last = before.roles.findLast(isTold);
  // "\"The turnout is a beautiful thing.\" It was estimated at 68.9%": named, and no figure told.
  const isNamed = (last === undefined || last === 'unrelated') && /\bturnout\b/i.test(before.sentence.text);
  if (last !== 'turnout' && !isNamed) return [...roles];
  const first = quantities.findIndex(({ unit }) => unit === 'percent' || unit === 'count');
  const quantity = quantities[first];
  if (quantity === undefined) return [...roles];
  const opening = sentence.text.slice(0, quantity.start - sentence.start);
  const isTurnout = quantity.unit === 'percent' && (IT_WAS.test(opening) || PUT_AT.test(opening));
  const isPeople = quantity.noun === 'people' && THAT_IS.test(opening);
  if (!isTurnout && !isPeople) return [...roles];
  return roles.with(first, isTurnout ? 'turnout' : 'votes-cast');
}

/** "Over 262,000 of them cast ballots": votes of a part, unless the register was told of just before. */
function isOfWhom({ sentence, quantities, roles }: Told, index: number, before: Told | undefined): boolean {
  const quantity = quantities[index];
  if (roles[index] !== 'votes-cast' || quantity === undefined) return false;
  if (!sentence.text.startsWith(' of them', quantity.end - sentence.start)) return false;
  return ![...roles.slice(0, index), ...(before?.roles ?? [])].includes('registered-voters');
}

function isTold(role: Role): boolean {
  return role !== 'none';
}
