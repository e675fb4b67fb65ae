import type { Draft } from '../../desk/draft.ts';
import type { Preview } from '../../desk/outcome.ts';
import { ANSWERS } from '../../messages/answers.ts';
import { pairs } from '../../messages/buttons.ts';
import { ANSWER_NAMES, type Block, type Message } from '../../messages/message.ts';
import { contestTitle } from '../../messages/status.ts';
import type { Words } from '../../messages/words.ts';
import { findingItem, vouchButtons } from './draft-findings.ts';
import { draftButton, draftPress } from './draft-press.ts';

const MAX_FINDINGS = 3;

/**
 * Exactly the answer that readers would get, `choice` of the `ANSWER_NAMES`, for the `at`-th contest; under it the
 * other answers and contests.
 */
export function previewMessage(
  draft: Draft,
  previews: readonly Preview[],
  at: number,
  choice: number,
  words: Words,
): Message {
  const preview = previews[at] ?? previews[0];
  const back = draftButton(draft, 'view', words);
  if (preview === undefined) {
    return { blocks: [paragraph(words.say('preview-nothing'))], buttons: [[back]] };
  }
  const name = ANSWER_NAMES[choice] ?? 'results';
  const others = ANSWER_NAMES.map((answer, index) => ({
    label: words.say(`button-${answer}`),
    press: draftPress(draft, 'preview', at, index),
  })).filter((_, index) => index !== choice);
  const contests = previews.map(({ edition }, index) => ({
    label: contestTitle(edition.contest, words),
    press: draftPress(draft, 'preview', index),
  }));
  return {
    blocks: [
      paragraph(words.say(preview.isNew ? 'preview' : 'preview-same')),
      ...foundBlocks(preview, words),
      ...ANSWERS[name](preview.edition, words).blocks,
    ],
    buttons: [
      ...pairs(vouchButtons(draft, preview.newFindings, words)),
      ...pairs(others),
      ...contests.filter((_, index) => index !== at).map((button) => [button]),
      [back, draftButton(draft, 'publish', words)],
    ],
  };
}

/** What shows only where the article stands beside those that are published already. */
function foundBlocks({ newFindings }: Preview, words: Words): Block[] {
  const serious = newFindings.filter(({ severity }) => severity !== 'note').slice(0, MAX_FINDINGS);
  if (serious.length === 0) return [];
  return [
    paragraph(words.say('preview-findings')),
    { type: 'list', items: serious.map((finding) => [findingItem(finding, words)]) },
  ];
}

function paragraph(text: string): Block {
  return { type: 'paragraph', text: [text] };
}
