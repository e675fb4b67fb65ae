import type * as z from 'zod/mini';
import type { Outcome as OutcomeSchema } from '../election/report.ts';
import { isContender } from './contenders.ts';
import { EMBEDDING, OPPOSING } from './cues/connectors.ts';
import { TITLES } from './cues/name-words.ts';
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
      /^(?:,[^,]{3,60},)? (?:has |have |had )?(?:been |was |is |were )?(?:comfortably |narrowly |easily |officially |formally |duly )?(?:re-?elected|elected|declared (?:the )?(?:winner|victor|elected|president)|proclaimed|named (?:the )?winner|sworn in as|confirmed as the winner|officially declared)/,
  },
  {
    outcome: 'elected',
    words: new RegExp(
      `^(?:,[^,]{3,80},)? (?:has |have |had )?(?:comfortably |narrowly |easily |decisively )?(?:won|wins|clinched|clinches|secured|secures|swept|cruised to|claimed|scored|captured|takes|took|romped to|retained|held(?= (?:on to|onto|his|her|its|their|the) (?:[\\w'-]+ ){0,3}?seat\\b)|pulled off) (?:a |an |the |his |her |its |another |re-?|outright )*(?:[\\w'-]+ ){0,5}?${CONTEST}\\b`,
    ),
  },
  {
    outcome: 'elected',
    words:
      /^(?:,[^,]{3,80},)? (?:will be|becomes?|became|is to become|will become|is) (?:the |its |[\p{L}]+'s )*(?:next|new|first|president-elect|mayor-elect)/u,
  },
  {
    outcome: 'elected',
    words: /^(?:,[^,]{3,80},)? (?:has |have )?(?:won|wins) (?:with|by|outright|in the)\b/,
  },
  {
    outcome: 'elected',
    words:
      /^(?:,[^,]{3,80},)? (?:has |have )?(?:narrowly |comfortably |easily )?(?:beat|beats|beaten|defeated|defeats|unseated|ousted)\b/,
  },
  {
    outcome: 'leading',
    words:
      /^(?:,[^,]{3,80},)? (?:is|was|are|were|has|had) (?:currently |still |now |comfortably |narrowly |just |well )?(?:leading|ahead|in the lead|in front|on course|the lead|taken the lead|a (?:comfortable |narrow |clear |commanding )?lead)/,
  },
  {
    outcome: 'leading',
    words:
      /^(?:,[^,]{3,80},)? (?:currently |now |narrowly |comfortably |still )?(?:leads|led|holds a (?:\w+ )?lead|tops|topped|took the lead|takes the lead|comes first|came first|came out ahead|finished first|placed first|pulled ahead|about [\d.]+ percentage points ahead)\b/,
  },
];

/** Words right before a name. */
const BEFORE: readonly { outcome: Outcome; words: RegExp }[] = [
  {
    outcome: 'elected',
    words:
      /\b(?:voted to elect|elected|re-elected|victory (?:of|for)|win for|won by|declared|victory by|triumph (?:of|for)|election of|re-election of)(?: (?:the|as|former|incumbent|president|opposition|candidate|leader|their|new))* $/,
  },
  {
    outcome: 'leading',
    words:
      /\b(?:put|puts|shows?|showed|gave|gives|placed|places|with)(?: (?:the|former|incumbent|president))* $/,
  },
];

/** The outcomes a sentence tells of the contenders it names, in its own words. */
export function readOutcomes(
  sentence: Sentence,
  mentions: readonly Mention[],
  entityOf: (mention: Mention) => Entity,
): { entity: Entity; outcome: Outcome; asWorded: string }[] {
  const found: { entity: Entity; outcome: Outcome; asWorded: string }[] = [];
  const words = sentence.text.toLowerCase().replaceAll('\n', ' ');
  for (const mention of mentions) {
    if (!isContender(mention, { entityOf })) continue;
    const [start, end] = [mention.start - sentence.start, mention.end - sentence.start];
    const behind = words.slice(end, end + 160).replace(/^ \([^()]{1,40}\)/, '');
    const before = words.slice(Math.max(0, start - 60), start);
    const isVictory =
      mention.isPossessive &&
      /^'s (?:\w+ ){0,2}?(?:victory|win|triumph|re-election|landslide)\b/.test(behind);
    if (isVictory)
      found.push({
        entity: entityOf(mention),
        outcome: 'elected',
        asWorded: /^'s ((?:\w+ ){0,2}?[\w-]+)/.exec(behind)?.[1] ?? 'victory',
      });
    if (mention.isPossessive) continue;
    const hit = BEHIND.find((cue) => cue.words.test(behind));
    const governs = governor(sentence, mention);
    if (hit !== undefined && !EMBEDDING.has(governs) && !OPPOSING.has(governs)) {
      const worded =
        hit.words
          .exec(behind)?.[0]
          .replace(/^,[^,]*,/, '')
          .trim() ?? '';
      if (worded !== '' && !isHypothetical(words, start))
        found.push({ entity: entityOf(mention), outcome: hit.outcome, asWorded: worded });
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

function governor({ tokens }: Sentence, mention: Mention): string {
  for (let at = mention.lead - 1; at >= Math.max(0, mention.lead - 4); at--) {
    const token = tokens[at];
    if (token === undefined) return '';
    if (/^(?:the|a|his|her|former|incumbent|candidate|rival)$/.test(token.lower) || TITLES.has(token.lower))
      continue;
    return token.lower;
  }
  return '';
}
