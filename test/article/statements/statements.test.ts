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
      'Lena Okoro won 2,892 votes. The seat fell vacant when Ivo Brandt resigned over what he called "endless differences" with others.',
      [],
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
    ['Minister for Justice Lena Okoro said that a bill would follow.', ['Lena Okoro | Minister for Justice']],
    ['Her lead grew with a speech by Ivo Brandt, who said union was inevitable.', ['Ivo Brandt']],
    ['Ivo Brandt, in Corvo, compared himself with a tortoise.', ['Ivo Brandt']],
    ['Ivo Brandt of the Civic Union declared victory within the hour.', ['Ivo Brandt']],
    ['Ivo Brandt, once her ally, conceded before half the boxes were in.', ['Ivo Brandt']],
    ['Ivo Brandt voiced hope for a quick cabinet.', ['Ivo Brandt']],
    ['Lena Okoro, who leads the union, urged members to unite.', ['Lena Okoro']],
    [
      'The count was stopped, where the party chairman Ivo Brandt grabbed a microphone to say that it was "fake".',
      ['Ivo Brandt | party chairman'],
    ],
    ['Ivo Brandt surfaced at a hotel at noon on Monday to concede.', ['Ivo Brandt']],
    ['King Ivo was late. Lena Okoro was among the first to congratulate the winner.', ['Lena Okoro']],
    ['Ivo Brandt was first to congratulate her: "The winds have turned!"', ['Ivo Brandt']],
    ['Lena Okoro saw in it "a resounding roar" of the people.', ['Lena Okoro']],
    ['Lena Okoro, who led the observers, found no sign of manipulation.', ['Lena Okoro']],
    ['Ivo Brandt ruled out working with her.', ['Ivo Brandt']],
    ['Ivo Brandt, who skipped the debate, used the word "vultures".', ['Ivo Brandt']],
    ['Lena Okoro put the number at "well over 100".', ['Lena Okoro']],
    ['Ivo Brandt, her predecessor, demanded that the talks begin at once.', ['Ivo Brandt']],
    [
      'Lena Okoro, the chairwoman of the board, announced the figures in a sports hall.',
      ['Lena Okoro | chairwoman of the board'],
    ],
    [
      'Returning officer Lena Haas declared at Corvo Castle at 6.13 on Saturday evening that it was over.',
      ['Lena Haas | Returning officer'],
    ],
    [
      'Turnout was 61%, declared Lena Okoro, president of the board.',
      ['Lena Okoro | president of the board'],
    ],
    ['"Bad days have begun," said Labour\'s Ivo Brandt.', ['Ivo Brandt']],
    [
      '"They sell wishes," said Civic Dream secretary-general Ivo Brandt.',
      ['Ivo Brandt | Civic Dream secretary-general'],
    ],
    [
      'Turnout was 61%, Lena Okoro - director of the institute told a briefing.',
      ['Lena Okoro | director of the institute'],
    ],
    ['Ivo Brandt called his rival at ten, his spokeswoman Lena Okoro said.', ['Lena Okoro | spokeswoman']],
    [
      'Ivo Brandt went out at ten. "Haas has stolen it," he declared, and demanded a recount. Paul Haas is 60.',
      ['Ivo Brandt'],
    ],
    [
      'Pollster Lena Okoro agreed, up to a point: in 2003, she recalled, her firm was wrong.',
      ['Lena Okoro | Pollster'],
    ],
    ['Ivo Parish told this paper he was at ease.', ['Ivo Parish']],
    [
      'Lena Green, the chief analyst of the station, said it was close.',
      ['Lena Green | chief analyst of the station'],
    ],
    ['"It is close," said election analyst Lena Green.', ['Lena Green | election analyst']],
    ['House Majority Whip Ivo Brandt, 79, said it was close.', ['Ivo Brandt']],
    ['His adviser, Lena Okoro, would say only that he was asleep.', ['Lena Okoro | His adviser']],
    ['"He says what I say," said Solano supporter Ivo Brandt, 61.', ['Ivo Brandt']],
    [
      'Minister Lena Okoro and her deputy, Ivo Brandt, said in a joint statement that it was over.',
      ['Lena Okoro | Minister | joint statement', 'Ivo Brandt | her deputy | joint statement'],
    ],
    [
      'There was farce when Ivo Brandt, a member of the party, took a microphone and accused her of being "partial".',
      ['Ivo Brandt | member of the party'],
    ],
    [
      'Political scientist Lena Okoro of Corvo said the drift was real.',
      ['Lena Okoro | Political scientist'],
    ],
    [
      'Lena Okoro, the Civic leader, who went to school with Paul Haas, said it was "another pity". Paul Haas is 60.',
      ['Lena Okoro | Civic leader'],
    ],
    [
      '"We waited," said Lena Okoro. "It was cold.\n"And then it rained."\nMayor Ivo Brandt said the town was dry.',
      ['Lena Okoro', 'Ivo Brandt | Mayor'],
    ],
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
    [
      'Some 512,300 people have voted, says commission chairwoman Lena Okoro, which is 61.7% of the roll.',
      ['Lena Okoro | commission chairwoman'],
    ],
    ['"No correction alters the outcome," a statement signed by Lena Okoro reads.', ['Lena Okoro']],
    ['Ivo Brandt rejected the result as "fictionalised".', ['Ivo Brandt']],
    ['Ivo Brandt rejected an offer of talks.', []],
    ['Ivo Brandt concedes: "I have congratulated her."', ['Ivo Brandt']],
    ['Ivo Brandt, citing the first survey, spoke of a defeat for the government.', ['Ivo Brandt']],
    [
      'The head of the board, Tomas Reed, promised the first results for nine in the evening.',
      ['Tomas Reed | head of the board'],
    ],
    ['Ivo Brandt promised a new bridge.', []],
    [
      'Chief electoral officer Paul Haas, reading from the certified sheet: Mira Solano, 1,319 votes.',
      ['Paul Haas | Chief electoral officer'],
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

  it.each<[text: string, speakers: string[]]>([
    ['"They bury us in leaflets," grumbled Ivo Brandt.', ['Ivo Brandt']],
    ['Ivo Brandt rejected the figures as "invented".', ['Ivo Brandt']],
    ['Ivo Brandt congratulated the winner before midnight.', ['Ivo Brandt']],
    ['Lena Okoro praised the poll workers but criticised the state radio.', ['Lena Okoro']],
    ['Ivo Brandt had described the count as the dirtiest in memory.', ['Ivo Brandt']],
    ['Lena Okoro accused the cabinet of hiding the sheets.', ['Lena Okoro']],
    ['The clerk, Lena Okoro, attributed the wait to a broken press.', ['Lena Okoro | clerk']],
    ['Ivo Brandt, according to his office, expressed hope for closer ties.', ['Ivo Brandt']],
    ['Lena Okoro likened the evening to an earthquake.', ['Lena Okoro']],
    ['Paul Haas of the Harbour union spoke, by contrast, of a new day.', ['Paul Haas']],
    ['Paul Haas of the separatist FLP blamed "those who slept in".', ['Paul Haas']],
    ['Ivo Brandt, greeting a crowd at the docks, promised to come back.', ['Ivo Brandt']],
    ['Ivo Brandt has promised to halve the fares.', []],
    ['Ivo Brandt asked supporters from a balcony to go home.', ['Ivo Brandt']],
    ['Ivo Brandt asked for a second look at the boxes.', []],
    ['For the Greens, Lena Okoro conceded on the radio that they had been too slow.', ['Lena Okoro | radio']],
    ['Ivo Brandt concedes: "She has earned it."', ['Ivo Brandt']],
    ['Ivo Brandt went on television to congratulate her.', ['Ivo Brandt | television']],
    ['Lena Okoro gave reporters quite another account: the roll was full of the dead.', ['Lena Okoro']],
  ])('knows by its verb that somebody speaks in %j', (text, speakers) => {
    expect(statementsOf(text)).toEqual(speakers);
  });

  it.each<[text: string, speakers: string[]]>([
    ['Talk of a coup was dismissed as "idle" by Lena Okoro, an aide.', ['Lena Okoro | aide']],
    ['The vote had been "fair and calm" in the judgment of Lena Okoro.', ['Lena Okoro']],
    ['The palace said through its spokesman Paul Haas that it would wait.', ['Paul Haas | spokesman']],
    ["The figures read out by the board's chairman, Paul Haas, give her 52.3 percent.", ['Paul Haas']],
    ['"Nothing is changed," a statement signed by Haas reads. Paul Haas heads the board.', ['Paul Haas']],
    ['For Ivo Brandt it had been "a long road".', ['Ivo Brandt']],
    ['Lena Okoro, the mayor, was less kind, calling him "a tourist".', ['Lena Okoro | mayor']],
    [
      'Half the town has voted, says board chairwoman Lena Okoro, which is a record.',
      ['Lena Okoro | board chairwoman'],
    ],
    ['According to board director Lena Okoro, 61 percent took part.', ['Lena Okoro | board director']],
    ['Ivo Brandt herself, campaigning in Corvo, told activists to take nothing for granted.', ['Ivo Brandt']],
    ['Paul R. Haas Jr., the deputy, said he would go.', ['Paul R. Haas Jr']],
    [
      'Secretary of State Paul Haas, a Liberal, told Radio Corvo he would be surprised.',
      ['Paul Haas | Radio Corvo'],
    ],
    ['President Paul Haas sent a letter in which he expressed hope for peace.', ['Paul Haas | President']],
    [
      'Haas telephoned Solano and afterwards congratulated the island. Paul Haas is the premier.',
      ['Paul Haas'],
    ],
    ['Okoro, now in a cell south of the city, did not vote, a guard said. Lena Okoro is 60.', []],
    ['Ivo Brandt, whose call was heard on Friday, has not commented.', []],
    ['Ivo Brandt, the first to fail, had still said nothing by midnight.', []],
    ['Ivo Brandt, who has slipped to 17, leaves, all told, a party of 26.', []],
    [
      'Paul Haas, the deputy clerk, who had sailed alongside Ivo Brandt, told reporters that it hurt.',
      ['Paul Haas | deputy clerk | reporters'],
    ],
  ])('finds the speaker by their place in %j', (text, speakers) => {
    expect(statementsOf(text)).toEqual(speakers);
  });

  it.each<[text: string, speakers: string[]]>([
    ['Ivo Brandt was quicker. At noon he told party members that the trend was clear.', ['Ivo Brandt']],
    [
      'Ivo Brandt conceded. To Radio Corvo he remarked, with a smile, that people had had enough.',
      ['Ivo Brandt'],
    ],
    [
      'Ivo Brandt did not wait. At nine he stepped onto a stage, followed by Paul Haas. "We have lost!" he shouted.',
      ['Ivo Brandt'],
    ],
    ['Lena Okoro took her seat. She was sworn in by Paul Haas. He said it was a fine day.', ['Paul Haas']],
    ['Paul Haas left. He was tired. His rival was unmoved; she says that nobody has asked.', []],
    [
      'Lena Okoro let it be known that she would resign. Mr Haas will stay; the verdict was clear, he said. Paul Haas is 60.',
      ['Lena Okoro', 'Paul Haas'],
    ],
    ['Word came from Mrs Okoro. The rest, he said, was "for the courts". Lena Okoro is 60.', []],
    ['Lena Okoro took her seat. Haas, she said, was late. Paul Haas is 60.', []],
    [
      'Solano won. Mira Solano, 51, starts on Monday. Solano is a judge.\n\nAt the harbour Lena Okoro, a 44-year-old baker, had closed her shop.\n\n"I have no words," she said.',
      ['Lena Okoro'],
    ],
    [
      'Ivo Brandt of the Civic Union was second. He refused to concede and said he would go to court.',
      ['Ivo Brandt'],
    ],
    [
      'Ivo Brandt slept. He surfaced at a news conference on Monday to say that he accepted it.',
      ['Ivo Brandt | news conference'],
    ],
    ['Ivo Brandt would not yield. "It is young," the former judge tells supporters.', ['Ivo Brandt']],
    [
      'Ivo Brandt was glum. The New Corvo governor told his staff he would "take a deep breath".',
      ['Ivo Brandt'],
    ],
    ['Minister Ivo Brandt was glum. The Civic leader said it was "a pity".', []],
    ['Ivo Brandt beat Paul Haas there. The Civic leader said it was "a pity".', []],
    ['Solano has won. "We did it," said the winner, in tears.', ['Mira Solano']],
    ['Solano has won. In a short speech the winner thanked "all of Corvo".', ['Mira Solano | short speech']],
    ['Ivo Brandt was second. He left while the count went on and said nothing.', []],
  ])('knows whom a pronoun means in %j', (text, speakers) => {
    expect(statementsOf(text)).toEqual(speakers);
  });

  it.each([
    'Corvo North said No by 65.9 per cent to 34.1.',
    'Corvo South reports for the first time.',
    "The deputy premier, who has heard of nothing but the party's chairman Ivo Brandt, said it was over.",
    'Reform had written the seat off the day Sen. Ivo Brandt announced that he would retire.',
    'Under a decree signed by Ivo Brandt, polling stations stayed open late.',
    'Ivo Brandt roared ahead in the capital and snapped up votes in the north.',
    'Asked about jobs, which Ivo Brandt promised to create, 40% said they were lost.',
    'Of the 43 districts only one, Corvo West, said No, and narrowly.',
    '"He is louder," said an Ivo Brandt supporter in the queue.',
    'Ivo Brandt saw her lead shrink and ruled over a small town.',
    'Corvo Parish wrote to the board.',
    'Ivo Brandt sent his son to the count.',
    'Ivo Brandt, accused of abuse of power, ran a quiet campaign.',
    'Ivo Brandt, criticised over his handling of the floods, ran a quiet campaign.',
    'Ivo Brandt greeted supporters outside his headquarters in Porto.',
  ])('finds nobody who speaks in %j', (text) => {
    expect(statementsOf(text)).toEqual([]);
  });

  it('takes the new president, and whoever makes a victory speech, for whom the article is about', () => {
    const about = 'Solano won. Solano, 51, starts on Monday.\n\n';
    expect(statementsOf(`${about}"I shall serve you all," the new president said.`)).toEqual(['Mira Solano']);
    expect(statementsOf(`${about}"I thank you," the president said in a victory speech.`)).toEqual([
      'Mira Solano | victory speech',
    ]);
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
