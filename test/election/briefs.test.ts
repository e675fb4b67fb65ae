import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openArticle } from '../../src/article/open-article.ts';
import { readArticle } from '../../src/article/read-article.ts';
import type { Reading } from '../../src/election/accounts.ts';
import { compareEditions } from '../../src/election/changes.ts';
import { findCandidates } from '../../src/election/find-candidates.ts';
import { mergeReports } from '../../src/election/merge.ts';
import { findOutlook } from '../../src/election/outlook.ts';
import { comparePolls } from '../../src/election/poll-error.ts';
import { contextRatios } from '../../src/election/ratios.ts';
import { refereeMerge, refereeReport } from '../../src/election/referee.ts';
import { ordersOf } from './compose.ts';

const DATA = new URL('../../data/', import.meta.url);

/** A brief as the desk has it: opened, read, refereed. */
function readBrief(path: string): Reading {
  const article = openArticle(readFileSync(new URL(path, DATA)), path);
  const report = readArticle(article);
  return { article, report: { ...report, findings: refereeReport(report, article) } };
}

const first = readBrief('azerbaijan-2024/01-first-count.md');
const second = readBrief('azerbaijan-2024/02-first-article.md');
const commission = readBrief('azerbaijan-2024/later/03-commission-count.md');
const complete = readBrief('azerbaijan-2024/later/04-complete-count.md');
const certified = readBrief('azerbaijan-2024/later/05-certified.md');
const exitPolls = readBrief('germany-2025/01-exit-polls.md');
const provisional = readBrief('germany-2025/02-preliminary-result.md');
const final = readBrief('germany-2025/03-final-result.md');

/** What a reading's only contest states, on one line each. */
function facts({ report }: Reading): string[] {
  const [main] = report.contests;
  if (main === undefined || report.contests.length !== 1) return [`${report.contests.length} contests`];
  return [
    `${main.contest.id} ${main.contest.electionDate} ${main.stage}`,
    ...main.progress.map(({ asWorded, unit, counted, total }) => `${asWorded}: ${unit} ${counted}/${total}`),
    ...main.results.map(
      ({ name, sharePercent, votes, seats, asWorded, outcome }) =>
        `${name}: ${[sharePercent, votes, seats].join(' ')} "${asWorded}" ${outcome ?? ''}`,
    ),
    ...main.polls.map(
      ({ kind, pollster, partners, sponsor, shares }) =>
        `${kind} ${[pollster, ...partners].join(' with ')} for ${sponsor}: ${shares
          .map(({ name, asWorded }) => `${name} ${asWorded}`)
          .join(', ')}`,
    ),
    ...main.context.map(({ kind, qualifier, value }) => `${kind} ${qualifier} ${value}`),
    ...report.statements.map(({ speaker, role, medium }) => `${speaker}, ${role}: ${medium}`),
    ...report.findings.map(({ code }) => code),
  ];
}

