import { ROLE_NOUNS } from '../cues/speech.ts';
import type { Mention } from '../names/names.ts';
import { lowerWords } from '../owners/grammar.ts';
import type { Token } from '../text/tokens.ts';

/** Who shares the verb with its subject: "Lena Okoro and her deputy, Ivo Brandt, said in a joint statement". */
export function jointSpeaker(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  subject: Mention,
): Mention | null {
  const other = mentions.findLast(({ last }) => last < subject.lead);
  if (other === undefined || !JOINED.test(lowerWords(tokens, other.last + 1, subject.lead))) return null;
  const before = tokens[other.lead - 1];
  const opens =
    before === undefined ||
    /^(?:,|;|"|the|though|although|while|but|both)$/.test(before.lower) ||
    ROLE_NOUNS.test(before.lower);
  return opens ? other : null;
}

/** "and", "and his counterpart in the north,", ", and the party's leader" */
const JOINED = /^(?:, )?and(?: (?:his|her|the|their|its)(?: [\p{L}'-]+){1,4})?(?: ,)?$/u;
