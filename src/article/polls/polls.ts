import {
  NO_POLL_AFTER,
  NO_POLL_BEFORE,
  NO_POLL_PHRASE,
  POLL_WORDS,
  POLLS_AT_LARGE,
} from '../cues/poll-words.ts';
import type { Mention } from '../names/names.ts';
import type { Sentence } from '../text/sentences.ts';
import { clientBehind } from './poll-clients.ts';
import { makersOf } from './poll-makers.ts';
import type { PollKind, PollReference } from './poll-reference.ts';
import { findPollSources, type PollContext } from './poll-sources.ts';

const IT_MADE =
  /^ (?:that |which )?(?:it|they) (?:has |had )?(?:carried|conducted|did|done|made|published|took|released|held)\b/;

const OWNED =
  /-(?:commissioned|sponsored|ordered|funded) \||\|(?: (?:results|data|figures|numbers))? (?:announced|presented|broadcast|aired|shown|televised|unveiled) (?:on|by|at|in)\b/;

/** A sentence with more of them tells of no poll. */
const MOST_POLL_WORDS = 16;

/** The polls a sentence speaks of, in order. */
export function findPollReferences(
  sentence: Sentence,
  mentions: readonly Mention[],
  context: PollContext,
): PollReference[] {
  const { tokens, start: base } = sentence;
  const words = sentence.text.toLowerCase().replaceAll('\n', ' ');
  const found: PollReference[] = [];
  for (const match of [...words.matchAll(POLL_WORDS)].slice(0, MOST_POLL_WORDS)) {
    const before = words.slice(Math.max(0, match.index - 40), match.index);
    const after = words.slice(match.index + match[0].length, match.index + match[0].length + 40);
    if (!isPoll(match[0], before, after)) continue;
    const isSomePollster = match[0].startsWith('pollster') || match[0].startsWith('polling');
    const first = tokens.findIndex((token) => token.start >= base + match.index);
    const last = tokens.findLastIndex((token) => token.end <= base + match.index + match[0].length);
    if (first === -1 || last < first) continue;
    const makers = makersOf(tokens, mentions, first, last, sentence.text, base);
    if (isSomePollster && makers.pollster === null) continue;
    if (makers.pollster !== null)
      makers.sponsor ??= clientBehind(tokens, mentions, last + 1, sentence.text, base);
    const start = base + match.index;
    const end = start + match[0].length;
    const previous = found.at(-1);
    if (
      previous !== undefined &&
      (makers.pollster === null || previous.end > start - 12) &&
      start - previous.end < 60 &&
      /poll(?:ing|ster)/.test(match[0])
    ) {
      previous.pollster ??= makers.pollster;
      continue;
    }
    found.push({
      start,
      end,
      kind: kindOf(match[0]),
      // "the Tele 2-commissioned poll", "exit poll results shown on Tele 2": named by its owner alone.
      isNew:
        (makers.pollster === null &&
          makers.sponsor !== null &&
          OWNED.test(`${before.slice(-14)}|${after}`)) ||
        /one$|^another$/.test(match[0]) ||
        (/\b(?:another|a|an|second|third|separate|different|one|other|their own)(?: [\w/.&-]+){0,6} $/.test(
          before,
        ) &&
          !/\bthe (?:[\w-]+ ){0,2}$/.test(before)),
      isDefinite: /\bthe (?:[\w/&.-]+ ){0,4}$/.test(before),
      isAtLarge:
        /^(?:opinion )?(?:polls|surveys)$/.test(match[0]) &&
        makers.pollster === null &&
        POLLS_AT_LARGE.test(before),
      isOfEach: /s$/.test(match[0]) && makers.partners.length > 0,
      isLikeLast: /one$|^another$/.test(match[0]),
      ...makers,
    });
  }
  for (const source of findPollSources(sentence, mentions, context)) join(found, source);
  for (const reference of found) leaveContenders(reference, context);
  // "Corvo has 43 percent in a survey it carried out for Posta": no other one.
  const isOwn = ({ pollster, start, end }: PollReference): boolean =>
    pollster === null &&
    IT_MADE.test(words.slice(end - base)) &&
    found.some((other) => other.pollster !== null && other.start < start);
  return found.filter((reference) => !isOwn(reference)).sort((a, b) => a.start - b.start);
}

/** Whoever stands for election made no poll, and had none made: "43 percent for Solano and 41 for Brandt". */
function leaveContenders(reference: PollReference, { contenders }: PollContext): void {
  const isContender = (name: string | null): boolean => name !== null && contenders.has(name.toLowerCase());
  if (isContender(reference.pollster)) reference.pollster = null;
  if (isContender(reference.sponsor)) reference.sponsor = null;
  reference.partners = reference.partners.filter((name) => !isContender(name));
}

/** Puts a pollster to the "poll" that stands beside it, or takes it for a poll of its own. */
function join(found: PollReference[], source: PollReference): void {
  const isNamed = found.some(
    ({ start, end, pollster, partners, sponsor }) =>
      pollster !== null &&
      (Math.abs(start - source.start) < 40 || (source.start < end + 80 && source.start > start)) &&
      [pollster, sponsor, ...partners].some(
        (name) => name !== null && isOneName(name, source.pollster ?? ''),
      ),
  );
  if (isNamed) return;
  const bare = found.find(
    ({ pollster, start }) => pollster === null && start > source.start && start < source.end + 60,
  );
  if (bare === undefined) {
    found.push(source);
    return;
  }
  bare.pollster = source.pollster;
  bare.sponsor ??= source.sponsor;
  bare.start = Math.min(bare.start, source.start);
}

function isOneName(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a);
}

/** Whether a sentence has the word "poll" or "pollster" in it, in that sense. */
export function speaksOfPolls({ text }: Sentence): boolean {
  const words = text.toLowerCase().replaceAll('\n', ' ');
  return [...words.matchAll(POLL_WORDS)].some((match) => {
    const end = match.index + match[0].length;
    return isPoll(
      match[0],
      words.slice(Math.max(0, match.index - 40), match.index),
      words.slice(end, end + 40),
    );
  });
}

function isPoll(word: string, before: string, after: string): boolean {
  if (word.startsWith('poll') && !word.startsWith('pollster') && !word.startsWith('polling')) {
    if (NO_POLL_AFTER.test(after) || NO_POLL_PHRASE.test(`${before}${word}`)) return false;
    if (
      word === 'polls' &&
      NO_POLL_BEFORE.test(before) &&
      !/^ (?:show|suggest|put|gave|give|had|have|indicate|predict|point|conducted|by|of|said|all)/.test(after)
    )
      return false;
    // "polls" as a verb, "Twitter poll", "general election poll": the first two are no surveys of voters.
    if (
      /\b(?:twitter|facebook|online reader|reader|push|heavy|presidential|parliamentary|general|snap|early|(?:sun|mon|tues|wednes|thurs|fri|satur)day's|repeat|re-?run) $/.test(
        before,
      ) &&
      !/^ (?:by|of|conducted|published|shows|released|puts?|gives?|has|had|finds?|found)/.test(after)
    )
      return false;
    if (
      /\b(?:he|she|they|who|party|had|has|have|and|candidate) $/.test(before) &&
      /^ (?:\d|just|only|more|less|about)/.test(after)
    )
      return false;
  }
  return true;
}

function kindOf(words: string): PollKind | null {
  if (words.startsWith('exit')) return 'exit';
  if (words.startsWith('quick') || words.startsWith('parallel')) return 'quick-count';
  return words.startsWith('opinion') ? 'opinion' : null;
}
