import { ROLE_NOUNS } from '../cues/speech.ts';
import type { Mention } from '../names/names.ts';
import type { Token } from '../text/tokens.ts';

/** Who stands behind the verb of saying: "said Lena Okoro", "said the poll's director Lena Okoro". */
export function invertedSpeaker(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  verbAt: number,
): Mention | null {
  const [first, second] = mentions.filter(({ lead }) => lead > verbAt);
  if (first === undefined || first.lead > verbAt + 6) return null;
  // "said Solano supporter Ivo Brandt, 61", "said Civic Dream secretary-general Ivo Brandt"
  const next = tokens[first.last + 1]?.lower ?? '';
  if (FOLLOWER.test(next) || ROLE_NOUNS.test(next)) {
    const behind = second !== undefined && tokens.slice(first.last + 1, second.first);
    const isBehind = behind && behind.length <= 4 && behind.every(({ kind }) => kind === 'word');
    if (isBehind) return second;
    if (FOLLOWER.test(next)) return null;
  }
  const between = tokens.slice(verbAt + 1, first.lead);
  return isRoleBetween(between) || isPartyBetween(between) ? first : null;
}

/** "said Labour's Ivo Brandt" */
const isPartyBetween = (between: readonly Token[]): boolean =>
  between.length <= 4 && between.at(-1)?.isPossessive === true && between.every(({ isCapital }) => isCapital);

const FOLLOWER =
  /^(?:supporter|backer|voter|volunteer|aide|adviser|advisor|ally|fan|delegate|loyalist|activist|spokes(?:man|woman|person))$/;

/** "said the 21-year-old Mira Solano", "said van Rhee", "said poll director Ivo Brandt", "says board chairwoman Lena Okoro" */
function isRoleBetween(between: readonly Token[]): boolean {
  return between.every(({ lower }) =>
    /^(?:the|a|an|\d{1,3}|-|former|poll|polling|campaign|party|commission|board|council|union|mission|electoral|election|director|analyst|chief|head|leader|spokesman|spokeswoman|chair(?:man|woman)?|manager|professor|historian|economist|lawyer|(?:\d{1,3}-)?year-old|van|von|der|den|ter|dal|dos)$/.test(
      lower,
    ),
  );
}
