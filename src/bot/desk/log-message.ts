import type { LogEntry } from '../../desk/log-entry.ts';
import type { Contest } from '../../election/contest.ts';
import type { Message } from '../../messages/message.ts';
import { contestTitle } from '../../messages/status.ts';
import type { Words } from '../../messages/words.ts';
import { noteText } from './log-note.ts';
import { cutText } from './paging.ts';
import { whoText } from './who.ts';

/** `/log`: who did what with a contest, the latest first. */
export function logMessage(
  contest: Contest | null,
  contestId: string,
  entries: readonly LogEntry[],
  words: Words,
): Message {
  const heading = contest === null ? contestId : contestTitle(contest, words);
  return {
    blocks: [
      { type: 'heading', text: words.say('log-heading', { contest: heading }) },
      entries.length === 0
        ? { type: 'paragraph', text: [words.say('log-none')] }
        : { type: 'list', items: entries.map((entry) => [cutText(logLine(entry, words), 260)]) },
    ],
    buttons: [],
  };
}

function logLine(entry: LogEntry, words: Words): string {
  if (entry.edition === null) {
    const { verb, by, at, subject } = entry.deed;
    const note = noteText(entry.deed, words);
    const line = words.say('log-deed', {
      moment: words.moment(at),
      who: whoText(by, words),
      did: words.say(`log-${verb}`),
      subject,
    });
    return note === null ? line : words.say('log-noted', { line, note });
  }
  const { verb, by, at, approvedBy, reason, draft } = entry.act;
  const line = words.say('log-edition', {
    moment: words.moment(at),
    who: whoText(by, words),
    did: words.say(`log-${verb}`),
    number: entry.edition,
  });
  const more = [
    approvedBy === null ? null : words.say('log-approved-by', { who: whoText(approvedBy, words) }),
    draft === null || draft.differences.length === 0
      ? null
      : words.say('log-differences', { count: draft.differences.length }),
    reason === null ? null : words.say('change-reason', { reason }),
  ].filter((part) => part !== null);
  return [line, ...more].join(' ');
}
