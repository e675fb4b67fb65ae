import { describe, expect, it } from 'vitest';
import { SURE } from '../../src/article/certainty.ts';
import type { FirstReading } from '../../src/article/first-reading.ts';
import type { FigureKind, Judgement } from '../../src/article/judge/judge-figures.ts';
import { surelyOfTheWhole } from '../../src/article/judge/likely-kinds.ts';
import type { Quantity } from '../../src/article/numbers/quantities.ts';
import { emptyDraft, type PollDraft } from '../../src/article/polls/poll-draft.ts';
import { settleReadings } from '../../src/article/second-reading.ts';
import { person } from './reading.ts';

const share: Quantity = {
  value: 52.4,
  unit: 'percent',
  noun: null,
  nounWord: null,
  qualifier: 'exactly',
  asWorded: '52.4',
  start: 20,
  end: 25,
  first: 4,
  last: 5,
};
const [solano, brandt] = [person('Mira Solano'), person('Ivo Brandt')];
const POLL: PollDraft = { ...emptyDraft({ start: 0, end: 40, text: '' }), kind: 'exit' };
const NONE: Record<FigureKind, number> = {
  count: 0,
  opinion: 0,
  exit: 0,
  turnout: 0,
  counted: 0,
  registered: 0,
  part: 0,
  previous: 0,
  subgroup: 0,
  none: 0,
};

function judged(likely: Partial<Record<FigureKind, number>>, rest: Partial<Judgement> = {}): Judgement {
  return {
    likely: { ...NONE, ...likely },
    owners: new Map(),
    source: null,
    sourceLikely: 0,
    ...rest,
  };
}

const read = (change: Partial<FirstReading> = {}): FirstReading => ({
  quantity: share,
  measure: 'share',
  entity: solano,
  scope: 'count',
  poll: null,
  isReferred: false,
  isAskedAlone: false,
  isOfOwnPlace: false,
  isPlaced: false,
  isOfAllAsked: false,
  named: new Set(),
  isOfThatVote: false,
  isOfThisVote: false,
  isVotesFor: false,
  isIntended: false,
  isOfAuthority: false,
  ...change,
});

