import type { Contest } from '../../election/contest.ts';
import { type ContestInput, statedYear, weighedTexts } from './contest-input.ts';
import { readOffice } from './contest-office.ts';
import { readPlace } from './contest-place.ts';
import { readElectionDate } from './polling-day.ts';

/** The contest that a stretch of an article is about; its id is place and year. */
export function readContest(input: ContestInput): Contest {
  const { office, kind } = readOffice(input);
  const place = readPlace(input, kind, office);
  const round = readRound(input);
  const electionDate = readElectionDate(
    input,
    place,
    round,
    kind === 'party' && /leader|^(?:president|chair\w*) of /.test(office ?? ''),
  );
  const year =
    electionDate?.slice(0, 4) ??
    input.source.publishedOn?.slice(0, 4) ??
    statedYear(input)?.toString() ??
    null;
  return {
    id: contestId([place ?? office ?? 'contest', year]),
    place,
    office,
    electionDate,
    round,
    kind,
  };
}

/**
 * The contest of a section that a place opens, which tells what was voted on there (`hasOwnVote`) or leaves it to
 * the article: "Thuringia (1 Sept, Landtag)." beside "TEXAS."
 */
export function inPlace(place: string, told: Contest, whole: Contest, hasOwnVote: boolean): Contest {
  const electionDate = told.electionDate ?? whole.electionDate;
  const isTold = whole.office === null || hasOwnVote;
  return {
    ...told,
    id: contestId([place, electionDate?.slice(0, 4) ?? /\d{4}$/.exec(told.id)?.[0] ?? null]),
    place,
    office: isTold ? told.office : whole.office,
    kind: isTold ? told.kind : whole.kind,
    electionDate,
  };
}

/** Lower-case words and digits with hyphens between, 40 characters at most. */
export function contestId(parts: readonly (string | null)[]): string {
  const words = parts
    .filter((part) => part !== null)
    .join(' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? ['contest'];
  while (words.join('-').length > 40 && words.length > 1) words.splice(words.length - 2, 1);
  return words.join('-').slice(0, 40).replace(/-$/, '');
}

/** 2 for a report of a runoff, else null: reports seldom say that a first round is one. */
function readRound(input: ContestInput): number | null {
  let second = 0;
  let first = 0;
  for (const { words, weight } of weighedTexts(input)) {
    const small = words.toLowerCase();
    if (
      /\b(?:first round of|first-round (?:vote|results|election)|(?:final )?results of [\w' ]{0,20}first round|advance to|go through to|head to a run-?off|heading (?:for|to) a (?:run-?off|second)|called back for a run-?off|will face|to face each other|force a run-?off|forced into a run-?off|set for a run-?off)\b/.test(
        small,
      )
    )
      first += weight;
    if (
      /\b(?:presidential |mayoral |senate |sunday's |saturday's )(?:presidential )?run-?off\b|\b(?:won|in|of) (?:the|a|sunday's|saturday's) (?:second round|run-?off)\b|\bsecond-round (?:vote|election)\b|\b(?:elections?|vote)[,:] second round\b|\bin the run-?off\b|\brun-?off (?:vote|election|on)\b|\bin the first round (?:two|three|four|last|earlier|on)\b/.test(
        small,
      )
    )
      second += weight;
  }
  const words = [...weighedTexts(input)].map((each) => each.words.toLowerCase()).join('\n');
  if (RUNOFF_AHEAD.test(words) && FIRST_COUNTED.test(words)) return 1;
  if (second > first) return 2;
  return first > 0 ? 1 : null;
}

/** "… will win the runoff two weeks from now": it is still to be voted on. */
const RUNOFF_AHEAD =
  /\b(?:second[- ]round|run-?off)\b[^.;\n]{0,60}\b(?:in (?:two|three|four|a few) weeks|(?:two|three|four) weeks (?:from now|away|off|later|hence)|next month)\b|\b(?:will|would|to|set to) (?:defeat|beat|face|meet)\b[^.;\n]{0,80}\b(?:second[- ]round|run-?off)\b/;
/** What is counted is the first round's. */
const FIRST_COUNTED =
  /\bfirst round\b[^;\n]{0,140}\b(?:counted|tallied)\b|\b(?:counted|tallied)\b[^;\n]{0,80}\bfirst round\b/;
