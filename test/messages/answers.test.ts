import { describe, expect, test } from 'vitest';
import { renderText } from '../../src/bot/render-text.ts';
import { ANSWERS } from '../../src/messages/answers.ts';
import { candidateAnswer } from '../../src/messages/candidate.ts';
import { quotesOnPage, sentencesMessage } from '../../src/messages/sentences.ts';
import { wordsOf } from '../../src/messages/words.ts';
import { sampleEdition, sampleQuotes } from './sample-edition.ts';

const words = await wordsOf('en');
const shown = (name: keyof typeof ANSWERS, edition = sampleEdition) =>
  renderText(ANSWERS[name](edition, words)).text;

describe('an answer about an edition, whole', () => {
  test('/results', () => {
    expect(shown('results')).toMatchInlineSnapshot(`
      "Northland: presidential election, 3 May 2026

      Partial count, not official. Counted: 61.50% of the ballots.

      Ada Novak             47.2%
      Bruno Alder (Greens)    38%
      Clea Alder            0.80%

      Ada Novak leads by 9.2 percentage points (computed).
      Leading is not winning: no official result has been reported.
      The stated shares add up to 86.00% (computed).

      Source: NPA via Nordwire, published 3 May 2026.
      As of 3 May 2026. Edition 2, published 3 May 2026 at 22:10 UTC."
    `);
  });

  test('/polls', () => {
    expect(shown('polls')).toMatchInlineSnapshot(`
      "Northland: presidential election, 3 May 2026

      Partial count, not official. Counted: 61.50% of the ballots.

      A poll asks people. It is not a count.

      Exit poll: Pollwerk, with Nord Institute

      Ada Novak  45.1%

      Sample size: 12,400. Margin of error: ±1.5 points. Asked 3 May 2026. The source does not state a sponsor, who was asked or the way of asking.

      Source: NPA via Nordwire, published 3 May 2026.
      As of 3 May 2026. Edition 2, published 3 May 2026 at 22:10 UTC."
    `);
  });

  test('/compare', () => {
    expect(shown('compare')).toMatchInlineSnapshot(`
      "Northland: presidential election, 3 May 2026

      Partial count, not official. Counted: 61.50% of the ballots.

      Exit poll: Pollwerk, with Nord Institute

                  poll  count  diff.
      Ada Novak  45.1%  47.2%   −2.1

      diff.: poll minus count, in percentage points (computed). The count is not final, so the difference may still change.

      Source: NPA via Nordwire, published 3 May 2026.
      As of 3 May 2026. Edition 2, published 3 May 2026 at 22:10 UTC."
    `);
  });

  test('/outlook', () => {
    expect(shown('outlook')).toMatchInlineSnapshot(`
      "Northland: presidential election, 3 May 2026

      Partial count, not official. Counted: 61.50% of the ballots.

      Not counted yet: 38.50% of the ballots (computed).
      What is left may be enough to change who is ahead: Ada Novak is not out of reach.
      Whether anybody gets more than half of the votes is open.

      Lowest and highest final share each can still reach (computed, rounding taken into account; bounds, not a forecast):

      Ada Novak    28.99–67.57%
      Bruno Alder  23.06–62.19%
      Clea Alder    0.48–39.01%

      This takes the source at its word that the percentage counted is of the ballots.

      Source: NPA via Nordwire, published 3 May 2026.
      As of 3 May 2026. Edition 2, published 3 May 2026 at 22:10 UTC."
    `);
  });

  test('/turnout', () => {
    expect(shown('turnout')).toMatchInlineSnapshot(`
      "Northland: presidential election, 3 May 2026

      Partial count, not official. Counted: 61.50% of the ballots.

      • Registered voters: 1,204,311
      • Polling stations: 2,010
      • Observers: over 5,000
      • Turnout: the source does not say.

      Computed from these, not stated by the source:

      • Registered voters per polling station: 599
      • Observers per polling station: over 2.4

      Source: NPA via Nordwire, published 3 May 2026.
      As of 3 May 2026. Edition 2, published 3 May 2026 at 22:10 UTC."
    `);
  });

  test('/statements', () => {
    expect(shown('statements')).toMatchInlineSnapshot(`
      "Northland: presidential election, 3 May 2026

      Partial count, not official. Counted: 61.50% of the ballots.

      Said by others, and not by Teller:

      Dana Fox, head of the board (Radio Nord)

      As the brief after Radio Nord reports it, in other words than the speaker’s: The count is orderly

      Source: brief after Radio Nord.
      As of 3 May 2026. Edition 2, published 3 May 2026 at 22:10 UTC."
    `);
  });

  test('/source', () => {
    expect(shown('source')).toMatchInlineSnapshot(`
      "Northland: presidential election, 3 May 2026

      Partial count, not official. Counted: 61.50% of the ballots.

      Articles behind edition 2:

      • Novak leads in Northland
      NPA via Nordwire, published 3 May 2026
      SHA-256 of the text: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
      • Board calls count orderly
      brief after Radio Nord, publication date not stated
      SHA-256 of the text: bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb

      A brief tells the report in other words; its sentences are not the agency’s.

      As of 3 May 2026. Edition 2, published 3 May 2026 at 22:10 UTC."
    `);
  });

  test('/changes', () => {
    expect(shown('changes')).toMatchInlineSnapshot(`
      "Northland: presidential election, 3 May 2026

      Partial count, not official. Counted: 61.50% of the ballots.

      What edition 2 changed:

      • Counted: 40% of the ballots → 61.50% of the ballots
      • Ada Novak: 49% → 47.2%
      • Correction: Observers: 5,000 (new) Reason: The board had left them out.

      Source: NPA via Nordwire, published 3 May 2026.
      As of 3 May 2026. Edition 2, published 3 May 2026 at 22:10 UTC."
    `);
  });

  test('/candidate with a name that one candidate has', () => {
    expect(renderText(candidateAnswer(sampleEdition, 'Novak', words)).text).toMatchInlineSnapshot(`
      "Northland: presidential election, 3 May 2026

      Partial count, not official. Counted: 61.50% of the ballots.

      Ada Novak

      • Place 1 of 3 in the count
      • Share: 47.2%

      In polls, which are not counts:

      • Exit poll: Pollwerk, with Nord Institute: 45.1%

      Source: NPA via Nordwire, published 3 May 2026.
      As of 3 May 2026. Edition 2, published 3 May 2026 at 22:10 UTC."
    `);
  });

  test('/candidate with a name that two have asks which', () => {
    const message = candidateAnswer(sampleEdition, 'alder', words);
    expect(renderText(message).text).toBe('Which one do you mean?');
    expect(message.buttons.flat().map(({ label }) => label)).toEqual(['Bruno Alder', 'Clea Alder']);
  });

  test('/candidate with a name nobody has says who there is, and without a name asks for one', () => {
    expect(renderText(candidateAnswer(sampleEdition, ' Zed \n Q ', words)).text).toBe(
      'Nobody by that name is in this result. There are: Ada Novak, Bruno Alder and Clea Alder.',
    );
    expect(renderText(candidateAnswer(sampleEdition, '', words)).text).toBe(
      'Whom would you like to look up? Write the name after the command, or choose.',
    );
  });

  test('the sentences behind the results, with their numbers marked', () => {
    const quotes = quotesOnPage('results', sampleEdition, 0).flatMap((index) => sampleQuotes[index] ?? []);
    const rendered = renderText(sentencesMessage('results', sampleEdition, 0, quotes, words));
    expect(rendered.text).toMatchInlineSnapshot(`
      "Northland: presidential election, 3 May 2026

      The sentences behind these figures

      NPA via Nordwire writes:

      With 61.50% of the ballots counted, Ada Novak has 47.2% and Bruno Alder 38%, the board says.

      Clea Alder is on 0.80%.

      As of 3 May 2026. Edition 2, published 3 May 2026 at 22:10 UTC."
    `);
    expect(
      rendered.entities
        .filter(({ type }) => type === 'bold')
        .map(({ offset, length }) => rendered.text.slice(offset, offset + length)),
    ).toEqual(['Northland: presidential election, 3 May 2026', '61.50', '47.2', '38', '0.80']);
  });
});

