import type { ChangeSubject } from '../election/change.ts';
import type { Edition } from '../election/edition.ts';
import type { Stage } from '../election/stage.ts';
import { contextText, shareText } from './figure-text.ts';
import { progressWording } from './progress-text.ts';
import type { Words } from './words.ts';

/** One figure that readers see, by what it is of. `quote` is the edition's sentence behind it. */
export type ShownFigure = {
  figure: {
    subject: Exclude<ChangeSubject, 'outcome' | 'call'>;
    name: string | null;
    about: string | null;
    area: string | null;
    unit: 'percent' | 'count' | null;
  };
  value: number | Stage | null;
  /** "Zahid Oruj, votes". */
  what: string;
  /** "2.19%". */
  asShown: string;
  quote: number | null;
};

const OF_NOTHING = { name: null, about: null, area: null, unit: null };

/** Every figure of an edition, always in the same order: the count's, the polls', the context, progress and stage. */
export function figuresOf(edition: Edition, words: Words): ShownFigure[] {
  return [
    ...countFigures(edition, words),
    ...pollFigures(edition, words),
    ...edition.context.map(
      (fact): ShownFigure => ({
        figure: { ...OF_NOTHING, subject: 'context', name: fact.kind, unit: fact.unit },
        value: fact.value,
        what: words.say(`change-context-${fact.kind}`),
        asShown: contextText(fact, words),
        quote: fact.cites[0]?.quote ?? null,
      }),
    ),
    ...edition.progress.map(
      (progress): ShownFigure => ({
        figure: { ...OF_NOTHING, subject: 'progress', name: progress.unit },
        value: progress.valuePercent,
        what: words.say('change-progress'),
        asShown: progressWording(progress.valuePercent, progress.asWorded, words),
        quote: progress.cites[0]?.quote ?? null,
      }),
    ),
    {
      figure: { ...OF_NOTHING, subject: 'stage' },
      value: edition.stage,
      what: words.say('change-stage'),
      asShown: words.say(`change-stage-${edition.stage ?? 'none'}`),
      quote: null,
    },
  ];
}

function countFigures({ results }: Edition, words: Words): ShownFigure[] {
  return results.flatMap((result) => {
    const { name, area, sharePercent, votes, seats, cites } = result;
    const figure = (subject: 'share' | 'votes' | 'seats', value: number, asShown: string): ShownFigure => {
      const whose =
        subject === 'share' ? name : words.say('change-of', { name, what: words.say(`fact-${subject}`) });
      return {
        figure: { ...OF_NOTHING, subject, name, area },
        value,
        what: area === null ? whose : words.say('fact-in-area', { what: whose, area }),
        asShown,
        quote: cites[0]?.quote ?? null,
      };
    };
    return [
      ...(sharePercent === null
        ? []
        : [figure('share', sharePercent, shareText({ ...result, sharePercent }, words))]),
      ...(votes === null ? [] : [figure('votes', votes, words.count(votes))]),
      ...(seats === null ? [] : [figure('seats', seats, words.count(seats))]),
    ];
  });
}

function pollFigures({ polls }: Edition, words: Words): ShownFigure[] {
  return polls.flatMap((poll) => {
    const pollster = poll.pollster ?? words.say('unnamed-pollster');
    return poll.shares.map(
      (share): ShownFigure => ({
        figure: { ...OF_NOTHING, subject: 'poll', name: poll.pollster, about: share.name, area: poll.area },
        value: share.sharePercent,
        what: words.say('change-poll', { pollster, name: share.name }),
        asShown: shareText(share, words),
        quote: share.cites[0]?.quote ?? null,
      }),
    );
  });
}
