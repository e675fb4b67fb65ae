import { DUELLING } from '../cues/connectors.ts';
import { CIVIC_WORDS, PARTY_WORDS } from '../cues/poll-words.ts';
import type { Mention } from '../names/names.ts';
import { governor, lowerWords } from '../owners/grammar.ts';
import type { Reading, ReadText } from '../readings.ts';
import { isKnownHouse } from './poll-sources.ts';

/** Between a name and its share, so that it is surely a contender's: "Solano on 43%", "Greens: 11%". */
const OWN_SHARE =
  /^(?:(?:is|was|stands|at|on|with|has|had|gets|got|won|wins|takes|took|receives|received|would|get|win|leads|[:–(-]) ?){0,3}$/;
/** Behind words by which a pollster is named. */
const NAMED_AS_MAKER = /\b(?:by|from|to|of|poll|survey|pollster|institute)(?: the)?$/;
const CHOSEN = /\b(?:support|backing|votes?|voted|voting|preference) (?:for|went to)(?: the)?$/;

/** Names, lower case, of those who stand for election as the whole text tells it: no poll was made by or for them. */
export function contenderNames({ readings, entityOf }: ReadText): ReadonlySet<string> {
  const names = new Set<string>();
  for (const reading of readings) {
    for (const mention of reading.mentions) {
      if (mention.kind === 'place' || mention.kind === 'option' || isKnownHouse(mention.name)) continue;
      const entity = entityOf(mention);
      if (names.has(mention.name.toLowerCase())) continue;
      if (!isParty(mention.name) && !isOneOfThem(mention, reading)) continue;
      for (const name of [mention.name, entity.name]) {
        names.add(name.toLowerCase());
        // "Progress" is the Progress Party.
        names.add(name.toLowerCase().replace(/ party$/, ''));
      }
    }
  }
  return names;
}

function isParty(name: string): boolean {
  return PARTY_WORDS.test(name) && !CIVIC_WORDS.test(name);
}

function isOneOfThem(mention: Mention, { sentence: { tokens }, quantities }: Reading): boolean {
  const before = lowerWords(tokens, mention.lead - 3, mention.lead);
  if (CHOSEN.test(before)) return true;
  if (NAMED_AS_MAKER.test(before)) return false;
  if (/^(?:party|bloc|coalition|alliance)$/.test(tokens[mention.last + 1]?.lower ?? '')) return true;
  if (mention.title !== null && mention.kind === 'person') return true;
  if (DUELLING.has(governor(tokens, mention)) && mention.kind === 'person') return true;
  const share = quantities.find(({ first }) => first > mention.last);
  return (
    share?.unit === 'percent' &&
    share.first - mention.last <= 4 &&
    OWN_SHARE.test(lowerWords(tokens, mention.last + 1, share.first))
  );
}
