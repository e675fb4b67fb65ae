import type { Scope } from './count/scopes.ts';
import type { ToldScope } from './count/told-scopes.ts';
import { AUTHORITY_GIVES } from './cues/poll-words.ts';
import type { Role } from './cues/role-cue.ts';
import type { Mention } from './names/names.ts';
import type { Entity } from './names/registry.ts';
import { isNobodysShare } from './numbers/nobodys-share.ts';
import type { Quantity } from './numbers/quantities.ts';
import { isVotesFor } from './numbers/votes-for.ts';
import type { Pairing } from './owners/pairing.ts';
import { isInThatOrder } from './owners/told-order.ts';
import type { PollDraft } from './polls/poll-draft.ts';
import type { Sample } from './polls/poll-samples.ts';
import type { HeardPolls } from './polls/poll-talk.ts';
import { speaksOfAllAsked } from './polls/poll-universe.ts';
import { speaksOfPolls } from './polls/polls.ts';
import type { Reading } from './readings.ts';
import type { Sentence } from './text/sentences.ts';

/** A figure as the rules have read it: whose, of which vote, of which poll. */
export interface FirstReading extends Pairing {
  scope: Scope;
  poll: PollDraft | null;
  /** Its own sentence speaks of the poll. */
  isReferred: boolean;
  /** Its sentence says that a poll has it and speaks of no count. */
  isAskedAlone: boolean;
  /** Every place that its sentence names is the contest's own, so it tells of no part of it. */
  isOfOwnPlace: boolean;
  /** Where it stands says whose it is: behind an owner and a colon, in one order with names. */
  isPlaced: boolean;
  /** Who of the contenders its sentence names. */
  named: ReadonlySet<Entity>;
  /** Its sentence says that it is of the vote reported: "this time", "won in the first round". */
  isOfThisVote: boolean;
  /** Its sentence goes on about an earlier vote: "Then Labour had held on". */
  isOfThatVote: boolean;
  /** Its sentence tells of how people intend to vote, so nobody has counted it. */
  isIntended: boolean;
  /** The words beside it say that they are votes for its owner: "for whom 6,211 people voted". */
  isVotesFor: boolean;
  /** Its clause says that those who count have it ("the ministry gives her 51.7 percent; …"), or its sentence how far the count is; no poll is spoken of. */
  isOfAuthority: boolean;
  /** Its sentence says that all who were asked there gave it. */
  isOfAllAsked: boolean;
}

/** A number of a sentence that the rules made nothing of, or something else than a share. */
export interface OpenNumber {
  quantity: Quantity;
  /** Its own words call it a threshold, a margin or something else, or of another vote or a part of this one. */
  isOther: boolean;
}

/** A sentence as the rules have heard it. */
export interface HeardSentence {
  reading: Reading;
  polls: HeardPolls;
  told: ToldScope;
  /** Its names and the descriptions that mean somebody; of these, who may have shares. */
  named: Mention[];
  contenders: readonly Mention[];
  /** Whom the contenders' names mean. */
  namedOwners: ReadonlySet<Entity>;
  samples: readonly Sample[];
  /** Whose its figures are. */
  pairings: readonly Pairing[];
}

/** Which of a sentence's numbers are nobody's share in the contest's vote, whatever stands around them. */
export interface Barred {
  /** Of people ranked, not of a vote. */
  isRanked(quantity: Quantity): boolean;
  isNobodys(quantity: Quantity): boolean;
}

/** Finds them; `isRanking` where the sentence's polls rank people, `isPollArticle` where the whole article is of polls. */
export function barredOf(
  { reading: { quantities, sentence }, polls: { pollOf } }: HeardSentence,
  { isRanking, isPollArticle }: { isRanking: boolean; isPollArticle: boolean },
): Barred {
  const nobodys = new Set(
    quantities.filter((quantity) =>
      isNobodysShare(quantity, sentence, pollOf(quantity) !== null || isPollArticle),
    ),
  );
  return {
    isRanked: (quantity) => isRanking && pollOf(quantity) !== null,
    isNobodys: (quantity) => nobodys.has(quantity),
  };
}

