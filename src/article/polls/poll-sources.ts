import {
  ASKING,
  FIGURES_COME_FROM,
  HOUSE_BEHIND,
  LONE_NAME_BEHIND,
  NAMED_SOURCE,
  NO_POLLSTER_WORDS,
  POLL_VERBS,
  POLLSTER_BRANDS,
  POLLSTER_NOUNS,
  POLLSTER_WORDS,
} from '../cues/poll-words.ts';
import { POLLSTER_NAMES } from '../cues/pollsters.ts';
import type { Mention } from '../names/names.ts';
import { lowerWords } from '../owners/grammar.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import type { Houses } from './houses.ts';
import { numberedPollMaker } from './numbered-polls.ts';
import { clientBehind } from './poll-clients.ts';
import { givesToAnother, isNamedBehind, pastAside } from './poll-givers.ts';
import { headingMaker } from './poll-headings.ts';
import { organisationAt, quotedOrganisation } from './poll-organisations.ts';
import type { PollReference } from './poll-reference.ts';

/** What an article's other sentences tell of its polls. */
export interface PollContext {
  /** Pollsters named anywhere in the article. */
  known: Houses;
  /** Names, lower case, of whoever stands for election. */
  contenders: ReadonlySet<string>;
  /** The article speaks of polls somewhere. */
  hasPolls: boolean;
  /** The paragraph or the article is about polls, so that whoever gives shares to others is a pollster. */
  isPollTalk: boolean;
}

/** Whether a name's words are those of a research house and of no authority. */
export function looksLikePollster(name: string): boolean {
  if (NO_POLLSTER_WORDS.test(name)) return false;
  if (isKnownHouse(name)) return true;
  return /\s/.test(name.trim()) ? POLLSTER_WORDS.test(name) : POLLSTER_BRANDS.test(name);
}

/** Whether a name is that of a house in the list, or has one before or behind a stroke: "CBS News/YouGov". */
export function isKnownHouse(name: string): boolean {
  const lower = name.toLowerCase();
  const first = lower.split(' ', 2).join(' ');
  return (
    POLLSTER_NAMES.has(lower) ||
    (POLLSTER_NAMES.has(first) && first !== lower) ||
    (/[/–-]/.test(lower) && lower.split(/[/–-]/).some((part) => POLLSTER_NAMES.has(part.trim())))
  );
}

/** Pollsters that a sentence names without the word "poll": "according to …", "… gives Solano 48", "(Corvo)". */
export function findPollSources(
  sentence: Sentence,
  mentions: readonly Mention[],
  context: PollContext,
): PollReference[] {
  if (!context.hasPolls) return [];
  const { tokens, text, start: base } = sentence;
  const found: PollReference[] = [];
  const add = (name: string, from: number, to: number, known: Partial<PollReference> = {}): void => {
    if (found.some(({ pollster }) => pollster === name)) return;
    found.push({
      start: tokens[from]?.start ?? base,
      end: tokens[to]?.end ?? base,
      kind: null,
      pollster: name,
      partners: [],
      sponsor: clientBehind(tokens, mentions, to + 1, text, base),
      isNew: false,
      isDefinite: false,
      isOfEach: false,
      isAtLarge: false,
      isLikeLast: false,
      ...known,
    });
  };
  for (let at = 0; at < Math.min(tokens.length, 120); at++) {
    const isBy = tokens[at]?.lower === 'by' && isShareEnd(tokens[at - 1]);
    const length = isBy ? 1 : sourceWords(tokens, at);
    if (length === 0) continue;
    const maker = organisationAt(tokens, mentions, at + length, text, base);
    if (maker === null) continue;
    const isNoun = length === 1 && !isBy;
    // "43% according to Civitas": in talk of polls, whoever stands behind a share made one.
    const isBehindShare =
      context.isPollTalk && isShareEnd(tokens[at - 1]) && !NO_POLLSTER_WORDS.test(maker.name);
    // "A projection by Corvo based on exit polls"
    const isBasis = /^(?:that is )?based on/.test(lowerWords(tokens, maker.end, maker.end + 4));
    if (
      isNoun ||
      isBehindShare ||
      (isBasis && context.hasPolls) ||
      context.known.has(maker.name) ||
      (context.hasPolls && looksLikePollster(maker.name))
    )
      add(isNoun ? houseOfPollster(maker.name, mentions, context) : maker.name, at, maker.end - 1);
  }
  const quoteAt = tokens.findIndex(({ text: sign }, at) => at < 2 && sign === '"');
  const opening = quoteAt === -1 ? null : quotedOrganisation(tokens, quoteAt, text, base);
  if (opening !== null && context.hasPolls) {
    const isHouse = HOUSE_BEHIND.test(lowerWords(tokens, opening.end, opening.end + 6));
    if (isHouse || POLL_VERBS.test(tokens[opening.end]?.lower ?? ''))
      add(opening.name, quoteAt, opening.end - 1);
  }
  const numbered = context.isPollTalk ? numberedPollMaker(sentence, mentions) : null;
  if (
    numbered !== null &&
    !NO_POLLSTER_WORDS.test(numbered.name) &&
    !context.contenders.has(numbered.name.toLowerCase())
  )
    add(numbered.name, 0, numbered.end - 1, { isNew: true, isLikeLast: true });
  const heading = headingMaker(sentence, mentions, context);
  if (heading !== null) add(heading.name, heading.lead, heading.last);
  for (const mention of mentions) {
    if (mention.kind === 'place' || mention.kind === 'option') continue;
    if (isNoAsker(sentence, mention)) continue;
    if (isMaker(sentence, mentions, mention, context)) add(mention.name, mention.lead, mention.last);
  }
  return found;
}

