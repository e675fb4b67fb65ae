import type { ContestEntry } from '../election/contest.ts';
import type { DigestStep } from './delivery-press.ts';
import type { Button, Message } from './message.ts';
import { contestTitle } from './status.ts';
import type { Words } from './words.ts';

/** A chat's digest as it is set; null where none is sent. */
export type DigestSetting = {
  contestIds: readonly string[];
  hour: number;
  minute: number;
  weekdays: readonly number[];
  onlyIfChanged: boolean;
  /** The next run, ISO 8601. */
  nextAt: string;
} | null;

/** What a chat's times are told by: its zone, and the present moment, ISO 8601. */
export type ChatClock = { zone: string; now: string };

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];
const MINUTES = [0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55];
const MAX_ELECTIONS = 20;

/** `/digest`: whether and when one comes, about what; one tap turns it on, and one off. */
export function digestCard(
  digest: DigestSetting,
  contests: readonly ContestEntry[],
  clock: ChatClock,
  words: Words,
): Message {
  const heading = { type: 'heading' as const, text: words.say('digest-card-heading') };
  if (digest === null) {
    return {
      blocks: [
        heading,
        { type: 'paragraph', text: [words.say('digest-card-off')] },
        { type: 'note', text: [clockText(clock, words)] },
      ],
      buttons: [[step(words.say('digest-card-button-on'), 'on')]],
    };
  }
  const about =
    digest.contestIds.length === 0
      ? words.say('digest-card-every-election')
      : words.say('digest-card-about', {
          contests: words.list(titlesOf(digest.contestIds, contests, words)),
        });
  return {
    blocks: [
      heading,
      {
        type: 'list',
        items: [
          [whenText(digest, words)],
          [words.say(digest.onlyIfChanged ? 'digest-card-if-changed' : 'digest-card-always')],
          [about],
          [words.say('digest-card-next', { moment: words.momentIn(digest.nextAt, clock.zone) })],
        ],
      },
      { type: 'note', text: [clockText(clock, words)] },
    ],
    buttons: [
      [
        step(words.say('digest-card-button-days'), 'days'),
        step(words.say('digest-card-button-time'), 'hours'),
      ],
      [
        digest.onlyIfChanged
          ? step(words.say('digest-card-button-always'), 'always')
          : step(words.say('digest-card-button-if-changed'), 'if-changed'),
      ],
      [
        step(words.say('digest-card-button-elections'), 'elections'),
        step(words.say('digest-card-button-off'), 'off'),
      ],
    ],
  };
}

/** Which days of the week; a press adds one or takes it out. */
export function digestDaysCard({ weekdays }: NonNullable<DigestSetting>, words: Words): Message {
  const days = WEEKDAYS.map((day) =>
    step(ticked(words.weekday(day), weekdays.includes(day), words), 'day', day),
  );
  return question('digest-card-days', words, [
    days.slice(0, 4),
    days.slice(4),
    [step(words.say('digest-card-button-every-day'), 'every-day')],
  ]);
}

export function digestHoursCard({ hour }: NonNullable<DigestSetting>, words: Words): Message {
  const hours = Array.from({ length: 24 }, (_, each) =>
    step(ticked(two(each), each === hour, words), 'hour', each),
  );
  return question('digest-card-hours', words, rowsOf(hours, 6));
}

export function digestMinutesCard({ hour, minute }: NonNullable<DigestSetting>, words: Words): Message {
  const minutes = MINUTES.map((each) =>
    step(ticked(`${two(hour)}:${two(each)}`, each === minute, words), 'minute', each),
  );
  return question('digest-card-minutes', words, rowsOf(minutes, 4));
}

/** Which elections; none chosen is every one there is, rehearsals aside. */
export function digestElectionsCard(
  { contestIds }: NonNullable<DigestSetting>,
  contests: readonly ContestEntry[],
  words: Words,
): Message {
  const each = contests.slice(0, MAX_ELECTIONS).map(({ contest, isTest }): Button[] => [
    {
      label: ticked(
        isTest === true
          ? words.say('digest-card-rehearsal', { contest: contestTitle(contest, words) })
          : contestTitle(contest, words),
        contestIds.includes(contest.id),
        words,
      ),
      press: { ask: 'digest-election', contestId: contest.id },
    },
  ]);
  const every = words.say('digest-card-every-election');
  return question('digest-card-elections', words, [
    [step(ticked(every, contestIds.length === 0, words), 'every-election')],
    ...each,
  ]);
}

/** Whose clock a chat goes by, and what it shows. */
export function clockText({ zone, now }: ChatClock, words: Words): string {
  return words.say('zone-now', { zone, time: words.clock(now, zone) });
}

/** "✓ Mon": chosen. */
export function ticked(label: string, isChosen: boolean, words: Words): string {
  return isChosen ? words.say('ticked', { label }) : label;
}

function whenText({ hour, minute, weekdays }: NonNullable<DigestSetting>, words: Words): string {
  const time = `${two(hour)}:${two(minute)}`;
  if (weekdays.length === WEEKDAYS.length) return words.say('digest-card-daily', { time });
  const days = words.list([...weekdays].sort().map((day) => words.weekday(day)));
  return words.say('digest-card-on-days', { days, time });
}

function titlesOf(ids: readonly string[], contests: readonly ContestEntry[], words: Words): string[] {
  return ids.map((id) => {
    const entry = contests.find(({ contest }) => contest.id === id);
    return entry === undefined ? id : contestTitle(entry.contest, words);
  });
}

function question(key: string, words: Words, rows: Button[][]): Message {
  return {
    blocks: [
      { type: 'heading', text: words.say('digest-card-heading') },
      { type: 'paragraph', text: [words.say(key)] },
    ],
    buttons: [...rows, [step(words.say('button-to-card'), 'view')]],
  };
}

function step(label: string, name: DigestStep, at = 0): Button {
  return { label, press: { ask: 'digest', step: name, at } };
}

function rowsOf(buttons: readonly Button[], perRow: number): Button[][] {
  return buttons.flatMap((_, at) => (at % perRow === 0 ? [buttons.slice(at, at + perRow)] : []));
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