describe('two readings of a figure', () => {
  it('make the same of two shares that make up the whole, and give neither away for it', () => {
    const [more, rest] = [read(), read({ quantity: { ...share, value: 100 - share.value }, entity: brandt })];
    const judgements = new Map([
      [more.quantity, judged({ count: 0.66, counted: 0.3 }, { owners: new Map([[solano, 0.9]]) })],
      [rest.quantity, judged({ count: 0.86 }, { owners: new Map([[brandt, 0.9]]) })],
    ]);
    expect(
      settleReadings([more, rest], [], { judgements, sure: SURE }).map(({ entity, scope }) => [
        entity?.name,
        scope,
      ]),
    ).toEqual([
      [solano.name, 'count'],
      [brandt.name, 'count'],
    ]);
  });

  it.each<[what: string, first: FirstReading[], judgement: Judgement, settled: unknown[]]>([
    [
      'keep what both have read',
      [read()],
      judged({ count: 0.9, none: 0.1 }, { owners: new Map([[solano, 0.9]]) }),
      [{ ...read(), isSure: true }],
    ],
    [
      'refuse what the second is sure is no share of anybody',
      [read()],
      judged({ count: 0.1, none: 0.9 }),
      [{ ...read(), entity: null, scope: 'unrelated', isSure: false }],
    ],
    [
      'say of which vote it is where the second knows',
      [read()],
      judged({ count: 0.1, previous: 0.8, none: 0.1 }),
      [{ ...read(), scope: 'previous-election', isSure: false }],
    ],
    [
      'give it to the owner whom the second is sure of',
      [read()],
      judged({ count: 0.9 }, { owners: new Map([[brandt, 0.95]]) }),
      [{ ...read(), entity: brandt, isSure: true }],
    ],
    [
      'take for no earlier vote what its sentence says is of this one',
      [read({ isOfThisVote: true })],
      judged({ count: 0.2, previous: 0.75 }, { owners: new Map([[solano, 0.9]]) }),
      [{ ...read({ isOfThisVote: true }), isSure: true }],
    ],
    [
      'take for no part what tells of this vote and of its own place',
      [read({ isOfThisVote: true, isOfOwnPlace: true })],
      judged({ count: 0.1, previous: 0.4, part: 0.4 }, { owners: new Map([[solano, 0.9]]) }),
      [{ ...read({ isOfThisVote: true, isOfOwnPlace: true }), isSure: true }],
    ],
    [
      'take for asked what its sentence says people intend',
      [read({ poll: POLL, isIntended: true })],
      judged({ count: 0.8, opinion: 0.15 }, { owners: new Map([[solano, 0.9]]) }),
      [{ ...read({ poll: POLL, isIntended: true }), isSure: true }],
    ],
    [
      'leave an answer of a referendum, which no name stands for',
      [read({ entity: { ...solano, name: 'No', kind: 'option' } })],
      judged({ count: 0.9 }, { owners: new Map([[brandt, 0.95]]) }),
      [{ ...read({ entity: { ...solano, name: 'No', kind: 'option' } }), isSure: true }],
    ],
    [
      'take an answer out of a poll where the second points to one',
      [read({ entity: { ...solano, name: 'No', kind: 'option' }, scope: 'poll' })],
      judged({ count: 0.9 }, { owners: new Map([[{ ...solano, name: 'No', kind: 'option' }, 0.95]]) }),
      [{ ...read({ entity: { ...solano, name: 'No', kind: 'option' } }), isSure: true }],
    ],
    [
      'take out of a poll what is rather counted, though not for certain',
      [read({ poll: POLL })],
      judged({ count: 0.6, exit: 0.18, none: 0.2 }, { owners: new Map([[solano, 0.9]]) }),
      [{ ...read(), isSure: false }],
    ],
    [
      'leave in a poll what its sentence tells of a house, unless all speaks against it',
      [read({ poll: { ...POLL, pollster: 'Corvo' }, isReferred: true })],
      judged({ count: 0.85, exit: 0.13 }, { owners: new Map([[solano, 0.9]]) }),
      [{ ...read({ poll: { ...POLL, pollster: 'Corvo' }, isReferred: true }), isSure: false }],
    ],
    [
      'leave in a poll what its sentence tells of nothing else, whatever speaks against it',
      [read({ poll: { ...POLL, pollster: 'Corvo' }, isReferred: true, isAskedAlone: true })],
      judged({ count: 0.99 }, { owners: new Map([[solano, 0.9]]) }),
      [
        {
          ...read({ poll: { ...POLL, pollster: 'Corvo' }, isReferred: true, isAskedAlone: true }),
          isSure: true,
        },
      ],
    ],
    [
      'take for no part what a sentence tells of the contest’s own place',
      [read({ isOfOwnPlace: true })],
      judged({ count: 0.25, part: 0.7 }, { owners: new Map([[solano, 0.9]]) }),
      [{ ...read({ isOfOwnPlace: true }), isSure: true }],
    ],
    [
      'take for a part what is hardly the whole, wherever it is told',
      [read({ isOfOwnPlace: true })],
      judged({ count: 0.05, part: 0.9 }, { owners: new Map([[solano, 0.9]]) }),
      [{ ...read({ isOfOwnPlace: true }), scope: 'subgroup', isSure: false }],
    ],
    [
      'take for no part of a poll what all gave whom it asked',
      [read({ poll: POLL, isOfAllAsked: true })],
      judged({ opinion: 0.14, subgroup: 0.8 }, { owners: new Map([[solano, 0.9]]) }),
      [{ ...read({ poll: POLL, isOfAllAsked: true }), isSure: true }],
    ],
    [
      'leave to whom a line names what stands behind its colon',
      [read({ isPlaced: true })],
      judged({ count: 0.95 }, { owners: new Map([[brandt, 0.9]]) }),
      [{ ...read({ isPlaced: true }), isSure: true }],
    ],
    [
      'exchange yes and no only for next to certainty',
      [read({ entity: { ...solano, name: 'Yes', kind: 'option' } })],
      judged({ count: 0.9 }, { owners: new Map([[{ ...solano, name: 'No', kind: 'option' }, 0.9]]) }),
      [{ ...read({ entity: { ...solano, name: 'Yes', kind: 'option' } }), isSure: true }],
    ],
    [
      'take an opinion poll about the first round for one',
      [read({ scope: 'first-round' })],
      judged({ opinion: 0.95 }, { owners: new Map([[solano, 0.95]]) }),
      [{ ...read(), poll: 'wanted', isSure: true }],
    ],
    [
      'leave an exit poll of the first round aside',
      [read({ scope: 'first-round' })],
      judged({ exit: 0.95 }, { owners: new Map([[solano, 0.95]]) }),
      [{ ...read({ scope: 'first-round' }), isSure: false }],
    ],
    [
      'leave a quick count where it is',
      [read({ poll: { ...POLL, kind: 'quick-count' } })],
      judged({ count: 0.95 }, { owners: new Map([[solano, 0.9]]) }),
      [{ ...read({ poll: { ...POLL, kind: 'quick-count' } }), isSure: false }],
    ],
    [
      'put into a poll what the rules took for a count',
      [read()],
      judged({ opinion: 0.5, exit: 0.4, count: 0.1 }, { owners: new Map([[solano, 0.9]]) }),
      [{ ...read(), poll: 'wanted', isSure: true }],
    ],
    [
      'take from a part only with more certainty',
      [read({ scope: 'subgroup' })],
      judged({ count: 0.65, part: 0.35 }, { owners: new Map([[solano, 0.9]]) }),
      [{ ...read({ scope: 'subgroup' }), isSure: false }],
    ],
    [
      'take a share that the rules found no owner for',
      [],
      judged({ count: 0.9 }, { owners: new Map([[brandt, 0.8]]) }),
      [{ quantity: share, measure: 'share', entity: brandt, scope: 'count', poll: null, isSure: true }],
    ],
    [
      'give nothing to a place',
      [read()],
      judged({ count: 0.9 }, { owners: new Map([[{ ...brandt, kind: 'place' }, 0.95]]) }),
      [{ ...read({ entity: null }), isSure: true }],
    ],
    [
      'leave a share whose owner neither is sure of',
      [],
      judged({ count: 0.9 }, { owners: new Map([[brandt, 0.4]]) }),
      [],
    ],
    [
      'leave seats to the rules',
      [read({ measure: 'seats' })],
      judged({ none: 1 }),
      [{ ...read({ measure: 'seats' }), isSure: false }],
    ],
  ])('%s', (_, first, judgement, settled) => {
    const opinion = { judgements: new Map([[share, judgement]]), sure: SURE };
    expect(settleReadings(first, [{ quantity: share, isOther: false }], opinion)).toEqual(settled);
  });

  it('give a share and the votes in brackets beside it to one, whom the rules found', () => {
    const votes = { ...share, value: 501220, unit: 'count' as const, first: 7, last: 7 };
    const judgements = new Map([
      [share, judged({ count: 0.99 }, { owners: new Map([[solano, 0.9]]) })],
      [
        votes,
        judged(
          { count: 0.99 },
          {
            owners: new Map([
              [brandt, 0.7],
              [solano, 0.2],
            ]),
          },
        ),
      ],
    ]);
    const first = [read({ isPlaced: true }), read({ quantity: votes, measure: 'votes' })];
    expect(settleReadings(first, [], { judgements, sure: SURE }).map(({ entity }) => entity?.name)).toEqual([
      'Mira Solano',
      'Mira Solano',
    ]);
  });

  it('leave names and figures that stand in one order as the rules have them', () => {
    const judgements = new Map([[share, judged({ count: 0.99 }, { owners: new Map([[brandt, 0.9]]) })]]);
    const [settled] = settleReadings([read({ isPlaced: true })], [], { judgements, sure: SURE });
    expect(settled?.entity?.name).toBe('Mira Solano');
  });

  it('tell turnout, progress and register where the second is sure of them', () => {
    expect(surelyOfTheWhole(judged({ turnout: 0.9 }), SURE)).toBe('turnout');
    expect(surelyOfTheWhole(judged({ counted: 0.9 }), SURE)).toBe('progress');
    expect(surelyOfTheWhole(judged({ registered: 0.9 }), SURE)).toBe('registered-voters');
    expect(surelyOfTheWhole(judged({ turnout: 0.5 }), SURE)).toBeNull();
    expect(surelyOfTheWhole(undefined, SURE)).toBeNull();
    const judgements = new Map([[share, judged({ turnout: 0.9 })]]);
    expect(
      settleReadings([read()], [{ quantity: share, isOther: false }], { judgements, sure: SURE }),
    ).toEqual([]);
  });

  it('take no percentage over a hundred', () => {
    const growth = { ...share, value: 140 };
    const judgements = new Map([[growth, judged({ count: 0.9 }, { owners: new Map([[solano, 0.9]]) })]]);
    expect(settleReadings([], [{ quantity: growth, isOther: false }], { judgements, sure: SURE })).toEqual(
      [],
    );
  });

  it('count votes of everybody in a list of which one has too many for a share', () => {
    const numbers = [151, 69].map(
      (value, at): Quantity => ({ ...share, value, unit: 'bare', start: at * 10, end: at * 10 + 4 }),
    );
    const judgements = new Map(
      numbers.map((quantity, at) => [
        quantity,
        judged({ count: 0.98 }, { owners: new Map([[at === 0 ? solano : brandt, 0.99]]) }),
      ]),
    );
    const taken = (list: readonly Quantity[]) =>
      settleReadings(
        [],
        list.map((quantity) => ({ quantity, isOther: false })),
        { judgements, sure: SURE },
      ).map(({ entity, measure }) => `${entity?.name} ${measure}`);
    expect(taken(numbers)).toEqual(['Mira Solano votes', 'Ivo Brandt votes']);
    expect(taken(numbers.slice(1))).toEqual(['Ivo Brandt share']);
  });

  it('give two figures back to each other’s owners', () => {
    const other = { ...share, start: 40, end: 44 };
    const first = [read({ entity: brandt }), read({ entity: solano, quantity: other })];
    const judgements = new Map([
      [share, judged({ count: 0.9 }, { owners: new Map([[solano, 0.9]]) })],
      [other, judged({ count: 0.9 }, { owners: new Map([[brandt, 0.9]]) })],
    ]);
    const settled = settleReadings(first, [], { judgements, sure: SURE });
    expect(settled.map(({ entity }) => entity?.name)).toEqual(['Mira Solano', 'Ivo Brandt']);
  });

  it('give nobody two figures that are each judged his', () => {
    const other = { ...share, start: 40, end: 44 };
    const first = [read({ entity: null }), read({ entity: null, quantity: other })];
    const judgements = new Map([
      [share, judged({ count: 0.9 }, { owners: new Map([[brandt, 0.8]]) })],
      [other, judged({ count: 0.9 }, { owners: new Map([[brandt, 0.9]]) })],
    ]);
    const settled = settleReadings(first, [], { judgements, sure: SURE });
    expect(settled.map(({ entity }) => entity?.name ?? null)).toEqual([null, 'Ivo Brandt']);
  });

  it('give somebody a figure in the poll of each house', () => {
    const [corvo, pollux] = [person('Corvo'), person('Pollux')];
    const other = { ...share, start: 40, end: 44 };
    const first = [read({ entity: null, poll: POLL }), read({ entity: null, poll: POLL, quantity: other })];
    const of = (source: typeof corvo) =>
      judged({ opinion: 0.9 }, { owners: new Map([[brandt, 0.8]]), source, sourceLikely: 0.9 });
    const ownersIn = (second: Judgement) => {
      const judgements = new Map([
        [share, of(corvo)],
        [other, second],
      ]);
      return settleReadings(first, [], { judgements, sure: SURE }).map(({ entity }) => entity?.name ?? null);
    };
    expect(ownersIn(of(pollux))).toEqual(['Ivo Brandt', 'Ivo Brandt']);
    expect(ownersIn(of(corvo))).toEqual(['Ivo Brandt', null]);
  });

  it('tell whose a figure of two is where the second knows both', () => {
    const okoro = person('Lena Okoro');
    const first = [read(), read({ entity: brandt })];
    const namesFor = (owners: [typeof okoro, number][]) => {
      const judgements = new Map([[share, judged({ count: 0.9 }, { owners: new Map(owners) })]]);
      return settleReadings(first, [], { judgements, sure: SURE }).map(({ entity }) => entity?.name);
    };
    expect(
      namesFor([
        [okoro, 0.5],
        [brandt, 0.45],
      ]),
    ).toEqual(['Lena Okoro', 'Ivo Brandt']);
    expect(
      namesFor([
        [okoro, 0.9],
        [brandt, 0.05],
      ]),
    ).toEqual(['Mira Solano', 'Ivo Brandt']);
  });

  it('refuse in the poll of a house what is no poll, but for its quick count', () => {
    const found = (kind: PollDraft['kind']) => {
      const ofHouse = read({ poll: { ...POLL, kind, pollster: 'Corvo' }, isReferred: true });
      const judgements = new Map([
        [share, judged({ count: 0.6, previous: 0.4 }, { owners: new Map([[solano, 0.9]]) })],
      ]);
      return settleReadings([ofHouse], [], { judgements, sure: SURE }).map(({ scope }) => scope);
    };
    expect(found('opinion')).toEqual(['previous-election']);
    expect(found('quick-count')).toEqual(['count']);
  });

  it('take one of a list by itself where it surely is of a poll', () => {
    const okoro = person('Lena Okoro');
    const first = [solano, brandt, okoro].map((entity, at) =>
      read({ entity, scope: 'subgroup', quantity: { ...share, start: at * 10, end: at * 10 + 4 } }),
    );
    const judgements = new Map(
      first.map(({ quantity, entity }, at) => [
        quantity,
        judged(
          { opinion: at === 0 ? 0.95 : 0.6, subgroup: at === 0 ? 0.05 : 0.4 },
          { owners: new Map([[entity ?? solano, 0.9]]) },
        ),
      ]),
    );
    expect(settleReadings(first, [], { judgements, sure: SURE }).map(({ scope }) => scope)).toEqual([
      'count',
      'subgroup',
      'subgroup',
    ]);
  });

  it('let a list of shares stand or fall together, each in its place', () => {
    const okoro = person('Lena Okoro');
    const places = [solano, brandt, okoro].map((entity, at) => ({
      ...read({ entity, quantity: { ...share, start: at * 10, end: at * 10 + 4 } }),
      likely: [0.94, 0.45, 0.94][at] ?? 0,
    }));
    const first = places.map(({ likely: _, ...each }) => each);
    const judgements = new Map(
      places.map(({ quantity, likely }) => [
        quantity,
        judged({ count: likely, none: 1 - likely }, { owners: new Map([[okoro, 0.99]]) }),
      ]),
    );
    expect(settleReadings(first, [], { judgements, sure: SURE })).toEqual(
      first.map((each) => ({ ...each, isSure: true })),
    );
  });
});
