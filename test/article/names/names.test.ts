import { describe, expect, it } from 'vitest';
import { readMentions } from '../../../src/article/names/mentions.ts';
import { partyPhrases } from '../../../src/article/names/party-phrases.ts';
import { splitSentences } from '../../../src/article/text/sentences.ts';
import { pollsOf, resultsOf } from '../reading.ts';

function namesIn(text: string): string[] {
  const sentences = splitSentences(text);
  const phrases = partyPhrases(sentences);
  return sentences
    .flatMap((sentence) => readMentions(sentence, new Set(), text, new Set(), phrases))
    .map(({ name }) => name);
}

describe('the names of a sentence', () => {
  it('end where a headline in capitals goes on with its verb', () => {
    expect(namesIn('Mira Solano Wins Estavia Recall')).toContain('Mira Solano');
    expect(namesIn('Italy: Solano Now Leads Brandt')).toEqual(['Italy', 'Solano', 'Brandt']);
  });

  it('are none of the words that open a sentence, also behind the place it was written from', () => {
    expect(namesIn('Whilst Solano is first, Brandt gains.')).toEqual(['Solano', 'Brandt']);
    expect(namesIn('Porto, May 4 (Corvo News) – More than a third would back Solano.')).not.toContain('More');
  });

  it('are none of what somebody does where a sentence begins', () => {
    expect(namesIn('Taking everyone together, Solano is first.')).toEqual(['Solano']);
    expect(namesIn('Italy: Solano Falls Behind Brandt')).toEqual(['Italy', 'Solano', 'Brandt']);
  });

  it('end before whoever leads a party', () => {
    expect(namesIn('The Liberals of Mira Solano lead.')).toEqual(['Liberals', 'Mira Solano']);
  });

  it('are no short words for a share without a change', () => {
    expect(namesIn('Harbour 31% (+1), Others 6% (NC)')).toEqual(['Harbour']);
  });

  it('are in capitals in a sentence that is no headline, though few other words stand between them', () => {
    expect(
      namesIn('The Socialist Party took 6%, Labour 5.7% and GreenLeft 5.1%. The party is third.'),
    ).toEqual(['Socialist Party', 'Labour', 'GreenLeft']);
  });

  it('are answers behind what people did, also before a comma', () => {
    const optionsIn = (text: string): string[] =>
      splitSentences(text)
        .flatMap((sentence) => readMentions(sentence, new Set(), text))
        .flatMap(({ name, kind }) => (kind === 'option' ? [name] : []));
    expect(optionsIn('Some 201,607 people voted Yes, or 62.1%, and 123,300 voted No, 37.9%.')).toEqual([
      'Yes',
      'No',
    ]);
    expect(optionsIn('Asked about it, 41% answered No, as before.')).toEqual(['No']);
    expect(optionsIn('He told them No, and left.')).toEqual([]);
  });

  it('leave out short titles, which alone name nobody', () => {
    expect(namesIn('PM Mira Solano beat MPP Ivo Brandt.')).toEqual(['Mira Solano', 'Ivo Brandt']);
    expect(namesIn("Solano's rating as preferred PM fell.")).toEqual(['Solano']);
    expect(namesIn('City Councilor Lena Okoro trails.')).toEqual(['Lena Okoro']);
  });

  it('are months only of somebody whose name is one', () => {
    const named = (text: string, surnames: string[]): string[] =>
      splitSentences(text)
        .flatMap((sentence) => readMentions(sentence, new Set(), text, new Set(surnames)))
        .map(({ name }) => name);
    expect(named('In the ballot May gathered 165 votes.', ['May'])).toEqual(['May']);
    expect(named("Here are the votes: May 165 Solano 66, May's best yet.", ['May'])).toEqual([
      'May',
      'Solano',
      'May',
    ]);
    expect(named('It was late when Mrs. May left, but May said nothing.', ['May'])).toEqual(['May', 'May']);
    expect(named('In the ballot May gathered 165 votes.', ['Solano'])).toEqual([]);
    expect(named('The vote of May 4, 2031, was held in May with ease.', ['May'])).toEqual([]);
  });

  it('hold the small words of East African ones', () => {
    expect(namesIn('Voters like Joseph ole Reed best.')).toEqual(['Joseph ole Reed']);
  });

  it('begin behind a party that a stroke joins to another', () => {
    expect(namesIn('They fear a Labour/SNP pact.')).toEqual(['Labour/SNP']);
  });
});

