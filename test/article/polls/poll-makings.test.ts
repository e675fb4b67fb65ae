import { describe, expect, it } from 'vitest';
import { pollsOf, reportOf } from '../reading.ts';

/** Who asked how many, and how far it may be off, where the sentence follows a poll of Vox Insulae: "Vox Insulae 1204 ±3". */
function askedIn(sentence: string): string {
  const report = `date 2031-05-02 Corvo News

PORTO - Mira Solano leads Ivo Brandt in the race for president of Estavia, by 45 percent to 40, a poll by Vox Insulae showed on Thursday.

${sentence}

The election is on May 4.`;
  return reportOf(report)
    .contests.flatMap(({ polls }) => polls)
    .map(({ pollster, sampleSize, marginOfErrorPoints, area }) =>
      [area, pollster, sampleSize, marginOfErrorPoints === null ? null : `±${marginOfErrorPoints}`]
        .filter((word) => word !== null)
        .join(' '),
    )
    .join(', ');
}

describe('how many were asked', () => {
  it.each([
    'The poll reached 1,204 adults by phone.',
    'The sample there was 1,204 adults.',
    'Of the 1,204 Estavians in its sample most were over 30.',
    'Among the 1,204 likely participants whom its interviewers reached most were over 30.',
    'Its callers got hold of 1,204 voters.',
    'The institute put its questions online to 1,204 registered voters.',
    'There were 1,204 people who took part in its online survey.',
    'The survey was made by telephone with 1,204 potential Reform voters.',
    'The institute heard 1,204 people in 41 towns.',
    'The firm spoke with 1,204 registered voters.',
    'About 1,204 people were rung up for the poll.',
    'Its interviewers called on 1,204 people at home.',
    'Vox Insulae polled 1,204 party members.',
    'Face-to-face interviews took place with 1,204 voters at 120 sampling points.',
    'Interviews: 1,204.',
    'The survey was carried out with about 1,204 voters.',
    'It was based on 1,204 interviews.',
    'Its results rest on answers from 1,204 voters.',
    'The numbers come from 1,204 telephone interviews.',
    'A representative sample of 1,204 people took part.',
    'The institute spoke with 1,204 registered voters.',
    "Vox Insulae's panel of 1,204 members answered online.",
    'The survey contacted 1,204 voters.',
    'The poll included responses from 1,204 voters.',
    'More than 1,204 voters answered the survey.',
    'Some 17% of the 1,204 people it rang could not say.',
    'The survey, like the one of a month ago, of 1,204 voters, was paid for by a newspaper.',
    'The pollsters interviewed 1,409 registered voters, of whom 1,204 were counted as likely voters.',
    'Some 1,409 adults were interviewed by phone on April 24-28, of whom 1,204 were considered likely to vote.',
    'The poll of 1,409 adults included 1,204 likely voters.',
    'Earlier this week the institute interviewed 1,204 people.',
    'The question was put to 1,204 voters.',
    'The institute collected 1,204 replies at 40 precincts.',
    'Vox Insulae questioned 1,400 registered voters from April 23 to 26, of whom 1,204 were judged likely to cast a ballot.',
    'Vox Insulae interviewed 1,650 adults, 1,204 of whom said they plan to vote in the primary.',
    'The interviewers of Vox Insulae approached 1,650 voters; 1,204 of them replied.',
    'The survey was made in the last week with 1,204 decided voters.',
    'For this poll some 1,204 were asked, and a third of them would not answer.',
    'In all 1,204 people answered.',
  ])('is read from "%s"', (sentence) => {
    expect(askedIn(sentence)).toBe('Vox Insulae 1204');
  });

  it.each([
    'Among the 340 undecided voters asked again, Solano led.',
    'Earlier, in March, it had questioned 998 people.',
    'Its 300 interviewers worked in 41 towns.',
    'The exit poll will be taken at 180 polling stations.',
    'The survey came before 1,500 people protested in Porto.',
    "Solano's volunteers phoned 12,000 voters on Saturday.",
    "Solano's last rally, held with 5,000 supporters in Porto, was loud.",
    'The party contacted 30,000 members by phone.',
    'The police called on 900 people to stay home.',
  ])('is not read from "%s"', (sentence) => {
    expect(askedIn(sentence)).toBe('Vox Insulae');
  });
});

describe('of several houses', () => {
  const ORBIS = 'Orbis has Solano on 47 percent and Brandt on 39.';

  it.each([
    [`${ORBIS} Vox Insulae interviewed 1,204 people, Orbis 1,011.`, 'Vox Insulae 1204, Orbis 1011'],
    [
      `${ORBIS} Vox Insulae spoke to 1,204 voters leaving 40 polling stations, Orbis to 1,011.`,
      'Vox Insulae 1204, Orbis 1011',
    ],
    [`${ORBIS} Vox Insulae had 1,204 respondents and Orbis 1,011.`, 'Vox Insulae 1204, Orbis 1011'],
    ['Orbis, from 1,011 interviews, has Solano on 47 percent and Brandt on 39.', 'Vox Insulae, Orbis 1011'],
    [
      "An Orbis poll, which was of 474 voters, put Solano on 47 percent and Brandt's share at 39.",
      'Vox Insulae, Orbis 474',
    ],
    ["An Orbis panel of 1,003 members gave Solano 47 percent to Brandt's 39.", 'Vox Insulae, Orbis 1003'],
    ['A poll of 1,011 people by Orbis put Solano on 47 percent and Brandt on 39.', 'Vox Insulae, Orbis 1011'],
  ])('each has its own in "%s"', (sentence, polls) => {
    expect(askedIn(sentence)).toBe(polls);
  });
});

