import type { Edition } from '../election/edition.ts';
import { firstPollFigure } from './first-poll-figure.ts';
import type { AnswerName, Button, ChartName } from './message.ts';
import type { Words } from './words.ts';

/** Where a reader goes from one answer: the sentences behind it first, then its neighbours. */
const NEIGHBOURS: Record<AnswerName, AnswerName[]> = {
  results: ['polls', 'compare', 'outlook', 'turnout', 'changes', 'source'],
  polls: ['compare', 'results'],
  compare: ['results', 'polls'],
  outlook: ['results', 'turnout'],
  turnout: ['results', 'outlook'],
  statements: ['results', 'source'],
  source: ['results', 'changes'],
  changes: ['results', 'source'],
};

/** The answers that can be had as a picture. */
const PICTURES: Partial<Record<AnswerName, ChartName>> = {
  results: 'results',
  polls: 'polls',
  compare: 'polls',
  turnout: 'turnout',
};

/** The buttons under an answer about an edition; `quotes` are the sentences behind its figures, shown as such. */
export function answerButtons(
  answer: AnswerName,
  edition: Edition,
  words: Words,
  quotes: readonly number[],
): Button[][] {
  const contestId = edition.contest.id;
  const neighbours = NEIGHBOURS[answer].map((name) => answerButton(name, contestId, words));
  const chart = PICTURES[answer];
  const picture = chart === undefined ? [] : [pictureButton(contestId, chart, words)];
  const doubt =
    answer === 'results'
      ? [[doubtButton(edition, 0, words)]]
      : answer === 'polls'
        ? [[doubtButton(edition, firstPollFigure(edition), words)]]
        : [];
  return [
    ...(quotes.length > 0 ? [[sentencesButton(answer, edition, 0, words)]] : []),
    ...pairs([...neighbours, ...picture]),
    ...doubt,
    [electionsButton(words)],
  ];
}

/** "Report a figure": which one, of those from `at` on. */
function doubtButton({ contest, number }: Edition, at: number, words: Words): Button {
  return {
    label: words.say('button-doubt'),
    press: { ask: 'doubts', contestId: contest.id, edition: number, at },
  };
}

/** To the other elections there are. */
export function electionsButton(words: Words): Button {
  return { label: words.say('button-elections'), press: { ask: 'elections' } };
}

export function answerButton(answer: AnswerName, contestId: string, words: Words): Button {
  return { label: words.say(`button-${answer}`), press: { ask: 'answer', answer, contestId } };
}

/** To the picture of an answer's figures. */
function pictureButton(contestId: string, chart: ChartName, words: Words): Button {
  return { label: words.say('button-picture'), press: { ask: 'picture', contestId, chart, shape: 'wide' } };
}

export function sentencesButton(answer: AnswerName, edition: Edition, page: number, words: Words): Button {
  return {
    label: words.say(page === 0 ? 'button-sentences' : 'button-next'),
    press: { ask: 'sentences', answer, contestId: edition.contest.id, edition: edition.number, page },
  };
}

/** Two buttons a row: three no longer show their labels whole on a phone. */
export function pairs(buttons: readonly Button[]): Button[][] {
  return buttons.flatMap((_, index) => (index % 2 === 0 ? [buttons.slice(index, index + 2)] : []));
}
