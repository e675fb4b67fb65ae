import { REPORTING_BEHIND } from '../cues/poll-words.ts';
import type { Quantity } from '../numbers/quantities.ts';
import type { Sentence } from '../text/sentences.ts';
import type { PollDraft } from './poll-draft.ts';
import type { PollReference } from './poll-reference.ts';

const VOTES = '(?: of (?:the )?(?:valid )?votes?)?';
const MAKER =
  "(?:(?:\\p{Lu}[\\p{L}\\p{N}'/&.-]*|latest|last|new|own|final|recent|national|exit|closing|and) )*";
/** From a number up to the words that speak of a poll, where these close what was said: "43%, according to …", "43% (Corvo)". */
const CLOSING = new RegExp(
  `^${VOTES}(?: (?:for|apiece|each) [\\p{L}' ]{0,24})?(?:,? too|,? as well)?(?:,? (?:according to|as per|in|by|from|at|per)(?: (?:an?|the|its|their|that of|those of))* | ?\\()${MAKER}$`,
  'u',
);
/** "49-49 in Corvo's last survey": the first of a pair goes with the second. */
const PAIRED = /^ ?(?:-|–|to|against) ?\d+(?:\.\d+)?(?:%| per ?cent)?/;
const AT_ONCE = new RegExp(`^${VOTES},? ?$`);
/** The count speaks against the poll that the sentence began with. */
const COUNTER =
  /\b(?:but|while|whereas|although|though|compared)\b[^;]*\b(?:count|counted|results?|commission|official|actually|ballots)\b|;[^;]*\b(?:count|counted|results?|commission|official)\b/;
const BEHIND =
  /\b(?:according to|in an?|in the|by an?|by the|of an?|of the|based on|citing|from an?|from the|an?|the|per|latest|new)\b[^;]{0,60}$/;
const COMPARED =
  /\b(?:in line with|than|close to|similar|match\w*|confirm\w*|and that|(?:last|previous) (?:\w+ )?election|contrast|unlike|after|before|contradict\w*|as)\b/;
const SHOWN =
  /^ ?(?:of (?:the )?(?:valid )?votes?)?, (?:an?|the|three|two|several|all|both)? ?(?:[\w/-]+ ){0,3}$/;

interface Polls {
  /** What the sentence speaks of, in order, and the polls meant. */
  references: readonly PollReference[];
  drafts: ReadonlyMap<PollReference, PollDraft>;
  /** The poll that the sentences before told of. */
  carried: PollDraft | null;
}

/**
 * The poll whose figure this is. Words that speak of a poll either close what is told of it ("… according to Corvo",
 * "… (Corvo)") or open it ("Corvo puts …", "In a poll by Corvo, …"): a figure is of the poll that closes its clause,
 * else of the last that opened one, else of the poll that the sentences before told of.
 */
export function governing(
  quantity: Quantity,
  { references, drafts, carried }: Polls,
  { text, start: base }: Sentence,
): PollDraft | null {
  const words = (from: number, to: number): string => text.slice(from - base, to - base).toLowerCase();
  const next = references.find(({ start }) => start >= quantity.end);
  const before = references.findLast(({ start }) => start < quantity.start);
  if (next !== undefined) {
    const between = text.slice(quantity.end - base, next.start - base).replace(PAIRED, '');
    const isBracketed = between.endsWith('(') && text.startsWith(')', next.end - base);
    const isSource = /^(?:according|by)\b/.test(words(next.start, next.end));
    if (isBracketed || (isSource ? AT_ONCE : CLOSING).test(between)) return drafts.get(next) ?? null;
  }
  if (before !== undefined)
    return COUNTER.test(words(before.end, quantity.start)) ? null : (drafts.get(before) ?? null);
  if (next === undefined) return carried;
  const between = words(quantity.end, next.start);
  const isShown =
    between.length < 60 && SHOWN.test(between) && REPORTING_BEHIND.test(words(next.end, base + text.length));
  if (
    isShown ||
    (BEHIND.test(between) && !COMPARED.test(between)) ||
    (/^according/.test(words(next.start, next.end)) && !COMPARED.test(between))
  )
    return drafts.get(next) ?? null;
  return carried;
}
