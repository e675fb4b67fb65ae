import type { Statement } from '../election/report.ts';
import { MEDIUM, ROLE_NOUNS, SPEECH_VERBS, WEAK_SPEECH_VERBS } from './cues/speech.ts';
import { evidenceOf } from './evidence-of.ts';
import type { Mention } from './names.ts';
import type { Entity } from './registry.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';

/** The sentences to find speakers in, with their names. */
export interface StatementInput {
  text: string;
  sentences: readonly Sentence[];
  mentions: ReadonlyMap<Sentence, readonly Mention[]>;
  entityOf: (mention: Mention) => Entity;
}

/** Who said what, in which role and through which medium; only people, and only where a name is the speaker's. */
export function readStatements(input: StatementInput): Statement[] {
  const roles = readRoles(input);
  const statements: Statement[] = [];
  // Whom "he said" means: whoever spoke last, or whom the sentence before is about.
  let last: { entity: Entity; paragraph: number } | null = null;
  let isTopicOnly = false;
  const main = mainPerson(input);
  for (const sentence of input.sentences) {
    // In a paragraph of its own, "he told supporters" means whom the article is about.
    const isFar: boolean =
      isTopicOnly && last !== null && last.paragraph !== sentence.paragraph && main !== null;
    const meant = isFar && main !== null ? { entity: main, paragraph: sentence.paragraph } : last;
    const speaker = speakerOf(sentence, input) ?? pronounSpeaker(sentence, meant);
    if (speaker === null) {
      const about = topicOf(sentence, input);
      if (about !== null) {
        last = { entity: about, paragraph: sentence.paragraph };
        isTopicOnly = true;
      }

      continue;
    }
    last = { entity: speaker.entity, paragraph: sentence.paragraph };
    isTopicOnly = false;
    statements.push({
      speaker: speaker.entity.name,
      role: roles.get(speaker.entity) ?? null,
      medium: mediumOf(sentence),
      quote: quoteOf(sentence),
      evidence: evidenceOf(input.text, sentence),
    });
  }
  return statements;
}

/** The person named most often, three times at least and more often than anybody else. */
function mainPerson({ mentions, entityOf }: StatementInput): Entity | null {
  const people = new Set(
    [...mentions.values()]
      .flat()
      .map(entityOf)
      .filter(({ kind }) => kind === 'person'),
  );
  const [first, second] = [...people].sort((a, b) => b.mentionCount - a.mentionCount);
  if (first === undefined || first.mentionCount < 3) return null;
  return second !== undefined && second.mentionCount === first.mentionCount ? null : first;
}

/** The person a sentence is about: its first name that stands inside no phrase, else its last name. */
function topicOf(sentence: Sentence, input: StatementInput): Entity | null {
  // "He won …, with Ms Roe on 21%": still about the same person.
  if (/^(?:He|She)\b/.test(sentence.text)) return null;
  const people = (input.mentions.get(sentence) ?? []).filter(
    (mention) => input.entityOf(mention).kind === 'person',
  );
  const free = people.filter(
    (mention) =>
      !mention.isPossessive &&
      !/^(?:of|from|against|over|with|to|in|for|than)$/.test(sentence.tokens[mention.lead - 1]?.lower ?? ''),
  );
  const [first] = free;
  const last = people.at(-1);
  if (first !== undefined && (first.lead <= 8 || free.length === 1)) return input.entityOf(first);
  return last === undefined ? null : input.entityOf(last);
}

function speakerOf(sentence: Sentence, input: StatementInput): { entity: Entity; verbAt: number } | null {
  const { tokens } = sentence;
  const mentions = (input.mentions.get(sentence) ?? []).filter(
    (mention) => input.entityOf(mention).kind === 'person' && !mention.isPossessive,
  );
  if (mentions.length === 0) return null;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || !SPEECH_VERBS.has(token.lower) || token.isCapital) continue;
    if (isInQuotes(tokens, at)) continue;
    const behind = tokens[at + 1];
    const inverted = mentions.find(
      ({ lead }) => lead === at + 1 || (lead === at + 2 && /^(?:the|a)$/.test(behind?.lower ?? '')),
    );
    const isAfterQuote = tokens[at - 1]?.text === '"' || tokens[at - 2]?.text === '"';
    const quoteEndsBefore =
      isAfterQuote || (tokens[at - 1]?.text === ',' && subjectBefore(tokens, mentions, at) === null);
    const deputy = isAfterQuote ? deputyBehind(tokens, mentions, at) : null;
    if (deputy !== null) return { entity: input.entityOf(deputy), verbAt: at };
    if (
      inverted !== undefined &&
      quoteEndsBefore &&
      /^(?:said|says|added|wrote|explained|noted|told|tweeted|stressed|warned|argued)$/.test(token.lower)
    )
      return { entity: input.entityOf(inverted), verbAt: at };
    const subject = subjectBefore(tokens, mentions, at);
    if (subject === null) continue;
    if (
      WEAK_SPEECH_VERBS.has(token.lower) &&
      !speaksBehind(tokens, at) &&
      !tokens.slice(0, at).some(({ text }) => text === '"')
    )
      continue;
    if (
      /^(?:be|been|was|were|is|are|being|to|not|of|the|a)$/.test(tokens[at - 1]?.lower ?? '') &&
      !/^(?:has|had)$/.test(tokens[at - 2]?.lower ?? '')
    )
      continue;
    return { entity: input.entityOf(subject), verbAt: at };
  }
  for (const mention of mentions) {
    const [a, b] = [tokens[mention.lead - 2]?.lower, tokens[mention.lead - 1]?.lower];
    if (a === 'according' && b === 'to') return { entity: input.entityOf(mention), verbAt: mention.lead };
  }
  return null;
}

