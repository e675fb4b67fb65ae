import type { Sentence } from '../text/sentences.ts';
import { hasSubgroup } from './poll-scope.ts';

/** What polls ask besides whom people would vote for. */
const OTHER_QUESTION =
  /\b(?:(?:make|makes|be|as) (?:the |an? )?(?:better|best|good|excellent|bad|poor|capable) (?:prime minister|first minister|taoiseach|president|chancellor|premier|leader|mayor|governor)|favou?rabl[ey]|unfavou?rabl[ey]|approv(?:es?|ed|al)|disapprov\w+|trust(?:s|ed)?|job (?:performance|rating)|handling (?:of|the)|(?:good|better|bad|excellent|poor) job|chances? (?:of|to)|odds|probability|bookmakers?|betting|think(?:s)? (?:that )?[\p{L}' ]{2,40} will (?:win|be)|expect(?:s|ed)? [\p{L}' ]{2,40} (?:to (?:win|be)|would|will)|certain to vote|sure to vote|on (?:the economy|immigration|health ?care|foreign policy|terrorism|crime|taxes|trade)\b|better (?:able|equipped|suited|placed)|stronger leader|honest|trustworthy|understands?\b|(?:dis)?satisf(?:ied|action)|rejection rate|would never vote|(?:would|could|might) consider (?:voting|supporting|backing)|second choice|negatives|name recognition|enthusias\w+|pessimistic|optimistic|popularity|job approval|ratings?\b|vote directly|directly elect\w*|elect (?:the|a|their) [\p{L}' ]{3,30} directly|rather see as|qualified to be|preferred (?:prime minister|president|chancellor|premier)|dislik\w+|want(?:s|ed)? [\p{L}' -]{2,30} (?:as|for) (?:the |their )?(?:next )?(?:prime minister|first minister|chief minister|taoiseach|chancellor|premier)|(?:that|which) (?:the (?:firm|pollster|house|institute|company|poll|survey)|it|they) also (?:tested|asked about|tried)|want(?:s|ed)? (?:no|any) [a-z]{3,}|(?:idea|plan|proposal|policy|measure|promise|pledge|cuts?)\b[^.;]{0,60}\b(?:liked|backed|opposed|supported|favou?red|welcomed|rejected) by)/iu;

/** Asked of people and not of parties' lists, or of whom one would take next: whatever else speaks for it, no voting intention. */
const SURELY_ANOTHER =
  /\bpreferred (?:prime minister|premier|chancellor|taoiseach)\b|\b(?:elect|choose|pick|(?:vote|voting) for) (?:the|a|their|its) (?:new |next |own )?(?:chancellor|prime minister|premier|president of the government) (?:directly|themselves)\b|\b(?:directly (?:elect\w*|choose|pick|chosen)|(?:vote|voting) directly for) (?:the|a|their) (?:new |next )?(?:chancellor|prime minister|premier)\b|\b(?:chancellor|prime minister|premier) (?:was|were|is|could be) (?:elected directly|directly elected|chosen directly)\b|\bof (?:the |all |their )?second[- ]preferences?\b|\btwo-party (?:estimates?|count|terms)\b/i;

/** Whether a sentence is surely about another question than whom people would vote for. */
export function isSurelyOfAnother({ text }: Pick<Sentence, 'text'>): boolean {
  return SURELY_ANOTHER.test(text);
}

/** A part of those who would vote for somebody: "58 percent of Solano supporters". */
const OWN_SUPPORTERS =
  /(?:%|percent|per cent|cent) of (?:(?:the|all|his|her|their|those) )?(?:[\p{L}'-]+ ){0,3}?(?:supporters|backers|members|delegates|who (?:back|support|voted))\b|(?:%|percent|per cent) of (?:\p{Lu}[\p{L}'-]+ ){1,3}voters\b/u;

/** "72 percent of those 65 and older" */
const PART_OF_THOSE_ASKED =
  /(?:%|percent|cent) of (?:(?:those|these) voters|(?:those|people|voters|adults|women|men|respondents) (?:who(?! (?:have |had )?(?:made up their minds?|decided|expressed (?:a|an) (?:preference|opinion|view)|(?:are |were )?(?:certain|sure|likely|intending) to vote|(?:intend|plan)(?:ed|ned)? to vote|have chosen))|aged|under|over|with|without|from|living|younger|older|between|\d+))\b/;

/** "Black voters made up 56 percent of the electorate": the sentence is about who they were. */
const MADE_UP =
  /\b(?:made up|make up|makes up|making up|accounted for|comprised?)\b[^;]{0,60}\b(?:electorate|voters|turnout|those who voted|sample)\b|\bof them (?:went|voted|backed|chose)\b/;

/** "They favour Ortega 50-38": people of whom the sentence before told. */
const OF_A_GROUP =
  /^(?:they|these voters|those voters|such voters) (?:favou?r|back|prefer|split|break|lean|support|choose|chose|favou?red|backed|preferred|broke|leaned|supported)\b/i;

const CLAUSE_END = /;|, (?:and|but|while|whereas|although|though)\b|\b(?:while|whereas|but)\b/g;
/** "Among women, …": holds on until the sentence turns. */
const OPENING_GROUP = /^(?:but |and )?(?:among|on|asked)\b[^,]*,/i;

/** ", and 22% Mr Brandt" */
const GOING_ON =
  /^, (?:and|while|but) (?:only |just )?\d[\d.]*(?:%| per ?cent)? (?:(?:for|said|named|chose) )?(?:Mr|Mrs|Ms|Dr)?\.? ?\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]+){0,2}[.;]?$/u;

/** Several polls put together are none of their own. */
const OF_MANY =
  /\b(?:averag(?:e[ds]?|ing) (?:it|them|of|all)|(?:the|an|its|their) averages?\b|mean of|poll of polls|aggregat\w+|taken together|RealClear(?:Politics|Polling)|FiveThirtyEight|model (?:saw|has|gives?|puts?|projects?|of)|(?:Nate Silver|model)'s)\b/i;

/** The stretch of a sentence between semicolons or colons, or its ends, around an offset. */
function between(text: string, at: number): string {
  const end = text.slice(at).search(/[;:]/);
  const from = Math.max(text.lastIndexOf(';', at), text.lastIndexOf(':', at));
  return text.slice(from + 1, end === -1 ? text.length : at + end);
}

/** Whether a share at an offset of a sentence is of a part of those asked, or answers another question than the vote. */
export function isOfAnotherMatter({ text }: Pick<Sentence, 'text'>, at: number, isParty: boolean): boolean {
  if (MADE_UP.test(text) || OF_A_GROUP.test(text)) return true;
  if (OF_MANY.test(between(text, at))) return true;
  let from = 0;
  let to = text.length;
  let isTurned = false;
  for (const match of text.matchAll(CLAUSE_END)) {
    if (match.index >= at) {
      to = match.index;
      break;
    }
    from = match.index;
    isTurned ||= /;|but|while|whereas/.test(match[0]);
  }
  const clause = text.slice(from, to);
  // "27% think that Solano would make a good leader, and 22% Brandt": the question is not asked again.
  const asked = GOING_ON.test(clause) ? text.slice(text.lastIndexOf(',', from - 1) + 1, from) : null;
  const opening = isTurned ? null : (OPENING_GROUP.exec(text)?.[0] ?? null);
  return [clause, asked, opening].some(
    (words) =>
      words !== null &&
      (hasSubgroup(words) ||
        PART_OF_THOSE_ASKED.test(words) ||
        OTHER_QUESTION.test(words) ||
        (!isParty && OWN_SUPPORTERS.test(words))),
  );
}
