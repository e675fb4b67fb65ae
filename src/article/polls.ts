import type * as z from 'zod/mini';
import type { PollKind as PollKindSchema } from '../election/report.ts';
import {
  NO_POLL_AFTER,
  NO_POLL_BEFORE,
  NO_POLL_PHRASE,
  NO_POLLSTER_WORDS,
  POLL_VERBS,
  POLL_WORDS,
  POLLSTER_WORDS,
} from './cues/poll-words.ts';
import type { Mention } from './names.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';

export type PollKind = z.infer<typeof PollKindSchema>;

/** A place in a sentence that speaks of a poll; who made it, as far as it says so there. */
export interface PollReference {
  /** Offset of the words that speak of it. */
  start: number;
  end: number;
  /** null for "the survey": the kind of the poll it goes on about. */
  kind: PollKind | null;
  pollster: string | null;
  partners: string[];
  sponsor: string | null;
  /** "another poll", "a poll": not the one spoken of before. */
  isNew: boolean;
}

/** The polls a sentence speaks of, in order. `known` are pollsters that the article has named already. */
export function findPollReferences(
  sentence: Sentence,
  mentions: readonly Mention[],
  known: ReadonlySet<string>,
  hasPolls: boolean,
): PollReference[] {
  const { tokens, start: base } = sentence;
  const words = sentence.text.toLowerCase().replaceAll('\n', ' ');
  const found: PollReference[] = [];
  for (const match of words.matchAll(POLL_WORDS)) {
    const before = words.slice(Math.max(0, match.index - 40), match.index);
    const after = words.slice(match.index + match[0].length, match.index + match[0].length + 40);
    if (!isPoll(match[0], before, after)) continue;
    const isSomePollster = match[0].startsWith('pollster') || match[0].startsWith('polling');
    const first = tokens.findIndex((token) => token.start >= base + match.index);
    const last = tokens.findLastIndex((token) => token.end <= base + match.index + match[0].length);
    if (first === -1 || last < first) continue;
    const makers = makersOf(tokens, mentions, first, last, sentence.text, base);
    if (isSomePollster && makers.pollster === null) continue;
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
      isNew:
        /\b(?:another|a|an|second|third|separate|different|one|other|their own)(?: [\w/.&-]+){0,6} $/.test(
          before,
        ) && !/\bthe (?:[\w-]+ ){0,2}$/.test(before),
      ...makers,
    });
  }
  const spoken = pollsterAsSubject(sentence, mentions, known, hasPolls);
  if (
    spoken !== null &&
    !found.some(({ start, pollster }) => pollster !== null && Math.abs(start - spoken.start) < 80)
  ) {
    const bare = found.find(
      (reference) =>
        reference.pollster === null && reference.start > spoken.start && reference.start < spoken.end + 60,
    );
    if (bare !== undefined) {
      bare.pollster = spoken.pollster;
      bare.start = Math.min(bare.start, spoken.start);
    } else found.push(spoken);
  }
  return found.sort((a, b) => a.start - b.start);
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
      /\b(?:twitter|facebook|online reader|reader|heavy|presidential|parliamentary|general|snap|early|sunday's|saturday's|thursday's|repeat|re-?run) $/.test(
        before,
      ) &&
      !/^ (?:by|of|conducted|published|shows|released|puts?|gives?)/.test(after)
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

type Makers = Pick<PollReference, 'pollster' | 'partners' | 'sponsor'>;

/** Words that stop the search for a poll's makers behind the word "poll". */
const NO_MAKER =
  /^(?:voters|electors|likely|registered|people|adults|respondents|showed?|shows|showing|found|finds|gave|gives|puts?|had|has|saw|suggests?|suggested|predicted|would|will|said|says|is)$/;
const MAKER_REACH = 18;

