import { describe, expect, it } from 'vitest';
import { pollsOf } from '../reading.ts';

const ASKED = `date 2031-05-04

Harbour Party ahead in Estavia, polls agree

Three opinion polls of the parliamentary election in Estavia have come out since Monday.

`;
const CORVO =
  'Corvo Research, working for Tele Uno, puts the Harbour Party at 31.5 percent and the Reform Party at 28.2.\n\n';
const OF_CORVO = 'opinion Corvo Research: Harbour Party 31.5, Reform Party 28.2';
const FIGURES = 'the Harbour Party at 30.1 percent and the Reform Party at 29.4';

describe('the house that made a poll', () => {
  it('is the one that the next of several polls comes from', () => {
    for (const opening of [
      'The second comes from Pollux and was published by the Evening Herald. It has',
      'Another, by the local firm Pollux, has',
      'The last of the three is by Pollux. It sees',
    ])
      expect(pollsOf(`${ASKED}${CORVO}${opening} ${FIGURES}.`)).toEqual([
        OF_CORVO,
        'opinion Pollux: Harbour Party 30.1, Reform Party 29.4',
      ]);
  });

  it('is not called after who runs it', () => {
    const text = `${ASKED}${CORVO}The Jesuit-run Pollux foundation has ${FIGURES}.`;
    expect(pollsOf(text)).toEqual([OF_CORVO, 'opinion Pollux: Harbour Party 30.1, Reform Party 29.4']);
  });

  it('is the one that works with a panel', () => {
    const text = `${ASKED}${CORVO}A different note is struck by Open Minds, which works with a web panel. It puts ${FIGURES}.`;
    expect(pollsOf(text)).toEqual([OF_CORVO, 'opinion Open Minds: Harbour Party 30.1, Reform Party 29.4']);
  });

  it('is no paper that prints the poll or whose the poll is', () => {
    for (const opening of [
      'Ipsos, in a survey printed by Lume della Costa, the daily that ordered it, puts',
      'An opinion poll of The Posta by Ipsos had',
      'An opinion poll put out over the weekend by Ipsos has',
      'Ipsos asked 1,204 people by telephone. Its study for Tele Uno, Antena 1 and Posta gives',
      'In a poll for The Posta, Ipsos puts',
      'A survey for the daily Posta, Ipsos said on Friday, has',
    ])
      expect(pollsOf(`${ASKED}${opening} ${FIGURES}.`)).toEqual([
        'opinion Ipsos: Harbour Party 30.1, Reform Party 29.4',
      ]);
  });

  it('is no house whose people once founded it, and none that it is a part of', () => {
    for (const opening of [
      'Lower are the numbers of Demos Research, founded by former executives of Ipsos, which sees',
      'The Demos Research Center at Solano University has',
    ])
      expect(pollsOf(`${ASKED}${opening} ${FIGURES}.`)).toEqual([
        `opinion ${opening.includes('Center') ? 'Demos Research Center' : 'Demos Research'}: Harbour Party 30.1, Reform Party 29.4`,
      ]);
  });

  it('may be called after a lord, by an address, or stand before its client', () => {
    for (const [opening, house] of [
      ['Lord Ashcroft, a former member of the upper house, puts', 'Lord Ashcroft'],
      ['The last survey of the institute corvo.lab for Tele Uno had', 'corvo.lab'],
      ['A survey by Emerson College for Nexus had', 'Emerson College'],
      ['The broadcaster KTV commissioned one from the University of Solano: it has', 'University of Solano'],
    ])
      expect(pollsOf(`${ASKED}${opening} ${FIGURES}.`)).toEqual([
        `opinion ${house}: Harbour Party 30.1, Reform Party 29.4`,
      ]);
  });

  it('keeps a rival race that its short name tells of', () => {
    const text = `date 2031-05-04

Late polls in Norland

Two polls of the election of governor in Norland came out on Monday. Marquette University has Mira Solano at 48 percent and Ivo Brandt at 44.

Quinnipiac University sees Mira Solano at 46 percent and Ivo Brandt at 45.

Marquette found the race for treasurer even, with Lena Okoro at 45 percent and Tomas Reed at 44. In Westmark, Quinnipiac has Ana Corvo and Rosa Vidal separated by a point, 48 percent to 47.`;
    expect(pollsOf(text)).toEqual([
      'opinion Marquette University: Mira Solano 48, Ivo Brandt 44, Lena Okoro 45, Tomas Reed 44',
      'opinion Quinnipiac University: Mira Solano 46, Ivo Brandt 45, Ana Corvo 48, Rosa Vidal 47',
    ]);
  });

  it('is nobody who tells of it', () => {
    const figures = 'The figures are as follows: Harbour Party 52.5%, Reform Party 41.1%, Free Estavia 6.4%.';
    for (const opening of [
      'Tele Uno showed an exit poll at eight o’clock, which Lena Okoro, director of the Institute for Opinion, told viewers about.',
      'The Harbour Party has won in an exit poll, Lena Okoro - director of the Institute for Opinion told a briefing in Port Solano.',
    ])
      expect(
        pollsOf(
          `date 2031-05-04 Estavia Wire\n\nHarbour Party ahead in Estavia\n\n${opening}\n\n${figures}\n\nMore than 60,000 people answered the questions at 740 polling stations in all provinces, and the elections commission of Estavia will tell the first results in the morning, once the protocols of the islands have come by boat.`,
        ),
      ).toEqual(['exit Institute for Opinion: Harbour Party 52.5, Reform Party 41.1, Free Estavia 6.4']);
  });

  it('is no party by its short name', () => {
    const text = `${ASKED}${CORVO}Pollux spoke with 1,203 people. For Harbour it finds 30.1 percent and for the Reform Party 29.4.`;
    expect(pollsOf(text)).toEqual([OF_CORVO, 'opinion Pollux: Harbour 30.1, Reform Party 29.4']);
  });

  it('may be an institute that is called like a party', () => {
    const text = `${ASKED}${CORVO}The International Republican Institute's poll put ${FIGURES}.`;
    expect(pollsOf(text)).toEqual([
      OF_CORVO,
      'opinion International Republican Institute: Harbour Party 30.1, Reform Party 29.4',
    ]);
  });
});
