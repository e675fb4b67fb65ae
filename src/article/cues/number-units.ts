/** What a number counts, by the noun after it. A noun of several words is spelled with spaces. */
export type CountedNoun =
  | 'votes'
  | 'ballots'
  | 'seats'
  | 'people'
  | 'stations'
  | 'constituencies'
  | 'observers'
  | 'respondents'
  | 'time'
  | 'other';

export const COUNTED_NOUNS: readonly [CountedNoun, string][] = [
  [
    'seats',
    'seat seats mandate mandates delegate delegates deputies deputy mps mp lawmakers lawmaker senators councillors legislators ridings riding',
  ],
  ['votes', 'vote votes'],
  ['ballots', 'ballot ballots papers envelopes'],
  ['stations', 'stations sites precincts station polling-places places centres centers units'],
  ['constituencies', 'constituencies constituency districts district wards'],
  ['observers', 'observers observer monitors'],
  ['respondents', 'respondents adults interviews interviewees'],
  [
    'people',
    'voters electors people citizens names members residents voter individuals eligible participants',
  ],
  [
    'time',
    'years year months month weeks week days day hours hour minutes minute decades decade times o-clock am pm a.m p.m gmt cet',
  ],
];

export const MONTHS: readonly string[] =
  'january february march april may june july august september october november december'.split(' ');

export const MONEY_WORDS: ReadonlySet<string> = new Set(
  'dollars dollar euros euro pounds pence cents rubles roubles yuan yen rupees francs crowns lira hryvnias lei naira shillings pesos manats'.split(
    ' ',
  ),
);
