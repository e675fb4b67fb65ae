import { describe, expect, it } from 'vitest';
import { refusalOf, resultsOf } from '../reading.ts';

describe('a text of what is no public election', () => {
  it.each([
    [
      'a name for a ship',
      'Ferry McFloatface has won an online poll to find a name for a new ferry. It received 61,204 votes, 47 percent of the votes cast, and Star of Corvo 12,310.\n\nA mock election followed, with rival candidates, campaign posters and a majority that a president would envy.',
    ],
    [
      'a strike',
      'Dockers walked out at dawn after they voted by 91.4 percent to reject the contract. In a second ballot 95 percent were in favour of a strike.\n\nPolling places had been set up in the sheds. Both presidential campaigns followed the vote, and voters queued.',
    ],
    [
      'a bird of the year',
      'The storm petrel has been elected Bird of the Year with 41,200 votes, 38% of the vote. The puffin took 22%.\n\nThe annual contest of the wildlife trust asks people to choose their favourite bird online. The prime minister, who won last month’s general election, sent his congratulations to the campaign.',
    ],
    [
      'a song contest',
      'Estavia won the song contest with 48 percent of the vote of the public, ahead of Corvo on 31 percent. It was close to the end.\n\nIts singer once stood in a local election as a candidate and polled 4% of the vote.',
    ],
    [
      'shareholders',
      'Shareholders of Corvo Lines rejected the pay of its chief executive by 59 percent to 41 percent. It was close to the end.\n\nThe board said the vote was advisory; its chairman stood for election and won 88% of the vote.',
    ],
    [
      'a club',
      'Members of the club voted by 71.3% to leave their ground, with 26.5% against. It was close to the end.\n\nTurnout was 75.6 percent, more than at the general election.',
    ],
    [
      'a jury',
      'The jury voted 9 to 3 to convict, and 75% of those asked by a newspaper thought it right. It was close to the end.\n\nThe verdict came on the day of the election, in which turnout was 61%.',
    ],
    [
      'viewers',
      'Viewers chose Mira Solano as the winner of the baking competition with 58.2 percent of the vote to 41.8 percent for Ivo Brandt. It was close to the end.\n\nHer father ran in an election in May.',
    ],
    [
      'an app’s users',
      'Users picked the blue logo in a Telegram poll with 64% of the votes, against 36% for the green one. It was close to the end.\n\nThe firm once ran such a poll on the election.',
    ],
    [
      'a sport’s award',
      'Mira Solano took the golden boot award with 54% of the votes, ahead of Ivo Brandt with 30%. It was close to the end.\n\nShe had voted in the election that morning.',
    ],
    [
      'a firm’s customers',
      'Shoppers vote to bring back the Treacle Moon\n\nThe Treacle Moon, a sweet last seen in 2019, returns after winning a ballot of customers by a landslide with 61.4% of the 318,220 votes. Its nearest challenger, the Almond Star, managed 22.7%.\n\nIt was more exciting than the local elections, and the turnout was better.',
    ],
    [
      'a colour that the public picks',
      'A paint maker asked the public to choose which of four colours it should sell next. Navy took 54% of the votes and green 31%.\n\nThe campaign had posters like an election’s, and candidates.',
    ],
    [
      'a favourite of readers',
      'Readers crown Corvo Sands best bay\n\nCorvo Sands has run away with the title of the coast’s favourite bay, our readers having cast 18,412 votes. Of these, 7,365 went to Corvo Sands, an even 40%; Brandt Cove was runner-up with 23%.\n\nEach of the 20 candidates had been nominated, a run-off was never needed, and the majority is one that any politician would envy, said the council.',
    ],
    [
      'a union that staff vote down',
      'Staff at a warehouse in Corvo have voted down a union, 1,114 to 862. The labor relations board counted the ballots on Friday; turnout was 71%.\n\nBoth Republicans and Democrats had visited before the election, and votes may be challenged.',
    ],
    [
      'a university’s rector',
      'The collegium of Corvo University has chosen Lena Okoro as its next rector. In the third round she received 29 votes to 20 for the dean of chemistry.\n\nThree candidates had entered the electoral college’s race, and the incumbent had campaigned for none.',
    ],
    [
      'a students’ union',
      'Undergraduates in Corvo have voted to leave the federation of students, in the biggest turnout of the union’s history. Leave won 54.3% of the vote (5,216 votes) and Remain 45.7% (4,388).\n\nIts president, a Labour member, would not say whether an election would follow.',
    ],
    [
      'a singer’s followers',
      'Mira Solano has cut her hair after handing the decision to her followers. Her Instagram poll ended 63% to 37%, with 2.3 million votes cast.\n\nA landslide, she wrote, and no electoral commission needed; the hair party is on Saturday.',
    ],
    [
      'phones sold',
      'Orbis leads the smartphone race with 22.4% of shipments, ahead of Corvo on 19.8%. It was close to the end.\n\nThe firm’s president spoke of a narrow majority; voters with their wallets will elect one by the next election.',
    ],
    [
      'a census',
      'People without a religion are 43.7 percent of the capital, census figures show, and Catholics 36.9 percent. It is the best turnout that a census ever had.\n\nSeats in parliament and the electoral map depend on it, and the majority shifts.',
    ],
    [
      'a union of the staff',
      'Staff at the Corvo warehouse voted to unionise by 55 percent to 45 percent. It was close to the end.\n\nThe labour board counted the ballots of the election for three days; turnout was 58 percent.',
    ],
    [
      'a park’s members',
      'Members of the Corvo allotment society have thrown out a rent rise by 214 votes to 131, its secretary said on Saturday. Turnout, at 61 percent, was the best in the society’s history.\n\nThe chair, Ivo Brandt, offered to resign. A second ballot on water charges will be held at the annual general meeting in May, where two candidates stand for treasurer.',
    ],
    [
      'sales',
      'Orbis sold 22.4 percent of all bicycles in Estavia last year, ahead of Corvo with 19.8 percent and Halden with 11.1 percent, figures of the trade association show.\n\nSales rose by 6 percent to 412,000. Electric models took a majority for the first time, the association’s president, Mira Solano, said.',
    ],
    [
      'a parliament’s vote',
      'The lower house passed the pension bill by 91 votes to 86 on Thursday after a debate of eleven hours. Two members of the ruling party voted against it.\n\nThe bill now goes to the upper house. The minister of labour, Lena Okoro, said it would save 1.2 billion crowns.',
    ],
    [
      'a market’s leader',
      'The leader loses its majority\n\nSamsung, the leader in telephones in Estavia, has lost its majority: 48.4 percent of those who bought one in the first quarter chose it, research firm Corvo said on Monday. Xiaomi took 44.1 percent and Nokia 7.5 percent after a campaign in the shops that had cost it 12 million. The firm said that Samsung would win back buyers in the summer, and that Nokia would leave the market by the winter. Corvo asks four hundred shops each month what they have sold and to whom, and it has done so since 2019. Prices fell by 6 percent, which Corvo put down to a weak currency and full stores. Xiaomi said that it would open nine shops in the capital, and that it expects to pass its rival before the holidays begin. Shares of the three rose a little on the exchange.',
    ],
    [
      'a survey',
      'Six in ten people in Estavia support a ban on fireworks, according to a survey by Corvo Research. Among women it is 68 percent, among men 52 percent.\n\nThe institute asked 1,012 adults by telephone; the margin of error is 3.1 points.',
    ],
  ])('is refused: %s', (_kind, text) => {
    expect(refusalOf(text)).toBe('E001');
  });
});

