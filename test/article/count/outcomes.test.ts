import { describe, expect, it } from 'vitest';
import { contestOf } from '../reading.ts';

const FIGURES =
  'Mira Solano of the Harbour Party had 52.1 percent of the votes in Estavia and Ivo Brandt of the Reform List 47.9 percent.';

/** Who is told to be elected, in a report of 6 May 2031 with one sentence of its own. */
function electedIn(sentence: string): string[] {
  return contestOf(`date 2031-05-06 Corvo News\n\n${FIGURES}\n\n${sentence}`)
    .results.filter(({ outcome }) => outcome === 'elected')
    .map(({ name }) => name);
}

describe('who is elected', () => {
  it.each([
    "Mira Solano, a former teacher, will be the constituency's new MP.",
    'Mira Solano returns to Estavian presidency.',
    'Mira Solano will return to the Kremlin.',
    'Mira Solano sweeps the Reform primary.',
    'Mira Solano ekes out a victory.',
    'Mira Solano is thereby elected for five years.',
    'The new mayor of Porto is Mira Solano.',
    'Electors in Estavia elected conservative former president Mira Solano to a second term.',
    'The Corvo Times called the primary for Solano on Sunday evening, citing an exit poll.',
    'Mira Solano has become the first woman to be elected president of Estavia.',
    'Mira Solano was named leader of the party.',
    'Mira Solano took Harrow Vale for the Harbour Party with a swing of ten points.',
    'Mira Solano overturned a majority of 24,239.',
    'Mira Solano unseats Ivo Brandt.',
    'Mira Solano to lead Harbour Greens after narrow victory over Ivo Brandt.',
    'Mira Solano gets the presidency.',
    'Mira Solano romped home with 20,539 votes.',
    'Mira Solano carried the Republican primary with 53.3 percent.',
    'Mira Solano, 55, will be the first Green woman Porto has sent to the House.',
    'There is no doubt left: the next Estavian president is Mira Solano.',
    'Mira Solano has pulled off one of the most improbable returns, beating Ivo Brandt.',
    'Mira Solano rode a wave of support from the young to win the presidency.',
    'As its chairman announced, the winner is Mira Solano.',
    'The outstanding stations could not affect the outcome, he said and declared Mira Solano duly elected.',
    'Mira Solano takes office on June 15.',
    'Mira Solano retained Harrow Vale for the liberal Harbour Party by 300 votes.',
    'Mira Solano has pulled off a great return, beating the incumbent.',
    'Mira Solano won the presidency, the Corvo Times reported.',
    'Mira Solano was elected president of Estavia in 2031.',
    'Mira Solano surged late to win the vote.',
    '"I declare Mira Solano elected president of Estavia," the chairwoman of the commission said.',
    'Mira Solano was successful in her bid for a third term.',
    'Mira Solano squeaked out a victory over Ivo Brandt.',
    'Mira Solano, the winner, thanked her supporters.',
    'Mira Solano topped Ivo Brandt by 52.1 percent to 47.9 percent.',
    'Mira Solano gets a fifth term, a first for Porto.',
    'The voters gave Mira Solano the third term as mayor that she wanted.',
    'Mira Solano storms to victory in Corvo.',
    'Mira Solano triumphs again.',
    'Mira Solano kept the office that she gained at a by-election in May.',
    'Mira Solano, only fourth 10 days ago, took the presidential primary, the first in the south.',
    'Mira Solano won Harrow Vale, near Porto, by close to 2,500 votes.',
    "Estavia's new president is Mira Solano.",
    'The Harbour Party has chosen Mira Solano as its leader once more.',
    'The special election for the house went to Mira Solano, in a district where Tomas Reed had come out ahead.',
    'The winning candidate, Mira Solano, thanked her supporters.',
    'Mira Solano, once mayor of Porto, narrowly won the post back on Sunday.',
    'Mira Solano has 52.1 percent, so a runoff is ruled out.',
    'He spoke on the telephone with "president-elect Mira Solano" and conceded.',
    'The ballots pleased Mira Solano, who was declared re-elected on Monday.',
    'Mira Solano became the MP on 4 May, when she overturned the odds.',
    'Mira Solano will enter the Commons next week as the first member to be elected for the Harbour Party.',
    'Mira Solano was chosen to head the Harbour Party.',
    'Solano, who taught for years, and others prevail: the electors gave victory to Mira Solano in the primary.',
    'The Democratic primary went to Mira Solano.',
    'By breakfast it was Mira Solano who had been elected president of Estavia.',
    'The Harbour Party has a new leader, the 41-year-old member of the assembly for Porto, Mira Solano.',
    'The members of the Harbour Party have made Mira Solano their leader.',
    'Mira Solano was on Monday sworn in as president of Estavia.',
    'Mira Solano sworn in after landslide in Estavia.',
    'Mira Solano, a retired teacher, was sworn in three hours later.',
    'Mira Solano was sworn in the same evening.',
    'Mira Solano was sworn in within hours.',
    'Mira Solano was sworn in half an hour later in Porto.',
    "Mira Solano took the oath as Estavia's president on Friday.",
    'Mira Solano takes the oath tonight at the harbour.',
    "Mira Solano became Estavia's nineteenth president.",
    'Mira Solano captures Estavia governorship.',
    'Mira Solano takes Harbour Party crown.',
    'Mira Solano flattens Ivo Brandt in Porto.',
    'Mira Solano knocked off the incumbent, Ivo Brandt.',
    'Mira Solano was chosen on Sunday to lead the Harbour Party.',
    'Mira Solano was unveiled as leader of the Harbour Party.',
    'Mira Solano will govern windy Estavia for five more years.',
    'Mira Solano gets her landslide in Estavia.',
    "Third term for Estavia's Mira Solano.",
    'The 31 percent with which Ms Solano has won is a record low.',
    'Mira Solano has won back the higher office.',
    'Mira Solano was "duly elected".',
    'Mira Solano cruised past Ivo Brandt.',
    'Mira Solano will stay in office for four more years.',
    'Mira Solano remains the winner of the primary.',
    'Mira Solano took 52.1 percent of the votes in the election and beat the incumbent, Ivo Brandt.',
    'Mira Solano snatches Harrow Vale from Reform.',
    'The evening before, its chairwoman had pronounced Mira Solano re-elected.',
    'Mira Solano takes the oath tonight.',
    'Mira Solano will be sworn in within a week.',
    'Mira Solano had 52.1 percent, so no second round is needed.',
    'The head of the board said no second round would be called for, since somebody was past the half.',
    'No run-off is necessary.',
    'Mira Solano cruises in Estavia.',
    'Mira Solano romps at home in Estavia.',
    'Mira Solano runs away with Estavia.',
    'Mira Solano rolled to a win in Estavia.',
    'Mira Solano won in the first round, the commission declared in Porto.',
    'Mira Solano handed Ivo Brandt his most stinging loss in weeks on Sunday, winning the Corvo primary by ten points.',
    'Mira Solano, who taught for years, took office as president of Estavia on Wednesday, hours after winning an election.',
    'Mira Solano owes her victory to the young.',
    'Mira Solano polled 9,308 votes to become the new MP.',
    "Harbour's Mira Solano holds seat with a smaller majority.",
    'Mira Solano returns as president.',
    'In her victory speech, Mira Solano thanked the young.',
    'Mira Solano, at a club in Porto, delivered a victory speech without a smile.',
    'Ivo Brandt lost to Mira Solano, 47.9 percent to 52.1 percent.',
    'The winner there, Mira Solano, had little to say.',
    'Its chairman, Karl Okoro, declared Mira Solano duly elected.',
    'The first vote since the war: Mira Solano is re-elected.',
    'Mira Solano won the presidential runoff, by a margin few surveys had foreseen.',
    'Mira Solano beat Ivo Brandt, although a poll two weeks ago had her behind.',
    "Mira Solano declared Estavia's first woman president.",
    'Mira Solano will be the sixth president of Estavia.',
    "The people of Estavia have chosen court clerk Mira Solano as the republic's seventh president.",
    'Mira Solano won big on Sunday.',
    'Former state Attorney General Mira Solano (D) won the open seat in Estavia, surviving a rout.',
    "Mira Solano to become Estavia's first woman president.",
    'The commission last night declared the Vice-President and Harbour candidate, Mira Solano, winner of the election.',
    'The commission declares acting president Mira Solano the winner.',
    "Solano, on her fifth try, captures Estavia's presidency.",
    'Mira Solano takes office March 1.',
    'Mira Solano remains the winner, with 52.1 percent against 47.9 percent.',
    'Mira Solano obtains a third term without a run-off.',
    'Elected leader of the Harbour Party is Mira Solano.',
    'President-elect: Mira Solano.',
    'Mira Solano walked back into the Commons as the member for Corvo.',
    'Mira Solano was called the winner at 10:13 p.m.',
    'Ivo Brandt was beaten by the incumbent, Mira Solano of the Harbour Party.',
    'Mira Solano emerged victorious.',
    'Mira Solano came out the winner.',
    'Mira Solano was the clear winner of the election.',
    'Mira Solano was announced as the new mayor.',
    'Mira Solano extends her 20-year rule.',
    'Mira Solano carried the day.',
    'Voters returned Mira Solano to office.',
    'Mira Solano pulled off an upset.',
    'Mira Solano scraped home by 300 votes.',
    'The result makes Mira Solano the first woman to lead Estavia.',
    'Ivo Brandt conceded defeat to Mira Solano.',
    'Ivo Brandt lost to Mira Solano.',
    "Mira Solano, winner of Sunday's election, thanked the voters.",
    'Mira Solano was handed a second term.',
    'Mira Solano flips the seat.',
    'Mira Solano hung on to win by 300 votes.',
    "Mira Solano was declared Harbour's fourth leader in six years.",
    'Four more years for Mira Solano.',
  ])('is told by "%s"', (sentence) => {
    expect(electedIn(sentence)).toEqual(['Mira Solano']);
  });

  it.each([
    'Mira Solano returned to the White House on Sunday night after casting her ballot.',
    'The verdict makes Ivo Brandt, 80, the first senator to fall this year.',
    'Mira Solano was the clear winner of the debate.',
    'Ivo Brandt emerged as the winner of the first round.',
    'Mira Solano lost to Ivo Brandt in 2027.',
    'Mira Solano, who lost to Ivo Brandt four years ago, kept silent.',
    'A flipped district was won by her, though New Jersey governor Ivo Brandt had campaigned there.',
    'Voters in a district Ivo Brandt won came out in force.',
    'Ivo Brandt conceded to reporters that it was late.',
    'Ivo Brandt has not conceded to Mira Solano.',
    "Mira Solano lost to Ivo Brandt's friends at cards.",
    'Mira Solano will return to the Kremlin if she wins.',
    'Mira Solano has been elected mayor of Porto four times.',
    'Ivo Brandt beat her in exactly one county: Harrow.',
    'Mira Solano took the presidency in the 2027 election.',
    'Ivo Brandt, who was declared elected in 2027, kept silent.',
    'Ivo Brandt became the MP on 4 May 2027.',
    'Ivo Brandt claimed victory in the small hours of Monday.',
    'Ivo Brandt claims a clear win.',
    'It is a place that elected a Harbour Party member as recently as 2005.',
    'Ivo Brandt took 47.9 percent in the first round and beat Lena Okoro.',
    'Ivo Brandt will stay in office for now.',
    'Ivo Brandt took the oath as vice president.',
    'Turnout had been 68 percent for the duel of 2027, which Brandt won with ease.',
    'She named Ivo Brandt, once a governor, as prime minister.',
    'Ivo Brandt survived, barely, a scare from the left.',
    '"Voters were free to choose," declared Ivo Brandt, who watched the vote.',
    "Ivo Brandt will become the state's first lieutenant governor.",
    'Ivo Brandt is to lead the Reform List after the summer.',
    'Ivo Brandt carried the district of Harrow Vale.',
    'Ivo Brandt was chosen to head the campaign committee.',
    'Ivo Brandt was chosen to lead the Reform List last year.',
    'The Corvo primary went to Ivo Brandt.',
    'The resignation made Ivo Brandt the president.',
    'The bank has a new chairman, the former minister Ivo Brandt.',
    'Mira Solano won the mayoralty in 2027 by a landslide.',
    'In the September runoff for the nomination Mira Solano beat Tomas Reed.',
    '"Mira Solano beat Brandt," said a teacher of politics.',
    "Mira Solano becomes the country's first vice president.",
    'Mira Solano came first, beating Ivo Brandt in the first round.',
    'Mira Solano took votes from the Harbour Party with her speech.',
    'The Harbour Party has won the by-election, a win for the Harbour Party.',
    'No run-off would be held if somebody had more than half.',
    'The Harbour Party has overturned a majority of more than 24,000 to take the Corvo seat of Harrow Vale.',
    'Members elected Harbour Party leader Tomas Reed to the board.',
    'Ivo Brandt took responsibility for the defeat in a short speech.',
    'Ivo Brandt won applause from the crowd in Porto.',
    'Ivo Brandt held a rally for supporters in Porto.',
    'Ivo Brandt held talks for two hours with the king.',
    'Ivo Brandt took 47.9 percent of the votes, beating expectations.',
    'Ivo Brandt got 47.9 percent, beating all forecasts.',
    'Ivo Brandt came close, beating Lena Okoro.',
    "The Reform List's nominee was Ivo Brandt.",
    "Analysts said Ivo Brandt's overwhelming victory was all but certain.",
    'Ivo Brandt held the post for ten years.',
    'Mira Solano has 52.1 percent; should that hold, a runoff is ruled out.',
    'In Porto Mira Solano was beaten by Ivo Brandt.',
    'In the debate Tomas Reed was beaten by Ivo Brandt.',
    'Ivo Brandt was named leader of the opposition.',
    'No Republican has been elected governor of Estavia in 20 years.',
    'The Harbour Party gained a seat in a district that Ivo Brandt had won by 12 points.',
    'Ivo Brandt, the loser of the first count, kept the hall waiting.',
    'Ivo Brandt, the winner of a prize for poetry, read to the crowd.',
    'The Harbour Party has chosen Ivo Brandt as its candidate for the board.',
    'Ivo Brandt has comfortably won round one of the vote.',
    'Ivo Brandt topped the poll of the first evening.',
    'Porto and Corvo re-elected their mayors.',
    'The court declared Ivo Brandt still leader of the list.',
    'Ivo Brandt takes over on Monday as head of the opposition.',
    'Ivo Brandt is set to become the next mayor.',
    'Ivo Brandt surged late to win the youth vote.',
    'Ivo Brandt has been elected to parliament several times.',
    '"I cannot declare Mira Solano elected," the chairwoman of the commission said.',
    'Mira Solano was sworn in two years later.',
    'Ivo Brandt was sworn in after the death of President Karl Okoro.',
    'Ivo Brandt took the oath of office in January 2027.',
    'Estavia has one round and no run-off is needed.',
    'Ivo Brandt holds seats with his friends at the opera.',
    'Ivo Brandt returns as president of the opposition.',
    'Mira Solano was at his side as Ivo Brandt thought of a victory speech.',
    'Tomas Reed lost to Ivo Brandt in the debate.',
    'Ivo Brandt took office as mayor in 2027.',
    'Ivo Brandt dealt with the press on Sunday, winning no friends.',
    'Ivo Brandt declared victory in a hall in Porto.',
    'Ivo Brandt won there with 63.8 percent.',
    'The Reform List held caucuses in March.',
    'Labour gained on the 9,120 votes with which the late Ivo Brandt won at the last election.',
    "Ivo Brandt won by a nose in last year's by-election.",
    'The Reform List elected three councillors.',
    'Former RFP MP edges out a rival in Porto.',
    'The Reform List took the view that the election lacked credibility.',
    'Ivo Brandt took part in the vote at noon.',
    'In the only other race on the ballot, Ivo Brandt won the district’s seat.',
  ])('is not told by "%s"', (sentence) => {
    expect(electedIn(sentence)).toEqual([]);
  });

  it('is nobody who has won a county alone', () => {
    const [winner, ...others] = contestOf(
      `date 2031-05-06 Corvo News

Solano wins primary in South Carolina

Mira Solano won the South Carolina primary with 52.1 percent of the votes and Ivo Brandt had 47.9 percent.

In Porto County, Brandt beat her with 51 percent. Brandt won in Corvo County with almost 53 percent of the votes.`,
    ).results.filter(({ outcome }) => outcome === 'elected');
    expect(winner?.name).toBe('Mira Solano');
    expect(others).toEqual([]);
  });

  it('are two whom a sentence gives victory in two primaries', () => {
    const { results } = contestOf(
      `date 2031-05-06 Corvo News

Electors gave victory to Mira Solano and Lena Okoro in the Harbour and Reform primaries.

${FIGURES}`,
    );
    expect(results.flatMap(({ name, outcome }) => (outcome === 'elected' ? [name] : []))).toEqual([
      'Mira Solano',
      'Lena Okoro',
    ]);
  });

  it.each([
    ['Mira Solano and Lena Okoro each won big', ['Mira Solano', 'Lena Okoro']],
    ['Mira Solano, Tomas Reed and Lena Okoro each won big', ['Mira Solano', 'Tomas Reed', 'Lena Okoro']],
  ])('are all who each won: %s', (winners, told) => {
    const { results } = contestOf(
      `date 2031-05-06 Corvo News\n\n${winners} in Corvo's primaries on Sunday.\n\n${FIGURES}`,
    );
    expect(results.flatMap(({ name, outcome }) => (outcome === 'elected' ? [name] : []))).toEqual(told);
  });

  it('is no outgoing president where the new one takes office', () => {
    expect(
      electedIn(
        'Outgoing President Tomas Reed spoke with her by telephone. It was under him that the war began.\n\nThe new president takes office on June 3.',
      ),
    ).toEqual([]);
  });

  it('is a party whose parliament is told by its seats', () => {
    expect(electedIn('The Harbour Party won the election to the 200-seat parliament.')).toEqual([
      'Harbour Party',
    ]);
  });
});

