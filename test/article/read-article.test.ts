import { describe, expect, it } from 'vitest';
import { openArticle } from '../../src/article/open-article.ts';
import { contestOf, pollsOf, refusalOf, reportOf, resultsOf, setAsideOf } from './reading.ts';

const WIRE = `date 2031-05-06 (NEWSHUB- Corvo News Agency) PORTO, Estavia, May 5. Mira Solano has kept her word to the islands, rector of the Maritime Academy (Norland), Tomas Reed wrote on his Telegram channel, Corvo reports.

"She kept her word, and that is why the islands trust her," the post says.

Polling in the presidential election in Estavia was held on May 4.

Mira Solano is ahead in the presidential election in Estavia with 61.50% of the votes after 88.2% of the ballots were counted.

Ivo Brandt got 20.07% of the votes, Lena Okoro - 9%, Paul Haas - 5.4%.

The exit poll of the institute "Vox Insulae", held jointly with the Seafarers' Union, gave Solano 62.3%.

On the lists are 1,204,377 voters, and they could go to 2,118 polling stations. More than 4,500 observers were accredited.`;

describe('readArticle', () => {
  it('reads all of a wire report', () => {
    const report = reportOf(WIRE);
    const [contest] = report.contests;
    expect(report.article).toMatchObject({
      publisher: 'NEWSHUB',
      agency: 'Corvo',
      publishedOn: '2031-05-06',
      language: 'en',
      title: null,
    });
    expect(contest?.contest).toEqual({
      id: 'estavia-2031',
      place: 'Estavia',
      office: 'president',
      electionDate: '2031-05-04',
      round: null,
      kind: 'presidential',
    });
    expect(contest?.stage).toBe('unofficial-partial');
    expect(contest?.progress).toMatchObject([
      { valuePercent: 88.2, unit: 'ballots', asWorded: '88.2% of the ballots' },
    ]);
    expect(resultsOf(WIRE)).toEqual([
      'Mira Solano 61.5%',
      'Ivo Brandt 20.07%',
      'Lena Okoro 9%',
      'Paul Haas 5.4%',
    ]);
    expect(contest?.results[0]).toMatchObject({
      asWorded: '61.50',
      outcome: 'leading',
      qualifier: 'exactly',
      area: null,
    });
    expect(contest?.polls).toMatchObject([
      {
        kind: 'exit',
        pollster: 'Vox Insulae',
        partners: ["Seafarers' Union"],
        sponsor: null,
        sampleSize: null,
        shares: [{ name: 'Mira Solano', sharePercent: 62.3 }],
      },
    ]);
    expect(contest?.context.map(({ kind, value, qualifier }) => `${kind} ${qualifier} ${value}`)).toEqual([
      'registered-voters exactly 1204377',
      'polling-stations exactly 2118',
      'observers over 4500',
    ]);
    expect(report.statements).toMatchObject([
      { speaker: 'Tomas Reed', role: 'rector of the Maritime Academy (Norland)', medium: 'Telegram channel' },
    ]);
  });

  it('gives each figure the sentence it stands in, with offsets into the text', () => {
    const { text } = openArticle(new TextEncoder().encode(WIRE), 'wire.txt');
    for (const { results, progress, context, polls } of reportOf(WIRE).contests) {
      const figures = [
        ...results.flatMap(({ asWorded, evidence }) => evidence.map((one) => ({ asWorded, evidence: one }))),
        ...progress,
        ...context,
        ...polls.flatMap(({ shares }) => shares),
      ];
      expect(figures.length).toBeGreaterThan(8);
      for (const { asWorded, evidence } of figures) {
        expect(text.slice(evidence.start, evidence.end)).toBe(evidence.exact);
        expect(evidence.exact).toContain(asWorded);
        expect(text.slice(0, evidence.start).endsWith(evidence.prefix)).toBe(true);
      }
    }
  });

  it('reads prose, pairs and "respectively"', () => {
    const lead = 'The presidential election in Estavia was held on Sunday. ';
    expect(
      resultsOf(
        `${lead}Mira Solano won the runoff with 52.3 percent of the vote, ahead of Ivo Brandt on 47.7.`,
      ),
    ).toEqual(['Mira Solano 52.3%', 'Ivo Brandt 47.7%']);
    expect(resultsOf(`${lead}Mira Solano beat Ivo Brandt by 53 percent to 47 percent.`)).toEqual([
      'Mira Solano 53%',
      'Ivo Brandt 47%',
    ]);
    expect(
      resultsOf(`${lead}Mira Solano and Ivo Brandt took 45.1% and 40.2% of the vote respectively.`),
    ).toEqual(['Mira Solano 45.1%', 'Ivo Brandt 40.2%']);
    expect(
      resultsOf(`${lead}Some 2.1 million people, or 53 percent, voted for Ivo Brandt in the election.`),
    ).toEqual(['Ivo Brandt 53% 2100000 votes']);
    expect(
      resultsOf(`${lead}Lena Okoro polled 13,417 votes (37.4%), Paul Haas of the Greens 10,982 (30.6%).`),
    ).toEqual(['Lena Okoro 37.4% 13417 votes', 'Paul Haas 30.6% 10982 votes']);
  });

  it('joins pronouns and surnames to the fullest name', () => {
    const text =
      'Ivo Brandt stood against Lena Okoro in the election for mayor of Porto. He won with 92,153 votes. Ms Okoro received 41,020 votes.';
    expect(resultsOf(text)).toEqual(['Ivo Brandt 92153 votes', 'Lena Okoro 41020 votes']);
  });

  it('reads tables that lost their lines, and the labels of sums', () => {
    const text = `Estavia presidential election, 4 May 2031: final results

Candidate Party Votes %
Mira Solano UDM 794,726 61.50
Ivo Brandt PFZ 301,533 23.34
Lena Okoro NCP 195,900 15.16

Registered voters 1,893,008
Votes cast 1,306,616
Rejected votes 14,457`;
    expect(resultsOf(text)).toEqual([
      'Mira Solano 61.5% 794726 votes',
      'Ivo Brandt 23.34% 301533 votes',
      'Lena Okoro 15.16% 195900 votes',
    ]);
    expect(contestOf(text).results.map(({ party }) => party)).toEqual(['UDM', 'PFZ', 'NCP']);
    expect(contestOf(text).context.map(({ kind, value }) => `${kind} ${value}`)).toEqual([
      'registered-voters 1893008',
      'votes-cast 1306616',
      'rejected-votes 14457',
    ]);
    expect(contestOf(text).stage).toBe('official');
  });

  it('reads a table with one cell a line', () => {
    const text =
      'Results of the parliamentary election in Estavia\n\nParty\nVotes\n%\nSeats\nNational Accord\n402,118\n31.31\n36\nGreen Alternative\n163,110\n12.70\n14\nTotal\n565,228\n44.01\n50\n';
    expect(resultsOf(text)).toEqual([
      'National Accord 31.31% 402118 votes 36 seats',
      'Green Alternative 12.7% 163110 votes 14 seats',
    ]);
  });

  it('lets the newest entry of a live blog stand', () => {
    const newestFirst =
      'LIVE: presidential election in Estavia\n\nUPDATE 2. With 80% of the votes counted: Mira Solano 51.2%, Ivo Brandt 48.8%.\n\nUPDATE 1. First results: Mira Solano 47%, Ivo Brandt 53%.';
    expect(resultsOf(newestFirst)).toEqual(['Mira Solano 51.2%', 'Ivo Brandt 48.8%']);
    const oldestFirst =
      'Estavia elects its president.\n\n20:10 First results: Mira Solano 47%, Ivo Brandt 53%.\n\n22:45 More results of the election: Mira Solano 51.2%, Ivo Brandt 48.8%.';
    expect(resultsOf(oldestFirst)).toEqual(['Mira Solano 51.2%', 'Ivo Brandt 48.8%']);
  });

  it('keeps the answers of a referendum apart, the No first if it comes first', () => {
    const text =
      'Estavia votes No in the referendum on its constitution. The change was rejected by 54.3% to 45.7% on a turnout of 41.8%.';
    expect(resultsOf(text)).toEqual(['No 54.3%', 'Yes 45.7%']);
    expect(contestOf(text).contest).toMatchObject({ kind: 'referendum', place: 'Estavia' });
    expect(contestOf(text).context).toMatchObject([{ kind: 'turnout', value: 41.8, unit: 'percent' }]);
  });

  it('tells polls from each other and from the count', () => {
    const text = `The presidential election in Estavia was held on Sunday. Mira Solano received 61.5% of the votes, Ivo Brandt 38.5%.

An exit poll by Vox Insulae for the channel TV Sol showed 63% for Solano and 37% for Brandt; it questioned 4,210 voters. Another exit poll, conducted by Dataport, put Solano at 59.8%.`;
    expect(resultsOf(text)).toEqual(['Mira Solano 61.5%', 'Ivo Brandt 38.5%']);
    expect(pollsOf(text)).toEqual([
      'exit Vox Insulae: Mira Solano 63, Ivo Brandt 37',
      'exit Dataport: Mira Solano 59.8',
    ]);
    expect(contestOf(text).polls[0]).toMatchObject({ sponsor: 'TV Sol', sampleSize: 4210 });
  });

  it('sets aside what is no result, and says why', () => {
    const text = `Mira Solano won Sunday's presidential election in Estavia with 52.3% of the vote. Ivo Brandt got 47.7%.

In 2027 Brandt won with 55.1% of the vote. A candidate needs 50% of the votes to win outright. The swing was 3.4 points.

Inflation stands at 6.4 percent. Among voters under 30, Brandt took 61%.`;
    expect(resultsOf(`date 2031-05-06\n\n${text}`)).toEqual(['Mira Solano 52.3%', 'Ivo Brandt 47.7%']);
    expect(setAsideOf(`date 2031-05-06\n\n${text}`)).toEqual([
      '55.1 percent previous-election',
      '50 percent threshold',
      '3.4 points margin',
      '6.4 percent unrelated',
      '61 percent subgroup',
    ]);
  });

  it('keeps first-round figures out of the report of a runoff', () => {
    const text =
      "Mira Solano won Sunday's presidential runoff in Estavia with 52.3% of the vote. In the first round Solano took 30.2% and Ivo Brandt 33.9%.";
    expect(resultsOf(text)).toEqual(['Mira Solano 52.3%']);
    expect(setAsideOf(text)).toEqual(['30.2 percent first-round', '33.9 percent first-round']);
  });

  it('does not guess whose a number is', () => {
    const text = 'In the presidential election in Estavia the opposition got 38.5% of the vote.';
    expect(setAsideOf(`${text} Mira Solano was declared the winner of the election.`)).toEqual([
      '38.5 percent not-understood',
    ]);
  });

  it('refuses what is no report of an election', () => {
    expect(
      refusalOf(
        'Union members backed a strike in a ballot: 91% voted yes, and 9% voted no, on a turnout of 72%.',
      ),
    ).toBe('E001');
    expect(
      refusalOf('Readers elected Emeka Obi player of the season with 48.6 percent of the online vote.'),
    ).toBe('E001');
    expect(refusalOf('The election will be held in May. Candidates may register until March.')).toBe('E001');
  });

  it('refuses a language that it does not read, by its name', () => {
    const russian =
      'По предварительным данным Центральной избирательной комиссии, на президентских выборах лидирует действующий президент, он получает 61,5 процента голосов.';
    expect(refusalOf(russian)).toBe('E002');
    expect(() => reportOf(russian)).toThrow('The text is in Russian; only reports in English are read.');
  });
});
