import type { Edition } from '../election/edition.ts';
import { pairs } from './buttons.ts';
import { figuresOf } from './figures.ts';
import type { Button, FigurePress, Message } from './message.ts';
import { contestTitle } from './status.ts';
import type { Words } from './words.ts';

/** As many figures as a phone's screen shows buttons for. */
const FIGURES_PER_PAGE = 16;

const CHOOSES = { corrects: 'correct', clarifies: 'clarify', doubts: 'doubt' } as const;

/** The figures of an edition from `from` on, each as a button: to put one right, to make it clear, or to doubt it. */
export function figureChoice(
  edition: Edition,
  ask: keyof typeof CHOOSES,
  from: number,
  words: Words,
): Message {
  const figures = figuresOf(edition, words);
  const start = from < figures.length ? from : 0;
  const press = (ask: FigurePress['ask'], at: number): FigurePress => ({
    ask,
    contestId: edition.contest.id,
    edition: edition.number,
    at,
  });
  const buttons = figures.slice(start, start + FIGURES_PER_PAGE).map(
    ({ what, asShown }, index): Button => ({
      label: words.say('fact', { what, value: asShown }),
      press: press(CHOOSES[ask], start + index),
    }),
  );
  const end = start + FIGURES_PER_PAGE;
  const more: Button[][] =
    end < figures.length ? [[{ label: words.say('button-next'), press: press(ask, end) }]] : [];
  return {
    blocks: [
      { type: 'heading', text: contestTitle(edition.contest, words) },
      { type: 'paragraph', text: [words.say(`figure-choice-${ask}`)] },
    ],
    buttons: [...pairs(buttons), ...more],
  };
}
