import { MONTHS } from '../cues/number-units.ts';
import { POLLSTER_NAMES } from '../cues/pollsters.ts';
import type { Mention } from '../names/names.ts';
import { lowerWords } from '../owners/grammar.ts';
import type { Token } from '../text/tokens.ts';

/** "A, B and C". */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** Names joined by commas and "and" from a token on: `end` is the token behind them. */
export function organisationList(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  from: number,
  text: string,
  base: number,
): { names: string[]; end: number } {
  const names: string[] = [];
  let at = from;
  let end = from;
  for (let turn = 0; turn < 6; turn++) {
    const found = organisationAt(tokens, mentions, at, text, base);
    if (found === null) break;
    // "In the poll of Corvo, Solano has 49": behind the comma the sentence begins.
    if (turn > 0 && tokens[at - 1]?.text === ',' && !isListed(tokens, found.end)) break;
    const number = names.at(-1);
    // "the television channels 112 and NewsOne": channels go by numbers, and they made one poll together.
    if (number !== undefined && /^\d+$/.test(number)) names[names.length - 1] = `${number} and ${found.name}`;
    else names.push(found.name);
    end = found.end;
    at = found.end;
    let joint = false;
    while (/^(?:,|and|&)$/.test(tokens[at]?.lower ?? '')) {
      joint = true;
      at++;
    }
    if (!joint) break;
  }
  return { names, end };
}

/** Whether a name that a comma joins is one of a list: "A, B and C", not "by A, Solano has 49". */
function isListed(tokens: readonly Token[], end: number): boolean {
  const [sign, next] = [tokens[end], tokens[end + 1]];
  if (/^(?:and|&|\))$/.test(sign?.lower ?? '')) return !areLevel(tokens, end);
  return sign?.text === ',' && !/^(?:who|which|whose|the|an?)$/.test(next?.lower ?? '');
}

/** "by Corvo, Solano and Brandt are level": those behind the comma have the figures. */
function areLevel(tokens: readonly Token[], at: number): boolean {
  const words = lowerWords(tokens, at, at + 8);
  return /^and (?:[\p{L}'-]+ ){1,4}?(?:are|were|tie|stand|sit|share) (?:level|tied|even|equal|neck|on|at|in|deadlocked|both)\b/u.test(
    words,
  );
}

/** One organisation at a token, past articles and small descriptions ("the American organization …"), quotes included. */
export function organisationAt(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  from: number,
  text: string,
  base: number,
): { name: string; end: number } | null {
  let at = from;
  for (let skipped = 0; skipped < 7; skipped++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'number') break;
    if (token.text === '"') return quotedOrganisation(tokens, at, text, base);
    const mention = mentions.find(({ lead, first }) => lead === at || first === at);
    const isPlaceOf =
      mention?.kind === 'place' &&
      /^(?:firm|company|institute|pollster|university|based|daily|newspaper|broadcaster|channel)$/.test(
        tokens[mention.last + 1]?.lower ?? '',
      );
    if (mention !== undefined && isPlaceOf) {
      at = mention.last + 1;
      continue;
    }
    // "a poll of Iowa voters"
    if (mention?.kind === 'place' && !POLLSTER_NAMES.has(mention.name.toLowerCase())) return null;
    if (mention !== undefined) {
      // "the Rustavi 2 channel": a channel's number is part of its name.
      const [number, noun] = [tokens[mention.last + 1], tokens[mention.last + 2]];
      const isNumbered =
        number !== undefined &&
        /^\d{1,2}$/.test(number.text) &&
        /^(?:tv|channel|television|station|news)$/.test(noun?.lower ?? '');
      return isNumbered
        ? { name: `${mention.name} ${number.text}`, end: mention.last + 2 }
        : (beforeClient(tokens, mention, text, base) ?? {
            name: withoutMonth(mention.name),
            end: mention.last + 1,
          });
    }
    const dotted = dottedName(tokens, at, text, base);
    if (dotted !== null) return dotted;
    if (/^\p{Ll}{1,2}\p{Lu}/u.test(token.text)) return { name: token.text, end: at + 1 };
    if (
      token.kind === 'sign' ||
      /^(?:and|which|that|who|in|on|at|for|with|to|by|presented|aired|broadcast|shown|conducted|gave|gives|shows?|showed|had|has|puts?|found|released|published|voters|electors|likely|registered)$/.test(
        token.lower,
      )
    )
      return null;
    if (/^(?:channels?|stations?|broadcasters?)$/.test(token.lower) && tokens[at + 1]?.kind === 'number') {
      const number = tokens[at + 1];
      return number === undefined ? null : { name: number.text, end: at + 2 };
    }
    at++;
  }
  return null;
}

/** "corvo.lab": a house that goes by its address. */
function dottedName(
  tokens: readonly Token[],
  at: number,
  text: string,
  base: number,
): { name: string; end: number } | null {
  const [head, dot, tail] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (head === undefined || dot?.text !== '.' || tail?.kind !== 'word' || tail.isCapital) return null;
  if (head.end !== dot.start || dot.end !== tail.start) return null;
  return { name: text.slice(head.start - base, tail.end - base), end: at + 3 };
}

