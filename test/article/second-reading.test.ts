import { describe, expect, it } from 'vitest';
import type { FigureKind, Judgement } from '../../src/article/judge/judge-figures.ts';
import type { Quantity } from '../../src/article/quantities.ts';
import type { Entity } from '../../src/article/registry.ts';
import {
  type FirstReading,
  SURE,
  settleReadings,
  surelyOfTheWhole,
} from '../../src/article/second-reading.ts';

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
const person = (name: string): Entity => ({
  name,
  kind: 'person',
  titles: [],
  mentionCount: 1,
  firstAt: 0,
  isDoubtful: false,
});
const [solano, brandt] = [person('Mira Solano'), person('Ivo Brandt')];
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
    owner: null,
    ownerLikely: 0,
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
  ...change,
});

describe('two readings of a figure', () => {
  it.each<[what: string, first: FirstReading[], judgement: Judgement, settled: unknown[]]>([
    [
      'keep what both have read',
      [read()],
      judged({ count: 0.9, none: 0.1 }, { owner: solano, ownerLikely: 0.9 }),
      [{ ...read() }],
    ],
    [
      'refuse what the second is sure is no share of anybody',
      [read()],
      judged({ count: 0.1, none: 0.9 }),
      [{ ...read(), entity: null, scope: 'unrelated' }],
    ],
    [
      'say of which vote it is where the second knows',
      [read()],
      judged({ count: 0.1, previous: 0.8, none: 0.1 }),
      [{ ...read(), scope: 'previous-election' }],
    ],
    [
      'give it to the owner whom the second is sure of',
      [read()],
      judged({ count: 0.9 }, { owner: brandt, ownerLikely: 0.95 }),
      [{ ...read(), entity: brandt }],
    ],
    [
      'leave an answer of a referendum, which no name stands for',
      [read({ entity: { ...solano, name: 'No', kind: 'option' } })],
      judged({ count: 0.9 }, { owner: brandt, ownerLikely: 0.95 }),
      [{ ...read({ entity: { ...solano, name: 'No', kind: 'option' } }) }],
    ],
    [
      'put into a poll what the rules took for a count',
      [read()],
      judged({ opinion: 0.5, exit: 0.4, count: 0.1 }, { owner: solano, ownerLikely: 0.9 }),
      [{ ...read(), poll: 'wanted' }],
    ],
    [
      'take from a part only with more certainty',
      [read({ scope: 'subgroup' })],
      judged({ count: 0.8, part: 0.2 }, { owner: solano, ownerLikely: 0.9 }),
      [{ ...read({ scope: 'subgroup' }) }],
    ],
    [
      'take a share that the rules found no owner for',
      [],
      judged({ count: 0.9 }, { owner: brandt, ownerLikely: 0.8 }),
      [{ ...read(), entity: brandt }],
    ],
    [
      'leave a share whose owner neither is sure of',
      [],
      judged({ count: 0.9 }, { owner: brandt, ownerLikely: 0.4 }),
      [],
    ],
    [
      'leave seats to the rules',
      [read({ measure: 'seats' })],
      judged({ none: 1 }),
      [read({ measure: 'seats' })],
    ],
  ])('%s', (_, first, judgement, settled) => {
    expect(settleReadings(first, [share], new Map([[share, judgement]]), SURE)).toEqual(settled);
  });

  it('tell turnout, progress and register where the second is sure of them', () => {
    expect(surelyOfTheWhole(judged({ turnout: 0.9 }), SURE)).toBe('turnout');
    expect(surelyOfTheWhole(judged({ counted: 0.9 }), SURE)).toBe('progress');
    expect(surelyOfTheWhole(judged({ registered: 0.9 }), SURE)).toBe('registered-voters');
    expect(surelyOfTheWhole(judged({ turnout: 0.5 }), SURE)).toBeNull();
    expect(surelyOfTheWhole(undefined, SURE)).toBeNull();
    expect(settleReadings([read()], [share], new Map([[share, judged({ turnout: 0.9 })]]), SURE)).toEqual([]);
  });
});