/** Who made the poll that tokens `first` to `last` speak of: named before it, or behind "by", "of", "from", "that … did". */
function makersOf(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  first: number,
  last: number,
  text: string,
  base: number,
): Makers {
  const makers: Makers = {
    pollster: organisationBefore(tokens, mentions, first, text, base),
    partners: [],
    sponsor: null,
  };
  const isNational = /^national\b/i.test(makers.pollster ?? '');
  let isCommissioned = false;
  let at = last + 1;
  while (at < Math.min(tokens.length, last + MAKER_REACH)) {
    const token = tokens[at];
    if (
      token === undefined ||
      token.text === ';' ||
      (token.kind === 'number' && token.text.length < 3 && /^[%]$/.test(tokens[at + 1]?.text ?? ''))
    )
      break;
    const { lower } = token;
    if (lower === 'commissioned' || lower === 'sponsored' || lower === 'ordered') isCommissioned = true;
    const isOf = (lower === 'of' || lower === 'from') && at === last + 1;
    if (
      lower === 'by' ||
      isOf ||
      ((lower === 'that' || lower === 'which') && isMakerClause(tokens, mentions, at + 1))
    ) {
      const list = organisationList(tokens, mentions, at + 1, text, base);
      if (list.names.length > 0) {
        if (isCommissioned) makers.sponsor = list.names.join(' and ');
        else if (makers.pollster === null || isNational) {
          makers.pollster = list.names[0] ?? null;
          makers.partners.push(...list.names.slice(1));
        } else makers.partners.push(...list.names);
        isCommissioned = false;
        at = list.end;
        continue;
      }
    }
    const words = tokens
      .slice(at, at + 3)
      .map((word) => word.lower)
      .join(' ');
    const isPartner =
      /^(?:jointly with|together with|in partnership|in cooperation|in collaboration|along with|held jointly)/.test(
        words,
      );
    const isSponsor =
      /^on behalf of/.test(words) || (lower === 'for' && (at === last + 1 || makers.pollster !== null));
    if (isPartner || isSponsor) {
      const joint = tokens.slice(at, at + 5).findIndex((word) => /^(?:with|by|of|for)$/.test(word.lower));
      const list =
        joint === -1
          ? { names: [], end: at + 1 }
          : organisationList(tokens, mentions, at + joint + 1, text, base);
      if (list.names.length > 0 && isPartner) makers.partners.push(...list.names);
      else if (list.names.length > 0) makers.sponsor ??= list.names.join(' and ');
      at = Math.max(list.end, at + 1);
      continue;
    }
    if (NO_MAKER.test(lower) && at > last + 1) break;
    if (NO_MAKER.test(lower) && (makers.pollster !== null || !/^(?:published|released)$/.test(lower))) break;
    at++;
  }
  return makers;
}

/** "the survey that Nordpanel carried out", "a poll which Ipsos did". */
function isMakerClause(tokens: readonly Token[], mentions: readonly Mention[], at: number): boolean {
  const mention = mentions.find(({ lead }) => lead === at || lead === at + 1);
  if (mention === undefined) return false;
  return /^(?:did|conducted|carried|made|ran|held|took|published|released|produced|commissioned)$/.test(
    tokens[mention.last + 1]?.lower ?? '',
  );
}

/** Names joined by commas and "and" from a token on: `end` is the token behind them. */
function organisationList(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  from: number,
  text: string,
  base: number,
): { names: string[]; end: number } {
  const names: string[] = [];
  let at = from;
  let end = from;
  for (let turn = 0; turn < 6; turn++) {
    const found = organisationAt(tokens, mentions, at, text, base);
    if (found === null) break;
    const number = names.at(-1);
    // "the television channels 112 and NewsOne": channels go by numbers, and they made one poll together.
    if (number !== undefined && /^\d+$/.test(number)) names[names.length - 1] = `${number} and ${found.name}`;
    else names.push(found.name);
    end = found.end;
    at = found.end;
    let joint = false;
    while (/^(?:,|and|&)$/.test(tokens[at]?.lower ?? '')) {
      joint = true;
      at++;
    }
    if (!joint) break;
  }
  return { names, end };
}

