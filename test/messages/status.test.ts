import { expect, it } from 'vitest';
import type { Contest } from '../../src/election/contest.ts';
import { contestTitle } from '../../src/messages/status.ts';
import { wordsOf } from '../../src/messages/words.ts';

const words = await wordsOf('en');

const primary: Contest = {
  id: 'ohio-2032',
  place: 'Ohio',
  office: 'Republican presidential primary',
  electionDate: '2032-04-20',
  round: null,
  kind: 'party',
};

it('names the office of a contest whose kind does not tell which it is', () => {
  expect(contestTitle(primary, words)).toBe(
    'Ohio: party vote (Republican presidential primary), 20 April 2032',
  );
  expect(contestTitle({ ...primary, kind: 'local', office: 'lieutenant governor' }, words)).toBe(
    'Ohio: local election (lieutenant governor), 20 April 2032',
  );
  expect(contestTitle({ ...primary, kind: 'presidential', office: 'vice president' }, words)).toBe(
    'Ohio: presidential election (vice president), 20 April 2032',
  );
});

it('leaves the office to a kind that tells it', () => {
  expect(contestTitle({ ...primary, kind: 'presidential', office: 'president' }, words)).toBe(
    'Ohio: presidential election, 20 April 2032',
  );
  expect(contestTitle({ ...primary, kind: 'parliamentary', office: 'parliament' }, words)).toBe(
    'Ohio: parliamentary election, 20 April 2032',
  );
});
