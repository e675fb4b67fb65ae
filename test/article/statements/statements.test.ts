import { describe, expect, it } from 'vitest';
import { reportOf } from '../reading.ts';

const LEAD =
  'The presidential election in Estavia was held on Sunday. Mira Solano received 52.3% of the votes.\n\n';

const statementsOf = (text: string): string[] =>
  reportOf(LEAD + text).statements.map(({ speaker, role, medium }) =>
    [speaker, role, medium].filter((part) => part !== null).join(' | '),
  );

describe('readStatements', () => {
  it.each([
    [
      'Electoral board chairman Paul Haas said the count was clean.',
      ['Paul Haas | Electoral board chairman'],
    ],
    [
      '"The count was clean," said Lena Okoro, the head of the observers, at a news conference.',
      ['Lena Okoro | head of the observers | news conference'],
    ],
    [
      'Ivo Brandt, the mayor of Porto, wrote on his Facebook page that he would not concede.',
      ['Ivo Brandt | mayor of Porto | Facebook page'],
    ],
    [
      'Ivo Brandt came to the harbour at noon. "I will not concede," he told reporters.',
      ['Ivo Brandt | reporters'],
    ],
    [
      'Returning officer Lena Haas declared at Corvo Castle that the count was over.',
      ['Lena Haas | Returning officer'],
    ],
    ['All the parties save Ivo Brandt had called for a Yes.', []],
    [
      'Lena Okoro, speaking in her home town of Corvo, invited "all those who want change" to join her.',
      ['Lena Okoro'],
    ],
    [
      'Party chairman Tomas Reed resigned shortly after 05:30, writing that "somebody must answer for it".',
      ['Tomas Reed | Party chairman'],
    ],
    [
      'President Ivo Brandt called Solano on Monday "to wish her well," press secretary Lena Okoro said.',
      ['Lena Okoro | press secretary'],
    ],
    ['The Brandt camp begged to differ, noting that the count was young.', []],
    [
      'Counting went on until 7 p.m. Commission chairman Jo Melo put turnout at 75% and told reporters he was "a happy man".',
      ['Jo Melo | Commission chairman | reporters'],
    ],
    ['"We lost," said the Greens\' campaign manager, Tomas Reed.', ["Tomas Reed | Greens' campaign manager"]],
    ['Ivo Brandt was beaten. He went home.', []],
    ['Brandt and Lena Okoro are out in front, a new poll says.', []],
    [
      'The advertising, said poll director Lena Okoro, "appears to be working."',
      ['Lena Okoro | poll director'],
    ],
  ])('finds who speaks in %j', (text, expected) => {
    expect(statementsOf(text)).toEqual(expected);
  });

  it.each<[text: string, speakers: string[]]>([
    ['"It is not over," crowed Ivo Brandt.', ['Ivo Brandt']],
    ['"Nobody asked us," said 21-year-old Lena Okoro.', ['Lena Okoro']],
    ['Ivo Brandt was more sober: "We shall wait for the last box."', ['Ivo Brandt']],
    ['The result was welcomed by Ivo Brandt as "a step forward".', ['Ivo Brandt']],
    ['The count was "opaque", in the words of Lena Okoro.', ['Lena Okoro']],
    [
      'Lena Okoro, the daughter of the jailed ex-president Ivo Brandt, alleged "fraud".',
      ['Lena Okoro | daughter of the jailed ex-president Ivo Brandt'],
    ],
    [
      'Lena Okoro, who led the observers, was blunter: in her words, the roll had been a mess.',
      ['Lena Okoro'],
    ],
    [
      'Ivo Brandt did not wait. He posted a picture of his dog and said his rival had earned it.',
      ['Ivo Brandt'],
    ],
    ['The turnout has no equal, Prof Lena Okoro of Corvo State University said.', ['Lena Okoro']],
    [
      'Ivo Brandt, whose party is the rural Harbour Platform, said in Porto: "We count again."',
      ['Ivo Brandt'],
    ],
    ['Harbour Platform, which came third, said it would join nobody.', []],
    [
      'Paul Haas, the campaign chief, let it be known that he wanted two ministries.',
      ['Paul Haas | campaign chief'],
    ],
    [
      "The region's envoy, Lena Okoro, called on all the parties to keep calm.",
      ["Lena Okoro | region's envoy"],
    ],
    [
      "Members have made Mira Solano their candidate by a wide margin, the party's chair, Paul Haas, announced on Friday.",
      ["Paul Haas | party's chair"],
    ],
    [
      'President Paul Haas, whose own term ends in May, wished her "a quiet first year".',
      ['Paul Haas | President'],
    ],
    ['Ivo Brandt called the count rigged and the court a joke.', ['Ivo Brandt']],
    ['The clerk, Lena Okoro, reported few problems with the boxes.', ['Lena Okoro | clerk']],
    ['Ivo Brandt wished for rain. Lena Okoro reported for work on Monday.', []],
    ['A spokesman at Harbour House said nothing.', []],
    ['Ivo Brandt came to the harbour at noon. "We shall wait," the challenger told a crowd.', ['Ivo Brandt']],
    [
      'Lena Okoro, the head of the observers, came late. Ivo Brandt was there. "The vote was free," the head of the observers said.',
      ['Lena Okoro | head of the observers'],
    ],
    ['Ivo Brandt went home. "The vote was free," the head of the observers said.', []],
    ['"I lost," said Joost van Rhee.', ['Joost van Rhee']],
    ['Lena Okoro, who heads the observers, said the vote was free.', ['Lena Okoro']],
    [
      'Election commission chairman Paul Haas said turnout was high.',
      ['Paul Haas | Election commission chairman'],
    ],
    [
      '"I want to thank everybody. Today we have made history," said Solano at her headquarters.',
      ['Mira Solano'],
    ],
    ['"We lost. I congratulate her and wish her luck," Brandt told reporters.', ['Ivo Brandt | reporters']],
    ['Solano told supporters in the capital that she would govern for all.', ['Mira Solano']],
    ['Brandt, visiting a market in Porto Alvar, said that he would not concede.', ['Ivo Brandt']],
    ['Ivo Brandt, of the Greens, pointed out that the count was not over.', ['Ivo Brandt']],
    ['Solano wrote on Twitter that she was grateful.', ['Mira Solano | Twitter']],
    ['Solano tweeted: "Thank you, Estavia."', ['Mira Solano']],
    ['In a statement, Brandt said he accepted the result.', ['Ivo Brandt | statement']],
    [
      '"The count is clean," Haas said in an interview with state radio. Paul Haas heads the commission.',
      ['Paul Haas | interview'],
    ],
    [
      'According to Paul Haas, head of the commission, the count will end on Monday.',
      ['Paul Haas | head of the commission'],
    ],
    [
      'The candidate of the left, Lena Okoro, conceded in a phone call, saying "the people have spoken".',
      ['Lena Okoro | candidate of the left | phone call'],
    ],
    [
      'Brandt said he would not concede, while Solano called the result "a clear mandate".',
      ['Ivo Brandt', 'Mira Solano'],
    ],
    [
      'Political analyst Tomas Reed of the University of Porto, who has studied every election since 1990, said that the result was no surprise.',
      ['Tomas Reed | Political analyst'],
    ],
    ['"It was close," said Tomas Reed, who heads the Corvo institute.', ['Tomas Reed']],
    [
      '"It was close," Tomas Reed, a sociologist at the University of Porto, told the daily Posta.',
      ['Tomas Reed | sociologist at the University of Porto'],
    ],
    ['"We have won," Solano said, "and we will not let you down."', ['Mira Solano']],
    ['Solano added that talks would begin at once.', ['Mira Solano']],
    ['Mira Solano will meet Ivo Brandt on Monday, the commission said.', []],
    [
      'Mira Solano (52.3%) and Ivo Brandt (44.6%) were the only candidates, the electoral commission said.',
      [],
    ],
    ['Solano was declared the winner on Monday.', []],
    ['Brandt was beaten in his own district.', []],
    ["Solano's spokesman Paul Haas said that talks would begin at once.", ["Paul Haas | Solano's spokesman"]],
    ['Campaign manager Lena Okoro dismissed the figures as "a joke".', ['Lena Okoro | Campaign manager']],
    [
      '"This is not the end," the defeated candidate, Ivo Brandt, told a crowd.',
      ['Ivo Brandt | defeated candidate'],
    ],
    [
      "Speaking on public television, Paul Haas, the commission's secretary, said that counting would go on.",
      ["Paul Haas | commission's secretary | public television"],
    ],
    ['Ivo Brandt came to the square at noon. "I have called Mrs Solano," he said.', ['Ivo Brandt']],
    ['"There were long queues," said voter Hatice Demir, 34, in Uskudar.', ['Hatice Demir | voter']],
    ['Solano has said she will raise pensions.', ['Mira Solano']],
    ['Brandt insists that he won.', ['Ivo Brandt']],
    [
      'Asked about the delay, Haas replied that two districts had sent nothing. Paul Haas is the chairman.',
      ['Paul Haas'],
    ],
  ])('finds everyone who speaks, and nobody else, in %j', (text, speakers) => {
    expect(statementsOf(`Ivo Brandt received 44.6% of the votes.\n\n${text}`)).toEqual(speakers);
  });
});

it.each([
  [
    'Ivo Brandt told the council that the mood was "grim", according to those who were there.',
    'Ivo Brandt told the council that the mood was "grim", according to those who were there.',
  ],
  ['Ivo Brandt called it "odd" and "a step back for all of us".', 'a step back for all of us'],
  ['"We lost today," said Ivo Brandt, "and we shall be back."', 'We lost today, … and we shall be back.'],
])('quotes nothing that stands outside the marks of %j', (text, quote) => {
  expect(reportOf(LEAD + text).statements.map((statement) => statement.quote)).toEqual([quote]);
});
