import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Correcting } from '../../src/desk/record.ts';
import type { Edition } from '../../src/election/edition.ts';
import { breakWrite } from '../table/faults.ts';
import {
  article,
  EDITOR,
  FINAL_COUNT,
  FIRST_COUNT,
  ID,
  type Newsroom,
  OTHER_EDITOR,
  openNewsroom,
  publishAll,
  SECOND_COUNT,
  SECOND_COUNT_AGAIN,
  STRANGER,
  TURNOUT,
} from './newsroom.ts';

let room: Newsroom;
beforeEach(async () => {
  room = await openNewsroom();
});
afterEach(() => room.close());

const current = () => room.stores.editions.findCurrentEdition(ID);
const shares = (edition: Edition | undefined) =>
  edition?.results.map(({ name, sharePercent, edited }) => [name, sharePercent, edited ?? 'as read']);

function share(value: string, rest: Partial<Correcting> = {}): Correcting {
  return {
    figure: { subject: 'share', name: 'Ada Novak', about: null, area: null, unit: null },
    from: null,
    value,
    reason: 'The agency has corrected itself.',
    kind: 'correction',
    ...rest,
  };
}

describe('a correction', () => {
  test('is a new edition with the value old → new, its reason, and the sentence it was read from', async () => {
    await publishAll(room.desk, EDITOR, SECOND_COUNT);
    room.clock.now = new Date('2026-05-03T21:00:00.000Z');
    const outcome = await room.desk.correct(EDITOR, ID, share('60.01'));
    expect(outcome.outcome).toBe('published');
    const edition = await current();
    expect(edition?.results[0]).toMatchObject({
      name: 'Ada Novak',
      sharePercent: 60.01,
      asWorded: '60.01',
      edited: ['sharePercent'],
    });
    const quotes = await room.stores.editions.findQuotes(
      ID,
      2,
      edition?.results[0]?.cites.map(({ quote }) => quote) ?? [],
    );
    expect(quotes[0]?.exact).toContain('Ada Novak has 60.1%');
    expect(await room.desk.listCorrections(ID)).toEqual([
      {
        edition: 2,
        publishedAt: '2026-05-03T21:00:00.000Z',
        kind: 'correction',
        reason: 'The agency has corrected itself.',
        changes: [
          {
            kind: 'correction',
            subject: 'share',
            name: 'Ada Novak',
            about: null,
            unit: 'percent',
            from: { value: 60.1, asWorded: '60.1' },
            to: { value: 60.01, asWorded: '60.01' },
            reason: 'The agency has corrected itself.',
          },
        ],
      },
    ]);
    expect(edition?.changes).toEqual((await room.desk.listCorrections(ID))[0]?.changes);
  });

  test('is not brought back by another article of the same count, nor by the same one loaded again', async () => {
    await publishAll(room.desk, EDITOR, SECOND_COUNT);
    await room.desk.correct(EDITOR, ID, share('60.01'));
    await publishAll(room.desk, EDITOR, SECOND_COUNT_AGAIN);
    await publishAll(room.desk, EDITOR, SECOND_COUNT);
    expect(shares(await current())).toEqual([
      ['Ada Novak', 60.01, ['sharePercent']],
      ['Bruno Alder', 39.9, 'as read'],
    ]);
  });

  test('outlives the article it was made in, where another repeats the wrong value', async () => {
    await publishAll(room.desk, EDITOR, SECOND_COUNT);
    await room.desk.correct(EDITOR, ID, share('60.01'));
    await publishAll(room.desk, EDITOR, SECOND_COUNT_AGAIN);
    await room.desk.retract(EDITOR, ID, SECOND_COUNT.source.sha256, 'The agency has withdrawn it.');
    expect(shares(await current())?.[0]).toEqual(['Ada Novak', 60.01, ['sharePercent']]);
  });

  test('leaves the figures of a newer count alone, even where they are the very number', async () => {
    await publishAll(room.desk, EDITOR, FIRST_COUNT);
    await room.desk.correct(EDITOR, ID, share('61.4'));
    const later = article(
      'Voting in the presidential election in Northland took place on 3 May 2026. With 90% of the ballots counted, Ada Novak has 61.5% of the votes and Bruno Alder has 38.5% of the votes, the election board said.',
    );
    await publishAll(room.desk, EDITOR, later);
    expect(shares(await current())?.[0]).toEqual(['Ada Novak', 61.5, 'as read']);
  });

  test('may itself be corrected', async () => {
    await publishAll(room.desk, EDITOR, SECOND_COUNT);
    await room.desk.correct(EDITOR, ID, share('60.01'));
    await room.desk.correct(OTHER_EDITOR, ID, share('60.02', { kind: 'clarification' }));
    await publishAll(room.desk, EDITOR, SECOND_COUNT_AGAIN);
    expect(shares(await current())?.[0]).toEqual(['Ada Novak', 60.02, ['sharePercent']]);
    const log = await room.desk.listLog(EDITOR, ID, 20);
    expect(log.flatMap((entry) => (entry.edition === null ? [] : [entry.act.verb]))).toEqual([
      'published',
      'clarified',
      'corrected',
      'published',
    ]);
  });

  test('of a value that readers do not see any more is refused', async () => {
    await publishAll(room.desk, EDITOR, FIRST_COUNT);
    await publishAll(room.desk, EDITOR, SECOND_COUNT);
    await expect(room.desk.correct(EDITOR, ID, share('61.4', { from: 61.5 }))).rejects.toMatchObject({
      code: 'not-shown',
    });
    expect((await current())?.number).toBe(2);
  });

  test('may be of the progress, the stage or the turnout', async () => {
    await publishAll(room.desk, EDITOR, SECOND_COUNT);
    await publishAll(room.desk, EDITOR, TURNOUT);
    const figure = { name: null, about: null, area: null, unit: null };
    await room.desk.correct(EDITOR, ID, share('81', { figure: { ...figure, subject: 'progress' } }));
    await room.desk.correct(EDITOR, ID, share('official', { figure: { ...figure, subject: 'stage' } }));
    await room.desk.correct(
      EDITOR,
      ID,
      share('71.4', { figure: { ...figure, subject: 'context', name: 'turnout', unit: 'percent' } }),
    );
    const edition = await current();
    expect(edition).toMatchObject({ stage: 'official', edited: ['stage'] });
    expect(edition?.progress[0]).toMatchObject({ valuePercent: 81, edited: ['valuePercent'] });
    expect(edition?.context.find(({ kind }) => kind === 'turnout')).toMatchObject({
      value: 71.4,
      edited: ['value'],
    });
  });

  test.each([
    [share('60.01', { reason: ' ' }), 'no-reason'],
    [share('600'), 'not-a-value'],
    [
      share('60', { figure: { subject: 'share', name: 'Nobody Else', about: null, area: null, unit: null } }),
      'no-figure',
    ],
  ])('of %j is refused: %s', async (correcting, code) => {
    await publishAll(room.desk, EDITOR, SECOND_COUNT);
    await expect(room.desk.correct(EDITOR, ID, correcting)).rejects.toMatchObject({ code });
    expect((await current())?.number).toBe(1);
  });

  test('to the value that readers see changes nothing', async () => {
    await publishAll(room.desk, EDITOR, SECOND_COUNT);
    expect((await room.desk.correct(EDITOR, ID, share('60.10'))).outcome).toBe('unchanged');
  });
});

