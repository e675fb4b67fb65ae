import type * as z from 'zod/mini';
import type { Outcome as OutcomeSchema } from '../election/report.ts';
import { isContender } from './contenders.ts';
import { EMBEDDING, OPPOSING } from './cues/connectors.ts';
import { TITLES } from './cues/name-words.ts';
import { governor } from './grammar.ts';
import type { Mention } from './names.ts';
import type { Entity } from './registry.ts';
import type { Sentence } from './sentences.ts';

type Outcome = z.infer<typeof OutcomeSchema>;

const CONTEST =
  '(?:election|elections|presidency|vote|race|runoff|run-off|contest|primary|primaries|caucus|caucuses|by-?election|byelection|leadership|referendum|second round|second term|third term|fourth term|fifth term|term|poll|polls|seat|mayoralty|governorship|ballot|majority|landslide|victory|nomination|re-election)';

/** Verbs right behind a name; each sees up to 70 characters of lower-case text. */
const BEHIND: readonly { outcome: Outcome; words: RegExp }[] = [
  {
    outcome: 'runoff',
    words:
      /^(?: and [\p{L} .'-]{3,40})? (?:will |are to |is to |would |now )?(?:advances?|advanced|go(?:es)? (?:through )?(?:to|into) (?:a|the) (?:run-?off|second)|face each other|proceed|qualif(?:y|ied) for (?:a|the) (?:run-?off|second)|head to a run-?off)/u,
  },
  {
    outcome: 'elected',
    words:
      /^(?:,[^,]{3,120},)? (?:has |have |had )?(?:been |was |is |were )?(?:comfortably |narrowly |easily |officially |formally |duly )?(?:re-?elected|elected|declared (?:the )?(?:duly |new )?(?:winner|victor|elected|president|mp|mayor|governor)|proclaimed|named (?:the )?winner|sworn in as|confirmed as the winner|officially declared)/,
  },
  {
    outcome: 'elected',
    words: new RegExp(
      `^(?:,[^,]{3,120},)? (?:has |have |had )?(?:comfortably |narrowly |easily |decisively )?(?:won|wins|clinched|clinches|secured|secures|swept|cruised to|claimed|scored|captured|takes|took|romped to|retained|held(?= (?:on to|onto|his|her|its|their|the) (?:[\\w'-]+ ){0,3}?seat\\b)|pulled off) (?:a |an |the |his |her |its |another |re-?|outright )*(?:[\\w'-]+ ){0,5}?${CONTEST}\\b`,
    ),
  },
  {
    outcome: 'elected',
    words:
      /^(?:,[^,]{3,120},)? (?:will be|becomes?|became|is to become|will become|is|will form) (?:the |its |[\p{L}]+'s )*(?:next|new|first|premier(?! minister)|president-elect|mayor-elect|mayor of|president of|governor of)\b(?! (?:\p{L}+ )?vice\b)/u,
  },
  {
    outcome: 'elected',
    words: /^(?:,[^,]{3,120},)? (?:has |have )?(?:won|wins) (?:with|by|outright|in the)\b/,
  },
  {
    outcome: 'elected',
    words:
      /^(?:,[^,]{3,120},)? (?:has |have )?(?:narrowly |comfortably |easily )?(?:beat|beats|beaten|defeated|defeats|unseated|ousted|edged(?: out| past)?|edges|held off|survived|prevailed|prevails|coasted to|clung on|avoided a (?:second round|run-?off))\b/,
  },
  {
    outcome: 'leading',
    words:
      /^(?:,[^,]{3,120},)? (?:is|was|are|were|has|had) (?:currently |still |now |comfortably |narrowly |just |well )?(?:leading|ahead|in the lead|in front|on course|the lead|taken the lead|a (?:comfortable |narrow |clear |commanding )?lead)/,
  },
  {
    outcome: 'leading',
    words:
      /^(?:,[^,]{3,120},)? (?:currently |now |narrowly |comfortably |still )?(?:leads|led|holds a (?:\w+ )?lead|tops|topped|took the lead|takes the lead|comes first|came first|came out ahead|finished first|placed first|pulled ahead|about [\d.]+ percentage points ahead)\b/,
  },
];

/** Words right before a name. */
const BEFORE: readonly { outcome: Outcome; words: RegExp }[] = [
  {
    outcome: 'elected',
    words:
      /\b(?:voted to elect|elects?|elected|re-elected|victory (?:of|for)|win for|won by|declared|proclaimed|(?:confirmed|certified)(?= [^.;]{0,80}(?: as |winner))|victory by|triumph (?:of|for)|election of|re-election of)(?: (?:the|as|former|incumbent|president|opposition|candidate|leader|their|new))* $/,
  },
  {
    outcome: 'leading',
    words:
      /\b(?:put|puts|shows?|showed|gave|gives|placed|places|with)(?: (?:the|former|incumbent|president))* $/,
  },
];

/** "Ada Novak of the Union was declared the winner": of which party somebody is. */
const OF_PARTY =
  /^ (?:of|for|from) (?:the )?(?:[\p{L}'-]+ ){0,4}?[\p{L}'-]+(?: \([^()]{1,12}\))?(?= (?:has|have|had|was|were|is|won|wins|will|became|beat|beats|defeated|prevailed|duly|winner)\b)/u;

/** "Former Vice President of the United States Joe Biden won": the office is the name's own. */
function isOfficeHolder({ tokens }: Sentence, { lead, first }: Mention): boolean {
  return (
    lead < first &&
    /^(?:of|the)$/.test(tokens[lead - 1]?.lower ?? '') &&
    tokens.slice(Math.max(0, lead - 4), lead).some(({ lower }) => TITLES.has(lower))
  );
}

/** What is told of somebody, and where their name stands. */
interface Told {
  entity: Entity;
  outcome: Outcome;
  asWorded: string;
  /** Offset of the end of the words that tell it. */
  end: number;
}

/** The outcomes a sentence tells of the contenders it names, in its own words. */
export function readOutcomes(
  sentence: Sentence,
  mentions: readonly Mention[],
  entityOf: (mention: Mention) => Entity,
): Told[] {
  const found: Told[] = [];
  const words = sentence.text.toLowerCase().replaceAll('\n', ' ');
  for (const mention of mentions) {
    if (!isContender(mention, { entityOf })) continue;
    const [start, end] = [mention.start - sentence.start, mention.end - sentence.start];
    const behind = words
      .slice(end, end + 160)
      .replace(/^ \([^()]{1,40}\)/, '')
      .replace(OF_PARTY, '');
    const lead = (sentence.tokens[mention.lead]?.start ?? mention.start) - sentence.start;
    const before = words.slice(Math.max(0, lead - 60), lead);
    const toldEnd = (worded: string): number =>
      sentence.start + Math.max(end, words.indexOf(worded, end) + worded.length);
    const isVictory =
      mention.isPossessive &&
      /^'s (?:\w+ ){0,2}?(?:victory|win|triumph|re-election|landslide)\b/.test(behind);
    if (isVictory)
      found.push({
        end: mention.end,
        entity: entityOf(mention),
        outcome: 'elected',
        asWorded: /^'s ((?:\w+ ){0,2}?[\w-]+)/.exec(behind)?.[1] ?? 'victory',
      });
    if (mention.isPossessive) continue;
    const hit = BEHIND.find((cue) => cue.words.test(behind));
    const governs = isOfficeHolder(sentence, mention) ? '' : governor(sentence.tokens, mention);
    if (hit !== undefined && !EMBEDDING.has(governs) && !OPPOSING.has(governs)) {
      const worded =
        hit.words
          .exec(behind)?.[0]
          .replace(/^,[^,]*,/, '')
          .trim() ?? '';
      if (worded !== '' && !isHypothetical(words, start))
        found.push({
          end: toldEnd(worded),
          entity: entityOf(mention),
          outcome: hit.outcome,
          asWorded: worded,
        });
      continue;
    }
    const cue = BEFORE.find((each) => each.words.test(before));
    if (cue === undefined || isHypothetical(words, start)) continue;
    if (
      cue.outcome === 'leading' &&
      !/^ (?:about |just |some )?[\d.]+ (?:percentage )?points? ahead|^ (?:ahead|in the lead|in front|on top)\b/.test(
        behind,
      )
    )
      continue;
    found.push({
      end: mention.end,
      entity: entityOf(mention),
      outcome: cue.outcome,
      asWorded: cue.words.exec(before)?.[0].trim() ?? cue.outcome,
    });
  }
  return found;
}

function isHypothetical(words: string, at: number): boolean {
  const before = words.slice(0, at);
  return (
    /\b(?:when|after|since|until|triggered|if|would|could|might|may|whether|projected|expected|likely|hopes?|should|in (?:19|20)\d\d|last time|previous(?:ly)?)\b[^,.;]{0,70}$/.test(
      before,
    ) || /^[^.]{0,80}\b(?:would|could|might|if elected)\b/.test(words.slice(at, at + 60))
  );
}
