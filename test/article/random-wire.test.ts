import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportOf } from './reading.ts';

const FIRST_NAMES = [
  'Mira',
  'Ivo',
  'Lena',
  'Paul',
  'Aigul',
  'Tomás',
  'Zeynep',
  'Kwame',
  'Anna-Lena',
  'Jovan',
  'Farid',
  'Ngozi',
  'Çetin',
  'Łukasz',
];
const SURNAMES = [
  'Solano',
  'Brandt',
  'Okoro',
  'Haas',
  'Iskandarov',
  'de la Cruz',
  'Yıldız',
  "O'Connor",
  'van der Meer',
  'Petrović',
  'Hasanov',
  'Sanchez-Reyes',
  'Mbeki',
  'Kowalska',
];
const PLACES = [
  'Estavia',
  'Norland',
  'Kurzemia',
  'Azerbaijan',
  'Costa Serena',
  'Zambira',
  'Georgia',
  'Moldova',
];
const POLLSTERS = [
  'Vox Insulae',
  'Dataport Research',
  'Centre for Public Opinion',
  'Northern Monitoring Group',
  'Institute of Social Studies',
];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
];

const shareTexts = fc
  .integer({ min: 1, max: 9999 })
  .chain((hundredths) =>
    fc
      .constantFrom((hundredths / 100).toFixed(2), String(hundredths / 100))
      .map((text) => ({ text, value: hundredths / 100 })),
  );

const asTold = (value: number): { text: string; value: number } => ({ text: String(value), value });

/** Eight shares that make up the whole, the leader's first, and what two exit polls gave the leader. */
const voters = fc
  .record({
    parts: fc.array(fc.integer({ min: 30, max: 1000 }), { minLength: 8, maxLength: 8 }),
    misses: fc.array(fc.integer({ min: -300, max: 300 }), { minLength: 2, maxLength: 2 }),
  })
  .map(({ parts, misses }) => {
    const sum = parts.reduce((total, part) => total + part, 0);
    const hundredths = parts
      .map((part) => Math.max(1, Math.floor((10_000 * part) / sum)))
      .toSorted((a, b) => b - a);
    return {
      shares: hundredths.map((share) => asTold(share / 100)),
      pollShares: misses.map((miss) => asTold(Math.max(1, (hundredths[0] ?? 0) + miss) / 100)),
    };
  });

/** A list right behind an exit poll may be the poll's. */
function mayGoOnWithPoll(order: readonly number[]): boolean {
  const before = order[order.indexOf(2) - 1];
  return before === 3 || before === 4;
}

const wires = fc
  .record({
    surnames: fc.shuffledSubarray(SURNAMES, { minLength: 4, maxLength: 8 }),
    firstNames: fc.shuffledSubarray(FIRST_NAMES, { minLength: 8, maxLength: 8 }),
    told: voters,
    place: fc.constantFrom(...PLACES),
    pollsters: fc.shuffledSubarray(POLLSTERS, { minLength: 2, maxLength: 2 }),
    counted: shareTexts,
    voters: fc.integer({ min: 100_000, max: 90_000_000 }),
    stations: fc.integer({ min: 100, max: 99_999 }),
    observers: fc.integer({ min: 1, max: 99 }).map((thousands) => thousands * 1000),
    month: fc.constantFrom(...MONTHS),
    day: fc.integer({ min: 1, max: 27 }),
    unit: fc.constantFrom('%', ' percent', ' per cent'),
    dash: fc.constantFrom(' - ', ' – ', ': '),
    order: fc
      .shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7, maxLength: 7 })
      .filter((order) => !mayGoOnWithPoll(order)),
  })
  .map(({ told, ...parts }) => ({
    ...parts,
    ...told,
    names: parts.surnames.map((surname, at) => `${parts.firstNames[at]} ${surname}`),
  }));

type Wire = typeof wires extends fc.Arbitrary<infer T> ? T : never;

function textOf({
  names,
  shares,
  place,
  pollsters,
  pollShares,
  counted,
  voters,
  stations,
  observers,
  month,
  day,
  unit,
  dash,
  order,
}: Wire): string {
  const [winner = '', second = '', ...rest] = names;
  const share = (at: number): string => `${shares[at]?.text}${unit}`;
  const grouped = (value: number): string => value.toLocaleString('en-US');
  const paragraphs = [
    `The presidential election in ${place} took place on ${month} ${day}.`,
    `${winner} is leading in the presidential election in ${place} with ${share(0)} of the votes after ${counted.text}${unit} of the ballots were processed.`,
    `${second} received ${share(1)} of the votes, ${rest.map((name, at) => `${name}${dash}${share(at + 2)}`).join(', ')}.`,
    `According to the exit poll of "${pollsters[0]}", ${pollShares[0]?.text}${unit} of voters chose ${winner}.`,
    `An exit poll by ${pollsters[1]} gave ${winner} ${pollShares[1]?.text}${unit}.`,
    `A total of ${grouped(voters)} people were registered to vote at ${grouped(stations)} polling stations.`,
    `Over ${grouped(observers)} observers watched the election.`,
  ];
  return `date 2031-11-29 (NEWSHUB- Corvo News Agency)\n\n${order.map((at) => paragraphs[at]).join('\n\n')}\n`;
}

describe('readArticle', () => {
  it('reads a wire report alike whatever its names, numbers and order', () => {
    fc.assert(
      fc.property(wires, (wire) => {
        const {
          names,
          shares,
          pollsters,
          pollShares,
          counted,
          voters,
          stations,
          observers,
          place,
          month,
          day,
        } = wire;
        const report = reportOf(textOf(wire));
        const [contest] = report.contests;
        const date = `2031-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        expect(contest?.contest).toMatchObject({ place, office: 'president', electionDate: date });
        expect(new Map(contest?.results.map(({ name, sharePercent }) => [name, sharePercent]))).toEqual(
          new Map(names.map((name, at) => [name, shares[at]?.value])),
        );
        expect(contest?.results.find(({ name }) => name === names[0])?.outcome).toBe('leading');
        expect(contest?.progress.map(({ valuePercent }) => valuePercent)).toEqual([counted.value]);
        expect(
          new Map(
            contest?.polls.map(({ kind, pollster, shares: [first] }) => [
              pollster,
              `${kind} ${first?.name} ${first?.sharePercent}`,
            ]),
          ),
        ).toEqual(
          new Map(pollsters.map((pollster, at) => [pollster, `exit ${names[0]} ${pollShares[at]?.value}`])),
        );
        expect(
          new Map(contest?.context.map(({ kind, value, qualifier }) => [kind, `${qualifier} ${value}`])),
        ).toEqual(
          new Map([
            ['registered-voters', `exactly ${voters}`],
            ['polling-stations', `exactly ${stations}`],
            ['observers', `over ${observers}`],
          ]),
        );
        expect(contest?.stage).toBe(counted.value < 99.95 ? 'unofficial-partial' : 'unofficial-complete');
      }),
      { numRuns: 150 },
    );
  });
});
