import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentResource } from '@fluent/bundle';
import { describe, expect, test } from 'vitest';
import { ALARMS } from '../../src/bot/alarm-text.ts';
import { DESK_COMMANDS } from '../../src/bot/desk/desk-help.ts';
import { Approval } from '../../src/desk/approval.ts';
import { Deed } from '../../src/desk/log-entry.ts';
import { Act } from '../../src/desk/record.ts';
import { ROLES } from '../../src/desk/roles.ts';
import { ContestKind } from '../../src/election/contest.ts';
import { FINDINGS } from '../../src/election/referee/codes.ts';
import { ContextKind, Outcome, PollKind, ProgressUnit } from '../../src/election/report.ts';
import { STAGES } from '../../src/election/stage.ts';
import { READER_FINDINGS } from '../../src/messages/findings.ts';
import { FOLLOW_TOPICS } from '../../src/messages/follow-card.ts';
import { COMMANDS } from '../../src/messages/help.ts';
import { DEFAULT_LOCALE, findLocale, LOCALES } from '../../src/messages/locales.ts';
import { ANSWER_NAMES, CHART_NAMES, MANNERS } from '../../src/messages/message.ts';
import { MILESTONES } from '../../src/messages/milestone.ts';
import { sourceOf } from './all-texts.ts';

const ROOMS = ['messages', 'bot', 'charts'].map((room) => join(import.meta.dirname, '../../src', room));
const code = ROOMS.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(room, file), 'utf8')),
).join('\n');

/** What the keys that are put together can end in; a new beginning in the code has to be listed here. */
const FAMILIES: Record<string, readonly string[]> = {
  'button-': ANSWER_NAMES,
  'button-picture-': [...CHART_NAMES, 'tall', 'wide'],
  'change-context-': ContextKind.options,
  'change-outcome-': Outcome.options,
  'change-stage-': ['none', ...STAGES],
  'change-': [
    'correction',
    'clarification',
    'retraction',
    'stage',
    'progress',
    'votes',
    'seats',
    'outcome',
    'call',
  ],
  'context-': ContextKind.options,
  'finding-': READER_FINDINGS.map((code) => code.toLowerCase()),
  'help-': COMMANDS,
  'month-': Array.from({ length: 12 }, (_, index) => String(index + 1)),
  'group-': MANNERS,
  'kind-': ContestKind.options,
  'picture-': ['share', 'votes', 'seats'],
  'picture-axis-': ProgressUnit.options,
  'polls-item-': ['sponsor', 'universe', 'sample', 'margin', 'mode', 'dates'],
  'polls-kind-': PollKind.options,
  'progress-': ProgressUnit.options,
  'qualifier-': ['over', 'about', 'under'],
  'question-': ['results', 'polls', 'turnout'],
  'ratio-': ['voters-per-station', 'observers-per-station', 'turnout', 'rejected-share'],
  'sentences-': ['article', 'brief'],
  'source-': ['article', 'brief'],
  'stage-': ['none', ...STAGES],
  'approval-why-': Approval.shape.why.options,
  'desk-button-': [
    'accept-rest',
    'fact',
    'view',
    'accept',
    'drop',
    'edit-value',
    'edit-name',
    'edit-area',
    'contest',
    'name-contest',
    'preview',
    'publish',
    'ask-time',
    'publish-at',
    'unschedule',
    'discard',
    'discard-surely',
  ],
  'desk-help-': DESK_COMMANDS,
  'draft-': ['scheduled', 'published', 'discarded', 'expired'],
  'export-': ['json', 'csv', 'nist', 'ropf'],
  'export-refused-': ['x001', 'x002', 'x003', 'x004'],
  'fact-': ['votes', 'seats', 'outcome'],
  'fact-ask-': ['value', 'stage', 'name', 'area'],
  'fact-done-': ['accept', 'drop', 'edit'],
  'fact-mark-': ['accept', 'drop', 'edit'],
  'figure-choice-': ['corrects', 'clarifies', 'doubts'],
  'log-wish-': ['publish', 'correct', 'retract', 'undo', 'call', 'uncall'],
  'meaning-': Object.keys(FINDINGS).map((code) => code.toLowerCase()),
  'log-': [...Act.shape.verb.options, ...Deed.shape.verb.options],
  'refusal-': [
    'not-allowed',
    'not-a-person',
    'last-owner',
    'configured-owner',
    'no-draft',
    'draft-closed',
    'draft-changed',
    'too-many-parts',
    'no-fact',
    'not-a-value',
    'not-a-contest-id',
    'no-contest',
    'no-figure',
    'several-figures',
    'no-reason',
    'no-article',
    'no-edition',
    'not-shown',
    'no-candidate',
    'no-call',
    'no-approval',
    'same-person',
    'time-not-ahead',
    'time-too-far',
    'too-many-reports',
    'no-report',
    'real-contest',
    'test-contest',
  ],
  'milestone-': MILESTONES,
  'alarm-': ALARMS,
  'due-to-': ['private', 'group', 'channel'],
  'follow-topic-': FOLLOW_TOPICS,
  'outlet-line-': ['linked', 'waiting', 'barred'],
  'outlet-state-': ['linked', 'waiting', 'barred'],
  'load-page-': ['address', 'silent', 'missing', 'other', 'long'],
  'role-': ROLES,
  'setting-': ['first', 'final', 'retraction', 'rehearsal'],
  'unreadable-': ['no-figures', 'language', 'empty', 'not-text', 'too-long', 'front-matter'],
  'who-': ['operator', 'sample'],
  'outlook-': ['no-count', 'no-shares', 'no-progress', 'all-counted', 'official', 'certified'],
  'outlook-basis-': ['ballots', 'equal-stations', 'expected-vote', 'unit-unknown', 'voter-list'],
  'outlook-outstanding-': ['ballots', 'equal-stations', 'expected-vote', 'unit-unknown'],
  'outlook-majority-': ['certain', 'possible', 'impossible'],
};