describe('/outlook', () => {
  const [leader, rival] = sampleEdition.results;
  const voters = sampleEdition.context.find(({ kind }) => kind === 'registered-voters');
  if (leader === undefined || rival === undefined || voters === undefined) throw new Error('no sample');

  test('by the voter list counts nobody who may not have voted, and cites the list’s source', () => {
    const byVotes = [
      { ...leader, sharePercent: null, votes: 700_001, asWorded: '700,001' },
      { ...rival, sharePercent: null, votes: 20_002, asWorded: '20,002' },
    ];
    const byRadio = { ...voters, cites: [{ source: 1, quote: 4 }] };
    const edition = { ...sampleEdition, results: byVotes, context: [byRadio] };
    expect(shown('outlook', edition)).toMatchInlineSnapshot(`
      "Northland: presidential election, 3 May 2026

      Partial count, not official. Counted: 61.50% of the ballots.

      Even if every registered voter who is not counted yet had voted for one rival, Ada Novak would stay ahead.
      Ada Novak keeps more than half of the votes, whatever is left to count.

      Lowest and highest final share each can still reach (computed, rounding taken into account; bounds, not a forecast):

      Ada Novak    58.12–98.34%
      Bruno Alder   1.66–41.88%

      Registered voters: 1,204,311. This assumes only that no more votes can come than that.

      Source: NPA via Nordwire, published 3 May 2026.
      Source: brief after Radio Nord.
      As of 3 May 2026. Edition 2, published 3 May 2026 at 22:10 UTC."
    `);
  });

  test('says that rivals may be unlisted, and what rests on rough figures', () => {
    const edition = { ...sampleEdition, results: [leader, { ...rival, sharePercent: 10, asWorded: '10' }] };
    expect(shown('outlook', edition)).toContain(
      'The listed shares leave room for a rival whom the source does not list, which is reckoned with here.',
    );
    const rough = { ...sampleEdition, results: [{ ...leader, qualifier: 'about' as const }, rival] };
    expect(shown('outlook', rough)).toContain('they are taken at their widest');
  });

  test('with two level says that nobody is ahead, and not that one of them can be reached', () => {
    const edition = {
      ...sampleEdition,
      results: [leader, { ...rival, sharePercent: 47.2, asWorded: '47.2' }],
    };
    expect(shown('outlook', edition)).toContain('Nobody is ahead: Ada Novak and Bruno Alder are level.');
    expect(shown('outlook', edition)).not.toMatch(/out of reach|change who is ahead/);
  });

  test('of an official result claims no more than the source does', () => {
    const whole = { ...sampleEdition, progress: [] };
    expect(shown('outlook', { ...whole, stage: 'official' })).toContain(
      'The source calls this the official result and states nothing that is left to count.',
    );
    expect(shown('outlook', { ...whole, stage: 'certified' })).toContain(
      'The source calls this result certified and states nothing that is left to count.',
    );
    expect(shown('outlook', { ...sampleEdition, stage: 'official' })).toContain('Not counted yet: 38.50%');
  });
});