describe('a retraction', () => {
  test('falls back to what the other articles say, and is told as a retraction', async () => {
    await publishAll(room.desk, EDITOR, FIRST_COUNT);
    await publishAll(room.desk, EDITOR, FINAL_COUNT);
    await room.desk.retract(
      EDITOR,
      ID,
      FINAL_COUNT.source.sha256.slice(0, 10),
      'It was a rehearsal of the agency.',
    );
    const edition = await current();
    expect(edition).toMatchObject({ number: 3, stage: 'unofficial-partial' });
    expect(edition?.sources.map(({ sha256 }) => sha256)).toEqual([FIRST_COUNT.source.sha256]);
    const [notice] = await room.desk.listCorrections(ID);
    expect(notice).toMatchObject({ kind: 'retraction', reason: 'It was a rehearsal of the agency.' });
    expect(
      notice?.changes.map(({ kind, subject, name, from, to }) => [
        kind,
        subject,
        name,
        from?.asWorded,
        to?.asWorded,
      ]),
    ).toEqual([
      ['retraction', 'stage', null, 'unofficial-complete', 'unofficial-partial'],
      ['retraction', 'progress', null, '100% of the ballots', '40% of the ballots'],
      ['retraction', 'share', 'Ada Novak', '60', '61.5'],
      ['retraction', 'share', 'Bruno Alder', '40', '38.5'],
    ]);
  });

  test('of the last article leaves an edition without figures that says so; the next article begins anew', async () => {
    await publishAll(room.desk, EDITOR, FIRST_COUNT);
    const { contest } = (await current()) ?? {};
    await room.desk.retract(EDITOR, ID, FIRST_COUNT.source.sha256, 'It was withdrawn.');
    const edition = await current();
    expect(edition).toMatchObject({
      number: 2,
      contest,
      stage: null,
      asOf: null,
      sources: [],
      results: [],
      progress: [],
    });
    expect(edition?.changes.map(({ subject, to }) => [subject, to])).toEqual([
      ['stage', null],
      ['progress', null],
      ['share', null],
      ['share', null],
    ]);
    await publishAll(room.desk, EDITOR, SECOND_COUNT);
    expect(await current()).toMatchObject({ number: 3, stage: 'unofficial-partial' });
    expect(await room.desk.listCorrections(ID)).toHaveLength(1);
  });

  test.each(['abc', 'f'.repeat(64), ''])('of the hash "%s" finds no article', async (sha256) => {
    await publishAll(room.desk, EDITOR, FIRST_COUNT);
    await expect(room.desk.retract(EDITOR, ID, sha256, 'why')).rejects.toMatchObject({ code: 'no-article' });
  });
});

