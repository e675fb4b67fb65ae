import type { Role } from '../cues/role-cue.ts';
import { ROLE_CUES } from '../cues/roles.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Quantity } from './quantities.ts';

const BEFORE_CHARACTERS = 110;
const AFTER_CHARACTERS = 90;

/** The small windows of lower-case text that cues look at; line breaks are spaces. */
export interface Windows {
  before: string;
  after: string;
  far: string;
  beyond: string;
}

/** What stands around the quantity at `index`: since the number before, up to the next, and all before it. */
export function windowsAround(
  sentence: Sentence,
  quantities: readonly Quantity[],
  index: number,
  text: string,
): Windows {
  const quantity = quantities[index];
  if (quantity === undefined) return { before: '', after: '', far: '', beyond: '' };
  const from = Math.max(previousEnd(quantities, index) ?? sentence.start, quantity.start - BEFORE_CHARACTERS);
  const to = Math.min(nextStart(quantities, index) ?? sentence.end, quantity.end + AFTER_CHARACTERS);
  const words = (start: number, end: number): string =>
    text.slice(start, end).toLowerCase().replaceAll('\n', ' ');
  let far: string | null = null;
  let beyond: string | null = null;
  return {
    before: words(from, quantity.start),
    after: words(quantity.end, to),
    // Many cues look this far, and most numbers need none of them.
    get beyond() {
      beyond ??= words(quantity.end, Math.min(sentence.end, quantity.end + 120));
      return beyond;
    },
    get far() {
      far ??= words(Math.max(sentence.start, quantity.start - 400), quantity.start);
      return far;
    },
  };
}

/** Dates and years are part of the words around a figure, not figures that bound them. */
function isFigure(quantity: Quantity): boolean {
  return (
    quantity.unit === 'percent' ||
    quantity.unit === 'count' ||
    quantity.unit === 'points' ||
    quantity.unit === 'bare'
  );
}

function previousEnd(quantities: readonly Quantity[], index: number): number | undefined {
  for (let at = index - 1; at >= 0; at--) {
    const quantity = quantities[at];
    if (quantity !== undefined && isFigure(quantity)) return quantity.end;
  }
  return undefined;
}

function nextStart(quantities: readonly Quantity[], index: number): number | undefined {
  for (let at = index + 1; at < quantities.length; at++) {
    const quantity = quantities[at];
    if (quantity !== undefined && isFigure(quantity)) return quantity.start;
  }
  return undefined;
}

/** What each quantity of a sentence is about, in their order. */
export function readRoles(sentence: Sentence, quantities: readonly Quantity[], text: string): Role[] {
  const roles: Role[] = [];
  quantities.forEach((quantity, index) => {
    roles.push(roleOf(sentence, quantities, index, roles, text, quantity));
  });
  return roles;
}

function roleOf(
  sentence: Sentence,
  quantities: readonly Quantity[],
  index: number,
  roles: readonly Role[],
  text: string,
  quantity: Quantity,
): Role {
  if (quantity.unit === 'ambiguous') return 'not-understood';
  if (quantity.unit === 'money') return 'unrelated';
  if (quantity.unit === 'date' || quantity.unit === 'time' || quantity.unit === 'other') return 'none';
  const windows = windowsAround(sentence, quantities, index, text);
  const previous = roles[quantities.slice(0, index).findLastIndex(isFigure)];
  // "fell from 63.4 percent in 2018 to 58.8 percent": the second number is what the sentence began with.
  const isMoved = previous === 'change' || previous === 'margin' || previous === 'turnout';
  if (
    quantity.unit === 'percent' &&
    /(?:^| )to $/.test(windows.before) &&
    /\b(?:from|by)\b/.test(windows.far) &&
    isMoved
  ) {
    if (/\b(?:turnout|participation)\b/.test(windows.far)) return 'turnout';
    return /\b(?:votes?|share|support|party|list)\b/.test(windows.far) &&
      !/\b(?:tax|rates?|inflation|price|unemployment)\b/.test(windows.far)
      ? 'share'
      : 'not-understood';
  }
  // "Threshold: 5% (7% for alliances)"
  const isLikeLast = previous === 'threshold' && quantity.unit === 'percent';
  if (
    isLikeLast &&
    /^ ?(?:\(|,|or|and)(?: or| and)? ?$/.test(windows.before) &&
    /^ (?:for|in|if)\b/.test(windows.after)
  )
    return 'threshold';
  // "Turnout was 59.43%, or 916,594 voters".
  const isPeople = quantity.unit === 'count' && (quantity.noun === 'people' || quantity.noun === 'ballots');
  if (
    isPeople &&
    previous === 'turnout' &&
    !/^ (?:[\w-]+ ){0,3}?(?:eligible|entitled|registered|mail-in|postal|absentee|early|still|outstanding)\b/.test(
      windows.after,
    ) &&
    /^(?: of (?:the )?voters)?(?:,| \(|, or| or|, with| –| -|, (?:which|that) (?:is|was|means|makes|meant|made|equals|amounts to|corresponds to))+ (?:about |some |around |or )*$|^(?: of (?:the )?voters)? ?[(,] ?(?:or |about |some )*$/.test(
      windows.before,
    )
  )
    return 'votes-cast';
  // "78 percent of the 19.6 million registered voters cast ballots".
  const isWhole =
    quantity.unit !== 'percent' && previous === 'turnout' && /^ of (?:[a-z']+ ){0,4}$/.test(windows.before);
  if (
    isWhole &&
    /^ (?:people |citizens )?(?:eligible|registered|voters|electors|on the|entitled|people|citizens)\b/.test(
      windows.after,
    )
  )
    return 'registered-voters';
  for (const cue of ROLE_CUES) {
    if (!cue.units.includes(quantity.unit)) continue;
    if (cue.before !== undefined && !cue.before.test(windows.before)) continue;
    if (cue.after !== undefined && !cue.after.test(windows.after)) continue;
    if (cue.far !== undefined && !cue.far.test(windows.far)) continue;
    if (cue.beyond !== undefined && !cue.beyond.test(windows.beyond)) continue;
    if (cue.unless?.test(windows.before)) continue;
    if (cue.unlessAfter?.test(windows.after)) continue;
    return cue.role;
  }
  if (quantity.unit === 'percent') return 'share';
  if (quantity.unit === 'bare') return 'none';
  if (quantity.noun === 'votes') return 'votes';
  if (quantity.noun === 'ballots')
    if (/^ (?:out )?of (?:the |a total of )?$/.test(windows.after))
      // "13,538,179 out of 30,530,157 ballots cast"
      return 'votes';
  if (quantity.noun === 'ballots')
    return /^ ballots? (?:for|in favou?r|against|(?:had |have |has )?(?:gone|went) (?:to|for))\b/.test(
      windows.after,
    )
      ? 'votes'
      : 'none';
  if (quantity.noun === 'seats') return 'seats';
  return 'none';
}
