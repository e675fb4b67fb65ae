import { DUELLING, EMBEDDING, OPPOSING, TO_OWN_FIGURE } from '../cues/connectors.ts';
import { ORGANISATION_WORDS } from '../cues/name-words.ts';
import { OWNING } from '../owners/grammar.ts';
import type { PairingInput } from '../owners/pairing-input.ts';
import type { Token } from '../text/tokens.ts';
import type { Mention } from './names.ts';

/** "the Croat seat": an adjective before what is voted on. */
const VOTED_ON =
  /^(?:one|seat|seats|primary|vote|election|nomination|caucuses|ballot|race|members?|camp|voters?|party|alliance|government|parliament|newspaper|institute|poll|survey|firm)$/;

const INSTITUTION =
  /\b(?:commission|committee|court|news|agency|university|institute|center|centre|council|bureau|ministry|parliament|senate|(?<!progressives |indian national |african national |national democratic |democratic )congress(?! party)|assembly|house|police|office|times|post|press|tv|television|radio|reuters|bbc|cnn|afp|ap|nbc|abc|cbs|fox|facebook|twitter|telegram|board|authority|tribunal|gazette|herald|tribune|european union|nato|osce|gmt|llc|ltd|research|polling|survey|data|analytics|monitor|group|gallup|ipsos|yougov)\b/i;

/** "the Coast Protection Bill", "the End of Life Choice Act": what is voted on. */
const MEASURE = /\S (?:bill|act|amendment)$/i;

/** "Wichita businesswoman Kristin Haverkamp", "a Social Democrat": a name that only tells something of another. */
function isModifier(tokens: readonly Token[], mention: Mention): boolean {
  if (mention.kind === 'person' || mention.title !== null) return false;
  if (/^an?$/.test(tokens[mention.lead - 1]?.lower ?? '')) return true;
  const [next, after] = [tokens[mention.last + 1], tokens[mention.last + 2]];
  if (mention.first !== mention.last || next?.kind !== 'word' || next.isCapital || after?.isCapital !== true)
    return false;
  return (
    !TO_OWN_FIGURE.has(next.lower) &&
    !OPPOSING.has(next.lower) &&
    !DUELLING.has(next.lower) &&
    !EMBEDDING.has(next.lower) &&
    !/^(?:and|or|but|while|versus|vs|nor|than|as)$/.test(next.lower) &&
    !OWNING.test(next.lower)
  );
}