const KEY = '[a-z][a-z0-9-]*';
const spelledOut = [...code.matchAll(new RegExp(`'(${KEY})'`, 'g'))].map((match) => match[1] ?? '');
const said = [...code.matchAll(new RegExp(`say\\(\\s*'(${KEY})'`, 'g'))].map((match) => match[1] ?? '');
const beginnings = [...code.matchAll(/say\(\s*`([a-z-]+-)\$\{/g)].map((match) => match[1] ?? '');
const putTogether = Object.entries(FAMILIES).flatMap(([start, ends]) => ends.map((end) => start + end));

test('every key that the code puts together is listed here, and every listed beginning is in the code', () => {
  expect([...new Set(beginnings)].sort()).toEqual(Object.keys(FAMILIES).sort());
});

describe.each(LOCALES)('the texts in "%s"', (locale) => {
  const source = sourceOf(locale);
  const keys = keysOf(source);

  test('are read whole by Fluent, each key once', () => {
    expect(new FluentResource(source).body.map(({ id }) => id)).toEqual(keys);
    expect(keys).toEqual([...new Set(keys)]);
  });

  test('are all loaded by the language’s modules', () => {
    const folder = join(import.meta.dirname, '../../src/messages/locales', locale);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ftl'),
    );
    const onDisk = files.flatMap((name) => keysOf(readFileSync(join(folder, name), 'utf8')));
    expect(onDisk.sort()).toEqual([...keys].sort());
  });

  test('have every key that the code says', () => {
    expect(said.length).toBeGreaterThan(60);
    expect([...said, ...putTogether].filter((key) => !keys.includes(key))).toEqual([]);
  });

  test('have no key that nothing says', () => {
    const known = new Set([...spelledOut, ...putTogether]);
    expect(keys.filter((key) => !known.has(key))).toEqual([]);
  });

  test('say the same keys as English', () => {
    expect([...keys].sort()).toEqual(keysOf(sourceOf(DEFAULT_LOCALE)).sort());
  });
});

function keysOf(source: string): string[] {
  return [...source.matchAll(new RegExp(`^(${KEY}) =`, 'gm'))].map((match) => match[1] ?? '');
}

test('a client’s language is matched by its first part, and others are not guessed', () => {
  const clients = ['en', 'en-US', 'EN-gb', 'az', 'az-Latn-AZ', 'ru', 'tr-TR', 'xx', 'trk', '', undefined];
  expect(clients.map(findLocale)).toEqual([
    'en',
    'en',
    'en',
    'az',
    'az',
    'ru',
    'tr',
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