describe('of several places', () => {
  const asked = (makings: string): (string | null | number)[][] =>
    reportOf(
      `date 2028-10-30 Corvo News

Mira Solano and Ivo Brandt are close before the presidential election on Nov. 5. In Nevada, Solano leads Brandt 48% to 44%, according to a Corvo poll. Arizona is closer: Solano 47%, Brandt 46%. In Ohio, Solano has 49% and Brandt 45%.

${makings}`,
    ).contests.flatMap(({ polls }) => polls.map(({ area, sampleSize }) => [area, sampleSize]));

  it.each([
    'The polls of 905 registered voters in Nevada, 1,012 in Arizona and 811 in Ohio ran from Oct. 1 to 4.',
    'The polls reached 905 likely voters in Nevada, 1,012 in Arizona and 811 in Ohio.',
    'In Nevada 905 likely voters were reached, in Arizona 1,012 and in Ohio 811.',
    'The Nevada survey reached 905 likely voters. In Arizona, 1,012 likely voters were interviewed. The Ohio poll was taken Oct. 1-4 among 811 likely voters.',
    'They surveyed 905 likely voters in Nevada (margin of error 3.4 points), 1,012 in Arizona (3 points) and 811 in Ohio (3.4 points).',
  ])('each has its own in "%s"', (makings) => {
    expect(asked(makings)).toEqual([
      ['Nevada', 905],
      ['Arizona', 1012],
      ['Ohio', 811],
    ]);
  });

  it.each([
    'The polls of 905 registered voters each in Nevada and Ohio and 1,012 in Arizona were made last week.',
    'Corvo surveyed 1,012 voters in Arizona, 905 each in Nevada and Ohio.',
    'Corvo surveyed 1,012 voters in Arizona and 905 voters in each of Nevada and Ohio.',
  ])('share one number in "%s"', (makings) => {
    expect(asked(makings)).toEqual([
      ['Nevada', 905],
      ['Arizona', 1012],
      ['Ohio', 905],
    ]);
  });

  it('are meant by "there" and by whose voters a sentence begins with', () => {
    const text = `date 2028-10-30 Corvo News

Mira Solano and Ivo Brandt are close before the presidential election on Nov. 5, a Corvo poll shows. Nevada gives Solano her clearest lead. There, 49 percent of registered voters back Solano and 38 percent Brandt.

Ohio voters put Solano ahead by 3, with 47 percent for her and 44 percent for Brandt.

In all, 3,870 people took part; the margin of error is 2.5 points.`;
    const [contest] = reportOf(text).contests;
    expect(
      contest?.polls.map(({ area, shares }) => [area, ...shares.map(({ sharePercent }) => sharePercent)]),
    ).toEqual([
      ['Nevada', 49, 38],
      ['Ohio', 47, 44],
    ]);
    expect(contest?.context).toEqual([]);
  });
});

describe('how far a poll may be off', () => {
  it.each([
    'The margin of error is 2.8 points.',
    'The survey has a sampling error of plus or minus 2.8 percentage points.',
    'The survey has a credibility interval of 2.8 points.',
    'The pollster gives its margin as plus or minus 2.8 points.',
    'The poll is accurate to within 2.8 points.',
    'The statistical error does not exceed 2.8 percent.',
    'The survey may be off by 2.8 points either way.',
    'Solano leads by 5 points, and the margin of error is 2.8 points.',
  ])('is read from "%s"', (sentence) => {
    expect(askedIn(sentence)).toBe('Vox Insulae ±2.8');
  });

  it.each([
    'Her lead of 5 points is outside the margin of error.',
    'She won the last election by a margin of 5 points, without error.',
    'The poll showed Solano ahead by a margin of 5 points.',
    'The poll had put her ahead by a margin of 9 points in March.',
  ])('is not read from "%s"', (sentence) => {
    expect(askedIn(sentence)).toBe('Vox Insulae');
  });
});

describe('whoever paid for a poll', () => {
  it.each(['commissioned', 'paid for', 'financed', 'funded', 'bankrolled'])(
    'did not ask: "%s by"',
    (paid) => {
      const text = `date 2031-05-05 Corvo News

PORTO, May 5. Voters in Estavia elected a president on Sunday, and one exit poll was published.

The exit poll of eData, ${paid} by the weekly Ilha Observer and published at 21:00, had Mira Solano in front with 55.4%, Ivo Brandt on 44.6%.`;
      expect(pollsOf(text)).toEqual(['exit eData: Mira Solano 55.4, Ivo Brandt 44.6']);
    },
  );
});
