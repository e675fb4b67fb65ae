import type { ArticleSource } from '../../election/report.ts';
import { OTHER_VOTE, PUBLIC_VOTE } from '../cues/other-votes.ts';
import { POLLSTER_NAMES } from '../cues/pollsters.ts';
import type { ReadText } from '../readings.ts';
import type { Sentence } from '../text/sentences.ts';

const STRONG =
  /\b(?:elections?|electoral|electorate|by-?elections?|referendums?|plebiscite|run-?offs?|polling (?:stations?|sites|places|day)|exit polls?|primar(?:y|ies)|caucus(?:es)?|mayoral|gubernatorial|presidential (?:race|vote|ballot|poll|contest|runoff)|constituency|parliamentary (?:vote|poll)|(?:likely|registered|eligible) voters|running mate|battlegrounds?|voting intentions?|opinion polls?|swing states?|presidency|new leader of|leadership (?:contest|election|race|vote|ballot)|party leader|first preferences|super tuesday|nomination|delegates|electoral votes|vote shares?|voted? on independence|votes on|first[- ]past[- ]the[- ]post|(?:went|goes|go) to (?:the )?polls|bundestag|knesset|riksdag|lok sabha|sejm|storting|folketing|assembly seats?|chief minister|party members|nationwide (?:ballot|vote)|popular (?:vote|initiative)|cantons|choose the next|swept to power|polling firms?|(?:final|last) ballot)\b|(?:%|percent|per cent) of the votes?\b/g;
const WEAK =
  /\b(?:elected|voted|votes?|presidential|voters|vote share|ballots?|candidates?|nominee|incumbent|turnout|seats|majority|leader|party|parliament|president|campaign|democrats?|republicans?|conservatives?|labour)\b/g;
