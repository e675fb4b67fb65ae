import type { Quantity } from './quantities.ts';
import type { Token } from './tokens.ts';

/** The two answers of a referendum as the article calls them. */
export interface Answers {
  yes: string;
  no: string;
}

const VOTERS =
  '(?: of (?:the |all |those )?(?:valid )?(?:votes?|voters|ballots|people|electorate|those voting|those asked|those polled|citizens|respondents)(?: cast)?)?';
const YES_BEHIND = new RegExp(
  `^${VOTERS}(?: (?:people|voters|votes|of them|had|have|were|who|voting))*(?: voted| said| saying| cast| opted| backed| chose| supported| approved)?(?: votes)? (?:["']?yes["']?|in favou?r|for(?= (?:the|it|independence|leaving|change|remain|staying|a|and|,|\\.))|to (?:leave|approve|accept|back|repeal|legali[sz]e|change|join)|leave|approv\\w+|for$)`,
);
const NO_BEHIND = new RegExp(
  `^${VOTERS}(?: (?:people|voters|votes|of them|had|have|were|who|voting))*(?: voted| said| saying| cast| opted| chose| rejected)?(?: votes)? (?:["']?no["']?(?![ -](?:confidence|vote))|against|to (?:remain|stay|reject|keep|retain)|remain|reject\\w+|opposed)`,
);
const ACCEPTED =
  /\b(?:accepted|approved|passed|adopted|endorsed|backed|carried|supported|voted to (?:leave|approve|accept|repeal)|voted yes|voted in favou?r|said yes|ratified|yes (?:side|camp|campaign|vote)(?: \w+)? (?:won|wins|leads|led|prevailed))\b[^;.]{0,70}$/;
const REJECTED =
  /\b(?:rejected|defeated|turned down|failed|thrown out|refused|lost|voted (?:no|against)|said no|voted to (?:remain|reject|stay|keep)|no (?:side|camp|campaign|vote)(?: \w+)? (?:won|wins|leads|led|prevailed))\b[^;.]{0,70}$/;

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
  const behind = ` ${words(tokens, quantity.last + 1, Math.min(quantity.last + 12, next?.first ?? tokens.length))}`;
  if (NO_BEHIND.test(behind)) return 'no';
  if (YES_BEHIND.test(behind)) return 'yes';
  if (!isWhole) return null;
  const before = words(tokens, Math.max(0, quantity.first - 30), quantity.first);
  const tail = isPairSecond
    ? words(tokens, Math.max(0, quantity.first - 40), (quantities[index - 1] ?? quantity).first)
    : before;
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