it('is a person in a by-election, whatever their party did', () => {
  const { results } = contestOf(`date 2031-05-06 Corvo News

Harrow Vale by-election: Harbour Party holds on

The Harbour Party saw off the challenge of the Reform List in Harrow Vale last night.

Mira Solano of the Harbour Party polled 17,431 votes, or 45.0 percent, and Ivo Brandt of the Reform List 10,028 votes.`);
  expect(results.filter(({ outcome, name }) => outcome === 'elected' && name === 'Harbour Party')).toEqual(
    [],
  );
});

it('is nobody of another seat, where a report is of one by-election', () => {
  const { results } = contestOf(`date 2031-05-06 Corvo News

Harrow Vale by-election: Solano wins

Mira Solano won the Harrow Vale by-election with 17,431 votes, or 45.0 percent, and Ivo Brandt had 10,028 votes.

Hours later, Reform also lost Porto West, where Tomas Reed overturned a majority of more than 24,000.`);
  expect(results.flatMap(({ name, outcome }) => (outcome === 'elected' ? [name] : []))).toEqual([
    'Mira Solano',
  ]);
});

describe('where the counted shares leave no room for another winner', () => {
  it.each([
    ['of an earlier year', 'Turnout fell short of the 52 percent in the 2026 runoff won by Tomas Reed.'],
    ['of another race', 'In Corvo province, her ally Lena Okoro unseated Gov. Tomas Reed.'],
    ['of a by-election', 'The Harrow Vale by-election was won by Lena Okoro of the Reform List.'],
    ['of the second post', 'Lena Okoro was elected deputy leader in the third round with 50.7 percent.'],
    ['who is behind and won a city', 'Ivo Brandt won in Porto and along the coast.'],
    ['who held the seat', 'Lena Okoro, whose move opened the seat, was reelected last fall with 62 percent.'],
  ])('nobody further down is elected: %s', (_, sentence) => {
    expect(electedIn(`Mira Solano was elected president of Estavia.\n\n${sentence}`)).toEqual([
      'Mira Solano',
    ]);
  });
});