/** "different results from Corvo", "as with Pollux": another house's poll is only compared. */
const COMPARED_WITH =
  /\b(?:(?:different|differ(?:s|ed|ing)?)(?: \w+){0,2} (?:from|to|than)|similar(?: \w+)? to|in (?:line|contrast) (?:with|to)|unlike|as (?:with|in)|like|compared (?:with|to)|(?:more|less|fewer|higher|lower|better|worse) than)(?: (?:the|that of|those of|in))*$/;

/** "KTV commissioned one from": who paid for it did not ask. */
const PAID = /^(?:(?:has|had) )?(?:commissioned|ordered|paid for)\b/;

/** "Its study for Tele Uno, Radio 4 and Posta gives Solano 49": who had it made first or last, and did not make it. */
const CLIENTS =
  /\b(?:(?:polls?|stud(?:y|ies)|surveys?|research|barometer) for|(?:financed|funded|paid for|sponsored|ordered|requested) by) (?:the )?(?:(?:daily|weekly|newspaper|website|broadcaster|channel|station|television|magazine|portal) ){0,2}(?:(?:[\p{Lu}\d][^,;:.%()]{0,40}, ){0,4}[\p{Lu}\d][^,;:.%()]{0,40} and (?:the )?)?$/u;
const LONGEST_CLIENTS = 160;

const RUNNING_THE_VOTE =
  '(?:electoral|elections?) (?:agency|service|authority|body|commission|council|board|office|institute|registry)';
const RUNS_BEFORE = new RegExp(`\\b${RUNNING_THE_VOTE}$`);
const RUNS_BEHIND = new RegExp(`^, the (?:[\\p{L}-]+ )?${RUNNING_THE_VOTE}\\b`, 'u');

/** "The electoral agency Servel put Solano at 54.6 percent": whoever counts asks nobody. */
function runsTheVote(tokens: readonly Token[], { lead, last }: Mention): boolean {
  return (
    RUNS_BEFORE.test(lowerWords(tokens, lead - 3, lead)) ||
    RUNS_BEHIND.test(lowerWords(tokens, last + 1, last + 7))
  );
}

/** Whether a house is named here only to compare another's figures with its own, or as whoever paid another or counts the votes. */
export function isNoAsker({ text, start, tokens }: Sentence, mention: Mention): boolean {
  const { start: at, lead, last } = mention;
  return (
    runsTheVote(tokens, mention) ||
    CLIENTS.test(text.slice(Math.max(0, at - start - LONGEST_CLIENTS), at - start)) ||
    COMPARED_WITH.test(lowerWords(tokens, lead - 6, lead)) ||
    PAID.test(lowerWords(tokens, last + 1, last + 4))
  );
}

/** "pollster Ana Corvo" of Corvo Research speaks of her house's poll; one without a house that the article knows of her own. */
function houseOfPollster(name: string, mentions: readonly Mention[], { known }: PollContext): string {
  const isPerson = mentions.some((mention) => mention.kind === 'person' && mention.name === name);
  return (isPerson ? name.split(' ').find((word) => known.has(word)) : undefined) ?? name;
}

function isShareEnd(token: Token | undefined): boolean {
  return /(?:%|percent|cent|pct)$/.test(token?.lower ?? '');
}

/** How many tokens name a source from here on: 2 for "according to", 1 for "pollster", 0 for none. */
function sourceWords(tokens: readonly Token[], at: number): number {
  if (NAMED_SOURCE.test(lowerWords(tokens, at, at + 2))) return 2;
  if (FIGURES_COME_FROM.test(lowerWords(tokens, at - 1, at + 2))) return 2;
  const isNoun =
    POLLSTER_NOUNS.test(tokens[at]?.lower ?? '') &&
    /\b(?:polling|polls?|pollsters?|institute|research|survey|sociological|opinion)\b/.test(
      lowerWords(tokens, at - 1, at + 1),
    ) &&
    tokens[at]?.isCapital === false;
  return isNoun ? 1 : 0;
}

