import { ANNOUNCED } from '../cues/announced.ts';
import type { Token } from '../text/tokens.ts';

/** "conceded on the radio that" */
const THAT_BEHIND =
  /^(?:(?:early|late|later|on|in|at|from|outside|before|after|by|through)\b (?:[\p{L}\p{N}.:'’-]+ ){1,10}?)?that\b/u;

/** Whether what stands behind a weak verb of saying makes it one. */
export function speaksBehind(tokens: readonly Token[], at: number): boolean {
  const words = tokens
    .slice(at + 1, at + 16)
    .map((token) => token.lower)
    .join(' ');
  const verb = tokens[at]?.lower ?? '';
  if (ANNOUNCED[verb]?.test(words) === true) return true;
  // "wished for rain"
  if (/^(?:wished|asked|asks|greeted|invited|roared|roars|snapped)$/.test(verb))
    return tokens.slice(at + 1).some((token) => token.text === '"');
  return (
    THAT_BEHIND.test(words) ||
    /^(?:out that|it\b|they|on (?:his|her|twitter|facebook|social)|in a|to reporters|:|, ?"|the result|the vote as|for (?:calm|unity|an|a|the))/.test(
      words,
    ) ||
    tokens.slice(at + 1).some((token) => token.text === '"') ||
    /^(?:those|thousands|his|her|voters|supporters)\b/.test(words)
  );
}