describe('undoing', () => {
  test('goes back to what an edition said, as a new edition', async () => {
    await publishAll(room.desk, EDITOR, FIRST_COUNT);
    const first = await current();
    await publishAll(room.desk, EDITOR, SECOND_COUNT);
    await room.desk.correct(EDITOR, ID, share('60.01'));
    await room.desk.undo(EDITOR, ID, 1, 'The second count was another election’s.');
    const edition = await current();
    const content = ({ number, publishedAt, changes, publishedBy, ...rest }: Edition) => rest;
    expect(edition && content(edition)).toEqual(first && content(first));
    expect(edition?.number).toBe(4);
    expect((await room.desk.listCorrections(ID)).map(({ edition: number }) => number)).toEqual([4, 3]);
    await room.desk.undo(EDITOR, ID, 3, 'It was this one after all.');
    expect(shares(await current())?.[0]).toEqual(['Ada Novak', 60.01, ['sharePercent']]);
  });

  test.each([0, 1, 7, 1.5])('to edition %d is refused', async (number) => {
    await publishAll(room.desk, EDITOR, FIRST_COUNT);
    await expect(room.desk.undo(EDITOR, ID, number, 'why')).rejects.toMatchObject({ code: 'no-edition' });
  });
});

test('a crash between any two writes of a correction leaves the edition before or the one after', async () => {
  let isDone = false;
  for (let nth = 1; !isDone; nth += 1) {
    const id = `crash-${nth}`;
    const opened = await room.desk.openDraft(EDITOR, SECOND_COUNT, { contestId: id, chatId: null });
    await room.desk.acceptRest(EDITOR, opened.draft.id, 1);
    await room.desk.publish(EDITOR, opened.draft.id, 2, null);
    const before = await room.stores.editions.findCurrentEdition(id);
    const crashing = room.another();
    breakWrite(crashing.table.client, nth, 'lost', 'dead');
    isDone = await crashing.desk.correct(EDITOR, id, share('60.01')).then(
      () => true,
      () => false,
    );
    const half = await room.stores.editions.findCurrentEdition(id);
    if (half?.number === 1) expect(half).toEqual(before);
    await room.desk.correct(EDITOR, id, share('60.01'));
    const after = await room.stores.editions.findCurrentEdition(id);
    expect([after?.number, after?.results[0]?.sharePercent]).toEqual([2, 60.01]);
    expect(await room.desk.listCorrections(id)).toHaveLength(1);
  }
});

test('two corrections at the same moment are both made', async () => {
  await publishAll(room.desk, EDITOR, SECOND_COUNT);
  const other = share('39.99', {
    figure: { subject: 'share', name: 'Bruno Alder', about: null, area: null, unit: null },
  });
  await Promise.all([
    room.another().desk.correct(EDITOR, ID, share('60.01')),
    room.another().desk.correct(OTHER_EDITOR, ID, other),
  ]);
  expect(shares(await current())).toEqual([
    ['Ada Novak', 60.01, ['sharePercent']],
    ['Bruno Alder', 39.99, ['sharePercent']],
  ]);
  expect((await current())?.number).toBe(3);
});

test('a stranger amends nothing', async () => {
  await publishAll(room.desk, EDITOR, FIRST_COUNT);
  const tries = [
    room.desk.correct(STRANGER, ID, share('60.01')),
    room.desk.retract(STRANGER, ID, FIRST_COUNT.source.sha256, 'why'),
    room.desk.undo(STRANGER, ID, 1, 'why'),
  ];
  for (const each of tries) await expect(each).rejects.toMatchObject({ code: 'not-allowed' });
  expect((await current())?.number).toBe(1);
});