describe('who is elected where the counted shares leave room', () => {
  /** In a report of the presidential primaries of 6 May 2031. */
  function electedInPrimary(sentence: string): string[] {
    return contestOf(`date 2031-05-06 Corvo News

Solano ahead in Corvo's Democratic presidential primary

Mira Solano had 34.1 percent of the votes in the Democratic presidential primary and Ivo Brandt 22.3 percent.

${sentence}`)
      .results.filter(({ outcome }) => outcome === 'elected')
      .map(({ name }) => name);
  }

  it('is somebody who wins the primary of the other party', () => {
    expect(electedInPrimary('Tomas Reed won the Republican primary.')).toEqual(['Tomas Reed']);
  });

  it.each([
    ['of an earlier year', 'Turnout fell short of the 52 percent in the 2026 primary won by Tomas Reed.'],
    ['before a turn', 'All was quiet until former Sen. Reed won the caucuses of Alma.\n\nTomas Reed left.'],
    ['of another office', 'In the race for the Senate seat, Rep. Tomas Reed trounced Rep. Karl Ostrow.'],
    ['farther down', 'In a race farther down the ballot, Justice Tomas Reed defeated Karl Ostrow.'],
    ['of the second place', 'The real contest was for second: Brandt edged Okoro.'],
    ['in what somebody said', '"She did not beat Brandt. Tomas Reed beat Brandt," a lecturer said.'],
    ['of a slogan', '"The people are paramount! Tomas Reed wins," the minister posted.'],
    [
      'of a president who has no figure',
      'In Alma the government said President Tomas Reed would speak to her in the coming days.\n\nThe new president is to be sworn in on Sunday before the court.',
    ],
  ])('is nobody %s', (_, sentence) => {
    expect(electedInPrimary(sentence)).toEqual([]);
  });

  it('is no party that elects its leader', () => {
    const { results } = contestOf(`date 2031-05-06 Corvo News

The Estavian Harbour Party on Saturday elected Mira Solano as its leader.

She had 59.5 percent of the votes and Ivo Brandt 40.5 percent.`);
    expect(results.flatMap(({ name, outcome }) => (outcome === 'elected' ? [name] : []))).toEqual([
      'Mira Solano',
    ]);
  });
});

