import type { Draft } from '../../desk/draft.ts';
import type { Button, DraftPress, DraftStep } from '../../messages/message.ts';
import type { Words } from '../../messages/words.ts';

/** A step with a draft, bound to the version that the person sees. */
export function draftPress(draft: Draft, step: DraftStep, at = 0, choice = 0): DraftPress {
  return { ask: 'draft', step, draftId: draft.id, version: draft.version, at, choice };
}

/** A button of that step, labelled `desk-button-STEP`. */
export function draftButton(draft: Draft, step: DraftStep, words: Words, at = 0, choice = 0): Button {
  return { label: words.say(`desk-button-${step}`), press: draftPress(draft, step, at, choice) };
}