describe('what an edition does not hold is said', () => {
  const empty = {
    ...sampleEdition,
    stage: null,
    asOf: null,
    progress: [],
    results: [],
    polls: [],
    context: [],
    statements: [],
    changes: [],
    number: 1,
  };

  test.each([
    ['results', 'No counted votes have been reported in this election yet.'],
    ['polls', 'No exit poll or opinion poll has been reported for this election.'],
    ['compare', 'There is no poll to compare with the count.'],
    ['outlook', 'There is no count yet, so nothing can be said about the rest.'],
    ['turnout', 'The source says nothing of voters, polling stations or observers.'],
    ['statements', 'No attributed statement has been reported.'],
    ['changes', 'This is the first edition; nothing has changed yet.'],
  ] as const)('/%s: %s', (name, sentence) => {
    expect(shown(name, empty)).toContain(sentence);
  });

  test('and so are an unknown stage, progress and day', () => {
    const text = shown('results', empty);
    expect(text).toContain(
      'The source does not say how far the count is. Share counted: the source does not say.',
    );
    expect(text).toContain('As-of date: the source does not say.');
  });
});

describe('winner words', () => {
  const elected = (stage: 'unofficial-complete' | 'certified') => ({
    ...sampleEdition,
    stage,
    results: sampleEdition.results.map((result, index) =>
      index === 0 ? { ...result, outcome: 'elected' as const } : result,
    ),
  });

  test('are kept back before a stage that allows them, whatever the article says', () => {
    expect(shown('results', elected('unofficial-complete'))).not.toMatch(/elected|won\b|wins/);
  });

  test('are the source’s, once the result is certified', () => {
    expect(shown('results', elected('certified'))).toContain('Elected, says the source: Ada Novak.');
  });
});