/** One organisation at a token, past articles and small descriptions ("the American organization …"), quotes included. */
function organisationAt(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  from: number,
  text: string,
  base: number,
): { name: string; end: number } | null {
  let at = from;
  for (let skipped = 0; skipped < 7; skipped++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'number') break;
    if (token.text === '"') return quotedOrganisation(tokens, at, text, base);
    const mention = mentions.find(({ lead, first }) => lead === at || first === at);
    const isPlaceOf =
      mention?.kind === 'place' &&
      /^(?:firm|company|institute|pollster|university|based|daily|newspaper|broadcaster|channel)$/.test(
        tokens[mention.last + 1]?.lower ?? '',
      );
    if (mention !== undefined && isPlaceOf) {
      at = mention.last + 1;
      continue;
    }
    if (mention !== undefined) {
      return { name: mention.name, end: mention.last + 1 };
    }
    if (
      token.kind === 'sign' ||
      /^(?:and|which|that|who|in|on|at|for|with|to|gave|gives|shows?|showed|had|has|puts?|found|released|published|voters|electors|likely|registered)$/.test(
        token.lower,
      )
    )
      return null;
    if (/^(?:channels?|stations?|broadcasters?)$/.test(token.lower) && tokens[at + 1]?.kind === 'number') {
      const number = tokens[at + 1];
      return number === undefined ? null : { name: number.text, end: at + 2 };
    }
    at++;
  }
  return null;
}

function quotedOrganisation(
  tokens: readonly Token[],
  open: number,
  text: string,
  base: number,
): { name: string; end: number } | null {
  const close = tokens.findIndex((token, at) => at > open + 1 && at <= open + 14 && token.text === '"');
  const [quote, inner, lastInner] = [tokens[open], tokens[open + 1], tokens[close - 1]];
  if (close === -1 || quote === undefined || inner === undefined || lastInner === undefined) return null;
  if (!inner.isCapital && inner.kind !== 'number') return null;
  let last = close;
  while (tokens[last + 1]?.isCapital === true && !/^(?:LLC|Ltd|Inc|GmbH)$/.test(tokens[last + 1]?.text ?? ''))
    last++;
  if (last > close)
    return { name: text.slice(quote.start - base, (tokens[last]?.end ?? 0) - base), end: last + 1 };
  const legal = /^(?:LLC|Ltd|Inc|GmbH)$/.test(tokens[close + 1]?.text ?? '') ? 1 : 0;
  return { name: text.slice(inner.start - base, lastInner.end - base), end: close + 1 + legal };
}

/** "a Quinnipiac University/CBS News poll", "Ipsos's exit poll", "the National exit poll". */
function organisationBefore(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  first: number,
  text: string,
  base: number,
): string | null {
  let at = first - 1;
  while (
    at >= 0 &&
    /^(?:own|latest|new|national|nationwide|telephone|tracking|daily|weekly|final|recent|online|joint|pre-election|separate|own,|public|opinion|exit|statewide|state|first|second|last|monthly)$/.test(
      tokens[at]?.lower ?? '',
    ) &&
    !(tokens[at]?.isCapital ?? false)
  )
    at--;
  if (tokens[at]?.text === '"') {
    const open = tokens.findLastIndex((token, index) => index < at && index >= at - 10 && token.text === '"');
    const [inner, lastInner] = [tokens[open + 1], tokens[at - 1]];
    if (open !== -1 && inner?.isCapital === true && lastInner !== undefined)
      return text.slice(inner.start - base, lastInner.end - base);
  }
  // "the CNN/ORC Poll": the word is part of the name.
  const whole = mentions.find((each) => each.first < first && each.last === first);
  const lastOfName = tokens[first - 1];
  if (whole !== undefined && lastOfName !== undefined)
    return text.slice(whole.start - base, lastOfName.end - base);
  const mention = mentions.find(({ last }) => last === at);
  if (mention !== undefined && mention.kind !== 'place' && mention.kind !== 'option') return mention.name;
  const token = tokens[at];
  if (token?.lower === 'national' && token.isCapital)
    return `${token.text} ${
      text
        .slice((tokens[first]?.start ?? 0) - base)
        .split(/[^\p{L} -]/u)[0]
        ?.split(' ')
        .slice(0, 2)
        .join(' ') ?? ''
    }`.trim();
  return null;
}

