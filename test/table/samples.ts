import type { Reading } from '../../src/election/accounts.ts';
import type { Edition, EditionResult, Quote } from '../../src/election/edition.ts';

const SHA256 = 'a'.repeat(64);

/** An edition of the small island of Norland, which votes as often as a test needs. */
export function sampleEdition(number: number, changes: Partial<Edition> = {}): Edition {
  return {
    contest: {
      id: 'norland-2030',
      place: 'Norland',
      office: 'mayor',
      electionDate: '2030-05-12',
      round: null,
      kind: 'local',
    },
    number,
    publishedAt: `2030-05-12T20:${String(number).padStart(2, '0')}:00.000Z`,
    publishedBy: 'operator',
    stage: 'unofficial-partial',
    asOf: '2030-05-12',
    sources: [
      {
        sha256: SHA256,
        title: 'Norland counts',
        publisher: 'The Norland Post',
        agency: null,
        url: 'https://post.example/1',
        publishedOn: '2030-05-12',
        language: 'en',
        kind: 'brief',
      },
    ],
    progress: [
      {
        valuePercent: 50,
        unit: 'ballots',
        counted: null,
        total: null,
        asWorded: '50',
        cites: [{ source: 0, quote: 0 }],
      },
    ],
    results: [sampleResult('Ada Gül', 60), sampleResult('Ben Ørsted', 40)],
    polls: [],
    context: [],
    statements: [],
    findings: [],
    changes: [],
    ...changes,
  };
}

export function sampleResult(name: string, sharePercent: number): EditionResult {
  return {
    name,
    party: null,
    area: null,
    sharePercent,
    votes: null,
    seats: null,
    outcome: null,
    asWorded: String(sharePercent),
    qualifier: 'exactly',
    aliases: [],
    cites: [{ source: 0, quote: 0 }],
  };
}

/** `count` sentences in Norland's letters, told apart by their number. */
export function sampleQuotes(count: number): Quote[] {
  return Array.from({ length: count }, (_, index) => ({
    exact: `Sentence ${index} of the count, ə ğ 🗳`,
    prefix: '',
    suffix: '',
    start: index,
    end: index + 1,
    source: 0,
  }));
}

/** A reading of an article of about `length` characters. */
export function sampleReading(length: number, title = 'Norland counts'): Reading {
  const source = {
    sha256: SHA256,
    title,
    publisher: 'The Norland Post',
    agency: null,
    url: null,
    publishedOn: '2030-05-12',
    language: 'en',
  };
  return {
    article: { source, kind: 'article', text: 'Ada Gül leads 🗳 '.repeat(length / 17) },
    report: { article: source, contests: [], statements: [], setAside: [], findings: [] },
  };
}
