import { CARDINALS } from '../cues/number-words.ts';
import type { DayFrame, DayText, ToldDay } from './day-frame.ts';
import { isDeclared, VOTED } from './day-scores.ts';
import { daysAfter } from './days.ts';

const A_VOTE =
  "(?:(?:the|an?|its|their|sunday's|voters|[a-z]+'s) (?:\\w+ ){0,2}?(?:elections?|vote|voting|polls (?:had |have )?closed|run-?off|caucuses|primary|referendum)|polls (?:had |have )?closed|polling day|election day|(?:the )?[a-z]+ (?:votes?|voted|go(?:es)? to the polls|went to the polls))";

/** In the opening of a report: "two days after the election", "five days before Scotland votes", "nine days to go". */
const DAYS_SINCE = new RegExp(`\\b([a-z]+(?:-[a-z]+)?|\\d{1,2}) days? after ${A_VOTE}\\b`);
/** "Late yesterday evening, three days after the polls had closed" */
const COUNTED_FROM_YESTERDAY = /\b(?:yesterday(?: (?:morning|afternoon|evening|night))?|last night),? $/;
const DAYS_UNTIL = new RegExp(
  `\\b([a-z]+(?:-[a-z]+)?|\\d{1,2}) days? (?:(?:before|until|ahead of|away from|from) ${A_VOTE}|to go|(?:left|remaining)(?! to (?:count|tally|file|appeal)))\\b`,
);

const IS_TO_COME = /\b(?:expected|due|will) (?:to )?be (?:elected|chosen|announced|named|declared)\b/;

/** "four by-elections in Estavia today brought", "in today's referendum" */
const HELD_TODAY =
  /\b(?:by-?elections?|bypolls?|elections|referendum|primary|primaries)\b(?:,? (?:held|in|of|across|around|for|the|[\p{L}-]+)){0,6}? today\b|\btoday's (?:[\p{L}-]+ ){0,4}?(?:by-?elections?|bypolls?|elections?|referendum|primary|vote)\b/u;

/** "Estavians yesterday gave Mira Solano a majority" */
const GAVE_YESTERDAY =
  /^yesterday (?:gave|handed|denied|granted|returned|delivered|swept|put)\b[^.;]{0,80}\b(?:majority|mandate|victory|presidency|power|term|seats?|government|office)\b/;

/** "With the polling places opening tomorrow" */
const POLLS_OPEN =
  /\b(?:polling (?:places|stations|day)|go to the polls|polls open|election day|polls (?:are )?opening)\b/;

/** "is slipping on the eve of the first-in-the-nation primary" */
const EVE =
  /\bon (?:the )?eve of (?:the|its|their|an?|[a-z]+'s) (?:[a-z-]+ ){0,3}?(?:elections?|vote|primary|caucus(?:es)?|referendum|run-?off|by-?election|ballot)\b/;

/** "In a ballot of members held today" */
const BALLOT_TODAY = /\b(?:ballot|vote|round|election|contest)\b[^.;]{0,60} held (?:earlier )?today\b/;

/** "the election held the day before yesterday" */
const TWO_DAYS_AGO = /\bthe day before yesterday\b/;

/** In the opening: "saw off the challenge of the Harbour Party in Porto last night" */
const WON_LAST_NIGHT =
  /\b(?:won|saw off|fought off|held|held on|lost|seized|snatched|captured|took|regained|retained|swept|stormed|beat|defeated|ousted|toppled|returned|re-?elected)\b[^.;:]{0,80}\blast night\b/;

/** "The election commission" acts on other days. */
const AUTHORITY =
  /\belect(?:ions?|oral) (?:commission|board|committee|council|authority|tribunal|court|office)\w*/g;

/** "yesterday", "tomorrow", "this afternoon", "two days after the election". */
export function* nearDays(
  { small, weight }: DayText,
  publishedOn: string,
  frame: DayFrame,
): Generator<ToldDay> {
  const earlier = TWO_DAYS_AGO.exec(small);
  if (
    earlier !== null &&
    !frame.isBefore &&
    VOTED.test(small.slice(Math.max(0, earlier.index - 60), earlier.index))
  )
    yield { day: daysAfter(publishedOn, -2), score: weight };
  const dayBefore = /(?<!the day before )\byesterday(?:'s)?\b(?! after\b)/.exec(small);
  if (dayBefore !== null && !frame.isBefore) {
    const before = small.slice(Math.max(0, dayBefore.index - 60), dayBefore.index).replace(AUTHORITY, '');
    const after = small.slice(dayBefore.index, dayBefore.index + 220);
    if (
      VOTED.test(before + after.slice(0, 40)) ||
      /\b(?:won|winner|victor|victory)\b[^.;]{0,30}$/.test(before) ||
      GAVE_YESTERDAY.test(after) ||
      (frame.isOfMembers &&
        (isDeclared(before, after) || /^yesterday (?:chose|elected|named|voted)\b/.test(after)))
    )
      yield { day: daysAfter(publishedOn, -1), score: weight };
  }
  if (weight > 1 && !frame.isBefore && BALLOT_TODAY.test(small))
    yield { day: publishedOn, score: weight * 3 };
  if (weight >= 2 && frame.isOver && !frame.isBefore && HELD_TODAY.test(small))
    yield { day: publishedOn, score: weight };
  if (frame.isBefore && /\btomorrow\b/.test(small) && (VOTED.test(small) || POLLS_OPEN.test(small)))
    yield { day: daysAfter(publishedOn, 1), score: weight };
  if (frame.isOfMembers && !IS_TO_COME.test(small)) {
    const isDone =
      /\b(?:today|this (?:morning|afternoon|evening))\b/.test(small) &&
      /\b(?:ballot|leader|leadership|elected)\b/.test(small);
    if (isDone) yield { day: publishedOn, score: weight };
  }
  if (frame.isBefore && weight >= 2 && EVE.test(small))
    yield { day: daysAfter(publishedOn, 1), score: weight };
  if (weight <= 1) return;
  if (!frame.isBefore && WON_LAST_NIGHT.test(small))
    yield { day: daysAfter(publishedOn, -1), score: weight * 0.4 };
  const sinceThen = DAYS_SINCE.exec(small);
  const since = count(sinceThen?.[1]);
  const from = COUNTED_FROM_YESTERDAY.test(small.slice(0, sinceThen?.index)) ? -1 : 0;
  if (since > 0) yield { day: daysAfter(publishedOn, from - since), score: weight * 3 };
  const until = count(DAYS_UNTIL.exec(small)?.[1]);
  if (until > 0) yield { day: daysAfter(publishedOn, until), score: weight * 3 };
}

function count(number: string | undefined): number {
  if (number === undefined) return 0;
  return number === 'a' ? 1 : (CARDINALS.get(number) ?? (Number(number) || 0));
}
