import { ROLE_NOUNS } from '../cues/speech.ts';
import type { Mention } from '../names/names.ts';
import { lowerWords } from '../owners/grammar.ts';
import type { Token } from '../text/tokens.ts';

/** "said Sá Nogueira's deputy, Clara van Zeller": the person behind the role of someone else's. */
export function deputyBehind(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  verbAt: number,
): Mention | null {
  const behind = mentions.find(
    ({ first }) => first > verbAt + 1 && first <= verbAt + 12 && tokens[first - 1]?.text !== "'",
  );
  if (behind === undefined) return null;
  const between = tokens.slice(verbAt + 1, behind.lead);
  const role = between.map((token) => token.lower).join(' ');
  const isRole =
    between.length > 0 && !between.some((token) => /^[.;:"]$/.test(token.text)) && ROLE_NOUNS.test(role);
  return isRole && !/\b(?:that|he|she|they|it|was|is|had|would)\b/.test(role) ? behind : null;
}

/**
 * Who is quoted without a verb of saying: "Ms Solano was more sober: \"Humility …\"", "welcomed by Ivo Brandt as
 * \"a step forward\"".
 */
export function quotedSpeaker(
  tokens: readonly Token[],
  mentions: readonly Mention[],
): { mention: Mention; verbAt: number } | null {
  const given = mentions.find(({ lead }) => GIVEN_BY.test(lowerWords(tokens, lead - 9, lead)));
  if (given !== undefined) return { mention: given, verbAt: given.lead };
  const quote = tokens.findIndex(({ text }) => text === '"');
  if (quote === -1) return null;
  const closing = tokens.findIndex(({ text }, at) => at > quote && text === '"');
  const passive = mentions.find(({ lead, last }) =>
    last < quote
      ? PASSIVE_SPEECH.test(lowerWords(tokens, lead - 3, lead))
      : lead > closing &&
        lead <= closing + 5 &&
        /^by(?: the)?$/.test(lowerWords(tokens, closing + 1, lead)) &&
        /\b(?:described|dismissed|hailed|condemned|denounced|branded|called)\b/.test(
          lowerWords(tokens, quote - 8, quote),
        ),
  );
  if (passive !== undefined) return { mention: passive, verbAt: passive.lead };
  const [first] = mentions;
  const isIntroduced = tokens[quote - 1]?.text === ':' && first !== undefined && first.lead <= 1;
  if (isIntroduced && first.last < quote) return { mention: first, verbAt: quote };
  // "For Ms Solano it had been \"a hard road\"."
  const isFelt =
    first !== undefined &&
    first.last < quote &&
    /^for(?: the)?$/.test(lowerWords(tokens, 0, first.lead)) &&
    /^,? ?(?:it|this|that) (?:was|is|had been|has been)\b/.test(lowerWords(tokens, first.last + 1, quote));
  return isFelt ? { mention: first, verbAt: quote } : null;
}

/** "Ivo Brandt, the minister, was less polite, calling it \"a joke\"": what the head of a sentence does beside. */
export function headCalling(
  tokens: readonly Token[],
  mentions: readonly Mention[],
): { mention: Mention; verbAt: number } | null {
  const [first] = mentions;
  if (first === undefined || first.lead > 1) return null;
  const quote = tokens.findIndex(({ text }) => text === '"');
  const verbAt = tokens.findIndex(
    ({ lower }, at) =>
      /^(?:calling|describing|branding|dismissing|hailing|denouncing)$/.test(lower) &&
      tokens[at - 1]?.text === ',' &&
      at > first.last,
  );
  if (verbAt === -1 || quote < verbAt || mentions.some(({ lead }) => lead > first.last && lead < verbAt))
    return null;
  return { mention: first, verbAt };
}

/** "said through its spokesman Ivo Brandt", "figures read out by the board's chairman, Ivo Brandt" */
const GIVEN_BY =
  /\bsaid through (?:its|his|her|their|a|the)(?: [\p{L}-]+){0,3}$|\b(?:figures|results?|totals?|tally|numbers|statement|text|letter)(?: [\p{L}'-]+){0,3} (?:read out|signed) by(?: (?!that\b|who\b)[\p{L}'-]+){0,5}(?: ,)?$/u;

const PASSIVE_SPEECH =
  /\b(?:welcomed|hailed|described|criticised|criticized|condemned|dismissed|praised|denounced|called) (?:\w+ )?by(?: the)?$/;

/** Who has the sentence's end: "…," the aide Lena Okoro said. */
export function closingSpeaker(tokens: readonly Token[], mentions: readonly Mention[]): Mention | null {
  const verbAt = tokens.findLastIndex(({ kind }) => kind === 'word');
  const mention = mentions.findLast(({ last }) => last === verbAt - 1);
  if (mention === undefined || !/^(?:said|says|added)$/.test(tokens[verbAt]?.lower ?? '')) return null;
  const quote = tokens.findLastIndex(({ text }, at) => text === '"' && at < mention.lead);
  const comma = tokens.findLastIndex(({ text }, at) => text === ',' && at < mention.lead);
  // "Solano rang her rival at ten, his spokeswoman Lena Okoro said."
  const isAide =
    quote === -1 && comma > 4 && /^(?:his|her|its|their)\b/.test(lowerWords(tokens, comma + 1, mention.lead));
  const between = tokens.slice((isAide ? comma : quote) + 1, mention.lead);
  return (quote !== -1 || isAide) && between.length <= 8 && between.every(({ kind }) => kind === 'word')
    ? mention
    : null;
}

/** "Brandt resigned at dawn, writing that \"somebody must answer for it\"": the sentence's subject goes on to say it. */
export function participleAt(
  tokens: readonly Token[],
  mentions: readonly Mention[],
): { mention: Mention; verbAt: number } | null {
  const verbAt = tokens.findIndex(
    (_, at) => tokens[at - 1]?.text === ',' && PARTICIPLE.test(`${lowerWords(tokens, at, at + 3)} `),
  );
  const [first] = mentions;
  if (first === undefined || verbAt === -1 || first.last >= verbAt) return null;
  const opening = tokens.slice(0, first.lead);
  const isSubject =
    !first.isPossessive &&
    !/^(?:camp|campaign|team|supporters|voters|administration|government|side|ticket)$/.test(
      tokens[first.last + 1]?.lower ?? '',
    ) &&
    (opening.length <= 1 || ROLE_NOUNS.test(opening.at(-1)?.lower ?? '')) &&
    opening.length <= 5 &&
    !opening.some(({ text, lower }) => /^[,;:"]$/.test(text) || INSIDE.test(lower));
  const clause = lowerWords(tokens, first.last + 1, verbAt);
  return isSubject && !/[;"]| (?:and|but|while|as|when) /.test(` ${clause} `)
    ? { mention: first, verbAt }
    : null;
}

const PARTICIPLE =
  /^(?:writing|saying|predicting|adding|insisting|warning|declaring|claiming|arguing|stressing|noting|tweeting|posting|telling (?:reporters|supporters|voters|the|a)) (?:in |on )?(?:that|"|:|victory|defeat|reporters|supporters|the|a|he|she|it|they) /;
const INSIDE = /^(?:of|from|by|against|over|with|in|at|near|than|after|before|like|to|for|as|when)$/;
