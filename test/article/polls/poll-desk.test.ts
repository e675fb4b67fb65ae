import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../src/article/names/registry.ts';
import type { Quantity } from '../../../src/article/numbers/quantities.ts';
import { PollDesk } from '../../../src/article/polls/poll-desk.ts';
import { type PollReference, UNNAMED } from '../../../src/article/polls/poll-reference.ts';
import { PollsTold } from '../../../src/article/polls/polls-told.ts';
import { type Sentence, splitSentences } from '../../../src/article/text/sentences.ts';
import { person } from '../reading.ts';

const CORVO: PollReference = { ...UNNAMED, kind: 'opinion', pollster: 'Corvo', isNew: false };
const [solano, brandt, okoro] = [person('Mira Solano'), person('Ivo Brandt'), person('Lena Okoro')];
const figure = (value: number): Quantity => ({
  value,
  unit: 'percent',
  noun: null,
  nounWord: null,
  qualifier: 'exactly',
  asWorded: String(value),
  start: 0,
  end: 2,
  first: 0,
  last: 0,
});

/** A desk at work on a text: each step is a sentence and the shares told in it. */
function told(
  text: string,
  steps: readonly (readonly [Entity, number, boolean])[][],
  enter = (polls: PollsTold, sentence: Sentence) => polls.enter(CORVO, sentence),
): string[] {
  const polls = new PollsTold();
  const desk = new PollDesk(text, null, polls);
  splitSentences(text).forEach((sentence, at) => {
    for (const [entity, value, isSure] of steps[at] ?? [])
      desk.addShare(enter(polls, sentence), entity, figure(value), sentence, { area: null, isSure });
  });
  return desk
    .finish('opinion')
    .map(
      ({ pollster, kind, shares }) =>
        `${pollster} ${kind}: ${shares.map(({ name, sharePercent }) => `${name} ${sharePercent}`).join(', ')}`,
    );
}

describe('a second figure of somebody in one poll', () => {
  const FIRST = [
    [solano, 45, true],
    [brandt, 40, true],
  ] as const;

  it('is of another question of the house where the second reading vouches for it', () => {
    const text =
      'Corvo has Solano on 45 and Brandt on 40. In a race of two Solano gets 52 and Brandt 48. Corvo has Okoro on 9.';
    expect(
      told(text, [
        [...FIRST],
        [
          [solano, 52, true],
          [brandt, 48, true],
          [solano, 52, true],
        ],
        [[okoro, 9, true]],
      ]),
    ).toEqual([
      'Corvo opinion: Mira Solano 45, Ivo Brandt 40, Lena Okoro 9',
      'Corvo opinion: Mira Solano 52, Ivo Brandt 48',
    ]);
  });

  it('is set aside where it does not', () => {
    const text = 'Corvo has Solano on 45 and Brandt on 40. In a race of two Solano gets 52.';
    expect(told(text, [[...FIRST], [[solano, 52, false]]])).toEqual([
      'Corvo opinion: Mira Solano 45, Ivo Brandt 40',
    ]);
  });

  it('is of another wave, however early, where the second reading vouches for it', () => {
    const text =
      'Corvo has Solano on 45 and Brandt on 40. Its poll of March had put Solano at 42. Corvo has Okoro on 9.';
    expect(told(text, [[...FIRST], [[solano, 42, true]], [[okoro, 9, true]]])).toEqual([
      'Corvo opinion: Mira Solano 45, Ivo Brandt 40, Lena Okoro 9',
      'Corvo opinion: Mira Solano 42',
    ]);
  });
});

describe('the house that the second reading names', () => {
  const ofCorvo = (kind: 'opinion' | 'exit' | null) => (polls: PollsTold, sentence: Sentence) =>
    polls.ofHouse('Corvo', { read: polls.current, kind }, sentence);

  it('names the poll that its sentence began without one', () => {
    const text = 'A poll had Solano on 45 and Brandt on 40, Corvo said.';
    expect(
      told(
        text,
        [
          [
            [solano, 45, true],
            [brandt, 40, true],
          ],
        ],
        ofCorvo(null),
      ),
    ).toEqual(['Corvo opinion: Mira Solano 45, Ivo Brandt 40']);
  });

  it('has an exit poll beside its opinion poll', () => {
    const text = 'Corvo had Solano on 45. Its exit poll has Solano on 52.';
    const polls = new PollsTold();
    const [first, second] = splitSentences(text);
    if (first === undefined || second === undefined) throw new Error('two sentences are needed');
    const opinion = polls.enter(CORVO, first);
    expect(polls.ofHouse('Corvo', { read: null, kind: 'exit' }, second)).not.toBe(opinion);
    expect(polls.ofHouse('Corvo', { read: null, kind: 'opinion' }, second)).toBe(opinion);
  });

  it('has one for each kind that the second reading tells apart, and a quick count keeps its figures', () => {
    const text = 'Corvo had Solano on 45. Corvo has Solano on 52. By its quick count Brandt has 48.';
    const [first, second, third] = splitSentences(text);
    if (first === undefined || second === undefined || third === undefined)
      throw new Error('three are needed');
    const polls = new PollsTold();
    const desk = new PollDesk(text, null, polls);
    const opinion = polls.enter(CORVO, first);
    desk.addShare(opinion, solano, figure(45), first, { area: null, isSure: true });
    const exit = polls.ofKind(opinion, 'exit', second);
    expect([exit.pollster, exit.kind]).toEqual(['Corvo', 'exit']);
    expect(polls.ofKind(opinion, 'exit', second)).toBe(exit);
    expect(polls.ofKind(opinion, 'opinion', second)).toBe(opinion);
    const quick = polls.enter({ ...CORVO, kind: 'quick-count' }, third);
    expect(polls.ofKind(quick, 'opinion', third)).toBe(quick);
  });

  it('is the one it was made for where nobody is named who made it', () => {
    const made = (pollster: string | null) => (polls: PollsTold, sentence: Sentence) =>
      polls.enter({ ...CORVO, pollster, sponsor: 'Tele Uno' }, sentence);
    const text = 'A survey for Tele Uno had Solano on 45.';
    expect(told(text, [[[solano, 45, true]]], made(null))).toEqual(['Tele Uno opinion: Mira Solano 45']);
    expect(told(text, [[[solano, 45, true]]], made('Corvo'))).toEqual(['Corvo opinion: Mira Solano 45']);
  });
});
