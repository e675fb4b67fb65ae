const WHO =
  '(?:(?:likely|registered|eligible|decided|potential|probable|adult|party|paid-up|rank-and-file|voting-age|republican|democratic|conservative|labour|liberal|tory) ){0,3}(?:voters|electors|adults|members|party members|caucus-?goers|residents|citizens|supporters)(?: aged [\\w ]{2,20}?(?= (?:in|by|for|were|was|on|from)\\b|[,.;)]|$))?';

/** Behind a number of people asked, or behind "among" in a sentence on how a poll was made. */
const ASKED = [
  new RegExp(`(?<![\\d,.])\\d[\\d,.]* (?:of the )?(${WHO})\\b`, 'iu'),
  new RegExp(
    `\\b(?:among|amongst|of|with|to|surveyed|interviewed|polled|questioned|asked|sample of) (?:all |\\d[\\d,]* )?(${WHO})\\b`,
    'iu',
  ),
];
const MADE =
  /\b(?:poll|survey|sample|conducted|carried out|taken|interview(?:s|ed)?|questioned|polled|surveyed|asked|respondents|spoke)\b/i;

const OF_ALL_ASKED =
  /(?:%|per ?cent) of (?:\p{Lu}[\p{L}.]+ ){0,2}(?:likely|registered|eligible) (?:\p{Lu}[\p{L}.]+ ){0,2}voters\b(?! (?:aged|who|under|over|with|without|between))/u;

/** Whether a share of a sentence is of all who were asked: "54 percent of likely voters in Ohio". */
export function speaksOfAllAsked(text: string): boolean {
  return OF_ALL_ASKED.test(text);
}

/** Who could be asked, in the words of a sentence that tells of a poll's making: "likely voters"; null if it doesn't. */
export function findUniverse(text: string): string | null {
  if (!MADE.test(text)) return null;
  const words = text.replaceAll('\n', ' ');
  for (const pattern of ASKED) {
    const found = pattern.exec(words)?.[1];
    // Plain "voters" says no more than that it was a poll.
    if (found !== undefined && !/^(?:voters|electors|residents|citizens|supporters|members)$/i.test(found))
      return found.toLowerCase();
  }
  return null;
}
