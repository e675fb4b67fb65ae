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
  // "said Solano supporter Ivo Brandt, 61"
  if (FOLLOWER.test(tokens[first.last + 1]?.lower ?? '')) {
    const isBehind = second !== undefined && second.lead <= first.last + 2 && second.last > first.last + 1;
    return isBehind ? second : null;
  }
  return first.lead === verbAt + 1 || isRoleBetween(tokens.slice(verbAt + 1, first.lead)) ? first : null;
}

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
