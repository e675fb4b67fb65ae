import { US_STATES } from '../cues/places.ts';
import type { Sentence } from '../text/sentences.ts';

const STATE = new RegExp(`\\b(?:${[...US_STATES].join('|')})\\b`, 'g');
const STATES_VOTED =
  /(?<!\b(?:before|ahead of|until|days? after|week) )\b(?:[Vv]oted on Super Tuesday|Super Tuesday(?:'s|’s)? (?:contests|states|results|voting|primaries)|(?:both|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}) (?:other )?(?:states|contests) (?:that |which )?(?:voted|were voting|had voted|held|were held))\b/;
/** In UTF-16 units: what a report opens with tells what it is of. */
const HEAD = 800;

/** Whether a report of primaries tells of several states' at once, by its title's states or by how it opens. */
export function isOfManyStates(title: string | null, sentences: readonly Sentence[]): boolean {
  const named = new Set([...(title ?? '').matchAll(STATE)].map(([name]) => name));
  const start = sentences[0]?.start ?? 0;
  return (
    named.size > 1 ||
    /\bSuper Tuesday\b(?!,? (?:looms|nears|approaches|next|ahead|awaits))/.test(title ?? '') ||
    sentences.some((sentence) => sentence.end - start < HEAD && STATES_VOTED.test(sentence.text))
  );
}
