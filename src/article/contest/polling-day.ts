import { type ContestInput, statedYear } from './contest-input.ts';
import { completeDay, findDays } from './days.ts';
import { toldDays } from './told-days.ts';

/** A blog of an election night is headed by its day. */
const LIVE = /\b[Aa]s it happened\b|\bLIVE\b|\b[Ll]ive (?:coverage|blog|updates|ticker)\b|^Live:/;

/** The polling day: a day named beside words of voting, else a weekday counted back from the publication. */
export function readElectionDate(
  input: ContestInput,
  place: string | null,
  round: number | null,
  isOfMembers = false,
): string | null {
  const { publishedOn, title } = input.source;
  const headed = headedDay(input);
  if (headed !== null) return headed;
  const isOver = hasCount(input) || speaksOfExitPolls(input);
  const isBefore = speaksOfOpinionPolls(input) && (!isOver || isStillAhead(input));
  const told = toldDays(input, {
    publishedOn,
    year: statedYear(input),
    place,
    round,
    isOfMembers,
    isLive: input.sentences.slice(0, 3).some(({ text }) => LIVE.test(text)) || LIVE.test(title ?? ''),
    isBefore,
    isOver,
  });
  const totals = new Map<string, number>();
  for (const { day, score } of told) if (score > 0) totals.set(day, (totals.get(day) ?? 0) + score);
  const ranked = [...totals].sort(([, a], [, b]) => b - a).map(([day]) => day);
  const past = ranked.find((day) => publishedOn === null || day <= publishedOn);
  const ahead = ranked.find((day) => publishedOn === null || day >= publishedOn);
  // A survey is out on its own day: whoever is asked votes later.
  const later = ranked.find((day) => publishedOn === null || day > publishedOn);
  // An item of a digest that has figures tells of its own day; what is set for later is another round.
  const isToldOfDay =
    input.isDigest === true && input.sentences.some(({ text }) => /\d ?(?:%|per ?cent)/.test(text));
  const best = isBefore ? later : (past ?? (isOver || isToldOfDay ? undefined : ahead));
  if (best !== undefined) return best;
  return digestDay(input) ?? (publishedOn !== null && isOfTonight(input) ? publishedOn : null);
}

function hasCount({ sentences }: ContestInput): boolean {
  return sentences.some(({ text }) =>
    /\b(?:cent|percent|%) of (?:the )?(?:precincts|votes|ballots|polling|tally|stations)|\b(?:ballots|votes|count|results)\b[^.]{0,40}\b(?:counted|processed|final|official)\b|\bha(?:s|ve) been declared (?:the )?(?:winner|elected|president)\b/i.test(
      text,
    ),
  );
}

function openingOf({ source, sentences }: ContestInput): string {
  return [source.title ?? '', ...sentences.slice(0, 4).map(({ text }) => text)].join('\n');
}

/** "ahead of the Oct. 2 election": what else is counted there are voters who were asked. */
function isStillAhead(input: ContestInput): boolean {
  return /\b(?:ahead of|days (?:before|until|to)|in the run-up to)\b[^;\n]{0,30}\b(?:elections?|vote|polling|referendum|primary|caucuses|run-?off)\b/i.test(
    openingOf(input),
  );
}

function speaksOfOpinionPolls(input: ContestInput): boolean {
  const opening = openingOf(input);
  return (
    /\b(?:(?<!\b(?:(?:to|at|in) the|clos(?:e|ing) of(?: the)?|snap|supplementary|rerun|repeat) )polls?(?! (?:have |had )?(?:all )?(?:closed?|opened?|reported)\b)|surveys?|pollsters?(?! had\b))\b/i.test(
      opening,
    ) &&
    !/\b(?:exit polls?|as declared|(?:been|is) declared (?:the )?(?:winner|elected|president)|(?:were|was) declared|wins|won|(?:was|were|been) (?:re-)?elected|defeated|returned (?:to office|elected)|(?:is|was|declares? [^.\n]{2,40}) (?:the )?winner|(?:is|as) (?:the|its|their|[a-z]+'s) (?:new (?:mayor|governor|president|senator|premier|chancellor|leader)|(?:president|mayor|governor)-elect))\b/i.test(
      opening,
    )
  );
}

function speaksOfExitPolls({ sentences }: ContestInput): boolean {
  return sentences.some(({ text }) =>
    /\bexit polls? (?:show|put|give|gave|had|has)|\bpolls (?:have )?closed\b/i.test(text),
  );
}

/** Told within hours of the poll: projections and counts go by the clock. */
function isOfTonight({ sentences }: ContestInput): boolean {
  return sentences
    .slice(0, 8)
    .some(({ text }) =>
      /\b(?:projections?|exit polls?|counted|count|returns)\b[^.;]{0,60} (?:at|by|of) \d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b|\btonight\b|\bturnout (?:was|stood|is|at)\b[^.;]{0,30} at \d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b|\bpolls closed at\b|\bpolling stations\b[^.;]{0,60}\bclosed\b|\binto the night\b|\bfirst (?:official )?results are (?:expected|due)\b|\bexit polls?(?: (?:by|from|of|for) [^.;]{3,50})? (?:say|show|suggest)/i.test(
        text,
      ),
    );
}

/** "Estavia, 4 May (presidential election)": an item of a digest that its heading dates. */
function headedDay(input: ContestInput): string | null {
  const { title, publishedOn } = input.source;
  if (
    input.isDigest !== true ||
    title === null ||
    !/\b(?:election|referendum|primary|run-?off|vote)\b/i.test(title)
  )
    return null;
  const [day, ...others] = findDays(title);
  return day === undefined || others.length > 0 ? null : completeDay(day, publishedOn, statedYear(input));
}

/** A day's digest ("2025 February 23") tells what happened that day: "Germans vote to elect the Bundestag". */
function digestDay({ source, sentences, isDigest: isItem }: ContestInput): string | null {
  if (source.publishedOn === null) return null;
  if (isItem === true) return source.publishedOn;
  const isDigest = sentences.some(({ itemDepth }) => itemDepth > 0) && /\d{4}/.test(source.title ?? '');
  return isDigest &&
    sentences.some(({ text }) => /\b(?:vote|votes|go to the polls|hold|holds|head to the polls)\b/.test(text))
    ? source.publishedOn
    : null;
}
