import { ROLE_NOUNS } from '../cues/speech.ts';
import type { Mention } from '../names/names.ts';
import { lowerWords } from '../owners/grammar.ts';
import type { Token } from '../text/tokens.ts';

/** The person whose verb it is: right before it, with an aside between commas or a few adverbs at most. */
export function subjectBefore(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  verbAt: number,
): Mention | null {
  for (const mention of mentions.toReversed()) {
    if (mention.last >= verbAt) continue;
    const between = tokens.slice(endOfName(tokens, mention) + 1, verbAt);
    const words = between.map((token) => token.lower).join(' ');
    const lead = headBefore(tokens, mention.lead);
    const isInside = INSIDE.test(lead) && !isTitled(tokens, mention, lead);
    // "a speech by President Haas, who said …"
    if (/^,? ?who(?: (?:has|had|later|also|then))?$/.test(words)) return mention;
    if (
      /^(?:(?:has|had|have|would|later|also|then|again|earlier|himself|herself|publicly|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|who|and|repeatedly|subsequently|immediately|once|"|who|even|simply|now|reportedly|just|only|,|who later) ?)*$/.test(
        words,
      )
    ) {
      if (
        /^(?:of|from|by|against|over|behind|with|for|than|to|that)$/.test(lead) &&
        words !== '' &&
        !/^,? ?who/.test(words)
      )
        continue;
      if (isInside || (words === ',' && isOfSomeRole(tokens, mention))) continue;
      return words.startsWith(',') ? (headOfAside(tokens, mentions, mention) ?? mention) : mention;
    }
    // "…, Prof Lena Okoro of Corvo University said": where she is from stands between.
    if (
      isHomeAlone(between) &&
      (/^(?:,|"|-|–|—|;)?$/.test(lead) || ROLE_NOUNS.test(lead)) &&
      !/^(?:of|by|with|for)$/.test(tokens[mention.lead - 3]?.lower ?? '')
    )
      return mention;
    // "Name, director of the institute, said", "Name (Greens) said", "Name - a former leader - said".
    const open = between[homeLength(between)]?.text ?? '';
    const close = between.at(-1)?.text ?? '';
    const hasAside =
      (open === ',' &&
        (close === ',' ||
          between.some(
            (token, at) =>
              at > 1 &&
              token.text === ',' &&
              between.length - at <= 4 &&
              !between.slice(at + 1).some(isOfOther),
          ))) ||
      (open === '(' && between.findLastIndex((token) => token.text === ')') >= between.length - 4) ||
      (/^[-–—]$/.test(open) && (/^[-–—]$/.test(close) || ROLE_NOUNS.test(between[1]?.lower ?? '')));
    if (
      hasAside &&
      between.length <= 32 &&
      !between.some((token) => token.text === '"' || token.text === ';')
    ) {
      if (isInside) continue;
      return mention;
    }
    // "Sanders thanked supporters and said …": the same subject goes on.
    if (
      words.length < 160 &&
      /\b(?:and|but|,|in which)(?: (?:also|then|later|afterwards|has|had|he|she))*$/.test(words) &&
      ((mention === mentions[0] && mention.lead <= 3) ||
        // "when Ivo Brandt, an agent of the party, seized a microphone and accused her"
        (/^(?:when|where|while|whereas)$/.test(tokens[mention.lead - 1]?.lower ?? '') &&
          !mentions.some(({ lead }) => lead > mention.last && lead < verbAt))) &&
      !between.some((token) => token.text === ';') &&
      // "\"Haas stole it,\" he declared, and demanded": no subject stands in another one's words.
      between.filter((token) => token.text === '"').length % 2 === 0
    )
      return mention;
  }
  return null;
}

/** "Ms Solano, the daughter of jailed ex-President Ivo Solano, alleged": the aside's name is not the subject. */
function headOfAside(tokens: readonly Token[], mentions: readonly Mention[], inner: Mention): Mention | null {
  const head = mentions.findLast(({ last }) => last < inner.lead);
  if (head === undefined || tokens[head.last + 1]?.text !== ',') return null;
  const aside = lowerWords(tokens, head.last + 2, inner.lead);
  return /^(?:(?:the|a|an) [^,;"]* , )?(?:who|whose)\b[^,;"]*$|^(?:the|a|an|former|his|her)\b[^,;"]*\b(?:of|to|by|for|under|with|against|from|succeeded|replaced|beat|defeated)\b[^,;"]*$/.test(
    aside,
  )
    ? head
    : null;
}

/** "The premier, who has met the party's chairman Ivo Brandt, said": the head has a role and no name. */
function isOfSomeRole(tokens: readonly Token[], { lead }: Mention): boolean {
  const before = lowerWords(tokens, Math.max(0, lead - 32), lead);
  return /^(?:the|his|her|its) (?:[\p{Ll}-]+ ){1,4}, (?:who|whose) [^,;:"]*$/u.test(before) && lead <= 32;
}

/** Whether nothing but "of the University of Texas" stands there. */
function isHomeAlone(between: readonly Token[]): boolean {
  return (
    between.length >= 2 &&
    between.length <= 9 &&
    /^(?:of|from|at)$/.test(between[0]?.lower ?? '') &&
    (between.at(-1)?.isCapital === true ||
      /^(?:union|party|group|institute|university|movement|camp)$/.test(between.at(-1)?.lower ?? '')) &&
    between.slice(1, -1).filter((token) => !isOfHome(token)).length <=
      (between[1]?.lower === 'the' ? 1 : 0) &&
    between.every(({ kind }) => kind === 'word')
  );
}

const isOfHome = ({ kind, isCapital, lower }: Token): boolean =>
  kind === 'word' && (isCapital || /^(?:the|of|and|for|de|in)$/.test(lower));

/** The last token of a name with what belongs to it: "Kirk Jr.", "Solano herself". */
function endOfName(tokens: readonly Token[], { last }: Mention): number {
  const isShort = /^(?:jr|sr)$/.test(tokens[last]?.lower ?? '') && tokens[last + 1]?.text === '.';
  const end = isShort ? last + 1 : last;
  return /^(?:himself|herself)$/.test(tokens[end + 1]?.lower ?? '') ? end + 1 : end;
}

/** Behind the comma of an aside, what begins another clause: "…, an official", "…, while 12 percent". */
const isOfOther = ({ lower, isCapital, kind }: Token): boolean =>
  (isCapital && !/day$/.test(lower)) ||
  kind === 'number' ||
  /^(?:a|an|the|while|whereas|which|it|they|its|their|as|if)$/.test(lower);

/** "Secretary of State John Merrill": the office is the name's own. */
const isTitled = (tokens: readonly Token[], { title, lead }: Mention, before: string): boolean =>
  (title !== null &&
    before === 'of' &&
    /^(?:secretary|minister|head|president|speaker|chief)$/.test(tokens[lead - 2]?.lower ?? '')) ||
  // "Minister for Justice Lena Okoro", "Minister for Work and Pensions Ivo Brandt"
  /\b(?:minister|secretary|spokes(?:man|woman|person)|commissioner) (?:of state )?(?:for|of)(?: (?:the )?\p{L}+(?: and \p{L}+)?)?$/u.test(
    lowerWords(tokens, lead - 7, lead),
  );

/** Prepositions that put a name inside another phrase, so that it is no subject: "visiting a slum in Johar Baru, said". */
const INSIDE =
  /^(?:of|from|by|against|over|with|in|at|near|into|outside|around|behind|than|after|before|like|to|for|alongside|beside|among|between|under|towards?|through|without|via|save|except|bar|barring|besides|including|excluding)$/;

/** The word before a name, past its article: "of the League". */
function headBefore(tokens: readonly Token[], lead: number): string {
  const before = tokens[lead - 1]?.lower ?? '';
  return before === 'the' || before === 'a' ? (tokens[lead - 2]?.lower ?? '') : before;
}

/** How many tokens tell where somebody belongs: "of the University of Texas", before the comma of an aside. */
function homeLength(between: readonly Token[]): number {
  if (!/^(?:of|from|at)$/.test(between[0]?.lower ?? '')) return 0;
  const comma = between.findIndex(({ text }) => text === ',');
  return comma > 0 && comma <= 8 && between.slice(1, comma).every(isOfHome) ? comma : 0;
}
