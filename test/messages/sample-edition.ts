import { Edition, type Quote } from '../../src/election/edition.ts';

const FIRST = 'a'.repeat(64);
const SECOND = 'b'.repeat(64);

const sentences = [
  'With 61.50% of the ballots counted, Ada Novak has 47.2% and Bruno Alder 38%, the board says.',
  'Clea Alder is on 0.80%.',
  'A Pollwerk exit poll gave Ms Novak 45.1 percent.',
  'There are 1,204,311 registered voters and 2,010 polling stations; over 5,000 observers are at work.',
  'The count is orderly, Dana Fox, head of the board, told Radio Nord.',
];

/** The sentences behind {@link sampleEdition}'s figures. */
export const sampleQuotes: Quote[] = sentences.map((exact, index) => ({
  exact,
  prefix: '',
  suffix: '',
  start: index * 100,
  end: index * 100 + exact.length,
  source: index === 4 ? 1 : 0,
}));

const cites = (quote: number) => [{ source: quote === 4 ? 1 : 0, quote }];
const result = { party: null, area: null, votes: null, seats: null, outcome: null, aliases: [] };

/** An edition with something for every answer: made-up figures of a made-up election. */
export const sampleEdition: Edition = Edition.parse({
  contest: {
    id: 'northland-2026',
    place: 'Northland',
    office: 'president',
    electionDate: '2026-05-03',
    round: null,
    kind: 'presidential',
  },
  number: 2,
  publishedAt: '2026-05-03T22:10:00.000Z',
  publishedBy: 'operator',
  stage: 'unofficial-partial',
  asOf: '2026-05-03',
  sources: [
    {
      sha256: FIRST,
      title: 'Novak leads in Northland',
      publisher: 'Nordwire',
      agency: 'NPA',
      url: 'https://nordwire.example/1',
      publishedOn: '2026-05-03',
      language: 'en',
      kind: 'article',
    },
    {
      sha256: SECOND,
      title: 'Board calls count orderly',
      publisher: 'Radio Nord',
      agency: null,
      url: null,
      publishedOn: null,
      language: 'en',
      kind: 'brief',
    },
  ],
  progress: [
    {
      valuePercent: 61.5,
      unit: 'ballots',
      counted: null,
      total: null,
      asWorded: '61.50% of the ballots',
      cites: cites(0),
    },
  ],
  results: [
    {
      ...result,
      name: 'Ada Novak',
      sharePercent: 47.2,
      outcome: 'leading',
      asWorded: '47.2',
      qualifier: 'exactly',
      cites: cites(0),
    },
    {
      ...result,
      name: 'Bruno Alder',
      party: 'Greens',
      sharePercent: 38,
      asWorded: '38',
      qualifier: 'exactly',
      cites: cites(0),
    },
    {
      ...result,
      name: 'Clea Alder',
      aliases: ['Clea Alders'],
      sharePercent: 0.8,
      asWorded: '0.80',
      qualifier: 'exactly',
      cites: cites(1),
    },
  ],
  polls: [
    {
      kind: 'exit',
      pollster: 'Pollwerk',
      partners: ['Nord Institute'],
      sponsor: null,
      universe: null,
      sampleSize: 12400,
      marginOfErrorPoints: 1.5,
      fieldwork: { start: '2026-05-03', end: '2026-05-03' },
      mode: null,
      area: null,
      shares: [
        {
          name: 'Ada Novak',
          sharePercent: 45.1,
          asWorded: '45.1',
          qualifier: 'exactly',
          cites: cites(2),
        },
      ],
      cites: cites(2),
    },
  ],
  context: [
    {
      kind: 'registered-voters',
      value: 1204311,
      unit: 'count',
      asWorded: '1,204,311',
      qualifier: 'exactly',
      cites: cites(3),
    },
    {
      kind: 'polling-stations',
      value: 2010,
      unit: 'count',
      asWorded: '2,010',
      qualifier: 'exactly',
      cites: cites(3),
    },
    {
      kind: 'observers',
      value: 5000,
      unit: 'count',
      asWorded: '5,000',
      qualifier: 'over',
      cites: cites(3),
    },
  ],
  statements: [
    {
      speaker: 'Dana Fox',
      role: 'head of the board',
      medium: 'Radio Nord',
      quote: 'The count is orderly',
      cites: cites(4),
    },
  ],
  findings: [],
  changes: [
    {
      kind: 'update',
      subject: 'progress',
      name: null,
      about: null,
      unit: null,
      from: { value: null, asWorded: '40% of the ballots' },
      to: { value: null, asWorded: '61.50% of the ballots' },
      reason: null,
    },
    {
      kind: 'update',
      subject: 'share',
      name: 'Ada Novak',
      about: null,
      unit: 'percent',
      from: { value: 49, asWorded: '49' },
      to: { value: 47.2, asWorded: '47.2' },
      reason: null,
    },
    {
      kind: 'correction',
      subject: 'context',
      name: 'observers',
      about: null,
      unit: 'count',
      from: null,
      to: { value: 5000, asWorded: '5,000' },
      reason: 'The board had left them out.',
    },
  ],
});
