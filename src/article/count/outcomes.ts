import type * as z from 'zod/mini';
import type { Outcome as OutcomeSchema } from '../../election/report.ts';
import { EMBEDDING, OPPOSING } from '../cues/connectors.ts';
import { TITLES } from '../cues/name-words.ts';
import { PARLIAMENT_NAMES } from '../cues/offices.ts';
import {
  NO_OUTCOMES,
  OUTCOMES_AROUND,
  OUTCOMES_BEFORE,
  OUTCOMES_BEHIND,
  WINNER_ASIDE,
} from '../cues/outcomes.ts';
import { WINNERS_AROUND, WINNERS_BEFORE, WINNERS_BEHIND } from '../cues/winners.ts';
import { clausesOf } from '../names/clauses.ts';
import { isContender } from '../names/contenders.ts';
import type { Mention } from '../names/names.ts';
import type { Entity } from '../names/registry.ts';
import { governor } from '../owners/grammar.ts';
import type { Reading } from '../readings.ts';
import { isInQuote } from '../text/quotations.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import type { Told as Clause } from '../told.ts';

type Outcome = z.infer<typeof OutcomeSchema>;

/** "Former NDP MP edges out": a party's member, whoever that is. */
const A_MEMBER = /^\p{Lu}[\p{L}.-]* (?:MP|MSP|MEP|MPP|MLA|TD)$/u;
const WORDS_AROUND = 20;
/** So many words before a name tell of whom it is the last: "has a new leader, the former head of …, Mira Solano". */
const WORDS_BEFORE = 24;
const VICTORY = /^ (?:\w+ ){0,2}?(?:victory|win|triumph|re-election|landslide|election as)\b/;
/** "Solano's victory was all but certain": foreseen, and not won yet. */
const FORESEEN =
  /^ (?:is|was|seems?|seemed|looks?|looked|appears?|appeared|had been|has been|were)(?: \S+){0,2}? (?:certain|assured|likely|expected|predicted|forecast|foregone|inevitable|in doubt|guaranteed|imminent)\b/;
/** What only one person can hold. */
const OF_ONE =
  /\b(?:by-?elections?|bypolls?|(?<!-)seat|constituency|presidency|mayoralty|governorship|leadership)\b/i;
