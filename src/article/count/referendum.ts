import type { Entity } from '../names/registry.ts';
import type { Quantity } from '../numbers/quantities.ts';
import type { ReadText } from '../readings.ts';
import type { Token } from '../text/tokens.ts';

/** Of whom a share is: "of the votes", "of Estavians", also behind the bracket that the figure stands in. */
const VOTERS =
  '(?: \\))?(?: of (?:the |all |those )?(?:valid |decided |likely )?(?:those who (?:have |had )?(?:made up their minds|decided|expressed (?:a|an) \\p{L}+|(?:are |were )?(?:certain|sure|likely) to vote)|votes?|voters|ballots|people|electorate|those voting|those asked|those polled|citizens|respondents|\\p{L}{3,}(?= (?:would|will|plan|plan(?:ned)?|intend(?:ed)?|mean|meant|want|wanted|say|said|back|backed)\\b))(?: cast)?)?';
/** What they did or mean to do. */
const WHO_VOTE =
  '(?: (?:people|voters|votes|of them|had|have|were|are|who|that|voting|they|would|will|plan|planned|planning|intend|intended|intending|mean|meant|want|wanted|wanting|like|prefer|preferred|ready|set|inclined|now|currently|to vote|vote|told (?:the )?\\p{L}+|said|say|saying))*(?: voted| answered| cast| opted| backed| chose| supported| approved| rejected)?(?: votes)?';
/** The side of Europe that it was about: "for leaving", "to stay in the EU". */
const STAYING = '(?:remaining|staying|keeping|remain\\b|(?:\\p{L}+ ){0,3}to (?:remain|stay)\\b)';
const YES_BEHIND = new RegExp(
  `^${VOTERS}${WHO_VOTE} (?:["']?yes["']?|to (?:remove|recall|oust)\\b|for (?:removal|removing|recalling|the recall)\\b|(?:him|her|them) (?:gone|out|removed|recalled)\\b|in favou?r(?! of (?:the )?(?:no|remain|keeping|staying)\\b)|(?:for|back(?:ing|ed)?|support(?:ing|ed)?|favou?r(?:ing|ed)?) (?:brexit|independence|leaving)\\b|for(?= (?!(?:the )?(?:first|second|third|last|example|no|remain)\\b)[a-z,.])|to (?:leave|approve|accept|back|repeal|legali[sz]e|change|join)|leave|approv\\w+|for$|(?:backed|supported|favou?red|endorsed|accepted) (?:it|the|them)\\b)`,
  'u',
);
const NO_BEHIND = new RegExp(
  `^${VOTERS}${WHO_VOTE} (?:(?<=vot(?:e|ed|ing) )against|["']?no["']?(?![ -](?:confidence|vote))|(?:for|back(?:ing|ed)?|support(?:ing|ed)?|favou?r(?:ing|ed)?|like|want(?:ed)?) ${STAYING}|against(?= ?(?:it|the (?:proposal|amendment|change|changes|plan|constitution|measure|deal|treaty|reform|law)|,|;|[.]|[)]|$|and|on a|with))|to (?:remain|stay|reject|keep|retain)|remain|reject\\w+|opposed)`,
  'u',
);
const ACCEPTED =
  /\b(?:accept(?:s|ed)?|approve[sd]?|passed|adopted|endorsed|backed|carried|supported|votes? to (?:leave|approve|accept|repeal|adopt|back)|voted to (?:leave|approve|accept|repeal|adopt|back|remove|legali[sz]e)|voted yes|voted in favou?r|said yes|ratified|yes (?:side|camp|campaign|vote)(?: \w+)? (?:won|wins|leads|led|prevailed)|leave (?:won|wins|leads|led))\b[^;.]{0,70}$/;
/** "Support for the constitution was 92.4%". */
const SUPPORT_FOR =
  /\bsupport for (?!no\b|remain\b)[^;.]{0,60}\b(?:was|is|stood at|stands at|reached|at|came to) (?:about |around |over |more than |nearly )*$/;
const REJECTED =
  /\b(?:reject(?:s|ed)?|defeated|turned down|failed|thrown out|refused|lost|voted (?:no|against)|said no|votes? to (?:remain|reject|stay|keep)|votes? (?:no|against)|voted to (?:remain|reject|stay|keep)|no (?:side|camp|campaign|vote)(?: \w+)? (?:won|wins|leads|led|prevailed)|(?:no|remain) (?:won|wins|leads|led))\b[^;.]{0,70}$/;

