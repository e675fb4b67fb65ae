import type { Edition } from '../election/edition.ts';
import { changesMessage } from './changes.ts';
import { compareMessage } from './compare.ts';
import type { AnswerName, Message } from './message.ts';
import { outlookMessage } from './outlook.ts';
import { pollsMessage } from './polls.ts';
import { markRehearsal } from './rehearsal.ts';
import { resultsMessage } from './results.ts';
import { sourceMessage } from './source.ts';
import { statementsMessage } from './statements.ts';
import { turnoutMessage } from './turnout.ts';
import type { Words } from './words.ts';

/** A further answer is a file and its line here. */
const PLAIN_ANSWERS = {
  results: resultsMessage,
  polls: pollsMessage,
  compare: compareMessage,
  outlook: outlookMessage,
  turnout: turnoutMessage,
  statements: statementsMessage,
  source: sourceMessage,
  changes: changesMessage,
} satisfies Record<AnswerName, Answer>;

type Answer = (edition: Edition, words: Words) => Message;

/** Every answer that needs nothing but an edition, marked where the edition is a rehearsal's. */
export const ANSWERS: Record<AnswerName, Answer> = {
  results: marked(PLAIN_ANSWERS.results),
  polls: marked(PLAIN_ANSWERS.polls),
  compare: marked(PLAIN_ANSWERS.compare),
  outlook: marked(PLAIN_ANSWERS.outlook),
  turnout: marked(PLAIN_ANSWERS.turnout),
  statements: marked(PLAIN_ANSWERS.statements),
  source: marked(PLAIN_ANSWERS.source),
  changes: marked(PLAIN_ANSWERS.changes),
};

function marked(answer: Answer): Answer {
  return (edition, words) => markRehearsal(edition, answer(edition, words), words);
}
