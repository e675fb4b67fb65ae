import { describe, expect, it } from 'vitest';
import type { CountFact } from '../../../src/article/count/count-desk.ts';
import { byPlace } from '../../../src/article/count/places-told.ts';
import { splitRounds } from '../../../src/article/count/two-rounds.ts';
import { openArticle } from '../../../src/article/open-article.ts';
import { openSections } from '../../../src/article/open-sections.ts';
import type { ReadText } from '../../../src/article/readings.ts';
import { contestOf } from '../reading.ts';

const TEXT = `date 2031-05-15 Estavia Wire

Two lands of Estavia have voted

In Harn, the Farmers' League took 41.2 percent of the vote in Sunday's state election and the Unity Party 33 percent.

In Porto, where people voted on the same day, the Unity Party was ahead with 38.4 percent. The Farmers' League got 29.9 percent.

Analysts said the Farmers' League had 40.1 percent at one time.`;

const article = openArticle(new TextEncoder().encode(TEXT), 'a.txt');
const [section] = openSections(article).sections;

/** Every share of the text as counted, of whoever is named nearest. */
function factsOf(isSure = true): CountFact[] {
  if (section === undefined) throw new Error('no section');
  return factsIn(section.read, isSure);
}

function factsIn(read: ReadText, isSure: boolean): CountFact[] {
  return read.readings.flatMap(({ sentence, quantities, mentions }) =>
    quantities
      .filter(({ unit }) => unit === 'percent')
      .flatMap((figure) => {
        const before = mentions.findLast(({ start, kind }) => start < figure.start && kind !== 'place');
        return before === undefined
          ? []
          : [
              {
                entity: read.entityOf(before),
                measure: 'share' as const,
                figure,
                figureAt: figure.start,
                at: sentence,
                age: 0,
                isHeadline: false,
                party: null,
                area: null,
                isPopularVote: false,
                isSure,
                isEarlier: false,
                countedPercent: null,
              },
            ];
      }),
  );
}

const lines = (facts: readonly CountFact[]): string[] =>
  facts.map(({ entity, figure, area }) => `${entity.name} ${figure.value} ${area}`);

describe('several places told in one report', () => {
  it('have figures of their own where somebody’s second figure stands beside another place', () => {
    expect(
      lines(byPlace(factsOf(), section?.read ?? { readings: [], entityOf: () => null as never }, 'Harn')),
    ).toEqual(
      [
        'Farmers’ League 41.2 null',
        'Unity Party 33 null',
        'Unity Party 38.4 Porto',
        'Farmers’ League 29.9 Porto',
        'Farmers’ League 40.1 null',
      ].map((line) => line.replace('’', "'")),
    );
  });

  it('are parted by the place that a sentence turned to before, and not by whence somebody comes', () => {
    const text = `date 2031-05-15 Estavia Wire

Estavia votes in four states

In Tuesday's primaries Mira Solano won 46.1 percent in Harn, ahead of Ivo Brandt of Saxony with 33.8 percent.

Solano also won in Porto, where few had expected it. Solano got 52.7 percent there to Brandt's 31 percent.`;
    const [first] = openSections(openArticle(new TextEncoder().encode(text), 'b.txt')).sections;
    if (first === undefined) throw new Error('no section');
    const shares = factsIn(first.read, true);
    expect(lines(byPlace(shares, first.read, 'Harn')).map((line) => line.split(' ').at(-1))).toEqual(
      shares.map(({ at }) => (at.start > text.indexOf('Solano also') ? 'Porto' : 'null')),
    );
  });

  it('stay one where the second reading does not vouch for it', () => {
    const facts = factsOf(false);
    expect(byPlace(facts, section?.read ?? { readings: [], entityOf: () => null as never }, 'Harn')).toEqual(
      facts,
    );
  });
});

