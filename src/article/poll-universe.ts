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