describe('a house', () => {
  it('is not known by the place that its name begins with', () => {
    const text = `date 2031-05-06 Corvo News\n\nESTAVIA. Poll sees Mira Solano ahead of Ivo Brandt

KYIV: A survey by the Kyiv Institute of Opinion has Mira Solano on 43 percent and Ivo Brandt on 31 before the presidential election.`;
    expect(pollsOf(text)).toEqual(['opinion Kyiv Institute of Opinion: Mira Solano 43, Ivo Brandt 31']);
  });

  it('hold the small words of what the text calls a party anywhere', () => {
    const text =
      'Friend of the Land with 43.5% enter parliament. The Friend of the Land party and the Faith and Honour party won.';
    expect(namesIn(text)).toEqual(['Friend of the Land', 'Friend of the Land', 'Faith and Honour']);
    expect(namesIn('The Fidesz and KDNP list won, the Labour and Conservative alliance lost.')).not.toContain(
      'Fidesz and KDNP',
    );
  });

  it('are all of what stands in quotation marks in title case, and none of what somebody said', () => {
    expect(namesIn('His bloc "My Land - More Work for People" has 40.4%.')).toEqual([
      'My Land - More Work for People',
    ]);
    expect(namesIn('‘Estavian Dream’ leads.'.replaceAll(/[‘’]/g, "'"))).toEqual(['Estavian Dream']);
    expect(namesIn('Solano said, "Work for the People", and left.')).not.toContain('Work for the People');
    expect(namesIn('Ivo "The Iron Man" Brandt has 12%.')).not.toContain('The Iron Man');
  });

  it('keep the colour of a party of somewhere', () => {
    expect(namesIn('The Republican Party of Estavia got 4.7%.')).toEqual(['Republican Party of Estavia']);
    expect(namesIn('He led the Liberal Democratic Party of Estavia.')).toEqual([
      'Liberal Democratic Party of Estavia',
    ]);
  });
});

describe('a party that is called like a country', () => {
  const head = `date 2031-05-06 Corvo News

The parliamentary election in Estonia was held on May 4, and the electoral commission has released its results.

`;

  it('is known by the word before it or by its number', () => {
    expect(namesIn('European Estonia has 5%, Estonia 200 - 13.3%, and European Norland none.')).toEqual([
      'European Estonia',
      'Estonia 200',
      'Norland',
    ]);
    expect(namesIn('In Estonia 200 had voted.')).toEqual(['Estonia']);
    expect(
      resultsOf(
        `${head}The Harbour Party took 31.2%, European Estonia 13.1% and Estonia 200 got 9.4 percent.`,
      ),
    ).toEqual(['Harbour Party 31.2%', 'European Estonia 13.1%', 'Estonia 200 9.4%']);
  });

  it('is known by the word behind it', () => {
    expect(
      resultsOf(
        `${head}Harbour Party - 88,761 votes (53.95%), 71 mandates;\n\nEstonia bloc - 44,481 (27.04%), 29 mandates;\n\nReform Party - 8,758 (5.32%).`,
      ),
    ).toEqual([
      'Harbour Party 53.95% 88761 votes 71 seats',
      'Estonia bloc 27.04% 44481 votes 29 seats',
      'Reform Party 5.32% 8758 votes',
    ]);
  });

  it('is known in a list of parties with their shares', () => {
    const others = 'Reform Union - 20.26%, Estonia - 13.08%, Isamaa - 9.36%';
    expect(resultsOf(`${head}Social Harbour Party of Estonia (SHPE) - 27.47%, ${others}.`)).toEqual([
      'Social Harbour Party of Estonia 27.47%',
      'Reform Union 20.26%',
      'Estonia 13.08%',
      'Isamaa 9.36%',
    ]);
    const abroad = 'Of those abroad voted: Finland - 27.4%, Latvia - 20.2%, Estonia - 13.0%.';
    expect(resultsOf(`${head}The Harbour Party won 54.2%.\n\n${abroad}`)).toEqual(['Harbour Party 54.2%']);
  });

  it('is known in a table of parties, also with a number in its name', () => {
    const rows = 'Harbour Party 190,632 31.24\nReform Party 97,966 16.05\nGreens 50,118 8.21';
    const table = (row: string): string[] => resultsOf(`${head}Party Votes %\n${rows}\n${row}`);
    expect(table('Estonia 81,329 13.33').at(-1)).toBe('Estonia 13.33% 81329 votes');
    expect(table('Estonia 200 81,329 13.33').at(-1)).toBe('Estonia 200 13.33% 81329 votes');
    expect(table('Estonia 610,209 100')).toHaveLength(3);
  });
});

describe('a party with a short name of its own', () => {
  it('is not another whose name has all of its words', () => {
    const text = `date 2031-05-06 Corvo News

The People's Party for Freedom and Order (VFO) came first in the parliamentary election in Estavia on May 4, with 21.8%.

The Freedom Party (PVV) of Ivo Brandt dropped to 10.9%.`;
    expect(resultsOf(text)).toEqual(["People's Party for Freedom and Order 21.8%", 'Freedom Party 10.9%']);
  });
});
