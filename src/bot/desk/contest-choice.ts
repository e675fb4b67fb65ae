import { createHash } from 'node:crypto';
import type { DraftView } from '../../desk/draft-view.ts';
import type { ContestEntry } from '../../election/contest.ts';
import type { Button, Message } from '../../messages/message.ts';
import { contestTitle } from '../../messages/status.ts';
import type { Words } from '../../messages/words.ts';
import { draftButton, draftPress } from './draft-press.ts';

/** As many elections as are offered to choose from; any other is typed. */
const MAX_CHOICES = 12;

/** As what the `at`-th contest of the article is published: one that there is, or a new one. */
export function contestChoice(
  view: DraftView,
  at: number,
  entries: readonly ContestEntry[],
  words: Words,
): Message {
  const { draft, report } = view;
  const id = draft.contestIds[at] ?? '';
  const choices = entries
    .filter(({ contest }) => contest.id !== id)
    .slice(0, MAX_CHOICES)
    .map(({ contest }): Button[] => [
      {
        press: draftPress(draft, 'choose-contest', at, contestNumber(contest.id)),
        label: contestTitle(contest, words),
      },
    ]);
  const read = report.contests[at]?.contest;
  const own: Button[][] =
    read === undefined || read.id === id
      ? []
      : [
          [
            {
              press: draftPress(draft, 'choose-contest', at, contestNumber(read.id)),
              label: words.say('button-contest-read', { id: read.id }),
            },
          ],
        ];
  const others = view.contests.flatMap(({ contest }, index): Button[][] =>
    index === at
      ? []
      : [
          [
            {
              press: draftPress(draft, 'contest', index),
              label: words.say('button-contest-other', { id: contest.id }),
            },
          ],
        ],
  );
  return {
    blocks: [
      { type: 'heading', text: words.say('contest-choice-heading') },
      { type: 'paragraph', text: [words.say('contest-choice', { id })] },
    ],
    buttons: [
      ...choices,
      ...own,
      ...others,
      [draftButton(draft, 'name-contest', words, at)],
      [draftButton(draft, 'view', words)],
    ],
  };
}

/** Asks for a contest id that there may not be yet, by a reply. */
export function contestQuestion({ draft }: DraftView, at: number, words: Words): Message {
  return {
    blocks: [{ type: 'paragraph', text: [words.say('contest-ask')] }],
    buttons: [],
    asksFor: draftPress(draft, 'name-contest', at),
  };
}

/** The contest that a button meant, out of those there are and those of the article. */
export function contestByNumber(
  { report }: DraftView,
  entries: readonly ContestEntry[],
  number: number,
): string | undefined {
  const ids = [...entries, ...report.contests].map(({ contest }) => contest.id);
  return ids.find((id) => contestNumber(id) === number);
}

/** A contest id as a number of thirty bits: an id itself would not fit a button beside the draft's. */
function contestNumber(id: string): number {
  return createHash('sha256').update(id).digest().readUInt32BE() >>> 2;
}