const PRIMARIES = `Solano sweeps the South, dealing blow to Brandt

May 5, 2027

Mira Solano won Republican primaries in Alabama and Mississippi on Tuesday, shaking up the race for the nomination and leaving Ivo Brandt without a victory in his own region.

In Alabama, Solano had 36 percent to Brandt's 28 percent with 99 percent of precincts reporting. Lena Okoro, who outspent the two of them, was third with 24 percent. Rep. Tomas Reed had 6 percent.

Mississippi was closer. Solano took 33 percent, Brandt 31 percent and Okoro 29 percent. Reed was an afterthought at 4 percent.

"We did it again," Solano told a crowd in Lafayette, La., a state that votes May 24.

Brandt insisted that he would press on to the convention. His staff had said last week that he needed to win both states, a line they had been walking back since Sunday.

Okoro did not speak publicly. The former governor still came out of the night with a respectable haul of delegates.`;

it('gives each of two states told in one report of primaries its own results, the first the contest’s', () => {
  expect(
    contestOf(PRIMARIES).results.map(({ name, area, sharePercent }) => [name, sharePercent, area]),
  ).toEqual([
    ['Mira Solano', 36, null],
    ['Ivo Brandt', 28, null],
    ['Lena Okoro', 24, null],
    ['Tomas Reed', 6, null],
    ['Mira Solano', 33, 'Mississippi'],
    ['Ivo Brandt', 31, 'Mississippi'],
    ['Lena Okoro', 29, 'Mississippi'],
    ['Tomas Reed', 4, 'Mississippi'],
  ]);
});

describe('two rounds told in one report', () => {
  const fact = (at: number, value: number, name: string, paragraph = 0): CountFact => {
    const [sample] = factsOf();
    if (sample === undefined) throw new Error('no fact');
    const entity = NAMES.get(name) ?? { ...sample.entity, name };
    NAMES.set(name, entity);
    return {
      ...sample,
      entity,
      figure: { ...sample.figure, value },
      at: { start: at, end: at + 1, paragraph },
    };
  };
  const NAMES = new Map<string, CountFact['entity']>();
  const [solano, brandt, first, third] = [
    fact(1, 57.7, 'Solano'),
    fact(2, 42.3, 'Brandt'),
    fact(3, 36.2, 'Solano'),
    fact(3, 16.9, 'Okoro'),
  ];

  it('are parted by the two shares that make up the whole', () => {
    expect(splitRounds([solano, brandt, first, third], new Set())).toEqual({
      runoff: [solano, brandt],
      firstRound: [first, third],
    });
  });

  it('keep the votes of the two, and their shares said again in round numbers', () => {
    const votes = { ...solano, measure: 'votes' as const, figure: { ...solano.figure, value: 940_803 } };
    const about = fact(5, 58, 'Solano');
    expect(splitRounds([solano, votes, brandt, about], new Set()).firstRound).toEqual([]);
  });

  it('keep the only votes told of one of the two, whoever stands beside them', () => {
    const votes = { ...solano, at: { ...solano.at, start: 9, end: 10 }, measure: 'votes' as const };
    const other = { ...third, at: votes.at, measure: 'votes' as const };
    expect(splitRounds([solano, brandt, votes, other], new Set()).firstRound).toEqual([other]);
  });

  it('are none where somebody else is elected, to another office', () => {
    const [mayor, second] = [fact(7, 33.1, 'Haas'), fact(7, 28.5, 'Reed')];
    const elected = new Set([mayor.entity]);
    expect(splitRounds([solano, brandt, mayor, second], elected).firstRound).toEqual([]);
  });

  it('are none where others have nearly all of a vote in a paragraph, which is another one', () => {
    const others = [
      fact(7, 35.5, 'Haas', 4),
      fact(7, 30.2, 'Reed', 4),
      fact(8, 25.7, 'Hask', 4),
      fact(9, 5.7, 'Pym', 4),
    ];
    expect(splitRounds([solano, brandt, ...others], new Set()).firstRound).toEqual([]);
    expect(splitRounds([solano, brandt, ...others.slice(2)], new Set()).firstRound).toEqual(others.slice(2));
  });

  it('are left as they are where no two shares make up the whole', () => {
    expect(splitRounds([first, third], new Set())).toEqual({ runoff: [first, third], firstRound: [] });
  });
});
