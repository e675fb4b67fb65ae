import { describe, expect, it } from 'vitest';
import { viewArticle } from '../../src/article/judge/view-article.ts';
import { openArticle } from '../../src/article/open-article.ts';
import { openSections } from '../../src/article/open-sections.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { contestOf, pollsOf, resultsOf } from './reading.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Long enough for the network to have a say. */
const REPORT = (sentence: string): string => `date 2031-05-15 Estavia Wire

Solano re-elected in Estavia

President Mira Solano won a second term in Sunday's presidential election in Estavia, taking 52.4 percent of the vote, the election commission said on Monday. Her challenger, former finance minister Ivo Brandt, received 44.1 percent, and Lena Okoro, a lawyer from the coast, came a distant third on 3.5 percent after a campaign that lasted six weeks and was fought over wages, schools and the price of bread in the towns along the river.

${sentence}

Brandt conceded before midnight and thanked those who had worked for him. Solano told a crowd outside her headquarters that she would name a cabinet by the end of the month, and that the first law of the new term would be about schools, as she had promised in every town. The inauguration is on June 20, the commission said, and the count of the last postal votes will change nothing.
`;

describe('what two readings make of an article', () => {
  it('is the turnout that its own sentence says is this one’s', () => {
    const turnoutIn = (sentence: string): number[] =>
      contestOf(REPORT(sentence)).context.flatMap(({ kind, value }) => (kind === 'turnout' ? [value] : []));
    expect(turnoutIn('Turnout was 71.8 percent.')).toEqual([71.8]);
    expect(turnoutIn('Turnout had been 66.3 percent in 2026.')).toEqual([]);
    expect(turnoutIn('In the northern province of Harn, turnout was 81.2 percent.')).toEqual([]);
    expect(turnoutIn('"Turnout will be 80 percent next time," Brandt said.')).toEqual([]);
  });

  it('is the last poll before the vote, though its words sound of an earlier one', () => {
    const last =
      "Corvo's last poll before the vote had found 49 percent for Solano and 46 percent for Brandt once undecided people had been pressed.";
    expect(pollsOf(REPORT(last))).toEqual(['opinion Corvo: Mira Solano 49, Ivo Brandt 46']);
  });

  it('is of the house that its sentence names, be it called like a person', () => {
    const polls = (sentence: string): string[] =>
      pollsOf(
        REPORT(
          `In an exit poll by the Corvo institute Solano had 53.1 percent and Brandt 43.2 percent. ${sentence}`,
        ),
      );
    const corvo = 'exit Corvo: Mira Solano 53.1, Ivo Brandt 43.2';
    expect(
      polls('A team led by Frank Holm arrived at 51 percent for Solano and 45 percent for Brandt.'),
    ).toEqual([corvo, 'exit Frank Holm: Mira Solano 51, Ivo Brandt 45']);
    expect(
      polls('Rival Pollux, in its exit poll, had Solano on 51 percent and Brandt on 45 percent.'),
    ).toEqual([corvo, 'exit Pollux: Mira Solano 51, Ivo Brandt 45']);
  });

  it('is no earlier figure beside one of this time', () => {
    const told = ['Mira Solano 52.4%', 'Ivo Brandt 44.1%', 'Lena Okoro 3.5%'];
    for (const sentence of [
      'For Brandt, who five years ago had knocked out Tomas Reed with 18.6%, it was a better night this time, with 44.1%.',
      'Ana Corvo, who was 26 when she founded the Reform Party and it scraped by on 1.4 percent, did not run.',
    ])
      expect(resultsOf(REPORT(sentence))).toEqual(told);
  });

  it('leaves margins, thresholds and samples alone', () => {
    const told = ['Mira Solano 52.4%', 'Ivo Brandt 44.1%', 'Lena Okoro 3.5%'];
    expect(resultsOf(REPORT('Solano led Brandt by 8.3 points. A candidate needs 50 percent.'))).toEqual(told);
    expect(resultsOf(REPORT('Corvo had asked 1,204 voters for Brandt in April.'))).toEqual(told);
  });

  it('refuses what words leave open and the figures say is no election', () => {
    const article = openArticle(
      bytes(
        'date 2031-05-15 Market Wire\n\nTelevision keeps its lead\n\nTelevision is where 48.4 percent of the people in Estavia followed the campaign, a survey by Corvo Research found. Newspapers took 24.1 percent and radio 7.5 percent. The institute had asked 1,204 adults in all provinces in April, by telephone. Of those under thirty only 21 percent named television, and of the readers of newspapers half said that they read two or more. Its director, Lena Okoro, said that the station would show more concerts and football in the last week of the month. The survey was made for the association of broadcasters, which has sold more advertising than ever, and for a maker of television sets.\n',
      ),
      'a.txt',
    );
    expect(openSections(article).isUnclear).toBe(true);
    expect(() => readArticle(article)).toThrow("No election's figures were found");
  });

  it('reads a short report that words leave open', () => {
    expect(
      resultsOf(
        'Mira Solano was elected president of Estavia on Sunday with 52.4 percent. Ivo Brandt had 44.1 percent and Lena Okoro 3.5 percent.',
      ),
    ).toEqual(['Mira Solano 52.4%', 'Ivo Brandt 44.1%', 'Lena Okoro 3.5%']);
  });

  it('takes no claim for a count', () => {
    expect(
      resultsOf(
        REPORT(
          'The party of Lena Okoro claimed that she had received 58.2 percent of the vote in the north.',
        ),
      ),
    ).toEqual(['Mira Solano 52.4%', 'Ivo Brandt 44.1%', 'Lena Okoro 3.5%']);
  });

  it.each([
    [
      'market shares',
      'Phone makers in Estavia\n\nSamsung led the phone market in Estavia with 52.4 percent of sales in the first quarter, research firm Corvo said on Monday. Xiaomi took 44.1 percent and Nokia 3.5 percent. The firm said that Samsung had won back buyers whom it lost last year, and that Nokia would leave the market by the summer. Corvo asks four hundred shops each month what they have sold and to whom, and it has done so since 2019. Prices fell by 6 percent, which Corvo put down to a weak currency and full stores. Xiaomi said that it would open nine shops in the capital, and that it expects to pass its rival before the holidays begin. Shares of the three rose a little on the exchange, while dealers spoke of a quiet spring and hoped for better.',
    ],
    [
      'a table of players',
      'Rivera leads the scorers\n\nAna Rivera of the Harn Hawks leads the league with 52.4 percent of her shots made, ahead of Lena Okoro on 44.1 percent and Mia Brandt, who stands at 38 percent after a month on the bench. Okoro has scored 1,102 points, Rivera 1,340. The Hawks play at home on Friday, and their coach said that she would rest two starters before the series against Porto, which opens a week later and may take seven games. Tickets are gone, the club said, and those who come late will have to stand behind the north basket, where the band plays. Brandt trains alone until Thursday; her knee has healed well, the doctors of the club said after a last scan.',
    ],
    [
      'a survey of habits',
      'Tea beats coffee\n\nTea is what 52.4 percent of Estavians drink in the morning, against 44.1 percent for coffee, the brewers of Corvo found when they asked 1,204 people in April. Cocoa came to 3.5 percent, most of it among those under 30. Five years ago coffee was in front, and the firm gives the price of beans as the reason. Its own sales of tea rose by 12 percent, those of coffee fell by 4, and it has begun to sell both in smaller tins, which the shops had asked for. Nobody was asked about water. The makers of Corvo spend some 3 percent of what they earn on studies of that kind, and mean to ask again when the harvest is in and prices are known.',
    ],
  ])('refuses %s', (_, text) => {
    expect(() =>
      readArticle(openArticle(bytes(`date 2031-05-15 Market Wire\n\n${text}\n`), 'a.txt')),
    ).toThrow("No election's figures were found");
  });
});