/** "said Sá Nogueira's deputy, Clara van Zeller": the person behind the role of someone else's. */
function deputyBehind(
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

/** The person whose verb it is: right before it, with an aside between commas or a few adverbs at most. */
function subjectBefore(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  verbAt: number,
): Mention | null {
  for (const mention of mentions.toReversed()) {
    if (mention.last >= verbAt) continue;
    const between = tokens.slice(mention.last + 1, verbAt);
    const words = between.map((token) => token.lower).join(' ');
    const lead = tokens[mention.lead - 1]?.lower ?? '';
    if (
      /^(?:(?:has|had|have|later|also|then|again|earlier|himself|herself|publicly|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|who|and|repeatedly|subsequently|immediately|once|"|who|even|simply|now|reportedly|just|only|,|who later) ?)*$/.test(
        words,
      )
    ) {
      if (
        /^(?:of|from|by|against|over|behind|with|for|than|to|that)$/.test(lead) &&
        words !== '' &&
        !/^,? ?who/.test(words)
      )
        continue;
      const isTitled =
        mention.title !== null &&
        lead === 'of' &&
        /^(?:secretary|minister|head|president|speaker|chief)$/.test(tokens[mention.lead - 2]?.lower ?? '');
      if (/^(?:of|from|by|against)$/.test(lead) && !isTitled) continue;
      return mention;
    }
    // "Name, director of the institute, said", "Name (Greens) said", "Name - a former leader - said".
    const open = between[0]?.text ?? '';
    const close = between.at(-1)?.text ?? '';
    const hasAside =
      (open === ',' &&
        (close === ',' ||
          between.some((token, at) => at > 1 && token.text === ',' && between.length - at <= 4))) ||
      (open === '(' && between.some((token) => token.text === ')')) ||
      (/^[-–—]$/.test(open) && /^[-–—]$/.test(close));
    if (
      hasAside &&
      between.length <= 32 &&
      !between.some((token) => token.text === '"' || token.text === ';')
    ) {
      if (/^(?:of|from|by|against|over|with)$/.test(lead)) continue;
      return mention;
    }
    // "Sanders thanked supporters and said …": the same subject goes on.
    if (
      words.length < 160 &&
      /\b(?:and|but|,)(?: (?:also|then|later|has|had|he|she))*$/.test(words) &&
      mention === mentions[0] &&
      mention.lead <= 3 &&
      !between.some((token) => token.text === ';')
    )
      return mention;
  }
  return null;
}

function speaksBehind(tokens: readonly Token[], at: number): boolean {
  const words = tokens
    .slice(at + 1, at + 16)
    .map((token) => token.lower)
    .join(' ');
  return (
    /^(?:that|out that|it\b|they|on (?:his|her|twitter|facebook|social)|in a|to reporters|:|, ?"|the result|the vote as|for (?:calm|unity|an|a|the))/.test(
      words,
    ) ||
    tokens.slice(at + 1).some((token) => token.text === '"') ||
    /^(?:those|thousands|his|her|voters|supporters)\b/.test(words)
  );
}

function isInQuotes(tokens: readonly Token[], at: number): boolean {
  let quotes = 0;
  for (let i = 0; i < at; i++) if (tokens[i]?.text === '"') quotes++;
  return quotes % 2 === 1;
}

/** "he said" carries on for whoever spoke last, in the same paragraph or the next. */
function pronounSpeaker(
  sentence: Sentence,
  last: { entity: Entity; paragraph: number } | null,
): { entity: Entity; verbAt: number } | null {
  if (last === null || sentence.paragraph - last.paragraph > 3) return null;
  const { tokens } = sentence;
  const at = tokens.findIndex(
    (token, index) =>
      /^(?:he|she)$/.test(token.lower) &&
      !isInQuotes(tokens, index) &&
      /^(?:said|says|added|told|wrote|tweeted|insisted|noted|stressed|also|announced|joked|conceded|explained|warned|argued)$/.test(
        tokens[index + 1]?.lower ?? '',
      ),
  );
  const isSpoken =
    sentence.text.includes('"') ||
    /\b(?:told (?:reporters|the|supporters)|said (?:that|he|she|the|it|there))\b/.test(sentence.text);
  return at === -1 || !isSpoken ? null : { entity: last.entity, verbAt: at + 1 };
}

/** What each person is, as first told: a title, the words right before the name, or an aside behind it. */
function readRoles(input: StatementInput): Map<Entity, string> {
  const roles = new Map<Entity, string>();
  for (const sentence of input.sentences) {
    for (const mention of input.mentions.get(sentence) ?? []) {
      const entity = input.entityOf(mention);
      if (entity.kind !== 'person') continue;
      const role =
        roleBefore(sentence, mention) ?? roleBehind(sentence, mention) ?? roleInFront(sentence, mention);
      const known = roles.get(entity);
      if (role !== null && (known === undefined || (known.length < 8 && role.length > known.length)))
        roles.set(entity, role);
    }
  }
  return roles;
}

/** "CEC deputy chairman Yevhen Radchenko", "Labour leader Sir Keir Starmer". */
function roleBefore({ tokens, text, start }: Sentence, mention: Mention): string | null {
  let from = mention.first;
  while (from > 0 && mention.first - from < 8) {
    const token = tokens[from - 1];
    if (token === undefined || (token.kind === 'sign' && token.text !== '.')) break;
    if (
      /^(?:the|a|an|and|but|when|that|while|as|with|by|to|from|said|says|told|in|on|for|against|over|is|was|like|where|if|after|his|her|its|their|result|because|including|former|then|he|she|they|it|beat|defeated|defeating|beating|between|congratulated|saying|over|led|leads|who|which|have|has|had|will|would)$/.test(
        token.lower,
      ) &&
      token.lower !== 'former'
    )
      break;
    from--;
    if (token.lower === 'of' && mention.first - from > 6) break;
  }
  if (tokens[from]?.text === '.') from++;
  if (from >= mention.first) return null;
  const role = text
    .slice((tokens[from]?.start ?? start) - start, (tokens[mention.first - 1]?.end ?? start) - start)
    .trim()
    .replace(/^(?:of|for|from|by) /, '');
  const lastWord = role.split(/[ -]/).at(-1) ?? '';
  return ROLE_NOUNS.test(lastWord) && !/\d/.test(role) ? role : null;
}

/** "Sharon Graham, Unite general secretary, said". */
function roleBehind({ tokens, text, start }: Sentence, mention: Mention): string | null {
  const open = tokens[mention.last + 1]?.text;
  if (open !== ',' && open !== '-' && open !== '–' && open !== '—' && open !== '(') return null;
  const from = mention.last + 2;
  let to = from;
  while (to < tokens.length && to - from < 18) {
    const token = tokens[to];
    if (token === undefined || /^[,;:"()–—]$/.test(token.text) || SPEECH_VERBS.has(token.lower)) break;
    to++;
  }
  if (to === from) return null;
  const first = tokens[from]?.lower ?? '';
  if (/^(?:who|which|and|but|while|with|as|when|after|whose)$/.test(first)) return null;
  const role = text
    .slice((tokens[from]?.start ?? start) - start, (tokens[to - 1]?.end ?? start) - start)
    .replace(/^(?:the|a|an) /i, '');
  return ROLE_NOUNS.test(role) ? role : null;
}

/** "…, Director General of the Caspian Institute (Russia), Igor Korotchenko wrote". */
function roleInFront({ tokens, text, start }: Sentence, mention: Mention): string | null {
  if (tokens[mention.lead - 1]?.text !== ',') return null;
  let from = mention.lead - 2;
  while (from >= 0 && !/^[,;:"]$/.test(tokens[from]?.text ?? '') && mention.lead - from < 22) from--;
  if (SPEECH_VERBS.has(tokens[from + 1]?.lower ?? '')) from++;
  const first = tokens[from + 1];
  const isTitle =
    first !== undefined &&
    (first.isCapital || /^(?:the|a|an)$/.test(first.lower) || ROLE_NOUNS.test(first.lower));
  if (first === undefined || !isTitle) return null;
  const role = text
    .slice(first.start - start, (tokens[mention.lead - 2]?.end ?? start) - start)
    .replace(/^(?:the|a|an) /i, '');
  return ROLE_NOUNS.test(role.split(' ').slice(0, 4).join(' ')) ? role : null;
}

function mediumOf(sentence: Sentence): string | null {
  for (const cue of MEDIUM) {
    const found = cue.exec(sentence.text)?.[1];
    if (found !== undefined) return found;
  }
  return null;
}

/** The words in quotation marks where there are some, else the sentence. */
function quoteOf({ text }: Sentence): string {
  const quoted = [...text.matchAll(/"([^"]{8,1200})"/g)].map((match) => match[1] ?? '');
  if (quoted.length > 0) return quoted.join(' … ');
  const open = /"([^"]{8,})$/.exec(text)?.[1];
  return open ?? text;
}
