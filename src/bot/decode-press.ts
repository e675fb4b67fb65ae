import { CONTEST_ID } from '../election/contest-id.ts';
import { findLocale } from '../messages/locales.ts';
import {
  ANSWER_NAMES,
  type AnswerName,
  type DraftPress,
  type FigurePress,
  type Press,
} from '../messages/message.ts';
import { decodeDeliveryPress } from './decode-delivery-press.ts';
import { encodePress } from './encode-press.ts';
import {
  CHART_LETTERS,
  FIGURE_LETTERS,
  FORMAT_LETTERS,
  MANNER_LETTERS,
  SETTING_LETTERS,
  SHAPE_LETTERS,
  STEP_LETTERS,
} from './press-letters.ts';

/** The ids of drafts, approvals and reports, as the desk makes them; a UUID is one. */
const ID = /^[A-Za-z0-9_-]{1,36}$/;

/** Callback data as a press; `undefined` for anything {@link encodePress} does not write, since clients can forge it. */
export function decodePress(data: string): Press | undefined {
  const press = decodeParts(data.split(':'));
  const isKnown = press !== undefined && (!('contestId' in press) || isContestId(press.contestId));
  return isKnown && encodePress(press) === data ? press : undefined;
}

/** Null is no contest at all, where a press may be about everything. */
function isContestId(contestId: string | null): boolean {
  return contestId === null || CONTEST_ID.test(contestId);
}

function decodeParts(parts: string[]): Press | undefined {
  const [kind = '', first = '', second = '', ...more] = parts;
  const [third = '', fourth = ''] = more;
  switch (kind) {
    case 'a':
      return isAnswerName(first) ? { ask: 'answer', answer: first, contestId: second } : undefined;
    case 's': {
      const [edition, page] = [fromBase36(third), fromBase36(fourth)];
      if (!isAnswerName(first) || edition === undefined || page === undefined) return undefined;
      return { ask: 'sentences', answer: first, contestId: second, edition, page };
    }
    case 'c':
      return { ask: 'candidate', contestId: first, key: second };
    case 'e':
      return { ask: 'contest', contestId: first };
    case 'o':
      return { ask: 'elections' };
    case 'l': {
      const locale = findLocale(first);
      return locale === undefined ? undefined : { ask: 'language', locale };
    }
    case 'd':
      return decodeDraftPress(first, second, more.map(fromBase36));
    case 'ok':
    case 'no':
      if (!ID.test(first)) return undefined;
      return { ask: 'approval', verdict: kind === 'ok' ? 'approve' : 'refuse', id: first };
    case 'g': {
      const setting = keyOf(SETTING_LETTERS, first);
      if (setting === undefined) return undefined;
      return { ask: 'setting', setting, isOn: second === '1', contestId: third };
    }
    case 'm': {
      const manner = keyOf(MANNER_LETTERS, first);
      return manner === undefined ? undefined : { ask: 'manner', manner };
    }
    case 'i': {
      const chart = keyOf(CHART_LETTERS, first.charAt(0));
      const shape = keyOf(SHAPE_LETTERS, first.slice(1));
      if (chart === undefined || shape === undefined) return undefined;
      return { ask: 'picture', chart, shape, contestId: second };
    }
    case 'x': {
      const format = keyOf(FORMAT_LETTERS, first);
      return format === undefined ? undefined : { ask: 'export', format, contestId: second };
    }
    case 'r':
      return ID.test(first) ? { ask: 'answer-report', id: first } : undefined;
    default:
      return (
        decodeFigurePress(kind, first, fromBase36(second), fromBase36(third)) ?? decodeDeliveryPress(parts)
      );
  }
}

function decodeDraftPress(
  letters: string,
  draftId: string,
  [version, at, choice]: (number | undefined)[],
): DraftPress | undefined {
  const step = keyOf(STEP_LETTERS, letters);
  if (step === undefined || !ID.test(draftId)) return undefined;
  if (version === undefined || at === undefined || choice === undefined) return undefined;
  return { ask: 'draft', step, draftId, version, at, choice };
}

function decodeFigurePress(
  letters: string,
  contestId: string,
  edition: number | undefined,
  at: number | undefined,
): FigurePress | undefined {
  const ask = keyOf(FIGURE_LETTERS, letters);
  if (ask === undefined || edition === undefined || at === undefined) return undefined;
  return { ask, contestId, edition, at };
}

function keyOf<Key extends string>(letters: Record<Key, string>, wanted: string): Key | undefined {
  return (Object.keys(letters) as Key[]).find((key) => letters[key] === wanted);
}

function isAnswerName(text: string): text is AnswerName {
  return ANSWER_NAMES.some((name) => name === text);
}

function fromBase36(text: string): number | undefined {
  return /^[0-9a-z]{1,6}$/.test(text) ? Number.parseInt(text, 36) : undefined;
}