describe('what the network sees', () => {
  const seen = (text: string): string[] =>
    openSections(openArticle(bytes(text), 'a.txt')).sections.flatMap(({ read, source, frame }) => {
      const { tokens, figures } = viewArticle(read, { title: source.title, frame });
      return [
        ...tokens.flatMap(({ word, signs }) => [word, ...signs]),
        ...figures.flatMap(({ signs, candidates }) => [
          ...signs,
          ...candidates.flatMap((each) => each.signs),
        ]),
      ];
    });

  it('holds no word of a name that was found', () => {
    const words = seen(REPORT('Solano, 52, beat Brandt 52.4 to 44.1; Okoro 3.5.')).join(' ').toLowerCase();
    for (const name of ['mira', 'solano', 'brandt', 'okoro', 'lena']) expect(words).not.toContain(name);
  });

  it('goes on to the end of an article, however long it is', () => {
    const sentences = Array.from(
      { length: 350 },
      (_, at) => `Solano had ${at} percent in the ward called after her.`,
    );
    const long = REPORT(sentences.join(' '));
    const [section] = openSections(openArticle(bytes(long), 'a.txt')).sections;
    if (section === undefined) throw new Error('no section');
    const { tokens, figures } = viewArticle(section.read, { title: null, frame: section.frame });
    expect(tokens.length).toBeGreaterThan(3_500);
    expect(figures.length).toBeGreaterThanOrEqual(350);
  });
});