/** What the rules make of a sentence's figures; `isOfPart` where a pairing is a part of an answer's that is known. */
export function firstReadings(
  { reading, polls, told, pairings, namedOwners }: HeardSentence,
  { isRanked, isNobodys }: Barred,
  isOfPart: (pairing: Pairing) => boolean,
): FirstReading[] {
  const { sentence } = reading;
  const ordered = inOrder(sentence, pairings);
  const isOfAllAsked = told.isOwn && !told.isSubgroup && speaksOfAllAsked(sentence.text);
  const isLabelled = LABELLED.test(sentence.text);
  const saysProgress = reading.roles.includes('progress') && !speaksOfPolls(sentence);
  const isIntended = INTENDED.test(sentence.text) && !HAPPENED.test(sentence.text);
  return pairings
    .filter(({ quantity }) => !isRanked(quantity) && !isNobodys(quantity))
    .map((pairing) => {
      const isCounted = isOfAuthority(pairing.quantity, sentence);
      const isAsked = pairing.isOfPeople !== true && !isCounted;
      const poll = isAsked ? polls.pollOf(pairing.quantity) : null;
      return {
        ...pairing,
        scope: isOfPart(pairing) ? 'subgroup' : told.fullScope(pairing.quantity),
        poll,
        isReferred: polls.references.length > 0,
        isAskedAlone: polls.isAsked && poll !== null,
        isOfOwnPlace: told.isOwn,
        isPlaced:
          pairing.isBuiltSo === true ||
          ordered.has(pairing.quantity) ||
          (pairing.entity !== null && isLabelled),
        isOfAllAsked,
        named: namedOwners,
        isOfThatVote: OF_THAT_VOTE.test(sentence.text),
        isOfThisVote: OF_THIS_VOTE.test(clauseOf(pairing.quantity, reading)),
        isVotesFor:
          pairing.isOfPeople === true ||
          (pairing.measure !== 'seats' && isVotesFor(pairing.quantity, sentence)),
        isIntended,
        isOfAuthority: isCounted || (poll === null && saysProgress),
      };
    });
}

/** Its numbers that could be somebody's share or votes, for all that the rules know. */
export function openNumbers(
  { quantities, roles, sentence }: Reading,
  { isRanked, isNobodys }: Barred,
  ownScope: ToldScope['ownScope'],
): OpenNumber[] {
  return quantities.flatMap((quantity, index) => {
    const role = roles[index] ?? 'none';
    // "Solano's fell from 58.2% to 45.2%": of what it speaks, the sentence before may have told.
    const isOther = OTHER_ROLES.has(role) || (role === 'not-understood' && quantity.unit === 'percent');
    const isElsewhere = ownScope(quantity) !== 'count';
    const isOpen =
      (isOther || mayBeSomebodys(role)) &&
      !isNobodys(quantity) &&
      !isRanked(quantity) &&
      !isBar(role, sentence);
    return isOpen ? [{ quantity, isOther: isOther || isElsewhere }] : [];
  });
}

/** Nobody's share, though the words that say so may be of another number. */
const OTHER_ROLES: ReadonlySet<Role> = new Set(['threshold', 'margin', 'change', 'subgroup', 'unrelated']);

function mayBeSomebodys(role: Role): boolean {
  return role === 'none' || role === 'share' || role === 'votes';
}

/** "Threshold: 5% (7% for alliances)": what opens as a bar is nobody's share. */
function isBar(role: Role, { text }: Sentence): boolean {
  return (
    role === 'threshold' &&
    /^(?:the )?(?:electoral |election )?(?:thresholds?|hurdle|barrier|quorum)\b/i.test(text)
  );
}

