import type { ContestKind } from '../election/contest.ts';
import { type ContestInput, weighedTexts } from './contest-input.ts';
import { OFFICE_CUES, PARLIAMENT_NAMES } from './cues/offices.ts';
import { PLACES } from './cues/places.ts';

/** What is decided: the office whose words weigh most, and the kind of contest; null where no words tell. */
export function readOffice(input: ContestInput): { office: string | null; kind: ContestKind } {
  const scores = new Map<string, number>();
  let parliament: string | null = null;
  let adjective: string | null = null;
  for (const { words, weight } of weighedTexts(input)) {
    const small = words.toLowerCase();
    adjective ??=
      /\b(state|regional|provincial|cantonal) (?:\w+ )?(?:elections?|vote)\b(?! comm)/.exec(small)?.[1] ??
      null;
    parliament ??= PARLIAMENT_NAMES.exec(words)?.[0] ?? null;
    for (const cue of OFFICE_CUES) {
      const hits = Math.min(3, small.match(cue.words)?.length ?? 0);
      // Parties that will choose a leader after they lost are told of late.
      if (cue.office === 'party leader' && weight < 2) continue;
      if (hits > 0) scores.set(cue.office, (scores.get(cue.office) ?? 0) + hits * weight * cue.weight);
    }
  }
  let best: (typeof OFFICE_CUES)[number] | null = null;
  for (const cue of OFFICE_CUES) {
    if ((scores.get(cue.office) ?? 0) > (best === null ? 0 : (scores.get(best.office) ?? 0))) best = cue;
  }
  if (best === null) return { office: null, kind: 'other' };
  // A referendum spoken of once, late: some other matter's.
  if (best.kind === 'referendum' && (scores.get(best.office) ?? 0) <= best.weight)
    return { office: null, kind: 'other' };
  if (best.office === 'parliament' && parliament !== null)
    return { office: `parliament (${parliament})`, kind: best.kind };
  if (best.office === 'state parliament')
    return { office: `${adjective ?? 'state'} parliament`, kind: best.kind };
  if (best.office === 'party leader') {
    const party = partyLed(input);
    return { office: party === null ? best.office : `leader of the ${party}`, kind: best.kind };
  }
  return { office: best.office, kind: best.kind };
}

function partyLed(input: ContestInput): string | null {
  for (const { words } of weighedTexts(input)) {
    const found = /\b((?:[A-Z][\p{L}]+ ){0,3}[A-Z][\p{L}]+ Party)\b/u.exec(words)?.[1];
    if (found !== undefined) return withoutPlace(found.replace(/^The /, ''));
    const headed = /\bnew leader of (?:the )?((?:\p{Lu}\p{L}+ ?){1,4})/u.exec(words)?.[1]?.trim();
    if (headed !== undefined) return headed;
    const leader =
      /\b(?:elected|new|becomes|named|chosen) (?:as )?(?:the )?(?:new )?([A-Z][\p{L}]+) leader\b/u.exec(
        words,
      )?.[1];
    if (leader !== undefined) return `${leader} Party`;
  }
  return null;
}

/** "UK Labour Party" is the Labour Party; "Scottish National Party" keeps its adjective. */
function withoutPlace(party: string): string {
  const [first = '', ...rest] = party.split(' ');
  return rest.length >= 2 && PLACES.has(first) ? rest.join(' ') : party;
}
