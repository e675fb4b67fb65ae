import type { Approval } from '../../desk/approval.ts';
import type { AmendOutcome, Overtaken, PublishOutcome } from '../../desk/outcome.ts';
import type { Edition } from '../../election/edition.ts';
import { changeText } from '../../messages/changes.ts';
import { contestTitle } from '../../messages/status.ts';
import type { Words } from '../../messages/words.ts';

const MAX_CHANGES = 6;

/** What publishing a draft came to. */
export function publishText(outcome: PublishOutcome, words: Words): string {
  switch (outcome.outcome) {
    case 'published':
      return outcome.contests
        .map(({ edition, isNew }) =>
          words.say(isNew ? 'published' : 'published-same', naming(edition, words)),
        )
        .join('\n');
    case 'held':
      return heldText(outcome.undecided.length, outcome.errors.length, words);
    case 'overtaken':
      return [
        ...outcome.contests.map((each) => overtakenText(each, words)),
        words.say('overtaken-again'),
      ].join('\n');
    case 'asked':
      return askedText(outcome.approval, words);
    case 'scheduled':
      return words.say('scheduled', { moment: words.moment(outcome.publishAt) });
  }
}

/** What a correction, a retraction, an undoing or a call came to. */
export function amendText(outcome: AmendOutcome, words: Words): string {
  switch (outcome.outcome) {
    case 'published':
      return words.say('published', naming(outcome.edition, words));
    case 'unchanged':
      return words.say('amend-unchanged', naming(outcome.edition, words));
    case 'asked':
      return askedText(outcome.approval, words);
  }
}

function askedText({ why }: Approval, words: Words): string {
  return words.say('approval-asked', { why: words.say(`approval-why-${why}`) });
}

function heldText(undecided: number, errors: number, words: Words): string {
  return [
    words.say('held'),
    ...(undecided > 0 ? [words.say('held-undecided', { count: undecided })] : []),
    ...(errors > 0 ? [words.say('held-errors', { count: errors })] : []),
  ].join(' ');
}

function overtakenText({ contestId, current, changes }: Overtaken, words: Words): string {
  const shown = changes.slice(0, MAX_CHANGES).map((change) => `• ${changeText(change, words)}`);
  const more = changes.length - shown.length;
  return [
    words.say('overtaken', { id: contestId, number: current }),
    ...shown,
    ...(more > 0 ? [words.say('draft-more', { count: more })] : []),
  ].join('\n');
}

function naming({ contest, number }: Edition, words: Words) {
  return { contest: contestTitle(contest, words), number };
}