describe('the distance of the first two that is called a majority', () => {
  /** In a by-election in which Solano has 13,417 votes and Brandt 10,982. */
  function electedIn(sentence: string): string[] {
    return contestOf(`date 2031-05-06 Corvo News

Harrow Vale by-election

Mira Solano of the Harbour Party polled 13,417 votes (37.4%) in Thursday's contest. Ivo Brandt of the Reform List was second on 10,982 (30.6%).

${sentence}`)
      .results.filter(({ outcome }) => outcome === 'elected')
      .map(({ name }) => name);
  }

  it.each([
    'This left the new MP with a majority of 2,435.',
    'Her majority over her rival is 2,435.',
    'It was a 2,435 majority.',
  ])('tells who is elected: "%s"', (sentence) => {
    expect(electedIn(sentence)).toEqual(['Mira Solano']);
  });

  it.each([
    'In 2027 the majority was 4,216.',
    'She was 2,435 ahead.',
    'A majority of 2,000 is needed.',
    'She fell short of a majority and leads him by 2,435 votes.',
  ])('is not told by "%s"', (sentence) => {
    expect(electedIn(sentence)).toEqual([]);
  });
});

it('is one person, with and without the article of the name', () => {
  const { results } = contestOf(`date 2031-05-06 Corvo News

Reed sweeps to second term

Karim al-Reed will stay in office for four more years. Reed had 97.1 percent of the votes in Estavia and Ivo Brandt 2.9 percent.`);
  expect(results.flatMap(({ name, outcome }) => (outcome === 'elected' ? [name] : []))).toEqual([
    'Karim al-Reed',
  ]);
});