/** "the Tele 2-commissioned exit poll", "a Harbour Party-sponsored poll": who had the poll at a token made; null for nobody. */
export function commissionerBefore(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  first: number,
  text: string,
  base: number,
): string | null {
  const at = first - 1;
  const word = /(?:^|-)(?:commissioned|sponsored|ordered|funded)$/;
  if (!word.test(tokens[at]?.lower ?? '')) return null;
  const isApart = tokens[at - 1]?.text === '-';
  const last = isApart ? at - 2 : at;
  const isNumbered = isApart && tokens[last]?.kind === 'number';
  const mention = mentions.find((each) => each.last === (isNumbered ? last - 1 : last));
  const [head, tail] = [tokens[mention?.lead ?? -1], tokens[isNumbered ? last : (mention?.last ?? -1)]];
  if (mention === undefined || head === undefined || tail === undefined) return null;
  return text.slice(head.start - base, (isNumbered ? tail.end : mention.end) - base);
}

/** "Corvo College for Posta": a house that is in the list works for whoever is named behind "for". */
function beforeClient(
  tokens: readonly Token[],
  { first, last }: Mention,
  text: string,
  base: number,
): { name: string; end: number } | null {
  const at = tokens.findIndex(({ lower }, index) => index > first && index < last && lower === 'for');
  const [head, tail] = [tokens[first], tokens[at - 1]];
  if (at === -1 || head === undefined || tail === undefined) return null;
  const name = text.slice(head.start - base, tail.end - base);
  return POLLSTER_NAMES.has(name.toLowerCase()) ? { name, end: at } : null;
}

/** "taken for WKYC Feb. 24-26": the day is no part of the name. */
function withoutMonth(name: string): string {
  return name.replace(/ (?:Jan|Feb|March|April|Aug|Sept?|Oct|Nov|Dec)$/, '');
}

export function quotedOrganisation(
  tokens: readonly Token[],
  open: number,
  text: string,
  base: number,
): { name: string; end: number } | null {
  const close = tokens.findIndex((token, at) => at > open + 1 && at <= open + 14 && token.text === '"');
  const [quote, inner, lastInner] = [tokens[open], tokens[open + 1], tokens[close - 1]];
  if (close === -1 || quote === undefined || inner === undefined || lastInner === undefined) return null;
  if ((!inner.isCapital && inner.kind !== 'number') || isSpeechEnd(lastInner)) return null;
  let last = close;
  while (tokens[last + 1]?.isCapital === true && !/^(?:LLC|Ltd|Inc|GmbH)$/.test(tokens[last + 1]?.text ?? ''))
    last++;
  if (last > close)
    return { name: text.slice(quote.start - base, (tokens[last]?.end ?? 0) - base), end: last + 1 };
  const legal = /^(?:LLC|Ltd|Inc|GmbH)$/.test(tokens[close + 1]?.text ?? '') ? 1 : 0;
  return { name: text.slice(inner.start - base, lastInner.end - base), end: close + 1 + legal };
}

/** '"Solano has momentum," pollster Lena Okoro said': what ends on a comma or a stop was said and is no name. */
function isSpeechEnd({ text }: Token): boolean {
  return /^[,.!?;…]$/.test(text);
}

/** "a Quinnipiac University/CBS News poll", "Ipsos's exit poll", "the National exit poll". */
export function organisationBefore(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  first: number,
  text: string,
  base: number,
): string | null {
  let at = first - 1;
  while (
    at >= 0 &&
    /^(?:own|latest|new|national|nationwide|telephone|tracking|daily|weekly|final|recent|online|joint|pre-election|separate|own,|public|opinion|exit|statewide|state|first|second|last|monthly|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
      tokens[at]?.lower ?? '',
    ) &&
    (!(tokens[at]?.isCapital ?? false) || MONTHS.includes(tokens[at]?.lower ?? ''))
  )
    at--;
  if (tokens[at]?.text === '"') {
    const open = tokens.findLastIndex((token, index) => index < at && index >= at - 10 && token.text === '"');
    const [inner, lastInner] = [tokens[open + 1], tokens[at - 1]];
    if (open !== -1 && inner?.isCapital === true && lastInner !== undefined && !isSpeechEnd(lastInner))
      return text.slice(inner.start - base, lastInner.end - base);
  }
  // "the CNN/ORC Poll": the word is part of the name.
  const whole = mentions.find((each) => each.first < first && each.last === first);
  const lastOfName = tokens[first - 1];
  if (whole !== undefined && lastOfName !== undefined)
    return text.slice(whole.start - base, lastOfName.end - base);
  // "the channel JTBC, with an exit poll of its own"
  const own = /^, with an?$/.test(
    tokens
      .slice(Math.max(0, at - 2), at + 1)
      .map(({ lower }) => lower)
      .join(' '),
  )
    ? mentions.find(({ last }) => last === at - 3)
    : undefined;
  if (
    own !== undefined &&
    own.kind !== 'person' &&
    tokens[first + 1]?.lower === 'of' &&
    /^(?:own|its)$/.test(tokens[first + 2]?.lower ?? '')
  )
    return own.name;
  // "Nanos Research, whose final tracking poll"
  const isWhose = tokens[at]?.lower === 'whose' && tokens[at - 1]?.text === ',';
  const mention = mentions.find(({ last }) => last === (isWhose ? at - 2 : at));
  if (mention !== undefined && mention.kind !== 'place' && mention.kind !== 'option') return mention.name;
  const token = tokens[at];
  if (token?.lower === 'national' && token.isCapital)
    return `${token.text} ${
      text
        .slice((tokens[first]?.start ?? 0) - base)
        .split(/[^\p{L} -]/u)[0]
        ?.split(' ')
        .slice(0, 2)
        .join(' ') ?? ''
    }`.trim();
  return null;
}