/** So many words behind a figure may tell its answer: "51% of those who have made up their minds mean to vote yes". */
const FARTHEST = 16;

/**
 * Which answer a referendum's figure is for: "66.4 % voted yes", "184,206 votes against", "rejected by 67.7 %
 * to 32.3 %", where the second of a pair is the other answer. Null where the words do not say.
 */
export function answerOf(
  quantity: Quantity,
  index: number,
  quantities: readonly Quantity[],
  tokens: readonly Token[],
  isPairSecond: boolean,
  isWhole: boolean,
): 'yes' | 'no' | null {
  const next = quantities[index + 1];
  // "52.9 percent of the votes against 47.1": a number behind is no end.
  const isCut = next !== undefined && next.first <= quantity.last + FARTHEST;
  const behind = ` ${words(tokens, quantity.last + 1, isCut ? next.first : quantity.last + FARTHEST)}${isCut ? ' #' : ''}`;
  if (NO_BEHIND.test(behind)) return 'no';
  if (YES_BEHIND.test(behind)) return 'yes';
  if (!isWhole) return null;
  const previous = quantities[index - 1];
  const before = words(
    tokens,
    Math.max(0, quantity.first - 30, previous === undefined ? 0 : previous.last + 1),
    quantity.first,
  );
  const tail = isPairSecond
    ? words(tokens, Math.max(0, quantity.first - 40), (previous ?? quantity).first)
    : before;
  if (SUPPORT_FOR.test(`${before} `)) return 'yes';
  const verdict = REJECTED.test(tail) ? 'no' : ACCEPTED.test(tail) ? 'yes' : null;
  if (verdict === null) return null;
  return isPairSecond ? (verdict === 'yes' ? 'no' : 'yes') : verdict;
}

function words(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token) => token.lower)
    .join(' ');
}

/** Whether an article speaks of referendums more than once: one mention is of some other day's. */
export function speaksOfReferendums({ readings }: ReadText): boolean {
  const words = /\b(?:referendums?|plebiscite|ballot measure|constitutional amendment|Measure \d+)\b/g;
  let count = 0;
  for (const { sentence } of readings) count += sentence.text.match(words)?.length ?? 0;
  return count >= 2;
}

/** Whether an article tells of a recall, which is voted on by yes and no beside those who would follow. */
export function speaksOfRecall({ readings }: ReadText): boolean {
  const words =
    /\b(?:recall(?!(?:ed|s|ing)?\b (?:that|how|when|of))|removed from office|should (?:he|she) be (?:removed|recalled))\b/g;
  let count = 0;
  for (const { sentence } of readings) count += sentence.text.match(words)?.length ?? 0;
  return count >= 2 && readings.some(({ sentence }) => RECALLED.test(sentence.text));
}

const RECALLED =
  /\brecall (?:election|vote|ballot|effort|campaign|question|petition|drive|attempt|by\b)|\b(?:survive[sd]?|throw(?:s|n)? out|threw out|beat|beats|defeat(?:s|ed)?) (?:a |the )?recall\b/i;

/** "Brexit" is the name of an answer where "Remain" is the other one: that of "Leave", if the article has it too. */
export function nameAnswers({ registry, readings }: ReadText): void {
  const find = (words: RegExp): Entity | undefined => registry.entities.find(({ name }) => words.test(name));
  const [brexit, leave, remain] = [find(/^brexit$/i), find(/^leave$/i), find(/^remain$/i)];
  if (brexit === undefined || remain?.kind !== 'option') return;
  brexit.kind = 'option';
  if (leave?.kind !== 'option') return;
  for (const { mentions } of readings)
    for (const mention of mentions) if (mention.name === brexit.name) mention.entity = leave;
}

/** The answers as the article writes them: Leave and Remain where it does, else Yes and No. */
export function referendumAnswers({ registry }: ReadText): { yes: Entity; no: Entity } {
  const find = (words: RegExp): Entity | undefined =>
    registry.entities.find(({ kind, name }) => kind === 'option' && words.test(name));
  const plain = (name: string): Entity => ({
    name,
    kind: 'option',
    titles: [],
    mentionCount: 0,
    firstAt: 0,
    isDoubtful: false,
  });
  const remain = find(/^remain$/i);
  const leave = find(/^leave$/i) ?? find(/^brexit$/i);
  return leave === undefined && remain === undefined
    ? { yes: find(/^yes$/i) ?? plain('Yes'), no: find(/^no$/i) ?? plain('No') }
    : { yes: leave ?? plain('Leave'), no: remain ?? plain('Remain') };
}
