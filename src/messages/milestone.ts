import type { Edition } from '../election/edition.ts';
import { placeResults } from '../election/ranking.ts';
import { linkButtons } from './link-buttons.ts';
import type { Block, Message } from './message.ts';
import { markRehearsal } from './rehearsal.ts';
import { resultTable } from './result-rows.ts';
import { closing, opening } from './status.ts';
import type { Words } from './words.ts';

/** The moments of a count that a channel announces by a post of their own. */
export const MILESTONES = ['first-results', 'half', 'complete', 'certified'] as const;
export type Milestone = (typeof MILESTONES)[number];

/** As many candidates as an announcement names; the living post has them all. */
const MAX_ROWS = 5;

/** A post that says which milestone the count has reached, and where it stands there. */
export function milestoneMessage(
  edition: Edition,
  milestone: Milestone,
  botUsername: string,
  words: Words,
): Message {
  return markRehearsal(
    edition,
    {
      blocks: [
        { type: 'paragraph', text: [{ text: words.say(`milestone-${milestone}`), strong: true }] },
        ...standing(edition, words),
      ],
      buttons: [linkButtons(['results', 'source'], edition.contest.id, botUsername, words)],
    },
    words,
  );
}

/** Where an election stands: its status, its first few candidates, its source and time. */
export function standing(edition: Edition, words: Words): Block[] {
  const ranked = placeResults(edition.results).map(({ result }) => result);
  const more = ranked.length - MAX_ROWS;
  return [
    ...opening(edition, words),
    ...(ranked.length === 0
      ? [{ type: 'paragraph' as const, text: [words.say('results-none')] }]
      : [resultTable(ranked.slice(0, MAX_ROWS), words)]),
    ...(more > 0 ? [{ type: 'paragraph' as const, text: [words.say('results-more', { count: more })] }] : []),
    ...closing(edition, words),
  ];
}