/** What somebody says of a winner counts where they give way to them. */
const CONCEDING = /\bpresident-elect\b|\bcongratulat|\bconced/i;
/** Who has the count declares in their own words: "I declare Mira Solano elected". */
const PROCLAIMING =
  /\b(?:i|we|commission|committee)(?: (?!not\b|cannot\b|never\b|\S*n't\b)\S+){0,2} (?:declares?|proclaims?)(?: \S+){0,3} $/;
const NO_WINNER = /\b(?:win|victory|triumph) for (?:the )?$/;
const AHEAD =
  /^ (?:about |just |some )?[\d.]+ (?:percentage )?points? ahead|^ (?:ahead|in the lead|in front|on top)\b/;

/** "Former Vice President of the United States Joe Biden won": the office is the name's own. */
function isOfficeHolder(tokens: readonly Token[], { lead, first }: Mention): boolean {
  return (
    lead < first &&
    /^(?:of|the)$/.test(tokens[lead - 1]?.lower ?? '') &&
    tokens.slice(Math.max(0, lead - 4), lead).some(({ lower }) => TITLES.has(lower))
  );
}

/** What is told of somebody, and where their name stands. */
interface Told {
  entity: Entity;
  outcome: Outcome;
  asWorded: string;
  /** Offset of the end of the words that tell it. */
  end: number;
  /** A description means them ("the new president"), or words that tell of others than winners too. */
  isDescribed: boolean;
}

/** What the words of a sentence are heard against. */
interface Around {
  /** The election's. */
  year: number | null;
  /** The sentence opens within what somebody said. */
  isQuoted: boolean;
}

/** The outcomes a sentence tells of the contenders it names, in its own words. */
export function readOutcomes(
  { sentence, quantities, roles, mentions }: Reading,
  entityOf: (mention: Mention) => Entity,
  around: Around,
): Told[] {
  const told = { tokens: sentence.tokens, quantities, roles, mentions };
  const clauses = clausesOf(told, (mention) => isContender(mention, { entityOf }));
  return [
    ...clauses.flatMap((clause) => outcomesIn(clause, sentence, entityOf, around)),
    ...winnersInAsides(told, sentence, entityOf, around),
  ];
}

/** "Mira Solano, the winner, took": what clauses leave out of who somebody is. */
function winnersInAsides(
  { tokens, mentions }: Pick<Clause, 'tokens' | 'mentions'>,
  sentence: Sentence,
  entityOf: (mention: Mention) => Entity,
  around: Around,
): Told[] {
  return mentions.flatMap((mention): Told[] => {
    const entity = entityOf(mention);
    if (entity.kind !== 'person' || !isContender(mention, { entityOf })) return [];
    const behind = ` ${wordsOf(tokens, mention.last + 1, mention.last + WORDS_AROUND)}`;
    const words = WINNER_ASIDE.exec(behind)?.[0];
    if (words === undefined || isHypothetical(sentence, mention, around.year)) return [];
    const first = tokens[mention.last + 2];
    const last = tokens[mention.last + words.trim().split(' ').length - 1];
    if (first === undefined || last === undefined) return [];
    const asWorded = sentence.text.slice(first.start - sentence.start, last.end - sentence.start);
    return [
      { entity, outcome: 'elected', asWorded: asWorded.toLowerCase(), end: last.end, isDescribed: false },
    ];
  });
}

function outcomesIn(
  { tokens, mentions }: Pick<Clause, 'tokens' | 'mentions'>,
  sentence: Sentence,
  entityOf: (mention: Mention) => Entity,
  { year, isQuoted }: Around,
): Told[] {
  const found: Told[] = [];
  for (const [index, mention] of mentions.entries()) {
    if (!isContender(mention, { entityOf }) || A_MEMBER.test(mention.name)) continue;
    const behind = ` ${wordsOf(tokens, mention.last + 1, mention.last + WORDS_AROUND)}`;
    const behindAsWritten = ` ${writtenOf(tokens, mention.last + 1, mention.last + 2 * WORDS_AROUND)}`;
    const before = `${wordsOf(tokens, mention.lead - WORDS_BEFORE, mention.lead)} `;
    const isSaid =
      isInQuote(sentence, mention.start, isQuoted) &&
      !CONCEDING.test(sentence.text) &&
      !PROCLAIMING.test(before);
    const isNone = NO_OUTCOMES.some(
      (none) =>
        (none.before?.test(before) ?? true) &&
        (none.behind?.test(behind) ?? true) &&
        (none.written?.test(behindAsWritten) ?? true),
    );
    if (isSaid || isNone || isLongAgo(behind, year)) continue;
    const isPerson = entityOf(mention).kind === 'person';
    const textOf = (from: number, to: number): string => {
      const part = tokens.slice(Math.max(0, from), to + 1);
      return sentence.text.slice(
        (part[0]?.start ?? 0) - sentence.start,
        (part.at(-1)?.end ?? 0) - sentence.start,
      );
    };
    const tell = (outcome: Outcome, words: string, isBehind: boolean, isDoubtful = false): void => {
      const count = words.trim().split(' ').length;
      const first = tokens[isBehind ? mention.last + 1 : mention.lead - count];
      const last = tokens[isBehind ? mention.last + count : mention.lead - 1];
      if (first === undefined || last === undefined || isHypothetical(sentence, mention, year)) return;
      // Seats and posts are somebody's: their party has only gained them.
      const around = isBehind
        ? textOf(mention.last + 1, mention.last + WORDS_AROUND)
        : textOf(mention.lead - WORDS_AROUND, mention.last + 6);
      if (outcome === 'elected' && !isPerson && OF_ONE.test(around)) return;
      const asWorded = sentence.text.slice(first.start - sentence.start, last.end - sentence.start);
      const isOfAll = isBehind && OF_BOTH.test(words);
      for (const each of isOfAll ? joinedTo(mentions, index, tokens, entityOf) : [mention])
        found.push({
          entity: entityOf(each),
          outcome,
          asWorded: asWorded.toLowerCase(),
          end: Math.max(mention.end, last.end),
          isDescribed: isDoubtful || each.entity !== undefined,
        });
    };
    if (mention.isPossessive) {
      const victory = VICTORY.exec(behind)?.[0];
      if (victory !== undefined && !FORESEEN.test(behind.slice(victory.length)))
        tell('elected', victory, true);
      continue;
    }
    const hit = OUTCOMES_BEHIND.find(
      ({ words, written }) => words.test(behind) && (written?.test(behindAsWritten) ?? true),
    );
    const governs = isOfficeHolder(tokens, mention) ? '' : governor(tokens, mention);
    // "edged Ohio Gov. John Kasich for second"
    if (/\b(?:for|in|into) (?:a distant )?(?:second|third|fourth)\b/.test(behind)) continue;
    if (hit !== undefined && !EMBEDDING.has(governs) && !OPPOSING.has(governs)) {
      tell(hit.outcome, hit.words.exec(behind)?.[0] ?? '', true);
      continue;
    }
    const around = OUTCOMES_AROUND.find((cue) => cue.before.test(before) && cue.behind.test(behind));
    if (around !== undefined) {
      tell('elected', around.behind.exec(behind)?.[0] ?? '', true);
      continue;
    }
    const doubtful = isPerson
      ? winnersWords(before, behind, OPPOSING.has(governs) || EMBEDDING.has(governs))
      : null;
    if (doubtful !== null) {
      tell('elected', doubtful.words, doubtful.isBehind, true);
      continue;
    }
    const cue = OUTCOMES_BEFORE.find((each) => each.words.test(before));
    if (cue === undefined || (cue.outcome === 'leading' && !AHEAD.test(behind))) continue;
    // "elected SNP leader", "a win for Labour", "vote to elect the Sejm"
    if (
      cue.outcome === 'elected' &&
      !isPerson &&
      (/^ (?:leader|president|mayor|mps?|members?|senators?|councillors?|candidate|chief)\b/.test(behind) ||
        NO_WINNER.test(before) ||
        PARLIAMENT_NAMES.test(mention.name))
    )
      continue;
    tell(cue.outcome, cue.words.exec(before)?.[0] ?? '', false);
  }
  return found;
}

/** Between commas behind a name, who or when, and nobody else. */
const ASIDE =
  /^ , (?:on|in|at|by|for|after|with|of|a|an|the|\d|long|once|who|prime|foreign|former|having)\b(?! \w+ (?:she|he|they)\b)(?: [^\s,;:.()]+){1,14} , /;

/** The words by which a person is told to have won, where their figures are to show it too. */
function winnersWords(
  before: string,
  behind: string,
  isGoverned: boolean,
): { words: string; isBehind: boolean } | null {
  const aside = ASIDE.exec(behind)?.[0] ?? '';
  // "Solano, on her fifth try, captures the presidency": as if nothing stood between.
  const beyond = ` ${behind.slice(aside.length)}`;
  const hit = isGoverned
    ? undefined
    : (WINNERS_BEHIND.find(({ words }) => words.test(behind)) ??
      (aside === ''
        ? undefined
        : [...OUTCOMES_BEHIND, ...WINNERS_BEHIND].find(({ words }) => words.test(beyond))));
  if (hit?.outcome === 'elected')
    return { words: hit.words.exec(behind)?.[0] ?? `${aside}${hit.words.exec(beyond)?.[0]}`, isBehind: true };
  const around = WINNERS_AROUND.find((cue) => cue.before.test(before) && cue.behind.test(behind));
  const words = around?.behind.exec(behind)?.[0] ?? '';
  if (words !== '') return { words, isBehind: true };
  const cue = around?.before ?? WINNERS_BEFORE.find((each) => each.words.test(before))?.words;
  return cue === undefined ? null : { words: cue.exec(before)?.[0] ?? '', isBehind: false };
}

/** "Solano and Okoro each won big", "Solano, Okoro roll to wins": a verb of several. */
const OF_BOTH = /^ (?:each|both|prevail|triumph|romp|cruise|roll|coast|breeze|win)\b/;

/** "Solano, Brandt and Reed each won": the contenders of a list that ends with the one at `index`. */
function joinedTo(
  mentions: readonly Mention[],
  index: number,
  tokens: readonly Token[],
  entityOf: (mention: Mention) => Entity,
): readonly Mention[] {
  let from = index;
  for (let at = index; at > 0; at--) {
    const [mention, next] = [mentions[at - 1], mentions[at]];
    const isNext =
      mention !== undefined &&
      next?.lead === mention.last + 2 &&
      /^(?:and|,|&)$/.test(tokens[mention.last + 1]?.lower ?? '') &&
      isContender(mention, { entityOf });
    if (!isNext) break;
    from = at - 1;
  }
  return mentions.slice(from, index + 1);
}

/** Tokens as lower-case words, possessives with their sign. */
function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(Math.max(0, from), Math.max(0, to))
    .map(({ lower, isPossessive }) => (isPossessive ? `${lower}'s` : lower))
    .join(' ');
}

/** The same as written. */
function writtenOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ text, isPossessive }) => (isPossessive ? `${text}'s` : text))
    .join(' ');
}