describe('figures of several kinds', () => {
  test('stand each in a column of its own, and a gap is a gap', () => {
    const results = sampleEdition.results.map((result, at) => ({
      ...result,
      sharePercent: at === 2 ? null : result.sharePercent,
      votes: [4720, null, 80][at] ?? null,
    }));
    expect(shown('results', { ...sampleEdition, results })).toContain(
      [
        '                      share  votes',
        'Ada Novak             47.2%  4,720',
        'Bruno Alder (Greens)    38%      –',
        'Clea Alder                –     80',
      ].join('\n'),
    );
  });

  test('of areas alone are shown by area, for a candidate too', () => {
    const [first, second] = sampleEdition.results;
    if (first === undefined || second === undefined) throw new Error('The sample has two candidates.');
    const results = [
      { ...first, area: 'North', sharePercent: 52, asWorded: '52' },
      { ...second, area: 'North', sharePercent: 40, asWorded: '40' },
      { ...first, area: 'South', sharePercent: 41, asWorded: '41' },
    ];
    const edition = { ...sampleEdition, results };
    expect(shown('results', edition)).toContain(
      'North\n\nAda Novak             52%\nBruno Alder (Greens)  40%\n\nSouth\n\nAda Novak  41%',
    );
    const text = renderText(candidateAnswer(edition, 'Novak', words)).text;
    expect(text).toContain('Ada Novak, North\n\n• Place 1 of 2 in the count\n• Share: 52%');
    expect(text).toContain('Ada Novak, South\n\n• Place 1 of 1 in the count\n• Share: 41%');
  });

  test('level shares with different votes are not called level', () => {
    const [first, second] = sampleEdition.results;
    if (first === undefined || second === undefined) throw new Error('The sample has two candidates.');
    const level = { sharePercent: 50, asWorded: '50' };
    const results = [
      { ...first, ...level, votes: 10_001 },
      { ...second, ...level, votes: 9999 },
    ];
    expect(shown('results', { ...sampleEdition, results })).toContain(
      'Ada Novak leads by 2 votes (computed).',
    );
  });
});

test('what the referee says to editors of a winner is not said to readers', () => {
  const finding = {
    code: 'W206',
    severity: 'warning' as const,
    message: 'Ada Novak is called the winner.',
    repair: null,
    paths: [],
  };
  const odd = { ...finding, code: 'W201', message: 'The shares add up to 86.00 percent.' };
  const text = shown('results', { ...sampleEdition, findings: [finding, odd] });
  expect(text).not.toContain('winner');
  expect(text).toContain('• The shares do not add up to 100%, even allowing for rounding.');
});