export function looksLikePollster(name: string): boolean {
  return POLLSTER_WORDS.test(name) && !NO_POLLSTER_WORDS.test(name);
}

/** "According to "Social Research Center" LLC, …" and "The Institute for Regional Studies gives Tokayev …". */
function pollsterAsSubject(
  sentence: Sentence,
  mentions: readonly Mention[],
  known: ReadonlySet<string>,
  hasPolls: boolean,
): PollReference | null {
  const { tokens, text, start: base } = sentence;
  const make = (name: string, from: number, to: number): PollReference => ({
    start: tokens[from]?.start ?? base,
    end: tokens[to]?.end ?? base,
    kind: null,
    pollster: name,
    partners: [],
    sponsor: null,
    isNew: false,
  });
  for (let at = 0; at < Math.min(tokens.length, 60); at++) {
    const words = `${tokens[at]?.lower} ${tokens[at + 1]?.lower}`;
    const isSource =
      words === 'according to' ||
      words === 'figures from' ||
      words === 'data from' ||
      words === 'estimates by' ||
      words === 'pollster at' ||
      words === 'projections by' ||
      words === 'data of';
    const isNoun =
      /^(?:pollsters?|institute|firm|company|agency|trackers?)$/.test(tokens[at]?.lower ?? '') &&
      /\b(?:polling|polls?|pollsters?|institute|research|survey)\b/.test(
        `${tokens[at - 1]?.lower} ${tokens[at]?.lower}`,
      ) &&
      tokens[at]?.isCapital === false;
    if (!isSource && !isNoun) continue;
    const found = organisationAt(tokens, mentions, at + (isSource ? 2 : 1), text, base);
    if (found === null) continue;
    const isPollster =
      isNoun || known.has(found.name.toLowerCase()) || (hasPolls && looksLikePollster(found.name));
    if (isPollster) return make(found.name, at, found.end - 1);
  }
  const first = mentions[0];
  const opening = tokens[0]?.text === '"' ? quotedOrganisation(tokens, 0, text, base) : null;
  if (opening !== null && POLL_VERBS.test(tokens[opening.end]?.lower ?? '') && hasPolls)
    return make(opening.name, 0, opening.end - 1);
  for (const mention of mentions.slice(0, 8)) {
    if (mention.kind === 'place' || mention.kind === 'option') continue;
    const isKnown = known.has(mention.name.toLowerCase());
    const isLikely =
      hasPolls &&
      mention.kind !== 'person' &&
      looksLikePollster(`${mention.name} ${tokens[mention.last + 1]?.lower ?? ''}`) &&
      (mention === first ||
        tokens[mention.lead - 1]?.lower === 'and' ||
        tokens[mention.lead - 1]?.lower === 'while' ||
        tokens[mention.lead - 2]?.lower === 'while');
    const behind = tokens.slice(mention.last + 1, mention.last + 6).map((token) => token.lower);
    const isAsking =
      /^, (?:which|who) (?:had |has )?(?:asked|interviewed|surveyed|questioned|polled|spoke|stopped)|^, whose (?:interviewers?|survey|sample|staff|pollsters)/.test(
        behind.join(' '),
      );
    if (hasPolls && isAsking) return make(mention.name, mention.lead, mention.last);
    const [verbAfter, object] = [tokens[mention.last + 1]?.lower ?? '', tokens[mention.last + 2]];
    if (
      hasPolls &&
      mention.kind !== 'person' &&
      /^(?:asked|interviewed|surveyed|questioned|polled)$/.test(verbAfter) &&
      object?.kind === 'number'
    )
      return make(mention.name, mention.lead, mention.last);
    if (!isKnown && !isLikely) continue;
    const verb = tokens
      .slice(mention.last + 1, mention.last + (isKnown ? 12 : 8))
      .find((token) => POLL_VERBS.test(token.lower));
    if (verb !== undefined || (isKnown && tokens[mention.last + 1]?.text === ':'))
      return make(mention.name, mention.lead, mention.last);
  }
  return null;
}