describe('a public election that speaks of such things', () => {
  it.each([
    [
      'a strike',
      'Mira Solano won the presidential election in Estavia with 61.5 percent of the votes, in spite of a strike of the dockers. Ivo Brandt had 38.5 percent.',
    ],
    [
      'a union’s man',
      'Mira Solano, a former union leader who led a walkout, was elected mayor of Porto with 61.5 percent of the votes. Ivo Brandt had 38.5 percent.',
    ],
    [
      'an award',
      'Mira Solano, who won an award for her songs, is the new president of Estavia: she took 61.5 percent of the votes in the election. Ivo Brandt had 38.5 percent.\n\nVoters queued at polling stations until late, the electoral commission said, and the opposition conceded.',
    ],
    [
      'a verdict',
      'Voters in Estavia gave their verdict on Sunday. In the presidential election Mira Solano won with 61.5 percent of the votes; Ivo Brandt had 38.5 percent.',
    ],
    [
      'a club',
      'In Porto’s mayoral election on Sunday Mira Solano, who keeps the bar of a boat club, took 61.5 percent. Ivo Brandt, who owns a football club, had 38.5 percent.\n\nTurnout in the city was high, the electoral commission said. Both candidates had promised voters cheaper housing.',
    ],
    [
      'a prize',
      'The novelist Mira Solano, winner of a prize for her last book, took 61.5 percent in Porto on Sunday. Ivo Brandt had 38.5 percent.\n\nThe by-election was held because of a death, the electoral commission said.',
    ],
    [
      'drivers on strike',
      'With the bus drivers on strike, people walked to vote in Porto on Sunday: Mira Solano took 61.5 percent. Ivo Brandt had 38.5 percent.\n\nThe mayoral election was the first since 2027, the electoral commission said.',
    ],
  ])('is read: %s', (_matter, text) => {
    expect(resultsOf(text)).toEqual(['Mira Solano 61.5%', 'Ivo Brandt 38.5%']);
  });

  it('is read where a nationwide ballot decides on a question', () => {
    expect(
      resultsOf(
        "Estavia keeps its lighthouses. Final results from Sunday's nationwide ballot show 61.7% of voters turning down the initiative, and 38.3% for it. Twenty cantons voted No.",
      ).length,
    ).toBeGreaterThan(0);
  });
});
