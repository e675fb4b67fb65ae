import { ROLE_NOUNS, SPEECH_VERBS } from '../cues/speech.ts';
import type { Mention } from '../names/names.ts';
import type { Entity } from '../names/registry.ts';
import type { Sentence } from '../text/sentences.ts';
import { isPerson } from './somebody.ts';
import type { StatementInput } from './speakers.ts';

/** What each person is, as first told: a title, the words right before the name, or an aside behind it. */
export function readRoles(input: StatementInput): Map<Entity, string> {
  const roles = new Map<Entity, string>();
  for (const sentence of input.sentences) {
    for (const mention of input.mentions.get(sentence) ?? []) {
      const entity = input.entityOf(mention);
      if (!isPerson(sentence.tokens, mention, entity)) continue;
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
      token.lower !== 'former' &&
      !(token.lower === 'for' && OFFICE.test(tokens[from - 2]?.lower ?? ''))
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
  if (/^(?:I|We|You)\b/.test(role)) return null;
  const lastWord = role.split(/[ -]/).at(-1) ?? '';
  const isRole = ROLE_NOUNS.test(lastWord) || OFFICE_FOR.test(role);
  return isRole && !/\d/.test(role) ? role : null;
}

const OFFICE = /^(?:minister|secretary|commissioner|spokes(?:man|woman|person))$/;
/** "Minister for Justice" */
const OFFICE_FOR =
  /^(?:\p{L}+ ){0,2}(?:minister|secretary|commissioner|spokes(?:man|woman|person)) for \p{Lu}/iu;

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
    .replace(/^(?:the|a|an) /i, '')
    .replace(/(?<=\p{L}{3})\.$/u, '');
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
    .replace(/^(?:the|a|an) /i, '')
    // "Mira Solano and her deputy, Ivo Brandt"
    .replace(/^.* and (?=(?:his|her|its|their) )/, '');
  return ROLE_NOUNS.test(role.split(' ').slice(0, 4).join(' ')) ? role : null;
}