/** "won outright in the first round", which is no earlier one then. */
const OF_THIS_VOTE =
  /\bthis time\b|\b(?:won|wins|win|winning|elected|victory|outright|landslide)\b[^.;\d]{0,40}\bin (?:the|a) first (?:round|ballot)\b|\bwithout (?:the need for )?a (?:run-?off|second round)\b|\b(?:in|by|according to) the (?:certified|final|official|definitive|audited) (?:tall(?:y|ies)|counts?|results?|figures|returns)\b/i;

/** "Then Labour's Ivo Brandt had held on, taking 15,464 votes.", "For that night Corvo had foreseen 32.8." */
const OF_THAT_VOTE =
  /^(?:Then|Back then|(?:At|For|In|On) that (?:time|election|contest|vote|race|occasion|round|night|evening|day)|That time)\b,? (?!,)/;

/** Whether what stands before a number between the sentence's semicolons says that an authority gives it. */
function isOfAuthority({ start }: Quantity, { text, start: base }: Sentence): boolean {
  const from = text.lastIndexOf(';', start - base) + 1;
  const end = text.indexOf(';', start - base);
  const clause = text.slice(from, end === -1 ? text.length : end);
  return end !== -1 && AUTHORITY_GIVES.test(text.slice(from, start - base)) && !OF_POLL.test(clause);
}

const OF_POLL = /\b(?:polls?|surveys?|projections?|forecasts?|estimates?)\b/i;

/** A sentence's words from the number before one to the next number or the end of its clause. */
function clauseOf(quantity: Quantity, { sentence, quantities }: Reading): string {
  const before = quantities.findLast(({ end }) => end <= quantity.start)?.end ?? sentence.start;
  const behind = quantities.find(({ start }) => start >= quantity.end)?.start ?? sentence.end;
  const words = sentence.text.slice(quantity.end - sentence.start, behind - sentence.start);
  return `${sentence.text.slice(before - sentence.start, quantity.end - sentence.start)}${words.split(/[,;]/, 1).join('')}`;
}

/** Of what has happened, whatever people said before. */
const HAPPENED = /\b(?:won|wins|received|took|got|counted|results?|elected|defeated|though|but)\b/i;
const INTENDED = /\b(?:(?:intend|want|plan)(?:s|ed)? to|would) vote for\b/i;

/** "Harbour Party (HP): 25% (down 1 point)", "Harbour Party - 88,761 votes (25%), 17 mandates;" */
const LABELLED =
  /^[*•–-]? ?\p{Lu}[^:,;.\d]{1,50}(?:: ?\d+(?:[.,]\d+)? ?(?:%|per ?cent)(?: ?\([^()]*\))?| [–—-] \d[\d,]*(?: votes)? \(\d+(?:[.,]\d+)? ?(?:%|per ?cent)\)(?:, \d+ (?:seats|mandates|deputies))?)[.;]?$/u;

/** "was defeated by Brandt, 53.1% to 46.9%": the winner's stands first. */
const BEATEN_BY =
  /\b(?:defeated|beaten|ousted|unseated|toppled|edged out|trounced) by [^\d;:]{2,60}\d[\d.]*(?:%| per ?cent)? ?(?:to|-|–) ?\d/;

/** "the Harbour and the Reform parties, with 8.2 and 6.3 percent respectively": each name before has one. */
function inOrder({ text, start }: Sentence, pairings: readonly Pairing[]): ReadonlySet<Quantity> {
  if (isInThatOrder(text)) return new Set(pairings.map(({ quantity }) => quantity));
  const at = text.search(/\brespectively\b/);
  const isPair = BEATEN_BY.test(text);
  const listed = pairings.filter(
    ({ quantity, measure }) => measure === 'share' && (isPair || quantity.end <= start + at),
  );
  const owners = new Set(listed.map(({ entity }) => entity));
  const isList =
    owners.size >= 2 && owners.size === listed.length && (!isPair || owners.size === 2) && !owners.has(null);
  return new Set(isList ? listed.map(({ quantity }) => quantity) : []);
}