describe('the briefs on Azerbaijan 2024', () => {
  test('the first count is read with its damaged number, which the headline repairs', () => {
    expect(facts(first)).toEqual([
      'azerbaijan-2024 2024-02-07 unofficial-partial',
      '54.47 percent of the ballots: ballots null/null',
      'Ilham Aliyev: 92   "92" leading',
      'Zahid Oruj: 2.2   "2.2" ',
      'Fazil Mustafa: 1.99   "1.99" ',
      'Gudrat Hasanguliyev: 1.78   "1.78" ',
      'Razi Nurullayev: 0.79   "0.79" ',
      'Elshad Musayev: 0.66   "0.66" ',
      'Fuad Aliyev: 0.48   "0.48" ',
      'W205',
      'N405',
    ]);
  });

  test('the first article is read whole', () => {
    expect(facts(second)).toEqual([
      'azerbaijan-2024 2024-02-07 unofficial-partial',
      '93.35 percent of the ballots: ballots null/null',
      'Ilham Aliyev: 92.05   "92.05" leading',
      'Zahid Oruj: 2.19   "2.19" ',
      'Fazil Mustafa: 2   "2" ',
      'Gudrat Hasanguliyev: 1.76   "1.76" ',
      'Razi Nurullayev: 0.8   "0.8" ',
      'Elshad Musaev: 0.67   "0.67" ',
      'Fuad Aliyev: 0.53   "0.53" ',
      'exit Oracle Advisory Group with League for the Protection of the Labor Rights of Citizens for null: Ilham Aliyev 93.9',
      'exit Social Research Center for null: Ilham Aliyev 92.4',
      'exit "Rey" Monitoring Center for null: Ilham Aliyev 92.6',
      'registered-voters exactly 6478623',
      'polling-stations exactly 6537',
      'observers over 90000',
      "Igor Korotchenko, Director General of Russia's Caspian Institute for Strategic Studies: social media account",
      'N401',
      'N402',
    ]);
  });

  test('the later counts are read', () => {
    expect(facts(commission)).toEqual([
      'azerbaijan-2024 2024-02-07 unofficial-partial',
      '93.35 percent of the polling stations: polling-stations 6102/6537',
      'Ilham Aliyev:  4281625  "4,281,625" ',
      'Zahid Oruj:  101851  "101,851" ',
      'Fazil Mustafa:  92980  "92,980" ',
      'Gudrat Hasanguliyev:  81799  "81,799" ',
      'Razi Nurullayev:  37386  "37,386" ',
      'Elshad Musayev:  31033  "31,033" ',
      'Fuad Aliyev:  24799  "24,799" ',
      'polling-stations exactly 6537',
      'valid-votes exactly 4651473',
    ]);
    expect(facts(complete).slice(0, 3)).toEqual([
      'azerbaijan-2024 2024-02-07 unofficial-complete',
      '100 percent of the ballots: ballots null/null',
      'Ilham Aliyev: 92.12   "92.12" ',
    ]);
    expect(facts(certified)).toEqual([
      'azerbaijan-2024 2024-02-07 certified',
      'Ilham Aliyev: 92.12 4567458  "92.12" elected',
      'Zahid Oruj: 2.17   "2.17" ',
      'Fazil Mustafa: 1.99   "1.99" ',
      'Gudrat Hasanguliyev: 1.72   "1.72" ',
      'Razi Nurullayev: 0.8   "0.80" ',
      'Elshad Musayev: 0.66   "0.66" ',
      'Fuad Aliyev: 0.54   "0.54" ',
      'turnout exactly 76.43',
      'valid-votes exactly 4957967',
    ]);
  });

  test('the two that are loaded at first make the first article’s edition, and changes from the count before', () => {
    const before = mergeReports([first], 'azerbaijan-2024').content;
    const { content } = mergeReports([first, second], 'azerbaijan-2024');
    expect(content).toMatchObject({ stage: 'unofficial-partial', asOf: '2024-02-08' });
    expect(content.results.map(({ name, asWorded }) => `${name} ${asWorded}`)).toEqual([
      'Ilham Aliyev 92.05',
      'Zahid Oruj 2.19',
      'Fazil Mustafa 2',
      'Gudrat Hasanguliyev 1.76',
      'Razi Nurullayev 0.8',
      'Elshad Musaev 0.67',
      'Fuad Aliyev 0.53',
    ]);
    expect(refereeMerge([first, second], 'azerbaijan-2024').map(({ code }) => code)).toEqual([
      'N401',
      'N404',
    ]);
    const changes = compareEditions(before, content, 'update', null);
    expect(changes.filter(({ subject }) => subject === 'share')).toHaveLength(7);
    expect(changes.find(({ subject }) => subject === 'progress')).toMatchObject({
      from: { value: 54.47 },
      to: { value: 93.35 },
    });
  });

  test('the commission adds votes to the wire’s shares and shows what was counted', () => {
    const readings = [commission, second];
    const { content, quotes } = mergeReports(readings, 'azerbaijan-2024');
    const [leader] = content.results;
    expect(leader).toMatchObject({ sharePercent: 92.05, votes: 4_281_625 });
    expect(leader?.cites.map(({ quote }) => content.sources[quotes[quote]?.source ?? -1]?.publisher)).toEqual(
      ['MENAFN', 'Central Election Commission of Azerbaijan'],
    );
    expect(
      refereeMerge(readings, 'azerbaijan-2024').map(({ code, message }) => `${code} ${message}`),
    ).toEqual([
      'W204 93.35 percent are said to be of the ballots and of the polling stations, and 6,102 of 6,537 are polling stations.',
      'N401 The article does not say when the poll by Oracle Advisory Group, Social Research Center and "Rey" Monitoring Center was taken.',
    ]);
    expect(findOutlook(content)).toMatchObject({
      basis: 'voter-list',
      canBeOvertaken: false,
      majority: 'certain',
    });
  });

  test('all five in every order give the same edition, the certified one', () => {
    const readings = [first, second, commission, complete, certified];
    const expected = mergeReports(readings, 'azerbaijan-2024');
    const findings = refereeMerge(readings, 'azerbaijan-2024');
    for (const order of ordersOf(readings)) {
      expect(mergeReports(order, 'azerbaijan-2024')).toEqual(expected);
      expect(refereeMerge(order, 'azerbaijan-2024')).toEqual(findings);
    }
    expect(expected.content).toMatchObject({ stage: 'certified', asOf: '2024-02-13' });
    expect(
      expected.content.results.map(({ name, sharePercent, votes }) => [name, sharePercent, votes]),
    ).toEqual([
      ['Ilham Aliyev', 92.12, 4_567_458],
      ['Zahid Oruj', 2.17, null],
      ['Fazil Mustafa', 1.99, null],
      ['Gudrat Hasanguliyev', 1.72, null],
      ['Razi Nurullayev', 0.8, null],
      ['Elshad Musayev', 0.66, null],
      ['Fuad Aliyev', 0.54, null],
    ]);
    expect(expected.content.polls).toHaveLength(3);
    expect(expected.content.context.map(({ kind, value }) => [kind, value])).toEqual([
      ['registered-voters', 6_478_623],
      ['turnout', 76.43],
      ['valid-votes', 4_957_967],
      ['polling-stations', 6537],
      ['observers', 90_000],
    ]);
    expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });

  test('answers about it come out right', () => {
    const { content } = mergeReports([first, second], 'azerbaijan-2024');
    expect(findCandidates(content.results, 'Aliyev').map(({ name }) => name)).toEqual([
      'Ilham Aliyev',
      'Fuad Aliyev',
    ]);
    expect(findCandidates(content.results, 'Musayev').map(({ name }) => name)).toEqual(['Elshad Musaev']);
    expect(
      comparePolls(content.polls, content.results).flatMap(({ shares }) =>
        shares.map(({ errorPoints }) => errorPoints),
      ),
    ).toEqual([1.85, 0.35, 0.55]);
    expect(
      contextRatios(content.context).map(({ kind, value, qualifier }) => [kind, value, qualifier]),
    ).toEqual([
      ['voters-per-station', 991, 'exactly'],
      ['observers-per-station', 13.7, 'over'],
    ]);
  });
});