/** Votes that are no elections: of staff, of readers, of shareholders, of lawmakers. */
const OTHER_VOTES =
  /\b(?:strikes?|walkouts?|union members?|trade unions?|unioni[sz]\w*|labou?r (?:unions?|relations)|organizers|education union|pupils?|petitions?|pay (?:deal|offer|talks|rise)|industrial action|shareholders?|annual meeting|issued capital|proxy|boardroom|directors?|chief executive|twitter poll|online vote|readers|award|(?:player|bird|word|song|man|woman|person) of the (?:season|year|century)|annual contest|goals?|trophy|contest winner|eurovision|oscars?|grammys?|inflation|the bill|lawmakers voted|mps (?:have )?(?:voted|rejected|backed|approved)|students?'? union|withdrawal agreement|inflation|interest rates?|quarterly|profit|jury|verdict|hall of fame|fifa|world cup|uefa|olympics?|football|tournament|teamsters|autoworkers|album|season|league title)\b/g;

/**
 * Whether public votes are what the text is about: many of their words, and more than of other votes'. `unclear` is a
 * text with some of their words and hardly one of other votes', whose figures have to tell.
 */
export function electionRelevance(
  source: ArticleSource,
  sentences: readonly Sentence[],
): 'election' | 'unclear' | 'other' {
  const words = [source.title ?? '', ...sentences.map((sentence) => sentence.text)].join('\n').toLowerCase();
  if (opensWithOtherVote(source, sentences)) return 'other';
  const strong = words.match(STRONG) ?? [];
  const weak = new Set(words.match(WEAK) ?? []).size;
  const other = words.match(OTHER_VOTES)?.length ?? 0;
  const weight = strong.length * 2 + new Set(strong).size + weak;
  if (isPollReport(words)) return 'election';
  const isNamed = strong.length > 0 || /\belected\b/.test(words);
  if (isNamed && weight >= 4 && weight > other * 2 - (strong.length >= 4 ? 100 : 0)) return 'election';
  return other <= 1 && (isNamed || weak >= 2) ? 'unclear' : 'other';
}

/** As many sentences beside the title tell what was voted on; what follows may well speak of an election besides. */
const OPENING = 2;

/** A strike ballot stays one though a paragraph far down names "both presidential campaigns". */
function opensWithOtherVote({ title }: ArticleSource, sentences: readonly Sentence[]): boolean {
  // Headings and captions stand without a full stop and tell too little to be counted.
  const told = sentences.filter(({ text }) => /[.!?]["'”’)]?$/.test(text.trim())).slice(0, OPENING);
  const opening = [title ?? '', ...told.map(({ text }) => text)]
    .join('\n')
    .toLowerCase()
    .replaceAll('’', "'");
  return OTHER_VOTE.test(opening) && !PUBLIC_VOTE.test(opening);
}

const OF_VOTERS =
  /\b(?:party|parties|leader|voters?|votes?|chancellor|prime minister|president|parliament|undecideds?|independence|coalition|candidates?|members|governor|senator)\b/g;

/** Two houses at least that ask voters, and words of what they ask: a report of polls without a word of an election. */
function isPollReport(words: string): boolean {
  if (!/\b(?:polls?|surveys?)\b/.test(words) || new Set(words.match(OF_VOTERS) ?? []).size < 3) return false;
  const names = new Set(words.match(/[\p{L}\p{N}&.'-]+/gu) ?? []);
  const houses = [...names].filter((name) => POLLSTER_NAMES.has(name.replace(/'s$/, '')));
  return houses.length >= 2;
}

/** Words of a count: an article without any, that speaks of polls, has no figures but the polls'. */
const COUNT_WORDS =
  /\b(?:(?:votes?|ballots?|precincts|stations|districts|divisions|returns) (?:\w+ )?(?:counted|processed|reporting|tallied)|(?:official|preliminary|final|partial|provisional|early|full) (?:\w+ )?(?:results?|returns|count|figures|tally)|results? (?:show|showed)|(?:of (?:the )?(?:\d+ )?)?(?:constituencies|seats|districts|wards) (?:are |were |have been )?(?:declared|in:)|of the votes? (?:cast|counted))\b/i;
/** Words that tell of a count as of an exit poll's winner. */
const WINNING_WORDS =
  /\b(?:declared (?:the )?winner|won (?:the|sunday's|a) (?:\w+ ){0,3}(?:election|race|runoff|presidency|primary)|(?:received|polled|took|won|got|gets|wins) (?:[\d,]{4,} votes|[\d.]+ ?(?:%|percent|per cent|pct) of (?:the )?(?:valid )?(?:votes?|ballots)))\b/i;

/** A count that is still to come, and one of another election. */
const NOT_YET =
  /\b(?:will|would|due|expected|awaited|to be (?:released|published|announced)|until|have yet|not yet|no official|none of)\b/i;
const LONG_AGO =
  /\b(?:(?:years?|months) ago|(?:at|in) (?:the )?(?:last|previous) (?:\w+ )?(?:election|vote|one)|(?:in|the) (?:19|20)\d\d|(?:january|march|april|june|july|august|september|october|november|december) (?:19|20)\d\d)\b/i;

/** An article that opens with a poll and speaks of no count: all its figures are polls'. */
export function isAboutPolls({ readings }: ReadText, { title }: ArticleSource): boolean {
  const [first = '', second = ''] = readings.map(({ sentence }) => sentence.text);
  const isOnExitPolls = /\bexit polls?\b/i.test(`${title ?? ''} ${first} ${second}`);
  const hasCount = readings.some(({ sentence: { text }, roles }) => {
    // "On these preliminary figures": of the exit poll just told.
    const isOfThese =
      isOnExitPolls && /\bthese (?:preliminary|early|first|partial) (?:figures|results|data)\b/i.test(text);
    const tellsOfCount =
      (COUNT_WORDS.test(text) && !isOfThese) || (!isOnExitPolls && WINNING_WORDS.test(text));
    return roles.includes('progress') || (tellsOfCount && !NOT_YET.test(text) && !LONG_AGO.test(text));
  });
  if (hasCount) return false;
  if (isOnExitPolls) return true;
  const opening = [title ?? '', ...readings.slice(0, 4).map(({ sentence }) => sentence.text)].join('\n');
  return /\b(?:polls?|surveys?)\b/i.test(
    opening.replace(/\b(?:exit polls?|polls (?:open|close)\w*|to the polls|the polls)\b/gi, ''),
  );
}
