import { MONTHS } from '../cues/number-units.ts';
import type { Token } from '../text/tokens.ts';
import type { Row } from './row.ts';
import { totalOf } from './total-labels.ts';

const MOST_WORDS = 12;

/** Words of a header, which a year may make look like a row: "Candidate Party Votes % 2016 %". */
const HEADING = /^(?:candidates?|part(?:y|ies)|votes?|%|share|seats?|names?|lists?|change)$/;
/** The first column's title alone, before years. */
const NAME_COLUMN = /^(?:candidates?|part(?:y|ies)|names?|lists?)$/;
/** A page's own line: "Posted: Jun 16, 2031". */
const PUBLISHED = /^(?:posted|published|updated|modified|printed|filed)$/;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const PROSE = /^(?:with|at|in|won|has|had|received|is|was|were|from|by|on|took|got|after|than)$/;

/** Whether a header tells the party before whom it stands for: "Party / Candidate / Votes". */
export function standsPartyFirst(header: string): boolean {
  return /^(?:(?:no\.?|#|rank)\W{1,3})?(?:party|list|affiliation)\W{1,3}(?:candidate|name|nominee|contender)\b/i.test(
    header.trim(),
  );
}

/** Whom a row names and of which party, from the tokens before its numbers; null where they are prose or a header. */
export function readLabel(
  tokens: readonly Token[],
  text: string,
  isPartyFirst = false,
): Pick<Row, 'label' | 'labelStart' | 'labelEnd' | 'party'> | null {
  const words = trimmed(tokens);
  const whole = text.slice(words[0]?.start, words.at(-1)?.end);
  if (!isLabel(words) && totalOf(whole) === null) return null;
  const [name, party] = partedFromParty(words, isPartyFirst);
  const [first, last] = [name[0], name.at(-1)];
  if (first?.kind !== 'word' || last === undefined) return null;
  return {
    label: inOrder(text.slice(first.start, last.end)),
    labelStart: first.start,
    labelEnd: last.end,
    party: party.length === 0 ? null : text.slice(party[0]?.start, party.at(-1)?.end),
  };
}

/** Without the signs that part it from its numbers. */
function trimmed(tokens: readonly Token[]): readonly Token[] {
  return tokens.slice(0, tokens.findLastIndex(({ text }) => !/^[-–—:,.=(|]$/.test(text)) + 1);
}

function isLabel(words: readonly Token[]): boolean {
  const [first] = words;
  if (first === undefined || words.length > MOST_WORDS) return false;
  if (words.length === 1 && NAME_COLUMN.test(first.lower)) return false;
  if (PUBLISHED.test(first.lower)) return false;
  if (WEEKDAY.test(first.lower) || (words.length === 1 && MONTHS.includes(first.lower))) return false;
  return (
    words.filter(({ lower }) => HEADING.test(lower)).length < 2 &&
    !words.some(({ kind, text }) => kind === 'number' || text === ';') &&
    // "There Is Such a People": inside a name they are capitalised.
    !words.some(({ lower, isCapital }, at) => (at === 0 || !isCapital) && PROSE.test(lower))
  );
}

/** "Solano | Green", "Solano (Green)", "Solano, Green", "Mira Solano PSD", "Ivo Reed Independent": the name, and the party where one is told. */
function partedFromParty(
  words: readonly Token[],
  isPartyFirst: boolean,
): [name: readonly Token[], party: readonly Token[]] {
  const signAt = (sign: string): number => words.findIndex(({ text }) => text === sign);
  const last = words.at(-1);
  const bar = signAt('|');
  if (bar > 0) {
    const rest = words.slice(bar + 1);
    const end = rest.findIndex(({ text }) => text === '|');
    const cells = [words.slice(0, bar), end === -1 ? rest : rest.slice(0, end)] as const;
    return isPartyFirst ? [cells[1], cells[0]] : [...cells];
  }
  const open = signAt('(');
  if (open > 0) {
    // "CPI(M)" is one party's name.
    if (words[open]?.start === words[open - 1]?.end && last?.text === ')') return [words, []];
    return [words.slice(0, open), words.slice(open + 1).filter(({ text }) => text !== ')')];
  }
  const comma = signAt(',');
  if (comma > 0) return [words.slice(0, comma), words.slice(comma + 1)];
  const isAcronym = words.length >= 3 && /^(?:\p{Lu}[\p{Lu}\p{N}&/-]+|Independent)$/u.test(last?.text ?? '');
  return isAcronym ? [words.slice(0, -1), words.slice(-1)] : [words, []];
}

/** "De Gruchy, Paul" and "Harwood, S." as they are said. */
function inOrder(label: string): string {
  const comma = label.indexOf(', ');
  return comma === -1 ? label : `${label.slice(comma + 2)} ${label.slice(0, comma)}`;
}