const OFTEN = '(?:two|three|four|five|six|seven|several|many|\\d+) times(?! as\\b)';
const LONG_AGO = new RegExp(
  `^(?: \\S+){0,3} (?:re-?elected|elected|won|wins|held|defeated|beat|took)\\b(?: \\S+){0,6}? (?:${OFTEN}|(?:in|since) (?:the )?((?:19|20)\\d\\d)|(?:years|months) ago|a decade ago|(?:at|in) (?:last year's|the (?:last|previous))|last year)\\b`,
);

/** "has been elected mayor four times", "was re-elected in 2017": not in the year of the vote. */
function isLongAgo(behind: string, year: number | null): boolean {
  const found = LONG_AGO.exec(behind);
  return found !== null && (found[1] === undefined || year === null || Number(found[1]) < year);
}

/** "In the September runoff for the nomination" */
const EARLIER_ROUND =
  /\bin the (?:january|february|march|april|may|june|july|august|september|october|november|december) (?:\w+ )?(?:run-?off|primary|caucuses|round|election)\b[^,.;]{0,50}$/;

/** "the 2012 runoff won by" */
const OF_YEAR = /\b(?:in|at|of|from|during|since|for) (?:the )?((?:19|20)\d\d) [^,.;]{0,70}$/;

/** What a name before it has not won: hoped for, feared, long ago. `year` is the election's. */
function isHypothetical({ text, start }: Sentence, mention: Mention, year: number | null): boolean {
  const at = mention.start - start;
  const [before, behind] = [text.slice(0, at).toLowerCase(), text.slice(at, at + 60).toLowerCase()];
  return (
    /\b(?:when|after|since|until|triggered|if|would|could|might|may|whether|projected|expected|likely|hopes?|should|in (?:19|20)\d\d|last time|previous(?:ly)?)\b(?:(?! and (?:declared|proclaimed|confirmed))(?:[^,.;:]|(?<=\b(?:sen|rep|gov|gen|mr|mrs|ms|dr))\.)){0,70}$/.test(
      before,
    ) ||
    EARLIER_ROUND.test(before) ||
    Number(OF_YEAR.exec(before)?.[1] ?? year) < (year ?? 0) ||
    /\b(?:would|could|might|if elected)\b/.test(behind)
  );
}