describe('the briefs on Germany 2025', () => {
  test('the exit polls are two, each with its broadcaster', () => {
    expect(facts(exitPolls)).toEqual([
      'germany-2025 2025-02-23 exit-polls',
      'exit Infratest Dimap for ARD: CDU/CSU 29, AfD 19.5, SPD 16, Greens 13.5, Left 8.5, FDP 4.9, BSW 4.7',
      'exit Forschungsgruppe Wahlen for ZDF: CDU/CSU 28.5, AfD 20, SPD 16.5, Greens 12, Left 9, FDP 5, BSW 5',
      'N401',
    ]);
  });

  test('the final result has shares and seats, and the threshold is no result', () => {
    expect(facts(final)).toEqual([
      'germany-2025 2025-02-23 official',
      'CDU/CSU: 28.5  208 "28.5" ',
      'AfD: 20.8  152 "20.8" ',
      'SPD: 16.4  120 "16.4" ',
      'Greens: 11.6  85 "11.6" ',
      'Left: 8.8  64 "8.8" ',
      'SSW: 0.2  1 "0.2" ',
      'BSW: 4.98   "4.98" ',
      'FDP: 4.3   "4.3" ',
      'registered-voters exactly 60510631',
      'votes-cast exactly 49928653',
      'turnout exactly 82.5',
      'valid-votes exactly 49649512',
      'rejected-votes exactly 279141',
    ]);
  });

  test('all three in every order give the final result beside the exit polls', () => {
    const readings = [exitPolls, provisional, final];
    const expected = mergeReports(readings, 'germany-2025');
    for (const order of ordersOf(readings)) expect(mergeReports(order, 'germany-2025')).toEqual(expected);
    expect(expected.content).toMatchObject({ stage: 'official', asOf: '2025-03-14' });
    expect(expected.content.results.map(({ name, seats }) => `${name} ${seats}`)).toEqual([
      'CDU/CSU 208',
      'AfD 152',
      'SPD 120',
      'Greens 85',
      'Left 64',
      'BSW null',
      'FDP null',
      'SSW 1',
    ]);
    expect(expected.content.results.find(({ name }) => name === 'BSW')).toMatchObject({ sharePercent: 4.98 });
    expect(findOutlook(expected.content)).toEqual({ isKnown: false, reason: 'official' });
  });
});

describe('every brief', () => {
  const folders = ['azerbaijan-2024', 'azerbaijan-2024/later', 'germany-2025'];
  const paths = folders.flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, DATA)).flatMap((name) =>
      name.endsWith('.md') ? [`${folder}/${name}`] : [],
    ),
  );

  test.each(paths)('%s is a sourced, dated brief without errors', (path) => {
    const { article, report } = readBrief(path);
    expect(article.kind).toBe('brief');
    expect(article.source.publisher).not.toBeNull();
    expect(article.source.publishedOn).not.toBeNull();
    expect(report.contests[0]?.contest.id).toBe(path.split('/')[0]);
    expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
