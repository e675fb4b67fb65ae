import { describe, expect, it } from 'vitest';
import { assignOwners, type Claimant } from '../../../src/article/owners/owner-claims.ts';
import { person } from '../reading.ts';

const [solano, brandt, okoro] = [person('Mira Solano'), person('Ivo Brandt'), person('Lena Okoro')];
const claim = (change: Partial<Claimant>): Claimant => ({
  measure: 'share',
  kind: 'count',
  read: null,
  owners: new Map(),
  trust: 0.5,
  least: 0.6,
  certainty: 0.9,
  ...change,
});
const ownersOf = (...claimants: Claimant[]): (string | null)[] =>
  [...assignOwners(claimants).values()].map((entity) => entity?.name ?? null);

describe('the owners of a sentence’s figures', () => {
  it('are those whom the rules and the chances speak for together', () => {
    expect(
      ownersOf(
        claim({
          read: solano,
          owners: new Map([
            [brandt, 0.55],
            [solano, 0.4],
          ]),
        }),
      ),
    ).toEqual(['Mira Solano']);
    expect(
      ownersOf(
        claim({
          read: solano,
          owners: new Map([
            [brandt, 0.8],
            [solano, 0.1],
          ]),
        }),
      ),
    ).toEqual(['Ivo Brandt']);
  });

  it('are nobody where too little speaks for anybody', () => {
    expect(
      ownersOf(
        claim({
          owners: new Map([
            [brandt, 0.5],
            [solano, 0.4],
          ]),
        }),
      ),
    ).toEqual([null]);
  });

  it('are settled from the surest, who leaves the other figure to somebody else', () => {
    const sure = claim({ owners: new Map([[solano, 0.95]]) });
    const open = claim({
      owners: new Map([
        [solano, 0.8],
        [brandt, 0.6],
      ]),
      certainty: 0.7,
    });
    expect(ownersOf(open, sure)).toEqual(['Ivo Brandt', 'Mira Solano']);
  });

  it('may have two figures of different measures or votes, and two of one only with more certainty', () => {
    const mine = claim({ owners: new Map([[solano, 0.97]]) });
    const [votes, polled] = [claim({ ...mine, measure: 'votes' }), claim({ ...mine, kind: 'poll' })];
    expect(ownersOf(mine, votes, polled)).toEqual(['Mira Solano', 'Mira Solano', 'Mira Solano']);
    expect(ownersOf(mine, claim({ owners: new Map([[solano, 0.7]]) }))).toEqual(['Mira Solano', null]);
    expect(ownersOf(mine, claim({ owners: new Map([[solano, 0.99]]) }))).toEqual([
      'Mira Solano',
      'Mira Solano',
    ]);
  });

  it('keep one of whom the rules are sure, rather than go to a guess', () => {
    const listed = { read: solano, trust: 2 };
    const [first, second] = [
      claim({ ...listed, owners: new Map([[solano, 0.9]]) }),
      claim({
        ...listed,
        owners: new Map([
          [solano, 0.35],
          [brandt, 0.62],
        ]),
      }),
    ];
    expect(ownersOf(first, second)).toEqual(['Mira Solano', 'Mira Solano']);
  });

  it('are of two in doubt the one who has no figure yet, for one that is surely of that kind', () => {
    const first = claim({ owners: new Map([[solano, 0.95]]) });
    const owners = new Map([
      [solano, 0.5],
      [brandt, 0.4],
      [okoro, 0.02],
    ]);
    expect(ownersOf(first, claim({ owners }))).toEqual(['Mira Solano', 'Ivo Brandt']);
    expect(ownersOf(claim({ owners }))).toEqual([null]);
    expect(ownersOf(first, claim({ owners, certainty: 0.5 }))).toEqual(['Mira Solano', null]);
    expect(ownersOf(first, claim({ owners, least: 2 }))).toEqual(['Mira Solano', null]);
    expect(ownersOf(first, claim({ owners: new Map([...owners, [okoro, 0.3]]) }))).toEqual([
      'Mira Solano',
      null,
    ]);
  });

  it('are no places, and nobody who counts the votes', () => {
    expect(ownersOf(claim({ owners: new Map([[{ ...okoro, kind: 'place' }, 0.99]]) }))).toEqual([null]);
    const board = { ...okoro, name: 'Electoral Board of Estavia', kind: 'group' as const };
    expect(ownersOf(claim({ owners: new Map([[board, 0.99]]) }))).toEqual([null]);
  });
});
