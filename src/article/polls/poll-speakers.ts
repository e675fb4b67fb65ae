import { SPEAKING } from '../cues/poll-words.ts';
import type { Mention } from '../names/names.ts';
import { lowerWords } from '../owners/grammar.ts';
import type { Sentence } from '../text/sentences.ts';
import { looksLikePollster } from './poll-sources.ts';

/** Who works where: "managing partner of Corvo Research", "- director of the Institute for Opinion". */
const AT_WORK =
  /(?:^|[,–—(-] ?)(?:the )?(?:[\p{L}-]{1,20} ){0,3}?(?:director|partner|head|president|chair(?:man|woman|person)?|founder|manager|analyst|sociologist|pollster|expert|spokes(?:man|woman|person)|representative|executive|researcher|ceo) (?:of|at|from|with|for) (?:the )?$/u;

/**
 * The research house in whose name somebody tells a sentence's figures: "Lena Okoro, managing partner of Corvo Research,
 * said …", "Tomas Reed from Pollux International said …". Null where nobody speaks for one.
 */
export function speakersHouse({ tokens, text }: Sentence, mentions: readonly Mention[]): Mention | null {
  if (!SPEAKING.test(text)) return null;
  const speaksFor = mentions.find((mention, at) => {
    const person = mentions[at - 1];
    if (person?.kind !== 'person' || mention.kind === 'place' || !looksLikePollster(mention.name))
      return false;
    const between = `${lowerWords(tokens, person.last + 1, mention.lead)} `;
    return AT_WORK.test(between) || /^(?:from|of|at) (?:the )?$/.test(between);
  });
  return speaksFor ?? null;
}