/** Whether a name is a pollster's here: of a house, unless it tells whose somebody is, or doing what only pollsters do. */
function isMaker(
  sentence: Sentence,
  mentions: readonly Mention[],
  mention: Mention,
  context: PollContext,
): boolean {
  const { tokens } = sentence;
  if (!context.hasPolls || isClient(tokens, mentions, mention) || isHostOfHouse(tokens, mentions, mention))
    return false;
  const isHouse = context.known.has(mention.name) || isKnownHouse(mention.name);
  if (isHouse)
    return !context.contenders.has(mention.name.toLowerCase()) && !isEmployer(tokens, mentions, mention);
  if (NO_POLLSTER_WORDS.test(mention.name)) return false;
  const behind = lowerWords(tokens, mention.last + 1, mention.last + 8);
  if (
    /^\( [^()]{0,60}(?:voters|adults|people|respondents|interviews)\b/.test(
      lowerWords(tokens, mention.last + 1, mention.last + 16),
    )
  )
    return mention === mentions[0];
  // "Social research centre Meridian": what the name behind it is.
  const isKindOfHouse =
    HOUSE_BEHIND.test(behind) && mention.lead === 0 && isNamedBehind(tokens, mentions, mention.last + 1);
  if (isKindOfHouse) return false;
  const lone = LONE_NAME_BEHIND.test(behind) ? ` ${behind.split(' ')[0] ?? ''}` : '';
  const isLikely = looksLikePollster(`${mention.name}${lone}`);
  const pastIt = pastAside(tokens, mention.last + 1);
  if (/^(?:interviewers|pollsters)\b/.test(behind) && context.isPollTalk) return mention.kind !== 'person';
  if (ASKING.test(behind) || (isLikely && ASKING.test(lowerWords(tokens, pastIt, pastIt + 7))))
    return isLikely || mention.kind !== 'person' || context.isPollTalk;
  // "With Corvo Research it is …"
  if (isLikely)
    return mention.lead === 1 || !/^(?:of|at|in|from|for|with|by|to)(?: the)?$/.test(before(tokens, mention));
  return context.isPollTalk && givesToAnother(sentence, mentions, mention);
}

function before(tokens: readonly Token[], { lead }: Mention): string {
  return lowerWords(tokens, tokens[lead - 1]?.lower === 'the' ? lead - 2 : lead - 1, lead);
}

/** "for CNN and USA Today": the last of those that somebody works for. */
function isClient(tokens: readonly Token[], mentions: readonly Mention[], { lead }: Mention): boolean {
  if (!/^(?:and|,)$/.test(tokens[lead - 1]?.lower ?? '')) return false;
  const previous = mentions.find(({ last }) => last === lead - 2);
  return (
    previous !== undefined &&
    /(?:^| )for(?: the)?$/.test(lowerWords(tokens, previous.lead - 2, previous.lead)) &&
    tokens[lead - 1]?.lower === 'and'
  );
}

/** "the Corvo Center at Solano University": the house is the center. */
function isHostOfHouse(tokens: readonly Token[], mentions: readonly Mention[], { lead }: Mention): boolean {
  const isAt = tokens[lead - 1]?.lower === 'at' || lowerWords(tokens, lead - 2, lead) === 'at the';
  const house = mentions.find(({ last }) => last === lead - (tokens[lead - 1]?.lower === 'the' ? 3 : 2));
  return isAt && house !== undefined && house.kind !== 'person' && looksLikePollster(house.name);
}

const WORKING_FOR =
  /\b(?:directors?|heads?|headed|chief|founders?|founded|managers?|chairman|chairwoman|chair|president|analysts?|pollster|spokes(?:man|woman|person)|researchers?|professor|experts?|runs|ran|directs|leads|partners?|statistician|scientists?|executives?|staff|employees|people|veterans|successors?|heir|formerly|\p{L}+ist)(?: (?:of|at|for|from|with|to|the))*$/u;

/** "Tim Malloy of Quinnipiac University, said …": whose somebody is, who only says something. */
function isEmployer(tokens: readonly Token[], mentions: readonly Mention[], { lead }: Mention): boolean {
  const isOfSomebody =
    /^(?:of|at|from|with)$/.test(tokens[lead - 1]?.lower ?? '') &&
    mentions.some(({ last, kind }) => last === lead - 2 && kind === 'person');
  return isOfSomebody || WORKING_FOR.test(lowerWords(tokens, lead - 4, lead));
}
