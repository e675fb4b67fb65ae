import { readQuantities } from '../../src/article/numbers/quantities.ts';
import { normaliseText, textSha256 } from '../../src/article/text/normalise.ts';
import { tokenise } from '../../src/article/text/tokens.ts';
import { Edition, type Quote } from '../../src/election/edition.ts';
import type { Export } from '../../src/exports/export.ts';
import { exportEdition } from '../../src/exports/export-edition.ts';
import { sealOf } from '../../src/exports/seal.ts';

const sentences = [
  'With 1,206 of 2,010 polling stations, or 60 percent, counted, Ada Novak of the Union has 312,405 votes (47.20%).',
  'Bruno "Bo" Alder & Sons has over 250,000 votes, or 38 percent; in the North he has 12,001 votes.',
  'Nearly half of the young are for Ms Novak, a Pollwerk exit poll for Radio Nord says, and under 5 percent for Mr Alder.',
  'The poll asked 12,400 people.',
  'There are 1,204,311 registered voters; over 5,000 observers are at work, and 660,130 votes were cast.',
];

/** An article of a made-up election: every number in it is a figure of {@link northlandEdition}. */
export const northlandText = normaliseText(sentences.join('\n\n'));

const source = {
  sha256: textSha256(northlandText),
  title: 'Novak leads, "Bo" Alder follows',
  publisher: 'Nordwire',
  agency: null,
  url: 'https://nordwire.example/1?a=1&b=2',
  publishedOn: '2026-05-03',
  language: 'en',
  kind: 'article',
};

export const northlandQuotes: Quote[] = sentences.map((exact) => {
  const start = northlandText.indexOf(exact);
  return { exact, prefix: '', suffix: '', start, end: start + exact.length, source: 0 };
});

const cites = (...quotes: number[]) => ({ cites: quotes.map((quote) => ({ source: 0, quote })) });
const result = { party: null, area: null, sharePercent: null, votes: null, seats: null, outcome: null };
const exactly = { qualifier: 'exactly' };

export const northlandEdition: Edition = Edition.parse({
  contest: {
    id: 'northland-2026',
    place: 'Northland',
    office: 'president',
    electionDate: '2026-05-03',
    round: 1,
    kind: 'presidential',
  },
  number: 2,
  publishedAt: '2026-05-03T22:10:00.123Z',
  publishedBy: '1001',
  stage: 'unofficial-partial',
  asOf: '2026-05-03',
  sources: [source],
  progress: [
    {
      valuePercent: 60,
      unit: 'polling-stations',
      counted: 1206,
      total: 2010,
      asWorded: '60 percent',
      ...cites(0),
    },
  ],
  results: [
    {
      ...result,
      ...exactly,
      name: 'Ada Novak',
      aliases: [],
      party: 'Union',
      sharePercent: 47.2,
      votes: 312405,
      outcome: 'leading',
      asWorded: '47.20',
      ...cites(0),
    },
    {
      ...result,
      name: 'Bruno "Bo" Alder & Sons',
      aliases: ['Alder'],
      sharePercent: 38,
      votes: 250000,
      asWorded: '250,000',
      qualifier: 'over',
      ...cites(1),
    },
    {
      ...result,
      ...exactly,
      name: 'Bruno "Bo" Alder & Sons',
      aliases: ['Alder'],
      area: 'North',
      votes: 12001,
      asWorded: '12,001',
      ...cites(1),
    },
  ],
  polls: [
    {
      kind: 'exit',
      pollster: 'Pollwerk',
      partners: [],
      sponsor: 'Radio Nord',
      universe: null,
      sampleSize: 12400,
      marginOfErrorPoints: null,
      fieldwork: null,
      mode: null,
      area: null,
      shares: [
        { name: 'Ada Novak', sharePercent: 50, asWorded: 'nearly half', qualifier: 'under', ...cites(2) },
        { name: 'Bruno "Bo" Alder & Sons', sharePercent: 5, asWorded: '5', qualifier: 'under', ...cites(2) },
      ],
      ...cites(2),
    },
  ],
  context: [
    {
      kind: 'registered-voters',
      value: 1204311,
      unit: 'count',
      asWorded: '1,204,311',
      ...exactly,
      ...cites(4),
    },
    { kind: 'votes-cast', value: 660130, unit: 'count', asWorded: '660,130', ...exactly, ...cites(4) },
    { kind: 'observers', value: 5000, unit: 'count', asWorded: '5,000', qualifier: 'over', ...cites(4) },
  ],
  statements: [],
  findings: [],
  changes: [],
});

export const northland: Export = exportEdition(northlandEdition, northlandQuotes);

/** What the check is given where the article is at hand. */
export const northlandTexts: ReadonlyMap<string, string> = new Map([[source.sha256, northlandText]]);

/** The numbers that a text spells out, as the command reads them. */
export function numbersInWords(text: string): number[] {
  return readQuantities(tokenise(text), text).map(({ value }) => value);
}

/** A changed export, sealed again, as somebody would who wants it to pass. */
export function resealed(content: Export): Export {
  return { ...content, seal: sealOf(content) };
}
