import type { Edition } from '../election/edition.ts';
import { ANSWERS } from './answers.ts';
import { percentText } from './figure-text.ts';
import { linkButtons } from './link-buttons.ts';
import type { AnswerName, Block, Message } from './message.ts';
import type { Words } from './words.ts';

/** What an editor has set of a post. A template adds below what every answer shows; there is no way to leave that out. */
export type PostTemplate = {
  answer: Extract<AnswerName, 'results' | 'polls' | 'compare'>;
  signOff: string | null;
  /** Without their "#". */
  hashtags: readonly string[];
};

/** As long as a sign-off, and as many as hashtags, may be: they leave the figures their room. */
export const MAX_SIGN_OFF = 200;
export const MAX_HASHTAGS = 5;

/**
 * The one message of an election in a channel, in the state of its newest edition: first the time, by the clock of the
 * channel's zone, and how far the count is; then the answer whole, with status, source and as-of day; then the template.
 */
export function livingPostMessage(
  edition: Edition,
  { answer, signOff, hashtags }: PostTemplate,
  zone: string,
  botUsername: string,
  words: Words,
): Message {
  const template: Block[] = [
    ...(signOff === null ? [] : [{ type: 'paragraph' as const, text: [signOff] }]),
    ...(hashtags.length === 0
      ? []
      : [{ type: 'paragraph' as const, text: [hashtags.map((tag) => `#${tag}`).join(' ')] }]),
  ];
  return {
    blocks: [
      { type: 'paragraph', text: [{ text: updatedText(edition, zone, words), strong: true }] },
      ...ANSWERS[answer](edition, words).blocks,
      ...template,
    ],
    buttons: [linkButtons(['source', answer], edition.contest.id, botUsername, words)],
  };
}

/** "Updated 03:15 GMT+4, 93.35%": what of is said with the status below. */
function updatedText({ publishedAt, progress: [first] }: Edition, zone: string, words: Words): string {
  const time = words.clock(publishedAt, zone);
  if (first === undefined) return words.say('living-updated', { time });
  const progress = percentText(first.valuePercent, /\d[\d.,]*/.exec(first.asWorded)?.[0] ?? '', words);
  return words.say('living-updated-at', { time, progress });
}
