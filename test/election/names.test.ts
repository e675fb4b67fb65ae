import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCandidates } from '../../src/election/find-candidates.ts';
import { groupNames, groupPollsters } from '../../src/election/name-groups.ts';
import { sameName } from '../../src/election/names.ts';

describe('same name', () => {
  test.each([
    ['Elshad Musaev', 'Elshad Musayev'],
    ['Fuad Əliyev', 'Fuad Aliyev'],
    ['Qüdrət Həsənquliyev', 'Gudrat Hasanguliyev'],
    ['Zahid Oruc', 'ZAHID ORUC'],
    ['Ильхам Алиев', 'Ilham Aliyev'],
    ['Володимир Зеленський', 'Volodymyr Zelensky'],
    ['Volodymyr Zelenskyy', 'Volodymyr Zelenskiy'],
    ['Jürgen Müller', 'Jurgen Mueller'],
    ['I. Aliyev', 'Ilham Aliyev'],
    ['Aliyev Ilham', 'Ilham Aliyev'],
    ['Ilham Heydar oglu Aliyev', 'Ilham Aliyev'],
    ['Vladimir Vladimirovich Putin', 'Vladimir Putin'],
    ['Razi Nurullayev', 'Razi Nurulayev'],
    ['President Ilham Aliyev', 'Ilham Aliyev'],
    ['Mr. Zahid Oruj', 'Zahid Oruj'],
    ['"Rey" Party', '«Rey» party'],
  ])('%s is %s', (one, other) => {
    expect(sameName(one, other)).toBe(true);
    expect(sameName(other, one)).toBe(true);
  });

  test.each([
    ['Ilham Aliyev', 'Fuad Aliyev'],
    ['F. Aliyev', 'Ilham Aliyev'],
    ['Aliyev', 'Ilham Aliyev'],
    ['Jan Novak', 'Jana Novak'],
    ['Andrea Meyer', 'Andreas Meyer'],
    ['Anna Meyer', 'Anna Mayer'],
    ['Yes', 'No'],
    ['Party 1', 'Party 2'],
    ['Option A', 'Option B'],
    ['Option I', 'Option J'],
    ['Proposition 1', 'Proposition 11'],
    ['', 'Ilham Aliyev'],
    ['', ''],
  ])('%s is not %s', (one, other) => {
    expect(sameName(one, other)).toBe(false);
    expect(sameName(other, one)).toBe(false);
  });
});

describe('name groups', () => {
  test('join a family name to the one candidate who has it', () => {
    expect(groupNames([['Zahid Oruj', 'Fazil Mustafa'], ['Oruj', 'Mustafa'], ['Z. Oruj']])).toEqual([
      { name: 'Fazil Mustafa', aliases: ['Mustafa'] },
      { name: 'Zahid Oruj', aliases: ['Oruj', 'Z. Oruj'] },
    ]);
  });

  test('leave a family name alone that two candidates have', () => {
    expect(groupNames([['Ilham Aliyev', 'Fuad Aliyev'], ['Aliyev']])).toEqual([
      { name: 'Ilham Aliyev', aliases: [] },
      { name: 'Fuad Aliyev', aliases: [] },
      { name: 'Aliyev', aliases: [] },
    ]);
  });

  test('never join two names of one list, however alike', () => {
    const lists = [
      ['Maria Ivanova', 'Maria Ivanov'],
      ['Anna Berg', 'A. Berg'],
    ];
    expect(groupNames(lists).map(({ aliases }) => aliases)).toEqual([[], [], [], []]);
  });

  test('are the same for every order of the lists and within them', () => {
    const lists = [
      ['Ilham Aliyev', 'Fuad Aliyev', 'Elshad Musaev', 'Zahid Oruj'],
      ['Əliyev', 'Elshad Musayev', 'Oruj'],
      ['I. Aliyev', 'F. Aliyev', 'Musayev', 'Zahid Oruc'],
    ];
    const expected = groupNames(lists);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(lists, { minLength: 3 }),
        fc.array(fc.nat(100), { minLength: 3, maxLength: 3 }),
        (shuffled, turns) => {
          const turned = shuffled.map((list, at) => {
            const by = (turns[at] ?? 0) % list.length;
            return [...list.slice(by), ...list.slice(0, by)];
          });
          expect(groupNames(turned)).toEqual(expected);
        },
      ),
    );
  });

  test('know a pollster by another vowel and without its legal form', () => {
    expect(
      groupPollsters([
        ['"Rey" Monitoring Center', '"Social Research Center" LLC'],
        ['Ray Monitoring Center', 'Social Research Center', 'Social Rescue Center'],
      ]),
    ).toEqual([
      { name: '"Social Research Center" LLC', aliases: ['Social Research Center'] },
      { name: '"Rey" Monitoring Center', aliases: ['Ray Monitoring Center'] },
      { name: 'Social Rescue Center', aliases: [] },
    ]);
  });
});

describe('finding candidates', () => {
  const ballot = ['Ilham Aliyev', 'Zahid Oruj', 'Fazil Mustafa', 'Elshad Musaev', 'Fuad Aliyev'].map(
    (name) => ({
      name,
      aliases: name === 'Elshad Musaev' ? ['Elshad Musayev'] : [],
      party: name === 'Fazil Mustafa' ? 'Great Order Party' : null,
      area: null,
    }),
  );
  const found = (query: string) => findCandidates(ballot, query).map(({ name }) => name);

  test.each([
    ['Aliyev', ['Ilham Aliyev', 'Fuad Aliyev']],
    ['Əliyev', ['Ilham Aliyev', 'Fuad Aliyev']],
    ['Алиев', ['Ilham Aliyev', 'Fuad Aliyev']],
    ['aliev', ['Ilham Aliyev', 'Fuad Aliyev']],
    ['Fuad Aliyev', ['Fuad Aliyev']],
    ['aliyev fuad', ['Fuad Aliyev']],
    ['f. aliyev', ['Fuad Aliyev']],
    ['fuad', ['Fuad Aliyev']],
    ['Musayev', ['Elshad Musaev']],
    ['Elshad Musayev', ['Elshad Musaev']],
    ['Mustafa', ['Fazil Mustafa']],
    ['Mustaffa', ['Fazil Mustafa']],
    ['mus', ['Fazil Mustafa', 'Elshad Musaev']],
    ['Orudj', ['Zahid Oruj']],
    ['Oruc', ['Zahid Oruj']],
    ['great order', ['Fazil Mustafa']],
    ['Macron', []],
    ['a', []],
    ['', []],
    ['???', []],
  ])('%s finds %j', (query, names) => {
    expect(found(query)).toEqual(names);
  });

  test('a party is found by the letters in brackets', () => {
    const parties = [
      { name: 'Alternative for Germany (AfD)', aliases: [], party: null, area: null },
      { name: 'Free Democratic Party (FDP)', aliases: [], party: null, area: null },
    ];
    expect(findCandidates(parties, 'afd').map(({ name }) => name)).toEqual(['Alternative for Germany (AfD)']);
  });

  test('each candidate is found once where only areas were counted', () => {
    const areas = ['East', 'West'].map((area) => ({ name: 'Ann Lee', aliases: [], party: null, area }));
    expect(findCandidates(areas, 'Lee')).toHaveLength(1);
  });

  test('never crashes and never finds anybody for what is no word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        const candidates = findCandidates(ballot, query);
        if (!/[\p{L}\p{N}]/u.test(query.normalize('NFKD'))) expect(candidates).toEqual([]);
      }),
    );
  });
});
