import { ASKED_BEFORE, AT_THE_DOORS } from '../cues/poll-words.ts';
import type { Sentence } from '../text/sentences.ts';
import type { PollDraft } from './poll-draft.ts';
import { findFieldwork } from './poll-fieldwork.ts';
import { findMode } from './poll-modes.ts';
import { findUniverse } from './poll-universe.ts';

/** "The three firms interviewed between …" */
const OF_ALL_POLLS =
  /\b(?:both|(?:the|all) (?:two|three|four|five)) (?:firms|polls|surveys|pollsters|houses|institutes|companies)\b/i;

/** Puts down what a sentence tells of how and when a poll was made, or all the recent ones where it speaks of them together. */
export function describeMaking(
  draft: PollDraft,
  { text }: Sentence,
  { recent, publishedOn }: { recent: readonly PollDraft[]; publishedOn: string | null },
): void {
  if (AT_THE_DOORS.test(text)) draft.kind ??= 'exit';
  if (draft.sentence.text === text && ASKED_BEFORE.test(text)) draft.kind ??= 'opinion';
  draft.mode ??= findMode(text);
  draft.universe ??= findUniverse(text);
  const days = findFieldwork(text, publishedOn);
  if (days === null) return;
  const { start, end } = days;
  for (const each of OF_ALL_POLLS.test(text) ? recent : [draft]) each.fieldwork ??= { start, end };
}
