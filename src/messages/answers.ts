import type { Edition } from '../election/edition.ts';
import { changesMessage } from './changes.ts';
import { compareMessage } from './compare.ts';
import type { AnswerName, Message } from './message.ts';
import { outlookMessage } from './outlook.ts';
import { pollsMessage } from './polls.ts';
import { resultsMessage } from './results.ts';
import { sourceMessage } from './source.ts';
import { statementsMessage } from './statements.ts';
import { turnoutMessage } from './turnout.ts';
import type { Words } from './words.ts';

/** Every answer that needs nothing but an edition. A further one is a file and its line here. */
export const ANSWERS = {
  results: resultsMessage,
  polls: pollsMessage,
  compare: compareMessage,
  outlook: outlookMessage,
  turnout: turnoutMessage,
  statements: statementsMessage,
  source: sourceMessage,
  changes: changesMessage,
} satisfies Record<AnswerName, (edition: Edition, words: Words) => Message>;