/** "the ruling Fidesz party of …": the noun tells what the name is, and another name or a verb goes on. */
function isPartyByNoun(tokens: readonly Token[], mention: Mention): boolean {
  const [noun, next] = [tokens[mention.last + 1], tokens[mention.last + 2]];
  return (
    /^(?:party|alliance)$/.test(noun?.lower ?? '') &&
    (next === undefined ||
      /^(?:[.;(]|of|and|but|while)$/.test(next.lower) ||
      (TO_OWN_FIGURE.has(next.lower) && next.text !== "'s"))
  );
}

/** In tokens: ", son of one former president and nephew of another, who had 2.57%" tells of one of them alone. */
const REACH_OF_ASIDE = 16;

/** "Independents and others, including the Lantern Alliance, are on 13 percent": a part of those who are. */
export function isIncluded(tokens: readonly Token[], { lead, last }: Mention): boolean {
  const before = tokens
    .slice(Math.max(0, lead - 4), lead)
    .map(({ lower }) => lower)
    .join(' ');
  return (
    /(?:^|[^ ] )(?:, |\( )(?:including|such as)(?: the)?$/.test(before) &&
    /^[,)]$/.test(tokens[last + 1]?.text ?? '') &&
    !tokens.slice(last + 1, last + REACH_OF_ASIDE).some(({ lower }) => /^(?:who|which|with)$/.test(lower))
  );
}

/** "Widodo and his running mate Ma'ruf Amin won 85,607,362 votes". */
function isRunningMate(tokens: readonly Token[], { lead, last }: Mention): boolean {
  const before = tokens
    .slice(Math.max(0, lead - 4), lead)
    .map(({ lower }) => lower)
    .join(' ');
  const behind = tokens
    .slice(last + 1, last + 5)
    .map(({ lower }) => lower)
    .join(' ');
  if (/^, (?:his|her) running[ -]mate\b/.test(behind)) return true;
  return /\b(?:his|her|'s) running[ -]mate ?,?$/.test(before) && tokens[last + 1]?.text !== "'s";
}

/** "in Virginia, the home of her running mate, Sen. Graham Reed, and 48 percent in Ohio": nothing of his own. */
export function isOfTheirRunningMate(tokens: readonly Token[], { lead }: Mention): boolean {
  const before = tokens
    .slice(Math.max(0, lead - 5), lead)
    .map(({ lower }) => lower)
    .join(' ');
  return /\bof (?:his|her|\S+'s) running[ -]mate ?,?$/.test(before);
}

/** "Another 24,104 Democrats, 5.3 percent, marked …", "9,647 Estavians voted for it": who voted, and for others. */
export function isCounted(tokens: readonly Token[], { first, last, lead, kind }: Mention): boolean {
  if (kind === 'option' || first !== last || !/^\d{1,3}(?:,?\d{3})+$/.test(tokens[lead - 1]?.text ?? ''))
    return false;
  if (!/[^s]s$/.test(tokens[first]?.lower ?? '')) return false;
  const behind = tokens
    .slice(last + 1, last + 6)
    .map(({ lower }) => lower)
    .join(' ');
  return /^(?:, (?:or )?[\d.]+ (?:%|per ?cent)|\( [\d.]+ (?:%|per ?cent)|(?:who )?(?:had |have )?(?:voted|chose|backed|opted|plumped|cast|turned|marked|ticked|picked|preferred)\b)/.test(
    behind,
  );
}

/** A name that can have votes: a person, a party or an option, no place and no institution. */
export function isContender(
  mention: Mention,
  input: Pick<PairingInput, 'entityOf'> & { tokens?: readonly Token[] },
): boolean {
  if (mention.kind === 'option') return true;
  const { isDoubtful, isInstitution, isInhabitant } = input.entityOf(mention);
  if (isDoubtful || isInstitution || isInhabitant) return false;
  if (
    input.tokens !== undefined &&
    mention.first === mention.last &&
    VOTED_ON.test(input.tokens[mention.last + 1]?.lower ?? '') &&
    input.tokens[mention.last + 1]?.isCapital === false &&
    mention.kind === 'unknown' &&
    !isPartyByNoun(input.tokens, mention)
  )
    return false;
  if (input.tokens !== undefined && isModifier(input.tokens, mention)) return false;
  if (input.tokens !== undefined && isCounted(input.tokens, mention)) return false;
  if (input.tokens !== undefined && isIncluded(input.tokens, mention)) return false;
  if (input.tokens !== undefined && isRunningMate(input.tokens, mention)) return false;
  const entity = input.entityOf(mention);
  if (entity.kind === 'place' || mention.kind === 'place') return false;
  if (/^party$/i.test(entity.name) || MEASURE.test(entity.name)) return false;
  if (entity.kind === 'person' || entity.isParty === true) return true;
  if (/\b(?:party|alliance|coalition|front|movement|bloc|democrats|union party)\b/i.test(entity.name))
    return true;
  const words = entity.name.toLowerCase().split(/\s+/);
  if (words.length === 1 && /^(?:centre|center|press)$/.test(words[0] ?? '')) return words[0] !== 'press';
  if (
    words.every((word) => ORGANISATION_WORDS.has(word)) &&
    words.length === 1 &&
    !/^(?:labour|labor|centre|center|left|liberal|moderates|farmers|pensioners|union|independents|alternative|democrats|republicans|conservatives|liberals|greens|socialists|progressives|nationalists|communists|reform|forum|unity|league|front|alternative|workers|justice|freedom)$/.test(
      words[0] ?? '',
    )
  )
    return false;
  return !INSTITUTION.test(entity.name) && !/^(?:EU|UN|US|UK|AP|AFP|X)$/.test(entity.name);
}
